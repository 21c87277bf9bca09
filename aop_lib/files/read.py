"""Reading a plan file of either kind: what it is, is decided by what it holds, never by its name alone."""

from __future__ import annotations

import codecs
import hashlib
import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from aop_lib.files.answers import without_unanswered
from aop_lib.files.assemble import assemble
from aop_lib.files.cells import RawPlan
from aop_lib.files.labels import nearest
from aop_lib.files.problem import Places, Problem, clipped
from aop_lib.plan import Plan

__all__ = ["ReadResult", "Source", "TakenApart", "read_answers", "read_plan", "take_apart"]

Source = Literal["xlsx", "yaml"]
_MEGABYTE = 1024 * 1024
_MOST = 20
_MOST_TEXT = 4
_MOST_UNPACKED = 300
_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")


@dataclass
class ReadResult:
    """A plan read from a file, or what could be had of it, with every problem found in one pass.

    ``file`` is the name without its folder. With problems, ``plan`` lacks the cells and rows they are about, and is
    None where not even the company could be read.
    """

    plan: Plan | None = None
    problems: list[Problem] = field(default_factory=list)
    source: Source | None = None
    file: str = ""
    sha256: str | None = None
    places: Places = field(default_factory=Places)


@dataclass(frozen=True)
class TakenApart:
    """A plan file as cells, for whoever writes into the same file again; ``refused`` says why there are none."""

    raw: RawPlan = field(default_factory=RawPlan)
    source: Source | None = None
    content: bytes = b""
    refused: Problem | None = None

    @property
    def sha256(self) -> str | None:
        """The hash of the file as it was read; ``None`` where it could not be opened."""
        return hashlib.sha256(self.content).hexdigest() if self.content else None


class _Refused(Exception):
    """The file cannot even be opened; holds the problem to show."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def read_plan(path: Path) -> ReadResult:
    """Read a plan from an Excel workbook or a YAML file. Never raises for a missing file or for bad content."""
    return _read(Path(path), None)


def read_answers(path: Path, base: Plan) -> ReadResult:
    """Read the answers of one department or several, to be put into the plan ``base`` (see ``merge``). Never raises.

    The file may name rows that only ``base`` has. Its plan holds no more than the file does, and none of the rows in
    which something was asked and nothing answered.
    """
    return _read(Path(path), base)


def take_apart(path: Path) -> TakenApart:
    """The cells of a plan file. Never raises for a missing file or for bad content."""
    try:
        content = _content(path)
        source, raw = _taken_apart(path, content, part=False)
    except _Refused as refused:
        return TakenApart(refused=Problem(refused.code, found=path.name, values=refused.values))
    return TakenApart(raw, source, content)


def _read(path: Path, beside: Plan | None) -> ReadResult:
    result = ReadResult(file=path.name)
    try:
        content = _content(path)
        result.sha256 = hashlib.sha256(content).hexdigest()
        result.source, raw = _taken_apart(path, content, part=beside is not None)
        if beside is None and raw.answers_of is not None:
            raise _Refused("answers_only", department=clipped(raw.answers_of))
    except _Refused as refused:
        result.problems = [Problem(refused.code, found=path.name, values=refused.values)]
        return result
    read = assemble(raw if beside is None else without_unanswered(raw), beside)
    result.plan, result.problems, result.places = read.plan, read.problems, read.places
    return result


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise _Refused("file_folder")
        size = path.stat().st_size
        if size > _MOST * _MEGABYTE:
            raise _Refused("file_too_big", size=str(size // _MEGABYTE), most=str(_MOST))
        content = path.read_bytes()
    except FileNotFoundError:
        raise _Refused("file_missing", **_neighbour(path)) from None
    except (OSError, ValueError):
        raise _Refused("file_forbidden") from None
    if not content.strip(b" \t\r\n\0" + codecs.BOM_UTF8):
        raise _Refused("file_empty")
    return content


def _neighbour(path: Path) -> dict[str, str]:
    try:
        names = [p.name for p in path.parent.iterdir() if p.suffix in (".xlsx", ".yaml", ".yml", ".xlsm")]
    except OSError:
        return {}
    near = nearest(path.name, names)
    return {"near": near} if near else {}


def _taken_apart(path: Path, content: bytes, part: bool) -> tuple[Source, RawPlan]:
    if content.startswith(_ZIP):
        return "xlsx", _workbook(content, part)
    if content.startswith(_OLE):
        raise _Refused("file_encrypted" if "EncryptedPackage".encode("utf-16-le") in content else "file_old")
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        raise _Refused("file_not_workbook" if b"\0" in content[:1000] else "file_text_as_workbook")
    if len(content) > _MOST_TEXT * _MEGABYTE:
        raise _Refused("file_too_big", size=str(len(content) // _MEGABYTE), most=str(_MOST_TEXT))
    text = _text(content)
    from aop_lib.files.yaml_read import read_yaml

    return "yaml", read_yaml(text)


def _text(content: bytes) -> str:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise _Refused("file_not_text") from None
    if "\0" in text:
        raise _Refused("file_not_text")
    return text


def _workbook(content: bytes, part: bool) -> RawPlan:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _inspect(archive)
        from aop_lib.files.workbook_read import read_workbook

        return read_workbook(content, part)
    except _Refused:
        raise
    except Exception:
        # openpyxl raises anything at all on a damaged file; whatever it is, the reader's remedy is the same.
        raise _Refused("file_damaged") from None


def _inspect(archive: zipfile.ZipFile) -> None:
    """Refuse what is no workbook, and what would fill the memory or name files outside itself on opening."""
    names = set(archive.namelist())
    if "xl/workbook.bin" in names or "content.xml" in names:
        raise _Refused("file_old")
    if "xl/workbook.xml" not in names:
        raise _Refused("file_not_workbook")
    size = sum(part.file_size for part in archive.infolist())
    if size > _MOST_UNPACKED * _MEGABYTE:
        raise _Refused("file_too_big", size=str(size // _MEGABYTE), most=str(_MOST))
    for name in names:
        if name.endswith((".xml", ".rels")):
            with archive.open(name) as part:
                if b"<!DOCTYPE" in part.read(2048):
                    raise _Refused("file_damaged")
