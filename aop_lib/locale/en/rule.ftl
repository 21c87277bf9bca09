# Words about rules and findings that all families share.

rule-family-aln = Alignment
rule-family-pln = Six components of the plan
rule-family-kpi = KPIs from the AOP
rule-family-chk = KPI checklist

rule-severity-critical = Critical
rule-severity-major = Important
rule-severity-minor = Worth a look

rule-and-more = { $listed } and { $count } more

rule-page-what = What it checks
rule-page-why = Why it matters
rule-page-example = An example that breaks it
rule-page-better = The same example, mended
rule-page-learn = Where to learn it
rule-page-lesson = Lesson
rule-page-lines = Lines of the curriculum
rule-page-severity = Severity
rule-page-sheet = Sheet “{ $sheet }”
rule-page-no-rows = no rows
rule-page-empty = (empty)
rule-page-index = Rules
rule-page-index-intro = { $count } rules read a plan. Each looks for one thing, says where it found it, and how to mend it. The order of findings is the order in which to mend them: critical ones first.
rule-page-code = Rule
rule-page-name = What is found

rule-pass = Pass
rule-not-pass = Not pass
rule-unanswered = Not answered
rule-from-plan = from the plan
rule-from-tick = your own answer

rule-group-1 = Foundation in the AOP
rule-group-2 = KPIs tied to the goals
rule-group-3 = Outcomes and drivers
rule-group-4 = Number of KPIs
rule-group-5 = Weights
rule-group-6 = Scales
rule-group-7 = From company to department to person
rule-group-8 = Tracking and adjusting

rule-item-1-1 = Every goal of the year is a concrete number.
rule-item-1-2 = The plan says what its strategic priority is.
rule-item-1-3 = Limits and trade-offs are written down.
rule-item-2-1 = Each major goal has at least one KPI for its final result.
rule-item-2-2 = For each KPI it is clear which goal it helps to reach.
rule-item-2-3 = No KPI is kept only because it was measured last year.
rule-item-3-1 = At least one KPI measures a final result.
rule-item-3-2 = At least one KPI measures a driver.
rule-item-3-3 = Not all KPIs count activity.
rule-item-4-1 = A goal has no more than one or two outcome KPIs.
rule-item-4-2 = The KPIs are few enough for those who carry them.
rule-item-4-3 = Each KPI has one person who answers for it.
rule-item-5-1 = The most important KPI carries the highest weight.
rule-item-5-2 = Administrative and compliance KPIs carry little weight.
rule-item-5-3 = Weights are not split equally to make the table look nice.
rule-item-6-1 = Important KPIs have a clear threshold.
rule-item-6-2 = The scale does not reward doing just enough.
rule-item-6-3 = Not met, met and exceeded are clearly apart.
rule-item-7-1 = Department KPIs say how they contribute to company KPIs.
rule-item-7-2 = Personal KPIs grow out of department KPIs and the job description.
rule-item-7-3 = No KPI is met without being used for any decision.
rule-item-8-1 = KPIs are reviewed monthly or quarterly, not only at year end.
rule-item-8-2 = Someone analyses the KPIs and proposes adjustments.
rule-item-8-3 = KPIs are updated when the AOP or its context changes.
