"""A whole run: what it leaves behind, what it records, and what happens when a step fails."""

from __future__ import annotations

import hashlib
import json

import nbformat
import pytest
from delivery_plans import babycare, small  # type: ignore[import-not-found]

from aop_lib.delivery import run as run_module
from aop_lib.delivery.journal import read_journal, succeeded
from aop_lib.delivery.run import NotAPlan, RunFailed, notebooks_for, run, steps_for
from aop_lib.delivery.workspace import NotARun
from aop_lib.files import read_plan, write_yaml
from aop_lib.home import case_plan


def _record(folder):
    return json.loads((folder / "run.json").read_text(encoding="utf-8"))


def test_a_run_leaves_what_it_promises_and_nothing_else(babycare_run):
    names = {p.relative_to(babycare_run.folder).as_posix() for p in babycare_run.folder.rglob("*") if p.is_file()}
    assert names == {
        "report.html",
        "scorecard.xlsx",
        "calendar.ics",
        "findings.json",
        "run.json",
        "journal.jsonl",
        "plan.yaml",
        *(f"notebooks/{name}.ipynb" for name in notebooks_for(babycare())),
    }
    assert [p.name for p in babycare_run.folder.parent.iterdir()] == ["babycare"]


def test_success_is_in_the_journal(babycare_run):
    entries = read_journal(babycare_run.folder / "journal.jsonl")
    assert succeeded(entries, steps_for(babycare()))
    assert _record(babycare_run.folder)["status"] == "succeeded"
    assert babycare_run.not_shown == ()


def test_lessons_on_alignment_join_once_departments_have_answered():
    before, plan = notebooks_for(babycare()), read_plan(case_plan("babycare_chain")).plan
    assert [name for name in notebooks_for(plan) if name not in before] == [
        "02_where_alignment_breaks",
        "03_alignment_by_design",
        *LESSONS_ON_KPIS,
    ]
    assert list(notebooks_for(plan)) == sorted(notebooks_for(plan))


LESSONS_ON_KPIS = ["05_what_a_kpi_is", "06_kpi_from_the_aop", "07_kpi_paradox"]


def test_lessons_on_kpis_join_where_kpis_reach_departments_or_people():
    plan = babycare()
    assert not any(name in LESSONS_ON_KPIS for name in notebooks_for(plan))
    for level in ("department", "person"):
        below = plan.kpis[0].model_copy(update={"level": level})
        joined = notebooks_for(plan.model_copy(update={"kpis": [*plan.kpis, below]}))
        assert [name for name in joined if name not in notebooks_for(plan)] == LESSONS_ON_KPIS


def test_the_record_names_the_input_by_its_hash_and_the_files_by_theirs(babycare_run):
    record = _record(babycare_run.folder)
    assert record["input"]["sha256"] == hashlib.sha256(case_plan().read_bytes()).hexdigest()
    assert {"python", "papermill", "nbconvert", "altair"} <= set(record["versions"])
    for file in record["files"]:
        assert file["sha256"] == hashlib.sha256((babycare_run.folder / file["file"]).read_bytes()).hexdigest()


def test_the_plan_that_was_run_is_the_plan_that_was_given(babycare_run):
    assert read_plan(babycare_run.folder / "plan.yaml").plan == babycare()


def test_findings_are_data_in_the_language_of_the_run(babycare_run):
    found = json.loads((babycare_run.folder / "findings.json").read_text(encoding="utf-8"))
    assert [f["code"] for f in found] == [f.code for f in babycare_run.findings]
    assert all({"severity", "where", "found", "why", "mend"} <= set(f) for f in found)
    assert any("dòng" in f["where"] for f in found)


def test_papermill_is_given_a_path_inside_the_run_and_a_language_and_no_more(babycare_run):
    for name in notebooks_for(babycare()):
        notebook = nbformat.read(babycare_run.folder / "notebooks" / f"{name}.ipynb", as_version=4)
        assert notebook.metadata.papermill.parameters == {"lang": "vi", "plan_path": "../plan.yaml"}


def test_nothing_a_run_leaves_says_where_it_was_made(babycare_run):
    home = str(babycare_run.folder.parent.parent)
    for path in babycare_run.folder.rglob("*"):
        if path.suffix in (".json", ".jsonl", ".ipynb", ".html", ".yaml"):
            assert home not in path.read_text(encoding="utf-8"), path.name


def test_a_hostile_name_makes_a_harmless_folder_and_a_whole_run(hostile_run):
    assert _record(hostile_run.folder)["status"] == "succeeded"
    assert hostile_run.company == "<script>alert(1)</script>"


def test_a_file_that_is_no_plan_stops_before_anything_is_written(tmp_path):
    (tmp_path / "plan.yaml").write_text("company: {name: A}\nbogus: 1\n", encoding="utf-8")
    with pytest.raises(NotAPlan) as caught:
        run(tmp_path / "plan.yaml", out=tmp_path / "out")
    assert caught.value.result.problems
    assert not (tmp_path / "out").exists()


def test_a_folder_of_other_things_stops_before_anything_is_run(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(NotARun):
        run(out=tmp_path)


class _Broken:
    """Stands in for the warm kernel where a test is about what happens around it."""

    def __init__(self, *_):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def wait(self):
        raise RuntimeError("the kernel of the company died")


def test_a_step_that_fails_keeps_the_earlier_run_and_says_where_it_stopped(tmp_path, monkeypatch):
    write_yaml(small(), tmp_path / "plan.yaml")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "run.json").write_text('{"company_key": "ab", "files": [], "earlier": true}')
    monkeypatch.setattr(run_module, "WarmKernel", _Broken)
    with pytest.raises(RunFailed) as caught:
        run(tmp_path / "plan.yaml", out=tmp_path / "out")
    assert caught.value.folder == tmp_path / "out.failed"
    assert _record(tmp_path / "out")["earlier"] is True
    assert _record(tmp_path / "out.failed")["status"] == "failed"
    assert "died" in (tmp_path / "out.failed" / "error.log").read_text(encoding="utf-8")


def test_another_company_of_the_same_slug_is_not_written_over(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    company = small().company
    first = run_module._place(company)
    first.mkdir(parents=True)
    (first / "run.json").write_text('{"company_key": "of somebody else"}')
    assert first.name == "small-shop-2026"
    assert run_module._place(company).name.startswith("small-shop-2026-")
