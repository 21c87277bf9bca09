# KPIs met, goal missed.

### The world of the simulator

paradox-mt = Modern Trade (MT)
paradox-gt = General Trade (GT)
paradox-trade = Trade marketing
paradox-ops = Operations

paradox-act-mt-lead = Joint plans with the chains' head offices
paradox-act-mt-turn = Selling at the shelf, store by store
paradox-act-mt-own = Looking for new chains
paradox-act-mt-busy = Store visits and reports
paradox-act-gt-lead = Bigger orders from outlets served
paradox-act-gt-turn = Full range in key outlets
paradox-act-gt-own = Opening new outlets
paradox-act-gt-busy = Route visits and reports
paradox-act-trade-lead = Promotions agreed with head offices
paradox-act-trade-turn = Displays and tasting in the stores
paradox-act-trade-own = Reach of the brand
paradox-act-trade-busy = Many small programmes
paradox-act-ops-lead = Full deliveries to central warehouses
paradox-act-ops-turn = Full deliveries to each store
paradox-act-ops-own = Filling the trucks
paradox-act-ops-busy = Procedures and forms

paradox-kpi-mt-result = MT revenue won
paradox-kpi-mt-lead = Sales under joint plans
paradox-kpi-mt-turn = Sales per MT store
paradox-kpi-mt-visits = Store visits made
paradox-kpi-mt-local = Contracts with new chains
paradox-kpi-mt-support = New chains approached
paradox-kpi-mt-duty = Reports on time
paradox-kpi-gt-result = GT revenue won
paradox-kpi-gt-lead = Order value per outlet
paradox-kpi-gt-turn = Range sold in key outlets
paradox-kpi-gt-visits = Route visits made
paradox-kpi-gt-local = New outlets opened
paradox-kpi-gt-support = New outlets approached
paradox-kpi-gt-duty = Route reports on time
paradox-kpi-trade-result = ROI of trade marketing
paradox-kpi-trade-lead = Sales in agreed promotions
paradox-kpi-trade-turn = Sales at displays
paradox-kpi-trade-visits = Programmes run
paradox-kpi-trade-local = Reach of the brand
paradox-kpi-trade-support = New followers
paradox-kpi-trade-duty = Programme reports on time
paradox-kpi-ops-result = MT orders delivered in full
paradox-kpi-ops-lead = Full deliveries to central warehouses
paradox-kpi-ops-turn = Full deliveries to stores
paradox-kpi-ops-visits = Procedures carried out
paradox-kpi-ops-local = Truck fill rate
paradox-kpi-ops-support = Trips combined
paradox-kpi-ops-duty = Forms filed on time

paradox-cause-activity-kpis = KPIs measure activity, not the goal
    .short = Activity KPIs
paradox-cause-no-cascade = KPIs of departments are not tied to the company's goal
    .short = No cascade
paradox-cause-wrong-weights = Weights do not reflect the priority
    .short = Wrong weights
paradox-cause-not-updated = KPIs are not updated when the context changes
    .short = Not updated

### What cannot be simulated, and what can but should be known

paradox-cannot-empty = { $department }: the sheet has no KPI. Give at least one KPI a weight.
paradox-cannot-many = { $department }: { $number } KPIs on one sheet. Nobody can follow so many; keep { $most } at most.
paradox-cannot-unknown = { $department }: “{ $kpi }” is not a KPI of this department. Choose one of its own.
paradox-cannot-twice = { $department }: “{ $kpi }” stands on the sheet twice. Keep one line of it and give that line the whole weight.
paradox-cannot-number = { $department }: a weight or a point of the scale of “{ $kpi }” is not a number. Write a number.
paradox-cannot-negative = { $department }: “{ $kpi }” has the weight { $number }. A weight is 0 or more.
paradox-cannot-zero-weights = { $department }: all weights are 0. Nothing pays anything, so the sheet gives no direction. Give weights that add up to 100.
paradox-cannot-sum = { $department }: the weights add up to { $number }. They have to add up to 100.
paradox-cannot-order = { $department }: on the scale of “{ $kpi }” the points do not rise. The threshold has to be below the target, and the target below the stretch.
paradox-note-equal = All weights are equal. The sheet says that everything matters the same, so staff turn to what is easiest.
paradox-note-one = One KPI carries all the weight. Staff put everything into it; what it does not read is left alone.
paradox-note-zero = A KPI with the weight 0 stands on the sheet and pays nothing. Staff act as if it were not there.

### Charts

paradox-lights = { $month ->
        [0] The KPI lights before the year begins
       *[other] { $green } of { $all } KPIs are at target by { $when }
    }
    .subtitle = Each KPI at the end of each month, over the months so far, in the middle of all years simulated. 100 is what the plan asks for.
    .met = at target
    .open = below target
    .told = { $kpi }: { $count ->
        [one] at target in 1 month of { $months }.
       *[other] at target in { $count } months of { $months }.
    }
paradox-paths = { $state ->
        [reached] Revenue ends { $growth } up: the goal of { $goal } is reached
        [missed] Revenue ends { $growth } up: the goal of { $goal } is missed
        [begin] The year has not begun
       *[so-far] By { $when } revenue is { $growth } up on last year; the goal is { $goal }
    }
    .subtitle = Growth of revenue so far on last year; line: the middle of all years simulated; band: 80% of them
    .axis = growth so far
    .goal = Goal { $goal }
    .told = { $name }: { $values }.
paradox-shares = From { $right } to { $wrong }: “{ $largest }” takes most of the growth
    .subtitle = Growth of revenue on last year, in points of a percent; what each cause takes, on average over every order in which the causes can come
    .axis = growth of revenue on last year
    .right = No cause
    .wrong = All four causes
    .guess = your guess
    .goal = Goal { $goal }
    .points = −{ $value } points
    .told = { $name }: { $value }.
paradox-effort = { $state ->
        [apart] What the sheet pays best brings the company { $points }; another split would bring { $company }
       *[plain] Where the weeks go
    }
    .subtitle = { $department }: share of the month given to each activity
    .subtitle-right = { $department }: share of the month given to each activity; right of it: points earned · added to the company's growth
    .told = { $name }: { $parts }.

### effort

paradox-effort-ask = You head Modern Trade. How do you spend the month?
    .text = The company wants 20% more revenue this year, and most of it has to come from MT. This is your KPI sheet. Move the sliders until you are content with your points; what you set is shared out over the month.
    .reveal = Show what the company gets
    .kpi = KPI
    .weight = weight
    .value = at this split, of plan
    .earned = points
    .total = Your points (100 = every KPI at target)
    .even = All sliders stand at 0. The time passes all the same: the month is split evenly.
    .yours = Your split
    .best = Pays you most
    .company = Serves the company most
    .after = The split that pays most earns { $points } points and adds { $little } to the company's growth. The split that serves the company adds { $much } and earns { $none } points. Nobody here works badly: the sheet pays for something else.
    .yours-said = Yours earns { $points } points and adds { $brings }.

### year

paradox-year-ask = Play the year with the KPIs from habit
    .text = Four departments, four KPIs each, all four causes in the sheets. Each department splits each month so that its own sheet pays most. First say what you expect, then let the months pass.
    .guess = Nearly all KPIs will be green in December. And the goal of 20% growth?
    .reached = It is reached
    .close = It is missed by a little
    .missed = It is missed by far
    .month = Months played
    .months = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
    .first = First say what you expect of the goal.
    .end = In December { $green } of the KPIs are green and revenue is { $growth } up. The goal is { $goal }; the company ends { $miss } below the revenue it needed. In none of { $draws } simulated years does luck change that.
    .end-some = In December { $green } of the KPIs are green and revenue is { $growth } up. The goal is { $goal }; the company ends { $miss } below the revenue it needed. It is reached in { $reached } of { $draws } simulated years.
    .begin = The year has not begun: move the slider and let the months pass.
    .open = Move the slider to 12 to see the end of the year.

### switches

paradox-switches-ask = Take the causes out, one by one
    .text = A tick means that the cause is in the sheets. Staff, market and luck stay the same.
    .causes = Causes in the sheets
    .setting = sheets
    .growth = growth, middle of all years
    .reached = share of years at goal
    .green = KPIs green in December
    .all = All four causes
    .yours = As ticked
    .none = No cause
    .green-missed = Most KPIs are green and the goal is missed. Whoever looks at the lights only sees a good year.
    .fewer = Fewer KPIs are green here than with all four causes, and the company is further. A light that turns red says something only where the KPI measures the goal.
    .right = With no cause left the goal is reached in more than half of the simulated years. Staff are the same people.
    .missed = The goal is still missed. Take out another cause.

### guess_cause

paradox-guess-ask = Which cause costs the company most?
    .text = Between sheets with no cause and sheets with all four lie { $gap } points of growth. Choose before you see how they are shared out.
    .right = You named it: “{ $largest }” takes { $value } of { $gap } points.
    .wrong = Your choice takes { $mine } of { $gap } points. “{ $largest }” takes most: { $value }.
    .order = A cause costs more or less depending on which others are there. The figures are the mean over all 24 orders in which the four can come, so they add up to the gap. They hold for this simulation, not for your company.

### shift

paradox-shift-ask = 30 June: the chains change their terms
    .text = The sheets are right and the company is on its way. From July the large chains' head offices agree to little; what moves sales is done store by store. The KPIs of the year still ask for sales under joint plans. What do you do with them?
    .keep = Keep them: what was agreed in January holds for the year
    .lower = Keep them and lower their points by a fifth, so that they can still be met
    .update = Replace the KPI that reads the old way by one that reads the new way
    .chosen = Your choice
    .updated = Updated in July
    .kept = Kept as in January
    .keep-reply = Staff go on building what the sheet asks for, though it moves little now. Revenue ends { $growth } up, with { $green } of the KPIs green.
    .lower-reply = The KPIs turn green again: { $green }. Revenue ends { $growth } up; a lower bar moves nothing in the stores.
    .update-reply = The work moves to the stores with the sheet. Revenue ends { $growth } up, with { $green } of the KPIs green.
    .other = With the KPIs replaced in July it would have been { $growth }.
    .other-kept = With the KPIs kept as they were it would have been { $growth }.
    .first-half = January to June
    .second-half = July to December
    .effort = How Modern Trade spends its time

### own_design

paradox-own-ask = Write Modern Trade's sheet yourself, and see what staff make of it
    .text = Give weights to the KPIs you want; they add up to 100, and what you leave empty is not on the sheet. The scale is in percent of plan and holds for all. The other departments have the right sheets.
    .weight = { $kpi }
    .scale = Scale (percent of plan)
    .threshold = Threshold
    .target = Target
    .stretch = Stretch
    .shape = How it pays
    .linear = rises evenly
    .capped = rises to the target, nothing beyond
    .step = in steps
    .update = In July, when the chains change their terms
    .update-no = the sheet stays as it is
    .update-yes = sales per MT store take the place of sales under joint plans
    .incomplete = The scale needs all three points.
    .kpi = KPI
    .weight-head = weight
    .value = at year's end, of plan
    .light = light
    .met = at target
    .open = below
    .said = The sheet pays Modern Trade { $points } points and brings the company's growth to { $growth }. With the right sheet it would be { $right }.
    .halves = Where the weeks go under your sheet

### repair

paradox-repair-ask = 30 June: you may change three things
    .text = The first half went as it went with all four causes. A company takes in few changes in the middle of a year. Pick up to three for the sheets of July to December; whatever you read anew begins to count in July.
    .one = First change
    .two = Second change
    .three = Third change
    .option = { $department }: { $what }
    .kind = read what drives the result, not a count
    .cascade = answer for the company's result, not the own corner
    .weights = give what serves the goal most weight
    .targets = raise all targets by a fifth
    .button = Show the best three
    .none = Nothing is changed: revenue ends { $growth } up.
    .score = With your changes revenue ends { $growth } up; left alone it would be { $nothing }. That is { $score } of what three changes can still win.
    .nothing-won = Your changes bring nothing: { $growth }, as if the sheets had been left alone ({ $nothing }). Weights and targets on the wrong numbers only push harder in the wrong direction.
    .best-said = The best three: { $changes }. They bring { $best }. With the right sheets from January it would have been { $january }: what the first half lost does not come back.
    .title = What can still be won from July on
    .subtitle = Growth of revenue on last year in the middle of all years simulated; the goal is { $goal }
    .unit = growth in percent
    .bar-nothing = Left alone
    .bar-yours = Your changes
    .bar-best = Best three changes
    .bar-january = Right from January

### causes_on_plan

paradox-plan-cause = cause
    .state = in this plan
    .habit = KPIs from habit
    .right = the right set
    .found = Found:
    .silent = not found
    .sign = KPIs green, goal behind
    .title = The four causes, looked for in the plan
    .none = None of the four causes is found in this plan, and the sign of the paradox is not there. What is not in the plan (how people really spend their time) cannot be seen from here.
    .no-kpis = The plan has no KPIs yet, so there is nothing to look for.
    .why = Why it matters
    .mend = What to do
