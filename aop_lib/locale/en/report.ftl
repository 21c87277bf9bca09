# The report: what stands beside the tables and pictures.
report-title = Annual Operating Plan
report-what = Annual Operating Plan { $year }: report
report-date = Report of { $date }
report-illustrative = Illustrative figures
report-foot = Made from the plan file by the AOP workbook. Everything shown here stands in that file or is computed from it.
report-headline-findings =
    { $count ->
        [0] The rules found nothing to mend in this plan.
        [one] The rules found 1 thing to mend in this plan.
       *[other] The rules found { $count } things to mend in this plan.
    }
report-number-findings =
    { $count ->
        [0] findings, none critical
       *[other] findings, { $count } critical
    }
report-number-checklist = of the KPI checklist passed
report-number-points = points on the KPI scorecard
report-number-landing = { $name }: year end against target
report-decide =
    .what = To decide
    .because = Because
    .who = Who
report-decide-nothing = Nothing in the figures so far asks for a decision this month.
report-decide-kpi = { $name } stands at { $value }; target { $target }
report-decide-kpi-path = { $name }: { $value } after { $months } months, planned { $path }; target of the year { $target }
report-decide-risk = The sign of the risk “{ $name }” has come: { $measure } { $value } ({ $month })
report-decide-landing = Catch up on “{ $goal }”, or say now what gives way
report-not-shown = This part could not be drawn for this plan. The other parts are complete.
report-no-goals = No goal of this plan has a measure and a target yet, so there is nothing to work out.
report-no-findings = The rules found nothing to mend.
report-not-asked = No department has answered yet. “aop ask” makes a workbook for each of them; “aop merge” puts the answers into the plan.
report-no-kpis = This plan has no company KPIs yet.
report-no-landing = Four months of actual figures and the twelve months of last year are needed before the year end can be told.
report-landing =
    .measure = Measure
    .total = Forecast for the year
    .range = 80% range
    .target = Plan for the year
    .gap = Gap
report-landing-trial = On the months already known, these ranges would have held { $share } of the time.
report-landing-points = { $points } points
report-landing-last = { $name }: acting helps up to { $month }. Whoever begins later misses the target even with all that the months can bring.
report-landing-late = { $name }: even with all that the months to come can bring, the target is not reached any more.
report-no-kpi-set = This plan has no KPIs yet.
report-kpis-levels = Where two numbers stand: KPIs of the company + KPIs of departments and people.
report-kpis-goal = Goal
report-kpis-no-goal = For no goal
report-kpis-unsorted = of no kind
report-kpis-weight = { $name } { $weight }
report-kpis-weights = What weighs what, at company level: { $listed }.
report-kpis-no-weights = At company level nothing carries a weight yet.
report-evidence =
    .item = Item
    .shown = What the plan shows against it
