# What drop-downs show. A label of one table's own field carries the table's name.
choice-yes = yes
choice-no = no

choice-language-en = English
choice-language-vi = Vietnamese
choice-money_unit-one = single units
choice-money_unit-thousand = thousand
choice-money_unit-million = million
choice-money_unit-billion = billion

choice-unit-money = money
choice-unit-share = share (%)
choice-unit-count = count
choice-unit-people = people
choice-unit-person_months = person-months
choice-unit-hours = hours
choice-unit-days = days
choice-unit-points = points
choice-unit-other = other

choice-parties-kind-department = department
choice-parties-kind-person = person

choice-aggregate-sum = sum of the months
choice-aggregate-last = last month
choice-aggregate-mean = mean of the months
choice-better-higher = higher
choice-better-lower = lower

choice-figures-kind-actual = actual
choice-figures-kind-plan = plan
choice-figures-kind-capacity = the most possible

choice-goals-kind-grow = grow by
choice-goals-kind-reach = reach
choice-goals-kind-at_least = at least
choice-goals-kind-at_most = at most

choice-choices-kind-priority = priority
choice-choices-kind-tradeoff = trade-off
choice-choices-kind-not_doing = not done this year

choice-group-purchasing = purchasing
choice-group-marketing = marketing
choice-group-operations = operations
choice-group-people = people
choice-group-investment = investment
choice-group-other = other

choice-limits-kind-total_budget = total budget
choice-limits-kind-group_ceiling = ceiling of a group
choice-limits-kind-hiring = hiring
choice-limits-kind-capacity = operating capacity
choice-limits-kind-bottleneck = bottleneck
choice-period-year = year
choice-period-quarter = quarter
choice-period-month = month

choice-resources-kind-people = people
choice-resources-kind-time = time
choice-resources-kind-capability = operating capability
choice-resources-kind-money = money

choice-likelihood-low = low
choice-likelihood-medium = medium
choice-likelihood-high = high
choice-impact-low = low
choice-impact-medium = medium
choice-impact-high = high
choice-trigger_when-above = above
choice-trigger_when-below = below

choice-kpis-kind-outcome = outcome
choice-kpis-kind-driver = driver
choice-kpis-kind-activity = activity
choice-kpis-kind-compliance = compliance
choice-level-company = company
choice-level-department = department
choice-level-person = person
choice-form-reach = reach a level
choice-form-guardrail = guardrail
choice-form-milestone = milestone
choice-shape-step = in steps
choice-shape-linear = in a line
choice-shape-capped = in a line to target
choice-cadence-weekly = weekly
choice-cadence-monthly = monthly
choice-cadence-quarterly = quarterly
choice-cadence-yearly = yearly

choice-phase-before = before
choice-phase-after = after

choice-ambition-committed = committed
choice-ambition-aspirational = aspirational
choice-link-contributes = contributes
choice-link-supports = supports
choice-key_results-kind-reach = reach
choice-key_results-kind-increase = increase
choice-key_results-kind-decrease = decrease
choice-key_results-kind-guardrail = guardrail
choice-key_results-kind-milestone = milestone
choice-status-on_track = on track
choice-status-at_risk = at risk
choice-status-off_track = off track

choice-decisions-kind-opportunity = new opportunity
choice-decisions-kind-crisis = crisis
choice-decisions-kind-market_change = market change
choice-decisions-kind-shortage = shortage of resources
choice-decisions-kind-competitor = move of a competitor
choice-decisions-kind-review = review

choice-to_stage-created = lead
choice-to_stage-qualified = qualified lead
choice-to_stage-offered = offer sent
choice-to_stage-contracted = contract
choice-to_stage-delivered = delivered
choice-to_stage-paid = paid
choice-from_stage-created = lead
choice-from_stage-qualified = qualified lead
choice-from_stage-offered = offer sent
choice-from_stage-contracted = contract
choice-from_stage-delivered = delivered
choice-from_stage-paid = paid
choice-filters-new_customers = new customers
choice-filters-returning_customers = returning customers
choice-filters-not_cancelled = not cancelled
choice-counts-rate = a rate
choice-counts-number = a number of leads
choice-counts-value = a value
choice-counts-profit = a profit
choice-horizon-this_year = this year
choice-horizon-beyond = beyond this year
choice-asks-goals = have goals and priorities changed
choice-asks-resources = do resources deviate from the plan
choice-asks-shared_kpis = how far are the shared KPIs
choice-asks-bottlenecks = where are the bottlenecks

choice-distribution-triangular = triangular
choice-distribution-pert = three-point (PERT)
choice-distribution-uniform = even
choice-distribution-normal = normal
