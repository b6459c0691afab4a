# The window.

program-name = Recoupe
program-motto = To cross-check a story is to hold it against another source.
window-title = Recoupe

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

# Notices
notice-dismiss = Understood
notice-dismiss-all = All understood
notice-more = { $count ->
    [one] And one more notice.
   *[other] And { $count } more notices.
}
notice-retry = Try again
notice-go-on = Go on without saving
notice-unkept = Your answer is not saved yet. { $why }
notice-reading-broke = Reading the articles was stopped by an error in the program. What was read already can be used; start Recoupe again to read the rest.

# Question
quiz-quit = Quit
quiz-place = Question { $number } / { $of }
quiz-choose = Choose an answer
quiz-find = Click the sentence, or go to it with ↑ ↓.
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

# Article
reader-back = Back
reader-gone = This article is no longer in the folder.
reader-dropped = In grey: what is on the page and not of the article (menus, repetitions, comments).
reader-why = Why is there no question here?
reader-why-all = What the program has not asked about this article, by reason, with an example.
reader-why-reason = { $reason } ({ $count })
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
keys-confirm = Enter or Space
keys-confirm-does = confirm, then go on
keys-sure = Q, W, E
keys-sure-does = say whether it is a guess, fairly sure or certain
keys-article-does = after the answer, read the article at the passage
keys-undo-does = take the last answer back
keys-missed = 1 to 9
keys-missed-does = in the summary, show the passage of a missed question
keys-repeat-does = in the summary, ask the missed questions again
keys-escape-does = go back
keys-tab = Tab, Shift+Tab
keys-tab-does = go from one control to the next
keys-scroll = ↑ ↓ and pages
keys-scroll-does = scroll the page
keys-size = Ctrl and + − 0
keys-size-does = larger, smaller, original size
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
