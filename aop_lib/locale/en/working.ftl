# Charts and tables on roles, rhythm and decisions; what is wrong in a deck of event cards.

working-roles =
    .none = No shared work has roles yet
    .clear = All { $all } pieces of shared work have clear roles
    .failing = { $count } of { $all } pieces of shared work will be done twice, dropped or left waiting
    .work = shared work
    .lead = leads
    .partners = must cooperate
    .decider = decides last
    .informed = kept informed
    .happens = what will happen
    .fine = roles are clear
    .whom = Whom to call? A department leads, not a person.
    .done-twice = Done twice:
    .dropped = Dropped:
    .waiting = Waiting:
    .nobody = nobody is named.
    .no-lead = nobody leads.
    .two-leads = more than one leads.
    .no-decider = nobody has the last word.
    .two-deciders = more than one has the last word.
    .no-partner = nobody must cooperate from { $names }.
    .only-informed = { $names } must act and is only kept informed.

working-calendar =
    .early = “{ $name }” decides { $days ->
        [one] { $days } day
       *[other] { $days } days
    } before its input exists
    .in-time = Every decision comes after the input it needs
    .shows = { $cycles ->
        [0] When all departments meet
        [one] When { $cycles } cycle decides, and for which period
       *[other] When { $cycles } cycles decide, and for which period
    }
    .legend-cycles = Diamond: the day of decision; the line leads to the period decided for (bar).
    .legend-early = Orange: a decision before its input, and the days until the input is decided (ring).
    .legend-reviews = Dot: a review with every department.
    .days = { $days ->
        [one] { $days } day before its input exists
       *[other] { $days } days before its input exists
    }
    .common = Common review
    .none = the plan does not say when it decides
    .row = { $department }, { $cycle }: { $days }.
    .row-none = { $department }, { $cycle }: no dates{ $days }.
    .early-row = { $cycle } decides on { $on }; its input { $input } is decided on { $input_on }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } later.

working-agenda =
    .no-review = There is no review with every department yet. These are its four questions:
    .question = question
    .look = what to look at in this plan
    .goals = Have goals and priorities changed?
    .resources = Do resources deviate from the plan?
    .shared-kpis = How far are the shared KPIs?
    .bottlenecks = Where are the bottlenecks between departments?
    .not-asked = not on the agenda yet
    .no-goals = the plan names no priorities yet
    .no-resources = the plan states no limits yet
    .no-shared-kpis = the plan has no shared KPI yet
    .no-bottlenecks = the plan names no bottleneck yet
    .limit-year = { $name }: { $amount }
    .limit-quarter = { $name }: { $amount } a quarter
    .limit-month = { $name }: { $amount } a month
    .kpi = { $name }: { $now } so far, target { $target }
    .kpi-target = { $name }: target { $target }
    .day = day { $day }
    .leads = { $name } leads
    .decides = { $name } decides

working-log =
    .none = The log is empty
    .full = { $all ->
        [one] The decision answers all three questions
       *[other] All { $all } decisions answer all three questions
    }
    .left = { $count } of { $all } decisions leave a question open
    .event = what came up
    .answer = what was decided
    .questions = the three questions
    .open = not said
    .serves = Serves the goals and priorities:
    .serves-open = not said
    .trades = Given up:
    .trades-open = not said
    .decides = Decided by:
    .decides-open = who or which principle is not said
    .free = costs nothing
    .cost = costs { $amount }
    .choice = “{ $name }”
    .against = Costs money and serves no priority.
    .disputed = Disputed afterwards.

working-debrief =
    .title = { $count ->
        [one] What the log of { $count } decision shows
       *[other] What the log of { $count } decisions shows
    }
    .none = The log is empty: nothing has been held against the plan yet
    .what = what
    .value = so far
    .note = which
    .resting = Rest on a choice of the plan
    .of = { $count } of { $all }
    .against = Cost money and serve no priority
    .left = Leave one of the three questions open
    .cost = Cost together
    .room = the budget leaves { $amount } of room
    .days = From the event to the decision
    .mean = { $days } days on average
    .slowest = { $days ->
        [one] slowest: { $days } day, “{ $name }”
       *[other] slowest: { $days } days, “{ $name }”
    }
    .disputed = Disputed afterwards
    .event = “{ $name }”
    .more = ; and { $count } more

working-deck =
    .card = card { $name }
    .option = option { $name }
    .field = { $name }
    .yaml = { $found ->
        [none] the file cannot be read as YAML.
       *[line] the file cannot be read as YAML; see line { $found }.
    }
    .plan = there is no plan beside it that can be read ({ $found }).
    .missing = is missing.
    .unknown-field = a card has no such field ({ $found }).
    .value = cannot hold { $found }.
    .kind = cannot hold { $found }; one of { $known }.
    .empty = holds nothing.
    .few-options = a card needs at least two options.
    .duplicate = the code { $found } stands twice in the deck.
    .reflex = { $found } is none of the card's options ({ $known }).
    .unknown-choice = the plan has no choice { $found }; here it could be { $known }.
    .wrong-kind = { $found } is a choice of another kind; here it could be { $known }.
