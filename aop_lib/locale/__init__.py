"""Floor 0: every sentence the kit says, in both languages, and numbers and dates as each language writes them."""

from aop_lib.locale.glossary import Term, glossary
from aop_lib.locale.locale import LANGUAGES, Locale, MissingMessage, message_files

__all__ = ["LANGUAGES", "Locale", "MissingMessage", "Term", "glossary", "message_files"]
