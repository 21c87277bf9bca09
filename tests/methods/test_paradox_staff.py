"""Staff try every split and take the best; a sheet nobody could act on is refused with its reason."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aop_lib.methods.paradox_sheets import MOST, CannotSimulate, Row, checked, notes, sheets
from aop_lib.methods.paradox_staff import Outlook, best_split, carried, paid
from aop_lib.methods.paradox_world import KEEP, response, splits
from aop_lib.methods.scale import Scale, payout

SHAPES = st.sampled_from(["step", "linear", "capped"])
POINTS = st.lists(st.integers(1, 200), min_size=3, max_size=3, unique=True).map(sorted)


@given(st.lists(st.integers(-50, 400), min_size=1, max_size=20), POINTS, SHAPES)
def test_pays_as_the_scale_of_the_course_does(values: list[int], points: list[int], shape: str) -> None:
    low, target, high = map(float, points)
    row = Row("mt-lead", 100, low, target, high, shape)  # type: ignore[arg-type]
    scale = Scale(target, low, high)
    expected = [payout(float(v), scale, shape) for v in values]  # type: ignore[arg-type]
    assert paid(np.array(values, np.float32), row) == pytest.approx(expected, abs=1e-4)


def test_what_a_driver_still_brings_when_nobody_builds_it() -> None:
    """0.35 of it next month and 0.35 x 0.35 the month after: 0.4725; a count brings nothing."""
    assert list(KEEP) == pytest.approx([0.35, 0.35, 0.35, 0.0])
    assert carried(2) == pytest.approx([0.4725, 0.4725, 0.4725, 0.0])


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(50, 400), st.integers(0, 100), POINTS, SHAPES, st.integers(1, 60)),
        min_size=1,
        max_size=4,
    ),
    st.integers(1, 12),
)
def test_no_other_split_promises_more(kpis: list[tuple[int, int, int, list[int], str, int]], left: int) -> None:
    """Against all 35 splits worked out one by one with the scale of the course."""
    outlooks = []
    for activity, moves, sure, points, shape, weight in kpis:
        low, target, high = map(float, points)
        row = Row("mt-lead", weight, low, target, high, shape)  # type: ignore[arg-type]
        moved = tuple(float(moves) if a == activity else 0.0 for a in range(4))
        outlooks.append(Outlook(row, np.array([sure], np.float32), moved, 12, left))
    promised = [
        sum(
            seen.row.weight
            * payout(
                float(seen.sure[0]) + float(response(split) * (left - carried(left)) @ np.array(seen.moved)) / 12,
                Scale(seen.row.target, seen.row.threshold, seen.row.stretch),
                seen.row.shape,
            )
            for seen in outlooks
        )
        for split in splits()
    ]
    # Where a promise stands on the very edge of a step, the two ways of adding up may fall on either side of it.
    chosen = promised[int(best_split(outlooks)[0])]
    edge = any(
        abs(float(s.sure[0]) + float(response(w) * (left - carried(left)) @ np.array(s.moved)) / 12 - point) < 1e-3
        for s in outlooks
        for w in splits()
        for point in (s.row.threshold, s.row.target, s.row.stretch)
    )
    assert edge or chosen >= max(promised) - 0.01


RIGHT = list(sheets(frozenset())["mt"])


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([], "empty"),
        ([Row("mt-lead", 100 / 9)] * (MOST + 1), "many"),
        ([Row("gt-lead", 100)], "unknown"),
        ([Row("mt-moon", 100)], "unknown"),
        ([Row("mt-lead", 50), Row("mt-lead", 50)], "twice"),
        ([Row("mt-lead", float("nan"))], "number"),
        ([Row("mt-lead", 100, 80, float("inf"))], "number"),
        ([Row("mt-lead", -10), Row("mt-duty", 110)], "negative"),
        ([Row("mt-lead", 0), Row("mt-duty", 0)], "zero_weights"),
        ([Row("mt-lead", 60), Row("mt-duty", 30)], "sum"),
        ([Row("mt-lead", 100, 110, 100, 120)], "order"),
        ([Row("mt-lead", 100, 80, 100, 100)], "order"),
    ],
)
def test_says_what_is_wrong_with_a_sheet(rows: list[Row], reason: str) -> None:
    with pytest.raises(CannotSimulate) as refused:
        checked("mt", rows)
    assert refused.value.reason == reason
    assert refused.value.department == "mt"


@given(
    st.lists(
        st.builds(
            Row,
            st.sampled_from(["mt-lead", "mt-duty", "gt-lead", "", "x"]),
            st.floats(),
            st.floats(),
            st.floats(),
            st.floats(),
        ),
        max_size=10,
    )
)
def test_any_sheet_is_taken_or_refused_with_a_reason(rows: list[Row]) -> None:
    try:
        taken = checked("mt", rows)
    except CannotSimulate:
        return
    assert abs(sum(row.weight for row in taken) - 100) < 1e-5


def test_notes_on_what_can_be_simulated() -> None:
    assert notes(RIGHT) == []
    assert notes([Row("mt-lead", 50), Row("mt-duty", 50)]) == ["equal"]
    assert notes([Row("mt-lead", 100)]) == ["one"]
    assert notes([Row("mt-lead", 100), Row("mt-duty", 0)]) == ["one", "zero"]
    assert notes([Row("mt-lead", 70), Row("mt-duty", 30), Row("mt-visits", 0)]) == ["zero"]
