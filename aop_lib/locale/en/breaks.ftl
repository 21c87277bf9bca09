# Lesson 02: where alignment breaks.
breaks-case-shown = Your plan has no rows for this yet, so { $company } is shown.
breaks-month = { $month } { $year }
breaks-choose = Choose first; the plan answers after.
breaks-guess = Guessing
    .show = Show what they report
breaks-needs-rate = No two departments count a rate in different ways here, so there is nothing to guess.
breaks-needs-words = No word is counted in different ways here, so there is nothing to compare.
breaks-needs-views = The departments’ answers cannot be compared yet. The rules say which row to mend.
breaks-needs-cycles = No planning cycle here waits for another one.
breaks-needs-readings = No two systems give different figures here.
breaks-needs-roles = Each piece of shared work here has one lead, one decider and its partners.
breaks-needs-horizons = No initiative here is marked as paying off beyond this year.
breaks-needs-excess = Nothing here is counted on by departments beyond what there is.
breaks-needs-milestones = No milestone here waits for another one.

# The opening: three surprises.
breaks-huh = What does each of the three come from? Decide before you read on.
    .whose = “Huh? Whose department is this job?”
    .extra = “Huh? Why has extra work appeared?”
    .agreed = “Huh? Why is this not what we agreed?”
    .careless = a careless department
    .talk = too little talk
    .plan = the plan itself
    .open = Still to decide: { $count }.
    .said = What was said
    .yours = What you said it comes from
    .line = The line of the plan it came from
    .work = { $item }. Lead by the plan: { $lead }.
    .word = “{ $term }”, with no definition. { $one } and { $two } count it in different ways, and so { $month } has two numbers.
    .then = All three were in the plan, or missing from it, long before that hour. Nobody had to be careless.
breaks-is = Which of these is alignment?
    .meetings = Departments meet more often.
    .happy = Every department is content with the plan.
    .first = Everyone knows what comes first this year.
    .given-up = Everyone knows which trade-off has been accepted.
    .outside = Everyone knows what is out of scope.
    .same-view = Everyone thinks alike about every question.
    .yes = yes
    .no = no
    .open = Still to answer: { $count }.
    .right = { $right } of { $count } as the article has it.
    .meetings-why = More meetings: no. The more they met, the surer each department became of its own reading.
    .happy-why = Content with the plan: no. A trade-off leaves somebody with less, and alignment means that it is agreed all the same.
    .first-why = What comes first: yes. It is the first of the three things everyone must know.
    .given-up-why = The trade-off accepted: yes. A department that does not know what is given up goes on defending it.
    .outside-why = Out of scope: yes. What is not named as left out is planned by somebody.
    .same-view-why = Alike about every question: no. Departments may argue about the way; goals, priorities and limits are what they share.

# One decision and the dominoes.
breaks-domino = { $name }: how much of what departments count on is not there?
    .label = missing
    .open = Type a number; the chart comes after.
    .right = Right: { $missing }. Each amount looked possible alone.
    .wrong = It is { $missing }. Each amount looked possible alone.

# Break point 1: words.
breaks-conversion = “{ $term }”, { $month }: which number does each of the two report?
    .hidden = Set both guesses, then look.
    .near = You came close to both: the same leads, two honest numbers.
    .apart = You were { $away } points away from { $one } and { $further } points away from { $two }. Both counted correctly.
breaks-mine = How would you count it?
    .term = the word
    .counts = it is
    .from = from the step
    .to = to the step
    .only = count only
    .growth = as growth on the month before
    .choose = Choose what is counted and the step it must reach.
    .from-stage = A rate also needs the step it starts from.
    .to-stage = Choose the step it must reach.
    .backwards = The step it starts from must come before the step it must reach.
    .contradicts = No customer is both new and returning. Clear one of the two boxes.
    .empty = In this month nothing counts by your definition. Choose another step.
    .same = You count as these departments do: { $departments }.
    .new = Nobody else counts so. The word now stands for { $count } different things.
breaks-words = How many different numbers does each word have in the same month?
    .numbers = { $count }
    .choose = Guess for each word first.

# Break point 2: priorities.
breaks-first = { $departments } departments were asked, each alone: what does the company put first this year? How many different answers came back?
    .answers = { $count }
    .right = Right, { $count }. Follow one line from left to right: where it is not level, people read the plan in different ways.
    .wrong = It was { $count }. Follow one line from left to right: where it is not level, people read the plan in different ways.
breaks-view = Answer for one department: what comes first, what last?
    .department = you answer for
    .choose = Pick a department, then put its priorities in order.
    .alike = As { $department } you now rank exactly as the department nearest to you.
    .differs = As { $department } you now differ most from { $other }: “{ $option }” is number { $own } for you and number { $theirs } for them.

# Break point 3: rhythms.
breaks-early = Which of these decisions is due before the one it rests on?
    .option = { $department }: { $cycle } (waits for: { $needs })
    .none = none of them
    .right = Right. The calendar shows by how many days.
    .wrong = Look at the calendar: what is marked there decides before its input exists.

# Break point 4: systems.
breaks-systems = { $measure }, { $month }: two systems, one slide. Which figure goes on it?
    .reading = { $department }, { $system }: { $value }
    .unnamed = own records
    .mean = the mean of the two
    .none = neither, until we know what each of them counts
    .said-one = That department will be glad, and the other will bring its own slide next month. The difference is still there.
    .said-mean = Now there are three figures, and the new one is in no system at all.
    .said-none = Yes. First find what one system counts and the other does not; then one of them becomes the source for this measure.

# Break point 5: habits.
breaks-mover = Three weeks after a first talk the departments were asked again. Who answered as before?
    .right = Yes, { $department }. The others came nearer to the order of the plan.
    .wrong = It was { $department }. The others came nearer to the order of the plan.
    .department = department
    .before = its order at first
    .after = its order when asked again
breaks-habit = One department has not signed yet. How long do the others wait, and what do you do first?
    .slider = It takes longer by
    .weeks = { $weeks } weeks
    .milestone = milestone
    .due = by the plan
    .then = then
    .year = within the year?
    .in = yes
    .out = no
    .order = Order it to change from Monday.
    .leave = Leave it in peace; the others can work round it.
    .ask = Ask what it would lose, and agree on one month of trial.
    .said-order = It obeys, and keeps its old way beside the new one. You now have two processes, and you have not learned what the old one was good for.
    .said-leave = The others wait for it. The whole effort runs at the speed of the department that moves least.
    .said-ask = It names the one thing its old way protects. That can be kept, and the rest can move; after a month the figures decide, not the feeling.

# Break point 6: roles.
breaks-roles = What will happen to each of these?
    .row = { $item } – lead: { $lead }; must cooperate: { $partners }; last word: { $decider }
    .nobody = nobody
    .done-twice = done twice
    .dropped = dropped
    .waiting = waiting
    .open = Still to decide: { $count }.
    .right = You named { $right } of { $count } as the rules do.

# Break point 7: short against long term.
breaks-delayed = Money and hours run short in spring. Which of these is put off first?
    .right = Yes. The table shows what it lacks.
    .wrong = Look for the one that pays off last. The table shows what it has of its own and what it lacks.

# All seven.
breaks-seven = The seven break points
    .number = no.
    .break = break point
    .count = found
    .example = for example
    .nothing = nothing found in this plan
    .once = shows once departments have answered twice and one has not moved
    .words = Same words, different meanings
    .priorities = Own priorities, no common one
    .rhythms = Rhythms that do not fit
    .systems = Systems that do not agree
    .habits = Habits hard to leave
    .roles = Roles that are not clear
    .horizons = Short against long term
breaks-own = How often does each of them happen in your firm?
    .never = never
    .sometimes = sometimes
    .often = often
    .open = Still to answer: { $count }.
    .none = None of them happens often. Ask one department other than your own whether it agrees.
    .ask = the question to ask tomorrow
    .words = Two departments, separately: how exactly do you count this word?
    .priorities = Three departments, separately: what does the company put first this year?
    .rhythms = Each department: when do you decide, and on what do you wait?
    .systems = Two departments: which figure for last month, from which system?
    .habits = The department that moves least: what would you lose?
    .roles = For one shared job: whom do we call, and who has the last word?
    .horizons = Of what pays off after this year: which money is its own?
