"""What the documents point to is there, every document stands in both languages, and the commands they name exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aop_lib.cli import main

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted(
    p
    for folder in (ROOT, ROOT / "docs", ROOT / "benchmarks", ROOT / "exercises", ROOT / "case_studies")
    for p in (folder.glob("*.md") if folder != ROOT / "case_studies" else folder.rglob("*.md"))
)
COMMANDS = ("run", "check", "explain", "new", "convert", "ask", "merge", "lab", "doctor", "build", "coverage")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_links_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = [link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    assert [link for link in links if link and not (document.parent / link).exists()] == []


@pytest.mark.parametrize(
    "english", ["README.md", *(f"docs/{d}.md" for d in ("facilitator", "how_it_works", "contributing"))]
)
def test_documents_for_users_stand_in_both_languages(english: str) -> None:
    vietnamese = ROOT / english.replace(".md", ".vi.md")
    assert vietnamese.is_file()
    headings = [re.findall(r"^#+ ", p.read_text(encoding="utf-8"), re.M) for p in (ROOT / english, vietnamese)]
    assert headings[0] == headings[1]


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_the_readme_names_exist(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"aop {command}" in (ROOT / "README.md").read_text(encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert capsys.readouterr().out
