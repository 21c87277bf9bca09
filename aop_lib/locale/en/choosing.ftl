# Lesson 06: the aim, outcomes and drivers, few but on target.
choosing-needs-numbers = Your plan has no KPI at company level yet, so there is no list to choose from. Write a few numbers people propose on the KPI sheet of your plan, and come back.

choosing-sheet = Ten past four is near. Which { $most } do you send?
    .tick = The list on your desk:
    .more = { $count } ticked; the sheet takes { $most }.
    .fewer = { $count } ticked, and the sheet takes only { $most }. Clear some.
    .telling = { $count ->
        [0] None of your { $all } tells anything about “{ $goal }”.
        [one] One of your { $all } tells something about “{ $goal }”.
       *[other] { $count } of your { $all } tell something about “{ $goal }”.
    }
    .paid = With equal weights, as a sheet made in ten minutes has them, { $points } of 100 points would be paid for numbers that tell nothing about any goal.
    .none-paid = No points would be paid for being busy. Now it takes eight steps to say why, and how much each should weigh.
    .number = You send
    .tells = What it tells about “{ $goal }”

choosing-aim = “{ $goal }”: what has to be said before any KPI?
    .result = Which result must the year bring?
    .strong = Strong growth in all channels
    .optimise = Optimise operations and strengthen the market position
    .priority = What comes first
    .limit = Given up, or not done
    .own = or in your own words
    .result-short = the result
    .priority-short = what comes first
    .limit-short = what must not be passed
    .open = Still to answer: { $names }.
    .done = All three are answered. Every KPI from here on can be held against them.
    .same = All three are answered, and the priority is the plan's own. Every KPI from here on can be held against them.
    .other = All three are answered. The plan itself rests this goal on “{ $priority }”; with another priority, money and people go elsewhere.
    .vague = Try to make a KPI from this phrase. What it should count, up to where, and until when: each department may answer as suits it. What is left to list is what people do all day. So the phrase is not taken into the plan.

choosing-kinds = Into which layer does each number go?
    .outcome = outcome
    .driver = driver
    .neither = neither
    .first = Place at least one number.
    .same = { $count ->
        [one] You and the plan agree on 1 of { $all }.
       *[other] You and the plan agree on { $count } of { $all }.
    }
    .left = Not placed yet: { $count }.
    .number = Number
    .own = You
    .plan = The plan
    .why = Why

choosing-few = Which numbers stay, and what will you do differently when one of them turns bad?
    .decision = the decision it helps to make
    .first = Tick what stays. For the goal that is number 1: one or two outcomes and two to four drivers.
    .counted = For “{ $goal }” the company's sheet now has { $outcomes } outcome KPIs (1–2 are enough) and { $drivers } driver KPIs (2–4 are enough).
    .lost = Not taken, because you placed it in neither layer in step 2: { $names }.
    .no-decision = no decision yet
    .number = KPI
    .kind = Kind
    .helps = Helps to decide

choosing-rules =
    .none = The rules of this step find nothing open.
    .open = Still open in this step
