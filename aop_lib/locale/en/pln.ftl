# Rules PLN: the six components of a plan. Each message is a rule's name; its attributes are
# found (what was seen), why (it matters), mend (what to write instead), what (the rule checks).

pln-101 = The plan has no goals
    .found = There is no goal in the plan.
    .why = Budget, actions and KPIs all follow from what the year must bring. Without goals the plan is cost allocation.
    .mend = Write two to five goals: the measure, the kind and the target. Start with the result you would check first on the last day of the year.
    .what = The plan holds at least one goal.

pln-102 = The goals cannot all hold
    .found = { $case ->
        [goal] These cannot all be true in one year: { $against }. “{ $goal }” asks for { $target }; with the others kept, { $possible } is what fits.
       *[none] These cannot all be true in one year, whatever targets are changed: { $against }.
    }
    .why = Goals on tied measures fix each other. When they contradict, every department can be right and the year is still missed.
    .mend = { $case ->
        [goal] Change the target of “{ $goal }” from { $target } to { $possible }, or give way on a goal of lower rank. This is the smallest change that lets the rest stand.
       *[none] Check the assumptions and the formulas of the measures named: they leave no room for any goal.
    }
    .what = Taken together, through the formulas that tie the measures, the goals leave at least one possible year.

pln-103 = The goals shrink something nobody has agreed to shrink
    .found = If { $goals } are met, “{ $measure }” comes to { $most } at most, from { $base } last year ({ $change }). No trade-off says so.
    .why = What grows in share takes it from something else. The people who run the shrinking part must hear it in January, not find out in June.
    .mend = Either add a trade-off linked to one of these goals that accepts the fall of “{ $measure }” to { $most }, or lower a target until it need not fall.
    .what = A measure that the goals force below last year is accepted in a trade-off linked to one of the goals behind it. Costs, shares and measures with a goal of their own are left out.

pln-104 = A goal cannot be measured
    .found = { $missing ->
        [measure] “{ $goal }” is tied to no measure.
        [kind] “{ $goal }” does not say whether its target is a growth, a level to reach, or a limit to keep.
       *[target] “{ $goal }” has no target.
    }
    .why = A goal nobody can measure cannot be used to decide anything during the year.
    .mend = { $missing ->
        [measure] Choose the measure that would move if “{ $goal }” came true; add it to the measures if it is not there.
        [kind] Choose the kind of “{ $goal }”: grow by, reach, at least, or at most.
       *[target] Write the number at which you would call “{ $goal }” done.
    }
    .what = Every goal has a measure, a kind and a target.

pln-105 = A goal is a wish, not a number
    .found = “{ $goal }” says how it should feel, not how much.
    .why = A goal in fine words turns into a list of activities: each department picks what it already does and calls it progress.
    .mend = Rewrite “{ $goal }” as a measure with a target: growth of what, by how much.
    .what = A goal whose name uses words such as “strong growth” or “optimise operations” carries a target.

pln-106 = A growth goal has nothing to grow from
    .found = “{ $goal }” asks for { $target } on “{ $measure }”, but the plan has no value of it for { $year }.
    .why = A growth of twenty percent on an unknown number is an unknown number.
    .mend = Enter last year's value of “{ $measure }”, or its twelve months of { $year }. If it is new this year, set a level to reach instead.
    .what = Every goal that asks for growth stands on a measure with a value for last year.

pln-107 = Last year's total contradicts last year's months
    .found = “{ $measure }” has { $base } as last year's value, but its months of { $year } come to { $months }.
    .why = Every growth target is counted from last year's value. If it is wrong, all of them move without anyone seeing it.
    .mend = Set last year's value of “{ $measure }” to { $months }, or correct the month that is wrong. If the months are right, the value may be left empty.
    .what = Last year's value of a measure equals its twelve months of that year, to half a percent.

pln-108 = The monthly plan does not add up to the goals
    .found = { $way ->
        [more] The plan months of “{ $measure }” come to { $planned }; the goals need { $needed }.
       *[less] The plan months of “{ $measure }” come to { $planned }; the goals leave room for { $needed }.
    }
    .why = People work to the months. If the months add up to another year than the goals, the goals are missed on plan.
    .mend = Change the plan months of “{ $measure }” so that the year comes to { $needed }, or change the goal that asks for it.
    .what = The plan months reach the goals, to half a percent; where they do not, they lie outside what the goals imply. More than a goal asks for is no fault.

pln-109 = Too many goals to be a focus
    .found = The plan has { $count } goals; more than { $most } are no focus.
    .why = A small firm has room for a few goals. Each further one takes people and money from the ones that matter.
    .mend = Keep the first { $most } by rank. Move the rest to KPIs, or to what you are not doing this year: { $last }.
    .what = The plan has no more than five goals. The number is our convention.

pln-110 = A goal has no rank
    .found = “{ $goal }” has no rank among the goals.
    .why = When two goals need the same money, the rank decides. Without it the louder voice does.
    .mend = Give “{ $goal }” a rank of its own; { $free } is free.
    .what = Every goal has a rank, where there is more than one goal.

pln-111 = Two goals share one rank
    .found = Rank { $rank } is given to { $goals }.
    .why = When everything comes first, nothing does.
    .mend = Imagine money for only one of { $goals }. Give that one rank { $rank } and move the other down.
    .what = No two goals have the same rank.

pln-112 = Last year's figures do not add up
    .found = Last year “{ $measure }” was { $stated }, but { $parts } give { $computed }.
    .why = The goals are worked out through this formula. If last year does not fit it, this year's numbers will not either.
    .mend = Correct last year's value of “{ $measure }” or of { $parts }, or add the part the formula leaves out.
    .what = Last year's values fit the sums and ratios that tie the measures, to half a percent (of a share: half a point).

pln-113 = Nothing is left undone on purpose
    .found = The plan names nothing the company will not do this year.
    .why = A plan that says no to nothing spreads people and money over everything. “No” is easier in mid-year if it was written at the start.
    .mend = Name one attractive thing you leave for later, such as a new store, a new channel or a new product line, and say why.
    .what = The choices hold at least one thing the company accepts not to do this year.

pln-114 = No trade-off is agreed
    .found = { $case ->
        [none] The plan states no trade-off.
       *[half] The trade-off “{ $choice }” says what is gained but not what is given up for it.
    }
    .why = Every priority costs something. Until the price is written down, each department assumes another one pays it.
    .mend = { $case ->
        [none] Add a trade-off: what you gain, and in exchange for what. Fast growth costs margin or money; profit costs speed; a new channel costs the old one.
       *[half] Complete “{ $choice }”: write in its exchange what you accept to lose for it.
    }
    .what = The choices hold at least one trade-off, and each trade-off says what is given up.

pln-116 = A target looks like a slip of the pen
    .found = “{ $goal }” asks for { $target }. { $meant } was probably meant.
    .why = 20 typed for 20% means 2,000%. Everything worked out from it is nonsense.
    .mend = Set the target to { $meant }, or confirm { $target } by setting a level to reach instead.
    .what = A growth target is at most +200% and a target for a share at most 100%. The figure 200% is our convention.

pln-201 = The plan has no budget
    .found = There is no budget line in the plan.
    .why = Goals without money stay on paper. The budget says how much the company is ready to spend to reach them.
    .mend = Enter the three to eight largest items of spending, month by month, each with a ceiling.
    .what = The plan holds at least one budget line.

pln-202 = A budget line passes its ceiling for the year
    .found = “{ $line }” adds up to { $total }; its ceiling is { $ceiling }.
    .why = A ceiling is a limit for decisions. A plan that breaks it on the first day teaches everyone to ignore it.
    .mend = Set the ceiling of “{ $line }” to at least { $total }, or cut { $over }; { $peak } is the largest month.
    .what = The twelve months of a budget line stay within its ceiling for the year.

pln-203 = A month passes the monthly ceiling
    .found = “{ $line }” passes its monthly ceiling of { $ceiling } in: { $months }. The largest month is { $peak } with { $most }.
    .why = Cash leaves by the month. A year that fits can still run dry in its peak month.
    .mend = Move spending of “{ $line }” out of { $peak } down to { $ceiling }, or set a monthly ceiling of { $most } and check the cash of that month.
    .what = No month of a budget line passes its monthly ceiling.

pln-204 = A group of spending passes its limit
    .found = { $period ->
        [year] The lines of group “{ $group }” add up to { $total }; the limit “{ $limit }” is { $ceiling }.
       *[other] The lines of group “{ $group }” reach { $total } in { $months }; the limit “{ $limit }” is { $ceiling }.
    }
    .why = Each line may look fine by itself while the group as a whole overspends.
    .mend = Cut { $over } from the group, beginning with “{ $largest }”, its largest line, or raise the limit to { $total } and say where the money comes from.
    .what = Budget lines of a group stay within the group's limit for the year, quarter or month.

pln-205 = The budget passes the total
    .found = { $period ->
        [year] The budget lines add up to { $total }; the total budget is { $ceiling }.
       *[other] The budget lines reach { $total } in { $months }; “{ $limit }” allows { $ceiling }.
    }
    .why = The company cannot spend more than it has decided to have. What does not fit is cut anyway, later and at random.
    .mend = Cut { $over }, beginning with the line furthest from the first goal, or raise “{ $limit }” to { $total }. The largest line is “{ $largest }”.
    .what = All budget lines together stay within the total budget.

pln-206 = A budget line has no ceiling
    .found = “{ $line }” plans { $total } and has no ceiling.
    .why = Without a ceiling the number is a forecast. Nobody has to ask before passing it.
    .mend = Set a ceiling for “{ $line }”: { $total } if the plan is the limit, or that plus the margin you would accept without a new decision.
    .what = Every budget line has a ceiling for the year or the month, or its group has a limit.

pln-207 = A budget line has empty months
    .found = { $case ->
        [all] “{ $line }” has no amount in any month.
       *[some] “{ $line }” has no amount in { $months }.
    }
    .why = An empty month counts as nothing in every total. The ceiling looks safe until the bill comes.
    .mend = { $case ->
        [all] Spread the year's amount of “{ $line }” over the months in which it is paid.
       *[some] Fill in { $months } for “{ $line }”; write 0 where nothing is spent.
    }
    .what = A budget line has an amount in each of the twelve months; zero is an amount.

pln-208 = Money is spent on no goal
    .found = “{ $line }” plans { $total } and serves no goal.
    .why = Money is the clearest choice a company makes. Spending no goal asks for is the first to question.
    .mend = Name the goal “{ $line }” serves, or the initiative that uses it. If there is none, free the { $total } for the first goal.
    .what = Every budget line serves a goal, directly or through an initiative. Running costs (operations, people) are left out: they keep the company open.

pln-209 = Limits are not stated
    .found = Stated: { $count } of the five limits. Missing: { $kinds }.
    .why = Departments plan on what they think there is. A limit nobody wrote down is found in the middle of the year, by hitting it.
    .mend = Add one row for each: { $kinds }. An honest “none known” for a bottleneck is an answer too.
    .what = The plan states its total budget, a ceiling for each group of spending, hiring, operating capacity and known bottlenecks.

pln-210 = A limit does not say how much
    .found = { $case ->
        [group] “{ $limit }” is a ceiling for a group, but names no group.
       *[amount] “{ $limit }” has no amount.
    }
    .why = A limit without a number cannot stop anything.
    .mend = { $case ->
        [group] Choose the group of spending that “{ $limit }” holds.
       *[amount] Enter the amount of “{ $limit }”. No hiring at all is 0.
    }
    .what = Limits on budget, groups and hiring have an amount; a limit on capacity has an amount or a note; a group ceiling names its group.

pln-301 = The plan has no actions
    .found = There is no initiative in the plan.
    .why = Goals do not happen by themselves. The action plan is the bridge from goal to daily work.
    .mend = Name the three or four big things you will do this year, each with the goal it serves.
    .what = The plan holds at least one initiative.

pln-302 = An initiative serves no goal
    .found = “{ $initiative }” is tied to no goal.
    .why = Work that serves no goal takes people and time from work that does.
    .mend = Name the goal “{ $initiative }” moves. If you cannot, move it to what you are not doing this year.
    .what = Every initiative names the goals it serves.

pln-303 = Nobody works on a goal
    .found = No initiative serves “{ $goal }”.
    .why = A goal without action is a forecast: it comes true only if it would have come true anyway.
    .mend = Add an initiative for “{ $goal }”, tie an existing one to it, or drop the goal.
    .what = Every goal is served by at least one initiative.

pln-304 = An initiative has no owner
    .found = “{ $initiative }” has no owner.
    .why = What everybody does a little of, nobody answers for.
    .mend = Put one name on “{ $initiative }”: the person you would call first if it is late.
    .what = Every initiative has one owner.

pln-305 = An initiative has no milestone
    .found = “{ $initiative }” has no milestone.
    .why = Without a point on the way, the first sign of delay is the end date.
    .mend = Add a milestone about a third of the way into “{ $initiative }”, with a date and a sign everyone can see.
    .what = Every initiative has at least one milestone.

pln-306 = An initiative has no place in the order
    .found = “{ $initiative }” has no order.
    .why = A small team does one big thing well at a time. Without an order everything starts in January.
    .mend = Give “{ $initiative }” a number: what comes before it, what comes after.
    .what = Every initiative has its place in the order, where there is more than one.

pln-307 = Work waits for itself
    .found = { $case ->
        [self] { $circle } depends on itself.
       *[other] These wait for one another in a circle: { $circle }.
    }
    .why = In a circle nobody can begin. It is found when everyone is waiting for someone else.
    .mend = Take one dependency out of { $circle }: ask which of them could begin today with what there is.
    .what = Following what initiatives, or milestones, depend on never leads back to the start.

pln-308 = Something starts before what it needs is done
    .found = { $case ->
        [initiatives] “{ $later }” starts on { $start }, but depends on “{ $earlier }”, which ends on { $end }.
       *[milestones] “{ $later }” is due on { $start }, but depends on “{ $earlier }”, due on { $end }.
    }
    .why = The delay is already in the plan. It will be passed on to everything after it.
    .mend = Move “{ $later }” to { $end } or later, finish “{ $earlier }” by { $start }, or drop the dependency if it is not real.
    .what = What an initiative depends on ends before it starts; a milestone is due after the ones it depends on.

pln-309 = A milestone lies outside its initiative
    .found = “{ $milestone }” is due on { $due }, but “{ $initiative }” runs from { $start } to { $end }.
    .why = One of the dates is wrong, and people will work to either.
    .mend = Move “{ $milestone }” between { $start } and { $end }, or change the dates of “{ $initiative }”.
    .what = A milestone is due between the start and the end of its initiative.

pln-310 = Nobody can tell whether a milestone is reached
    .found = { $missing ->
        [due] “{ $milestone }” has no date.
       *[sign] “{ $milestone }” has no sign by which it is reached.
    }
    .why = A milestone is useful only if everyone agrees, on one day, that it is there or not.
    .mend = { $missing ->
        [due] Give “{ $milestone }” a date.
       *[sign] Write what one would see when “{ $milestone }” is reached: a number, a page, a signed contract.
    }
    .what = Every milestone has a date and a visible sign.

pln-311 = Too many initiatives
    .found = The plan has { $count } initiatives; more than { $most } cannot all be big.
    .why = The action plan holds the few things with the largest effect. A long list hides them.
    .mend = Keep the first { $most } by order. Turn the rest into milestones or leave them for later: { $last }.
    .what = The plan has no more than seven initiatives. The number is our convention.

pln-312 = A small task stands among the initiatives
    .found = “{ $initiative }” takes { $days } days.
    .why = Small tasks in the yearly plan draw attention away from the few things that decide the year.
    .mend = Make “{ $initiative }” a milestone of a larger initiative, or take it out of the yearly plan.
    .what = An initiative lasts at least two weeks. The length is our convention.

pln-313 = The dates of an initiative do not work
    .found = { $case ->
        [start] “{ $initiative }” has no start.
        [end] “{ $initiative }” has no end.
        [backwards] “{ $initiative }” ends before it starts.
       *[outside] “{ $initiative }” lies outside the plan's year ({ $first } to { $last }).
    }
    .why = Without dates that work, neither people nor money can be planned for it.
    .mend = { $case ->
        [start] Enter when “{ $initiative }” starts; the month is enough to begin with.
        [end] Enter when “{ $initiative }” ends. If it never ends, it is daily work, not an initiative.
        [backwards] Swap or correct the dates of “{ $initiative }”.
       *[outside] Move “{ $initiative }” between { $first } and { $last }, or leave it for another year's plan.
    }
    .what = Every initiative has a start and an end in this order, within the plan's year.

pln-314 = A milestone is overdue
    .found = “{ $milestone }” was due on { $due }. The figures reach { $today } and it is not marked done.
    .why = A late milestone is the earliest warning the plan can give. Ignored, it becomes a late year.
    .mend = If “{ $milestone }” is reached, enter the day. If not, decide now: a new date, more help, or less scope.
    .what = No milestone that was due before the last month with actual figures is still open.

pln-401 = The plan has no resources
    .found = The plan names no people, time or capability.
    .why = Money is not the only limit. A plan that does not count hands and hours is kept by putting out fires.
    .mend = Enter the people or hours the initiatives depend on, and how much of them there is this year.
    .what = The plan holds at least one resource.

pln-402 = More is needed than there is
    .found = The initiatives need { $needed } of “{ $resource }”; there are { $available }.
    .why = The plan is already late by the difference. Whoever starts last will find nobody free.
    .mend = Find { $short } more of “{ $resource }”, or take it out of “{ $largest }”, which takes { $takes }; or begin something next year.
    .what = What the initiatives need of a resource is not more than what there is, extra included.

pln-403 = An initiative needs nobody
    .found = “{ $initiative }” states no need of any resource.
    .why = Work that seems to need nobody is done in the evening by whoever is already full.
    .mend = Estimate what “{ $initiative }” takes of people or time; half a person for three months is 1.5 person-months.
    .what = Every initiative states what it needs, once the plan names resources.

pln-404 = The plan hires more than its own limit
    .found = “{ $resource }” counts on { $extra } extra, but “{ $limit }” allows { $amount } new people.
    .why = One half of the plan has promised people that the other half refuses to hire.
    .mend = Take the extra out of “{ $resource }” and cut the initiatives that need it, or change the limit “{ $limit }”.
    .what = Extra people in the resources stay within the limit on hiring; where that is 0, there are none.

pln-405 = A resource does not say how much there is
    .found = “{ $resource }” has no amount available.
    .why = “I thought we had it” begins with a number nobody wrote down.
    .mend = Enter how much of “{ $resource }” there is for the year. For a capability, a sentence on its limit is enough.
    .what = Every resource states how much is available; a capability may state its limit in words.

pln-501 = The plan sees no risks
    .found = There is no risk in the plan.
    .why = A small firm has little room for surprises. What is thought through in January is handled in a day in July.
    .mend = Name the three things most likely to spoil the year, with the goal each one hits and what you would do.
    .what = The plan holds at least one risk.

pln-502 = A risk has no contingency
    .found = “{ $risk }” has no contingency.
    .why = A risk without an answer is only a worry. When it comes, the answer is made in haste.
    .mend = Write what you would do in the first week if “{ $risk }” happened: adjust the budget, or favour products with a higher margin.
    .what = Every risk has a contingency.

pln-503 = A risk has no trigger
    .found = { $case ->
        [none] “{ $risk }” has no trigger.
        [trigger_measure] The trigger of “{ $risk }” has a value but no measure.
        [trigger_when] The trigger of “{ $risk }” does not say above or below.
       *[trigger_value] The trigger of “{ $risk }” has a measure but no value.
    }
    .why = A contingency is used too late if nobody agreed what calls for it.
    .mend = { $case ->
        [none] Write the sign that “{ $risk }” has come, best of all a measure and a value, such as gross margin below 33%.
        [trigger_measure] Choose the measure that shows “{ $risk }”.
        [trigger_when] Say whether “{ $risk }” has come above the value or below it.
       *[trigger_value] Enter the value at which “{ $risk }” has come.
    }
    .what = Every risk has a trigger in words or as a measure, and a trigger on a measure is complete.

pln-504 = Nobody watches a risk
    .found = “{ $risk }” has no owner.
    .why = A trigger nobody watches is never seen.
    .mend = Give “{ $risk }” to the person who sees its sign first.
    .what = Every risk has an owner.

pln-505 = A risk threatens no goal
    .found = “{ $risk }” is tied to no goal.
    .why = Whether a risk matters depends on the goal it hits.
    .mend = Name the goal that “{ $risk }” would hit hardest. If it hits none, leave it out.
    .what = Every risk names the goals it hits.

pln-506 = The first goal has no risk
    .found = No risk is stated for “{ $goal }”, the goal of first rank.
    .why = What matters most deserves the first question: what could stop it?
    .mend = Ask what would make you miss “{ $goal }” by half, and enter it as a risk.
    .what = The goal of first rank is named by at least one risk.

pln-507 = A risk has come
    .found = { $when ->
        [above] “{ $measure }” was { $value } in { $month }, above the { $trigger } that the plan set as the trigger of “{ $risk }”.
       *[below] “{ $measure }” was { $value } in { $month }, below the { $trigger } that the plan set as the trigger of “{ $risk }”.
    }
    .why = The plan decided in calm times what to do now. Waiting for one more month is a decision too, usually the costly one.
    .mend = { $answered ->
        [yes] Apply the contingency now. The plan says: “{ $contingency }” Then write down what it costs and when you look again.
       *[no] The plan holds no contingency for “{ $risk }”. Decide one at the next review and write it down.
    }
    .what = In the last month with actual figures no measure is past the trigger of a risk.

pln-508 = Likely one by one, unlikely together
    .found = By the plan’s own ranges each goal is reached in at least { $least } of 100 years; all of them together in { $together }.
    .why = The year is judged by all its goals. Where each one is close to even, they seldom all come in.
    .mend = Decide now which goal gives way first. Or make room: raise the likely value of what carries “{ $goal }”, or ask less of it.
    .what = Where ranges have a shape and each goal is reached in at least half of the years, so are all of them together.

pln-509 = A scenario breaks goals and nothing answers it
    .found = { $case ->
        [none] “{ $scenario }” breaks { $goals }, and it names no risk whose contingency would answer it.
       *[risk] “{ $scenario }” breaks { $goals }, and “{ $risk }”, the risk it describes, has no contingency.
    }
    .why = The plan knows what such a year costs, but not what to do in it. The answer will be made in haste.
    .mend = { $case ->
        [none] Enter what “{ $scenario }” describes as a risk with a sign and a contingency, and name it here.
       *[risk] Write the contingency of “{ $risk }”: what is done first, and which goal it saves.
    }
    .what = Every scenario that breaks a goal names a risk with a contingency.

pln-510 = A range is out of order
    .found = { $case ->
        [ends] The low value of “{ $measure }” is above its high value.
       *[likely] The likely value of “{ $measure }” lies outside its range.
    }
    .why = A range that contradicts itself is left out where chances are counted, so the risk in it stays unseen.
    .mend = Put the three values of “{ $measure }” in order: low, likely, high.
    .what = In every range the likely value lies between low and high.

pln-511 = A scenario says both or nothing about a measure
    .found = { $case ->
        [none] “{ $scenario }” names “{ $measure }” without a change or a value.
       *[both] “{ $scenario }” gives “{ $measure }” a change and a value.
    }
    .why = The row is left out: nobody can tell what the scenario means.
    .mend = { $case ->
        [none] Enter by what part “{ $measure }” changes, such as -10%, or its value of the year.
       *[both] Keep either the change or the value of “{ $measure }”.
    }
    .what = Each row of a scenario has a change or a value, not both.

pln-512 = The plan’s own ranges speak against a goal
    .found = By the plan’s own ranges “{ $goal }” is reached in { $years } of 100 years.
    .why = The goal and the ranges were written by the same people. One of them says what they do not believe.
    .mend = { $case ->
        [none] Write down what would have to be different for “{ $goal }”, or lower it.
       *[driver] Look at “{ $driver }” first: it explains most of the miss. Say what will be done to lift it, or lower the goal.
    }
    .what = Where ranges have a shape, every goal is reached in at least 1 year of 5.

pln-601 = The plan has no KPIs
    .found = There is no KPI in the plan.
    .why = The plan says what you want; KPIs say how far you are. Without them trouble is seen near the end of the year.
    .mend = Give each goal one KPI that measures its result, and the two drivers you can move during the year.
    .what = The plan holds at least one KPI.

pln-602 = A KPI has no target
    .found = “{ $kpi }” has no target.
    .why = Without a target the number only says that something was counted.
    .mend = Enter the value of “{ $kpi }” at which its goal is on course.
    .what = Every KPI has a target; one that counts milestones may do without.

pln-603 = A KPI serves no goal
    .found = “{ $kpi }” is tied to no goal, neither directly nor through the KPI above it.
    .why = Such a KPI can be met in full while the year is missed.
    .mend = Ask what you would know less about without “{ $kpi }”. Tie it to that goal, or drop it.
    .what = Every KPI but those of compliance serves a goal, directly or through the KPI above it.

pln-604 = Nobody measures a goal
    .found = No KPI measures “{ $goal }”.
    .why = A goal nobody follows is missed quietly.
    .mend = Add a KPI for “{ $goal }”: the measure of the goal, its target, and who looks at it each month.
    .what = Every goal has at least one KPI.

pln-605 = A scale is out of order
    .found = The scale of “{ $kpi }” runs from { $first } to { $last }, with its target at { $target }. { $better ->
        [higher] Here higher is better.
        [lower] Here lower is better.
       *[either] Its points do not follow one direction.
    }
    .why = On a scale out of order a worse result can earn more points.
    .mend = Order the scale of “{ $kpi }”: threshold first, then the target { $target }, then stretch, each better than the one before.
    .what = Threshold, target and stretch follow one another in the direction in which the KPI gets better.

pln-606 = The weights do not make one hundred
    .found = { $unit ->
        [company] The weights of the company's KPIs add up to { $total }.
       *[other] The weights of the KPIs of “{ $owner }” add up to { $total }.
    }
    .why = Weights say in numbers what matters more. If they do not make a hundred, the score means nothing.
    .mend = { $way ->
        [less] Take { $gap } away from the KPIs that matter least to the first goal. They are { $kpis }.
       *[more] Give out the missing { $gap }, most of it to the KPI of the first goal. They are { $kpis }.
    }
    .what = Weights add up to 100 for the company, for each department and for each person that has any.

pln-607 = The plan is never reviewed
    .found = There is no review in the plan.
    .why = A plan nobody looks at after January is a document, not a tool.
    .mend = Set one review a month, on a fixed day, of at most an hour: who leads it, who decides, what it may change.
    .what = The plan holds at least one recurring review.

pln-608 = A review cannot decide
    .found = { $missing ->
        [decider] “{ $review }” has nobody who decides.
       *[cadence] “{ $review }” does not say how often it takes place.
    }
    .why = A review that cannot change anything only reports. People stop preparing for it.
    .mend = { $missing ->
        [decider] Name the one person who decides in “{ $review }” when opinions differ.
       *[cadence] Set the rhythm of “{ $review }”: monthly suits most small firms.
    }
    .what = Every review has a rhythm and one person who decides.

pln-609 = The year is off its path
    .found = Up to { $month }, “{ $measure }” is { $actual }, the plan has { $planned }: { $off } of the planned value.
    .why = A gap found now can still be closed by changing actions. At the end of the year it can only be explained.
    .mend = Put “{ $measure }” on the next review: what caused the { $off }, which action or budget changes, and what is given up for it.
    .what = Measures followed by a goal or a KPI are no more than five percent worse than the plan, over the months known. The five percent is our convention.

pln-610 = A limit the goals set is broken
    .found = { $kind ->
        [at_least] “{ $measure }” was { $value } in { $month }; “{ $goal }” asks for at least { $target }. Months below it: { $months }.
       *[at_most] “{ $measure }” was { $value } in { $month }; “{ $goal }” allows at most { $target }. Months above it: { $months }.
    }
    .why = A limit is what keeps growth under control. Each month that breaks it must be earned back by better ones.
    .mend = Decide before next month what brings “{ $measure }” back to { $target }, and which growth you are ready to slow down for it.
    .what = A share or level with a lower or upper limit among the goals was within it in the last month with actual figures.

pln-611 = Months are missing between actual figures
    .found = “{ $measure }” has no actual figure for { $months } of { $year }, but has later ones.
    .why = A hole breaks every total and every forecast after it.
    .mend = Enter { $months } for “{ $measure }”; write 0 only if it really was 0.
    .what = The actual figures of a measure have no empty month before the last known one.
