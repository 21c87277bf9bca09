"""Which language a command speaks."""

from __future__ import annotations

import locale
import os
from collections.abc import Sequence

import click

from aop_lib.locale import Locale
from aop_lib.plan import Lang, Plan

__all__ = ["asked_for", "choose", "from_arguments", "machine_language"]


def choose(flag: str | None, plan: Plan | None = None) -> Locale:
    """The reader's language: ``--lang``, else ``AOP_LANG``, else the plan's own, else the machine's."""
    own = plan.company.language if plan is not None else None
    return Locale(asked_for(flag) or own or machine_language())


def asked_for(flag: str | None) -> Lang | None:
    """The language the reader asked for in words: ``--lang``, before the command or after it, else ``AOP_LANG``."""
    context = click.get_current_context(silent=True)
    before = context.find_root().params.get("lang") if context is not None else None
    return _known(flag) or _known(before) or _known(os.environ.get("AOP_LANG"))


def from_arguments(arguments: Sequence[str]) -> Locale:
    """The language of a help page or an error, before the arguments have been understood."""
    flag = None
    for at, word in enumerate(arguments):
        if word == "--lang" and at + 1 < len(arguments):
            flag = arguments[at + 1]
        elif word.startswith("--lang="):
            flag = word.partition("=")[2]
    return choose(flag)


def machine_language() -> Lang:
    """Vietnamese where the machine is set to Vietnamese, else English."""
    # Windows says "Vietnamese_Vietnam", the rest of the world "vi_VN".
    named = next((os.environ[k] for k in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(k)), None)
    return "vi" if (named or locale.getlocale()[0] or "").lower().startswith("vi") else "en"


def _known(lang: str | None) -> Lang | None:
    short = (lang or "").lower().partition("_")[0].partition("-")[0]
    return "vi" if short == "vi" else "en" if short == "en" else None
