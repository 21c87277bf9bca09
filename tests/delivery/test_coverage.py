"""The curriculum, line by line."""

from __future__ import annotations

import pytest

from aop_lib.delivery.coverage import Line, _expanded, coverage, curriculum_lines, servers

# The parts that are finished: the minimum AOP, alignment whole, and KPIs from the AOP whole.
NEEDED = [
    *(f"A1.{n}" for n in range(1, 61)),
    *(f"A0.{n}" for n in range(1, 81)),
    *(f"A2.{n}" for n in range(1, 57)),
    *(f"A2.C{group}.{item}" for group in range(1, 9) for item in range(1, 4)),
]
STEPS = ("A2.31", "A2.34", "A2.37", "A2.40", "A2.43", "A2.45", "A2.47", "A2.50")
CAUSES = ("A2.24", "A2.26", "A2.27", "A2.28")
SIGNS = ("A0.40", "A0.45", "A0.49", "A0.55", "A0.63", "A0.70", "A0.77")


def test_the_curriculum_has_every_line_of_a1_once():
    codes = [line.code for line in curriculum_lines()]
    assert len(codes) == len(set(codes))
    assert [c for c in codes if c.startswith("A1.")] == [f"A1.{n}" for n in range(1, 72)]


def test_checklist_items_are_lines_too():
    codes = {line.code for line in curriculum_lines()}
    assert {f"A2.C{group}.{item}" for group in range(1, 9) for item in range(1, 4)} <= codes


@pytest.mark.parametrize("row", [r for r in coverage() if r.line.code in NEEDED], ids=lambda r: r.line.code)
def test_every_line_of_a_finished_part_is_served(row):
    assert row.served or row.line.may_be_prose, f"{row.line.code} [{row.line.tag}] {row.line.text}"


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_of_the_seven_steps_is_tested_by_a_rule(sign):
    assert [server for server in servers()[sign] if server.startswith("rule ALN")]


@pytest.mark.parametrize("line", [*STEPS, *CAUSES])
def test_every_step_to_a_kpi_set_and_every_cause_of_the_paradox_has_a_rule(line):
    assert [server for server in servers()[line] if server.startswith("rule KPI")]


def test_nothing_serves_a_line_there_is_not():
    assert set(servers()) - {line.code for line in curriculum_lines()} == set()


@pytest.mark.parametrize(
    ("code", "part", "under"),
    [("A1.28", "A1", True), ("A1.28", "A1.2", False), ("A1.28", "A1.28", True), ("A2.C1.1", "A2.C1", True)],
)
def test_a_part_is_the_beginning_of_a_number(code, part, under):
    assert Line(code, "rule", "").belongs_to(part) is under


def test_a_range_stands_for_each_of_its_lines():
    assert list(_expanded("A1.61-63")) == ["A1.61", "A1.62", "A1.63"]
