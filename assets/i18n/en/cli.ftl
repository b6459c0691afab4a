# Command line
cli-generated-title = Questions made by Recoupe

# What the second check has to say
cli-verify-fault = { $id } { $check }: { $check ->
    [evidence] the passage is not the article’s text at that place
    [provenance] these words come from no cited article
    [round_trip] the passage does not give the answer back
    [uniqueness] this option says what another says
    [distractors] this option may be right too
    [leak] the question contains its answer
   *[form] the text is not as it should be
} (“{ $words }”)
cli-verify-proved = { $items ->
    [0] No questions to check.
    [one] One question checked, nothing wrong.
   *[other] { $items } questions checked, nothing wrong.
}
cli-verify-unproved = { $items ->
    [one] One question checked
   *[other] { $items } questions checked
}, { $unproved ->
    [one] one unproved.
   *[other] { $unproved } unproved.
}
