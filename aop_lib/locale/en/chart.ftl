# What charts say: titles with the number, units, alt text.

chart-implied =
    .falls = { $name } has to fall by { $change } if { $count ->
        [one] the goal is to be met
        [2] both goals are to be met
        [3] all three goals are to be met
       *[other] all { $count } goals are to be met
    }
    .grows = { $name } has to grow by { $change } for { $count ->
        [one] the goal to be met
        [2] both goals to be met
        [3] all three goals to be met
       *[other] all { $count } goals to be met
    }
    .open = The goals leave every measure open
    .conflict = { $count ->
        [one] The goal for { $goals } cannot be met
       *[other] The goals for { $goals } cannot all be met
    }
    .conflict-given = { $count ->
        [one] The goal for { $goals } cannot be met while the assumptions on { $given } hold
       *[other] The goals for { $goals } cannot all be met while the assumptions on { $given } hold
    }
    .conflict-note = Nearest targets that fit together. Pale bar: what was asked. Dark bar: within reach.
    .between = { $low } to { $high }
    .subtitle = Pale bar: { $last }. Dark bar: what the goals of { $year } ask together. Right: change. Unit: { $unit }.
    .row = { $name }: { $base } last year, { $now } this year ({ $growth }).
    .guess = Your guess: { $change }
    .gives = { $asked } → { $reach }
    .keeps = { $asked }, kept
    .part = part of what was asked

chart-budget =
    .within = The year's budget is { $total }, within its limit of { $limit }
    .over = The year's budget is { $total }, over its limit of { $limit }
    .total = The year's budget is { $total }; no limit is stated
    .subtitle = Budget of { $year } by month and group, { $unit }. Below: each line against its monthly ceiling (black line).
    .row = { $group }: { $total }, { $share } of the budget.
    .ceiling = ceiling { $amount } a month
    .year = { $amount } in the year

chart-ceiling =
    .within = { $name }: { $spend } spent, { $gap } left under the ceiling
    .over = { $name }: { $spend } spent, { $gap } over the ceiling
    .mark = ceiling { $amount }

chart-landing =
    .short = { $name } is heading for { $total }, { $gap } short of target ({ $share })
    .above = { $name } is heading for { $total }, { $gap } above target ({ $share })
    .under = { $name } is heading for { $total }, { $gap } under plan ({ $share })
    .over = { $name } is heading for { $total }, { $gap } over plan ({ $share })
    .level = { $name } is heading for { $total }, right at its target
    .lands = { $name } is heading for { $total } at year end
    .early = { $name }: too few months are known to say where the year will end
    .subtitle = { $name } added up over the year, { $unit }. Solid: { $months } months of actual figures. Dotted: plan. Dashed: forecast.
    .target = target
    .plan = plan
    .forecast = forecast for the year
    .band = 80% range: { $low } – { $high }

chart-kpi =
    .threshold = threshold
    .target = target
    .stretch = stretch
    .below = below threshold
    .near = above threshold, short of target
    .meets = on target
    .exceeds = above stretch
    .above = above target
    .held = kept in { $held } of { $months } months
    .missing = no figure yet
    .short = { $count } of { $total } KPIs are short of target; the scorecard stands at { $points } points of 100
    .all-short = All { $total } KPIs are short of target; the scorecard stands at { $points } points of 100
    .reached = All { $total } KPIs reach their target; the scorecard stands at { $points } points of 100
    .nothing = No KPI has a figure yet
    .planned = plan for { $months } months: { $value }
    .subtitle = Each KPI on its own scale, figures up to { $month } placed by how far they are on the plan's path. Black line: target.
    .subtitle-year = Each KPI on its own scale. Black line: target.
    .row = { $name }: { $value } against a target of { $target } ({ $band }).

chart-cover =
    .short = “{ $name }” is needed at { $share } of what there is{ $count ->
        [1] {""}
       *[other] ; { $count } resources are short
    }
    .enough = Every resource covers the action plan; the tightest is “{ $name }”, used at { $share }
    .unknown = The plan does not say how much of any resource there is
    .axis = need as a part of what there is
    .subtitle = Need of all initiatives (one piece each, by its code) against what is available (black line).
    .of = { $needed } of { $available }

chart-component =
    .goals = Business goals
    .budget = Budget
    .actions = Action plan
    .resources = Resources
    .risks = Risks
    .kpis = KPIs and tracking

chart-state =
    .none = not there
    .partly = in part
    .clear = clear
    .open = not answered yet

chart-components =
    .clear = Components that are clear: { $count } of 6
    .differ = You and the rules differ on { $count } of the 6 components
    .agree = You and the rules see the 6 components alike
    .subtitle = The six components of a minimum AOP.
    .yours = You say
    .found = The rules find

chart-season =
    .title = { $name } peaks in { $high }, at { $ratio } times the low of { $low }
    .subtitle = Actual figures of { $year } by month, { $unit }.
    .tet = Tet
