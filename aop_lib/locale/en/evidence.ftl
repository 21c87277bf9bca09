# The checklist with evidence: what people tick and what the plan shows (lesson 07).
evidence-gate = { $name } (gate)
evidence-ask = The 24 items on { $plan }. What do you say, before the plan speaks?
evidence-of =
    .habit = the KPIs from habit of { $company }
    .own = the KPIs of { $company }
evidence-what = Read the sheet below, then tick. “Pass” always means the healthy state.
evidence-done = Show what the plan says
evidence-home = Write my answers into a workbook of the plan
evidence-open = { $answered } of 24 answered. Press the button when you are through; what you leave open counts as open.
evidence-chart =
    .title = You pass { $yours } of 24; the plan shows { $shown }; { $needed } are needed
    .subtitle = For each item: your answer, then what the plan shows. Tinted: the two differ. A dash: no answer.
    .yours = you
    .shown = plan
evidence-table =
    .item = item
    .yours = you say
    .shown = the plan shows
    .why = because
    .none = Nowhere do you and the plan differ.
    .caption = { $count ->
        [one] One item on which you and the plan differ
       *[other] { $count } items on which you and the plan differ
    }
evidence-sum =
    .risk = By what the plan shows, and your answers where it is silent, { $passed } of 24 pass: fewer than 17, so the risk is high.
    .fine = By what the plan shows, and your answers where it is silent, { $passed } of 24 pass: 17 or more.
    .gates = Trouble in group { $groups }: KPIs are likely to be met while the goal is missed, whatever the total.
    .no-gates = No trouble in groups 2, 5 and 7.
    .kinder = On { $count } items you were kinder than the plan. That is the part a checklist filled in by memory hides.
    .harder = On { $count } items you were stricter than the plan: look at the evidence there.
    .same = You and the plan agree wherever both speak.
evidence-kpi =
    .kpi = KPI
    .level = of
    .weight = weight
    .scale = threshold / target / stretch
    .goal = goal
    .decision = decision
    .caption = The sheet: { $count } KPIs
evidence-kept =
    .written = The plan with your answers is in { $file }. The checklist stands in its sheet “{ $sheet }”.
    .changed = Your answers have changed since. Press the button twice to write them again.
    .not-written = The workbook { $file } could not be written. It may be open in Excel; close it and press again.
evidence-threshold =
    .title = 70% of 24 is 16.8: 16 is not enough, 17 is
    .subtitle = Items that pass, out of 24. Trouble in group 2, 5 or 7 outweighs any total.
    .line = 70% = { $value }
    .through = { $name }: { $count }, all gates open
    .shut = { $name }: { $count }, trouble in group { $gates }
evidence-set =
    .habit = KPIs from habit
    .right = KPIs from the AOP
    .own = your plan
