# What a lesson says about itself, whichever lesson it is.
lesson-plan = This lesson uses the plan of { $company }, { $year }.
lesson-plan-illustrative = This lesson uses the plan of { $company }, { $year }. Its amounts are illustrative.
lesson-no-plan = The plan file could not be read as a plan. Mend it, save it and run the lesson again.
lesson-problems = Cells of the plan file that could not be read: { $count }. Shown here: { $shown }.
lesson-not-shown = This picture could not be drawn for this plan. The rest of the lesson works.
lesson-unknown-question = There is no question “{ $id }” in this lesson. Its questions are: { $known }.
lesson-unknown-view = There is no view “{ $id }” in this lesson. Its views are: { $known }.

# The six components, as a question each.
lesson-components = Six components
    .goals = 1. Goals: what do we want to reach this year?
    .budget = 2. Budget: how much may we spend?
    .actions = 3. Action plan: which big things will we do?
    .resources = 4. Resources: with whom, and with what capability?
    .risks = 5. Risks: what can go wrong, and what is our answer?
    .kpis = 6. KPIs and tracking: how shall we know?
lesson-choose-first = Choose first; the picture comes after.
lesson-my-six = How clear is each of the six in your firm today, written down and agreed?

# Lesson 01.
lesson-reflex = Advertising costs 30% more since this month. What do you tell your team?
    .cut = Cut: pay half as much for advertising until prices come down.
    .keep = Keep: pay the same and accept fewer visits.
    .shift = Shift: keep the total, and move part of it to customers who bought before and to the marketplace page.
    .cut-short = Cut
    .keep-short = Keep
    .shift-short = Shift
lesson-stock = How much of each month's purchasing budget goes to the fast seller?
    .share = Share of the budget
lesson-proposal = A competitor starts a promotion today. Your team has the same one ready. Your answer?
    .yes = Yes: run it from tomorrow.
    .no = No: we do not follow.
    .ask = Not yet: first three questions.
lesson-focus = What is your year about?
    .sentence = The focus of our year, in one sentence:
    .example = For example: online revenue first, no new store
    .do = we do it this year
    .not = we accept not to do it yet
    .online = Grow the online channel
    .margin = Raise the gross margin
    .range = Add new product groups
    .cash = Keep more cash and less stock
    .store = Open another store or branch
    .people = Hire more people

# Lesson 04.
lesson-guess = { $name } in { $year }: what change on { $last } do the goals imply?
    .slider = My guess
    .show = Show what the goals imply
lesson-goals = Move the goals and read what they imply together.
    .grow = { $name }: growth on last year
    .reach = { $name }: the level to reach
    .at-least = { $name }: at least
    .at-most = { $name }: at most
lesson-ceiling = { $name }, { $month }: how much do you allow?
    .slider = This month
lesson-risk = You can prepare for one risk. Which one, and with what answer?
    .which = The risk that hits hardest:
    .size = How hard it comes
    .answer = The answer kept ready:
    .budget = Move the budget
    .margin = Favour product groups with a higher margin
    .none = Nothing yet; we decide when it comes
lesson-six-states = You are to sign this plan. How clear is each component?
