# KPIs met, goal missed.
