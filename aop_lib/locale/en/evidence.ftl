# The checklist with evidence.
