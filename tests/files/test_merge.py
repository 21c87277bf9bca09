"""Answers of departments put into the plan: nothing lost, nothing doubled, and every contradiction refused by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from answer_plans import BASE, FILL, answered, with_answers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import plans

from aop_lib.files import Problem, merge, read_answers, read_plan, write_workbook, write_yaml
from aop_lib.locale import LANGUAGES, Locale
from aop_lib.plan import Plan, View

TABLES = ("views", "definitions", "resource_views", "role_views", "readings", "cycles")
SALES = {"department": "sales", "ranking": ["MARGIN", "GROW"], "first": "MARGIN"}
FINANCE = {"department": "tài_chính", "ranking": ["MARGIN"], "first": "MARGIN"}
BARE = with_answers(BASE)
DEPARTMENT = {"id": "sales", "name": "Sales", "kind": "department"}


def _part(**tables: list[dict[str, Any]]) -> Plan:
    return with_answers(BASE, **tables)


def _said(problems: list[Problem], lang: str = "en") -> str:
    locale = Locale(lang)  # type: ignore[arg-type]
    return "\n".join(f"{p.where(locale)} {p.message(locale)} {p.mend(locale)}" for p in problems)


def _refused(base: Plan, *parts: tuple[str, Any]) -> list[Problem]:
    """The problems; they can be said in both languages, and the plan is as it was."""
    merged = merge(base, parts)
    assert merged.problems
    assert merged.plan == base
    assert merged.added == {}
    for lang in LANGUAGES:
        assert all(p.message(Locale(lang)) and p.mend(Locale(lang)) for p in merged.problems)
    return merged.problems


_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)


def _sorted(plan: Plan, table: str) -> list[str]:
    return sorted(row.model_dump_json() for row in plan.rows(table))


def _once(plan: Plan) -> Plan:
    """Without rows that stand there twice, which a merge takes once."""
    tables = {t: [r for n, r in enumerate(plan.rows(t)) if r not in plan.rows(t)[:n]] for t in TABLES}
    return plan.model_copy(update=tables)


def _all_departments(plan: Plan) -> Plan:
    """A person's code in the column of departments is refused; here every party may answer."""
    return plan.model_copy(update={"parties": [p.model_copy(update={"kind": "department"}) for p in plan.parties]})


def _split(plan: Plan) -> tuple[Plan, list[tuple[str, Plan]]]:
    empty: dict[str, list[Any]] = {table: [] for table in TABLES}
    base = plan.model_copy(update=empty)
    owners = dict.fromkeys(row.department for table in TABLES for row in plan.rows(table))
    parts = [
        (owner, base.model_copy(update={t: [r for r in plan.rows(t) if r.department == owner] for t in TABLES}))
        for owner in owners
    ]
    return base, parts


@settings(max_examples=50, deadline=None, suppress_health_check=_SLOW)
@given(plan=plans().map(_once).map(_all_departments), order=st.randoms(use_true_random=False))
def test_a_plan_taken_apart_by_department_is_put_together_again(plan: Plan, order: Any) -> None:
    base, parts = _split(plan)
    order.shuffle(parts)
    merged = merge(base, parts)
    assert merged.problems == []
    assert all(_sorted(merged.plan, table) == _sorted(plan, table) for table in TABLES)
    rest = {table: [] for table in TABLES}
    assert merged.plan.model_copy(update=rest) == plan.model_copy(update=rest)
    # What is in the plan already is taken once, however often it is brought.
    again = merge(merged.plan, [*parts, ("whole", plan)])
    assert again.problems == []
    assert again.plan == merged.plan


def test_three_files_come_together_with_a_count_of_what_each_brought() -> None:
    parts = [
        ("sales.xlsx", _part(views=[SALES], role_views=[{"department": "sales", "responsibility": "W1"}])),
        ("finance.xlsx", _part(views=[FINANCE, FINANCE])),
        ("empty.xlsx", BARE),
    ]
    merged = merge(BASE, parts)
    assert merged.problems == []
    assert [view.department for view in merged.plan.views] == ["marketing", "sales", "tài_chính"]
    assert merged.added == {"sales.xlsx": {"views": 1, "role_views": 1}, "finance.xlsx": {"views": 1}, "empty.xlsx": {}}


def test_one_file_may_hold_three_views() -> None:
    others = {"department": "marketing", "ranking": ["BRAND"], "comment": "SECRET-comment"}
    merged = merge(BASE, [("all.xlsx", _part(views=[SALES, FINANCE, others]))])
    assert merged.problems == []
    assert len(merged.plan.views) == 3
    assert merged.added == {"all.xlsx": {"views": 2}}


def test_answers_the_plan_has_already_are_counted_as_nothing_new() -> None:
    merged = merge(BASE, [("marketing.xlsx", _part(views=[BASE.views[0].model_dump()]))])
    assert merged.plan == BASE
    assert merged.added == {"marketing.xlsx": {"views": 0}}


def test_two_files_of_one_department_are_refused_with_both_names() -> None:
    problems = _refused(BARE, ("a.xlsx", _part(views=[SALES])), ("b.xlsx", _part(views=[SALES | {"first": "GROW"}])))
    assert [p.code for p in problems] == ["merge_twice"]
    assert "a.xlsx, b.xlsx answer for the same department: Sales (sales) (before)" in _said(problems)
    assert "a.xlsx, b.xlsx cùng trả lời cho một phòng ban: Kinh doanh (sales) (trước)" in _said(problems, "vi")


def test_also_where_they_say_the_same_or_answer_different_questions() -> None:
    roles = [{"department": "sales", "responsibility": "W1", "lead": "hoa"}]
    for other in (_part(views=[SALES]), _part(role_views=roles)):
        assert [p.code for p in _refused(BARE, ("a", _part(views=[SALES])), ("b", other))] == ["merge_twice"]


def test_before_and_after_are_two_rounds() -> None:
    merged = merge(BARE, [("a", _part(views=[SALES])), ("b", _part(views=[SALES | {"phase": "after"}]))])
    assert merged.problems == []
    assert [view.phase for view in merged.plan.views] == ["before", "after"]


def test_a_file_of_several_departments_and_one_of_a_single_one_among_them() -> None:
    problems = _refused(BARE, ("all", _part(views=[SALES, FINANCE])), ("finance", _part(views=[FINANCE])))
    assert [p.code for p in problems] == ["merge_several"]
    assert "all answers for several departments (sales, tài_chính), and finance also answers" in _said(problems)
    assert "Finance (tài_chính)" in _said(problems)


def test_answers_the_plan_has_otherwise_are_refused() -> None:
    part = _part(views=[{"department": "marketing", "ranking": ["GROW"]}])
    problems = _refused(BASE, ("marketing.xlsx", part))
    assert [p.code for p in problems] == ["merge_answered"]
    assert "marketing.xlsx answers for Marketing (marketing) (before)" in _said(problems)


def test_answers_to_what_was_not_answered_yet_are_added() -> None:
    amounts = [{"department": "marketing", "resource": "R1", "amount": 3.0, "unit": "person_months"}]
    merged = merge(BASE, [("marketing.xlsx", _part(resource_views=amounts))])
    assert merged.problems == []
    assert merged.plan.views == BASE.views
    assert len(merged.plan.resource_views) == 1


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"name": "Other"}, "merge_name", ("Other", "Tiny")),
        ({"year": 2030}, "merge_year", ("2030", "2029")),
    ],
)
def test_another_company_or_year(change: dict[str, Any], code: str, words: tuple[str, ...]) -> None:
    part = _part(views=[SALES])
    part = part.model_copy(update={"company": part.company.model_copy(update=change), "choices": []})
    problems = _refused(BASE, ("sales.xlsx", part))
    # Nothing else is said of it: all of it would differ.
    assert [p.code for p in problems] == [code]
    assert all(word in _said(problems) for word in (*words, "sales.xlsx"))


def test_another_unit_of_money_would_change_every_amount() -> None:
    part = _part(views=[SALES])
    part = part.model_copy(update={"company": part.company.model_copy(update={"money_unit": "thousand"})})
    problems = _refused(BASE, ("sales.xlsx", part))
    assert [(p.code, p.field) for p in problems] == [("merge_context", "money_unit")]
    assert "“thousand”. The plan says “million”" in _said(problems)
    assert "“nghìn”. Trong kế hoạch là “triệu”" in _said(problems, "vi")


def test_the_language_of_a_file_is_its_own() -> None:
    part = _part(views=[SALES])
    part = part.model_copy(update={"company": part.company.model_copy(update={"language": "vi"})})
    assert merge(BASE, [("sales.xlsx", part)]).problems == []


def test_a_department_the_plan_does_not_know() -> None:
    party = BASE.parties[0].model_copy(update={"id": "slaes"})
    part = _part(views=[SALES | {"department": "slaes"}]).model_copy(update={"parties": [*BASE.parties, party]})
    problems = _refused(BASE, ("sales.xlsx", part))
    assert [(p.code, p.found) for p in problems] == [("merge_department", "slaes")]
    assert "Did you mean sales?" in _said(problems)


def _with_choice(**change: Any) -> Callable[[Plan], Plan]:
    return lambda plan: plan.model_copy(update={"choices": [plan.choices[0].model_copy(update=change)]})


@pytest.mark.parametrize(
    ("edit", "code", "words"),
    [
        (_with_choice(name="Zest"), "merge_context", ("Choices GROW", "“Choice” reads “Zest”", "says “Zeal”")),
        (_with_choice(kind="tradeoff"), "merge_context", ("“Kind” reads “trade-off”", "says “priority”")),
        (_with_choice(id="PX"), "merge_code", ("Choices has a row PX", "add it to the plan")),
        (
            lambda p: p.model_copy(update={"limits": [p.limits[0].model_copy(update={"amount": 5.0})]}),
            "merge_context",
            ("Limits L1", "“5”", "“98,765”"),
        ),
        (
            lambda p: p.model_copy(update={"parties": [p.parties[3].model_copy(update={"department": "marketing"})]}),
            "merge_context",
            ("People and departments hoa", "“marketing”", "“sales”"),
        ),
    ],
)
def test_a_changed_plan_in_a_department_file(edit: Callable[[Plan], Plan], code: str, words: tuple[str, ...]) -> None:
    problems = _refused(BASE, ("sales.xlsx", edit(_part(views=[SALES]))))
    assert [p.code for p in problems] == [code]
    assert all(word in _said(problems) for word in words), _said(problems)


def test_what_a_file_leaves_out_or_says_in_one_language_is_no_change() -> None:
    fewer = [c.model_copy(update={"name": "Đà tăng", "rank": None, "goals": []}) for c in BASE.choices[:1]]
    part = _part(views=[SALES]).model_copy(update={"choices": fewer, "limits": []})
    assert merge(BASE, [("sales.xlsx", part)]).problems == []


def test_all_is_said_in_one_pass() -> None:
    other = _part(views=[FINANCE])
    other = other.model_copy(update={"company": other.company.model_copy(update={"year": 2030})})
    problems = _refused(
        BASE,
        ("a", _with_choice(name="Zest")(_part(views=[SALES]))),
        ("b", _part(views=[SALES])),
        ("c", other),
        ("d", _part(views=[{"department": "marketing", "first": "GROW"}])),
    )
    assert sorted(p.code for p in problems) == ["merge_answered", "merge_context", "merge_twice", "merge_year"]


def test_readings_and_cycles_belong_to_no_round() -> None:
    reading = {"department": "sales", "measure": "share", "month": 3, "value": 0.4, "system": "CRM"}
    cycle = {"id": "Y1", "department": "sales", "name": "Plan", "cadence": "yearly"}
    before = _part(views=[SALES], readings=[reading], cycles=[cycle])
    after = _part(views=[SALES | {"phase": "after"}], readings=[reading], cycles=[cycle])
    merged = merge(BARE, [("before", before), ("after", after)])
    assert merged.problems == []
    assert (len(merged.plan.readings), len(merged.plan.cycles)) == (1, 1)
    differs = _part(readings=[reading | {"value": 0.5}], cycles=[cycle | {"name": "Other"}])
    problems = _refused(BARE, ("before", before), ("other", differs))
    assert [(p.code, p.table) for p in problems] == [("merge_twice", "readings"), ("merge_twice", "cycles")]
    assert "Sales (sales) (Readings)" in _said(problems)


def test_a_cycle_may_wait_for_one_of_another_file() -> None:
    first = {"id": "Y1", "department": "sales", "name": "Plan", "cadence": "yearly", "needs": ["Y2"]}
    second = {"id": "Y2", "department": "tài_chính", "name": "Budget", "cadence": "quarterly"}
    assert merge(BARE, [("a", _part(cycles=[first])), ("b", _part(cycles=[second]))]).problems == []
    problems = _refused(BARE, ("a", _part(cycles=[first])))
    assert [(p.code, p.found) for p in problems] == [("merge_dangling", "Y2")]


def test_a_code_the_plan_does_not_have() -> None:
    problems = _refused(BASE, ("sales.xlsx", _part(views=[SALES | {"first": "PX"}])))
    assert [(p.code, p.found, p.field) for p in problems] == [("merge_dangling", "PX", "first")]


def test_from_the_sheets_handed_out_to_the_plan_read_again(tmp_path: Path) -> None:
    english = answered(tmp_path / "sales.xlsx", "en", FILL["en"])
    finance = answered(tmp_path / "tc.xlsx", "vi", FILL["vi"], department="tài_chính")
    # Finance has explained the word already, as has marketing.
    base = BASE.model_copy(update={"definitions": [BASE.definitions[0], *BASE.definitions[2:]]})
    merged = merge(base, [(p.name, read_answers(p, base)) for p in (english, finance)])
    assert merged.problems == []
    write_workbook(merged.plan, tmp_path / "merged.xlsx", "vi")
    read = read_plan(tmp_path / "merged.xlsx")
    assert read.problems == []
    assert read.plan == merged.plan
    assert [view.department for view in read.plan.views] == ["marketing", "sales", "tài_chính"]
    assert (
        read.places.find("views", 2, "first").text(Locale("vi")).startswith("sheet Góc nhìn phòng ban, dòng 7, cột D")
    )
    # The same word, whichever language the department works in.
    assert {d.term for d in read.plan.definitions[-2:]} == {BASE.definitions[0].term}


def test_a_change_on_a_sheet_that_was_only_to_be_read_is_shown_with_its_cell(tmp_path: Path) -> None:
    changes = {("Choices", "C7"): "Everything", ("Company", "B8"): "USD"}
    path = answered(tmp_path / "sales.xlsx", "en", FILL["en"] | changes)
    problems = _refused(BASE, (path.name, read_answers(path, BASE)))
    assert [(p.code, p.place.sheet, p.place.row, p.place.column) for p in problems] == [
        ("merge_context", "Company", 8, "B"),
        ("merge_context", "Choices", 7, "C"),
    ]


def test_a_whole_plan_workbook_with_three_views_is_a_part_like_any(tmp_path: Path) -> None:
    rows = [View(**SALES), View(**FINANCE)]  # type: ignore[arg-type]
    write_workbook(BASE.model_copy(update={"views": [*BASE.views, *rows]}), tmp_path / "all.xlsx", "en")
    read = read_answers(tmp_path / "all.xlsx", BASE)
    assert read.problems == []
    assert merge(BASE, [("all.xlsx", read)]).plan.views == [*BASE.views, *rows]


def test_a_few_lines_of_yaml_are_enough(tmp_path: Path) -> None:
    text = (
        "company: {name: Tiny, year: 2029}\nviews:\n  - {department: sales, ranking: [MARGIN, GROW], first: MARGIN}\n"
    )
    (tmp_path / "sales.yaml").write_text(text, encoding="utf-8")
    read = read_answers(tmp_path / "sales.yaml", BASE)
    assert read.problems == []
    assert merge(BASE, [("sales.yaml", read)]).plan.views[1] == View(**SALES)  # type: ignore[arg-type]


def test_a_reading_counts_in_the_unit_the_plan_gives_its_measure(tmp_path: Path) -> None:
    text = (
        "company: {name: Tiny, year: 2029}\nreadings:\n  - {department: sales, measure: share, month: 3, value: 45}\n"
    )
    (tmp_path / "sales.yaml").write_text(text, encoding="utf-8")
    # 45 of a share: 45 % or 4,500 %? Without the plan beside it nobody would ask.
    assert [p.code for p in read_answers(tmp_path / "sales.yaml", BASE).problems] == ["share_or_percent"]


def test_a_missing_company_is_asked_for(tmp_path: Path) -> None:
    path = answered(tmp_path / "a.xlsx", "en", FILL["en"])
    workbook = openpyxl.load_workbook(path)
    del workbook["Company"]
    workbook.save(path)
    read = read_answers(path, BASE)
    assert [(p.code, p.table) for p in read.problems] == [("sheet_missing", "company")]
    assert read.plan is None


def test_what_could_not_be_read_cannot_be_merged(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="could not be read"):
        merge(BASE, [("none", read_answers(tmp_path / "none.xlsx", BASE))])


@settings(max_examples=30, deadline=None, suppress_health_check=_SLOW)
@given(plan=plans().map(_once))
def test_reading_beside_a_plan_returns_what_the_file_holds(
    plan: Plan, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("part") / "part.yaml"
    write_yaml(plan, path)
    read = read_answers(path, plan)
    assert read.problems == []
    answers = set(TABLES[:4])
    assert read.plan is not None
    assert read.plan.model_copy(update={t: [] for t in answers}) == plan.model_copy(update={t: [] for t in answers})


def test_a_person_is_not_a_department_that_answers() -> None:
    person = {"id": "an", "name": "An", "kind": "person", "department": "sales"}
    base = Plan.model_validate({"company": {"name": "A", "year": 2026}, "parties": [DEPARTMENT, person]}, strict=False)
    part = base.model_copy(update={"views": [View(department="an", comment="Mine")]})
    (problem,) = _refused(base, ("an.xlsx", part))
    assert (problem.code, problem.found) == ("merge_department", "an")
    assert "sales" in _said([problem])
