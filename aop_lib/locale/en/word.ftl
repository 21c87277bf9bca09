# Single words used everywhere.
word-thousand = thousand
word-million = million
word-billion = billion
word-unit-people = people
word-unit-person-months = person-months
word-unit-hours = hours
word-unit-days = days
