# The window.

program-name = Recoupe
program-motto = To cross-check a story is to hold it against another source.
window-title = Recoupe
window-title-of = { $page } – Recoupe

# Starting
start-no-display = Recoupe finds no display: open a graphical session, or set DISPLAY or WAYLAND_DISPLAY.
start-display-silent = The display “{ $display }” does not answer: check DISPLAY or WAYLAND_DISPLAY, and that the graphical session is open and lets you in.
start-no-library = The library { $library }, which opens windows, is missing: install the package { $package } (Debian, Ubuntu) or its equivalent, then start Recoupe again.
start-failed = The window could not be opened: { $why }

# First page
home-start = Start
home-start-about = { $count ->
    [one] One question, about a minute.
   *[other] { $count } questions, about { $minutes } minutes.
}
home-reading = Reading the articles…
home-reading-of = Reading the articles: { $done } of { $of }…
home-nothing = Nothing to ask yet
home-no-articles = No article was found. Add text files (.txt) to the folder of articles, then start Recoupe again.
home-no-items = The articles were read, but no safe question could be made from them. Add longer articles, with dates, figures or quotations.
home-articles = { $count ->
    [one] article
   *[other] articles
}
home-questions = { $count ->
    [one] question
   *[other] questions
}
home-answered = { $count ->
    [one] answer given
   *[other] answers given
}
home-right = per cent answered correctly
home-read = Read the articles
home-more = { $count ->
    [one] and one more article.
   *[other] and { $count } more articles.
}

# Settings
settings-language = Language
settings-theme = Colours
settings-text = Text size
settings-help = Help
language-fr = Français
language-en = English
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
text-smaller = Smaller
text-larger = Larger
text-size-now = { $percent }%

# Screens behind the doors of the first page
door-setup = Set up a session
door-corpus = Corpus
door-settings = Settings
key-setup = S
key-corpus = O
key-settings = Ctrl+,
stepper-less = Less
stepper-more = More
dialog-missing = This machine opens no window for choosing a file: write the path below.
notice-corpus-problems = { $count } files of articles have a problem. The Corpus screen (key O) shows them one by one.

# Settings
settings-title = Settings
settings-look = Language and looks
settings-face = Typeface of articles and questions
settings-face-usual = IBM Plex
settings-face-easy = Atkinson Hyperlegible
settings-face-means = Atkinson Hyperlegible is drawn so that no letter can be taken for another.
settings-aims = Aims
settings-goal = Daily goal
settings-goal-now = { $count ->
    [one] one answer a day
   *[other] { $count } answers a day
}
settings-new = New questions
settings-new-now = { $count ->
    [0] none
    [one] one a day at most
   *[other] { $count } a day at most
}
settings-retention = Desired retention
settings-retention-means = The share of questions you want to know still when they come back, from 70% to 97%: the larger it is, the more often they come back.
settings-data = Data
data-folder = Folder of answers and settings
data-folder-open = Open the folder
data-folder-not-opened = { $path } could not be opened: { $why }. Open this folder yourself.
data-backups = Back-up
data-back-up = Back up…
data-restore = Restore…
data-backups-means = One file holds everything: answers, settings, the list of folders of articles. The articles themselves stay where they are.
data-exports = For other programs
data-csv = Answers as CSV…
data-ron = Everything as RON…
data-exports-means = A spreadsheet opens the CSV: one line an answer, without those taken back.
data-erase = Start afresh
data-reset = Erase the answers…
data-reset-asks = { $count ->
    [0] There is no answer to erase. The journal will be made new, and the old one kept in a back-up.
    [one] The one answer given will be erased. It is first kept in a back-up.
   *[other] The { $count } answers given will be erased. They are first kept in a back-up.
}
data-reset-now = Erase
data-restore-asks = Back-up of { $day }: { $path }. Answers in it: { $there }. They will take the place of the answers here ({ $here }), and its settings that of yours. Everything that is here now is first kept in another back-up.
data-restore-now = Restore
data-decline = Cancel
data-path = Path of the file
data-path-hint = /folder/file
data-path-read = Read this file
data-path-write = Write this file
data-backed-up = Everything is backed up in { $path }.
data-backed-up-but = Answers and all else are backed up in { $path }, but for what cannot be read: { $files }.
data-exported = The file { $path } is written.
data-restored = The back-up is restored. What was here before is kept in { $path }.
data-restored-but = The back-up is restored, but for what cannot be understood in it or comes from a later version; these files are as they were: { $files }. What was here before is kept in { $path }.
data-set-aside = What could not be read made room for the back-up and now has another name: { $files }.
data-erased = The answers are erased. They are kept in { $path }.
data-erased-but = The answers are erased. They are kept in { $path }, without what cannot be read and stays where it is: { $files }.
data-unkept-first = An answer is not saved yet: save it first, from the first page or the session.
data-exists = { $path } exists already: choose another name. Nothing has been written.
data-own-file = { $path } is a file that Recoupe lives from: choose another name. Nothing has been written.

# Corpus
corpus-title = Corpus
corpus-add-folder = Add a folder…
corpus-add-files = Add files…
corpus-read-again = Read again
corpus-stop = Stop reading
corpus-stopped = Reading was stopped. What was read can be used; “Read again” starts over.
corpus-drop = You can also drop a folder, or .txt or .md files, on the window. They are read where they are, neither copied nor changed.
corpus-path = Or by its path
corpus-path-hint = Path of a folder or a file, then Enter
corpus-given = These articles were named at the start (--corpus): what you change here holds until you close the window.
corpus-places = Where the articles come from
corpus-no-places = From nowhere yet: add a folder.
corpus-bundled = Articles that come with Recoupe
corpus-add-bundled = Take the articles that come with Recoupe again
corpus-remove = Remove
corpus-articles-of = { $count ->
    [0] no article
    [one] one article
   *[other] { $count } articles
}
corpus-more-problems = { $count ->
    [one] and one more problem.
   *[other] and { $count } more problems.
}
corpus-articles = { $count ->
    [one] One article
   *[other] { $count } articles
}
corpus-questions = { $count ->
    [0] no question
    [one] one question
   *[other] { $count } questions
}
corpus-search = Look for an article
corpus-search-hint = Words of the title or the outlet

# Set-up of a session
setup-title = Set up a session
setup-matters = About what
setup-everything = Everything
setup-search = Look for an article or a set
setup-more = { $count ->
    [one] and one more.
   *[other] and { $count } more: look for them by their words.
}
setup-kinds = Kinds of question
setup-every-kind = All
setup-manner = How
setup-count-now = { $count ->
    [one] one question
   *[other] { $count } questions
}
setup-count-means = Fewer if need be: never two questions on one passage.
setup-practice = Practice
setup-exam = Exam
setup-practice-means = Each answer is explained at once, with its passage.
setup-exam-means = No answer is shown before the end; the summary explains what was missed.
setup-time = Timer
setup-no-time = none
setup-minutes = { $count } min
setup-time-means = The time left is shown; it stops nothing and counts for nothing.
setup-seed = Seed
setup-seed-hint = A number
setup-other-seed = Another
setup-seed-means = The same choices, the same articles and the same seed give the same session again, here or on another machine.
setup-nothing = No question fits these choices.
setup-no-seed = Write a seed: a number.
setup-left = { $count ->
    [one] One question fits these choices.
   *[other] { $count } questions fit these choices.
}
quiz-time-left = { $minutes }:{ $seconds }
quiz-time-over = time is up

# Notices
notice-dismiss = Understood
notice-dismiss-all = All understood
notice-more = { $count ->
    [one] And one more notice.
   *[other] And { $count } more notices.
}
notice-retry = Try again
notice-go-on = Go on without saving
notice-unkept = { $count ->
    [one] Your answer is not saved yet.
   *[other] { $count } answers are not saved yet.
}
notice-unkept-closing = { $count ->
    [one] Close the window once more to leave without it.
   *[other] Close the window once more to leave without them.
}
notice-clock = An answer bears the date { $answered }, and the computer’s clock says { $now }. Nothing is lost; set the clock right, or questions will come back on the wrong day.
notice-reading-broke = Reading the articles was stopped by an error in the program. What was read already can be used; start Recoupe again to read the rest.

# Question
quiz-quit = Quit
quiz-place = Question { $number } / { $of }
quiz-choose = Choose an answer
quiz-find = Click the sentence, or go to it with ↑ ↓.
quiz-sort = Put the lines in order
order-how = Drag each line to its place, what happened first at the very top.
order-keys = Or by the keys: ↑ ↓ go from line to line, Alt+↑ and Alt+↓ move it, Enter confirms.
order-in-place = in place
order-out-of-place = out of place
order-right = The right order
quiz-confirm = Confirm
quiz-next = Next
quiz-finish = See the summary
quiz-take-back = Take back
confidence-ask = Sure?
confidence-guess = a guess
confidence-likely = fairly
confidence-certain = certain
option-chosen = Your choice
option-right = Right answer
option-right-chosen = Right
option-wrong = Your answer

# Answer
answer-right = Right: { $key }
answer-right-above = Right.
answer-wrong-marked = Wrong. The sentence asked for is highlighted.
answer-wrong-above = Wrong. The right answer is marked above.
answer-wrong = Wrong. The right answer: { $key }
answer-passage = { $count ->
    [one] The passage that settles it
   *[other] The passages that settle it
}
answer-read = Read the article
answer-others = The other answers
answer-why = { $option }: { $why }
answer-quoted = “{ $words }”
doubt-ask = Is this question wrong?
doubt-says = Once hidden, it is asked no more; the page of progress can bring it back. A report is a file with the question, its answers and its passage, and nothing about you, to be sent to whoever can put it right.
doubt-hide = Hide
doubt-show = Show again
doubt-report = Report…
doubt-hidden = This question will be asked no more.
doubt-shown = This question may be asked again.

# Article
reader-back = Back
reader-gone = This article is no longer in the folder.
reader-dropped = In grey: what is on the page and not of the article (menus, repetitions, comments).
reader-why = Why is there no question here?
reader-why-all = What the program has not asked about this article, by reason, with an example.
reader-why-reason = { $reason } ({ $count })
reader-mentions = Mentions
reader-claims = Claims
key-mentions = M
key-claims = A
reader-lines = Thick line: what is named. Thin line: what is quoted or claimed. The words beside or below say what it is, and who claims it.
reader-looking = Reading the article…
reader-mentioned = { $sort }: { $words }
reader-claimed = { $source }, { $firmness }: “{ $words }”
reader-claimed-via = { $source }, according to { $via }, { $firmness }: “{ $words }”
mention-time = Time
mention-quantity = Quantity
mention-person = Person
mention-place = Place
mention-organisation = Organisation
mention-medium = Medium
mention-document = Document
mention-quote = Quotation
claim-firm = without reserve
claim-hedged = with reserve
claim-denied = denied
claim-unconfirmed = unconfirmed
claim-by-article = The article
claim-by-person = A person
claim-by-organisation = An organisation
claim-by-medium = A medium
claim-by-document = A document
claim-by-collective = A group
claim-by-anonymous = An anonymous source
refusal-dangling = A word points to another sentence
refusal-no-event = No fact or event that stands alone
refusal-too-long = Too long for a question
refusal-too-short = Too short to be recognised
refusal-not-firm = It is not said with certainty
refusal-evaluation = It is a judgement and no fact
refusal-nothing-to-know-by = No name or number to know it by
refusal-loaded-word = A loaded word is perhaps not the source’s
refusal-misprint = The question would repeat a misprint
refusal-time-of-another = The date or the place belongs to another word
refusal-relative-time = The date is understood only on the day of publication
refusal-open-source = Who says it is not certain
refusal-broken-quotation = A quotation is cut or never closed
refusal-leak = The question would give its answer away
refusal-not-unique = Another answer would be possible
refusal-also-right = A wrong option might be right
refusal-no-distractors = Too few wrong options that are certain
refusal-key-stands-out = The right option would show by its form
refusal-not-in-passage = The passage alone does not give the answer
refusal-said-elsewhere = Another article may speak of it in other words
refusal-unbalanced = No claim of this article that fails would balance this one, which holds

# Summary
summary-title = How the session went
summary-score = { $right } / { $of }
summary-right = right answers
summary-marks = { $count ->
    [one] confidence marks, on one answer (right: 1, 2 or 3; wrong: 0, −2 or −6)
   *[other] confidence marks, on { $count } answers (right: 1, 2 or 3; wrong: 0, −2 or −6)
}
summary-unrated = Say with Q, W or E how sure you are, and you will see here whether you know what you know.
summary-missed = { $count ->
    [one] One question missed
   *[other] { $count } questions missed
}
summary-none-missed = No question missed.
summary-answer = Right answer: { $key }
summary-home = First page
summary-repeat = Only these again
summary-replay = The same session
summary-seed = Seed: { $seed }. The same seed and the same articles give the same questions in the same order.

# Keys
keys-open = Keys
keys-close = Close
keys-title = The keys
key-enter = Enter
key-escape = Esc
key-help = ?
key-article = C
key-undo = Ctrl+Z
key-repeat = R
keys-choose = 1 to 6, A to D, F
keys-choose-does = choose an answer
keys-order = Alt+↑ ↓
keys-order-does = in a question about an order, move the chosen line
keys-confirm = Enter or Space
keys-confirm-does = confirm, then go on
keys-sure = Q, W, E
keys-sure-does = say whether it is a guess, fairly sure or certain
keys-article-does = after the answer, read the article at the passage
keys-undo-does = take the last answer back
keys-missed = 1 to 9
keys-missed-does = in the summary, show the passage of a missed question
keys-seen = M, A
keys-seen-does = in an article, show the mentions, the claims
keys-repeat-does = in the summary, ask the missed questions again
keys-escape-does = go back
keys-tab = Tab, Shift+Tab
keys-tab-does = go from one control to the next
keys-scroll = ↑ ↓ and pages
keys-scroll-does = scroll the page
keys-size = Ctrl and + − 0
keys-size-does = larger, smaller, original size
keys-settings-does = open the settings
keys-doors = S, P, O
keys-doors-does = on the first page, set up a session, see your progress or the corpus
keys-full = F11
keys-full-does = full screen
keys-help-does = this list

# Kinds of question
kind-source-article = Source
kind-date = Date
kind-speaker = Who says it
kind-quantity = Quantity
kind-entity = Who, where, what
kind-cloze = Missing word
kind-verdict = True, false, not there
kind-attribution = Attribution
kind-firmness = How firm
kind-evidence = Evidence
kind-agreement = Agreement of articles
kind-framing = Choice of words
kind-order = What came first

# Dates
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
