# Words in tables and on the one-page view of a plan.

table-page =
    .year = Annual Operating Plan { $year }
    .illustrative = illustrative figures
    .missing = The plan does not have this part yet.
    .goals = 1 · Goals
    .goals-asks = What do we want to reach this year?
    .choices = Choices
    .choices-asks = ✓ first   ⇄ trade-off   ✕ not this year
    .budget = 2 · Budget
    .budget-asks = How much are we ready to spend?
    .actions = 3 · Action plan
    .actions-asks = Which big things, and when? (◆ milestone)
    .resources = 4 · Resources
    .resources-asks = What is there for the initiatives?
    .risks = 5 · Risks
    .risks-asks = What could go wrong, and what then?
    .kpis = 6 · KPIs and rhythm
    .kpis-asks = How do we know we are getting nearer?
    .owner = owner: { $name }
    .priority = { $name }
    .not-doing = { $name }
    .tradeoff = { $name }
    .exchange = { $gain }, in exchange: { $price }
    .limit = limit { $amount }
    .answer = → { $answer }
    .no-answer = no contingency yet
    .kpi = KPI
    .weight = weight
    .threshold = threshold
    .target = target
    .stretch = stretch
    .cadence = rhythm
    .owner-short = owner
    .day = day { $day }
    .minutes = { $minutes } minutes
    .decides = { $name } decides

table-findings =
    .none = The rules see nothing to mend.
    .count = { $count ->
        [one] { $count } finding: { $listed }
       *[other] { $count } findings: { $listed }
    }
    .critical = { $count } critical
    .major = { $count } important
    .minor = { $count } worth a look
    .where = ({ $place })
    .mend = Mend:
    .why = Why it matters

table-implied =
    .measure = measure (money: { $unit })
    .implied = what the goals of { $year } imply
    .change = change
    .points = { $points } points
    .free = left open
    .goal = goal
    .asked = asked
    .reach = nearest within reach

table-score =
    .kpi = KPI
    .weight = weight
    .so-far = { $months } months
    .planned = plan so far
    .target = target
    .verdict = verdict
    .points = points
    .total = Total

table-check =
    .item = item
    .computed = the plan shows
    .ticked = the company says
    .disputed = (the plan differs)
    .fine = { $passed } of 24 items pass; { $answered } are answered
    .risk = { $passed } of 24 items pass, fewer than 17: the KPI system is at high risk
    .paradox = Trouble in group { $groups }: KPIs are likely to be met while the goal is missed.
