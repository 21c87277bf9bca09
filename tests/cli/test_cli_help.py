"""Every command explains itself in both languages, and refuses politely."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from aop_lib.cli import aop as program

COMMANDS = ("run", "check", "explain", "new", "convert", "ask", "merge", "lab", "build", "coverage", "doctor")


def test_the_program_knows_its_commands():
    assert tuple(program.list_commands(None)) == COMMANDS


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_takes_a_language(aop, command, lang):
    said = aop(command, "--help", "--lang", lang)
    assert said.code == 0
    assert {"en": "Usage:", "vi": "Cách dùng:"}[lang] in said.out
    assert "--lang" in said.out
    assert len(said.out) > 300


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_the_program_lists_its_commands_with_a_line_each(aop, lang):
    said = aop("--help", "--lang", lang)
    assert said.code == 0
    assert all(f"  {command} " in said.out for command in COMMANDS)


def test_help_in_vietnamese_is_vietnamese(aop):
    assert "Những gì các quy tắc phát hiện" in aop("--lang", "vi", "--help").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("check",),
        ("check", "--nonsense", "x"),
        ("check", "no-such-file.yaml"),
        ("check", "--lang", "fr", "x"),
        ("convert", "one.yaml"),
        ("explain", "XYZ999"),
        ("lab", "--port", "many"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_what_cannot_be_understood_is_refused_with_code_2(aop, monkeypatch, arguments, lang):
    monkeypatch.setenv("AOP_LANG", lang)
    said = aop(*arguments)
    assert said.code == 2
    assert said.out == ""
    assert 0 < len(said.err.splitlines()) <= 3


@pytest.mark.parametrize(
    ("flag", "named", "machine", "expected"),
    [
        (None, None, "en_US.UTF-8", "en"),
        (None, None, "vi_VN.UTF-8", "vi"),
        (None, "vi", "en_US.UTF-8", "vi"),
        ("en", "vi", "vi_VN.UTF-8", "en"),
        (None, "nonsense", "vi_VN", "vi"),
    ],
)
def test_the_language_is_the_flags_then_the_settings_then_the_machines(
    aop, monkeypatch, flag, named, machine, expected
):
    monkeypatch.setenv("LANG", machine)
    if named:
        monkeypatch.setenv("AOP_LANG", named)
    said = aop("check", "no-such-file.yaml", *(["--lang", flag] if flag else []))
    assert said.err.startswith({"en": "There is no file", "vi": "Không có tệp"}[expected])


def test_an_unexpected_error_is_a_sentence_and_a_file_not_a_traceback(aop, monkeypatch):
    import aop_lib.rules

    def breaks(*_):
        raise RuntimeError("inside")

    monkeypatch.setattr(aop_lib.rules, "RULES", property(breaks))
    said = aop("explain", "PLN101")
    assert said.code == 2
    log = Path(said.err.strip().rsplit(": ", 1)[1])
    assert "Traceback" in log.read_text(encoding="utf-8")
    log.unlink()


def test_a_light_command_loads_nothing_heavy(tmp_path):
    heavy = "{'pandas', 'altair', 'papermill', 'openpyxl', 'nbformat', 'nbconvert', 'networkx', 'rich', 'IPython'}"
    code = (
        "import sys\nfrom aop_lib.cli import main\nfrom aop_lib.home import case_plan\n"
        "try:\n    main(['check', str(case_plan())])\n"
        f"except SystemExit:\n    print({heavy} & set(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stderr.strip() == "set()"
