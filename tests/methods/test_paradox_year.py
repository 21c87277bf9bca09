"""The simulated year: what must hold of it, and its arithmetic by hand."""

from __future__ import annotations

from math import exp

import numpy as np
import pytest

from aop_lib.methods.paradox_department import department_year
from aop_lib.methods.paradox_effort import best_for_company, best_for_points, spent
from aop_lib.methods.paradox_sheets import CAUSES, SETTINGS, Cause, Row, Year, readings, sheets, year_of
from aop_lib.methods.paradox_world import (
    ACTIVITIES,
    DEPARTMENTS,
    EFFECT,
    MONTHS,
    luck,
    neutral,
    response,
    splits,
)
from aop_lib.methods.paradox_year import YearResult, all_settings, simulate

RIGHT, WRONG = SETTINGS[0], SETTINGS[-1]


@pytest.fixture(scope="module", params=[2026, 7])
def results(request: pytest.FixtureRequest) -> dict[frozenset[Cause], YearResult]:
    return all_settings(request.param, 1_000)


def test_sixteen_settings_from_none_to_all_four() -> None:
    assert len(set(SETTINGS)) == 16
    assert set() == RIGHT
    assert set(CAUSES) == WRONG


def test_all_right_reaches_the_goal_on_the_median_draw(results: dict[frozenset[Cause], YearResult]) -> None:
    """The goal is +20 % (A2.17)."""
    assert results[RIGHT].median >= 0.20
    assert results[RIGHT].reached >= 0.5
    assert results[RIGHT].miss == 0


def test_all_wrong_is_green_and_misses_the_goal_by_far(results: dict[frozenset[Cause], YearResult]) -> None:
    """At least 90 % of the KPIs green; revenue at least 8 % below the 120 it should be, so at most 110.4."""
    assert results[WRONG].share_green >= 0.90
    assert results[WRONG].miss >= 0.08
    assert 100 * (1 + results[WRONG].median) <= 110.4


def test_each_cause_alone_costs_something(results: dict[frozenset[Cause], YearResult]) -> None:
    for cause in CAUSES:
        assert results[frozenset({cause})].median < results[RIGHT].median


def test_more_causes_never_help(results: dict[frozenset[Cause], YearResult]) -> None:
    """A cause added to others may cost nothing more; it never brings anything (half a point of simulation noise)."""
    for there in SETTINGS:
        for cause in CAUSES:
            assert results[there | {cause}].median <= results[there].median + 0.005


def test_the_same_seed_gives_the_same_year() -> None:
    department_year.cache_clear()
    luck.cache_clear()
    one = simulate(year_of(WRONG), luck(3, 300)).paths.copy()
    department_year.cache_clear()
    luck.cache_clear()
    assert np.array_equal(simulate(year_of(WRONG), luck(3, 300)).paths, one)
    assert not np.array_equal(simulate(year_of(WRONG), luck(4, 300)).paths, one)


def test_worked_in_parts_or_at_once_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    from aop_lib.methods import paradox_department

    whole = simulate(year_of(RIGHT), luck(5, 250)).paths.copy()
    monkeypatch.setattr(paradox_department, "_PART", 60)
    paradox_department.department_year.cache_clear()
    paradox_department._half_year.cache_clear()
    assert np.array_equal(simulate(year_of(RIGHT), luck(5, 250)).paths, whole)


def test_with_several_workers_the_result_is_the_same() -> None:
    """2,000 draws are shared out between threads; one setting by itself is not."""
    shared = all_settings(11, 2_000)[WRONG]
    department_year.cache_clear()
    assert np.array_equal(simulate(year_of(WRONG), luck(11, 2_000)).paths, shared.paths)


def test_every_set_of_kpis_meets_the_same_luck() -> None:
    assert luck(2026, 50) is luck(2026, 50)
    with pytest.raises(ValueError, match="draws"):
        luck(1, 0)


def test_four_weeks_to_four_activities() -> None:
    """C(4 + 3, 3) = 35 ways, each one whole month, the even one first."""
    assert splits().shape == (35, 4)
    assert splits().sum(axis=1) == pytest.approx(1.0)
    assert list(splits()[0]) == [0.25] * 4


def test_more_effort_brings_less_and_less() -> None:
    """Half the month: (1 - e^-0.75) / (1 - e^-1.5) = 0.679; what is counted rises with the hours."""
    assert response([0.5, 0.0, 1.0, 0.5]) == pytest.approx([(1 - exp(-0.75)) / (1 - exp(-1.5)), 0, 1, 0.5], abs=1e-6)


def test_a_month_by_hand() -> None:
    """All of January on joint plans. Drivers: lead 0.35 x 0.40 + 0.65 = 0.79; turn 0.35 x 0.15 = 0.0525; own
    0.35 x 0.30 = 0.105; busy 0. MT grows by 0.27 x 0.79 + 0.10 x 0.0525 + 0.02 x 0.105 = 0.22065; MT is 40 of 100.
    """
    rows = sheets(RIGHT)["mt"]
    year = department_year("mt", rows, rows, neutral(), (1.0, 0.0, 0.0, 0.0))
    assert EFFECT["mt", "mt"][0] == (0.27, 0.10, 0.02, 0.01)
    assert float(year.brought[0, 0]) == pytest.approx(0.4 * 0.22065, abs=1e-6)
    assert list(year.effort[:, 0]) == [1, 0, 0, 0]


def test_the_new_terms_take_effect_in_july() -> None:
    """Held at one split the drivers settle; in July what joint plans move falls from 0.27 to 0.06."""
    rows = sheets(RIGHT)["mt"]
    brought = department_year("mt", rows, rows, neutral(), (1.0, 0.0, 0.0, 0.0)).brought[:, 0]
    assert float(brought[5]) == pytest.approx(0.4 * 0.27, rel=0.02)
    assert float(brought[6]) == pytest.approx(0.4 * 0.06, rel=0.05)


@pytest.mark.parametrize(("name", "activity"), [("lead", 0), ("turn", 1), ("local", 2), ("visits", 3)])
def test_staff_put_everything_into_the_only_kpi_as_long_as_it_pays_more(name: str, activity: int) -> None:
    """A stretch nobody can reach: every further week on the KPI's own activity earns more, no other week does."""
    rows = (Row(f"mt-{name}", 100, 1.0, 10_000.0, 20_000.0),)
    effort = department_year("mt", rows, rows, neutral()).effort
    assert list(effort[activity]) == [1.0] * MONTHS


def test_staff_beat_every_fixed_way_of_spending_the_year() -> None:
    """No split held all year earns more on the sheet than deciding month by month (within rounding)."""
    rows = sheets(WRONG)["trade"]
    decided = department_year("trade", rows, rows, neutral()).points
    fixed = [department_year("trade", rows, rows, neutral(), tuple(map(float, s))).points for s in splits()]
    assert decided >= max(fixed) - 0.5


def test_what_pays_is_not_what_helps() -> None:
    """On the sheet from habit the best-paid month brings the company little; the best month for it pays nothing."""
    rows = sheets(WRONG)["mt"]
    points, company = best_for_points("mt", rows), best_for_company("mt", rows)
    assert points.points > 100 > company.points
    assert company.brings > 5 * points.brings
    assert spent("mt", rows, [0, 0, 0, 0]).effort == (0.25,) * 4
    assert spent("mt", rows, [30, 0, 10, 0]).effort == (0.75, 0, 0.25, 0)


def test_a_kpi_read_anew_begins_in_july() -> None:
    lights = {light.row.reading: light for light in simulate(year_of(RIGHT), luck(2026, 50)).lights}
    assert np.isnan(lights["mt-turn"].months[:6]).all()
    assert not np.isnan(lights["mt-turn"].months[6:]).any()
    assert np.isnan(lights["mt-lead"].months[6:]).all()
    assert not lights["mt-lead"].kept


def test_growth_is_the_sum_of_what_departments_bring_and_the_market() -> None:
    """Without luck: MT grows by 2 % by itself, 40 of 100; the rest is brought by the departments."""
    year = simulate(Year(sheets(RIGHT), sheets(RIGHT)))
    brought = sum(float(d.brought.mean()) for d in year.departments.values())
    assert year.median == pytest.approx(0.4 * 0.02 + brought, abs=1e-6)


def test_every_department_has_the_same_kinds_of_reading() -> None:
    assert {r.department for r in readings().values()} == set(DEPARTMENTS)
    assert len(readings()) == 7 * len(DEPARTMENTS)
    assert all(len(r.moved[0]) == len(ACTIVITIES) for r in readings().values())
