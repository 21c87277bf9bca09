"""Kernels for the notebooks that nbval runs: each is forked from one process that has already imported the libraries.

A kernel started from nothing spends about four seconds on the same imports, notebook after notebook. A fork is still a
process of its own: an empty name space, the folder and the environment nbval asks for, and nothing of another notebook.

- ``ForkedKernelManager`` takes the place of jupyter_client's ``KernelManager`` where the system can fork.
- Run as a script, this file is the process that is forked: a line of JSON in, a line of JSON out.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

from jupyter_client.manager import KernelManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

__all__ = ["ForkedKernelManager"]

# Libraries only, and no drawing: vl_convert starts threads, and threads do not live through a fork.
_WARM_UP = (
    "ipykernel.kernelapp",
    "ipykernel.ipkernel",
    "IPython",
    "ipywidgets",
    "pandas",
    "altair",
    "scipy.optimize",
    "openpyxl",
    "aop_lib.course.lesson",
    "aop_lib.charts.render",
)


class _Stem:
    """The process kernels are forked from, seen from the tests."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        atexit.register(self._process.communicate)

    def ask(self, *question: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@cache
def _stem() -> _Stem:
    """One for all notebooks of a test process; it ends when its input does."""
    return _Stem()


class _Forked:
    """What the provisioner needs of ``subprocess.Popen``, for a process that is the child of another one."""

    stdin = stdout = stderr = None

    def __init__(self, arguments: list[str], folder: str, environment: dict[str, str]) -> None:
        self.pid: int = _stem().ask("fork", arguments, folder, environment)
        self._ended: int | None = None

    def poll(self) -> int | None:
        if self._ended is None:
            self._ended = _stem().ask("poll", self.pid)
        return self._ended

    def wait(self, timeout: float | None = None) -> int:
        until = None if timeout is None else time.monotonic() + timeout
        while (ended := self.poll()) is None:
            if until is not None and time.monotonic() > until:
                raise subprocess.TimeoutExpired("kernel", timeout or 0)
            time.sleep(0.01)
        return ended

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)


class _ForkedProvisioner(LocalProvisioner):
    """Forks a kernel instead of starting one."""

    async def launch_kernel(self, cmd: list[str], **given: Any) -> Any:
        environment = given.get("env") or dict(os.environ)
        # The command of the kernel specification: python -m ipykernel_launcher -f FILE.
        self.cwd = str(given.get("cwd") or Path.cwd())
        self.process = _Forked(cmd[cmd.index("-f") :], self.cwd, environment)
        # A child leads a session of its own, so its group has its number.
        self.pid = self.pgid = self.process.pid
        return self.connection_info


class ForkedKernelManager(KernelManager):
    """A kernel manager whose kernels are forked."""

    async def _async_pre_start_kernel(self, **given: Any) -> Any:
        if self.provisioner is None:
            self.kernel_id = self.kernel_id or os.urandom(16).hex()
            assert self.kernel_spec is not None
            self.provisioner = _ForkedProvisioner(kernel_id=self.kernel_id, kernel_spec=self.kernel_spec, parent=self)
        return await super()._async_pre_start_kernel(**given)


def _serve() -> None:
    """Import what every notebook needs, then fork and look after kernels until the input ends."""
    import gc
    import importlib

    for name in _WARM_UP:
        importlib.import_module(name)
    _read_the_cases()
    # Objects a child never frees stay shared.
    gc.freeze()
    children: set[int] = set()
    for line in sys.stdin:
        what, *given = json.loads(line)
        if what == "fork":
            pid = os.fork()
            if pid == 0:
                _become_kernel(*given)
            children.add(pid)
            answer: int | None = pid
        else:
            answer = _ended(children, *given)
        print(json.dumps(answer), flush=True)
    for pid in children:
        with contextlib.suppress(OSError):
            os.killpg(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _read_the_cases() -> None:
    """Most of the time a notebook takes is reading YAML; what a text says is remembered, and forks remember it too."""
    from aop_lib.files import read_plan
    from aop_lib.home import kit

    for path in sorted((kit() / "case_studies").glob("*/*.yaml")):
        read_plan(path)


def _ended(children: set[int], pid: int) -> int | None:
    """How a child ended, as ``subprocess`` counts it; None while it runs."""
    done, status = os.waitpid(pid, os.WNOHANG)
    if not done:
        return None
    children.discard(pid)
    return os.waitstatus_to_exitcode(status)


def _become_kernel(arguments: list[str], folder: str, environment: dict[str, str]) -> None:
    """Be the kernel that nbval asked for; never come back."""
    try:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment, JPY_PARENT_PID=str(os.getppid()))
        sys.argv = ["ipykernel_launcher.py", *arguments]
        from ipykernel.kernelapp import IPKernelApp

        IPKernelApp.launch_instance(arguments)
    finally:
        os._exit(0)


if __name__ == "__main__":
    # The folder of this file must not be where a notebook finds modules.
    del sys.path[0]
    _serve()
