# What `aop doctor` says.
doctor-well = well
doctor-wanting = missing
doctor-optional = optional
doctor-python = Python
    .well = { $version }
    .wanting = { $version }
    .mend = Install Python 3.11 to 3.14.
doctor-packages = Packages
    .well = all in the versions the kit was tested with
    .wanting = { $found }
    .mend = Start the kit with “uv run aop …”; uv installs the right versions.
doctor-fonts = Fonts with Vietnamese letters
    .well = there
    .wanting = none
    .optional = could not be looked at
    .mend = Install a font that has all Vietnamese letters; on Debian or Ubuntu: fonts-dejavu-core or fonts-noto-core.
doctor-drawing = Drawing charts
    .well = works
    .wanting = does not work { $found }
    .mend = Install the package vl-convert-python again. Reports need it.
doctor-writing = Writing files
    .well = allowed
    .wanting = not allowed in { $folder }
    .mend = Work in a folder of your own, or name one with --out.
doctor-port = A free port for JupyterLab
    .well = there
    .wanting = none
    .mend = Close programs that block local connections, or ask whoever looks after this machine.
doctor-terminal = Vietnamese in this terminal
    .well = works
    .optional = may look wrong
    .mend = Set the terminal to UTF-8. Files are always written in UTF-8.
doctor-office = LibreOffice
    .well = there
    .optional = not there
    .mend = Only needed to open scorecard.xlsx where Excel is missing.
doctor-browser = Chromium or Chrome
    .well = there
    .optional = not there
    .mend = Any present-day browser shows and prints the report.
doctor-result =
    { $count ->
        [0] All that is needed is there.
        [one] 1 thing that is needed is missing.
       *[other] { $count } things that are needed are missing.
    }
