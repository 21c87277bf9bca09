# Lesson 11: what one's own plan shows, and taking it home. The steps are the headings of the lesson, word for word.
ownview-step-direction = Direction first
ownview-step-choices = What comes first, and what waits
ownview-step-people = Who is in the plan
ownview-step-base = Last year in a few figures
ownview-step-goals = Component 1: goals
ownview-step-months = The year, month by month
ownview-step-budget = Component 2: budget
ownview-step-actions = Component 3: action plan
ownview-step-resources = Component 4: resources
ownview-step-roles = Who leads, who has the last word
ownview-step-risks = Component 5: risks
ownview-step-ranges = How sure are you?
ownview-step-scenarios = Three other years
ownview-step-kpis = Component 6: KPIs and tracking
ownview-step-rhythm = The rhythm of the year
ownview-step-questions = 24 questions
ownview-step-whole = The whole plan
ownview-step-home = Take it home

ownview-again = Read the plan again
ownview-missing = This needs something the plan does not hold yet. Fill in first: { $step }.

ownview-where =
    .begin = Nothing is written yet. Begin here, it takes five minutes: { $step }.
    .next = Go on here: { $step }.
    .home = Every step holds something and nothing grave is open: { $step }.
    .step = step
    .holds = what the plan holds
    .open = to mend
    .empty = still empty
    .optional = still empty; a small plan can do without it
    .found =
        { $count ->
            [one] 1 finding
           *[other] { $count } findings
        }
    .file = Your plan: { $file }
ownview-holds =
    .last-year = { $count } of { $all } measures have a figure of last year or a formula
    .budget =
        { $count ->
            [one] 1 line, { $total } in all
           *[other] { $count } lines, { $total } in all
        }
    .ticks = { $count } of { $all } answered

ownview-look-where = Where you left off
ownview-look-implied = Your goals together
ownview-look-conflict = Do your goals exclude each other?
ownview-look-roles_table = What will happen to the shared work
ownview-look-chances = In how many of 100 years do you reach your goals?
    .button = I have guessed: count
ownview-look-chances_tornado = Which driver decides?
    .button = Show the drivers
ownview-look-scenario_years = Which goals hold in which year?
ownview-look-kpi_set = Your KPI set
ownview-look-rhythm = Your reviews over the year
ownview-look-checklist = Your answers, and what the plan shows
ownview-look-findings = What the rules see in your plan
ownview-look-page = Your plan on a page

ownview-implied =
    .conflict = Your goals cannot all hold, so there is no common picture to draw. The next part names those that exclude each other.
    .left-out = Not counted, because a measure, a figure or last year's value is missing: { $goals }.
    .not-covered = Not worked out, because too many parts of the formula are open: { $names }.
ownview-conflict =
    .none =
        { $count ->
            [one] There is one goal to work out, and nothing stands against it.
           *[other] The { $count } goals can hold together. That says nothing yet of how likely they are.
        }
    .cannot = These cannot all hold: { $goals }.
    .smallest = The smallest way out: { $moves }. Everything else stays as it is.
    .move = “{ $goal }” from { $asked } to { $keeps }
    .given = They collide only because this is taken as given: { $names }. A wider range is a way out too, if you can defend it.
    .ways = Or only one of them gives way
    .goal = goal
    .asked = asks now
    .alone = would have to be

ownview-chances =
    .no-goals = No goal can be worked out from the drivers yet; the formulas of the measures tie them.
    .not-tied = No range reaches these goals, so nothing can be said of them: { $goals }.
    .of-goal = “{ $goal }”: { $said }
    .counted = 10,000 years were drawn from your ranges. They are as good as the ranges.

ownview-findings =
    .none = The rules find nothing to mend in this plan. That is rare; look whether it is also complete.
    .critical =
        { $count ->
            [one] 1 finding is critical: with it the plan cannot lead to its goals.
           *[other] { $count } findings are critical: with them the plan cannot lead to its goals.
        }
    .fine = Nothing critical. What is left makes parts of the plan fail in use, or reads better when mended.

ownview-home-go = Report, scorecard and calendar of your plan
    .button = Make them now
ownview-home =
    .begun = Begun. It takes half a minute or so.
    .under-way =
        { $count ->
            [0] Under way: reading the plan.
            [one] Under way: 1 part is done.
           *[other] Under way: { $count } parts are done.
        }
    .done = Done.
    .open = Everything lies in the folder { $folder }. Open it in the file manager and begin with the report.
    .late = The work was stopped after { $minutes } minutes. Close what else is open on this machine and press once more. Your plan is kept as it was.
    .failed = The work came to an end without a report. This is what it said:
    .not-started = No program could be started on this machine. This is what the system said:
    .no-file = The plan file could not be written yet. If it is open in Excel, close it there and press once more.
    .by-hand = This page cannot start a program by itself. Your plan lies in { $file }. Put the file on a computer that has the kit and give one command there:
ownview-home-unread =
    { $count ->
        [one] One cell of the plan cannot be read yet. Mend it, then press once more.
       *[other] { $count } cells of the plan cannot be read yet. Mend them, then press once more.
    }
    .where = where
    .found = what stands there
    .mend = how to mend it
ownview-home-table =
    .what = file
    .use = what for
    .where = where it lies
ownview-home-file =
    .report = The report
    .scorecard = The scorecard
    .calendar = The calendar
ownview-home-use =
    .report = To read, print or send: the plan on a page, a page for the board and one for each department, what the rules found. Opens in any browser.
    .scorecard = To fill in each month: the KPIs with weights and points, in Excel.
    .calendar = To import into Outlook, Google Calendar or DingTalk: reviews, milestones, a reminder a day before.
