# Weights, scales, cascade, rhythm.
kpiset-cascade =
    .none = There is no KPI yet
    .company-only = { $count ->
        [one] The KPI stops at the company: no department and no person has one
       *[other] The { $count } KPIs stop at the company: no department and no person has one
    }
    .whole = { $count ->
        [one] The KPI below the company says how it contributes
       *[other] All { $count } KPIs below the company say how they contribute
    }
    .silent = { $silent } of { $count } KPIs below the company cannot say how they contribute{ $alone ->
        [0] {""}
        [one] ; nobody carries one of the company's
       *[other] ; nobody carries { $alone } of the company's
    }
    .alone = { $alone ->
        [one] No department carries one of the company's KPIs
       *[other] No department carries { $alone } of the company's KPIs
    }
    .company = company
    .department = department
    .person = person
    .loose = Hangs on no KPI of the company, so nobody can say what it contributes to:
    .nobodys = nobody's
    .goal = For: { $goals }
    .under = Under: { $kpi }
    .weight = weight { $weight }
    .no-parent = No KPI of the company above it.
    .no-words = Does not say how it contributes.
    .no-department-kpi = No department's KPI above it.
    .no-role = The plan does not say what this person's role is.
    .nobody-carries = No department carries this KPI.
    .answers = { $who } answers for it; no KPI of its own.
    .through = Carried through the KPI below it.

kpiset-weights =
    .none = Nothing is weighed yet
    .equal = Equal weights: the sheet says that nothing matters more
    .against = The weights pull against the order of the goals
    .neglected = “{ $name }” is what the first goal needs, and gets less than an equal share
    .favoured = “{ $name }” gets more than its goal is worth
    .fits = The weights follow the order of the goals
    .correlation = Weight and importance of the goal: rank correlation { $value } (1 follows the plan, −1 runs against it).
    .no-correlation = Too few KPIs of ranked goals for a rank correlation.
    .concentration = Concentration { $concentration }; an equal split of { $count } would be { $equal }.
    .equal-line = equal split { $weight }
    .row = { $name }: { $shown }, { $serves }.
    .goal = goal no. { $rank }
    .no-goal = for no goal
    .activity = an activity
    .compliance = a duty
    .word-neglected = neglected
    .word-favoured = favoured

kpiset-staff =
    .title = What people do who work by this sheet
    .place = no.
    .kpi = KPI
    .share = of all points
    .does = what happens
    .first = The first hours of the week go here.
    .then = Gets attention once the heavier ones are safe.
    .last = Waits until everything else is done.
    .same = Pays the same as any other: people begin with the easiest.
    .neglected = Important and light: it is neglected, and the first goal with it.
    .favoured-activity = Done first because it is easy and pays. Whether anything moves is another question.
    .favoured-compliance = A duty that pays well: perfect files, and hours missing elsewhere.
    .favoured-goal = Serves a lesser goal and pays more than its share: resources flow here.
    .favoured-nothing = Serves no goal and pays more than its share: resources flow here.

kpiset-scale =
    .subtitle = Points of 100 by the way from where the KPI stands (0%) to its target (100%). Below: what pays best for somebody who would land there by working as usual.
    .none = “{ $name }” has no scale that can be drawn
    .free = “{ $name }” is green without moving: it stands at its target already
    .both = “{ $name }” pays all or nothing: give up when far, stop when there
    .all-or-nothing = “{ $name }” pays all or nothing: short of the target nothing counts
    .steps = “{ $name }” pays in steps: between them more effort earns nothing
    .just-enough = “{ $name }” asks for just enough: beyond the target nothing is gained
    .reach-on = “{ $name }” rewards each step forward, before and beyond the target
    .zone-below = not acceptable
    .zone-meets = meets
    .zone-exceeds = exceeds
    .points = { $points }
    .stands = stands at
    .threshold = threshold
    .target = target
    .stretch = stretch
    .lands = Who would land at
    .push = pushes on to { $chosen }: +{ $gain } points
    .stay = stays there: { $points } points
    .put-off = keeps results back, down to { $chosen }
    .told-push = Who would land at { $usual } pushes on to { $chosen } and gains { $gain } points.
    .told-stay = Who would land at { $usual } stays there with { $points } points.
    .told-put-off = Who would land at { $usual } keeps results back for next year, down to { $chosen }.

kpiset-calendar =
    .none = There is no KPI to look at
    .late = { $count ->
        [one] { $count } of { $all } KPIs does not meet anybody who may decide at least every quarter
       *[other] { $count } of { $all } KPIs do not meet anybody who may decide at least every quarter
    }
    .in-time = Every KPI meets somebody who may decide at least { $times } times a year
    .legend = Dot: somebody may decide. Diamond: the review also says what it may change. Ring: nobody decides.
    .decides = Decides: { $name }
    .nobody = Nobody decides
    .reads = Looks at: { $kpis }
    .all = all KPIs
    .no-day = No rhythm
    .lost = On no agenda
    .row = { $name }: { $days } days a year. { $decides }. Looks at: { $kpis }.
    .own-weekly = Every week
    .own-monthly = Every month
    .own-quarterly = Every quarter
    .own-yearly = Once a year

kpiset-control =
    .to-hundred = Bring to 100
    .sum-whole = Sum { $total }
    .sum-less = Sum { $total }: { $left } still to give
    .sum-more = Sum { $total }: { $left } too many
    .pays-all = All or nothing: full points at the target, none before it
    .pays-steps = In steps: a fixed number of points at each of the three levels
    .pays-capped = In a line from the threshold to the target, nothing more beyond it
    .pays-line = In a line from the threshold through the target to the stretch
    .threshold = Threshold
    .target = Target
    .stretch = Stretch

kpiset-open =
    .none = The rules of this step find nothing.
    .title = { $count ->
        [one] The rules of this step find one thing
       *[other] The rules of this step find { $count } things
    }
    .more = and { $count } more

kpiset-needs-kpis = The plan has no KPI yet. Steps 2 and 4 put some into it.
kpiset-needs-way = A scale needs a way to go: no KPI of the company has a target or a monthly path that differs from where it stands.
kpiset-needs-departments = No department and no person has a KPI in this plan yet.

kpiset-step5 = Give the weights. Type them or drag them; together they make 100.
    .from = The weights hold from
    .open = Nothing is weighed yet. Begin with the KPI you would keep if you could keep only one.
    .no-goal = Which goal does each KPI serve? Step 2 says it; without it nobody can tell whether the weights follow the plan.

kpiset-step6 = Draw the scale of a KPI.
    .kpi = KPI
    .open = How are points earned? Choose one of the four ways, then move the three levels.
    .order = Threshold, target and stretch must follow one another. Until they do, the plan keeps the scale it had.
    .short = The target is { $target }; the plan needs { $needs }. Whoever meets it has met a KPI, and the goal is missed.
    .gone = This KPI is no longer in the set.

kpiset-step7 = What does each KPI hang on, and how does it contribute?
    .department = Department
    .nobody = nobody's
    .kpi = KPI
    .parent = hangs on
    .how = how it contributes
    .hint = My result moves the one above because …
    .of = { $kpi } ({ $owner })
    .drop = nobody can say: drop it

kpiset-step8 = Who reads which KPI, and when?
    .cadence = how often
    .reviewer = who looks and decides
    .sheet = All KPIs of { $department }
    .nobody = All KPIs nobody owns
    .changes = When the context changes, what may a review change?
    .changes-hint = Example: targets and weights, when a chain changes its terms or a quarter ends 5% off its path

kpiset-rhythm =
    .review = KPI review
