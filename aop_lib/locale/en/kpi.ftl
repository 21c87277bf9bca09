# Rules on KPIs.
