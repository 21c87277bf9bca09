# The driver tree: its picture, the strongest lever, the bridge from plan to actual, price, volume and mix.

tree-picture =
    .plan = Each box: the year as it would be, below it the plan where it differs. Money in { $unit }.
    .last-year = Each box: the year as it would be, below it last year where it differs. Money in { $unit }.
    .base = Each box: the year as it would be, below it last year where it differs. Money in { $unit }.
    .planned = plan { $value }
    .last = last year { $value }
    .goal = goal { $value }

tree-goal =
    .level = { $name } comes to { $now }: the goal is reached
    .short = { $name } comes to { $now }, { $gap } short of the goal
    .above = { $name } comes to { $now }, { $gap } above the goal

tree-plan =
    .level = { $name } stays at { $now }
    .short = { $name } falls to { $now }, { $gap } less
    .above = { $name } rises to { $now }, { $gap } more

tree-points = { $value } points
tree-months = { $first } to { $last }
tree-guess = your guess

tree-unit =
    .share = share; steps in percentage points
    .own = in its own unit

tree-source =
    .plan = this year's plan
    .last-year = last year
    .base = last year

tree-basis =
    .assumption = the plan's assumption
    .history = from past months
    .usual = our convention

tree-lever =
    .title = “{ $lever }” is the strongest lever: it can move { $name } by { $swing }
    .steepest = For 1% more, “{ $other }” brings more than any other factor, but it has little room to move. What counts is both together.
    .subtitle = { $name } with one factor at a time at its low (pale) and its high (dark), the others as they are. Black line: { $base }, { $source }.
    .range = { $low } to { $high }
    .slope = 1% more: { $change }

tree-gap =
    .short = { $name }, { $months }: { $gap } behind plan. “{ $driver }” alone cost { $cost }
    .above = { $name }, { $months }: { $gap } ahead of plan, although “{ $driver }” cost { $cost }
    .level = { $name }, { $months }: on plan, although “{ $driver }” cost { $cost }
    .short-alone = { $name }, { $months }: { $gap } behind plan
    .above-alone = { $name }, { $months }: { $gap } ahead of plan, and no factor fell behind
    .level-alone = { $name }, { $months }: on plan, factor by factor
    .subtitle = From plan to actual, factor by factor ({ $unit }). The bars add up exactly. The axis does not begin at 0.
    .plan = Plan
    .actual = Actual
    .rest = Not explained by these factors

tree-mix =
    .up = { $name } is up { $gap } on the same months of last year: volume { $volume }, mix { $mix }, price { $price }
    .down = { $name } is down { $gap } on the same months of last year: volume { $volume }, mix { $mix }, price { $price }
    .subtitle = Units: { $units }. Price: what one unit brings. { $unit }; the axis does not begin at 0.
    .months = { $months } { $year }
    .volume = Volume
    .mix = Mix
    .price = Price
    .volume-is = more or fewer units
    .mix-is = more or fewer of the units that bring much
    .price-is = what one unit brings
    .line = Line
    .units = Units
    .each = What one brings
    .all = Together
    .together = All lines

### Questions of lesson 06

tree-form =
    .tree = Pull one factor down to its low end. Then find a way back to the goal that you would defend before the people who have to walk it.
    .tree-last = Move the factors from where they were last year. Find a way to the goal that you would defend before the people who have to walk it.
    .tree-text = Each slider is one factor, in percent of the plan; its ends are as far as it can realistically move this year.
    .tree-text-last = Each slider is one factor, in percent of last year; its ends are as far as it can realistically move this year.
    .reset = All factors are where they were. Move one.
    .easy = Nothing has gone wrong yet. Pull one factor down first.
    .on-goal = The goal is reached. Who has to make it true, and does their KPI say so?
    .no-value = With these settings something would be divided by 0. Move a factor back.
    .need = Left as it is, the goal is missed. Which of the other factors could carry it, and who moves it?
    .lever = Each factor can move only so far this year. Which of them moves { $name } most?
    .lever-no-room = In the months that are known every factor kept the same pace, so no range can be read from them and none can be called the strongest.
    .lever-first = Choose first. Then the picture shows each factor within its realistic range.
    .right = That is the one.
    .lever-wrong = It is “{ $lever }”: { $swing } between its low and its high, against { $own } for “{ $guess }”.
    .broke = { $name } was { $gap } behind plan in { $months }. Which factor cost most?
    .broke-any = Plan against actual in { $months }: which factor pulled { $name } down most?
    .broke-first = Choose first. Then the gap is shown factor by factor.
    .broke-right = That is the one: { $cost } of the gap.
    .broke-wrong = “{ $driver }” cost most: { $cost }. “{ $guess }”: { $own }.
    .broke-none = No factor fell behind its plan.
    .watched = Whoever reads { $kpis } sees it month by month.
    .unwatched = No KPI of the plan reads this factor, so nobody had to notice.
    .habit = Of the KPIs from habit none reads it.

tree-needs-formula = The plan has no formula with figures that says what its goal is made of. Give the goal's measure a formula, such as orders × average order value, and the factors their figures of last year.
tree-needs-actual = The gap between plan and actual by factor needs monthly figures of both, for the factors too.
tree-needs-lines = Price, volume and mix need channels or products counted in the same unit, with monthly figures of this year and last year.
