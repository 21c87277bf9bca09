"""Floor 5: a plan through the notebooks by papermill; the report, the Excel scorecard and the record of the run."""
