# Les jeux de questions : ce que dit la vérification. Une question a un énoncé, une bonne réponse, des mauvaises réponses et des passages.
sets-error = erreur
sets-warning = avertissement
sets-help = conseil

# Le fichier
sets-too-large = Le fichier dépasse la limite de { $limit } Mio ; il n’est pas lu.
sets-too-many-items = Le fichier contient { $count } questions, et la limite est de { $limit } ; il n’est pas lu.
sets-format = Format { $format } inconnu : cette version de Recoupe lit le format { $known }.
sets-no-items = Le jeu ne contient aucune question.
sets-mark = Le fichier commence par une marque d’ordre des octets (BOM).
sets-mark-hint = Enregistrez-le en « UTF-8 », et non en « UTF-8 avec BOM » : d’autres programmes refusent cette marque.
sets-odd-space = { $count ->
    [one] Espace insécable (ou autre espace spéciale) hors d’un texte.
   *[other] { $count } espaces insécables (ou autres espaces spéciales) hors d’un texte ; voici la première.
  }
sets-odd-space-hint = Remplacez-la par une espace ordinaire ; entre guillemets droits, les espaces insécables sont permises.
sets-forbidden-character = Caractère interdit { $code } : il ne se voit pas et peut cacher ou retourner le texte.

# La forme (RON)
sets-other-quotes = Ces guillemets ne délimitent pas un texte.
sets-other-quotes-hint = Un texte s’écrit entre guillemets droits, "comme ceci" ; « » et “ ” sont permis à l’intérieur.
sets-unclosed-text = Ce texte n’est pas fermé.
sets-unclosed-text-hint = Il manque un guillemet droit (") à la fin. À l’intérieur d’un texte, écrivez \".
sets-backslash = Cette barre oblique inverse ne veut rien dire ici.
sets-backslash-hint = Écrivez deux barres inverses (\\) pour en montrer une, ou une barre oblique (/).
sets-missing-comma = Il manque une virgule ici.
sets-wrong-bracket = « { $found } » ne ferme pas la bonne parenthèse.
sets-wrong-bracket-hint = La dernière ouverte est « { $open } ».
sets-unclosed-bracket = « { $open } » n’est jamais fermé.
sets-stray = « { $found } » n’a pas sa place ici.
sets-equals-hint = Entre un nom et sa valeur, écrivez deux-points.
sets-unexpected-end = La fin arrive trop tôt.
sets-expected-text = Un texte entre guillemets droits (") est attendu ici.
sets-expected-list = Une liste entre crochets [ ] est attendue ici.
sets-expected-brackets = Des champs entre parenthèses ( ) sont attendus ici.
sets-expected-colon = Deux-points sont attendus ici.
sets-expected-number = Un nombre entier est attendu ici.
sets-too-deep = Il y a trop de parenthèses les unes dans les autres.
sets-not-ron = Ce n’est pas du RON : { $words }.

# Les champs
sets-missing-field = Le champ « { $field } » manque.
sets-unknown-field = Champ inconnu : « { $field } ».
sets-field-twice = Le champ « { $field } » est donné deux fois.
sets-unknown-name = Nom inconnu : « { $found } ».
sets-did-you-mean = Vouliez-vous écrire « { $name } » ?
sets-known-names = Sont possibles : { $names }.
sets-without-quotes = Écrivez { $name } sans guillemets.
sets-empty-text = Ce texte est vide.
sets-too-long = Ce texte a { $length } caractères, et la limite est de { $limit }.

# Les passages
sets-no-evidence = Aucun passage n’appuie la bonne réponse.
sets-unknown-article = L’article « { $article } » n’est pas dans le corpus.
sets-unknown-article-hint = Écrivez le nom exact d’un fichier du dossier, extension comprise.
sets-quote-not-found = Cette citation ne se trouve pas dans { $article }.
sets-quote-differs = L’article a les mêmes mots, mais une apostrophe, une espace, un accent, une majuscule ou un signe diffère : { $found }
sets-quote-parts = L’article dit autre chose à partir d’ici : … { $found } …
sets-quote-nowhere = Copiez les mots de l’article tels quels ; aucun endroit ne leur ressemble.
sets-quote-repeated = Cette citation se trouve { $count } fois dans { $article }.
sets-quote-repeated-hint = Aux lignes { $lines }. Ajoutez « occurrence: 1 » (ou le rang voulu), ou citez quelques mots de plus.
sets-no-such-occurrence = { $count ->
    [one] Il n’y a pas de telle occurrence : la citation ne se trouve qu’une fois dans { $article }.
   *[other] Il n’y a pas de telle occurrence : la citation se trouve { $count } fois dans { $article }.
  }

# Les réponses possibles
sets-no-distractor = Il faut au moins une mauvaise réponse.
sets-too-many-options = Il y a { $count } réponses possibles, et le maximum est de { $most }.
sets-key-among-distractors = Cette mauvaise réponse est aussi la bonne.
sets-same-option = Cette réponse est donnée deux fois.
sets-key-in-stem = La bonne réponse figure telle quelle dans la question.
sets-key-in-stem-hint = Formulez la question sans la réponse.
sets-long-key = La bonne réponse est bien plus longue que les autres : sa longueur la trahit.
sets-long-key-hint = Raccourcissez-la, ou étoffez une mauvaise réponse.
sets-no-why = Rien ne dit pourquoi cette réponse est fausse.
sets-no-why-hint = Ajoutez « why » : une phrase montrée après la réponse.
sets-same-item = Cette question est déjà posée à la ligne { $line } : mêmes passages, même bonne réponse.
sets-in-two-files = { $file } : la question « { $stem } » est déjà posée dans { $first } ; la première compte.

# La commande recoupe check
sets-check-clean = { $items ->
    [one] Une question, rien à signaler.
   *[other] { $items } questions, rien à signaler.
  }
sets-check-errors = { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
  }
sets-check-warnings = { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
  }
sets-check-items = { $items ->
    [0] aucune question utilisable
    [one] { $items } question utilisable
   *[other] { $items } questions utilisables
  }
sets-check-found = Au total : { sets-check-errors }, { sets-check-warnings }, { sets-check-items }.
