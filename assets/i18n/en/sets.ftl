# Question sets: what checking them says.
sets-error = error
sets-warning = warning
sets-help = help

# The file
sets-too-large = The file is larger than the limit of { $limit } MiB; it is not read.
sets-too-many-items = The file holds { $count } items, and the limit is { $limit }; it is not read.
sets-format = Unknown format { $format }: this version of Recoupe reads format { $known }.
sets-no-items = The set holds no item.
sets-mark = The file begins with a byte-order mark (BOM).
sets-mark-hint = Save it as “UTF-8”, not as “UTF-8 with BOM”: other programs refuse this mark.
sets-odd-space = { $count ->
    [one] A no-break space (or another special space) outside a text.
   *[other] { $count } no-break spaces (or other special spaces) outside a text; this is the first.
  }
sets-odd-space-hint = Replace it by an ordinary space; between straight quotes, no-break spaces are welcome.
sets-forbidden-character = Forbidden character { $code }: it cannot be seen and may hide or reverse the text.

# The form (RON)
sets-other-quotes = These quotes do not enclose a text.
sets-other-quotes-hint = A text stands between straight quotes, "like this"; “ ” and « » are welcome inside.
sets-unclosed-text = This text is not closed.
sets-unclosed-text-hint = A straight quote (") is missing at its end. Inside a text, write \".
sets-backslash = This backslash means nothing here.
sets-backslash-hint = Write two backslashes (\\) to show one, or a slash (/).
sets-missing-comma = A comma is missing here.
sets-wrong-bracket = “{ $found }” closes the wrong bracket.
sets-wrong-bracket-hint = The last one opened is “{ $open }”.
sets-unclosed-bracket = “{ $open }” is never closed.
sets-stray = “{ $found }” does not belong here.
sets-equals-hint = Between a name and its value, write a colon.
sets-unexpected-end = The end comes too early.
sets-expected-text = A text between straight quotes (") is expected here.
sets-expected-list = A list between brackets [ ] is expected here.
sets-expected-brackets = Fields between brackets ( ) are expected here.
sets-expected-colon = A colon is expected here.
sets-expected-number = A whole number is expected here.
sets-too-deep = There are too many brackets inside each other.
sets-not-ron = This is not RON: { $words }.

# The fields
sets-missing-field = The field “{ $field }” is missing.
sets-unknown-field = Unknown field: “{ $field }”.
sets-field-twice = The field “{ $field }” is given twice.
sets-unknown-name = Unknown name: “{ $found }”.
sets-did-you-mean = Did you mean “{ $name }”?
sets-known-names = Possible are: { $names }.
sets-without-quotes = Write { $name } without quotes.
sets-empty-text = This text is empty.
sets-too-long = This text has { $length } characters, and the limit is { $limit }.

# The passages
sets-no-evidence = No passage supports the key.
sets-unknown-article = The article “{ $article }” is not in the corpus.
sets-unknown-article-hint = Write the exact name of a file of the folder, with its extension.
sets-quote-not-found = This quotation does not stand in { $article }.
sets-quote-differs = The article has the same words, but an apostrophe, a space, an accent, a capital or a mark differs: { $found }
sets-quote-parts = The article goes on differently from here: … { $found } …
sets-quote-nowhere = Copy the words of the article as they stand; no place is like these.
sets-quote-repeated = This quotation stands { $count } times in { $article }.
sets-quote-repeated-hint = On lines { $lines }. Add “occurrence: 1” (or the one you mean), or quote a few words more.
sets-no-such-occurrence = { $count ->
    [one] There is no such occurrence: the quotation stands only once in { $article }.
   *[other] There is no such occurrence: the quotation stands { $count } times in { $article }.
  }

# The options
sets-no-distractor = At least one distractor is needed.
sets-too-many-options = There are { $count } options, and the most is { $most }.
sets-key-among-distractors = This distractor is the key as well.
sets-same-option = This option is given twice.
sets-key-in-stem = The key stands word for word in the stem.
sets-key-in-stem-hint = Word the stem without the key.
sets-long-key = The key is much longer than the distractors: its length gives it away.
sets-long-key-hint = Shorten it, or lengthen a distractor.
sets-no-why = Nothing says why this option is wrong.
sets-no-why-hint = Add “why”: one sentence shown after the answer.
sets-same-item = This item is already asked on line { $line }: same passages, same key.
sets-in-two-files = { $file }: the item “{ $stem }” is already asked in { $first }; the first one counts.

# The command recoupe check
sets-check-clean = { $items ->
    [one] One item, nothing to report.
   *[other] { $items } items, nothing to report.
  }
sets-check-errors = { $errors ->
    [0] no error
    [one] { $errors } error
   *[other] { $errors } errors
  }
sets-check-warnings = { $warnings ->
    [0] no warning
    [one] { $warnings } warning
   *[other] { $warnings } warnings
  }
sets-check-items = { $items ->
    [0] no usable item
    [one] { $items } usable item
   *[other] { $items } usable items
  }
sets-check-found = In all: { sets-check-errors }, { sets-check-warnings }, { sets-check-items }.
