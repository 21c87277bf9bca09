# Rows that are typed: adding, taking out, moving, and what is asked beside a box.
rows-add = Add a row
rows-remove = Take this row out
rows-removed = “{ $name }” has been taken out.
rows-undo = Bring it back
rows-done = Fold up
rows-more = More details
rows-nameless = No name yet
rows-asked = { $count ->
    [one] 1 box to look at
   *[other] { $count } boxes to look at
}
rows-means = It is { $number }
rows-nothing-to-choose = Nothing to choose from yet. Fill in the part above first.
rows-date-as-typed = The file says: { $typed }
rows-as-typed = The file says: { $typed }
rows-formula-sum = Sum of
rows-formula-minus = Difference of
rows-formula-ratio = Ratio of
rows-formula-product = Product of
rows-formula-other = Another formula
rows-formula-unfinished = Choose all measures of the formula.
