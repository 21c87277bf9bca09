"""The reader's own plan while it is typed: kept with the answers at once, written to its file when typing rests.

The file is the same that Excel opens. What somebody else changed in it since it was last read or written is taken up,
field by field; in a field changed on both sides the file wins. Nothing is written before something has been typed here.
"""

from __future__ import annotations

import atexit
import copy
import datetime as dt
import hashlib
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aop_lib.course.answers import Answers
from aop_lib.course.own_file import OwnFile
from aop_lib.course.own_slices import QUESTIONS, SHOWN
from aop_lib.course.resting import Resting
from aop_lib.files.cells import RawPlan
from aop_lib.files.schema import Column, columns
from aop_lib.files.typed_cells import empty_value
from aop_lib.files.typed_codes import PROVISIONAL, code_from_name
from aop_lib.files.typed_merge import merge_typed, renamed
from aop_lib.files.typed_plan import TypedPlan, read_typed, typed_rows
from aop_lib.home import plans_folder
from aop_lib.locale import LANGUAGES
from aop_lib.plan import Lang, Plan

if TYPE_CHECKING:
    from aop_lib.files import Problem
    from aop_lib.rules import Finding, Findings

__all__ = ["OwnPlan", "own_path", "path_key"]

Rows = dict[str, list[dict[str, Any]]]
_SETTLE, _WRITE, _AGAIN = 0.25, 1.5, 5.0
_STRICT_YEAR = 2026
_OPEN: weakref.WeakSet[OwnPlan] = weakref.WeakSet()


def own_path(answers: Answers) -> Path:
    """Where the plan of a person is kept who opened none: ``plans/my_plan.xlsx``, or under the person's name."""
    name = "my_plan" if answers.person == "me" else f"plan_{answers.path.stem}"
    return plans_folder() / f"{name}.xlsx"


class OwnPlan:
    """One reader's plan as it is typed. ``plan`` is what can be read of it now, ``None`` without name and year.

    ``path`` is its file, ``None`` where nothing may be written (while the notebooks are built). ``lesson`` names the
    answers; ``exercise`` says under which id the answer of a question is kept.
    """

    def __init__(self, lang: Lang, answers: Answers, path: Path | None, exercise: Callable[[str], str]) -> None:
        self.lang: Lang = lang
        self.path = path
        self.plan: Plan | None = None
        self._answers, self._exercise = answers, exercise
        self._file = OwnFile(path, lang)
        self._read = TypedPlan(self._file.raw, None, [])
        self._rows: Rows = {}
        self._base: Rows = {}
        self._used: dict[str, list[str]] = {}
        self._names: dict[str, str] = {}
        self._heard: dict[str, Callable[[], None]] = {}
        self._findings: tuple[Plan | None, Any] | None = None
        self.dirty = False
        self.notice: tuple[str, dict[str, str]] | None = None
        self._settling = Resting(self.settle, _SETTLE)
        self._writing = Resting(self.write, _WRITE)
        self._take_up()
        self.settle()
        _OPEN.add(self)

    # What the lesson asks of it

    @property
    def problems(self) -> list[Problem]:
        """What cannot be read as it was typed."""
        return list(self._read.problems)

    @property
    def elsewhere(self) -> list[Problem]:
        """Problems of the file that no form can show."""
        return self._read.elsewhere(SHOWN)

    @property
    def written(self) -> dt.datetime | None:
        """When the file was last written here."""
        return self._file.written

    @property
    def opening(self) -> tuple[str, dict[str, str]]:
        """What to say at the head of the lesson: where the plan is kept, or what is wrong with its file."""
        shown = {"file": "plans/my_plan.xlsx" if self.path is None else f"{self.path.parent.name}/{self.path.name}"}
        if self._file.refused is not None:
            return self._file.refused
        if self.plan is None or not self._file.exists:
            return "own-open-new", shown
        return "own-open-again", shown

    @property
    def findings(self) -> Findings:
        """What the rules find in the plan as it is now, said once; worked out once for each state of the plan."""
        from aop_lib.rules import Findings, check, said_once

        if self._findings is None or self._findings[0] is not self.plan:
            found = said_once(check(self.plan)) if self.plan is not None else Findings()
            self._findings = self.plan, found
        found_now: Findings = self._findings[1]
        return found_now

    def part(self, question: str) -> list[Finding]:
        """The findings a question's form can mend, the gravest first."""
        from aop_lib.course.own_parts import part_of_finding

        plan = self.plan
        return [] if plan is None else [f for f in self.findings if part_of_finding(f, plan) == question]

    def renamed(self, table: str) -> dict[str, str]:
        """Codes of measures that have been replaced by readable ones: old -> new."""
        return self._names if table == "measures" else {}

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The typed rows of a table."""
        return self._rows.get(table, [])

    def value(self, question: str) -> list[dict[str, Any]]:
        """What the form of a question shows."""
        return copy.deepcopy(QUESTIONS[question].value(self._rows))

    def beside(self, table: str) -> dict[tuple[str, str], list[Problem]]:
        """The problems of a table by (row, field)."""
        return self._read.beside(table)

    def codes(self, table: str) -> list[str]:
        """Every code a table has or ever had here."""
        return list(dict.fromkeys([*self._used.get(table, []), *(row["id"] for row in self._rows.get(table, []))]))

    def watch(self, name: str, heard: Callable[[], None]) -> None:
        """Call ``heard`` each time the plan has been read anew, in place of whoever was watching under that name."""
        self._heard[name] = heard

    def take(self, question: str, value: Any) -> None:
        """Take what a form holds now. The plan is read anew when typing rests, and its file written after that."""
        given = [row for row in value if isinstance(row, dict) and row.get("id") is not None] if value else []
        before = self._rows
        self._rows = QUESTIONS[question].put(self._rows, given)
        if self._rows != before:
            self._note_codes()
            self.dirty = True
            self._settling.stir()
            self._writing.stir()

    # Reading and writing

    def settle(self) -> None:
        """Read what is typed as a plan, and tell whoever watches."""
        self._settling.done()
        self._read = self._over(self._file.raw)
        self.plan = self._read.plan
        for heard in list(self._heard.values()):
            heard()

    def write(self) -> bool:
        """Write the file now, unless nothing new was typed; false where it could not be written (``notice`` says why).

        The file is taken up first where somebody else changed it; what it was before stays beside it as a copy.
        """
        self._writing.done()
        if self.path is None or not self.dirty:
            return True
        self._name_measures()
        if self._file.changed():
            self._take_theirs()
        self.notice = self._file.write(self._over, SHOWN) or self.notice
        self._read = self._over(self._file.raw)
        self.plan = self._read.plan
        if self._file.refused:
            self._writing.stir(_AGAIN)
        else:
            self.dirty = False
            self._base = typed_rows(self._file.raw, SHOWN, self.lang)
            self._record()
        for heard in list(self._heard.values()):
            heard()
        return not self._file.refused

    def _over(self, raw: RawPlan) -> TypedPlan:
        return read_typed(raw, self._readable(), SHOWN, self.lang)

    def _take_up(self) -> None:
        """At opening: what was typed earlier, and what the file says now."""
        kept = self._kept("file")
        known = kept if isinstance(kept, dict) and isinstance(kept.get("base"), dict) else None
        spoken: Lang = known["lang"] if known is not None and known.get("lang") in LANGUAGES else self.lang
        theirs = typed_rows(self._file.raw, SHOWN, spoken)
        self._base = _whole(known["base"]) if known is not None else theirs
        self._used = _codes(known.get("codes")) if known is not None else {}
        ours = self._begun(self._base)
        for question, part in QUESTIONS.items():
            value = self._kept(question)
            if isinstance(value, list):
                ours = part.put(ours, [row for row in value if isinstance(row, dict) and "id" in row])
        self._rows = ours
        if self._file.exists and (known is None or known.get("sha256") != self._file.sha256):
            self._merge(theirs, told=known is not None)
        if spoken != self.lang and self._file.exists:
            now = typed_rows(self._file.raw, SHOWN, self.lang)
            self._rows, self._base = _spoken(self._rows, theirs, now), now
        self.dirty = _full(self._rows) != _full(self._begun(self._base))
        self._note_codes()
        if self._file.refused:
            self.notice = self._file.refused
        self._bring_answers_in_line()

    def _kept(self, question: str) -> Any:
        """What was kept of a question; nothing while the notebooks are built."""
        return None if self.path is None else self._answers.get(self._exercise(question))

    def _take_theirs(self) -> None:
        """While the lesson is open: the file was changed by somebody else."""
        self._file.keep_copy()
        self._file.read()
        self._merge(typed_rows(self._file.raw, SHOWN, self.lang), told=True)
        self._bring_answers_in_line()

    def _merge(self, theirs: Rows, told: bool) -> None:
        merged = merge_typed(self._base, self._rows, theirs)
        self._rows = self._begun(merged.rows)
        self._base = theirs
        if told and merged.theirs:
            which = "own-file-clashed" if merged.clashed else "own-file-changed"
            self.notice = which, {"file": self._file.name, "count": str(len(merged.clashed))}

    def _begun(self, rows: Rows) -> Rows:
        """Rows with a company to begin with: the year most plans are made for, and the usual units."""
        if rows.get("company"):
            return {t: list(r) for t, r in rows.items()}
        today = dt.date.today()
        year = _STRICT_YEAR if self.path is None else today.year + (today.month > 6)
        start = {"id": "", "name": "", "business": "", "direction": "", "year": str(year), "language": self.lang}
        usual = {"first_month": "1", "currency": "VND", "money_unit": "million"}
        return {**{t: list(r) for t, r in rows.items()}, "company": [{**start, **usual}]}

    def _readable(self) -> Rows:
        """The rows to be read: figures of a measure that was taken out, and answers like them, wait for its return."""
        gone = {t: set(self.codes(t)) - {row["id"] for row in self._rows.get(t, [])} for t in ("measures", "scenarios")}
        rows = dict(self._rows)
        rows["figures"] = [r for r in rows.get("figures", []) if r.get("measure") not in gone["measures"]]
        rows["scenario_values"] = [
            r
            for r in rows.get("scenario_values", [])
            if r.get("measure") not in gone["measures"]
            and r.get("scenario") not in gone["scenarios"]
            and (r.get("change") or r.get("value"))
        ]
        return rows

    def _name_measures(self) -> None:
        """Measures typed here get a code people can read in Excel, made from their name once it is written."""
        for row in list(self._rows.get("measures", [])):
            if PROVISIONAL.fullmatch(row["id"]) and str(row.get("name", "")).strip():
                code = code_from_name(row["name"], self.codes("measures"))
                if code is not None:
                    self._rows = renamed(self._rows, "measures", row["id"], code)
                    self._names[row["id"]] = code
                    self._bring_answers_in_line()

    def _note_codes(self) -> None:
        for table, rows in self._rows.items():
            used = self._used.setdefault(table, [])
            used += [row["id"] for row in rows if row["id"] and row["id"] not in used]

    def _bring_answers_in_line(self) -> None:
        """The answers kept of each form are what the form will show."""
        if self.path is None:
            return
        for question in QUESTIONS:
            exercise = self._exercise(question)
            kept, value = self._answers.get(exercise), self.value(question)
            if kept is not None and kept != value:
                _quietly(self._answers, exercise, value)

    def _record(self) -> None:
        state = {"sha256": self._file.sha256, "lang": self.lang, "base": self._base, "codes": self._used}
        _quietly(self._answers, self._exercise("file"), state)


def _full(rows: Rows) -> Rows:
    """Every field of every row, for rows to be compared: one never typed is one left empty, or the usual choice."""
    usual = {t: {c.field: _usual(c) for c in columns(t) if c.field in SHOWN[t]} for t in SHOWN}
    return {
        t: [{**usual[t], **{n: v for n, v in row.items() if v != "" or n not in usual[t]}} for row in made]
        for t, made in rows.items()
        if made and t in SHOWN
    }


def _usual(column: Column) -> Any:
    return column.default or "" if column.kind == "choice" else empty_value(column.kind)


def _spoken(rows: Rows, before: Rows, now: Rows) -> Rows:
    """Rows typed in one language as the other one writes them: what the file says too is taken from the file."""
    old, new = ({t: {row["id"]: row for row in made} for t, made in side.items()} for side in (before, now))
    return {
        t: [
            {n: new[t][row["id"]].get(n, v) if v == old[t].get(row["id"], {}).get(n) else v for n, v in row.items()}
            if row["id"] in new.get(t, {})
            else row
            for row in made
        ]
        for t, made in rows.items()
    }


def _quietly(answers: Answers, exercise: str, value: Any) -> None:
    """What cannot be kept now is in the form still, and is kept with the next letter typed."""
    try:
        answers.put(exercise, value)
    except OSError:
        return


def _whole(rows: dict[str, Any]) -> Rows:
    """Rows kept earlier, those that have a key."""
    return {
        table: [row for row in kept if isinstance(row, dict) and isinstance(row.get("id"), str)]
        for table, kept in rows.items()
        if table in SHOWN and isinstance(kept, list)
    }


def _codes(kept: Any) -> dict[str, list[str]]:
    known = kept if isinstance(kept, dict) else {}
    return {
        t: [code for code in codes if isinstance(code, str)] for t, codes in known.items() if isinstance(codes, list)
    }


def path_key(path: Path) -> str:
    """What tells the answers on one file from those on another."""
    return hashlib.sha256(str(path.resolve()).encode("utf-8")).hexdigest()[:8]


@atexit.register
def _write_all() -> None:
    """What was typed in the last second is in the file, too."""
    for own in list(_OPEN):
        own.write()
