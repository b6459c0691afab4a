# Le jour et les progrès. Espaces : U+00A0 avant « : » et « % », U+202F avant « ; ? ! ».

# Accueil : le jour
home-due = { $count ->
    [0] aucun fait à revoir
    [one] { $count } fait à revoir
   *[other] { $count } faits à revoir
}
home-new = { $count ->
    [0] aucun nouveau
    [one] un nouveau
   *[other] { $count } nouveaux
}
home-continue = Continuer
home-done = Rien d’autre n’est prévu aujourd’hui.
home-days = Vos réponses
home-today = { $count ->
    [0] Pas encore de réponse aujourd’hui ; objectif : { $goal }.
    [one] Une réponse aujourd’hui ; objectif : { $goal }.
   *[other] { $count } réponses aujourd’hui ; objectif : { $goal }.
}
home-weeks = { $answers ->
    [0] Aucune réponse en { $weeks } semaines.
    [one] Une réponse en { $weeks } semaines.
   *[other] { $answers } réponses en { $weeks } semaines, sur { $days ->
        [one] un seul jour
       *[other] { $days } jours
    }.
}

# Progrès
key-progress = P
progress-title = Progrès
progress-counting = Un instant : vos réponses sont comptées.
progress-percent = { $percent } %
progress-of = { $right } sur { $of }
progress-today = aujourd’hui
progress-facts = { $count ->
    [one] un fait
   *[other] { $count } faits
}
progress-answers = { $count ->
    [one] une réponse
   *[other] { $count } réponses
}
progress-retention = Ce qui reste en mémoire
progress-retention-few = Il faut { $need } réponses à des faits redemandés un autre jour pour le mesurer ; il y en a { $have } jusqu’ici. Revenez demain.
progress-retention-says = { $known } fois sur { $asked }, un fait redemandé un autre jour était encore su. Vous visez { $wanted } %.
progress-forecast = À revoir dans les trente jours
progress-forecast-none = Rien n’est encore à revoir : chaque fait demandé reviendra au moment où il risque d’être oublié.
progress-forecast-says = Aujourd’hui : { $today } ; demain : { $tomorrow } ; en sept jours : { $week } ; en trente jours : { $month }.
progress-reviews = Réponses des trente derniers jours
progress-reviews-none = Aucune réponse depuis trente jours.
progress-reviews-says = { $days ->
    [one] Aujourd’hui : { $today } ; en sept jours : { $week } ; en trente jours : { $month }, un seul jour.
   *[other] Aujourd’hui : { $today } ; en sept jours : { $week } ; en trente jours : { $month }, sur { $days } jours.
}
progress-discernment = Discernement
progress-discernment-few = Il faut avoir jugé { $need } affirmations confirmées et autant d’autres pour le mesurer ; la moins fournie des deux sortes en compte { $have }.
progress-sensitivity = d′, à ± { $error } près : savoir distinguer ce que le texte dit de ce qu’il ne dit pas (0 : au hasard ; 2 : bien)
progress-criterion = c, le penchant : sous 0, trop confiant ; au-dessus de 0, trop sceptique
progress-sensitivity-chance = Vos verdicts ne se distinguent pas encore du hasard : relisez le passage avant de juger.
progress-sensitivity-some = Vous distinguez souvent ce que le texte dit de ce qu’il ne dit pas.
progress-sensitivity-good = Vous distinguez bien ce que le texte dit de ce qu’il ne dit pas.
progress-sensitivity-sharp = Vous distinguez presque toujours ce que le texte dit de ce qu’il ne dit pas.
progress-leaning-trusting = Vous penchez vers la confiance : il vous arrive de trouver confirmé ce que l’article ne dit pas.
progress-leaning-even = Vous ne penchez ni vers la confiance ni vers le doute.
progress-leaning-sceptical = Vous penchez vers le doute : il vous arrive de ne pas voir ce que l’article dit bien.
progress-calibration = Savez-vous ce que vous savez ?
progress-calibration-few = Il faut { $need } réponses dont vous dites avec Q, W ou E à quel point vous êtes sûr ; il y en a { $have } jusqu’ici.
progress-curve = réponses justes, selon la certitude
progress-level = { $name } : { $right } sur { $count } justes, soit { $percent } % ; annoncé : environ { $expected } %.
progress-level-few = { $name } : { $right } sur { $count } ; il en faut { $need } pour en juger.
progress-brier = Score de Brier : { $brier } (0 : parfait ; 0,25 : rien de dit). Fiabilité { $reliability }, résolution { $resolution }, incertitude { $uncertainty }.
progress-marks = En moyenne { $mean } points de certitude par réponse, entre −6 et 3.
progress-kinds = Par sorte de question
progress-articles = Par article
progress-sources = Par source
progress-source-paper = L’article lui-même
progress-source-named = Une source nommée
progress-source-anonymous = Une source anonyme
progress-shares-none = Aucune réponse encore.
progress-share-few = Il faut { $need } réponses pour donner une part.
progress-suspects = Questions douteuses
progress-suspects-says = Vous y avez toujours répondu avec certitude, et toujours faux. Soit elles sont difficiles, soit c’est la question qui se trompe : relisez le passage.
progress-suspect = Votre réponse : { $chosen }. Réponse attendue : { $key }. { $count } fois.
progress-hidden = Questions masquées
progress-hidden-elsewhere = { $count ->
    [one] et une autre, sur un article qui n’est plus dans le corpus.
   *[other] et { $count } autres, sur des articles qui ne sont plus dans le corpus.
}
