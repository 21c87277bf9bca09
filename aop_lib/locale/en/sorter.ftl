# Sorting numbers into KPIs.
