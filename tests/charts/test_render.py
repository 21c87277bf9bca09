"""A shown chart draws anywhere, asks nothing from outside, shows text literally and is the same each time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import pytest
from charts_plans import HOSTILE  # type: ignore[import-not-found]

from aop_lib.charts.budget import budget_chart, ceiling_chart
from aop_lib.charts.components import components_chart
from aop_lib.charts.goals import implied_chart
from aop_lib.charts.kpis import scorecard_chart
from aop_lib.charts.landing import landing_chart
from aop_lib.charts.render import SCHEMA, VEGALITE, show, specification, svg
from aop_lib.charts.resources import cover_chart
from aop_lib.charts.response import bars_chart, response_chart
from aop_lib.charts.season import season_chart
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.methods.goal_arithmetic import imply
from aop_lib.methods.landing import land_plan
from aop_lib.methods.resources import cover
from aop_lib.methods.scorecard import scorecard
from aop_lib.plan import Plan

Maker = Callable[[Plan, Locale], Any]
CHARTS: dict[str, Maker] = {
    "implied": lambda p, say: implied_chart(p, imply(p), say, guess={"store": 0.1}),
    "conflict": lambda p, say: implied_chart(p, imply(p, targets={"G2": 1.2}), say, targets={"G2": 1.2}),
    "budget": budget_chart,
    "ceiling": lambda p, say: ceiling_chart(p, "B2", 3.0, say),
    "season": season_chart,
    "landing": lambda p, say: landing_chart(p, "total", land_plan(p)["total"], say),
    "scorecard": lambda p, say: scorecard_chart(p, scorecard(p), say),
    "cover": lambda p, say: cover_chart(p, cover(p), say),
    "components": lambda p, say: components_chart(
        {"goals": "clear", "budget": "partly", "risks": "none"}, say, {"goals": "partly", "budget": "partly"}
    ),
    "response": lambda p, say: response_chart(
        {p.measures[0].name: [3.0, 2.0], "B": [3.0, 3.0]}, say, title="T", unit="u", months=["1", "2"], chosen="B"
    ),
    "bars": lambda p, say: bars_chart({p.measures[0].name: -3.0, "B": 1.0}, say, title="T", unit="u", chosen="B"),
}


@pytest.fixture(params=CHARTS)
def maker(request: pytest.FixtureRequest) -> Maker:
    return CHARTS[request.param]


def test_the_bundle_is_what_jupyterlab_draws(plan: Plan, maker: Maker) -> None:
    bundle = show(maker(plan, Locale("vi")))._repr_mimebundle_()
    assert set(bundle) == {VEGALITE, "image/svg+xml", "text/plain"}
    assert VEGALITE == "application/vnd.vegalite.v5+json"
    assert bundle[VEGALITE]["$schema"] == SCHEMA
    assert bundle[VEGALITE]["usermeta"]["embedOptions"]["actions"] is False
    json.dumps(bundle)


def test_data_stands_inside(plan: Plan, maker: Maker) -> None:
    text = json.dumps(specification(maker(plan, Locale("vi"))))
    assert '"url"' not in text
    assert text.count("http") == 1, "the schema's own name is the only address, and nothing fetches it"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_chart_says_what_it_shows(plan: Plan, maker: Maker, lang: Any) -> None:
    spec = specification(maker(plan, Locale(lang)))
    assert spec["description"]
    assert spec["title"]["text"][0]


def test_a_chart_is_small(plan: Plan, maker: Maker) -> None:
    chart = maker(plan, Locale("vi"))
    assert len(json.dumps(specification(chart))) < 16_000
    assert len(svg(chart)) < 24_000


def test_the_drawing_stands_alone(plan: Plan, maker: Maker) -> None:
    root = ElementTree.fromstring(svg(maker(plan, Locale("vi"))))
    assert root.get("role") == "img"
    assert root.get("aria-label")
    for element in root.iter():
        assert element.tag.rpartition("}")[2] in {"svg", "g", "path", "text", "tspan", "rect", "line"}
        assert not {"id", "href", "clip-path", "filter"} & set(element.attrib), "ids of two charts on a page would meet"
        assert not any(name.startswith("on") or "url(" in value for name, value in element.attrib.items())


def test_hostile_text_is_shown_literally(hostile: Plan, maker: Maker) -> None:
    chart = maker(hostile, Locale("vi"))
    drawn = svg(chart)
    assert "<script" not in drawn
    words = "".join(ElementTree.fromstring(drawn).itertext())
    assert "undefined" not in words
    if HOSTILE in json.dumps(specification(chart), ensure_ascii=False).replace('\\"', '"').replace("\\\\", "\\"):
        assert "<script>" in words.replace(" ", "")


def test_drawing_twice_gives_the_same_bytes(plan: Plan, maker: Maker) -> None:
    first, second = (maker(plan, Locale("vi")) for _ in range(2))
    assert json.dumps(specification(first)) == json.dumps(specification(second))
    assert svg(first) == svg(second)


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "from aop_lib.charts.components import components_chart\n"
        "from aop_lib.charts.render import svg, specification\n"
        "from aop_lib.locale import Locale\n"
        "import hashlib, json\n"
        "c = components_chart({'goals': 'clear', 'risks': 'none'}, Locale('vi'))\n"
        "print(hashlib.sha256((svg(c) + json.dumps(specification(c))).encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_without_vl_convert_the_specification_is_enough(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    bundle = show(budget_chart(plan, Locale("en")))._repr_mimebundle_()
    assert set(bundle) == {VEGALITE, "text/plain"}


def test_numbers_are_written_in_the_readers_language(plan: Plan) -> None:
    def words(lang: Any) -> str:
        return svg(implied_chart(plan, imply(plan), Locale(lang)))

    assert "−5,7%" in words("vi")
    assert "−5.7%" in words("en")
    assert "5.7" not in words("vi").partition("<g")[2]


def test_numbers_beyond_all_bounds_still_make_json(plan: Plan) -> None:
    chart = bars_chart({"A": float("inf"), "B": 1.0}, Locale("en"), title="T", unit="u", texts={"A": "–", "B": "1"})
    assert json.loads(json.dumps(specification(chart), allow_nan=False))
