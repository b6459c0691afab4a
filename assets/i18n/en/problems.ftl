# What is wrong with a folder of articles, on the disk, in the journal of answers, in the settings.

# Folder of articles
corpus-empty = { $file }: the file is empty. It is not in the corpus.
corpus-binary = { $file }: this is not a text (the file holds NUL bytes). It is not in the corpus.
corpus-not-utf8 = { $file }, line { $line }: the text is not in UTF-8. Save it again and choose the encoding UTF-8.
corpus-too-large = { $file }: the file has { $size } MiB, and the limit is { $limit } MiB. It is not in the corpus.
corpus-unreadable = { $file }: the file cannot be read ({ $why }). It is not in the corpus.
corpus-manifest = { $file }, line { $line }, column { $column }: the description of the corpus cannot be understood ({ $why }). The articles are read without it.
corpus-manifest-format = { $file }: the description of the corpus is of an unknown format ({ $format }). The articles are read without it; update Recoupe.
corpus-other-language = { $file }: the text is neither in French nor in English. It is not in the corpus.
corpus-no-questions-yet = { $file }: the text is in English. It can be read, but Recoupe makes questions of French texts only so far.
corpus-missing = { $file }: the description of the corpus names this file, but it is not in the folder.
corpus-listed-twice = { $file }: the description of the corpus names this file twice; the first entry counts.
corpus-bad-date = { $file }: “{ $date }” is not a date. Write 2023, 2023-11 or 2023-11-17.

# Disk: what was tried, then why it failed
disk-cause = { $cause ->
    [not-found] Nothing exists under this name.
    [permission] Access is denied.
    [full] There is no room left.
    [not-a-folder] A part of the path is not a folder.
    [not-a-file] It is not a regular file.
    [too-large] It has { $size } MiB, and the limit is { $limit } MiB.
    [not-utf8] The text is not in UTF-8 (line { $line }). Save it again and choose that encoding.
    [in-use] Another window of Recoupe has the same data open. You can play here; answers stay in memory until the other window is closed and you choose “Try again”.
    [read-only] The data are open for reading only.
    [no-home] The system does not say where to keep data; name a folder with --data-dir.
   *[other] The system says: { $words }.
  }
disk-read = Cannot read { $path }. { disk-cause }
disk-list = Cannot open the folder { $path }. { disk-cause }
disk-create-folder = Cannot make the folder { $path }. { disk-cause }
disk-write = Cannot write to { $path }. { disk-cause }
disk-sync = The disk did not confirm what was written to { $path }. { disk-cause }
disk-find-home = Cannot find the data folder of { $path }. { disk-cause }

# Journal of answers
journal-no-header = The first line of the journal of answers is not its header. The other lines are read, and nothing is erased.
journal-later-version = The journal of answers was written by a later version of Recoupe (format { $version }). It is neither read nor changed: update Recoupe.
journal-not-writable = Cannot write to { $path }. { disk-cause } You can play; answers stay in memory until writing is possible again and you choose “Try again”.
journal-torn = Journal of answers, line { $line }: the writing was cut short. This answer was not kept; the fragment stays in the file.
journal-unreadable-line = Journal of answers, line { $line }: the line cannot be understood ({ $why }). It stays in the file and does not count.
journal-edited = Journal of answers, line { $line }: the line was edited by hand or damaged. It counts as it stands.
journal-repeated = Journal of answers, line { $line }: the number { $number } has been used before.
journal-gap = { $count ->
    [one] Journal of answers, line { $line }: one line is missing before this one.
   *[other] Journal of answers, line { $line }: { $count } lines are missing before this one.
  }

# Settings
settings-form = { $path }, line { $line }, column { $column }: the settings cannot be understood ({ $why }). The file stays as it is; the defaults are used this time.
settings-later-version = { $path }: the settings were written by a later version of Recoupe (format { $version }). The file stays as it is; the defaults are used this time.
settings-text-size = { $path }: the size of text ({ $percent }%) must lie between { $smallest }% and { $largest }%. The file stays as it is; the defaults are used this time.
settings-number = { $path }: { $name } is { $found } and must be from { $least } to { $most }. The file stays as it is; the defaults are used this time.

# List of the places that articles come from
sources-form = { $path }, line { $line }, column { $column }: the list of folders of articles cannot be understood ({ $why }). The file stays as it is; the articles that come with the program are used this time.
sources-later-version = { $path }: the list of folders of articles was written by a later version of Recoupe (format { $version }). The file stays as it is; the articles that come with the program are used this time.
sources-not-unicode = { $path }: this name holds bytes that are no text and cannot be remembered. Rename the file or the folder.
sources-known = { $path }: these articles are in the corpus already.
sources-not-an-article = { $path }: only .txt and .md files are read as articles. Save the text in one of these forms.

# Back-ups
backup-none = { $path } is not a back-up of Recoupe. Nothing has been changed.
backup-later-version = { $path }: the back-up was made by a later version of Recoupe (format { $version }). Nothing has been changed; update Recoupe.
backup-damaged = { $path }: the back-up is incomplete or damaged. Nothing has been changed; take another one.
backup-part = { $path }: the answers in the back-up were written by a later version of Recoupe. Nothing has been changed; update Recoupe.

# Hidden questions, the report on a question
hidden-form = { $path }, line { $line }, column { $column }: the list of hidden questions cannot be read ({ $why }). The file stays as it is; no question is hidden this time.
hidden-later-version = { $path }: the list of hidden questions is of a later version of Recoupe (format { $version }). The file stays as it is; no question is hidden this time.
report-title = Recoupe { $version }: report on question { $item }
report-made = Made by the rule { $rule }.
report-written = Written by hand, in the set “{ $set }”.
report-question = Question
report-key = Expected answer
report-distractors = Other answers
report-passages = Passages
report-answers = Answers given
report-right = right
report-wrong = wrong
report-unrated = without saying how sure
