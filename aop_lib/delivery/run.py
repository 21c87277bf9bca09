"""One plan through the notebooks, and everything that comes of it, in one folder that appears whole or not at all."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aop_lib.delivery.engine import WarmKernel, execute
from aop_lib.delivery.journal import Journal, read_journal, succeeded
from aop_lib.delivery.record import record
from aop_lib.delivery.slug import company_key, slug
from aop_lib.delivery.watching import JOURNAL, VIEW
from aop_lib.delivery.workspace import fresh_folder, is_run, put_in_place
from aop_lib.home import case_plan, kit, runs_folder
from aop_lib.locale import Locale
from aop_lib.plan import Company, Lang, Plan

if TYPE_CHECKING:
    from aop_lib.files import ReadResult
    from aop_lib.rules import Findings

__all__ = ["NotAPlan", "RunFailed", "RunResult", "notebooks_for", "run", "steps_for"]

LESSONS = ("00_start_here", "01_why_an_aop", "04_six_components")
ON_VIEWS = ("02_where_alignment_breaks", "03_alignment_by_design")
"""Lessons that read a plan only once its departments have answered; before that they would show the case alone."""
ON_KPIS = ("05_what_a_kpi_is", "06_kpi_from_the_aop", "07_kpi_paradox")
"""Lessons that read a plan only once its KPIs reach departments or people."""
REPORT = "90_report"

Watch = Callable[[str, float], None]


def notebooks_for(plan: Plan) -> tuple[str, ...]:
    """The notebooks a run takes a plan through, the report last."""
    joining = [*(ON_VIEWS if plan.views else ()), *(ON_KPIS if any(k.level != "company" for k in plan.kpis) else ())]
    return (*sorted([*LESSONS, *joining]), REPORT)


def steps_for(plan: Plan) -> tuple[str, ...]:
    """Every step of a run, in order."""
    return ("plan", "calendar", "scorecard", *notebooks_for(plan), "report", "findings")


class NotAPlan(Exception):
    """The file could not be read as a plan; ``result`` holds its problems."""

    def __init__(self, result: ReadResult) -> None:
        self.result = result
        super().__init__(result.file)


class RunFailed(Exception):
    """A step failed. ``folder`` holds the journal and the error; an earlier run of the company is still in place."""

    def __init__(self, step: str, folder: Path) -> None:
        self.step, self.folder = step, folder
        super().__init__(step)


@dataclass(frozen=True)
class RunResult:
    """A run that is in place. ``not_shown`` names views that could not be made for this plan."""

    folder: Path
    company: str
    year: int
    lang: Lang
    findings: Findings
    headline: str
    seconds: float
    not_shown: tuple[str, ...] = ()


def run(
    plan_path: Path | None = None, lang: Lang | None = None, out: Path | None = None, watch: Watch | None = None
) -> RunResult:
    """Run a plan (left out: BabyCare House) in ``lang`` (left out: the plan's own) into ``out``.

    Without ``out`` the folder is ``runs/<company>-<year>``. Raises ``NotAPlan``, ``NotARun`` where ``out`` holds other
    things, ``RunFailed``, or ``OSError`` where nothing can be written.
    """
    from aop_lib.files import read_plan

    result = read_plan(plan_path or case_plan())
    if result.problems or result.plan is None:
        raise NotAPlan(result)
    target = (out or _place(result.plan.company)).resolve()
    with fresh_folder(target) as folder:
        work = _Run(result, lang or result.plan.company.language, folder, watch or (lambda label, share: None))
        try:
            made = work.make()
        except Exception as error:
            raise RunFailed(work.step, _keep_failed(work, error, target)) from error
        put_in_place(folder, target)
    _forget_failed(target)
    return RunResult(target, **made)


def _place(company: Company) -> Path:
    """``runs/<slug>``; another company that happens to have the same slug is not written over."""
    name = slug(company)
    earlier = runs_folder() / name / "run.json"
    try:
        same = json.loads(earlier.read_text(encoding="utf-8"))["company_key"] == company_key(company)
    except (OSError, ValueError, KeyError, TypeError):
        same = True
    return runs_folder() / (name if same else f"{name}-{company_key(company)[:4]}")


def _failed(target: Path) -> Path:
    return target.with_name(f"{target.name}.failed")


def _keep_failed(work: _Run, error: Exception, target: Path) -> Path:
    """Keep journal and error of a failed run beside the place of the good one."""
    text = "".join(traceback.format_exception(error))
    (work.folder / "error.log").write_text(text, encoding="utf-8")
    work.finish("failed", None)
    put_in_place(work.folder, _failed(target))
    return _failed(target)


def _forget_failed(target: Path) -> None:
    if is_run(_failed(target)):
        shutil.rmtree(_failed(target), ignore_errors=True)


@dataclass
class _Run:
    read: ReadResult
    lang: Lang
    folder: Path
    watch: Watch
    step: str = "plan"
    began: float = field(default_factory=time.perf_counter)
    started: dt.datetime = field(default_factory=lambda: dt.datetime.now(dt.UTC))

    def __post_init__(self) -> None:
        self.say = Locale(self.lang)
        self.journal = Journal(self.folder / "journal.jsonl")

    @property
    def plan(self) -> Plan:
        assert self.read.plan is not None
        return self.read.plan

    def make(self) -> dict[str, Any]:
        """All steps in order; what a ``RunResult`` needs beside its folder."""
        work = self.folder / "work"
        work.mkdir()
        self._do("plan", 0.0, self._plan)
        report = self._notebooks(work)
        shutil.rmtree(work)
        headline = self._do("report", 0.86, lambda: self._report(report))
        findings = self._do("findings", 0.96, self._findings)
        entries = read_journal(self.journal.path)
        not_shown = tuple(sorted({e.detail or "" for e in entries if e.step == VIEW}))
        done = succeeded([e for e in entries if e.step != VIEW], steps_for(self.plan))
        seconds = self.finish("incomplete" if not_shown else "succeeded" if done else "failed", findings)
        company = self.plan.company
        return {
            "company": self.say.text(company.name),
            "year": company.year,
            "lang": self.lang,
            "findings": findings,
            "headline": headline,
            "seconds": seconds,
            "not_shown": not_shown,
        }

    def _plan(self) -> None:
        """The checked plan, and for a workbook the cells it came from, so that findings can name them."""
        from aop_lib.files import write_places, write_yaml

        write_yaml(self.plan, self.folder / "plan.yaml")
        if self.read.source == "xlsx":
            write_places(self.read.places, self.folder)

    def _do(self, step: str, share: float, action: Callable[[], Any]) -> Any:
        self.step = step
        self.watch(self.say(f"run-step-{step.replace('_', '-')}"), share)
        with self.journal.step(step):
            return action()

    def _notebooks(self, work: Path) -> Any:
        """Every notebook in one warm kernel; returns the executed report notebook."""
        names = notebooks_for(self.plan)
        self.step = names[0]
        environment = {
            "AOP_ANSWERS": str(self.folder / "work" / "answers"),
            "AOP_HOME": str(kit()),
            JOURNAL: str(self.journal.path),
        }
        self.watch(self.say("run-step-kernel"), 0.02)
        executed = None
        with WarmKernel(work, environment) as kernel:
            # The kernel is a process of its own and takes seconds to start: what needs no notebook is done meanwhile.
            self._do("calendar", 0.02, self._calendar)
            self._do("scorecard", 0.04, self._scorecard)
            self._hand_over_game(Path(environment["AOP_ANSWERS"]))
            self.step = names[0]
            kernel.wait()
            for at, name in enumerate(names):
                share = 0.3 + 0.55 * at / len(names)
                executed = self._do(name, share, lambda name=name: self._notebook(name, kernel))  # type: ignore[misc]
        return executed

    def _hand_over_game(self, answers: Path) -> None:
        """Of the reader's answers a run sees only the game of the case, on which the report looks back."""
        from aop_lib.course.answers import Answers
        from aop_lib.course.lessons.shop_game import game_kept, is_the_case
        from aop_lib.methods.shop_policies import shop_plan

        if is_the_case(self.plan):
            for exercise, value in game_kept(Answers(), shop_plan(self.plan)).items():
                Answers(answers).put(exercise, value)

    def _notebook(self, name: str, kernel: WarmKernel) -> Any:
        import nbformat

        read: Any = nbformat.read
        write: Any = nbformat.write
        built = read(kit() / "notebooks" / self.lang / f"{name}.ipynb", as_version=4)
        # The kernel works in a folder beside the plan, so the path says nothing about this machine.
        executed = execute(built, {"lang": self.lang, "plan_path": "../plan.yaml"}, kernel)
        folder = self.folder / "notebooks"
        folder.mkdir(exist_ok=True)
        write(executed, folder / f"{name}.ipynb")
        return executed

    def _report(self, notebook: Any) -> str:
        from aop_lib.delivery.report import headline, render

        html = render(notebook, self.plan, self.lang, self.started.astimezone().date())
        (self.folder / "report.html").write_text(html, encoding="utf-8")
        return headline(notebook)

    def _scorecard(self) -> None:
        from aop_lib.delivery.scorecard_workbook import write_scorecard

        write_scorecard(self.plan, self.folder / "scorecard.xlsx", self.lang)

    def _calendar(self) -> None:
        from aop_lib.delivery.calendar import write_calendar

        write_calendar(self.plan, self.folder / "calendar.ics", self.lang, self.started)

    def _findings(self) -> Findings:
        from aop_lib.rules import check, said_once

        findings = said_once(check(self.plan))
        data = findings.to_json(self.plan, self.lang, self.read.places)
        text = json.dumps(data, ensure_ascii=False, indent=2)
        (self.folder / "findings.json").write_text(text + "\n", encoding="utf-8")
        return findings

    def finish(self, status: str, findings: Findings | None) -> float:
        """Write ``run.json``; returns how long the run took."""
        seconds = round(time.perf_counter() - self.began, 2)
        content = record(self.folder, self.read, self.lang, status, self.started, seconds, findings)
        text = json.dumps(content, ensure_ascii=False, indent=2)
        (self.folder / "run.json").write_text(text + "\n", encoding="utf-8")
        return seconds
