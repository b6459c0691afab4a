# La fenêtre. Espaces : U+00A0 avant « : », U+202F avant « ; ? ! » et à l’intérieur des guillemets.

program-name = Recoupe
program-motto = Recouper une information, c’est la vérifier auprès d’une autre source.
window-title = Recoupe
window-title-of = { $page } – Recoupe

# Lancement
start-no-display = Recoupe ne trouve pas d’écran : ouvrez une session graphique, ou donnez une valeur à DISPLAY ou à WAYLAND_DISPLAY.
start-display-silent = L’écran « { $display } » ne répond pas : vérifiez DISPLAY ou WAYLAND_DISPLAY, et que la session graphique est ouverte et vous est permise.
start-no-library = Il manque la bibliothèque { $library }, qui ouvre les fenêtres : installez le paquet { $package } (Debian, Ubuntu) ou son équivalent, puis relancez Recoupe.
start-failed = La fenêtre n’a pas pu s’ouvrir : { $why }

# Accueil
home-start = Commencer
home-start-about = { $count ->
    [one] Une question, environ une minute.
   *[other] { $count } questions, environ { $minutes } minutes.
}
home-reading = Lecture des articles…
home-reading-of = Lecture des articles : { $done } sur { $of }…
home-nothing = Rien à demander pour l’instant
home-no-articles = Aucun article n’a été trouvé. Ajoutez des fichiers texte (.txt) au dossier d’articles, puis relancez Recoupe.
home-no-items = Les articles ont été lus, mais aucune question sûre n’a pu en être tirée. Ajoutez des articles plus longs, avec des dates, des chiffres ou des citations.
home-articles = { $count ->
    [one] article
   *[other] articles
}
home-questions = { $count ->
    [one] question
   *[other] questions
}
home-answered = { $count ->
    [one] réponse donnée
   *[other] réponses données
}
home-right = pour cent de bonnes réponses
home-read = Lire les articles
home-more = { $count ->
    [one] et un autre article.
   *[other] et { $count } autres articles.
}

# Réglages
settings-language = Langue
settings-theme = Couleurs
settings-text = Taille du texte
settings-help = Aide
language-fr = Français
language-en = English
theme-light = Clair
theme-dark = Sombre
theme-high-contrast = Contraste fort
text-smaller = Plus petit
text-larger = Plus grand
text-size-now = { $percent } %

# Écrans où mènent les portes de l’accueil
door-setup = Composer une session
door-corpus = Corpus
door-settings = Réglages
key-setup = S
key-corpus = O
key-settings = Ctrl+,
stepper-less = Moins
stepper-more = Plus
dialog-missing = Cette machine n’ouvre pas de fenêtre pour choisir un fichier : écrivez le chemin ci-dessous.
notice-corpus-problems = { $count } fichiers d’articles ont un problème. L’écran Corpus (touche O) les montre un par un.

# Réglages
settings-title = Réglages
settings-look = Langue et apparence
settings-face = Caractères des articles et des questions
settings-face-usual = IBM Plex
settings-face-easy = Atkinson Hyperlegible
settings-face-means = Atkinson Hyperlegible est dessiné pour qu’aucune lettre ne se confonde avec une autre.
settings-aims = Objectifs
settings-goal = Objectif quotidien
settings-goal-now = { $count ->
    [one] une réponse par jour
   *[other] { $count } réponses par jour
}
settings-new = Nouvelles questions
settings-new-now = { $count ->
    [0] aucune
    [one] une par jour au plus
   *[other] { $count } par jour au plus
}
settings-retention = Mémoire visée
settings-retention-means = La part des questions à savoir encore quand elles reviennent, de 70 % à 97 % : plus elle est grande, plus souvent elles reviennent.
settings-data = Données
data-folder = Dossier des réponses et des réglages
data-folder-open = Ouvrir le dossier
data-folder-not-opened = Impossible d’ouvrir { $path } : { $why }. Ouvrez ce dossier vous-même.
data-backups = Sauvegarde
data-back-up = Sauvegarder…
data-restore = Restaurer…
data-backups-means = Un seul fichier contient tout : réponses, réglages, liste des dossiers d’articles. Les articles eux-mêmes restent où ils sont.
data-exports = Pour d’autres programmes
data-csv = Réponses en CSV…
data-ron = Tout en RON…
data-exports-means = Le CSV s’ouvre dans un tableur : une ligne par réponse, sans celles qui ont été reprises.
data-erase = Repartir de zéro
data-reset = Effacer les réponses…
data-reset-asks = { $count ->
    [0] Il n’y a aucune réponse à effacer. Le journal sera remis à neuf, et l’ancien gardé dans une sauvegarde.
    [one] La réponse donnée sera effacée. Elle est d’abord gardée dans une sauvegarde.
   *[other] Les { $count } réponses données seront effacées. Elles sont d’abord gardées dans une sauvegarde.
}
data-reset-now = Effacer
data-restore-asks = Sauvegarde du { $day } : { $path }. Réponses qu’elle contient : { $there }. Elles prendront la place des réponses d’ici ({ $here }), et ses réglages celle des vôtres. Tout ce qui est là maintenant est d’abord gardé dans une autre sauvegarde.
data-restore-now = Restaurer
data-decline = Annuler
data-path = Chemin du fichier
data-path-hint = /dossier/fichier
data-path-read = Lire ce fichier
data-path-write = Écrire ce fichier
data-backed-up = Tout est sauvegardé dans { $path }.
data-backed-up-but = Les réponses et le reste sont sauvegardés dans { $path }, sauf ce qui ne se lit pas : { $files }.
data-exported = Le fichier { $path } est écrit.
data-restored = La sauvegarde est restaurée. Ce qui était là avant est gardé dans { $path }.
data-restored-but = La sauvegarde est restaurée, sauf ce qui ne s’y comprend pas ou vient d’une version plus récente ; ces fichiers sont restés comme ils étaient : { $files }. Ce qui était là avant est gardé dans { $path }.
data-set-aside = Ce qui ne se lisait pas a fait place à la sauvegarde et porte maintenant un autre nom : { $files }.
data-erased = Les réponses sont effacées. Elles sont gardées dans { $path }.
data-erased-but = Les réponses sont effacées. Elles sont gardées dans { $path }, sans ce qui ne se lit pas et reste où il est : { $files }.
data-unkept-first = Une réponse n’est pas encore enregistrée : enregistrez-la d’abord depuis l’accueil ou la session.
data-exists = { $path } existe déjà : choisissez un autre nom. Rien n’a été écrit.
data-own-file = { $path } est un fichier dont Recoupe vit : choisissez un autre nom. Rien n’a été écrit.

# Corpus
corpus-title = Corpus
corpus-add-folder = Ajouter un dossier…
corpus-add-files = Ajouter des fichiers…
corpus-read-again = Relire
corpus-stop = Arrêter la lecture
corpus-stopped = La lecture a été arrêtée. Ce qui était lu reste utilisable ; « Relire » reprend depuis le début.
corpus-drop = Vous pouvez aussi déposer sur la fenêtre un dossier ou des fichiers .txt ou .md. Ils sont lus là où ils sont, sans être copiés ni modifiés.
corpus-path = Ou par son chemin
corpus-path-hint = Chemin d’un dossier ou d’un fichier, puis Entrée
corpus-given = Ces articles ont été indiqués au lancement (--corpus) : ce que vous changez ici vaut jusqu’à la fermeture.
corpus-places = D’où viennent les articles
corpus-no-places = De nulle part pour l’instant : ajoutez un dossier.
corpus-bundled = Articles fournis avec Recoupe
corpus-add-bundled = Reprendre les articles fournis avec Recoupe
corpus-remove = Retirer
corpus-articles-of = { $count ->
    [0] aucun article
    [one] un article
   *[other] { $count } articles
}
corpus-more-problems = { $count ->
    [one] et un autre problème.
   *[other] et { $count } autres problèmes.
}
corpus-articles = { $count ->
    [one] Un article
   *[other] { $count } articles
}
corpus-questions = { $count ->
    [0] aucune question
    [one] une question
   *[other] { $count } questions
}
corpus-search = Chercher un article
corpus-search-hint = Mots du titre ou du média

# Composer une session
setup-title = Composer une session
setup-matters = À propos de quoi
setup-everything = Tout
setup-search = Chercher un article ou une série
setup-more = { $count ->
    [one] et un autre.
   *[other] et { $count } autres : cherchez-les par leurs mots.
}
setup-kinds = Sortes de question
setup-every-kind = Toutes
setup-manner = Comment
setup-count-now = { $count ->
    [one] une question
   *[other] { $count } questions
}
setup-count-means = Moins s’il le faut : jamais deux questions sur un même passage.
setup-practice = Entraînement
setup-exam = Examen
setup-practice-means = Chaque réponse est expliquée aussitôt, avec son passage.
setup-exam-means = Aucune réponse n’est montrée avant la fin ; le bilan explique ce qui a été manqué.
setup-time = Minuteur
setup-no-time = sans
setup-minutes = { $count } min
setup-time-means = Le temps restant s’affiche ; il n’arrête rien et ne compte pas.
setup-seed = Graine
setup-seed-hint = Un nombre
setup-other-seed = Une autre
setup-seed-means = Les mêmes choix, les mêmes articles et la même graine redonnent la même session, ici ou sur une autre machine.
setup-nothing = Aucune question ne répond à ces choix.
setup-no-seed = Écrivez une graine : un nombre.
setup-left = { $count ->
    [one] Une question répond à ces choix.
   *[other] { $count } questions répondent à ces choix.
}
quiz-time-left = { $minutes }:{ $seconds }
quiz-time-over = temps écoulé

# Avis
notice-dismiss = C’est noté
notice-dismiss-all = Tout est noté
notice-more = { $count ->
    [one] Et un autre avertissement.
   *[other] Et { $count } autres avertissements.
}
notice-retry = Réessayer
notice-go-on = Continuer sans enregistrer
notice-unkept = { $count ->
    [one] Votre réponse n’est pas encore enregistrée.
   *[other] { $count } réponses ne sont pas encore enregistrées.
}
notice-unkept-closing = { $count ->
    [one] Fermez la fenêtre encore une fois pour quitter sans elle.
   *[other] Fermez la fenêtre encore une fois pour quitter sans elles.
}
notice-clock = Une réponse est datée du { $answered }, et l’horloge de l’ordinateur indique le { $now }. Rien n’est perdu ; réglez l’horloge, sinon les questions reviendront au mauvais jour.
notice-reading-broke = La lecture des articles s’est arrêtée par une erreur du programme. Ce qui était déjà lu reste utilisable ; relancez Recoupe pour lire le reste.

# Question
quiz-quit = Quitter
quiz-place = Question { $number } / { $of }
quiz-choose = Choisissez une réponse
quiz-find = Cliquez la phrase, ou allez-y avec les touches ↑ ↓.
quiz-sort = Mettez les lignes en ordre
order-how = Faites glisser chaque ligne à sa place, ce qui est arrivé d’abord tout en haut.
order-keys = Ou au clavier : ↑ ↓ vont d’une ligne à l’autre, Alt+↑ et Alt+↓ la déplacent, Entrée valide.
order-in-place = à sa place
order-out-of-place = pas à sa place
order-right = Le bon ordre
quiz-confirm = Valider
quiz-next = Suivante
quiz-finish = Voir le bilan
quiz-take-back = Reprendre
confidence-ask = Sûr ?
confidence-guess = au hasard
confidence-likely = plutôt
confidence-certain = certain
option-chosen = Votre choix
option-right = Bonne réponse
option-right-chosen = Juste
option-wrong = Votre réponse

# Réponse
answer-right = Juste : { $key }
answer-right-above = Juste.
answer-wrong-marked = Faux. La phrase cherchée est surlignée.
answer-wrong-above = Faux. La bonne réponse est marquée plus haut.
answer-wrong = Faux. La bonne réponse : { $key }
answer-passage = { $count ->
    [one] Le passage qui tranche
   *[other] Les passages qui tranchent
}
answer-read = Lire l’article
answer-others = Les autres réponses
answer-why = { $option } : { $why }
answer-quoted = « { $words } »
doubt-ask = Cette question est fausse ?
doubt-says = Masquée, elle ne sera plus posée ; la page Progrès permet de la remettre. Signaler écrit un fichier avec la question, ses réponses et son passage, sans rien sur vous, à envoyer à qui peut la corriger.
doubt-hide = Masquer
doubt-show = Remettre
doubt-report = Signaler…
doubt-hidden = Cette question ne sera plus posée.
doubt-shown = Cette question pourra de nouveau être posée.

# Article
reader-back = Retour
reader-gone = Cet article n’est plus dans le dossier.
reader-dropped = En gris : ce qui est sur la page sans être de l’article (menus, répétitions, commentaires).
reader-why = Pourquoi pas de question ici ?
reader-why-all = Ce que le programme n’a pas demandé à propos de cet article, par raison, avec un exemple.
reader-why-reason = { $reason } ({ $count })
reader-mentions = Mentions
reader-claims = Affirmations
key-mentions = M
key-claims = A
reader-lines = Trait épais : ce qui est nommé. Trait fin : ce qui est cité ou affirmé. Les mots à côté ou au-dessous disent ce que c’est, et qui l’affirme.
reader-looking = Lecture de l’article…
reader-mentioned = { $sort } : { $words }
reader-claimed = { $source }, { $firmness } : « { $words } »
reader-claimed-via = { $source }, selon { $via }, { $firmness } : « { $words } »
mention-time = Temps
mention-quantity = Quantité
mention-person = Personne
mention-place = Lieu
mention-organisation = Organisation
mention-medium = Média
mention-document = Document
mention-quote = Citation
claim-firm = sans réserve
claim-hedged = avec réserve
claim-denied = démenti
claim-unconfirmed = non confirmé
claim-by-article = L’article
claim-by-person = Une personne
claim-by-organisation = Une organisation
claim-by-medium = Un média
claim-by-document = Un document
claim-by-collective = Un groupe
claim-by-anonymous = Source anonyme
refusal-dangling = Un mot renvoie à une autre phrase
refusal-no-event = Ni fait ni évènement qui se tienne seul
refusal-too-long = Trop long pour une question
refusal-too-short = Trop court pour qu’on le reconnaisse
refusal-not-firm = Ce n’est pas affirmé avec certitude
refusal-evaluation = C’est un jugement, pas un fait
refusal-nothing-to-know-by = Ni nom ni nombre à quoi le reconnaître
refusal-loaded-word = Un mot engagé n’est peut-être pas celui de la source
refusal-misprint = Une coquille serait répétée dans la question
refusal-time-of-another = La date ou le lieu dépend d’un autre mot
refusal-relative-time = La date ne se comprend que le jour de la parution
refusal-open-source = On ne sait pas avec certitude qui le dit
refusal-broken-quotation = Une citation est coupée ou jamais fermée
refusal-leak = La question donnerait la réponse
refusal-not-unique = Une autre réponse serait possible
refusal-also-right = Une mauvaise réponse pourrait être juste
refusal-no-distractors = Pas assez de mauvaises réponses dont on soit sûr
refusal-key-stands-out = La bonne réponse se verrait à sa forme
refusal-not-in-passage = Le passage seul ne donne pas la réponse
refusal-said-elsewhere = Un autre article en parle peut-être autrement
refusal-unbalanced = Aucune affirmation fausse de cet article n’équilibrerait celle-ci, qui est confirmée

# Bilan
summary-title = Bilan de la session
summary-score = { $right } / { $of }
summary-right = bonnes réponses
summary-marks = { $count ->
    [one] points de certitude, sur une réponse (juste : 1, 2 ou 3 ; fausse : 0, −2 ou −6)
   *[other] points de certitude, sur { $count } réponses (juste : 1, 2 ou 3 ; fausse : 0, −2 ou −6)
}
summary-unrated = En disant avec Q, W ou E à quel point vous êtes sûr, vous verrez ici si vous savez ce que vous savez.
summary-missed = { $count ->
    [one] Une question manquée
   *[other] { $count } questions manquées
}
summary-none-missed = Aucune question manquée.
summary-answer = Bonne réponse : { $key }
summary-home = Accueil
summary-repeat = Encore celles-là
summary-replay = La même session
summary-seed = Graine : { $seed }. La même graine et les mêmes articles redonnent les mêmes questions dans le même ordre.

# Touches
keys-open = Touches
keys-close = Fermer
keys-title = Les touches
key-enter = Entrée
key-escape = Échap
key-help = ?
key-article = C
key-undo = Ctrl+Z
key-repeat = R
keys-choose = 1 à 6, A à D, F
keys-choose-does = choisir une réponse
keys-order = Alt+↑ ↓
keys-order-does = dans une question d’ordre, déplacer la ligne choisie
keys-confirm = Entrée ou Espace
keys-confirm-does = valider, puis passer à la suite
keys-sure = Q, W, E
keys-sure-does = dire si l’on répond au hasard, plutôt sûr ou certain
keys-article-does = après la réponse, lire l’article au passage
keys-undo-does = reprendre la dernière réponse
keys-missed = 1 à 9
keys-missed-does = dans le bilan, montrer le passage d’une question manquée
keys-seen = M, A
keys-seen-does = dans un article, montrer les mentions, les affirmations
keys-repeat-does = dans le bilan, refaire les questions manquées
keys-escape-does = revenir en arrière
keys-tab = Tab, Maj+Tab
keys-tab-does = aller d’un bouton à l’autre
keys-scroll = ↑ ↓ et pages
keys-scroll-does = faire défiler la page
keys-size = Ctrl et + − 0
keys-size-does = agrandir, réduire, taille d’origine
keys-settings-does = ouvrir les réglages
keys-doors = S, P, O
keys-doors-does = sur l’accueil, composer une session, voir ses progrès ou le corpus
keys-full = F11
keys-full-does = plein écran
keys-help-does = cette liste

# Sortes de question
kind-source-article = Source
kind-date = Date
kind-speaker = Qui parle
kind-quantity = Quantité
kind-entity = Qui, où, quoi
kind-cloze = Mot manquant
kind-verdict = Vrai, faux, absent
kind-attribution = Attribution
kind-firmness = Certitude du texte
kind-evidence = Preuve
kind-agreement = Accord entre articles
kind-framing = Choix des mots
kind-order = Chronologie

# Dates
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-month = { $month } { $year }
month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre
