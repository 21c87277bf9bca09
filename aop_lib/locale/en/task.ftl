# What a task of an exercise says, whichever task it is.
task-name = Task { $number } of { $all }
task-check = Check
task-hint = Hint { $number } of { $all }
task-solution = Solution
task-hint-shown = Hint { $number }
task-solution-shown = Worked solution
task-number = Your number
task-pair =
    .choose = Choose …
    .and = and
    .first = First of the two
    .second = Second of the two
task-right-mark = Right.
task-wrong-mark = Not yet.
task-blank-mark = Nothing to check yet.
task-unclear-mark = A question first.
task-blank =
    .number = Type a number, then press Check.
    .choice = Choose one of the answers, then press Check.
    .several = Tick at least one answer, then press Check.
    .order = Move the lines into your order with the buttons, then press Check.
    .pair = Choose both, then press Check.
task-unclear =
    .ambiguous = { $typed } can be read as { $large } or as { $small }. Which one do you mean? Write it without a mark for thousands.
    .number = “{ $typed }” cannot be read as a number. Which number do you mean? Write it in digits.
    .unit = The answer is wanted in { $unit }, and “{ $typed }” names another unit. How much is that in { $unit }? The number alone is enough.
    .percent = The answer to this task is not a percentage, and “{ $typed }” has a % sign. Which number do you mean?
    .pair = Both sides show the same one. Which is the other?
task-tries = { $count ->
    [one] { $count } try
   *[other] { $count } tries
}
task-not-checked = This answer could not be checked. It is not lost.
task-how = Answer each task and press Check; the reply appears beneath. A hint comes one step at a time, and after the last hint the worked solution. Your answers are saved by themselves.
task-closed = { $name } stands here. To answer, open this exercise in JupyterLab (command aop lab), go to the Run menu and choose Run All Cells.
task-progress = { $done } of { $all } done.
task-open = { $count ->
    [one] Still open: task { $numbers }.
   *[other] Still open: tasks { $numbers }.
}
task-unknown = There is no task “{ $id }” in this exercise. Its tasks are: { $known }.
task-unknown-view = There is no view “{ $id }” in an exercise. There is: { $known }.
