"""Changes written into a workbook its owner has made their own: what changed is there, all else is as it was."""

from __future__ import annotations

import copy
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aop_lib.files import plan_to_workbook, read_plan
from aop_lib.files.read import take_apart
from aop_lib.files.schema import columns
from aop_lib.files.typed_plan import TypedPlan, read_typed, typed_rows
from aop_lib.files.workbook_read import read_workbook
from aop_lib.files.workbook_update import update_workbook
from aop_lib.files.workbook_write import workbook_bytes
from aop_lib.plan import TABLES, Plan
from tests.files.small_plan import PLAN
from tests.strategies import plans

EVERY = {t: tuple(c.field for c in columns(t) if c.field != "id") for t in ("company", *TABLES)}
TYPED = ("parties", "measures", "goals", "choices", "budget", "risks", "initiatives", "kpis", "figures")
_LIMITS = {"max_examples": 5, "deadline": None, "suppress_health_check": [HealthCheck.too_slow]}


def written(plan: Plan) -> bytes:
    return workbook_bytes(plan_to_workbook(plan, "vi", spare_rows=3))


@settings(**_LIMITS)  # type: ignore[arg-type]
@given(plans(), plans(), st.randoms(use_true_random=False))
def test_rows_changed_added_moved_and_taken_out_are_read_again(plan: Plan, other: Plan, chance: Any) -> None:
    content = written(plan)
    raw = read_workbook(content)
    typed = typed_rows(raw, EVERY, "vi")
    more = typed_rows(read_workbook(written(other)), EVERY, "vi")
    for table in TYPED:
        kept = [row for row in typed[table] if chance.random() < 0.8]
        known = {row["id"] for row in kept}
        for row in kept:
            row.update({n: v for n, v in _any(more[table], chance).items() if n != "id" and n not in _KEYS})
        kept += [row for row in more[table] if row["id"] not in known]
        chance.shuffle(kept)
        typed[table] = kept
    typed["company"] = more["company"]
    want = read_typed(raw, typed, EVERY, "vi")
    made = update_workbook(content, raw, want.raw, "vi")
    assert typed_rows(read_workbook(made.content), {t: EVERY[t] for t in TYPED}, "vi") == {
        t: _full(want, t) for t in TYPED
    }


_KEYS = ("measure", "kind", "year")


def _any(rows: list[dict[str, Any]], chance: Any) -> dict[str, Any]:
    return chance.choice(rows) if rows and chance.random() < 0.5 else {}


def _full(want: TypedPlan, table: str) -> list[dict[str, Any]]:
    """The rows as the laid-over cells say them."""
    return typed_rows(want.raw, {table: EVERY[table]}, "vi")[table]


@pytest.fixture
def owned(tmp_path: Path) -> Path:
    """A workbook of somebody: a sheet and a column of their own, a format, a formula worked out, a note."""
    from openpyxl.comments import Comment
    from openpyxl.styles import Font

    workbook = openpyxl.load_workbook(io.BytesIO(written(PLAN)))
    goals = workbook["Mục tiêu"]
    goals["B5"].font = Font(bold=True, color="FF0000")
    goals["B6"].comment = Comment("ask the bank", "Lan")
    last = goals.max_column + 1
    goals.cell(4, last, "# mine")
    goals.cell(6, last, "keep this")
    measures = workbook["Chỉ số"]
    base = next(c.column_letter for c in measures[4] if c.value == "Năm trước")
    measures[f"{base}5"] = "=10000+2000"
    sheet = workbook.create_sheet("Sổ tay")
    sheet["A1"], sheet["A2"] = "=1+1", "free words"
    path = tmp_path / "owned.xlsx"
    workbook.save(path)
    return path


def with_values(path: Path) -> None:
    """As Excel leaves it: every formula with its value."""
    from aop_lib.files import workbook_update as update

    content = path.read_bytes()
    workbook = openpyxl.load_workbook(path)
    base = next(c.column_letter for c in workbook["Chỉ số"][4] if c.value == "Năm trước")
    values = {"Chỉ số": {f"{base}5": (b"n", b"12000")}, "Sổ tay": {"A1": (b"n", b"2")}}
    path.write_bytes(update._with_values(content, values, workbook.sheetnames))


def test_what_the_owner_added_stays(owned: Path) -> None:
    with_values(owned)
    before = take_apart(owned)
    typed = typed_rows(before.raw, EVERY, "vi")
    typed["goals"][0]["name"] = "Tăng trưởng"
    typed["goals"].append({**copy.deepcopy(typed["goals"][0]), "id": "G9", "name": "Mới"})
    want = read_typed(before.raw, typed, EVERY, "vi")
    owned.write_bytes(update_workbook(before.content, before.raw, want.raw, "vi").content)
    read = read_plan(owned)
    assert (read.plan, read.problems) == (want.plan, [])
    assert read.plan is not None
    assert read.plan.measures[0].base == 12000.0
    workbook = openpyxl.load_workbook(owned)
    goals = workbook["Mục tiêu"]
    assert (goals["B5"].value, goals["B5"].font.bold, goals["B5"].font.color.rgb) == ("Tăng trưởng", True, "00FF0000")
    assert goals["B6"].comment.text == "ask the bank"
    assert goals.cell(6, goals.max_column).value == "keep this"
    assert [c.value for c in workbook["Sổ tay"]["A"]] == ["=1+1", "free words"]
    assert openpyxl.load_workbook(owned, data_only=True)["Sổ tay"]["A1"].value == 2


def test_rows_that_change_places_take_the_owner_s_notes_along(owned: Path) -> None:
    before = take_apart(owned)
    typed = typed_rows(before.raw, EVERY, "vi")
    typed["goals"][:2] = reversed(typed["goals"][:2])
    want = read_typed(before.raw, typed, EVERY, "vi")
    owned.write_bytes(update_workbook(before.content, before.raw, want.raw, "vi").content)
    goals = openpyxl.load_workbook(owned)["Mục tiêu"]
    assert [goals["A5"].value, goals["A6"].value] == ["G2", "G1"]
    assert goals.cell(5, goals.max_column).value == "keep this"
    assert (goals["B5"].comment.text, goals["B6"].font.bold) == ("ask the bank", True)


def test_words_with_no_reading_are_written_as_typed(owned: Path) -> None:
    before = take_apart(owned)
    typed = typed_rows(before.raw, EVERY, "vi")
    typed["goals"][0]["target"] = "1.234"
    want = read_typed(before.raw, typed, EVERY, "vi")
    owned.write_bytes(update_workbook(before.content, before.raw, want.raw, "vi").content)
    again = take_apart(owned).raw
    assert typed_rows(again, EVERY, "vi")["goals"][0]["target"] == "1.234"
    assert "ambiguous_number" in [p.code for p in read_plan(owned).problems]


def test_a_sheet_and_a_column_the_file_lacks_are_added(tmp_path: Path) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(written(PLAN)))
    del workbook["Rủi ro"]
    goals = workbook["Mục tiêu"]
    why = next(c.column for c in goals[4] if c.value == "Lý do")
    goals.delete_cols(why)
    path = tmp_path / "old.xlsx"
    workbook.save(path)
    before = take_apart(path)
    typed = typed_rows(before.raw, EVERY, "vi")
    typed["risks"] = [{"id": "K1", "name": "Hàng về trễ", "likelihood": "high"}]
    typed["goals"][0]["why"] = "vì thế"
    want = read_typed(before.raw, typed, EVERY, "vi")
    path.write_bytes(update_workbook(before.content, before.raw, want.raw, "vi").content)
    plan = read_plan(path).plan
    assert plan is not None
    assert (plan.risks[0].name, plan.risks[0].likelihood, plan.goals[0].why) == ("Hàng về trễ", "high", "vì thế")


def test_a_picture_that_cannot_be_carried_over_is_named(owned: Path) -> None:
    import zipfile

    with zipfile.ZipFile(owned, "a") as archive:
        archive.writestr("xl/media/image1.png", b"not really")
    before = take_apart(owned)
    typed = typed_rows(before.raw, EVERY, "vi")
    typed["goals"][0]["name"] = "x"
    want = read_typed(before.raw, typed, EVERY, "vi")
    assert update_workbook(before.content, before.raw, want.raw, "vi").lost == ("xl/media/image.png",)


def test_a_drop_down_excel_keeps_as_an_extension_is_named(owned: Path) -> None:
    """As Excel saves a list that stands on another sheet: in ``extLst``, which openpyxl does not carry over."""
    import zipfile

    rule = (
        b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"'
        b' xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
        b'<x14:dataValidations count="0"/></ext></extLst></worksheet>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(owned) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part.replace(b"</worksheet>", rule) if name == "xl/worksheets/sheet2.xml" else part)
    owned.write_bytes(made.getvalue())
    before = take_apart(owned)
    typed = typed_rows(before.raw, EVERY, "vi")
    typed["goals"][0]["name"] = "x"
    want = read_typed(before.raw, typed, EVERY, "vi")
    assert update_workbook(before.content, before.raw, want.raw, "vi").lost == ("xl/worksheets/sheet.xml extLst",)
