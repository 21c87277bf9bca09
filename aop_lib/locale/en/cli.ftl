# The command line: help, results and refusals.
cli-usage = Usage:
cli-options = Options
cli-commands = Commands

cli-aop = Read an Annual Operating Plan and say what is wrong with it.
    .help = Reads an Annual Operating Plan, says what is wrong with it and how to mend it, and opens the course that teaches why. Without a plan of your own, start with: aop run
cli-run = The main job: the plan's report, scorecard and findings.
    .help = Reads PLAN (an Excel workbook or a YAML file; without it, BabyCare House), runs the course's notebooks on it and writes a folder with report.html, scorecard.xlsx, calendar.ics, findings.json, the notebooks as run, and run.json. The folder appears whole or not at all; an earlier run of the same company and year is replaced.
cli-check = What the rules find in a plan.
    .help = Reads PLAN and prints what cannot be read and what the rules find, the gravest first, each with its place in the file and how to mend it. Exit code: 0 nothing found, 1 findings, 2 the file cannot be read as a plan.
cli-explain = The page of one rule.
    .help = Prints what a rule checks, why it matters, an example that breaks it and the same example mended. CODE stands before each finding, for example PLN101.
cli-new = A plan workbook to fill in.
    .help = Writes FILE.xlsx with one sheet for each part of a plan: empty, or with --example filled in with BabyCare House. A file that is already there is not touched.
cli-convert = The same plan as an Excel workbook or as YAML.
    .help = Reads the plan SOURCE and writes it as TARGET, in the format the ending of TARGET names (.xlsx or .yaml). Nothing is lost either way.
cli-ask = A workbook for each department to answer in.
    .help = Writes one workbook for each department of PLAN into a folder: what to rank, explain and estimate, and the codes to do it with. No file holds another department's answers, amounts the plan states, or the order of the priorities. Each department fills in its own and sends it back; aop merge puts the answers into the plan. With --phase after, the same questions are asked once more after the alignment work. With --force, files of the same name are replaced, with the answers in them.
cli-merge = The departments' answers, put into the plan.
    .help = Reads PLAN and each FILE (a department's workbook, or one that holds the answers of several; a folder stands for the workbooks in it) and writes the plan with all answers in it, as .xlsx or .yaml. Nothing is written where two files answer for the same department, where answers differ from those the plan has, or where a file says something else of the plan than the plan does: all of it is named at once. Exit code: 0 merged, 2 refused.
cli-lab = Open the course in JupyterLab.
    .help = Opens the first lesson in your browser. The lessons are copied to a folder of your own first, so the course itself stays as it is and your notes are kept.
cli-build = Make the notebooks from their sources.
    .help = Makes and runs the notebooks of both languages from notebooks/source, or only those of the NAMES given. For people who write lessons.
cli-coverage = Which lines of the curriculum are served, and where.
    .help = Prints the curriculum lines that no rule, lesson, exercise or case serves, then how many are served. PART is the beginning of a line's number, for example A1 or A1.28.
cli-doctor = What is missing on this machine.
    .help = Looks at Python, the packages, fonts, drawing, write permission and the optional programs, and says what to do where something is missing.

cli-option-lang = Language: en or vi. Otherwise AOP_LANG, the plan's own, or the machine's.
cli-option-out = The folder to write to.
cli-option-merged = The file to write the plan with the answers to: .xlsx or .yaml.
cli-option-phase = Before or after the alignment work: before (the usual) or after.
cli-option-as-json = Print as JSON, for other programs.
cli-option-example = Fill the workbook in with BabyCare House.
cli-option-force = Replace a file that is already there.
cli-option-check = Write nothing; say what differs.
cli-option-all-lines = Print every line with where it is served.
cli-option-folder = The folder for your copies of the lessons.
cli-option-no-browser = Do not open a browser; print the address.
cli-option-port = The port to listen on.
cli-option-help = Show this help.

cli-error-option = There is no option { $option } here.
cli-error-missing = Something is missing: { $name }
cli-error-value = The value given for { $name } cannot be used.
cli-error-command = There is no such command.
cli-error-usage = This command was typed in a way that cannot be understood.
cli-error-help = For help: { $command } --help
cli-stopped = Stopped. Nothing was left half written.
cli-failed = Something unexpected went wrong. Your files were not changed.
    .log = Details for whoever mends it: { $path }
    .nolog = The details could not be written to a file.

cli-no-file = There is no file { $path }
cli-exists = { $path } is already there and was not touched. Use --force to replace it.
cli-new-suffix = { $path }: the name of a plan workbook ends in .xlsx
cli-new-done = Written: { $path }
cli-convert-suffix = { $path }: the name must end in .xlsx or .yaml
cli-convert-done = Written: { $path }

cli-ask-nobody = { $path } has no department to ask. Add a row of the kind “department” to the sheet People and departments.
cli-ask-exists = In { $folder } there are already: { $files }. Nothing was written. They may hold answers: choose another folder, or use --force to replace them.
cli-ask-done =
    { $count ->
        [one] 1 file, for 1 department. Send it to the department.
       *[other] { $count } files, for { $count } departments. Send each department its own.
    }
cli-ask-codes = The codes of the priorities count up in the order of the plan (such as P1, P2), so departments can guess the order. To hide it, give them codes that do not count, such as MARGIN or BRAND, in the plan, and ask again with --force before you send the files.
cli-ask-answered = The plan already has answers of: { $departments }. New ones that differ can only be merged once the earlier ones are deleted in the plan.
cli-ask-next = When the files are back, put the answers into the plan:

cli-merge-empty-folder = There is no workbook (.xlsx) in { $folder }.
cli-merge-refused =
    { $count ->
        [one] The files do not go together, in 1 point.
       *[other] The files do not go together, in { $count } points.
    }
cli-merge-nothing = Nothing was written. Mend these places in the files, or have the departments mend them, and give the same command again.
cli-merge-known = nothing new; the plan has these answers already
cli-merge-unanswered = no answers in it
cli-merge-unread = not read, as no plan has a sheet of that name: { $sheets }. If it holds answers, give the sheet its old name back and merge again with --force.
cli-merge-silent = Not heard yet on the priorities: { $departments }.
cli-merge-done = Written: { $path }
cli-merge-next = Next: aop check { $path }

cli-problems =
    { $count ->
        [one] { $file }: 1 place cannot be read.
       *[other] { $file }: { $count } places cannot be read.
    }
cli-problems-more = … and { $count } more.
cli-findings =
    { $count ->
        [0] Nothing found.
        [one] 1 finding.
       *[other] { $count } findings.
    }
cli-findings-partial =
    { $count ->
        [one] 1 finding in what could be read; it may follow from the places above.
       *[other] { $count } findings in what could be read; some may follow from the places above.
    }
cli-why = Why:
cli-mend = Mend:
cli-explain-hint = More about a rule: aop explain { $code }
cli-no-rule = There is no rule of that code. Near it: { $near }

cli-run-findings =
    { $count ->
        [0] No findings.
        [one] 1 finding ({ $listed }).
       *[other] { $count } findings ({ $listed }).
    }
cli-run-done = Open { $report } in a browser and print it from there. Time: { $seconds } s.
cli-run-incomplete = Parts that could not be drawn for this plan: { $parts }. The rest of the report is complete.
cli-run-not-a-run = The folder { $folder } holds files that no run has written. Choose another with --out.
cli-run-failed = The run stopped at “{ $step }”. What is known about it is in { $folder }
cli-cannot-write = { $path } could not be written: { $found }. Choose another folder, or close the file if it is open in Excel.
cli-run-cannot-write = The run could not be written: { $found }
cli-build-working = Making the notebooks
cli-build-done = Notebooks written: { $count }
cli-build-differ = Notebooks that differ from their sources: { $count }
cli-build-unknown = There is no lesson source of that name. { $names }
cli-coverage-none = No line of the curriculum begins with { $part }.
cli-coverage-where = { $line } is served by { $where }
cli-coverage-prose = may be served by prose
cli-coverage-total = { $served } of { $all } lines served

cli-lab-ready = The lessons are in { $folder }. JupyterLab opens in your browser; press Ctrl-C here to close it.
cli-lab-kept = Kept as you left it: { $name }
cli-lab-no-lessons = The built lessons are missing. Make them with: aop build
