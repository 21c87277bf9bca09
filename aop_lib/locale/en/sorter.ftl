# Sorting numbers into KPIs.
sorter-needed = At { $share } of revenue, { $focus } has to grow { $needed } for { $growth } in all
    .subtitle = What { $focus } has to grow if { $rest } grows { $steady }, by the share of { $focus } last year
    .axis = Share of { $focus } in last year's total
    .total = { $total }: { $growth }
    .needed = needed: { $value }
    .guess = your guess: { $value }
    .alt = The smaller the share of { $focus }, the more it must grow: { $high } at a share of { $first }, { $needed } at { $share }, { $growth } where it is everything.

sorter-trial =
    .holds = { $name }: more of it brought more of the result
    .breaks-at-leads = { $name }: the chain breaks at the first link
    .breaks-at-result = { $name }: the chain breaks before the result
    .no-link = { $name }: more of it brought no more of the result
    .too-few = { $name }: too few places to tell anything from chance
    .subtitle = Change on the period before. A dot is a place: { $raised } where it was raised (full), { $left } left as they were (empty); the bar is their mean
    .activity = Activity
    .leads = Step between
    .result = Result
    .raised = raised
    .left = left as it was
    .apart = { $points } points apart
    .chance = chance alone does as well: { $share }
    .done = raised as intended

sorter-kind =
    .none = cannot be told
sorter-verdict =
    .keep = keep
    .remove = remove
    .duty = a duty
sorter-because =
    .measures-goal = It is what the goal speaks of: “{ $goal }”.
    .makes-goal = It is a part of what makes “{ $goal }”.
    .drives = The plan says that it moves “{ $moves }”, and so “{ $goal }”.
    .drives-nothing = The plan says that it moves “{ $moves }”, which leads to no goal yet.
    .tried = A trial shows that more of it brings more of the result.
    .guards = It has to be in order anyway. It does not say where a goal is.
    .repeats = “{ $like }” reads the same already.
    .activity = It counts what was done. More of it may bring the goal nearer or not; nothing shows it.
    .disproved = It was tried: more of it brought no more of the result.
    .unknown = Nothing in the plan says what it tells about “{ $goal }”.
    .unknown-nothing = Nothing in the plan says for which goal it is.
sorter-table =
    .number = Number
    .verdict = Removal test
    .kind = Kind
    .said = You
    .why = Why

sorter-removal = The sheet of { $month }: { $met } of { $all } lines are met. Keep or remove, line by line.
    .line = { $name }: { $value } ({ $met ->
        [yes] met
       *[no] not met
    }, planned { $planned })
    .open = { $count } of { $all } lines decided. The test comes after the last.
    .kept = You keep { $kept } and remove { $lost }.
    .told = { $count ->
        [0] What you keep tells nothing about “{ $goal }”.
        [one] One line of what you keep tells something about “{ $goal }”.
       *[other] { $count } lines of what you keep tell something about “{ $goal }”.
    }
    .lost = { $count ->
        [0] With the { $lost } removed you know no less about “{ $goal }” than before.
        [one] With those removed you know less about “{ $goal }”: one of them told something about it.
       *[other] With those removed you know less about “{ $goal }”: { $count } of them told something about it.
    }
    .behind = And no line says this: { $measure } by the end of { $month }: { $value }, { $gap } behind the { $planned } planned.
    .ahead = { $measure } by the end of { $month }: { $value }, { $gap } ahead of the { $planned } planned.

sorter-sort = Which kind is each of these numbers?
    .first = Sort at least one; the reason comes where the plan sees it another way.
    .same = { $count ->
        [one] You and the plan agree on 1 of { $all }.
       *[other] You and the plan agree on { $count } of { $all }.
    }
    .number = Number
    .own = You
    .plan = The plan
    .why = Why

sorter-needs-parts = This needs a growth goal on a sum of two parts with last year's figures for both.
sorter-guess = { $total } is to grow { $growth }. { $focus } brought { $share } of it last year. If { $rest } grows { $steady }, how much must { $focus } grow?
    .slider = { $focus } must grow
    .show = Show what it takes
    .hidden = You say { $guess } for { $focus }. Press the button when you are sure.
    .told = It takes { $needed }. You said { $guess }, { $away } points away. With { $focus } at { $guess } and { $rest } at { $steady }, { $total } would grow { $whole }.

sorter-calls = May “calls per day” become a KPI? Decide for each firm by its dots.
    .firm = { $firm }: may it become a KPI?
    .yes = Yes, here it may.
    .no = No, here it stays an activity.
    .activity = Calls
    .leads = Quality leads
    .result = Revenue
    .right = { $name }: the evidence says the same.
    .wrong = { $name }: the evidence says otherwise.
    .holds = Where more calls were made, leads rose, and revenue rose by { $points } points more than elsewhere. Of all the ways to choose the raised areas among the { $places }, only { $share } would show as large a difference. Here calls may be a KPI, with this trial beside them.
    .breaks-at-leads = More calls were made, and leads did not follow: chance alone does as well in { $leads } of cases. Between the two groups revenue differs by { $points } points. Here calls stay an activity.
    .breaks-at-result = More calls were made and leads followed; revenue did not ({ $points } points). Here calls stay an activity until somebody finds out what happens to the leads.
    .no-link = More calls were made, and revenue did not follow ({ $points } points). Here calls stay an activity.
    .too-few = { $places } areas are too few to tell anything from chance. Here nothing is shown yet.

sorter-own = Your KPIs under the removal test.
    .pick = The line I would strike out:
    .picked = “{ $name }”: { $verdict }. { $why }
    .count = { $count ->
        [0] All { $all } KPIs of the plan pass the removal test.
        [one] 1 of { $all } KPIs does not pass the removal test.
       *[other] { $count } of { $all } KPIs do not pass the removal test.
    }

sorter-sets =
    .habit = KPIs from habit: { $met } of { $all } lines, all levels counted, are met in { $month }. The company's sheet:
    .right = KPIs from the plan: { $met } of { $all } lines, all levels counted, are met in { $month }. The company's sheet:
    .number = KPI
    .value = so far
    .planned = planned
    .state = state
    .tells = what it tells
    .unit = Amounts of money in { $unit }.
    .open-all = No line tells anything about “{ $goal }”. Open: whether it comes nearer, who makes it, where to act.
    .open-some = { $count ->
        [one] 1 of { $all } lines tells
       *[other] { $count } of { $all } lines tell
    } about “{ $goal }”. Open: why a line is behind. The sheets of the departments go on from there.

sorter-questions =
    .aop = Three questions the AOP answers
    .aop-says = What the plan says
    .kpi = Three things its KPIs tell
    .kpi-says = What they tell now
    .question = Question
    .result = Which result do we want this year?
    .focus = Which goals are the focus, which support?
    .focus-is = Focus: { $name }
    .support = Support: { $name }
    .resources = Where do the resources go, and what is traded off?
    .money = Money: { $name }, { $amount }
    .traded = Given up for it: { $exchange }
    .not-done = Left undone: { $name }
    .nearer = Are we coming nearer or drifting?
    .nearer-behind = { $name } is { $gap } behind its path by the end of { $month }.
    .nearer-ahead = { $name } is { $gap } ahead of its path by the end of { $month }.
    .nearer-on = { $name } is on its path by the end of { $month }.
    .who = Who makes the result, and where is the bottleneck?
    .driver-behind = { $name }: { $gap } behind
    .driver-ahead = { $name }: { $gap } ahead
    .driver-on = { $name }: on its path
    .strongest = Strongest: { $line }
    .bottleneck = Bottleneck: { $line }
    .where = Where is there something to adjust before it is too late?
    .decision = { $name }: { $decision }
    .none-behind = No KPI that informs a decision is behind its path.
    .open = The plan does not say.
    .no-path = Nobody can tell: no KPI has planned months against which its actual figures can be held.
