"""Floor 3: charts, tables and the look they share. Import the module you need; altair is loaded by charts only."""
