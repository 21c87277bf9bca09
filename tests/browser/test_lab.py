"""A reader's walk in a real browser: lessons run, sliders moved by the keyboard, a game and a plan that are kept."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aop_lib.delivery import laboratory

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
LESSON = "04_six_components"
FORMS = 5
TOKEN = "only-for-this-test"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


def eventually(ask: Callable[[], Any], seconds: float = 60) -> Any:
    """What ``ask`` answers once it is true; the last answer where it never is."""
    until = time.monotonic() + seconds
    while not (answer := ask()) and time.monotonic() < until:
        time.sleep(0.1)
    return answer


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lab")


@pytest.fixture(scope="module")
def lab(place: Path) -> Iterator[str]:
    """The address of a JupyterLab as ``aop lab --lang vi`` sets it up, with nothing of this user's own in it."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CONFIG", "RUNTIME"):
            patch.setenv(f"JUPYTER_{name}_DIR", str(place / name.lower()))
        patch.setenv("IPYTHONDIR", str(place / "ipython"))
        patch.setenv("AOP_ANSWERS", str(place / "answers"))
        patch.setenv("AOP_PLANS", str(place / "plans"))
        patch.delenv("AOP_PLAN", raising=False)
        laboratory.copy_lessons(place / "work")
        environment = {**os.environ, **laboratory.environment(place / "work", "vi", TOKEN)}
        port = laboratory.free_port()
        arguments = [*laboratory.arguments(place / "work", "vi", port, True), "--allow-root"]
        with (place / "lab.log").open("wb") as log:
            server = subprocess.Popen(
                [sys.executable, "-m", "jupyterlab", *arguments], env=environment, stdout=log, stderr=log
            )
        address = f"http://127.0.0.1:{port}"
        try:
            assert eventually(lambda: told(address, "status")), (place / "lab.log").read_text()
            yield address
        finally:
            server.terminate()
            server.wait(30)


def told(address: str, what: str) -> Any:
    """What the server says, or nothing while it is not there yet."""
    try:
        with urllib.request.urlopen(f"{address}/api/{what}?token={TOKEN}", timeout=2) as reply:
            return json.load(reply)
    except OSError:
        return None


def kernel_is_ready(address: str) -> bool:
    return any(s["kernel"]["execution_state"] == "idle" for s in told(address, "sessions") or [])


@pytest.fixture(scope="module")
def outside() -> list[str]:
    return []


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as play:
        made = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield made
        made.close()


@pytest.fixture(scope="module")
def page(lab: str, browser: Any, outside: list[str]) -> Any:
    return opened(lab, browser, outside, LESSON, FORMS)


def opened(lab: str, browser: Any, outside: list[str], lesson: str, forms: int) -> Any:
    """A lesson in a page of its own with a fresh kernel, run from top to bottom."""
    made = browser.new_page(viewport={"width": 1100, "height": 900})
    mine = (lab, lab.replace("http:", "ws:"), "data:", "blob:")
    made.on("request", lambda request: None if request.url.startswith(mine) else outside.append(request.url))
    made.on("websocket", lambda socket: None if socket.url.startswith(mine) else outside.append(socket.url))
    made.goto(f"{lab}/doc/tree/vi/{lesson}.ipynb?token={TOKEN}")
    made.wait_for_selector(".jp-Notebook .jp-CodeCell", timeout=60_000)
    assert eventually(lambda: kernel_is_ready(lab))
    run_all(made, forms)
    return made


def kill_kernels(address: str) -> None:
    """End every kernel at once, as a crash does: nothing in it can still be written."""
    for session in told(address, "sessions") or []:
        place = f"{address}/api/sessions/{session['id']}?token={TOKEN}"
        urllib.request.urlopen(urllib.request.Request(place, method="DELETE"), timeout=10).close()


def run_all(page: Any, forms: int = FORMS) -> None:
    page.get_by_role("menuitem", name="Chạy", exact=True).click()
    page.locator("[data-command='runmenu:run-all']").click()
    assert eventually(lambda: page.locator(".aop-form").count() == forms)
    starred = "[...document.querySelectorAll('.jp-InputArea-prompt')].some(p => p.textContent.includes('*'))"
    assert eventually(lambda: not page.evaluate(starred))


def chart_text(page: Any, form: int) -> str:
    """The words and numbers of a chart; nothing while it is being drawn again."""
    return " ".join(page.locator(".aop-form").nth(form).locator("svg text").all_text_contents())


def answer(place: Path, exercise: str) -> Any:
    file = place / "answers" / "me.json"
    kept = json.loads(file.read_text(encoding="utf-8"))["answers"] if file.is_file() else {}
    return kept.get(exercise, {}).get("value")


def test_a_reader_sees_forms_and_charts_but_no_code(page: Any) -> None:
    assert page.locator(".jp-InputArea-editor:visible").count() == 0
    assert page.locator(".jp-InputPlaceholder:visible").count() == 0
    assert page.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    assert page.locator(".jp-RenderedVegaCommon5 svg").count() >= 4


def test_no_label_is_cut_off(page: Any) -> None:
    cut = "[...document.querySelectorAll('.aop-form .widget-label, .aop-form button, .aop-form label')]"
    cut += ".filter(e => e.offsetWidth && e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)"
    assert page.evaluate(cut) == []


def test_a_slider_moved_by_the_keyboard_redraws_and_is_kept(page: Any, place: Path) -> None:
    """Total growth from +20 % by three steps of a tenth of a point: 12,000 x 1.203 = 14,436."""
    before = chart_text(page, 1)
    assert "14.400" in before
    page.locator(".aop-form").nth(1).locator(".noUi-handle").first.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert eventually(lambda: (answer(place, f"{LESSON}.goal_sliders") or {}).get("G1") == 0.203, 2)
    assert eventually(lambda: "14.436" in chart_text(page, 1), 2)
    assert "Đã lưu" in page.locator(".aop-form").nth(1).inner_text()


def test_running_again_brings_the_answer_back(page: Any) -> None:
    run_all(page)
    assert eventually(lambda: "14.436" in chart_text(page, 1), 20)
    assert "+20,3%" in page.locator(".aop-form").nth(1).inner_text()


def test_no_request_left_this_machine(page: Any, outside: list[str]) -> None:
    assert page.url.startswith("http://127.0.0.1:")
    assert outside == []


def test_a_game_goes_on_after_the_kernel_is_killed_and_the_browser_closed(
    lab: str, browser: Any, page: Any, place: Path, outside: list[str]
) -> None:
    """January closed, half a line of February written; then everything ends. At most a second of typing may be lost."""
    page.close()
    kill_kernels(lab)
    first = opened(lab, browser, outside, "10_babycare_house_year", 10)
    game = first.locator(".aop-form").nth(3)
    game.locator("textarea").last.fill("đủ hàng cho sáu tuần")
    game.get_by_role("button", name="Chốt tháng 1").click()
    assert eventually(lambda: "tháng 2: bạn quyết định gì" in game.inner_text(), 20)
    game.locator("textarea").last.fill("giữ tiền mặt cho")
    time.sleep(1)
    kill_kernels(lab)
    first.close()
    again = opened(lab, browser, outside, "10_babycare_house_year", 10).locator(".aop-form").nth(3)
    assert eventually(lambda: "tháng 2: bạn quyết định gì" in again.inner_text(), 20)
    assert again.locator("textarea").last.input_value() == "giữ tiền mặt cho"
    kept = answer(place, "10_babycare_house_year.year")["games"]["2026|months"]
    assert [entry["why"] for entry in kept["closed"]] == ["đủ hàng cho sáu tuần"]


def test_what_is_typed_in_the_capstone_is_in_the_workbook_a_moment_later(
    lab: str, browser: Any, place: Path, outside: list[str]
) -> None:
    from aop_lib.files import read_plan

    kill_kernels(lab)
    page = opened(lab, browser, outside, "11_your_own_aop", 33)
    company = page.locator(".aop-form").nth(1)
    company.get_by_label("Tên công ty", exact=True).fill("Nhà sách Hoa Mai")
    company.get_by_label("Định hướng của năm", exact=True).fill("Tăng doanh thu online.")
    file = place / "plans" / "my_plan.xlsx"
    assert eventually(lambda: file.is_file() and "ghi lúc" in company.inner_text(), 30)
    plan = read_plan(file).plan
    assert plan is not None
    assert (plan.company.name, plan.company.direction) == ("Nhà sách Hoa Mai", "Tăng doanh thu online.")
    assert outside == []
