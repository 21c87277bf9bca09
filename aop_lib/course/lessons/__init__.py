"""The questions and views of each lesson: ``FORMS`` and ``VIEWS`` by id."""
