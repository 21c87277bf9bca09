"""The report: complete, literal, still, and the same on paper."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pytest
from delivery_plans import HOSTILE, LINK, SCRIPT, babycare  # type: ignore[import-not-found]

from aop_lib.delivery.machine import browser
from aop_lib.delivery.report import _css_string, render
from aop_lib.delivery.safety import dangers


class _Words(HTMLParser):
    """What a reader sees: text outside the style sheet."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self._hidden += tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def _read(folder: Path) -> str:
    return (folder / "report.html").read_text(encoding="utf-8")


def _words(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    return re.sub(r"\s+", " ", " ".join(reader.words))


def test_it_holds_every_part_in_order(babycare_run):
    html = _read(babycare_run.folder)
    assert "BabyCare House" in re.findall(r"<h1>(.*?)</h1>", html)
    assert re.findall(r"<h2>(.*?)</h2>", html) == [
        "Tháng này cần quyết định gì",
        "Trang cho ban lãnh đạo",
        "Kế hoạch trên một trang",
        "Các mục tiêu cùng đòi hỏi điều gì",
        "Các phòng ban hiểu giống nhau đến đâu",
        "Khả năng đạt các mục tiêu",
        "Những gì các quy tắc phát hiện",
        "Bộ KPI",
        "Bảng điểm KPI",
        "Điểm rơi cuối năm",
        "Danh mục 24 câu kiểm tra",
        "Năm của tình huống, đã chơi",
        "Mỗi phòng ban một trang",
    ]


def _notebook(*views: tuple[str, list[str]]) -> Any:
    """A report notebook of a heading and a code cell for each view, with what the cell shows."""
    v4: Any = nbformat.v4
    cells = []
    for heading, shown in views:
        outputs = [v4.new_output("display_data", data={"text/html": f"<p>{text}</p>"}) for text in shown]
        cells += [v4.new_markdown_cell(f"## {heading}\n\nWords."), v4.new_code_cell("here.show()", outputs=outputs)]
    return v4.new_notebook(cells=cells)


def test_a_heading_under_which_nothing_is_shown_is_left_out():
    notebook = _notebook(("Goals", ["Grow"]), ("The year as a game", []), ("KPIs", ["Sales"]))
    html = render(notebook, babycare(), "en", dt.date(2026, 7, 10))
    assert re.findall(r"<h2>(.*?)</h2>", html) == ["Goals", "KPIs"]
    assert len(notebook.cells) == 6, "the notebook itself stays whole"


def test_it_says_what_the_goals_imply_together(babycare_run):
    # D.1: 8,400 of 12,000 in the store; +20 % and 45 % online leave 14,400 × 55 % = 7,920, which is 5.7 % less.
    words = _words(_read(babycare_run.folder))
    assert "7.920" in words
    assert "−5,7%" in words


def test_every_finding_stands_in_it_with_its_mend(babycare_run):
    from aop_lib.locale import Locale
    from aop_lib.plan import Plan

    say, words = Locale("vi"), _words(_read(babycare_run.folder))
    plan: Plan = babycare()
    for finding in babycare_run.findings:
        assert finding.code in words
        assert re.sub(r"\s+", " ", finding.mend(say, plan)) in words


def test_it_is_marked_illustrative_dated_and_in_its_language(babycare_run):
    html = _read(babycare_run.folder)
    assert '<html lang="vi">' in html
    assert "Số liệu minh họa" in _words(html)
    assert re.search(r"Báo cáo ngày \d\d/\d\d/20\d\d", _words(html))


def test_charts_are_drawn_in_the_page_with_alt_text(babycare_run):
    html = _read(babycare_run.folder)
    drawn = re.findall(r"<svg[^>]*>", html)
    assert len(drawn) >= 3
    assert all(re.search(r'aria-label="[^"]{20,}"', tag) for tag in drawn)


def test_no_code_is_shown(babycare_run):
    assert "open_report" not in _read(babycare_run.folder)
    assert "plan_path" not in _read(babycare_run.folder)


def test_the_policy_allows_nothing_to_run_and_nothing_to_be_fetched(babycare_run):
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', _read(babycare_run.folder))
    assert policy is not None
    assert policy[1].split("; ")[:3] == ["default-src 'none'", "style-src 'unsafe-inline'", "img-src data:"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_readers_text_is_shown_literally_whatever_it_contains(hostile_run, text):
    assert text in _words(_read(hostile_run.folder))


def test_hostile_text_never_becomes_markup(hostile_run):
    html = _read(hostile_run.folder)
    assert dangers(html) == []
    assert SCRIPT not in html
    assert f'href="{LINK}' not in html
    assert html.count("</style>") == html.count("<style>") == 1


@pytest.mark.parametrize(
    ("text", "expected"), [("An 1", '"An\\0000201"'), ('"}</style>', '"\\000022\\00007d\\00003c\\00002fstyle\\00003e"')]
)
def test_a_running_title_cannot_end_its_string(text, expected):
    assert _css_string(text) == expected


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    chromium = browser()
    if chromium is None:
        pytest.skip("no Chromium")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as play:
        opened = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield opened.new_page()
        opened.close()


@pytest.mark.parametrize("name", ["babycare_run", "hostile_run"])
def test_opened_in_a_browser_it_asks_for_nothing_and_runs_nothing(page, name, request):
    path = request.getfixturevalue(name).folder / "report.html"
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda r: asked.append(r.url))
    page.on("console", lambda m: said.append(m.text))
    page.on("dialog", lambda d: (said.append(d.message), d.dismiss()))
    page.on("pageerror", lambda e: said.append(str(e)))
    page.goto(path.as_uri())
    page.wait_for_timeout(300)
    assert asked == [path.as_uri()]
    assert said == []
    assert page.evaluate("document.scripts.length") == 0


def _pages(page: Any, run: Any, folder: Path) -> list[str]:
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext")
    page.goto((run.folder / "report.html").as_uri())
    page.pdf(path=str(folder / "report.pdf"), prefer_css_page_size=True, print_background=True)
    text = subprocess.run(["pdftotext", "-layout", str(folder / "report.pdf"), "-"], capture_output=True, check=True)
    return text.stdout.decode("utf-8").split("\f")[:-1]


def test_printed_the_plan_stands_on_one_page(page, babycare_run, tmp_path):
    pages = _pages(page, babycare_run, tmp_path)
    assert len(pages) <= 14
    whole = [p for p in pages if "1 · Mục tiêu" in p]
    assert len(whole) == 1
    # The last of the six components is on the same sheet as the first.
    assert "6 · KPI" in whole[0]
    assert "Rà soát" in whole[0]


def test_printed_the_board_and_each_department_have_a_sheet_of_their_own(page, babycare_run, tmp_path):
    pages = _pages(page, babycare_run, tmp_path)
    # The first and the last part of each sheet.
    board = [p for p in pages if "Dành cho ban lãnh đạo" in p]
    assert len(board) == 1
    assert "Ban lãnh đạo cần quyết định" in board[0]
    for name in ("Văn phòng chủ doanh nghiệp", "Bộ phận online", "Cửa hàng"):
        whole = [p for p in pages if "Mục tiêu phục vụ" in p and name in p.split("Mục tiêu phục vụ")[0]]
        assert len(whole) == 1, name
        assert "Các buổi rà soát tham gia" in whole[0]
    assert sum("Mục tiêu phục vụ" in p for p in pages) == 3
    assert sum("Phòng khác đang chờ" in p for p in pages) == sum("Đang chờ phòng khác" in p for p in pages) == 1


def test_printed_every_page_but_the_first_carries_the_company_and_its_number(page, babycare_run, tmp_path):
    pages = _pages(page, babycare_run, tmp_path)
    assert all("BabyCare House – Kế hoạch AOP 2026" in p for p in pages[1:])
    assert all(re.search(rf"\b{at} ?/ ?{len(pages)}\b", p) for at, p in enumerate(pages, 1))
