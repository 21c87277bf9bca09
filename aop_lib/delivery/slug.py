"""A safe folder name for a run, made from a company's name and its year."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from aop_lib.plan import Company, in_language

__all__ = ["company_key", "plain_words", "slug"]

_LONGEST = 48


def slug(company: Company) -> str:
    """ASCII letters, digits and hyphens only, whatever the name holds: ``babycare-house-2026``.

    A name that leaves nothing behind (another script, only signs) becomes ``company-`` and six digits of its hash.
    """
    words = plain_words(in_language(company.name, "en"))
    return f"{words or 'company-' + company_key(company)[:6]}-{company.year}"


def plain_words(text: str) -> str:
    """The ASCII letters and digits of a text in lower case, with hyphens between; empty where it has none."""
    name = text.replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")


def company_key(company: Company) -> str:
    """A hash of the name as written: tells two companies apart whose names give the same slug."""
    return hashlib.sha256(in_language(company.name, "en").encode("utf-8")).hexdigest()
