# ALN: alignment (A0).

### aln_meter

aln-101 = Nobody has asked the departments
    .found = The plan has { $count } departments and holds no answer from any of them on what comes first this year.
    .why = In one meeting everybody can nod and still walk out with a different number 1. It shows only where each department answers alone.
    .mend = Before they talk, let each department answer alone, in writing: its order of the priorities, its number 1, the trade-off it takes as accepted, what is not done this year. One row for each department.
    .what = In a plan with two or more departments, departments have been asked what comes first.

aln-102 = Each department has its own number 1
    .found = { $case ->
        [other] All { $count } departments that answered name “{ $named }” first. The plan puts “{ $top }” first.
       *[differ] Asked what comes first this year, { $count } departments give { $different } different answers. { $answers }.
    }
    .why = Each department is right by its own logic. Where two of them need the same money or the same week, nothing says which one gives way.
    .mend = { $case ->
        [open] The plan names no number 1 either. Give one priority rank 1, say why, and ask each department again, alone.
        [other] Decide which of the two it is. Either “{ $named }” becomes rank 1 in the plan, or every department hears why “{ $top }” does. Then ask again.
       *[differ] Lay the { $different } answers side by side. Whoever decides confirms “{ $top }” as number 1, or changes the rank in the plan, and says why. Then ask each department again, alone.
    }
    .what = All departments that answered name the same number 1, and it is the plan's.

aln-103 = Two departments rank the priorities very differently
    .found = { $first } and { $second } differ most. “{ $option }” is number { $a } of { $count } for { $first } and number { $b } for { $second }.
    .why = What one department pushes, the other holds back. Every decision about it is argued again, and the plan drifts out of rhythm though nobody does anything wrong.
    .mend = Talk about “{ $option }” first, with { $first } and { $second } in the room: what does each expect to lose if it stays where the plan puts it? Write down what is agreed, then ask again.
    .what = The two departments that rank least alike have a rank correlation of at least 0.5. The figure is our convention.

aln-104 = A department has other things at the top than the plan
    .found = { $department } does not place { $missing } among its first { $k }. The plan does.
    .why = A department that does not have the plan's number 1 and number 2 in mind may do its own part well, yet nobody can say what that adds to the whole.
    .mend = Show { $department } what it does for { $missing }: which of its goals, actions or KPIs serve it. If none does, give it one, or check whether the plan's order is right.
    .what = Every department places the plan's number 1 and number 2 among its own first two.

aln-105 = Answers cannot be compared
    .found = { $case ->
        [twice] { $department } has more than one row of answers in the same round ({ $phase }).
        [repeated] { $department } gives { $options } two places in its ranking.
        [missing] { $department } has not ranked { $options }, which others ranked.
        [none] { $department } has not said what comes first.
        [alone] Only { $department } has answered.
        [departments] Not the same departments answered before and after. In one round only: { $options }.
        [options] Not the same priorities were ranked before and after. In one round only: { $options }.
       *[one] Only one priority was ranked, so there is no order to compare.
    }
    .why = Agreement is measured on the same question put to everyone. One missing or doubled answer, and the number says nothing about any of them.
    .mend = { $case ->
        [twice] Ask { $department } which of its rows counts and delete the others, or set the round (before or after) in each.
        [repeated] Give { $options } one place in the ranking of { $department }, and see whether another priority was meant at the second.
        [missing] Let { $department } rank { $options } too, or take it out of every ranking.
        [none] Let { $department } rank the same priorities as the others.
        [alone] Ask at least one more department, better three, before { $department } shows its answers.
        [departments] Ask in both rounds the same departments, or leave out of both those asked once.
        [options] Put the same list of priorities to the departments in both rounds.
       *[one] Let every department rank at least two priorities, better all of them.
    }
    .what = All departments that answered ranked the same priorities, each once, and in both rounds the same.

aln-106 = One department has not moved
    .found = Between the two rounds { $moved } came nearer to the plan's order; { $department } answers as before. It has “{ $option }” at number { $place }, the plan at number { $planned }.
    .why = It is seldom opposition. What runs well is hard to give up. But one department that stays where it was slows all the others.
    .mend = Ask the head of { $department } alone what “{ $option }” at number { $planned } would change in the daily work, and what is needed for it: time, people, another KPI. Decide that, then ask again.
    .what = Where departments came nearer to the plan's order between two rounds, none kept an order that differs from it.

aln-exchange = { $gain }, in exchange: { $price }

aln-201 = Departments take different trade-offs as accepted
    .found = Asked which trade-off is accepted, { $count } departments give { $different } different answers. { $answers }.
    .why = Each department is ready to pay another price. The first time it has to be paid, one of them will say: this is not what we agreed.
    .mend = Decide which of these trade-offs holds this year, and write beside it what is given up. Not every department will be happy with it; all must know it. Then ask again.
    .what = All departments that answered name the same trade-off as accepted.

aln-202 = Departments do not leave out the same things
    .found = { $case ->
        [wants] The plan names “{ $choice }” among what is not done this year. In the ranking of { $who } it is something to do.
        [priority] “{ $choice }” is a priority of the plan. Named as not done this year by: { $who }.
        [forgotten] The plan names “{ $choice }” among what is not done this year. No department that answered does.
       *[differs] Asked what is not done this year, departments differ on “{ $choice }”. Named by: { $who }. Not named by: { $others }.
    }
    .why = What one department thinks is off the table, another is already preparing. The surplus work turns up in the middle of the year, and it lands on somebody else.
    .mend = { $case ->
        [wants] Tell { $who } why it has to wait and what would bring it back; or take “{ $choice }” off the list of what is not done.
        [priority] Ask { $who } what stands against “{ $choice }”. Either it stays a priority and they plan for it, or the plan moves it to what is not done.
        [forgotten] Tell every department about “{ $choice }”, and why it was decided. Then ask again.
       *[differs] Decide on “{ $choice }”. What is not done this year stands among the choices as such, and every department is told. Then ask again.
    }
    .what = All departments that answered leave out the same things, the plan leaves them out too, and none of them ranks one of these as something to do.

### aln_meaning

aln-107 = One term, different meanings
    .found = { $case ->
        [rate] “{ $term }” stands for { $count } different things. In { $month } { $year } it is { $low } for { $first } and { $high } for { $second }. If next month's leads are promised at the higher rate, { $gap } of contracts will be missing.
        [money] “{ $term }” stands for { $count } different things. In { $month } { $year } it is { $low } for { $first } and { $high } for { $second }: { $gap } apart.
        [number] “{ $term }” stands for { $count } different things. In { $month } { $year } it is { $low } for { $first } and { $high } for { $second }.
        [equal] “{ $term }” stands for { $count } different things. { $first } and { $second } count by different rules and only happen to arrive at { $low } both in { $month } { $year }.
        [days] “{ $term }” is { $low } for { $first } and { $high } for { $second }: { $gap } days apart.
       *[words] “{ $term }” stands for { $count } different things: { $first } and { $second } do not count the same. The leads in the plan do not show by how much.
    }
    .why = Everyone agrees on the word and each plans with another number. It stays silent until results are compared, and by then money has been spent on both meanings.
    .mend = { $case ->
        [days] Write down which day “{ $term }” means in this plan and give the other day a name of its own. Change the row of { $first } or { $second } so that both name the same milestone.
       *[other] Agree on one definition of “{ $term }” for the whole company: what is counted, from which stage to which, which leads are left out. Change the row of { $first } or { $second }. If the other number is still needed, give it a name of its own.
    }
    .what = All departments that define a term count the same thing by it: same stages, filters and channel, or the same milestone.

aln-108 = Two systems, two figures
    .found = { $case ->
        [systems] “{ $measure }” in { $month }: { $low } in { $here } ({ $first }), { $high } in { $there } ({ $second }). They are { $gap } apart.
       *[departments] “{ $measure }” in { $month }: { $first } reads { $low }, { $second } reads { $high }. They are { $gap } apart.
    }
    .why = Departments that look at different figures of the same month decide on different pictures. Each is sure, because the system says so.
    .mend = Find out why the two differ: the day that counts, VAT, cancelled orders. Then name one system whose “{ $measure }” counts for all. { $plan ->
        [known] The plan holds { $figure } for this month.
       *[none] The plan holds no figure for this month yet; enter the one that counts.
    }
    .what = Readings of the same measure and month differ by no more than 1% of the larger one. The limit is our convention.

aln-109 = A definition that cannot be worked out
    .found = { $reason ->
        [nothing] { $department } does not say what “{ $term }” counts.
        [words] { $department } explains “{ $term }” in words only; nothing in it can be counted.
        [both] { $department } takes “{ $term }” for a number and for a milestone at once.
        [to_stage] { $department } does not say at which stage a lead counts for “{ $term }”.
        [from_stage] { $department } makes “{ $term }” a rate without saying of which leads.
        [backwards] { $department } counts “{ $term }” from a later stage to an earlier one, or to the same: nearly every lead passes, whatever happens.
        [contradicts] { $department } counts for “{ $term }” only new and only returning customers: nobody is both.
        [channel] { $department } counts “{ $term }” in the channel “{ $channel }”, which no lead has.
        [amounts] { $department } adds up money for “{ $term }”, but none of the leads counted has its amounts.
       *[milestone] { $department } takes “{ $term }” for a milestone that has no date.
    }
    .why = A definition that cannot be worked out cannot be checked. Two departments can agree on it and still go different ways.
    .mend = { $reason ->
        [channel] Write the channel as the leads write it, or leave it empty to count all channels.
        [amounts] Enter the value (for a profit also the cost) of the contracts counted.
        [milestone] Give the milestone a due date, or name another one.
        [contradicts] Leave one of the two filters out.
        [both] Keep what is counted or the milestone, and take the other out.
        [backwards] Put the earlier stage first: from a lead to a contract, for instance.
       *[other] Choose what { $department } counts and the stage a lead must reach; for a rate also the stage it starts from. If “{ $term }” is a day, name the milestone instead.
    }
    .what = Every definition of a term says what is counted so exactly that it can be worked out on the leads, or names a milestone with a date.

aln-203 = The plan cannot choose between two options
    .found = { $case ->
        [order] On “{ $topic }” the plan cannot choose between “{ $first }” and “{ $second }”: each helps another priority, and the plan does not say which comes first (one of them is “{ $priority }”).
        [alike] On “{ $topic }” the plan cannot choose between “{ $first }” and “{ $second }”: its priorities, what it leaves undone and the money left treat both alike.
       *[nothing] On “{ $topic }” the plan cannot choose between “{ $first }” and “{ $second }”: it names no priority.
    }
    .why = Where the plan is silent, the debate turns to who is right. People argue for their department and the strongest voice decides.
    .mend = { $case ->
        [order] Give each priority a rank of its own, so that the plan says which of the two gives way.
        [alike] Say what sets the two apart: which priority “{ $first }” or “{ $second }” helps or harms, and what it costs. If nothing does, the plan lacks a priority for this question.
       *[nothing] Name the priorities of the year and rank them. Then say which of them “{ $first }” and “{ $second }” help or harm.
    }
    .what = Between the options that answer one question, the plan's exclusions, ranked priorities or remaining money decide.

### aln_means

aln-110 = Long-term work has nothing of its own, or is put off
    .found = { $case ->
        [budget] “{ $initiative }” pays off after this year and has no budget line of its own.
        [people] “{ $initiative }” pays off after this year and takes up nobody's time.
        [both] “{ $initiative }” pays off after this year and has neither a budget line nor people of its own.
       *[late] “{ $milestone }” of the long-term initiative “{ $initiative }” was due on { $due } and is not done. The milestones of this year's work that were due ({ $on_time }) are all done.
    }
    .why = Under pressure, money and people go to what pays off this month. Long-term work slips a little each month without anyone deciding so.
    .mend = { $case ->
        [budget] Give “{ $initiative }” a budget line that this year's work does not draw on, however small.
        [people] Write down who works on “{ $initiative }” and for how many person-months.
        [both] Give “{ $initiative }” a budget line that this year's work does not draw on, and people with their person-months. If there is nothing to give, move it to what you are not doing this year.
       *[late] Decide it openly at the next review: protect the people and the money of “{ $initiative }”, or move it to what you are not doing this year.
    }
    .what = Every initiative that pays off after this year has a budget line that no other work draws on, and people's time. Its milestones are not overdue while those of this year's work are all done.

aln-301 = Departments together count on more than there is
    .found = “{ $what }”: departments together count on { $total } { $period ->
        [month] a month
        [quarter] a quarter
       *[year] for the year
    }, { $excess } more than the { $available } there is. Each counts on: { $who }.
    .why = Each amount looks possible alone. When the plans meet in mid-year, what is left is to blame each other or to fight for it.
    .mend = Put these amounts side by side with the departments. Take out { $excess }, beginning with the work furthest from the first priority, or raise “{ $what }” to { $total } and say where it comes from. Each department then writes how far it gets with what it has.
    .what = What departments count on of a resource or a limit adds up to no more than there is, including what may be added.

aln-302 = An assumption cannot be added up
    .found = { $case ->
        [unit] “{ $department }” counts “{ $what }” in { $unit }; the plan counts it in { $expected }.
        [none] “{ $department }” counts on { $amount } but does not say of what.
        [both] “{ $department }” names a resource and a limit for one amount: { $what }.
       *[unknown] “{ $department }” counts on “{ $what }”, which the plan does not have.
    }
    .why = What cannot be added up cannot be compared with what there is. That is how two departments plan on the same people without seeing it.
    .mend = { $case ->
        [unit] Ask “{ $department }” for the amount in { $expected }; if “{ $what }” is better counted in { $unit }, change the unit in the plan for everyone.
        [none] Name the resource or the limit that this { $amount } is a part of.
        [both] Keep the one that “{ $department }” means ({ $what }); put the other into a row of its own.
       *[unknown] Correct the code “{ $what }”, or add it to the resources or the limits with the amount there is.
    }
    .what = Every department's assumption names one resource or one limit of the plan, in the plan's unit.

aln-303 = Departments count on something without a stated amount
    .found = { $count ->
        [one] One department counts on “{ $what }” ({ $who }), and the plan does not state how much there is.
       *[several] Departments together count on { $total } of “{ $what }” ({ $who }), and the plan does not state how much there is.
    }
    .why = “I thought we had it” is said in the middle of the year. How far we get with what we have can only be said once it is counted.
    .mend = Ask whoever runs “{ $what }” how much there is, and enter the amount. An honest estimate with a note is enough to begin with.
    .what = A resource or limit that departments count on has an amount in the plan.

aln-401 = The plan has no shared KPI
    .found = The plan has KPIs and { $count } departments, but no KPI is marked as shared.
    .why = With only its own KPIs each department optimises its own, and the company can fail with every department on target. A shared KPI is the glue.
    .mend = Mark one to five KPIs as shared and name the departments that move each. Usual ones: revenue by product group, profit rate, speed of product launch, customer retention, capacity in the peak season.
    .what = A plan with two or more departments has at least one shared KPI.

aln-402 = A shared KPI that is not really shared
    .found = { $case ->
        [one] “{ $kpi }” is marked as shared, but only “{ $department }” moves it.
       *[nobody] “{ $kpi }” is marked as shared, but the plan does not say who moves it.
    }
    .why = A shared KPI ties departments together only if none of them can reach it without the others.
    .mend = { $case ->
        [one] Name the other departments whose work moves “{ $kpi }”. If there are none, make it a KPI of “{ $department }” and share a result that several create.
       *[nobody] Name the departments whose work moves “{ $kpi }”.
    }
    .what = Every shared KPI is moved by at least two departments: those it names, and those with a KPI right under it.

aln-403 = A department does not see its part in the shared KPIs
    .found = { $case ->
        [apart] “{ $department }” moves none of the shared KPIs ({ $kpi }).
        [none] “{ $department }” moves { $kpi }, but none of its own KPIs hangs under it.
       *[silent] “{ $own }” of “{ $department }” hangs under { $kpi }, but does not say how it contributes.
    }
    .why = A department that cannot say how its work moves the shared result asks only about its own KPI. Whether its decisions fit those of the others is left to luck.
    .mend = { $case ->
        [apart] Ask which work of “{ $department }” moves one of the shared KPIs ({ $kpi }), and add it to those who move it; or share a KPI it does move.
        [none] Choose the KPI of “{ $department }” that moves { $kpi }, set { $kpi } as the KPI above it and write how it contributes. If it stands under another KPI already, name { $kpi } in its row under “Drives”.
       *[silent] Write in one sentence how “{ $own }” moves { $kpi }.
    }
    .what = Every department moves at least one shared KPI. Where the plan has KPIs below the company's, the department has one under each shared KPI it moves, and that KPI says how it contributes.

aln-404 = Own KPI met, shared KPI missed
    .found = “{ $own }” is at { $own_value } and has met its target, while “{ $kpi }” above it is at { $value }, below { $threshold }.
    .why = Whoever runs the own KPI but harms the shared one makes the plan fail with a good score.
    .mend = Ask which own result would have kept “{ $kpi }” above { $threshold }. Raise the target of “{ $own }” to it, or measure something else that moves “{ $kpi }”.
    .what = No KPI at or above its target hangs under a shared KPI that is not met, on what is known so far: below its threshold, or for a KPI without one, below its target.

aln-405 = Too many shared KPIs
    .found = { $count } KPIs are shared; more than { $most } no longer tie anyone together.
    .why = A few shared KPIs are remembered in a decision. A long list is a report.
    .mend = Keep the { $most } that most departments move, and give the others back to one owner each, for example { $last }.
    .what = No more than five KPIs are shared. The number is our convention, after the five usual ones of the article.

### aln_working

aln-501 = Shared work will be done twice
    .found = “{ $work }” has more than one lead: { $names }.
    .why = Where two people lead, each does it in their own way, or everyone does a little and nobody answers for it.
    .mend = Keep one of { $names } as the lead of “{ $work }”, the one who holds the wheel. The others must cooperate.
    .what = Every piece of shared work has no more than one lead.

aln-502 = Shared work will be dropped
    .found = { $cause ->
        [nobody] “{ $work }” has nobody: no lead, nobody who must cooperate, nobody who decides last.
        [no_lead] “{ $work }” has no lead.
       *[no_partner] “{ $work }” also takes { $names }, and nobody there must cooperate.
    }
    .why = Each department thinks another one does it. That it was nobody's job is seen on the day it should have been done.
    .mend = { $cause ->
        [nobody] Name one lead for “{ $work }”, those who must cooperate, and the one who decides last.
        [no_lead] Name one lead for “{ $work }”: the person who holds the wheel.
       *[no_partner] Name who must cooperate in “{ $work }”, at least one person from { $names }; or take the departments out that have no part in it.
    }
    .what = Every piece of shared work has a lead and, where it takes several departments, someone from another one who must cooperate.

aln-503 = Shared work will wait
    .found = { $cause ->
        [no_decider] In a dispute about “{ $work }” nobody has the last word.
        [two_deciders] In a dispute about “{ $work }” more than one has the last word: { $names }.
       *[only_informed] In “{ $work }” these have a part to play and are also listed as only kept informed: { $names }.
    }
    .why = Where nobody decides last, or two do, each waits for the other or for the next meeting. So does whoever has been told that knowing is enough.
    .mend = { $cause ->
        [no_decider] Name the one who decides last in “{ $work }”. It may be the lead.
        [two_deciders] Keep one of { $names } as the one who decides last in “{ $work }”.
       *[only_informed] Take { $names } out of those only kept informed about “{ $work }”, or out of the other role.
    }
    .what = Every piece of shared work has exactly one who decides last, and nobody with a part in it is listed as only kept informed.

aln-504 = Work across departments without agreed roles
    .found = “{ $initiative }” takes { $departments }, and no piece of shared work says who leads it, who must cooperate and who decides last.
    .why = When roles are vague, departments hold back or overstep. Work is done twice or dropped, and it comes out only when it is late.
    .mend = Add a row for “{ $initiative }” to the responsibilities: one lead, one who decides last, and someone from each other department who must cooperate.
    .what = An initiative has a row in the responsibilities where its owner, the resources it needs and the budget it draws on belong to more than one department.

aln-505 = A department leads, not a person
    .found = “{ $work }” is led by { $names }: a department, not a person.
    .why = When something goes wrong people must know at once whom to call. A department does not pick up the phone.
    .mend = Put the person in { $names } who leads “{ $work }” in its place.
    .what = Every piece of shared work is led by a person.

aln-506 = Departments name different people for the same role
    .found = { $role ->
        [lead] Asked who leads “{ $work }”, departments gave { $count } different answers. { $answers }.
       *[decider] Asked who decides last in “{ $work }”, departments gave { $count } different answers. { $answers }.
    }
    .why = Each department will call someone else, and will be surprised by who turns up with a decision.
    .mend = { $role ->
        [lead] Agree who leads “{ $work }”, write it in the responsibilities, tell every department, and ask again.
       *[decider] Agree who decides last in “{ $work }”, write it in the responsibilities, tell every department, and ask again.
    }
    .what = All departments that were asked name the same lead and the same decider for a piece of shared work. A department and the one person of it who is named count as the same.

aln-601 = A decision is due before its input exists
    .found = { $case ->
        [one] “{ $cycle }” decides on { $on }. “{ $input }”, which it rests on, decides on { $input_on }: a day too late.
       *[more] “{ $cycle }” decides on { $on }. “{ $input }”, which it rests on, decides only on { $input_on }: { $days } days too late.
    }
    .why = One department has to decide while another is still adjusting. It decides on a guess; once the input is there, one of the two plans is out of date.
    .mend = Decide “{ $input }” by { $on }, or “{ $cycle }” after { $input_on }. If neither can move, decide in two steps: now what cannot wait, the rest once “{ $input }” is there.
    .what = A cycle decides for a period only once the cycles it waits for have decided for the beginning of that period. The calendar repeats every year.

aln-602 = No review has every department at the table
    .found = { $case ->
        [none] Departments plan in cycles of their own, and the plan has no review in which they meet.
       *[some] No review has every department at the table. “{ $review }” comes nearest; it lacks { $missing }.
    }
    .why = Alignment is not done once. Without one common rhythm each department sees its own deviation, and nobody sees what they add up to.
    .mend = { $case ->
        [none] Agree one common review, monthly or quarterly as fast as the market moves, with someone from every department.
       *[some] Add someone from { $missing } to “{ $review }”, or agree one common review, monthly or quarterly.
    }
    .what = Where the plan has two departments or more, at least one review has someone from each of them: taking part, leading or deciding.

aln-603 = The common review leaves questions out
    .found = “{ $review }” is a common review, and these questions are not on the agenda: { $missing }.
    .why = A review need not be long. One that skips a question finds that deviation by accident, or not at all.
    .mend = Put these on the agenda of “{ $review }”: { $missing }. Ten minutes each are enough.
    .what = The reviews with every department at the table together ask all four questions: goals and priorities, resources, shared KPIs, bottlenecks between departments.

aln-604 = Problems are found too late
    .found = { $case ->
        [wait] Between one common review and the next up to { $days } days pass (“{ $review }”).
       *[kpi] Numbers are read more often than anyone meets: { $kpi }. The most frequent review is { $often }.
    }
    .why = A problem seen late is no longer a deviation but a breakdown. A number that arrives when nobody meets decides nothing.
    .mend = { $case ->
        [wait] Hold “{ $review }” at least once a quarter; monthly, where the market moves fast.
       *[kpi] Meet as often as { $kpi } can call for a decision, or read them only as often as you meet ({ $often }).
    }
    .what = Between two common reviews there is no more than a quarter (92 days), and no KPI of the company or of several departments is read more often than there is a review.

aln-701 = A decision without an answer to the three questions
    .found = “{ $event }” was decided without saying { $missing ->
        [serves] whether it serves the goals and priorities
        [trades] what is given up for it
        [decides] who decides, and by which principle
        [serves_trades] whether it serves the goals and priorities, and what is given up for it
        [serves_decides] whether it serves the goals and priorities, who decides, and by which principle
        [trades_decides] what is given up for it, who decides, and by which principle
       *[serves_trades_decides] whether it serves the goals and priorities, what is given up for it, who decides, and by which principle
    }.
    .why = Without the three questions each department reacts by instinct: do it, it is a chance; stop, it is a risk; cut, it is the budget. The debate is long and decides by feel.
    .mend = Write the answers into the row: does it serve the goals and priorities; what budget, resources or time does it cost; who decides, and by which principle or choice of the plan.
    .what = Every decision in the log says whether it serves the priorities, what is given up or what it costs, and who decided by which principle or choice of the plan.

aln-702 = A decision against the plan, and nobody says by which principle
    .found = { $case ->
        [excluded] “{ $event }” costs { $cost } and serves no priority; all it names is { $excluded }, which the company accepts not to do. No principle says why.
       *[no_priority] “{ $event }” costs { $cost } and serves no priority. No principle says why.
    }
    .why = A plan may be departed from, openly and for a reason. Departed from in silence, it is no longer what people decide by.
    .mend = Write the principle by which “{ $event }” was decided, or the trade-off that covers it. If there is none, decide again; if the priorities have changed, change them in the plan.
    .what = A decision that costs money and serves no priority, or does what the company accepts not to do, names a principle or a trade-off accepted.

aln-703 = The plan is not used to decide
    .found = The plan has figures up to { $today }, and not one decision has been held against it.
    .why = Something unplanned comes in every half year. A plan nobody opens then is a dead one.
    .mend = Take the last thing that came up and was not in the plan. Write it into the decisions with the three answers; do the same with the next one before it is decided.
    .what = Where the figures reach half the year or more, the log holds at least one decision.

aln-704 = Slow or disputed decisions
    .found = { $case ->
        [slow] “{ $event }” took { $days } days to decide; more than { $most } is slow.
        [both] “{ $event }” took { $days } days to decide (more than { $most } is slow) and was disputed afterwards.
       *[disputed] The decision on “{ $event }” was disputed afterwards.
    }
    .why = With a common reference decisions are faster, less disputed, and accepted. Where they are not, people do not share the reference yet.
    .mend = Go back over “{ $event }” with those concerned: which priority or trade-off was missing or read in two ways? Write it into the choices, so that the next such case is decided in days.
    .what = From the day something came up to the decision it took no more than 14 days (our convention), and the decision was not disputed.
