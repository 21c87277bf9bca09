# Lesson 06: steps 1, 2 and 4.
