"""The Excel scorecard: the same plan, formulas that follow its numbers, text that stays text."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from delivery_plans import FORMULA, babycare, hostile, small  # type: ignore[import-not-found]

from aop_lib.delivery.machine import office
from aop_lib.delivery.scorecard_workbook import scorecard_workbook, write_scorecard
from aop_lib.delivery.sheet_scorecard import COLUMNS, FIRST_ROW
from aop_lib.files import read_plan
from aop_lib.locale import Locale
from aop_lib.methods.scorecard import scorecard
from aop_lib.plan import Kpi, Plan


@pytest.fixture(scope="module")
def recomputed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """All workbooks of these tests as LibreOffice computes them: it is started once."""
    program = office()
    if program is None:
        pytest.skip("no LibreOffice")
    folder = tmp_path_factory.mktemp("office")
    for name, plan in (("small", small()), ("every-form", _many()), ("babycare", babycare())):
        write_scorecard(plan, folder / f"{name}.xlsx", "en")
    _with_other_numbers(folder / "small.xlsx", folder / "changed.xlsx")
    names = ("small", "changed", "every-form", "babycare")
    command = [program, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to", "xlsx"]
    command += ["--outdir", str(folder / "computed"), *(str(folder / f"{name}.xlsx") for name in names)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return {name: openpyxl.load_workbook(folder / "computed" / f"{name}.xlsx", data_only=True) for name in names}


def _with_other_numbers(given: Path, path: Path) -> None:
    """125 in June instead of 95, a weight of 80 instead of 60."""
    changed = openpyxl.load_workbook(given)
    _cell(changed, "Monthly figures", 95.0, last=True).value = 125.0
    _cell(changed, "KPIs", 60.0).value = 80.0
    changed.save(path)


def _value(workbook: Any, column: str, row: int = FIRST_ROW) -> Any:
    return workbook.worksheets[0].cell(row, COLUMNS.index(column) + 1).value


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("plan", [babycare(), hostile(), small()], ids=["babycare", "hostile", "small"])
def test_it_reads_back_as_the_same_plan(tmp_path, plan, lang):
    write_scorecard(plan, tmp_path / "scorecard.xlsx", lang)
    result = read_plan(tmp_path / "scorecard.xlsx")
    assert result.problems == []
    assert result.plan == plan


def test_only_our_own_formulas_are_formulas():
    workbook = scorecard_workbook(hostile(), "en")
    score, findings, months = workbook.worksheets[:3]
    assert [c.value for row in findings.iter_rows() for c in row if c.data_type == "f"] == []
    ours = [c.value for sheet in (score, months) for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    assert ours
    assert FORMULA not in ours
    assert not any("alert" in formula for formula in ours)


def test_change_a_number_and_the_totals_move(recomputed):
    """Sales of 95 a month for six months, plan 100 a month: 570 × 1,200 / 600 = 1,140 at the year's footing.

    Threshold 1,100 pays 0.5, target 1,200 pays 1: 0.5 + 0.5 × 40 / 100 = 0.7, and 60 × 0.7 = 42 points.
    With 125 in June it is 600, at the year's footing 1,200: all 60 points. A weight of 80 then makes 80.
    """
    before = recomputed["small"]
    assert _value(before, "on_year") == pytest.approx(1140)
    assert _value(before, "payout") == pytest.approx(0.7)
    assert _value(before, "points", FIRST_ROW + 1) == pytest.approx(42)
    assert before.worksheets[0].cell(FIRST_ROW + 2, 1).value == "The weights do not add up to 100."

    after = recomputed["changed"]
    assert _value(after, "value") == pytest.approx(600)
    assert _value(after, "on_year") == pytest.approx(1200)
    assert _value(after, "weight", FIRST_ROW + 1) == pytest.approx(80)
    assert _value(after, "points", FIRST_ROW + 1) == pytest.approx(80)


def _cell(workbook: Any, title: str, value: float, last: bool = False) -> Any:
    found = [c for row in workbook[title].iter_rows() for c in row if c.value == value and c.data_type == "n"]
    return found[-1 if last else 0]


def _many() -> Plan:
    """Every way a KPI can be read, on the small plan."""
    base = small()
    sales = base.kpis[0]
    kpis = [
        sales,
        sales.model_copy(update={"id": "K2", "shape": "step"}),
        sales.model_copy(update={"id": "K3", "shape": "capped", "threshold": 1000.0, "target": 1100.0}),
        sales.model_copy(update={"id": "K4", "threshold": None, "baseline": None}),
        sales.model_copy(update={"id": "K5", "stretch": None, "target": 1120.0}),
        sales.model_copy(update={"id": "K6", "target": 1000.0, "threshold": None, "stretch": None}),
        sales.model_copy(update={"id": "K7", "threshold": 1250.0}),
        _kpi("K8", "ratio", "guardrail", target=0.25),
        _kpi("K9", "ratio", "reach", baseline=0.3, threshold=0.27, target=0.24, stretch=0.2),
        _kpi("K10", "cost", "guardrail", target=300.0),
        _kpi("K11", "cost", "reach", baseline=400.0, target=300.0),
        _kpi("K12", "stock", "reach", baseline=300.0, threshold=270.0, target=240.0, stretch=200.0),
        _kpi("K13", None, "milestone"),
        _kpi("K14", None, "reach", baseline=10.0, target=20.0, current=16.0),
        _kpi("K15", None, "milestone", current=3.0, target=4.0),
        _kpi("K16", "sales", "reach"),
    ]
    return base.model_copy(update={"kpis": kpis})


def _kpi(code: str, measure: str | None, form: str, **values: float) -> Kpi:
    return Kpi.model_validate(
        {"id": code, "name": code, "measure": measure, "form": form, "weight": 10.0, "goals": ["G1"], **values}
    )


@pytest.mark.parametrize(
    ("name", "plan"), [("every-form", _many()), ("babycare", babycare())], ids=["every-form", "babycare"]
)
def test_the_formulas_read_every_kpi_as_the_method_does(recomputed, name, plan):
    workbook = recomputed[name]
    words = {band: Locale("en")(f"workbook-band.{band}") for band in ("below", "meets", "exceeds")} | {None: None}
    card = scorecard(plan)
    for row, score in enumerate(card.rows, FIRST_ROW):
        shown = {name: _value(workbook, name, row) or None for name in ("value", "on_year", "progress", "points")}
        wanted = {"value": score.value, "on_year": score.on_year, "progress": score.raw, "points": score.points}
        if score.on_year is None:
            del shown["on_year"], wanted["on_year"]
        assert shown == pytest.approx({k: v or None for k, v in wanted.items()}), score
        assert (_value(workbook, "band", row) or None) == words[score.band], score
    assert _value(workbook, "points", FIRST_ROW + len(card.rows)) == pytest.approx(card.points)


def test_no_formula_is_longer_than_excel_takes():
    """A total of sixty parts without a base of its own: the base is 60 x 12 x 10 = 7,200 and stands as a number."""
    parts = [f"channel_{n}" for n in range(60)]
    measures = [{"id": p, "name": p, "unit": "money"} for p in parts]
    plan = Plan.model_validate(
        {
            "company": {"name": "A", "year": 2026},
            "measures": [*measures, {"id": "all", "name": "All", "unit": "money", "formula": " + ".join(parts)}],
            "figures": [{"measure": p, "kind": "actual", "year": 2025, "months": [10.0] * 12} for p in parts],
            "kpis": [{"id": "K1", "name": "All", "measure": "all", "target": 8000.0, "weight": 100.0}],
        }
    )
    workbook = scorecard_workbook(plan, "en")
    cells = (cell for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.data_type == "f")
    assert max(len(str(cell.value)) for cell in cells) <= 8192
    assert "7200" in str(_value(workbook, "baseline"))
