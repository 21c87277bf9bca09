"""What the kit needs of a machine: Python, packages, fonts, drawing, a place to write; and what it can do without."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Literal

from aop_lib.home import answers_folder, runs_folder

__all__ = ["Sign", "browser", "examine", "office"]

State = Literal["well", "wanting", "optional"]
_OLDEST, _NEWEST = (3, 11), (3, 14)
_PROJECT = "aop-workbook"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")


@dataclass(frozen=True)
class Sign:
    """One thing looked at. ``optional`` is missing but can be done without; ``values`` fill its message."""

    name: str
    state: State
    values: dict[str, str] = field(default_factory=dict)


def examine() -> Iterator[Sign]:
    """Look at everything, the needed first."""
    yield _python()
    yield _packages()
    yield _fonts()
    yield _drawing()
    yield _writing()
    yield _port()
    yield _terminal()
    yield Sign("office", "well" if office() else "optional")
    yield Sign("browser", "well" if browser() else "optional")


def office() -> str | None:
    """LibreOffice, if it is installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def browser() -> str | None:
    """A Chromium-based browser, if one is installed."""
    return next((found for found in map(shutil.which, _BROWSERS) if found), None)


def _python() -> Sign:
    version = sys.version_info[:2]
    state: State = "well" if _OLDEST <= version <= _NEWEST else "wanting"
    return Sign("python", state, {"version": ".".join(map(str, sys.version_info[:3]))})


def _packages() -> Sign:
    try:
        pins = [r.split(";")[0].strip() for r in metadata.requires(_PROJECT) or [] if "extra ==" not in r]
    except metadata.PackageNotFoundError:
        return Sign("packages", "wanting", {"found": _PROJECT})
    differing = [text for name, _, pin in (p.partition("==") for p in pins) if (text := _differs(name, pin))]
    return Sign("packages", "wanting", {"found": ", ".join(differing)}) if differing else Sign("packages", "well")


def _differs(name: str, pin: str) -> str:
    try:
        here = metadata.version(name)
    except metadata.PackageNotFoundError:
        here = "–"
    return "" if here == pin else f"{name} {here} ≠ {pin}"


def _fonts() -> Sign:
    """Windows and macOS carry Vietnamese fonts; elsewhere fontconfig is asked."""
    lister = shutil.which("fc-list")
    if sys.platform in ("win32", "darwin"):
        return Sign("fonts", "well")
    if lister is None:
        return Sign("fonts", "optional")
    try:
        found = subprocess.run([lister, ":lang=vi", "family"], capture_output=True, timeout=20, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return Sign("fonts", "optional")
    return Sign("fonts", "well" if found.strip() else "wanting")


def _drawing() -> Sign:
    chart = {"data": {"values": [{"x": 1}]}, "mark": "point", "encoding": {"x": {"field": "x", "type": "quantitative"}}}
    try:
        import vl_convert

        drawn = vl_convert.vegalite_to_svg(json.dumps(chart), vl_version="5.8")
    except Exception as error:
        return Sign("drawing", "wanting", {"found": type(error).__name__})
    return Sign("drawing", "well" if drawn.startswith("<svg") else "wanting", {"found": ""})


def _writing() -> Sign:
    for folder in (runs_folder().parent, _nearest(answers_folder()), Path(tempfile.gettempdir())):
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError:
            return Sign("writing", "wanting", {"folder": str(folder)})
    return Sign("writing", "well")


def _nearest(folder: Path) -> Path:
    """The folder itself, or the closest one above it that exists."""
    return next(f for f in (folder, *folder.parents) if f.is_dir())


def _port() -> Sign:
    try:
        with socket.socket() as wanted:
            wanted.bind(("127.0.0.1", 0))
    except OSError:
        return Sign("port", "wanting")
    return Sign("port", "well")


def _terminal() -> Sign:
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    return Sign("terminal", "well" if encoding == "utf8" else "optional")
