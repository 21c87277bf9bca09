"""Floor 1: arithmetic on a plan, by its textbook names. Reads no files, knows no rules, shows nothing."""
