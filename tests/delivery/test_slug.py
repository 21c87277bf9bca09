from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.delivery.slug import company_key, slug
from aop_lib.plan import Bilingual, Company


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("BabyCare House", "babycare-house-2026"),
        ("Công ty Mẹ & Bé Đông Á", "cong-ty-me-be-dong-a-2026"),
        ("<script>alert(1)</script>", "script-alert-1-script-2026"),
        ("../../etc/passwd", "etc-passwd-2026"),
        ("a" * 300, "a" * 48 + "-2026"),
    ],
)
def test_a_name_becomes_a_safe_folder_name(name, expected):
    assert slug(Company(name=name, year=2026)) == expected


def test_a_name_in_another_script_still_gets_a_name_of_its_own():
    one, other = (slug(Company(name=n, year=2026)) for n in ("株式会社", "ООО"))
    assert re.fullmatch(r"company-[0-9a-f]{6}-2026", one)
    assert one != other


def test_a_bilingual_name_gives_the_same_slug_in_both_languages():
    assert slug(Company(name=Bilingual(en="Mother and Baby", vi="Mẹ và Bé"), year=2026)) == "mother-and-baby-2026"


def test_two_names_with_one_slug_have_two_keys():
    one, other = Company(name="An Bình", year=2026), Company(name="An Bính", year=2026)
    assert slug(one) == slug(other) == "an-binh-2026"
    assert company_key(one) != company_key(other)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=80).filter(str.strip))
def test_every_name_gives_letters_digits_and_hyphens(name):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-2026", slug(Company(name=name, year=2026)))
