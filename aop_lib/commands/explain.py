"""``aop explain CODE``: the page of one rule."""

from __future__ import annotations

import difflib
import re
import sys

import click

from aop_lib.commands.language import choose
from aop_lib.commands.spoken import Refusal, SpokenCommand, lang_option

__all__ = ["command"]

_LANGUAGES = re.compile(r"^\[[^\]]*\]\(\.\./.*\n+", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@click.command("explain", cls=SpokenCommand)
@click.argument("code")
@lang_option
def command(code: str, lang: str | None) -> int:
    """What a rule checks, why it matters, an example that breaks it and the same example mended."""
    from aop_lib.rules import RULES
    from aop_lib.rules.pages import page

    say = choose(lang)
    rule = RULES.get(code.strip().upper().replace("-", ""))
    if rule is None:
        raise Refusal(say("cli-no-rule", near=", ".join(_near(code.strip().upper(), sorted(RULES)))))
    # Links between pages are for readers of the folder; a terminal has nowhere to follow them to.
    text = _LINK.sub(r"\1", _LANGUAGES.sub("", page(rule, say.lang)))
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console().print(Markdown(text))
    else:
        click.echo(text)
    return 0


def _near(code: str, known: list[str]) -> list[str]:
    begins = [rule for rule in known if code and rule.startswith(code)]
    return (begins or difflib.get_close_matches(code, known, n=3, cutoff=0.5) or known)[:3]
