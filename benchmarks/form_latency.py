"""A slider is moved: how long until the new chart is made, in the kernel."""

from __future__ import annotations

import os
import tempfile
from typing import Any

from timing import line, median, once, repeats

FORMS = [
    ("04_six_components", "goal_sliders"),
    ("04_six_components", "store_guess"),
    ("04_six_components", "ceiling"),
    ("01_why_an_aop", "stock_reflex"),
]


def inside(widget: Any, kind: str) -> list[Any]:
    """Every widget of one kind inside a widget, from the top down."""
    own = [widget] if type(widget).__name__ == kind else []
    return own + [found for child in getattr(widget, "children", ()) for found in inside(child, kind)]


def moves(slider: Any, count: int) -> list[float]:
    """Seconds for each of ``count`` moves to evenly spread places."""
    places = [slider.min + (slider.max - slider.min) * (i + 0.5) / count for i in range(count)]
    return [once(lambda at=at: setattr(slider, "value", at)) for at in places]


def main() -> None:
    count = repeats(__doc__ or "", 20)
    with tempfile.TemporaryDirectory() as answers:
        os.environ["AOP_ANSWERS"] = answers
        from aop_lib.course.lesson import open_lesson

        for lesson, question in FORMS:
            form = open_lesson(lesson, "en").ask(question)
            found = inside(getattr(form, "widget", None), "FloatSlider")
            if not found:
                line(question, "no slider", "")
                continue
            for button in inside(form.widget, "ToggleButton"):
                button.value = True  # some charts are only drawn once the reader has asked for the answer
            moves(found[0], 2)
            milliseconds = median(moves(found[0], count)) * 1000
            line(
                f"{question}: slider to chart",
                f"{milliseconds:.0f} ms",
                f"at most 100 ms; ratio {milliseconds / 100:.2f}",
            )


if __name__ == "__main__":
    main()
