"""Typed rows over the cells of a file: read as a workbook's cells are, and nothing that was not typed is touched."""

from __future__ import annotations

import copy
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from aop_lib.files import write_workbook, write_yaml
from aop_lib.files.cells import RawPlan
from aop_lib.files.read import take_apart
from aop_lib.files.schema import columns
from aop_lib.files.typed_codes import code_from_name, new_code
from aop_lib.files.typed_merge import merge_typed, renamed
from aop_lib.files.typed_plan import TypedPlan, read_typed, typed_rows
from aop_lib.plan import TABLES, Plan
from tests.strategies import plans

EVERY = {t: tuple(c.field for c in columns(t) if c.field != "id") for t in ("company", *TABLES)}
GOALS = {"company": ("name", "year"), "goals": ("name", "measure", "kind", "target", "rank")}


def company(**more: str) -> dict[str, Any]:
    return {"company": [{"id": "", "name": "An", "year": "2026", **more}]}


def read(typed: dict[str, Any], raw: RawPlan | None = None, shown: Any = EVERY, lang: Any = "vi") -> TypedPlan:
    return read_typed(raw or RawPlan(), typed, shown, lang)


def asked(read: TypedPlan, table: str) -> dict[tuple[str, str], str]:
    return {place: problems[0].code for place, problems in read.beside(table).items()}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_what_a_file_says_is_typed_and_read_back(plan: Plan) -> None:
    """Each table typed anew from nothing, in either language, is the same plan but for texts in two languages."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.yaml"
        write_yaml(plan, path)
        raw = take_apart(path).raw
    for lang in ("vi", "en"):
        typed = typed_rows(raw, EVERY, lang)
        over = read_typed(raw, typed, EVERY, lang)
        assert (over.plan, over.problems) == (plan, [])


PLAN = {
    "company": {"name": {"en": "Shop", "vi": "Cửa hàng"}, "year": 2026},
    "parties": [{"id": "sales", "name": "Sales", "kind": "department", "contact": "a@b.c"}],
    "measures": [{"id": "online", "name": "Online", "unit": "money", "base": 3600.0}],
    "goals": [{"id": "G1", "name": {"en": "Grow", "vi": "Tăng"}, "measure": "online", "kind": "grow", "target": 0.2}],
    "cycles": [{"id": "Y1", "department": "sales", "name": "Budget round", "cadence": "yearly"}],
}


@pytest.fixture(params=["yaml", "xlsx"])
def raw(request: pytest.FixtureRequest, tmp_path: Path) -> RawPlan:
    plan, path = Plan.model_validate(PLAN), tmp_path / f"plan.{request.param}"
    write_yaml(plan, path) if request.param == "yaml" else write_workbook(plan, path, "vi")
    return take_apart(path).raw


def test_fields_and_tables_no_form_shows_are_carried_over(raw: RawPlan) -> None:
    typed = typed_rows(raw, GOALS, "vi")
    assert typed["goals"] == [
        {"id": "G1", "name": "Tăng", "measure": "online", "kind": "grow", "target": "20%", "rank": ""}
    ]
    typed["goals"][0]["rank"] = "1"
    plan = read(typed, raw, GOALS).plan
    assert plan is not None
    assert plan.goals[0].rank == 1
    assert plan.goals[0].name == Plan.model_validate(PLAN).goals[0].name
    assert (plan.cycles, plan.parties) == (Plan.model_validate(PLAN).cycles, Plan.model_validate(PLAN).parties)


def test_a_text_is_changed_in_the_reader_s_language_only(raw: RawPlan) -> None:
    typed = typed_rows(raw, GOALS, "vi")
    typed["goals"][0]["name"] = "Tăng mạnh"
    plan = read(typed, raw, GOALS).plan
    assert plan is not None
    assert plan.goals[0].name.model_dump() == {"en": "Grow", "vi": "Tăng mạnh"}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("target", "1.234", "ambiguous_number"),
        ("target", "20", "share_or_percent"),
        ("target", "hai mươi", "not_a_number"),
        ("rank", "1,5", "whole_number"),
        ("kind", "tăng gấp", "choice_unknown"),
        ("measure", "gone", "dangling"),
    ],
)
def test_what_cannot_be_read_is_asked_about_beside_its_field(field: str, text: str, code: str) -> None:
    goal = {"id": "G1", "name": "Tăng", "measure": "online", "kind": "grow", field: text}
    typed = {**company(), "measures": [{"id": "online", "name": "Online", "unit": "money"}], "goals": [goal]}
    over = read(typed)
    assert asked(over, "goals") == {("G1", field): code}
    assert over.plan is not None
    assert over.plan.goals[0].name == "Tăng"


@pytest.mark.parametrize("text", ["20%", "0,2", "20 %", "0.2"])
def test_a_share_is_typed_either_way(text: str) -> None:
    over = read({**company(), "goals": [{"id": "G1", "name": "Tăng", "kind": "grow", "target": text}]})
    assert over.plan is not None
    assert over.plan.goals[0].target == 0.2


def test_a_row_without_content_is_no_row() -> None:
    rows = [{"id": "B1", "name": " ", "group": "marketing", "months": [""] * 12}, {"id": "B2", "name": "Ads"}]
    over = read({**company(), "budget": rows})
    assert asked(over, "budget") == {("B2", "group"): "required", ("B2", "months"): "required"}


def test_a_plain_share_of_the_file_agrees_with_one_typed_with_its_sign(tmp_path: Path) -> None:
    """0.3 stands in the file as a plain number; the form shows it as 30%, so 45% typed beside it is no mixture."""
    path = tmp_path / "plan.yaml"
    path.write_text(
        "company: {name: A, year: 2026}\nmeasures:\n- {id: s, name: S, unit: share, base: 0.3}\n"
        "- {id: t, name: T, unit: share}\n",
        encoding="utf-8",
    )
    raw = take_apart(path).raw
    typed = typed_rows(raw, EVERY, "vi")
    assert typed["measures"][0]["base"] == "30%"
    typed["measures"][1]["base"] = "45%"
    over = read(typed, raw)
    assert over.plan is not None
    assert (over.problems, [m.base for m in over.plan.measures]) == ([], [0.3, 0.45])


def test_codes_are_new_and_readable() -> None:
    assert new_code("goals", ["G1", "G7", "x"]) == "G8"
    assert new_code("kpis", []) == "KPI1"
    assert code_from_name("Tỷ trọng doanh thu online (%)", []) == "ty_trong_doanh_thu_online"
    assert code_from_name("Đơn hàng", ["don_hang"]) == "don_hang_2"
    assert code_from_name("2 kênh", []) == "m_2_kenh"
    assert code_from_name("…", []) is None


def test_a_code_is_changed_wherever_it_stands() -> None:
    typed = {
        "measures": [{"id": "new_1", "formula": ""}, {"id": "s", "formula": "new_1 + new_12"}],
        "goals": [{"id": "G1", "measure": "new_1"}],
        "figures": [{"id": "new_1|actual|2025", "measure": "new_1", "kind": "actual", "year": "2025"}],
    }
    now = renamed(typed, "measures", "new_1", "online")
    assert [m["formula"] for m in now["measures"]] == ["", "online + new_12"]
    assert (now["goals"][0]["measure"], now["figures"][0]["id"]) == ("online", "online|actual|2025")


BASE = {"goals": [{"id": "G1", "name": "a", "rank": "1"}, {"id": "G2", "name": "b", "rank": "2"}]}


def changed(**fields: str) -> dict[str, Any]:
    made = copy.deepcopy(BASE)
    made["goals"][0] |= fields
    return made


def test_each_side_keeps_the_fields_it_changed() -> None:
    merged = merge_typed(BASE, changed(name="typed"), changed(rank="9"))
    assert merged.rows["goals"][0] == {"id": "G1", "name": "typed", "rank": "9"}
    assert (merged.theirs, merged.clashed) == (True, [])


def test_where_both_changed_a_field_the_file_wins() -> None:
    merged = merge_typed(BASE, changed(name="typed"), changed(name="in Excel"))
    assert merged.rows["goals"][0]["name"] == "in Excel"
    assert merged.clashed == [("goals", "G1")]


def test_rows_both_sides_added_under_one_code_stay_two() -> None:
    ours = {"goals": [*BASE["goals"], {"id": "G3", "name": "ours", "rank": ""}]}
    theirs = {"goals": [*BASE["goals"], {"id": "G3", "name": "theirs", "rank": ""}]}
    rows = merge_typed(BASE, ours, theirs).rows["goals"]
    assert {(r["id"], r["name"]) for r in rows} >= {("G3", "theirs"), ("G4", "ours")}


def test_a_row_taken_out_on_one_side_goes_unless_the_other_changed_it() -> None:
    without = {"goals": BASE["goals"][1:]}
    assert [r["id"] for r in merge_typed(BASE, without, BASE).rows["goals"]] == ["G2"]
    assert [r["id"] for r in merge_typed(BASE, BASE, without).rows["goals"]] == ["G2"]
    assert [r["name"] for r in merge_typed(BASE, changed(name="typed"), without).rows["goals"]] == ["typed", "b"]


def test_a_fresh_code_of_a_measure_is_nobody_s() -> None:
    base = {"measures": [{"id": "revenue", "name": "R"}]}
    ours = {"measures": [*base["measures"], {"id": "stock", "name": "ours"}, {"id": "stock_2", "name": "other"}]}
    theirs = {"measures": [*base["measures"], {"id": "stock", "name": "theirs"}]}
    rows = merge_typed(base, ours, theirs).rows["measures"]
    assert {(r["id"], r["name"]) for r in rows if r["id"] != "revenue"} == {
        ("stock", "theirs"),
        ("stock_2", "other"),
        ("stock_3", "ours"),
    }


def test_a_goal_s_new_code_leaves_figures_of_a_measure_of_that_name() -> None:
    rows = {"figures": [{"id": "G1|plan|2026", "measure": "G1", "kind": "plan", "year": "2026"}]}
    assert renamed(rows, "goals", "G1", "G2") == rows
    assert renamed(rows, "measures", "G1", "M1")["figures"][0] == {
        "id": "M1|plan|2026",
        "measure": "M1",
        "kind": "plan",
        "year": "2026",
    }
