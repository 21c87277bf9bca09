"""Floor 4: lessons, exercises, answers, and building the notebooks."""

from aop_lib.course.exercise import Exercise, open_exercise
from aop_lib.course.lesson import Lesson, open_lesson

__all__ = ["Exercise", "Lesson", "open_exercise", "open_lesson"]
