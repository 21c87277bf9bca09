"""JupyterLab set up for somebody who reads no code: own copies of the lessons, own language, nothing from outside."""

from __future__ import annotations

import hashlib
import json
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aop_lib.home import answers_folder, kit
from aop_lib.locale import LANGUAGES
from aop_lib.plan import Lang

__all__ = ["START", "address", "arguments", "copy_lessons", "environment", "free_port", "sockets", "work_folder"]

START = "00_start_here"
_PRIVATE = ".lab"
_RECORD = "copied.json"
# News, update checks and the extension manager would call outside addresses; a company's plan stays on its machine.
_SWITCHED_OFF = (
    "@jupyterlab/apputils-extension:announcements",
    "@jupyterlab/extensionmanager-extension:plugin",
)
_INTERFACE: dict[Lang, str] = {"en": "en", "vi": "vi_VN"}


def work_folder() -> Path:
    """Where a reader's copies of the lessons are: ``work/`` beside the answers."""
    return answers_folder().parent / "work"


def copy_lessons(folder: Path) -> list[str]:
    """Copy the built lessons and exercises of both languages into ``folder``; returns those the reader changed.

    A changed copy is left alone, one nobody has changed is brought up to date. Raises ``LookupError`` where no lesson
    has been built.
    """
    built = _built("notebooks", "")
    if not built:
        raise LookupError("no built lessons")
    built |= _built("exercises", "exercises/")
    private = folder / _PRIVATE
    private.mkdir(parents=True, exist_ok=True)
    # The folder may lie inside a repository; its contents are the reader's, not the project's.
    (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    record = _recorded(private / _RECORD)
    kept = []
    for name, source in built.items():
        copy, content = folder / name, _as_copied(source.read_bytes())
        if copy.is_file() and _hash(copy.read_bytes()) not in (record.get(name), _hash(content)):
            kept.append(name)
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)
        _trust(copy)
        record[name] = _hash(content)
    (private / _RECORD).write_text(json.dumps(record, indent=1), encoding="utf-8")
    return [name.removesuffix(".ipynb") for name in kept]


def _built(part: str, before: str) -> dict[str, Path]:
    """Name of the copy -> the built notebook it is of; ``exercises/`` stands beside the lessons' languages.

    Reports, whose numbers begin with 9, are made by a run and are no lessons to open.
    """
    found = [(lang, p) for lang in LANGUAGES for p in sorted((kit() / part / lang).glob("[0-8][0-9]_*.ipynb"))]
    return {f"{before}{lang}/{path.name}": path for lang, path in found}


def _as_copied(notebook: bytes) -> bytes:
    """The notebook with its links between lessons and exercises as the copies lie: lessons one folder higher."""
    return notebook.replace(b"](../../exercises/", b"](../exercises/").replace(b"](../../notebooks/", b"](../../")


def _recorded(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _trust(path: Path) -> None:
    """Our own outputs are shown as they are; JupyterLab would otherwise strip their layout."""
    import nbformat
    from nbformat.sign import NotebookNotary

    read: Any = nbformat.read
    notary: Any = NotebookNotary
    notary().sign(read(path, as_version=4))


def environment(folder: Path, lang: Lang, token: str) -> dict[str, str]:
    """What the JupyterLab process is told: its settings, its language, and where the kit and the answers are."""
    config = folder / _PRIVATE / "config"
    _write(config / "labconfig" / "default_setting_overrides.json", _settings(lang))
    off = {"disabledExtensions": dict.fromkeys(_SWITCHED_OFF, True)}
    _write(config / "labconfig" / "page_config.json", off)
    return {
        "JUPYTER_CONFIG_PATH": str(config),
        "JUPYTER_TOKEN": token,
        "AOP_HOME": str(kit()),
        "AOP_ANSWERS": str(answers_folder()),
    }


def _settings(lang: Lang) -> dict[str, object]:
    return {
        "@jupyterlab/translation-extension:plugin": {"locale": _INTERFACE[lang]},
        "@jupyterlab/apputils-extension:notification": {
            "checkForUpdates": False,
            "doNotDisturbMode": True,
            "fetchNews": "false",
        },
        "@jupyterlab/notebook-extension:tracker": {
            "windowingMode": "none",
            "recordTiming": False,
            # Otherwise running a lesson at once asks a manager to choose a kernel.
            "autoStartDefaultKernel": True,
        },
        "@jupyterlab/statusbar-extension:plugin": {"visible": False},
    }


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")


@contextmanager
def sockets() -> Iterator[tuple[dict[str, str], list[str]]]:
    """Kernels that speak through files only this user can open; environment and arguments for that.

    Windows has no such sockets. Elsewhere their paths must be short, so they live in ``/tmp`` while the course is open.
    """
    if os.name == "nt":
        yield {}, []
        return
    with tempfile.TemporaryDirectory(prefix="aop-", dir="/tmp", ignore_cleanup_errors=True) as folder:
        yield {"JUPYTER_RUNTIME_DIR": folder}, ["--KernelManager.transport=ipc"]


def arguments(folder: Path, lang: Lang, port: int, no_browser: bool) -> list[str]:
    """The arguments of ``python -m jupyterlab``."""
    private = folder / _PRIVATE
    given = [
        f"--ServerApp.root_dir={folder}",
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        "--ServerApp.answer_yes=True",
        f"--LabApp.default_url={_page(lang)}",
        f"--LabApp.user_settings_dir={private / 'settings'}",
        f"--LabApp.workspaces_dir={private / 'workspaces'}",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.news_url=None",
        "--LabApp.extension_manager=readonly",
        "--Application.log_level=ERROR",
    ]
    # A container often has no other user; the server hears this machine only and asks for the token.
    root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return [*given, *root, *(["--no-browser"] if no_browser else [])]


def address(port: int, lang: Lang, token: str) -> str:
    """The page to open: the start lesson alone, without file lists around it."""
    return f"http://127.0.0.1:{port}{_page(lang)}?token={token}"


def _page(lang: Lang) -> str:
    return f"/doc/tree/{lang}/{START}.ipynb"


def free_port() -> int:
    """A port of this machine nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
