# Rules on KPIs.

### kpi_aim

kpi-101 = A vague goal, counted in activities
    .found = “{ $goal }” has no number to reach yet, and { $many ->
        [one] the KPI under it counts what was done: { $kpis }.
       *[several] { $count } KPIs under it count what was done: { $kpis }.
    }
    .why = Where the goal is only a phrase, there is nothing to be nearer to. Work is what is left to count, and the KPI sheet turns into a list of activities.
    .mend = Say first which result “{ $goal }” must bring: of which measure, how much, by the end of the year. Then ask of { $kpis }: if this number were gone, would you know less about that result?
    .what = A goal with activity KPIs under it says which measure it moves, in which direction and how far.

kpi-102 = Goal number 1 is in no priority or trade-off
    .found = { $case ->
        [priority] “{ $goal }” is goal number 1, and no priority of the plan names it.
        [limit] “{ $goal }” is goal number 1, and no trade-off or thing not done this year names it.
       *[both] “{ $goal }” is goal number 1, and neither a priority nor a trade-off of the plan names it.
    }
    .why = A KPI needs three answers before it: which result, what comes first, and what must not be passed. With one of them open, each department fills it in as suits its own sheet.
    .mend = { $case ->
        [priority] Write under the priorities which of them “{ $goal }” rests on.
        [limit] Write what is given up, or not done this year, so that “{ $goal }” can be reached.
       *[both] Write which priority “{ $goal }” rests on, and what is given up or not done this year so that it can be reached.
    }
    .what = A priority and a trade-off (or a thing not done this year) name the goal of rank 1.

kpi-201 = A result to watch, and nothing to act on
    .found = “{ $goal }” has { $kpis } and no KPI on what makes it.
    .why = The number tells how the month ended. It does not tell what to do on Monday.
    .mend = Ask what “{ $goal }” depends on that somebody can move this year: orders, order value, stores, conversion. Take two to four of them as driver KPIs. One that is there already counts if its row says which outcome KPI it drives.
    .what = A goal with an outcome KPI has a driver KPI, on any sheet; one that leads to it through the KPI above or through “Drives” counts. A goal that is a limit to be kept is held, not driven.

kpi-202 = Much to do, no result to see
    .found = { $case ->
        [activities] Under “{ $goal }” stand only numbers of what was done: { $kpis }. No KPI reads the result itself.
       *[drivers] Under “{ $goal }” stand { $kpis }. No KPI reads the result itself.
    }
    .why = Everybody is busy with the part in front of them, and nobody can say whether the goal is any nearer.
    .mend = Add one KPI that reads the measure of “{ $goal }” itself, each month, against its path for the year.
    .what = A goal with KPIs under it has one that reads its final result.

kpi-203 = KPIs of no kind
    .found = { $many ->
        [one] { $kpis } is not marked as outcome, driver, activity or compliance.
       *[several] { $count } KPIs are not marked as outcome, driver, activity or compliance: { $kpis }.
    }
    .why = A result and what makes it are read for different ends: one says whether you arrive, the other where to steer. Unsorted, they are added up as if they were the same.
    .mend = Give { $kpis } a kind. What the firm must have reached is an outcome; what makes it and can be moved this year is a driver; what was done is an activity; what has to be kept anyway is compliance.
    .what = Every KPI has a kind: outcome, driver, activity or compliance.

kpi-204 = Fails the removal test
    .found = { $case ->
        [activity] “{ $kpi }” counts what was done. Without it you would know no less about { $known ->
            [yes] “{ $goal }”.
           *[no] the goals.
        }
        [disproved] “{ $kpi }” was tried, and more of it brought no more of the result. Without it you would know no less about { $known ->
            [yes] “{ $goal }”.
           *[no] the goals.
        }
       *[unknown] “{ $kpi }” is listed under “{ $goal }”, and nothing in the plan says what it tells about it: no formula, no outcome KPI it drives, no KPI above it.
    }
    .why = A KPI answers one question: are we nearer or farther? A number that does not is reported every month and changes nothing.
    .mend = { $case ->
        [unknown] Write what “{ $kpi }” moves: a formula between the measures, the outcome KPI it drives, or the KPI above it and how it contributes. If nobody can say, take it off the sheet.
       *[other] Take “{ $kpi }” off the KPI sheet. Whoever needs it to run the week keeps it in a work list.
    }
    .what = With each KPI removed, the plan would tell less about a goal: it reads a goal's measure, a part of it, or something said to drive it.

kpi-205 = An activity that scores
    .found = “{ $kpi }” counts what was done { $scores ->
        [weight] and carries { $weight } of 100 points.
       *[goal] and stands as a KPI of “{ $goal }”.
    } { $case ->
        [few] Its trial has { $count } places: too few to tell its effect from chance, or the activity was not really raised.
        [together] Over { $count } months it and the goal rise and fall together (rank correlation { $rho }). One cause behind both would look the same; it is no proof yet.
        [apart] Over { $count } months it and the goal do not rise and fall together (rank correlation { $rho }).
       *[none] Nothing shows that more of it brings more of the result.
    }
    .why = People do what earns points. If more of it does not bring more of the goal, the points are paid for being busy.
    .mend = Take “{ $kpi }” out of the scoring. If you believe in it, try it: raise it in some places, leave it in others, and compare the step between and the result. Put the places into the plan as a trial; if the link holds, it may come back as a driver.
    .what = A KPI of kind activity carries weight or a goal only with a trial in the plan that shows the link up to the result.

kpi-206 = Promoted against its own trial
    .found = “{ $kpi }” was raised in { $count } places and left as it was in { $left }. { $case ->
        [breaks_at_leads] The step between, such as leads, rose no more where it was raised.
        [breaks_at_result] The step between rose, the result did not.
       *[no_link] The result rose no more where it was raised.
    } It is a KPI all the same.
    .why = The firm has paid for the answer and does the opposite.
    .mend = Take “{ $kpi }” off the KPI sheet, or find out at which step the chain breaks, change that, and try again before it scores.
    .what = No KPI that drives or scores has a trial in the plan in which the link broke.

kpi-401 = Too many outcome KPIs for one goal
    .found = “{ $goal }” has { $count } outcome KPIs on the company's sheet: { $kpis }.
    .why = With that many results, one of them is always green, and whoever reports picks that one.
    .mend = Keep the one or two of { $kpis } that would convince you “{ $goal }” has been reached. The others become drivers, or go.
    .what = A goal has at most two outcome KPIs on the company's sheet.

kpi-402 = Too many driver KPIs for one goal
    .found = { $whose ->
        [company] The company's sheet
        [party] The sheet of { $party }
       *[nobody] A sheet without an owner
    } has { $count } driver KPIs for “{ $goal }”: { $kpis }.
    .why = Nobody steers by so many at once. The easiest ones get done.
    .mend = Keep two to { $most }: those that move “{ $goal }” most within what can really be changed this year. Leave the others to the department whose work they are.
    .what = On one sheet a goal has at most four driver KPIs.

kpi-403 = KPIs nobody decides with
    .found = { $whose ->
        [company] On the company's sheet
        [party] On the sheet of { $party }
       *[nobody] On a sheet without an owner
    } { $many ->
        [one] one KPI names no decision it helps to make: { $kpis }.
       *[several] { $count } KPIs name no decision they help to make: { $kpis }.
    }
    .why = A number that changes no decision is met or missed, reported, and forgotten. It costs the time of those who collect it.
    .mend = For { $kpis } write what you will do differently when it is off its path. If you would do nothing, take it off the sheet.
    .what = Every KPI names the decision it helps to make during the year.

kpi-404 = The same number twice
    .found = “{ $kpi }” reads the same measure as “{ $first }” on the same sheet.
    .why = One result is paid for twice, and the sheet looks fuller than it is.
    .mend = Keep one of the two. If “{ $kpi }” is meant to say something else, give it the measure that says it.
    .what = On one sheet each measure is read by one KPI.

kpi-405 = Only one driver for a goal
    .found = The only driver KPI of “{ $goal }” is { $kpis }.
    .why = When the goal falls behind and its one driver is on its path, nobody knows where to look.
    .mend = Look at what else makes “{ $goal }”, and add at least one driver, better up to { $most } in all. A KPI that is there already counts if its row says which outcome KPI it drives.
    .what = A goal with an outcome KPI has two to four driver KPIs, over all sheets; a goal that is a limit to be kept needs none.

### kpi_landing

kpi-805 = Decided on when it is too late
    .found = { $case ->
        [passed] { $measure } is heading for { $total } against { $target } (after { $today }: { $off } off). Even with everything used from now on, the year no longer reaches its target.
        [nobody] { $measure } is heading for { $total } against { $target } (after { $today }: { $off } off). Acting helps up to { $last }; nobody decides on it again this year.
       *[late] { $measure } is heading for { $total } against { $target } (after { $today }: { $off } off). Acting helps up to { $last }; the next date on which anybody decides is { $following }.
    }
    .why = A shortfall seen after the last useful month can only be explained. What made it was small enough to turn while nobody was looking.
    .mend = { $case ->
        [passed] Say now what the year can still bring, what gives way, and which number would have told in time. Put that number into a monthly review.
       *[other] Hold a review with somebody who decides before the end of { $last }, and read { $measure } in it every month.
    }
    .what = Where the plan gives the most each month can bring: a year that lands short can still be turned on the next date on which a review decides.

kpi-806 = The year lands short and nobody has taken it up
    .found = At the pace up to { $today }, { $measure } ends the year at { $total } against { $target }: { $unit ->
        [points] { $off } points
       *[share] { $off }
    } off. { $range ->
        [none] No
       *[some] Going by how far such forecasts missed before, four years in five end between { $low } and { $high }. No
    } decision of this year and no review takes up “{ $goal }”.
    .why = A KPI is there so that somebody steers. Read by nobody who decides, it reports the miss when the year is over.
    .mend = Put a KPI of “{ $goal }” on the list of a monthly or quarterly review in which somebody decides, or write down what was decided about it.
    .what = Where a goal's measure lands more than 1% short of its target at the present pace, a decision of the year names the goal, or a review at least quarterly with somebody who decides looks at it.

### kpi_weights

kpi-501 = The heaviest KPI serves another goal
    .found = { $case ->
        [none] “{ $kpi }” weighs most ({ $weight }) and does not serve the first goal. No KPI with a weight serves “{ $goal }”.
       *[some] “{ $kpi }” weighs most ({ $weight }) and does not serve the first goal. The heaviest KPI of “{ $goal }” weighs { $own }.
    }
    .why = Weights steer. People go where the weight is, whatever was said about priorities; the first goal is then the first to be given up.
    .mend = Move weight from “{ $kpi }” to the outcome KPI of “{ $goal }”, until that one is the heaviest of the company.
    .what = The company KPI with the highest weight serves the goal of first rank.

kpi-502 = Weights run against the order of the goals
    .found = The lighter a KPI, the more important the goal it serves: rank correlation { $correlation }. “{ $heaviest }” weighs most, “{ $lightest }” least.
    .why = The sheet says the opposite of the plan, and people are scored by the sheet. What matters is neglected, what matters less gets the hours.
    .mend = Put the KPIs in the order of the goals they serve ({ $goals }), then give the weights in this order.
    .what = Over three or more weighted company KPIs, the rank correlation between weight and the importance of the goal served is not below 0.

kpi-503 = All KPIs weigh the same
    .found = { $unit ->
        [company] The company's { $count } KPIs weigh the same or nearly: { $names }.
        [owner] The { $count } KPIs of { $whose } weigh the same or nearly: { $names }.
       *[nobody] { $count } KPIs with no owner weigh the same or nearly: { $names }.
    }
    .why = An equal split looks fair and says that nothing matters more. People then begin with what is easiest.
    .mend = Rank these KPIs by the goals they serve. Let the first carry at least twice the weight of the last.
    .what = Where three or more KPIs of one sheet carry weights, these differ by at least 5 points in a hundred. The figure is our convention.

kpi-504 = Support and duty weigh too much
    .found = { $unit ->
        [company] { $share } of the company's weight is on KPIs that are a duty or serve no goal: { $names }.
        [owner] { $share } of the weight of { $whose } is on KPIs that are a duty or serve no goal: { $names }.
       *[nobody] { $share } of the weight of KPIs with no owner is on a duty or on no goal: { $names }.
    }
    .why = Duties must be done, but they do not make the year. A heavy weight on them buys points without result.
    .mend = Bring these KPIs to { $most } of the weight or less, and give the difference to the KPIs of the goals.
    .what = KPIs that are a duty or serve no goal carry at most 20% of the weight of a sheet. The share is our convention.

kpi-505 = An activity weighs more than a result
    .found = { $unit ->
        [company] At the company, the activity “{ $activity }” weighs { $weight }, the result “{ $result }” only { $less }.
        [owner] On the sheet of { $whose }, the activity “{ $activity }” weighs { $weight }, the result “{ $result }” only { $less }.
       *[nobody] The activity “{ $activity }” weighs { $weight }, the result “{ $result }” only { $less }.
    }
    .why = An activity is done by whoever wants the points; a result is not. Resources flow to what pays more, and the result waits.
    .mend = Take weight from “{ $activity }” until it is lighter than every result on the sheet, or drop it.
    .what = On no sheet does an activity weigh more than an outcome; where there is no outcome, than a driver.

kpi-506 = No date from which the weights hold
    .found = { $case ->
        [one] The weight of one KPI has no date from which it holds: { $names }.
       *[several] The weights of { $count } KPIs have no date from which they hold: { $names }.
    }
    .why = When the context changes and weights are set anew, nobody can say which ones a result is read with.
    .mend = Write the day from which the weights hold, as a rule the first of the business year. A change in mid-year gets a new date.
    .what = Every KPI with a weight says from which date the weight holds.

### kpi_scales

kpi-601 = An important KPI has no threshold
    .found = “{ $kpi }” does not say from which value on the result is not acceptable.
    .why = Without a floor nobody knows when to step in. In December people argue about what “not so bad” means.
    .mend = For “{ $kpi }”, set the value below which you would change course. It lies between where the KPI stands and its target.
    .what = Outcome KPIs of the company that are to be reached, and the heaviest KPI of each sheet, have a threshold.

kpi-602 = The scale asks for just enough
    .found = { $case ->
        [capped] “{ $kpi }” pays nothing more once { $target } is reached: its points are capped at the target.
       *[no_stretch] “{ $kpi }” pays nothing more once { $target } is reached: there is no stretch.
    }
    .why = Whoever is safe at the target stops there, or keeps the rest for next year. The company gets just enough.
    .mend = { $case ->
        [capped] Let the points of “{ $kpi }” grow in a line up to a stretch beyond { $target }.
       *[no_stretch] Set a stretch beyond { $target } that can be reached in a very good year, and let the points of “{ $kpi }” grow up to it.
    }
    .what = On outcome KPIs of the company that are to be reached, and on the heaviest KPI of each sheet, a result beyond the target pays more than the target.

kpi-603 = A cliff in the scale
    .found = { $case ->
        [all_or_nothing] “{ $kpi }” pays all or nothing: a result just short of { $target } earns the same as none.
       *[steps] “{ $kpi }” pays in steps: between the threshold and { $target } more effort earns nothing, then a great deal at once.
    }
    .why = Close to the edge people move results from one period to the other to get over it. Far from it they give up, or hold back for next year.
    .mend = Let the points of “{ $kpi }” grow in a line from the threshold through { $target } to the stretch, so that each step forward earns something.
    .what = A KPI that is reached for and counts pays in a line, not in steps. Duties may be all or nothing.

kpi-604 = Green without moving
    .found = “{ $kpi }” has the target { $target } and stands at { $stands } already.
    .why = A target that is met on the first day says nothing about the year. It adds a green light and takes away attention.
    .mend = Set a target for “{ $kpi }” that is better than { $stands }, or make it a limit to be held if that is what is meant.
    .what = The target of a KPI that is to be reached is better than where it stood before the year.

kpi-605 = Met and exceeded are not told apart
    .found = “{ $kpi }” has no stretch: { $target } and a far better result count the same.
    .why = Three levels tell three things: step in, carry on, learn from it. Without the third nobody hears where it went well.
    .mend = Set a stretch for “{ $kpi }” that is clearly better than { $target }.
    .what = Every KPI with a weight that is to be reached has a stretch. Duties need none.

### kpi_cascade

kpi-701 = A department's KPI does not explain itself
    .found = { $case ->
        [no_parent] “{ $kpi }” hangs on no KPI of the company.
        [no_words] “{ $kpi }” stands under “{ $above }” and does not say how it contributes.
       *[both] “{ $kpi }” hangs on no KPI of the company and does not say what it contributes.
    }
    .why = Each department then meets its own numbers, and none answers for the company's. Each is right, the whole is wrong.
    .mend = { $case ->
        [no_words] Write in one sentence how “{ $kpi }” moves “{ $above }”. If nobody can, it is the wrong KPI.
       *[other] Choose the KPI above “{ $kpi }” and write in one sentence how it moves that one. If there is none, drop it.
    }
    .what = Every department's KPI stands under a KPI of the company and says how it contributes.

kpi-702 = A person's KPI comes from nowhere
    .found = { $case ->
        [parent] “{ $kpi }” of a person stands under no department's KPI.
        [nobody] “{ $kpi }” is a person's KPI, and the plan does not say whose.
       *[role] “{ $kpi }” belongs to { $person }, and the plan does not say what { $person }'s role is.
    }
    .why = A person's KPI comes from two sides: from what the department owes, and from what the job is. With one side missing it is met and nobody gains.
    .mend = { $case ->
        [parent] Put “{ $kpi }” under the department's KPI it serves, and say how it contributes.
        [nobody] Name the person who owns “{ $kpi }”.
       *[role] Write { $person }'s role in the plan, then check that “{ $kpi }” is something this role can move.
    }
    .what = Every person's KPI stands under a department's KPI, and its owner has a role in the plan.

kpi-703 = Met below, missed above, and nobody can say why
    .found = “{ $own }” is met ({ $own_value }), “{ $kpi }” above it is missed ({ $value }), and the plan does not say how the first should have moved the second.
    .why = When someone meets a KPI and cannot explain the link, the person is not the problem. The KPI system is.
    .mend = Ask the owner of “{ $own }” how it moves “{ $kpi }”. Write the answer down as its contribution, or replace it by a KPI that does.
    .what = A KPI of a department or person that is met while the KPI above it is missed says how it contributes, in words or in a formula.

kpi-704 = Nobody carries a company KPI
    .found = No department carries “{ $kpi }”: none has a KPI under it, moves it with others, or owns it.
    .why = A number of the whole company that is nobody's part of the work is looked at by everybody and changed by nobody.
    .mend = For “{ $kpi }”, name the department that answers for it, and put a KPI of that department under it.
    .what = Where departments or people have KPIs, every KPI of the company is carried by a department. Duties are left out.

kpi-705 = The parts do not make the whole
    .found = { $case ->
        [less] “{ $kpi }” asks for { $target }. Its parts ({ $parts }) come to { $total }: { $share } of it.
       *[more] “{ $kpi }” allows { $target }. Its parts ({ $parts }) come to { $total }: { $share } of it.
    }
    .why = If everybody below meets the target, the company still misses its own. What is missing was nobody's from the first day.
    .mend = Share { $gap } out among { $parts }, name who else brings it, or change the target of “{ $kpi }”.
    .what = Where the targets of KPIs add up to that of the KPI above, they make at least 99.5% of it.

### kpi_rhythm

kpi-801 = Read at the end of the year only
    .found = { $case ->
        [one] { $names } is not read monthly or quarterly.
       *[several] { $count } KPIs are not read monthly or quarterly: { $names }.
    }
    .why = A KPI is there to adjust in time. Read in December it can be explained, and nothing else.
    .mend = Say for each which of the two it is: monthly if it can be changed within weeks, quarterly otherwise; or put it on the agenda of such a review.
    .what = Every KPI is read at least quarterly, by its own rhythm or in a review.

kpi-802 = Nobody reviews and decides
    .found = { $case ->
        [one] { $names } has no reviewer, and no review with somebody who decides looks at it.
       *[several] { $count } KPIs have no reviewer, and no review with somebody who decides looks at them: { $names }.
    }
    .why = A red number that is nobody's to act on is reported every month until the year is over.
    .mend = Name a reviewer for each, or put it on the agenda of a review that has a decider.
    .what = Every KPI has a reviewer, or is looked at in a review that has a decider.

kpi-803 = KPIs do not follow the context
    .found = No review says what it may change: { $names }.
    .why = Markets turn, laws change, a supplier fails. If nobody may then change a KPI, people go on meeting last winter's criteria.
    .mend = For one review, write what it may change, and that KPIs, targets and weights are checked when the plan or its context changes.
    .what = At least one review says what it may change.

kpi-804 = A KPI is on no agenda
    .found = { $case ->
        [one] { $names } is on the agenda of no review.
       *[several] { $count } KPIs are on the agenda of no review: { $names }.
    }
    .why = What is measured and never talked about costs work and changes nothing.
    .mend = { $case ->
        [one] Put it on the agenda of a review, or drop it.
       *[several] Put each on the agenda of a review, or drop it.
    }
    .what = Where reviews name the KPIs they look at, every KPI is named by one.

### kpi_links

kpi-301 = What makes the goal is not said
    .found = The plan knows no driver of “{ $goal }”: “{ $measure }” has no formula, and no KPI is said to drive it.
    .why = When the goal breaks, nobody can see where. All that is left is to ask everybody for more effort.
    .mend = Write what “{ $measure }” is made of as a formula of measures, such as orders × average order value. Where no formula fits, take a driver KPI and write under “Drives” which outcome KPI it moves.
    .what = The measure of every goal has a formula, or a KPI leads to it through “Drives” or the KPI above. A goal that is a limit to be kept is held, not driven.

kpi-302 = A driver of nothing
    .found = { $says ->
        [wrong] “{ $kpi }” is marked as a driver, but none of the KPIs it is said to drive is an outcome or leads to one.
       *[none] “{ $kpi }” is marked as a driver, and neither a formula nor its own row says which outcome it moves.
    }
    .why = A driver is worth its work only through the result it makes. Cut off from it, it can be met all year while the goal stands still.
    .mend = Write under “Drives” which outcome KPI moves when “{ $kpi }” moves, or name the KPI above it and how it contributes. If nobody can say, it is an activity: it does not belong among the KPIs.
    .what = Every driver KPI reads a part of a goal's or an outcome's measure, or names the outcome it drives, or says how it contributes to a KPI that leads to one.

kpi-303 = The strongest lever has no KPI
    .found = Within its realistic range “{ $lever }” moves “{ $measure }” most: from { $low } to { $high }, { $basis ->
        [assumption] by the plan's own assumptions.
       *[history] by how far its months have strayed from what was expected of them.
    } No KPI reads it.
    .why = Goal number 1 stands or falls with this factor first. Without a KPI its fall is seen only when the result has fallen too.
    .mend = Take “{ $lever }” as a driver KPI of “{ $goal }”, in place of the one that helps fewest decisions.
    .what = Of all drivers in the formulas of goal number 1, each moved within its realistic range, the one with the widest effect is read by a KPI: by itself, or in a measure made directly of it.

kpi-304 = The months do not bear the link out
    .found = “{ $kpi }” is said to move “{ $outcome }”. Over { $count } months, each held against the same month a year before, the figures do not show the two moving together (rank correlation { $rho }).
    .why = A link that is only assumed steers work and money as surely as a real one.
    .mend = Ask those closest to the work why the link should hold, and after how long. Then try it: raise “{ $kpi }” on purpose in some places, leave others as they are, and compare. Until then give it little weight.
    .what = Where a driver KPI and its outcome are not tied by a formula and both have 12 months or more to compare with the year before, they move together.

kpi-305 = A driver nobody moves
    .found = { $goals ->
        [some] “{ $kpi }” is marked as a driver. It has no owner, and no initiative or budget line serves the goal behind it.
       *[none] “{ $kpi }” is marked as a driver. It has no owner, and with no goal behind it no initiative or budget line serves it.
    }
    .why = A driver is a factor the company can move within the year. What nobody works on, and no money goes to, is only watched.
    .mend = Give “{ $kpi }” an owner and name the initiative or the budget line that moves it. If nobody can move it this year, follow it as an assumption or a risk and take it off the KPIs.
    .what = Every driver KPI has an owner or departments that move it, or an initiative or a budget line for its goal.

### kpi_causes

kpi-901 = Activity carries the score
    .found = { $by ->
        [weight] { $level ->
            [company] KPIs that count what was done carry { $share } of the weight of the company's KPIs: { $kpis }.
           *[below] KPIs that count what was done carry { $share } of the weight of departments and people: { $kpis }.
        }
       *[number] { $level ->
            [company] { $count } of the company's KPIs, { $share } of them all, count what was done: { $kpis }.
           *[below] { $count } KPIs of departments and people, { $share } of them all, count what was done: { $kpis }.
        }
    }
    .why = Campaigns, calls and procedures are easy to count and easy to reach. All of them can be green while revenue, profit and customers of value stay where they were.
    .mend = For each of { $kpis }, name the result it should bring and make that the KPI. Keep the count as a working figure without weight. An activity earns weight only where a trial shows that more of it brings more of the result.
    .what = Activity KPIs carry less than half of the weight (where there are no weights: of the number) of the company's KPIs, and of those of departments and people.

kpi-902 = Each department for itself
    .found = { $case ->
        [apart] { $count } of { $all } KPIs of departments and people lead up to no goal of the company: { $names }.
       *[nobody] No department answers for the goal { $names }: none owns it, none has a KPI that serves it.
    }
    .why = Where the AOP is not translated downward, each department builds KPIs from where it stands. Each reaches its own, they do not add up, and nobody answers for the whole: each right, the whole wrong.
    .mend = { $case ->
        [apart] For each of { $names }, name the company KPI above it and write in one sentence how it contributes. What has no answer goes.
       *[nobody] Decide which department answers for { $names }, and give it a KPI that says how far it has come.
    }
    .what = More than half of the KPIs of departments and people lead up to a goal of the company, and for each goal some department answers.

kpi-903 = The priority weighs little
    .found = { $case ->
        [lesser] The KPIs of goal number 1, “{ $goal }”, carry { $share } of the weight; those of “{ $other }” carry { $other_share }.
       *[little] The KPIs of goal number 1, “{ $goal }”, carry { $share } of the weight, less than { $least }.
    }
    .why = Weights steer. What matters and weighs little is neglected, what matters little and weighs much is favoured, and resources flow to numbers that move the goal least.
    .mend = Give the KPIs of “{ $goal }” the largest part of the weight, then share out the rest in the order of the goals.
    .what = The KPIs of the goal of rank 1 carry at least 20% of the weight, and no lesser goal's carry half as much again. Both limits are our convention.

kpi-904 = The context has changed, the KPIs have not
    .found = { $case ->
        [carried] The weights of { $kpis } date from { $day }: the AOP is new, the KPIs are those of the year before.
       *[trigger] The sign of “{ $risk }” has been there since { $month }: { $measure } is now { $value }. The weights of { $kpis } hold since { $day }, no decision has taken it up, and no review says what may change.
    }
    .why = Staff go on meeting criteria made for another market. The lights stay green while the goal behind them has moved or can no longer be reached.
    .mend = Decide now, with the goal in front of you: do { $kpis } still measure what moves it? Change measure, target or weight where they do not, write the new date, and log the decision.
    .what = The weights are made for this plan's year. Where the sign of a risk has come, a review can change KPIs in the year, a decision has been taken on the goals it hits, or one of their KPIs has a newer date.

kpi-905 = KPIs met, goal missed
    .found = { $level ->
        [company] { $green } of { $all } KPIs beside the goal's own are at target by { $month }, while “{ $goal }” is { $off } behind its path.
       *[below] { $green } of { $all } KPIs of departments and people are at target by { $month }, while “{ $goal }” is { $off } behind its path.
    }
    .why = Good on the surface, wrong in nature. It is a fault of the system, not of people, and from the lights alone nobody can tell whether the strategy or its execution fails.
    .mend = Do not push people harder. Go through the four causes: what do the green KPIs measure, what are they tied to, what do they weigh, and since when? Mend from the AOP down.
    .what = Where at least 80% of the KPIs are at target, the goal of rank 1 is no more than 2% behind its path. Both figures are our convention.
