# The steps of a run, as the progress bar names them.
run-step-plan = Writing the plan
run-step-kernel = Starting
run-step-00-start-here = Lesson: Start here
run-step-01-why-an-aop = Lesson: Why an AOP
run-step-02-where-alignment-breaks = Lesson: Where alignment breaks
run-step-03-alignment-by-design = Lesson: Alignment by design
run-step-04-six-components = Lesson: Six components
run-step-05-what-a-kpi-is = Lesson: What a KPI is
run-step-06-kpi-from-the-aop = Lesson: KPIs from the AOP
run-step-07-kpi-paradox = Lesson: KPIs met, goal missed
run-step-90-report = Report
run-step-report = Laying out the report
run-step-scorecard = Scorecard
run-step-calendar = Review calendar
run-step-findings = Findings
