# The day and progress.

# First page: the day
home-due = { $count ->
    [0] no fact to review
    [one] { $count } fact to review
   *[other] { $count } facts to review
}
home-new = { $count ->
    [0] none new
    [one] one new
   *[other] { $count } new
}
home-continue = Continue
home-done = Nothing else is planned for today.
home-days = Your answers
home-today = { $count ->
    [0] No answer yet today; the goal is { $goal }.
    [one] One answer today; the goal is { $goal }.
   *[other] { $count } answers today; the goal is { $goal }.
}
home-weeks = { $answers ->
    [0] No answer in { $weeks } weeks.
    [one] One answer in { $weeks } weeks.
   *[other] { $answers } answers in { $weeks } weeks, on { $days ->
        [one] a single day
       *[other] { $days } days
    }.
}

# Progress
key-progress = P
progress-title = Progress
progress-counting = One moment: your answers are being counted.
progress-percent = { $percent }%
progress-of = { $right } of { $of }
progress-today = today
progress-facts = { $count ->
    [one] one fact
   *[other] { $count } facts
}
progress-answers = { $count ->
    [one] one answer
   *[other] { $count } answers
}
progress-retention = What stays in memory
progress-retention-few = It takes { $need } answers to facts asked again on another day to measure this; there are { $have } so far. Come back tomorrow.
progress-retention-says = { $known } times of { $asked }, a fact asked again on another day was still known. You aim at { $wanted }%.
progress-forecast = To review in the next thirty days
progress-forecast-none = Nothing is to be reviewed yet: each fact you have been asked will come back when it is about to be forgotten.
progress-forecast-says = Today: { $today }; tomorrow: { $tomorrow }; within seven days: { $week }; within thirty days: { $month }.
progress-reviews = Answers of the last thirty days
progress-reviews-none = No answer for thirty days.
progress-reviews-says = { $days ->
    [one] Today: { $today }; in seven days: { $week }; in thirty days: { $month }, all on one day.
   *[other] Today: { $today }; in seven days: { $week }; in thirty days: { $month }, on { $days } days.
}
progress-discernment = Discernment
progress-discernment-few = It takes { $need } judged claims that are supported and as many that are not to measure this; the rarer of the two sorts has { $have }.
progress-sensitivity = d′, give or take { $error }: telling what the text says from what it does not (0: by chance; 2: well)
progress-criterion = c, the leaning: below 0, too trusting; above 0, too sceptical
progress-sensitivity-chance = Your verdicts cannot be told from chance yet: read the passage again before you judge.
progress-sensitivity-some = You often tell what the text says from what it does not.
progress-sensitivity-good = You tell what the text says from what it does not, and do it well.
progress-sensitivity-sharp = You nearly always tell what the text says from what it does not.
progress-leaning-trusting = You lean towards trust: at times you find supported what the article does not say.
progress-leaning-even = You lean neither towards trust nor towards doubt.
progress-leaning-sceptical = You lean towards doubt: at times you do not see what the article does say.
progress-calibration = Do you know what you know?
progress-calibration-few = It takes { $need } answers for which you say with Q, W or E how sure you are; there are { $have } so far.
progress-curve = right answers, by how sure
progress-level = { $name }: { $right } of { $count } right, which is { $percent }%; what you said stands for about { $expected }%.
progress-level-few = { $name }: { $right } of { $count }; it takes { $need } to judge.
progress-brier = Brier score: { $brier } (0: perfect; 0.25: nothing said). Reliability { $reliability }, resolution { $resolution }, uncertainty { $uncertainty }.
progress-marks = On average { $mean } confidence marks an answer, between −6 and 3.
progress-kinds = By kind of question
progress-articles = By article
progress-sources = By source
progress-source-paper = The article itself
progress-source-named = A named source
progress-source-anonymous = An anonymous source
progress-shares-none = No answer yet.
progress-share-few = It takes { $need } answers to give a share.
progress-suspects = Doubtful questions
progress-suspects-says = You have always answered these with certainty, and always wrongly. Either they are hard, or the question is mistaken: read the passage again.
progress-suspect = Your answer: { $chosen }. Expected: { $key }. { $count } times.
progress-hidden = Hidden questions
progress-hidden-elsewhere = { $count ->
    [one] and one more, about an article that is no longer in the corpus.
   *[other] and { $count } more, about articles that are no longer in the corpus.
}
