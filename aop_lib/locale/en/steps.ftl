# Lesson 06: eight steps.
steps-1 = 1. The year's goal
steps-2 = 2. Outcome and drivers
steps-3 = 3. Cause and effect
steps-4 = 4. Few but on target
steps-5 = 5. Weights
steps-6 = 6. Scales
steps-7 = 7. Company, department, person
steps-8 = 8. Rhythm

steps-built = What the rules found at first, and what they find now.
    .button = Count the findings
    .step = Step
    .before = open at first
    .now = open now
    .total = All eight steps
    .open = Still open
    .none = The rules of the eight steps find nothing any more.
    .more = and { $count } more
