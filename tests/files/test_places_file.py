"""Places survive being kept beside a plan's copy."""

from __future__ import annotations

from pathlib import Path

from aop_lib.files import Place, Places, cells_of, read_places, read_plan, write_places, write_workbook, write_yaml
from aop_lib.plan import Plan

PLAN = Plan.model_validate(
    {"company": {"name": "Mây", "year": 2026}, "goals": [{"id": "G1", "name": "A"}, {"id": "G2", "name": "B"}]}
)


def test_kept_places_are_read_back(tmp_path: Path) -> None:
    places = Places(
        rows={("goals", 0): Place(sheet="Mục tiêu", row=5)},
        fields={("goals", 0, "target"): Place(sheet="Mục tiêu", row=5, column="F", header="Chỉ tiêu")},
        columns={("goals", "target"): Place(sheet="Mục tiêu", column="F", header="Chỉ tiêu")},
        tables={"goals": Place(sheet="Mục tiêu")},
    )
    write_places(places, tmp_path)
    assert read_places(tmp_path) == places


def test_a_copy_of_a_workbook_knows_the_cells_of_the_workbook(tmp_path: Path) -> None:
    write_workbook(PLAN, tmp_path / "plan.xlsx", "vi")
    original = read_plan(tmp_path / "plan.xlsx")
    run = tmp_path / "run"
    run.mkdir()
    write_yaml(PLAN, run / "plan.yaml")
    write_places(original.places, run)
    cells = cells_of(read_plan(run / "plan.yaml"), run / "plan.yaml")
    assert cells is not None
    second_goal = cells.find("goals", 1, "target")
    # Title, question, hints, headers in rows 1-4: the second goal stands in row 6.
    assert (second_goal.sheet, second_goal.row) == ("Mục tiêu", 6)


def test_a_plan_written_as_yaml_names_no_lines_to_a_manager(tmp_path: Path) -> None:
    write_yaml(PLAN, tmp_path / "plan.yaml")
    assert cells_of(read_plan(tmp_path / "plan.yaml"), tmp_path / "plan.yaml") is None


def test_a_damaged_file_of_places_is_no_places(tmp_path: Path) -> None:
    (tmp_path / "places.json").write_text('{"rows": [[1]]}', encoding="utf-8")
    assert read_places(tmp_path) is None
