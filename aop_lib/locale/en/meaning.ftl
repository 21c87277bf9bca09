# Words that mean several things, figures read in several systems, options held against the plan.

# A definition put into words. from: leads that reached a stage in the month; to: have reached it by now;
# in: the leads counted in the month.
meaning-created =
    .from = received
    .to = received
    .in = leads received
meaning-qualified =
    .from = qualified
    .to = qualified
    .in = leads qualified
meaning-offered =
    .from = sent an offer
    .to = sent an offer
    .in = leads sent an offer
meaning-contracted =
    .from = signed
    .to = signed
    .in = contracts signed
meaning-delivered =
    .from = delivered
    .to = delivered
    .in = contracts delivered
meaning-paid =
    .from = paid
    .to = paid
    .in = contracts paid

meaning-words =
    .rate = Of the leads { $from } in the month, the share { $to } so far
    .number = Number of { $in } in the month
    .value = Value of { $in } in the month
    .profit = Value less cost of { $in } in the month
    .in-unit = { $what }, { $unit }
    .growth = Change on the month before: { $what }
    .new_customers = new customers only
    .returning_customers = returning customers only
    .not_cancelled = cancelled ones left out
    .channel = channel “{ $channel }” only
    .day = The day of “{ $milestone }”
    .nothing = Does not say what it means

meaning-reason =
    .nothing = nothing to count
    .words = said in words only, cannot be counted
    .both = says both a number and a milestone
    .to_stage = the stage to count is missing
    .from_stage = the stage to start from is missing
    .backwards = the stages run backwards
    .contradicts = new and returning customers at once leave nobody
    .channel = no lead has this channel
    .amounts = no amount is known
    .milestone = the milestone has no date
    .none = no leads to count
    .empty = no leads in the month
    .before = nothing in the month before

meaning-definitions =
    .worth = “{ $term }” in { $month }: { $low } or { $high }, a gap worth { $gap }
    .money = “{ $term }” in { $month }: { $low } or { $high }, a gap of { $gap }
    .number = “{ $term }” in { $month }: { $low } or { $high }, depending on whom you ask
    .days = “{ $term }” is { $low } or { $high }: { $days ->
        [one] { $days } day apart
       *[other] { $days } days apart
    }
    .equal = “{ $term }” in { $month }: different things are counted, and both happen to give { $low }
    .words = “{ $term }” stands for { $count } different things
    .alike = “{ $term }” in { $month }: everyone counts the same, { $low }
    .same = “{ $term }” means the same to everyone
    .one = “{ $term }” in { $month }: { $low }, by the only definition that can be worked out
    .one-open = “{ $term }” has only one definition that can be worked out
    .unclear = Nobody defines “{ $term }” clearly enough to work it out
    .agreed = The same leads, counted by one definition.
    .worked-out = The same leads, each counted by its own definition. If next month's leads are promised at the higher rate: { $leads } leads × ({ $high } − { $low }) × { $contract } a contract = { $gap }.
    .counted = The same leads, each counted by its own definition.
    .dated = One word, each department's own day.
    .of = { $hits } of { $base } leads
    .leads = { $base ->
        [one] { $base } lead
       *[other] { $base } leads
    }
    .unpriced = { $hits } of { $base } leads have an amount
    .points = { $points } points
    .difference = difference { $amount }
    .row = { $name }: { $words }: { $label }.

meaning-month = { $month } { $year }

meaning-readings =
    .title = “{ $measure }” in { $month }: { $low } or { $high }, { $gap } apart
    .figure = The same measure and month in each department's system. The plan itself holds { $figure }.
    .no-figure = The same measure and month in each department's system. The plan itself holds no figure for it.
    .read = read by { $department }
    .plan = the plan

meaning-board =
    .priorities = First comes
    .tradeoffs = Accepted trade-offs
    .not-doing = Not this year
    .money = Money
    .no-priorities = no priority yet
    .no-tradeoffs = no trade-off yet
    .no-not-doing = nothing named yet
    .exchange = { $gain }, in exchange: { $price }
    .choice = The plan
    .helps = helps
    .harms = harms
    .covered = harms, as the trade-off accepts
    .nothing = –
    .does = goes against it
    .under = relies on it
    .cost = Cost
    .room = Cost (room left in the budget: { $room })
    .within = { $cost }
    .over = { $cost }, { $over } more than there is
    .gives-up = Given up
    .better = fits better

meaning-verdict =
    .excluded = “{ $better }” fits the plan better: “{ $worse }” goes against what the plan leaves undone this year, “{ $on }”.
    .both = Neither fits the plan: each goes against something the plan leaves undone this year.
    .first = “{ $better }” fits the plan better: they first differ at priority { $rank }, “{ $on }”.
    .unranked = “{ $better }” fits the plan better: they first differ at “{ $on }”.
    .money = “{ $better }” fits the plan better: priorities do not tell the two apart, but “{ $worse }” takes { $over } more beyond the room in the budget.
    .silent = The plan cannot choose between “{ $better }” and “{ $worse }”: nothing in it speaks for one of them.
    .level = The plan cannot choose between “{ $better }” and “{ $worse }”: each helps a priority, and the plan does not say which comes first.
