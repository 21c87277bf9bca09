# Lesson 06: eight steps.
