# Ce qui ne va pas dans un dossier d’articles, sur le disque, dans le journal des réponses, dans les réglages.

# Dossier d’articles
corpus-empty = { $file } : le fichier est vide. Il n’est pas dans le corpus.
corpus-binary = { $file } : ce n’est pas un texte (le fichier contient des octets nuls). Il n’est pas dans le corpus.
corpus-not-utf8 = { $file }, ligne { $line } : le texte n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant le codage UTF-8.
corpus-too-large = { $file } : le fichier pèse { $size } Mio, et la limite est de { $limit } Mio. Il n’est pas dans le corpus.
corpus-unreadable = { $file } : le fichier ne peut pas être lu ({ $why }). Il n’est pas dans le corpus.
corpus-manifest = { $file }, ligne { $line }, colonne { $column } : la description du corpus ne se lit pas ({ $why }). Les articles sont lus sans elle.
corpus-manifest-format = { $file } : la description du corpus est d’un format inconnu ({ $format }). Les articles sont lus sans elle ; mettez Recoupe à jour.
corpus-other-language = { $file } : le texte n’est ni en français ni en anglais. Il n’est pas dans le corpus.
corpus-no-questions-yet = { $file } : le texte est en anglais. Il peut être lu, mais Recoupe ne produit encore de questions que sur des textes français.
corpus-missing = { $file } : la description du corpus nomme ce fichier, mais il n’est pas dans le dossier.
corpus-listed-twice = { $file } : la description du corpus nomme ce fichier deux fois ; la première compte.
corpus-bad-date = { $file } : « { $date } » n’est pas une date. Écrivez 2023, 2023-11 ou 2023-11-17.

# Disque : ce qui a été tenté, puis pourquoi cela n’a pas réussi
disk-cause = { $cause ->
    [not-found] Rien n’existe sous ce nom.
    [permission] L’accès est refusé.
    [full] Il n’y a plus de place.
    [not-a-folder] Une partie du chemin n’est pas un dossier.
    [not-a-file] Ce n’est pas un fichier ordinaire.
    [too-large] Il pèse { $size } Mio, et la limite est de { $limit } Mio.
    [not-utf8] Le texte n’est pas en UTF-8 (ligne { $line }). Enregistrez-le de nouveau en choisissant ce codage.
    [in-use] Une autre fenêtre de Recoupe est ouverte sur les mêmes données. On peut jouer ici ; les réponses restent en mémoire jusqu’à ce que l’autre fenêtre soit fermée et que l’on choisisse « Réessayer ».
    [read-only] Les données sont ouvertes en lecture seule.
    [no-home] Le système n’indique pas où garder les données ; indiquez un dossier avec --data-dir.
   *[other] Réponse du système : { $words }.
  }
disk-read = Impossible de lire { $path }. { disk-cause }
disk-list = Impossible d’ouvrir le dossier { $path }. { disk-cause }
disk-create-folder = Impossible de créer le dossier { $path }. { disk-cause }
disk-write = Impossible d’écrire dans { $path }. { disk-cause }
disk-sync = Le disque n’a pas confirmé l’écriture dans { $path }. { disk-cause }
disk-find-home = Impossible de trouver le dossier des données de { $path }. { disk-cause }

# Journal des réponses
journal-no-header = La première ligne du journal des réponses n’est pas son en-tête. Les autres lignes sont lues, et rien n’est effacé.
journal-later-version = Le journal des réponses vient d’une version plus récente de Recoupe (format { $version }). Il n’est ni lu ni modifié : mettez Recoupe à jour.
journal-not-writable = Impossible d’écrire dans { $path }. { disk-cause } On peut jouer ; les réponses restent en mémoire jusqu’à ce que l’écriture soit de nouveau possible et que l’on choisisse « Réessayer ».
journal-torn = Journal des réponses, ligne { $line } : l’écriture a été interrompue. Cette réponse n’a pas été enregistrée ; le fragment est conservé.
journal-unreadable-line = Journal des réponses, ligne { $line } : cette ligne ne se lit pas ({ $why }). Elle est conservée sans être comptée.
journal-edited = Journal des réponses, ligne { $line } : cette ligne a été modifiée à la main ou abîmée. Elle est comptée telle quelle.
journal-repeated = Journal des réponses, ligne { $line } : le numéro { $number } a déjà servi.
journal-gap = { $count ->
    [one] Journal des réponses, ligne { $line } : il manque une ligne avant celle-ci.
   *[other] Journal des réponses, ligne { $line } : il manque { $count } lignes avant celle-ci.
  }

# Réglages
settings-form = { $path }, ligne { $line }, colonne { $column } : les réglages ne se lisent pas ({ $why }). Le fichier reste tel quel ; les réglages par défaut servent cette fois.
settings-later-version = { $path } : les réglages viennent d’une version plus récente de Recoupe (format { $version }). Le fichier reste tel quel ; les réglages par défaut servent cette fois.
settings-text-size = { $path } : la taille du texte ({ $percent } %) doit être comprise entre { $smallest } % et { $largest } %. Le fichier reste tel quel ; les réglages par défaut servent cette fois.
settings-number = { $path } : { $name } vaut { $found } et doit être compris entre { $least } et { $most }. Le fichier reste tel quel ; les réglages par défaut servent cette fois.

# Liste des lieux d’où viennent les articles
sources-form = { $path }, ligne { $line }, colonne { $column } : la liste des dossiers d’articles ne se lit pas ({ $why }). Le fichier reste tel quel ; les articles fournis avec le programme servent cette fois.
sources-later-version = { $path } : la liste des dossiers d’articles vient d’une version plus récente de Recoupe (format { $version }). Le fichier reste tel quel ; les articles fournis avec le programme servent cette fois.
sources-not-unicode = { $path } : ce nom contient des octets qui ne sont pas du texte, et ne peut pas être retenu. Renommez le fichier ou le dossier.
sources-known = { $path } : ces articles sont déjà dans le corpus.
sources-not-an-article = { $path } : seuls les fichiers .txt et .md sont lus comme articles. Enregistrez le texte sous l’une de ces formes.

# Sauvegardes
backup-none = { $path } n’est pas une sauvegarde de Recoupe. Rien n’a été changé.
backup-later-version = { $path } : la sauvegarde vient d’une version plus récente de Recoupe (format { $version }). Rien n’a été changé ; mettez Recoupe à jour.
backup-damaged = { $path } : la sauvegarde est incomplète ou abîmée. Rien n’a été changé ; prenez-en une autre.
backup-part = { $path } : les réponses de la sauvegarde viennent d’une version plus récente de Recoupe. Rien n’a été changé ; mettez Recoupe à jour.

# Questions masquées, rapport sur une question
hidden-form = { $path }, ligne { $line }, colonne { $column } : la liste des questions masquées ne se lit pas ({ $why }). Le fichier reste tel quel ; aucune question n’est masquée cette fois.
hidden-later-version = { $path } : la liste des questions masquées vient d’une version plus récente de Recoupe (format { $version }). Le fichier reste tel quel ; aucune question n’est masquée cette fois.
report-title = Recoupe { $version } : rapport sur la question { $item }
report-made = Faite par la règle { $rule }.
report-written = Écrite à la main, dans la série « { $set } ».
report-question = Question
report-key = Réponse attendue
report-distractors = Autres réponses
report-passages = Passages
report-answers = Réponses données
report-right = juste
report-wrong = fausse
report-unrated = sans dire à quel point on est sûr
