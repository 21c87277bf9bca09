# Charts and tables: what departments count on, shared KPIs, the long term.

means-assumed =
    .short = { $count ->
        [1] Of “{ $name }” departments together count on { $excess } more than there is
       *[other] Departments together count on more than there is in { $count } places, most of all for “{ $name }”
    }
    .enough = There is enough of everything departments count on
    .unknown = Departments count on things whose amount the plan does not state
    .nothing = No department has said yet what it counts on
    .subtitle = What each department counts on, put together, against what there is (black line).
    .there = there is { $amount }
    .there-extra = there is { $amount }, including { $extra } that may be added
    .unstated = the plan does not say how much there is
    .beyond = together { $total }: { $excess } more than there is
    .beyond-share = together { $total }: { $excess } more than there is ({ $share })
    .exact = together { $total }: exactly what there is
    .left = together { $total }: { $left } left
    .together = together { $total }
    .unit = { $unit }, { $period }
    .year = for the year
    .quarter = per quarter
    .month = per month
    .row = { $name } ({ $unit }): { $there }; { $together }. { $who }.

means-unit =
    .share = share
    .people = people
    .person-months = person-months
    .hours = hours
    .days = days
    .points = points

means-shared =
    .department = department
    .none = The plan has no shared KPI: each department can reach its own and the company still fail
    .all-clear = Every department knows its part in every shared KPI it moves
    .unclear = Not yet said how the department's work moves the shared KPI: { $count ->
        [1] 1 place
       *[other] { $count } places
    }
    .alone = “{ $kpi }” is shared only by name: { $department } moves it alone
    .nobody = “{ $kpi }” is shared only by name: nobody is said to move it
    .answers = answers for it
    .not-said = moves it; how is not said
    .apart = moves none of them
    .through = { $kpi }:

means-horizon =
    .initiative = pays off after this year
    .order = place in the order
    .budget = money of its own
    .people = people
    .milestones = overdue milestones
    .place = { $order } of { $count }
    .last = { $order } of { $count }: first to be dropped
    .no-order = none
    .yes = yes
    .no = none
    .overdue = { $names }
    .on-time = none
    .not-known = no month known yet
    .none = No initiative of the plan is marked as paying off after this year
    .bare = { $count ->
        [1] One long-term initiative has no money or no people of its own
       *[other] { $count } long-term initiatives have no money or no people of their own
    }
    .put-off = The long term is put off: { $late } of { $due } of its milestones are overdue, none of this year's
    .kept = The long term has money and people of its own
    .note = Milestones due by { $date } and not done: long-term { $late } of { $due }, this year's work { $short_late } of { $short_due }.
