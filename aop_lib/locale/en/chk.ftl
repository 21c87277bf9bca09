# Rules CHK: the 24 items of the KPI checklist, its threshold and its three gates. Attributes as in pln.ftl.
# The number of a rule is the number of its item: chk-21 is C2.1.

chk-answered = Answered “Not pass”
    .found = { $noted ->
        [no] Item { $item }: your own answer is “Not pass”.
       *[other] Item { $item }: your own answer is “Not pass”. Noted: “{ $evidence }”
    }

chk-11 = C1.1: goals are not all in numbers
    .found = { $case ->
        [none] There is no goal to express in numbers.
       *[other] Without a complete number: { $names }.
    }
    .why = KPIs hang on the goals. A goal without a number gives KPIs nothing to measure against.
    .mend = Give each goal a measure, a kind and a target before choosing any KPI.
    .what = C1.1. Every goal of the year has a measure, a kind and a target.

chk-12 = C1.2: the strategic priority is not stated
    .found = No choice is marked as a priority.
    .why = Weights, budgets and daily decisions follow the priority. Unstated, each department follows its own.
    .mend = Add one priority in a sentence: growth, efficiency or cash flow, and which comes first when they collide.
    .what = C1.2. The choices hold at least one priority.

chk-13 = C1.3: limits and trade-offs are not stated
    .found = The plan lacks limits, or a trade-off that says what is given up.
    .why = KPIs without limits are met at any price: revenue by discounts, margin by turning customers away.
    .mend = State at least one limit (cost, quality or risk) and one trade-off with what is given up for it.
    .what = C1.3. The plan holds at least one limit, and at least one trade-off that says what is given up.

chk-21 = C2.1: a goal has no KPI for its final result
    .found = No outcome KPI measures { $names }.
    .why = If only drivers and activity are measured, everything can be green while the goal is missed.
    .mend = For each goal named, add a KPI of kind outcome, as a rule the goal's own measure.
    .what = C2.1. Each goal is served by at least one KPI of kind outcome.

chk-22 = C2.2: some KPIs help no goal
    .found = Tied to no goal: { $names }.
    .why = A KPI nobody can connect to a goal is only a number that has to be reported.
    .mend = Tie each KPI named to the goal it helps, or to the KPI above it. Drop it if neither can be said in one sentence.
    .what = C2.2. Every KPI but those of compliance leads to a goal, directly or through the KPI above it.

chk-23 = C2.3: KPIs kept out of habit
    .found = Neither a goal nor a decision depends on { $names }.
    .why = What is measured because it always was measured takes attention from what matters this year.
    .mend = For each KPI named, write the goal it serves and the decision it informs. If there is neither, stop measuring it.
    .what = C2.3. No KPI is without both a goal and a decision. Where only one of them is missing, your own answer counts.

chk-31 = C3.1: no KPI measures a final result
    .found = None of the KPIs is an outcome.
    .why = Drivers tell how busy you are. Only an outcome tells whether the year is being reached.
    .mend = Add an outcome: revenue, profit, customers kept, or cash flow.
    .what = C3.1. At least one KPI is of kind outcome.

chk-32 = C3.2: no KPI measures a driver
    .found = None of the KPIs is a driver.
    .why = Outcomes alone tell you that you are late, not what to do about it.
    .mend = Add two to four drivers you can move within the year, such as conversion, average order value or cost per new customer.
    .what = C3.2. At least one KPI is of kind driver.

chk-33 = C3.3: all KPIs count activity
    .found = Every KPI counts activity: { $names }.
    .why = Calls, posts and reports can all be done while no customer buys more.
    .mend = Ask what each activity is meant to change, and measure that instead.
    .what = C3.3. Not all KPIs are of kind activity.

chk-41 = C4.1: too many outcome KPIs for one goal
    .found = More than two outcome KPIs at company level measure { $names }.
    .why = A goal with five results has none: one of them is always green.
    .mend = Keep the one or two that would convince you the goal is reached. Make the others drivers or drop them.
    .what = C4.1. A goal has at most two outcome KPIs at company level.

chk-42 = C4.2: too many KPIs for one person
    .found = { $case ->
        [none] More than seven KPIs have no owner at all.
       *[other] More than seven KPIs are carried by { $names }.
    }
    .why = Attention cannot be cut into ten parts. The easiest numbers get done first.
    .mend = Keep the seven or fewer that change what this owner does; give away or drop the rest.
    .what = C4.2. Nobody carries more than seven KPIs. The number is our convention.

chk-43 = C4.3: a KPI has no owner
    .found = Nobody answers for { $names }.
    .why = When the number turns red, nobody feels called.
    .mend = Put one name on each KPI named. A department is not a name unless it has one head who answers.
    .what = C4.3. Every KPI has an owner.

chk-51 = C5.1: the heaviest KPI is not about the first goal
    .found = The highest weight is on { $names }, which does not serve the goal of first rank.
    .why = People follow the weights, not the speech. The first goal is then the first to be given up.
    .mend = Move weight from { $names } to the outcome KPI of the first goal until that one is the heaviest.
    .what = C5.1. The company KPI with the highest weight serves the goal of first rank.

chk-52 = C5.2: compliance weighs too much
    .found = More than 20% of the weight is on compliance: { $names }.
    .why = Duties must be done, but they do not make the year. A heavy weight on them buys points without result.
    .mend = Bring these KPIs to 20% of the weight or less, and give the difference to the KPIs of the goals.
    .what = C5.2. Company KPIs of kind compliance carry at most 20% of the weight. The share is our convention.

chk-53 = C5.3: weights are split equally
    .found = These carry the same weight or nearly: { $names }.
    .why = Equal weights say that nothing matters more. They look fair and steer nobody.
    .mend = Rank the KPIs by the goals they serve, then let the first carry at least twice the weight of the last.
    .what = C5.3. Where three or more company KPIs carry weights, these differ by at least five points in a hundred.

chk-61 = C6.1: important KPIs have no threshold
    .found = No threshold: { $names }.
    .why = Without a floor nobody knows from when on a result is not acceptable.
    .mend = Set the value below which you would change course, for each KPI named.
    .what = C6.1. Company KPIs of kind outcome that are to be reached (without any, the heaviest) have a threshold.

chk-62 = C6.2: the scale rewards just enough
    .found = Nothing is gained beyond the target, or all is lost short of it: { $names }.
    .why = With one step at the target, people stop there, or give up in the last quarter when it is out of reach.
    .mend = Add a stretch above the target and let the points grow in a line from threshold to stretch.
    .what = C6.2. Company KPIs of kind outcome that are to be reached (without any, the heaviest) have a stretch, and points that grow in a line.

chk-63 = C6.3: not met, met and exceeded are not apart
    .found = The three levels are incomplete or out of order: { $names }.
    .why = If the levels are not set in January, they are argued about in December.
    .mend = For each KPI named, set threshold, target and stretch, each better than the one before.
    .what = C6.3. Company KPIs of kind outcome that are to be reached (without any, the heaviest) have threshold, target and stretch, in this order.

chk-71 = C7.1: department KPIs do not explain their contribution
    .found = Not tied to a KPI above, or without a word on how: { $names }.
    .why = Departments then meet their own numbers, and nobody answers for the company's.
    .mend = For each KPI named, choose the KPI above it and write one sentence on how it moves that.
    .what = C7.1. Every department KPI names the KPI above it and how it contributes.

chk-72 = C7.2: personal KPIs do not come from department KPIs
    .found = Not under any department KPI: { $names }.
    .why = A personal KPI that hangs on nothing can be met by the person and lost by the company.
    .mend = Put each KPI named under a department KPI, and check it against what the person's job is.
    .what = C7.2. Every personal KPI stands under a department KPI, and the plan says what the person's role is. Where a role is missing, your own answer counts.

chk-73 = C7.3: a KPI informs no decision
    .found = No decision depends on { $names }.
    .why = A KPI that can be met without anyone using it is decoration.
    .mend = Write what you would change if the KPI turned red. If nothing would change, drop it.
    .what = C7.3. Every KPI says which decision it informs.

chk-81 = C8.1: KPIs are looked at too late
    .found = Not followed monthly or quarterly: { $names }.
    .why = A number seen once a year can only be explained, not changed.
    .mend = Set a monthly or quarterly rhythm for each KPI named, or put it on the agenda of such a review.
    .what = C8.1. Every KPI is followed at least quarterly, by its own rhythm or in a review.

chk-82 = C8.2: nobody analyses and proposes
    .found = No review has someone who leads it: { $names }.
    .why = Without someone who prepares, the review reads numbers aloud and ends.
    .mend = Name who leads the review, brings the analysis and proposes adjustments.
    .what = C8.2. At least one review has a lead.

chk-83 = C8.3: KPIs do not follow the context
    .found = No review says what it may change: { $names }.
    .why = When the market turns, old KPIs keep rewarding the old plan.
    .mend = Write what the review may change, and that KPIs are checked when the plan or its context changes.
    .what = C8.3. At least one review says what it may change.

chk-90 = The KPI system is at high risk
    .found = Of 24 items { $passed } pass, { $failed } fail and { $open } have no answer. With fewer than 17 the risk is high.
    .why = Below 70% the parts of the KPI system no longer hold one another: what is measured drifts away from what is wanted.
    .mend = Still to bring to pass: { $short }. { $case ->
        [none] Answer the open ones first.
       *[other] Begin with groups 2, 5 and 7 among these: { $failing }.
    }
    .what = At least 17 of the 24 items pass (70% of 24 is 16.8). An item nobody answered does not pass.

chk-91 = KPIs met, goal missed: to be expected
    .found = There is trouble in { $groups ->
        [one] group { $list }
       *[other] groups { $list }
    } ({ $items }).
    .why = Goals without KPIs, weights that point elsewhere and KPIs that do not reach the people are how a year is missed with every light green.
    .mend = Mend { $items } before any other item of the checklist, whatever the total is.
    .what = No item of groups 2 (tied to goals), 5 (weights) and 7 (company to person) fails.

chk-92 = Ticked as healthy against the plan
    .found = { $case ->
        [none] Item { $item } is ticked “Pass”, but the plan shows otherwise.
       *[other] Item { $item } is ticked “Pass”, but the plan shows otherwise: { $names }.
    }
    .why = A checklist filled in by hope hides exactly what it was meant to show.
    .mend = Mend what the plan shows on { $item }, or change the answer to “Not pass”. The plan's evidence counts.
    .what = No item is ticked “Pass” where the plan itself shows that it does not.
