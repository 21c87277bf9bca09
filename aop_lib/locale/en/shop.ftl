# The BabyCare House year: the game of lesson 10 and its debrief.

shop-name-reflex = By reflex
shop-name-mine = Your year
shop-name-plan = By the plan
shop-name-path = The plan's path

shop-group-staples = Nappies and formula
shop-group-postnatal = Post-natal goods
shop-group-rest = Rest of the range
shop-buy-staples = Buy: nappies and formula
shop-buy-postnatal = Buy: post-natal goods
shop-buy-rest = Buy: rest of the range
shop-promotion-none = No promotion
shop-promotion-sets = Post-natal sets, 5% cheaper than their parts
shop-promotion-discount = 15% off everything
shop-goal-G1 = Revenue
shop-goal-G2 = Online share of revenue
shop-goal-G3 = Gross margin
shop-points = { $points } points

### Before the game

shop-first = { $state ->
    [owes] Cash falls to { $lowest } in { $month }: the bank has to lend
   *[keeps] At the lowest point, in { $month }, { $lowest } are left in the till
  }
    .ask = January, second week. What do you order?
    .stock = Goods on the shelf when each month begins
    .after = Expected sales, no luck; everything else is bought again as it was sold. The rush lasts two months. The goods come after a month, the money has gone at once, and in February the Tet bonus is paid.

shop-reflex = BabyCare House by itself: how it decides, month by month
    .month = Months played
    .months = { $count ->
        [one] { $count } month
       *[other] { $count } months
      }
    .begin = Move the slider. Nobody plans here: each decision answers last month's figure.
    .title = What was decided, and how the month ended ({ $unit })
    .when = month
    .goods = goods
    .marketing = online marketing
    .came-up = what came up, and the answer
    .cash = cash at the end
    .online = Online revenue until { $when }: { $share } against the plan's path
shop-reflex-bought = { $state ->
    [cut] wanted { $wanted }, could pay { $bought }
    [much] { $bought } bought, { $sold } sold; most of it on { $group }
   *[again] { $bought } bought, { $sold } sold
  }
shop-reflex-spent = { $state ->
    [cut] cut to { $now }: too dear
    [poured] up to { $now }: online has moved
   *[kept] { $now }, as last month
  }

shop-brief = What the plan has settled before the year begins
    .what = part
    .says = what it says
    .goals = Goals
    .priorities = What comes first
    .not = Not this year
    .trades = Trade-offs accepted
    .trade = { $gained } in exchange for: { $given }
    .budget = Budget
    .ceilings = { $total } in all. A month may take at most { $core } for the core product group, { $rest } for the rest of the range, { $marketing } for online marketing
    .risk = Risk: { $name }
    .answer = Sign: { $sign }. Answer: { $answer }

### The game

shop-code = Which year do you play?
    .code = Code of the year: whoever types the same code plays the same year. A team adds a letter of its own, such as 2026 A.
    .pace = Pace
    .months = Twelve months, about 60 minutes
    .quarters = Four quarters, about 25 minutes; amounts are for an average month of the quarter
    .told = { $pace ->
        [quarters] You play the year “{ $code }” in four quarters.
       *[months] You play the year “{ $code }” in twelve months.
      } Another code opens another year; the one you have begun stays where it is.

shop-year = Run BabyCare House
    .month = { $first }: what do you decide?
    .quarter = { $first } to { $last }: what do you decide?
    .over = December is closed. The year is over.
    .over-next = The debrief below reads this year. To play another one, change the code above.
    .close-month = Close { $first }
    .close-quarter = Close { $first } to { $last }
    .event = { $when }: { $name }.
    .nothing = Nothing unusual has come up.
    .again = Begin this year again
    .sure = Really begin again? The year played is kept
    .marketing = Online marketing
    .promotion = Promotion
    .why = One line: why?
    .why-example = For example: stock for six weeks is enough, cash is needed for the Tet bonus
    .answer-first = Answer what has come up first.
    .why-first = Write one line why first. You will read it again in the debrief.
    .begin = Goods ordered now arrive next month and are paid for at the end of this one. The bank lends { $credit } at most; orders beyond that are not placed. Nothing here is preset by the plan: the sliders begin where last month stood.

shop-preview = A month of this order: core group { $core } (budget { $core_plan }, at most { $core_most }); rest { $rest } (budget { $rest_plan }, at most { $rest_most }); marketing { $marketing } (budget { $marketing_plan }, at most { $marketing_most }). In { $unit }.
    .over = This passes a ceiling of the budget. The game lets you; the plan calls it a limit of decisions.

shop-figures =
    .title = The figures ({ $unit })
    .what = what
    .plan = plan of last month
    .plan-now = plan of this month
    .online = Online revenue
    .store = Store revenue
    .margin = Gross margin
    .ratio = Marketing cost on revenue
shop-goods =
    .title = Goods at cost ({ $unit }). Cash now: { $cash }. The storeroom holds { $room }; the bank lends { $credit } at most.
    .group = group
    .sold = sold last month
    .stock = on the shelf now
    .months = enough for months
    .all = All goods

shop-online = { $state ->
    [over] Online revenue of the year: { $share } against the plan's path
   *[so-far] Online revenue until { $when }: { $share } against the plan's path
  }
    .subtitle = Online revenue by month, in { $unit }. Illustrative.
shop-counted = { $name } { $count }
shop-cash-one = { $count ->
    [0] No month has ended in debt
    [one] One month has ended in debt
   *[other] { $count } months have ended in debt
  }
shop-cash = Months that end in debt: { $listed }
    .subtitle = In { $unit }; the bank lends { $credit } at most. Illustrative.
    .limit = below this line the bank lends
shop-stock-one = { $count ->
    [0] The storeroom has held all goods so far
    [one] In one month the storeroom was too small
   *[other] In { $count } months the storeroom was too small
  }
shop-stock = Months with more goods than the storeroom holds: { $listed }
    .subtitle = At cost, in { $unit }. Illustrative.
    .limit = the storeroom holds { $room }

### The debrief

shop-three = Three years on the same luck
    .button = Show the three years
    .unplayed = { $count ->
        [0] You have not played yet
        [one] You have closed { $count } month
       *[other] You have closed { $count } months
      }; your year joins the table once December is closed.
shop-lines =
    .title = The same events, the same customers, other decisions (money: { $unit })
    .what = what
    .asked = the plan asks
    .result = Result after all costs
    .lowest = Lowest cash at a month's end
    .owing = Months that ended in debt
    .unpaid = Months with orders nobody could pay
    .sold-out = Months sold out by more than 5%
    .overfull = Months the storeroom was too small
shop-breaks =
    .title = Where stock or cash broke ({ $unit })
    .none = In none of these years did stock or cash break.
    .month = month
    .sold-out = { $amount } of demand missed
    .overfull = { $amount } of goods too many
    .owing = owes { $amount }
    .unpaid = { $amount } of orders not placed

shop-each = What each decision was worth
    .button = Replay each month
    .unplayed = Close a month of the game first; then it can be replayed.
    .month = month
    .why = what you wrote
    .worth = worth
    .revenue = revenue
    .share = online share, points
    .margin = margin, points
    .table = Each month's decision against the plan's, apart from luck: result and revenue of the year in { $unit }
    .whole = { $state ->
        [ahead] Over 200 years with the same events and other luck, your decisions bring { $gap } more than the plan's.
       *[behind] Over 200 years with the same events and other luck, your decisions bring { $gap } less than the plan's.
      } They end better in { $better } of 100 of these years. The months do not add up to this: each was replayed alone.
shop-worth = { $state ->
    [even] Every decision was worth as much as the plan's, or more
   *[cost] Against the plan's decision, yours of { $month } cost most: { $worst }
  }
    .subtitle = Bar: worth of the month's decision in the year's result, mean of 200 years with the same events. Ring: what it brought in the year played. In { $unit }. Illustrative.
    .luck = luck { $luck }
    .told = { $name }: worth { $mean }, in this year { $here }, luck { $luck }.

shop-asked = What the three questions say
    .button = Hold my answers against the plan
    .unplayed = Nothing has come up in the months you have closed.
    .event = what came up, and your answer
    .serves = does it serve the goals and priorities?
    .trades = what is traded?
    .decides = who decides, by which line?
    .plan = what the plan would answer
    .helps = serves: { $name }
    .harms = harms: { $name }
    .breaks = against: { $name }
    .neither = neither helps nor harms
    .by = { $who }, by { $code }: { $name }
    .same = the same
    .count = { $plan } of { $all } answers were the plan's, { $reflex } the reflex.

shop-risk = Which risk do you look at?
    .what = median year
    .contingency = the contingency
    .nothing = nothing done
    .reflex = the reflex
    .title = { $draws } years, all else by the plan; in brackets the difference to the contingency on the same draws ({ $unit })
    .told = Sign: { $sign }. Contingency: { $contingency } Reflex in the game: { $reflex }.
    .gain = On the median draw the contingency brings { $gain } more than doing nothing.

shop-luck = How far does luck reach?
    .button = Show 400 years
    .told = { $count } years by reflex and by the plan, each pair on the same luck: { $same ->
        [0] in none of them does the reflex end better
        [one] in one of them the reflex ends better
       *[other] in { $same } of them the reflex ends better
      }. Give each its own luck, and the reflex beats the plan in { $apart } of all pairs. Luck moves the year; here it does not turn it.
shop-spread = Reflex and plan lie { $gap } apart; luck moves either of them far less
    .subtitle = Result of the year after all costs, { $count } years each: eight in ten lie in the bar, the tick is the middle one. In { $unit }. Illustrative.
    .told = { $name }: eight in ten between { $low } and { $high }, the middle one { $middle }.

shop-rules = One event you can already see coming in your own company
    .sign = The sign, with a number
    .sign-example = For example: marketing cost above 6% of revenue in a month
    .answer = The answer, decided now
    .answer-example = For example: move a third of the money to returning customers, no cut before the review
    .decider = Who decides, and by which line of your plan
    .decider-example = For example: the head of Sales, by priority 1
    .open = { $count ->
        [one] One line is still open.
       *[other] { $count } lines are still open.
      }
    .done = Put these three lines into the sheet Risks of your own plan: trigger, contingency, owner.

shop-report =
    .unplayed = Play lesson 10 to the end of December, and your own year joins this table.
