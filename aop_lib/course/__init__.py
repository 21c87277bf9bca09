"""Floor 4: lessons, answers, and building the notebooks."""

from aop_lib.course.lesson import Lesson, open_lesson

__all__ = ["Lesson", "open_lesson"]
