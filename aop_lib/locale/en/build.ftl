# Head and foot of a built lesson, and what can be wrong with a lesson source.
build-minutes = Teaching: { $teaching } minutes. Exercise: { $exercise } minutes.
build-objectives = After this lesson you can
build-questions = Questions
build-key-points = Key points
build-on-your-plan = On your own plan
build-other-language = Bài này bằng tiếng Việt
build-next = Next lesson: { $title }
build-problem-line = line { $line }: { $problem }
build-problem-unreadable = this source cannot be read ({ $found }).
build-problem-no-front-matter = the source has no front matter; begin it with title, minutes, objectives, questions and key points.
build-problem-front-matter = front matter, { $field }: { $found }.
build-problem-head-lacks = the front matter has no { $field }.
build-problem-no-language = this passage does not say its language; write it as a language mark in the line before it.
build-problem-one-language = this passage stands in one language only ({ $lang }); add the other beside it.
build-problem-unknown-cell = this kind of cell is not used in a lesson ({ $found }).
build-problem-long-code = this code cell has { $count } lines; at most { $limit } are allowed.
build-problem-numbers = the two languages do not state the same numbers. Only in English: { $en }. Only in Vietnamese: { $vi }.
