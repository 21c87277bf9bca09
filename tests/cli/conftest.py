"""The command line as somebody types it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from aop_lib.cli import main


@dataclass(frozen=True)
class Said:
    """What a command left behind on the screen."""

    code: int
    out: str
    err: str


@pytest.fixture
def aop(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Said]:
    """Run a command; it must end with an exit code and may never let an error through."""
    for name in ("AOP_LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    def call(*arguments: object) -> Said:
        with pytest.raises(SystemExit) as left:
            main([str(a) for a in arguments])
        said = capsys.readouterr()
        assert isinstance(left.value.code, int)
        assert "Traceback" not in said.out + said.err
        return Said(left.value.code, said.out, said.err)

    return call
