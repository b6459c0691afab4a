# Ligne de commande
cli-generated-title = Questions produites par Recoupe

# Ce que la seconde vérification trouve à redire
cli-verify-fault = { $id } { $check } : { $check ->
    [evidence] le passage n’est pas le texte de l’article à cet endroit
    [provenance] ces mots ne viennent d’aucun article cité
    [round_trip] le passage ne redonne pas la réponse
    [uniqueness] cette option dit la même chose qu’une autre
    [distractors] cette option peut être juste aussi
    [leak] la question contient sa réponse
   *[form] le texte n’est pas en règle
} (« { $words } »)
cli-verify-proved = { $items ->
    [0] Aucune question à vérifier.
    [one] Une question vérifiée, sans défaut.
   *[other] { $items } questions vérifiées, sans défaut.
}
cli-verify-unproved = { $items ->
    [one] Une question vérifiée
   *[other] { $items } questions vérifiées
}, dont { $unproved ->
    [one] une en défaut.
   *[other] { $unproved } en défaut.
}
