# Chances of the goals, and named scenarios.
scenario-years = { $case ->
    [none] no year in 100
    [few] fewer than 1 year in 100
    [one] 1 year in 100
    [most] more than 99 years in 100
    [all] all 100 of 100 years
   *[some] { $years } years in 100
}
scenario-chances = { $count ->
    [1] “{ $goal }”: { $years }
    [2] Both goals together: { $years }
    [3] All three goals together: { $years }
    [4] All four goals together: { $years }
   *[other] All { $count } goals together: { $years }
}
    .subtitle = Dark: years in 100 in which the goal is reached, if the drivers turn out as the plan’s ranges say. Beside it: from where to where the measure ends in 80 of 100 years, and what the goal asks{ $money ->
        [none] .
       *[other] ; money in { $money }.
    }
    .none = No driver has a range, or no goal can be worked out: there is no chance to count.
    .together = All goals together
    .axis = years in 100
    .range = { $low } to { $high } (asked: { $level })
    .explains = most of the miss: { $driver }
    .told = { $name }: { $years }. In 80 of 100 years { $measure } ends between { $low } and { $high }; the goal asks { $level }.
    .told-all = All goals together: { $years }.
    .miss = Most of the miss comes from { $driver }: were it sure to come in at its likely value, the mean shortfall would be { $part } smaller.
scenario-tornado = { $driver } decides most about “{ $goal }”: reached in { $low } of 100 years at its low, in { $high } at its high
    .same = No driver with a range changes how often “{ $goal }” is reached
    .none = No driver has a range, or the goal cannot be worked out.
    .subtitle = Years in 100 in which the goal is reached with one driver at its low or its high, the others left open. Pale: low (one year in 10 is lower still). Dark: high (one year in 10 is higher still). Line: all left open, { $years }.
    .low = low { $value }: { $years } in 100
    .high = high { $value }: { $years } in 100
    .still = Without effect on this goal: { $drivers }.
    .told = { $driver }: { $low } years in 100 at { $from }, { $high } at { $to }.
scenario-table = { $case ->
    [no-one] The scenario keeps every goal
    [no-some] All { $count } scenarios keep every goal
    [one] The scenario misses at least one goal
    [all] All { $count } scenarios miss at least one goal
   *[some] { $missing } of { $count } scenarios miss at least one goal
}
    .none = The plan has no scenarios yet.
    .note = Each scenario changes a few drivers; all else is as planned or follows from it. Under each measure stands what its goal asks.
    .scenario = Scenario
    .held = Goals that hold
    .count = { $held } of { $count }
    .missed = missed
    .risk = Risk: { $risk }
