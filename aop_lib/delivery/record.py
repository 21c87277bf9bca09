"""``run.json``: what was run, with what, how long each step took and what came of it."""

from __future__ import annotations

import datetime as dt
import hashlib
import platform
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aop_lib.delivery.journal import read_journal
from aop_lib.delivery.slug import company_key
from aop_lib.delivery.watching import VIEW
from aop_lib.plan import Lang, in_language

if TYPE_CHECKING:
    from aop_lib.files import ReadResult
    from aop_lib.rules import Findings

__all__ = ["record"]

_PACKAGES = (
    "aop-workbook",
    "altair",
    "icalendar",
    "nbconvert",
    "openpyxl",
    "pandas",
    "papermill",
    "pydantic",
    "vl-convert-python",
)


def record(
    folder: Path,
    read: ReadResult,
    lang: Lang,
    status: str,
    started: dt.datetime,
    seconds: float,
    findings: Findings | None,
) -> dict[str, Any]:
    """The record of a run. The input is named by its file name and SHA-256, never by where it lay."""
    assert read.plan is not None
    company = read.plan.company
    entries = read_journal(folder / "journal.jsonl")
    return {
        "status": status,
        "company": in_language(company.name, lang),
        "company_key": company_key(company),
        "year": company.year,
        "lang": lang,
        "input": {"file": read.file, "kind": read.source, "sha256": read.sha256},
        "started": started.isoformat(timespec="seconds"),
        "seconds": seconds,
        "steps": [{"step": e.step, "state": e.state, "seconds": e.seconds} for e in entries if e.seconds is not None],
        "not_shown": sorted({e.detail or "" for e in entries if e.step == VIEW}),
        "findings": None if findings is None else {s: len(group) for s, group in findings.by_severity().items()},
        "versions": _versions(),
        "files": _files(folder),
    }


def _versions() -> dict[str, str]:
    versions = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions


def _files(folder: Path) -> list[dict[str, Any]]:
    paths = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "run.json")
    return [
        {
            "file": path.relative_to(folder).as_posix(),
            "bytes": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in paths
    ]
