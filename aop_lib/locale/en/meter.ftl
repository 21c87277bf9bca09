# The alignment meter: who places what where, what has changed, and what it means.

meter-agreement =
    .differ = { $first } and { $second } differ most: “{ $option }” is number { $a } for one and number { $b } for the other
    .near = The departments rank nearly alike; “{ $option }” is number { $a } for { $first } and number { $b } for { $second }
    .alike = All { $count } departments rank the priorities alike
    .neutral = { $departments } departments have put { $options } priorities in order
    .subtitle = Top to bottom: what comes first for whom. The number is the priority's place in the plan. Level lines: alike.
    .mean = Top to bottom: what comes first for whom. The number is the place on average, as the plan has no order. Level lines: alike.
    .plan = The plan
    .together = On average

meter-pair =
    .differ = { $first } and { $second }: “{ $option }” is number { $a } for { $first } and number { $b } for { $second }.
    .alike = { $first } and { $second } rank alike.

meter-first =
    .all = All { $asked } departments name “{ $option }” first.
    .most = Of { $asked } departments, { $named } name “{ $option }” first.
    .split = { $asked } departments, { $different } answers to what comes first.

meter-chance =
    .rarely = Departments that answered at random would agree this much in fewer than 1 of 100 cases.
    .often = Departments that answered at random would agree this much or more in { $cases } of 100 cases.
    .nearly = Departments that answered at random would nearly always agree this much or more.

meter-change =
    .all = All { $asked } departments now name “{ $option }” first; before, { $before } of { $asked } agreed
    .more = { $after } of { $asked } departments now name “{ $option }” first; before, { $before } of { $asked } agreed
    .split = { $after } of { $asked } departments now agree on what comes first; before, { $before } of { $asked } did
    .fewer = Only { $after } of { $asked } departments still agree on what comes first; before, { $before } of { $asked } did
    .same = As before, { $after } of { $asked } departments agree on what comes first
    .subtitle = Ring: before. Disc: after. Each line runs from as far apart as possible to all alike. Short mark: answers at random, on average.
    .apart = far apart
    .alike = all alike
    .order = Order of all priorities (rank correlation ρ)
    .first = Departments that name the same number 1
    .top = The plan's first { $k } among their own first { $k }
    .of = { $part } of { $all }
    .to = { $before } → { $after }

meter-table =
    .nobody = No department has been asked yet.
    .asked = asked
    .figure = figure
    .meaning = what it means
    .first = Number 1
    .order = Order of all priorities
    .scale = The figure is the rank correlation ρ, mean of all pairs: 1 is the same order everywhere, 0 what answers at random give on average.
    .pair = Pair that differs most
    .recall = The plan's first { $k }
    .recall-all = Every department has them among its own first.
    .recall-lacking = “{ $option }” is not among the first { $k } for { $who }.
    .tradeoff = Trade-off accepted
    .answers = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
    .not-doing = Not done this year
    .split = { $count ->
        [0] alike
       *[other] { $count } unclear
    }
    .left-out = “{ $choice }”: named by { $who }, not by { $others }.
    .left-alike = All leave out the same.
    .of = { $part } of { $all }
    .silent = No answer yet: { $listed }.
    .statistics = For statisticians
    .w = Kendall's W is { $w }, but answers at random already give { $chance } on average; read ρ, not W.
