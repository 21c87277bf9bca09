# Lesson 03: alignment by design.
design-step-1 = 1. The common goal
design-step-2 = 2. Priorities and trade-offs
design-step-3 = 3. Resources and limits
design-step-4 = 4. Shared KPIs
design-step-5 = 5. Roles and responsibilities
design-step-6 = 6. A common rhythm
design-step-7 = 7. The AOP as the reference (your decisions)
design-steps = What the rules found at first, and what they find now.
    .past = The decisions made before you began stay in the log as they are, with { $count } findings.
    .button = Count the findings
    .step = Step
    .before = open at first
    .now = open now
    .total = All seven steps

design-sign =
    .passed = The sign is there.
    .open = Not yet. Still open: { $count }.
    .found = What the rules see
    .settled = Settled: { $count }
design-sign-1 = Sign: ask three departments what the firm puts first this year, and the answers are nearly the same.
design-sign-2 = Sign: between two options nobody asks who is right. People ask which option fits the priorities better.
design-sign-3 = Sign: nobody says “I thought we had it”. People say “with what we have, we can go this far”.
design-sign-4 = Sign: departments ask how their part moves the shared KPI, and not only what their own KPI is.
design-sign-5 = Sign: when a problem comes up, people know at once whom to call.
design-sign-6 = Sign: problems are found early, and not when things have burst.
design-sign-7 = Sign: decisions are quicker, less disputed and accepted, because all refer to the same thing.

design-nothing-open = The rules on alignment find nothing in this plan, so there is no hour to spend. Read on with the case in mind.
design-hour = You have one hour with all heads of department. What do you use it for?
    .budget = Go through the budget, line by line.
    .system = Choose one CRM for all departments.
    .meetings = Agree to meet every week.
    .order = Settle what comes first, what is accepted for it, and what is not done yet.
    .use = Use of the hour
    .touches = Findings it touches
    .of = { $count } of { $all }
design-hour-budget = The budget is the backbone, but its lines settle only what departments count on. Who comes first when two lines collide is not in it.
design-hour-system = One system ends the argument over two figures. It does not say what the figures are for.
design-hour-meetings = A meeting without a common order of priorities is where four plans are read aloud.
design-hour-order = It touches the most, and the rest of the hour has something to lean on. What is left needs the other steps.

design-words = At the end of the year, which of these can be passed or failed without an argument?
    .grow = Grow strongly and sustainably.
    .best = Become the first choice of mothers in the region.
    .exact = Care-package revenue up 35% on last year, before anything else.
    .expand = Optimise operations and expand market share.
    .grow-reply = Sales reads revenue, Marketing reads leads and reach, Finance reads growth with costs held. All three can report success, and the firm can still miss.
    .best-reply = A fine picture. Nobody can say at the end of the year whether it was reached, so everybody can.
    .exact-reply = It says growth of what, in which direction, how far, and in which place. Three departments can be asked, and a wrong answer shows.
    .expand-reply = Two wishes that pull apart: to optimise is to spend less, to expand is to spend more. The sentence does not say which one gives way.

design-goal = Put the goal so that it can be passed or failed.
    .goal = As it stands: { $goal }
    .measure = Growth of what
    .kind = Direction
    .target = How far
    .open = Fill in all three. A goal with one part missing is read in as many ways as there are departments.
    .level = For a level, choose a measure that is a share. For money, choose growth in percent.
    .grow = The goal now reads: { $measure }, { $target } more than last year.
    .reach = The goal now reads: { $measure } reaches { $target }.
    .at-least = The goal now reads: { $measure } is { $target } or more.
    .at-most = The goal now reads: { $measure } is { $target } or less.
    .holds = It can hold together with the other goals of the plan. Below is what they ask for jointly.
    .conflict = It cannot hold together with the other goals. Change one before any department plans on it.
    .name-grow = { $measure } up { $target }
    .name-reach = { $measure } reaches { $target }
    .name-at-least = { $measure } at { $target } or more
    .name-at-most = { $measure } at { $target } or less
design-needs-goals = The plan has no goal or no measure yet, so there is none to sharpen.

design-order = Put the priorities in order, then write what it costs.
    .gain = A trade-off: what we want more of
    .gain-example = For example: faster growth of care packages
    .exchange = and what we accept for it
    .exchange-example = For example: selling costs up to 8% of revenue
    .not-doing = Something we accept not to do yet
    .not-doing-example = For example: no fifth store this year
design-needs-priorities = The plan has fewer than two priorities, so there is nothing to put in order.
design-needs-options = The plan holds no two options on one question.
design-options =
    .same = The board agrees with you, and says why.
    .other = The board comes to the other option. Read on which line it turns.
    .silent = The board cannot choose: on every priority the two are level. That is a gap in the plan, not in the options.

design-again = Three weeks later you ask the departments again, one by one.
    .button = Hear their answers
    .own = Your own departments have to be asked by yourself: “aop ask” makes a workbook for each, “aop merge” puts the answers together.

design-shares = Some things have been promised more than once. Settle what each may count on.
    .line = { $subject }: { $department }
design-needs-assumptions = In this plan nothing is counted on beyond what there is.

design-shared = Choose a result that no department can reach alone, and say how each one moves it.
    .kpi = Shared KPI
    .moved-by = Who moves it
    .own = Through its own KPI
    .how = What it adds
    .customers = brings in customers
    .margin = protects price and margin
    .goods = keeps goods available
    .cost = keeps costs within the limit
    .loyalty = makes customers come back
    .open = Choose the KPI first.
    .alone = With one department ticked it is that department's own KPI. Tick all that move it.
design-needs-kpis = The plan needs a company KPI and two departments for this step.

design-roles = For each piece of shared work: one who leads, one who decides last, one who must cooperate.
    .lead = Leads
    .decider = Decides last
    .partner = Must cooperate
design-needs-roles = The plan lists no shared work yet.

design-rhythm = Mend the early decisions, then set one rhythm for all.
    .early = { $cycle }: { $days } days too early
    .input = bring forward what it waits for
    .later = decide later
    .cadence = The common review, how often
    .day = On day
    .decider = Who decides there
    .asks = What it asks every time
    .name = Common review of all departments
design-needs-departments = The plan needs two departments for this step.

design-desk =
    .serves = Does it serve the goals and priorities?
    .yes = yes
    .no = no
    .gives-up = If we do it, what do we trade: budget, people, time?
    .gives-up-example = For example: two weeks of the warehouse team before the peak season
    .decider = Who decides?
    .principle = By which line of the plan?
    .answer = Your answer
    .option = { $name } ({ $cost })
    .open = Still to answer: { $names }. Only then does the plan say what it thinks.
    .serves-short = the first question
    .gives-up-short = what is traded
    .decider-short = who decides
    .principle-short = the line of the plan
    .option-short = your answer
    .reflex = This is what most would do on impulse.
    .backed = The plan backs your answer.
    .other = The plan backs another answer. If you keep yours, the log needs the reason.
    .level = The plan cannot tell the two best answers apart.
    .kept = Most would have done something else on impulse.
    .room = It costs { $cost }. Left within the total budget of the year: { $room }.
    .empty = No decision is in the log yet.
    .impulse = Of your { $all } answers, { $count } were what most do on impulse.
    .none-yet = None of the five cards is decided yet. Answer one above, then press again.
design-no-card = There is no card number { $number }.

design-home = Take the plan home as it stands now.
    .button = Write the workbook
    .written = Written: { $file }
    .next = Check it like any other plan: aop check "{ $file }"
    .not-written = { $file } could not be written. Close it in Excel if it is open there, then press again.

design-meaning = One meaning for each word, one source for each figure: which holds from now on?
    .term = “{ $term }” means
    .drop = Nobody plans with this word until it can be counted.
    .reading = { $measure } in { $month } is read in
design-needs-words = In this plan every word has one meaning and every figure one source.

design-silent = Here the plan is silent. What does each option also bring nearer?
    .helps = { $option }
design-needs-silence = The plan is not silent between any two of its options.

design-limits = Say what nobody has said yet.
    .there = There is, of “{ $subject }”
    .keep = Kept for “{ $initiative }”, which pays off later
    .room = Left in the total budget of the year: { $room }.
design-needs-limits = In this plan no amount is left unsaid.

design-log = The log of decisions, with yours in it.
    .button = Read the log
