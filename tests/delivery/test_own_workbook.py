"""A workbook made by ``aop new --example --lang vi``, changed by hand in three cells, run."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from aop_lib.cli import main
from aop_lib.delivery.run import RunResult, run


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    folder = tmp_path_factory.mktemp("own")
    with pytest.raises(SystemExit) as left:
        main(["new", str(folder / "plan.xlsx"), "--example", "--lang", "vi"])
    assert left.value.code == 0
    _change(folder / "plan.xlsx")
    return run(folder / "plan.xlsx", "vi", folder / "run")


def _change(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    assert book["Công ty"]["B5"].value == "BabyCare House"
    assert (book["Mục tiêu"]["A5"].value, book["Mục tiêu"]["F5"].value) == ("G1", 0.2)
    book["Công ty"]["B5"] = "Nhà Mây"
    book["Mục tiêu"]["F5"] = 0.25
    book["KPI"]["B5"] = "Doanh thu cả hai kênh"
    book.save(path)


def test_the_three_changes_show_in_the_report(changed: RunResult) -> None:
    html = (changed.folder / "report.html").read_text(encoding="utf-8")
    assert changed.company == "Nhà Mây"
    assert "<h1>Nhà Mây</h1>" in html or ">Nhà Mây<" in html
    assert "BabyCare House" not in html
    assert "Doanh thu cả hai kênh" in html


def test_what_the_changed_goal_implies_is_worked_out_anew(changed: RunResult) -> None:
    """12,000 x 1.25 = 15,000; 45 % of it online = 6,750; 8,250 left for a store that sold 8,400: -1.8 %."""
    html = (changed.folder / "report.html").read_text(encoding="utf-8")
    assert all(figure in html for figure in ("15.000", "6.750", "8.250", "−1,8%"))
    assert "−5,7%" not in html


def test_findings_name_the_cells_of_the_workbook(changed: RunResult) -> None:
    """The monthly plan still adds up to the old goal; its rows stand in sheet “Số liệu tháng” from row 5 on."""
    html = (changed.folder / "report.html").read_text(encoding="utf-8")
    assert "sheet Số liệu tháng, dòng 10, cột E (T1)" in html
