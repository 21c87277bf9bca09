"""Formulas between measures."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.plan import Identity, Plan, parse_formula


@pytest.mark.parametrize(
    ("formula", "kind", "parts", "signs"),
    [
        ("online + store", "sum", ("online", "store"), (1, 1)),
        ("revenue - cost - tax", "sum", ("revenue", "cost", "tax"), (1, -1, -1)),
        ("online/revenue", "ratio", ("online", "revenue"), (1, 1)),
        ("orders * value * rate", "product", ("orders", "value", "rate"), (1, 1, 1)),
        ("= online + store", "sum", ("online", "store"), (1, 1)),
        ("a ÷ b", "ratio", ("a", "b"), (1, 1)),
        ("a × b", "product", ("a", "b"), (1, 1)),
        ("a − b", "sum", ("a", "b"), (1, -1)),
        ("doanh_thu_đơn + khác", "sum", ("doanh_thu_đơn", "khác"), (1, 1)),
        ("online", "sum", ("online",), (1,)),
    ],
)
def test_reads(formula: str, kind: str, parts: tuple[str, ...], signs: tuple[int, ...]) -> None:
    assert parse_formula("result", formula) == Identity("result", kind, parts, signs)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("formula", "piece"),
    [
        ("", ""),
        ("+", "+"),
        ("a +", "a +"),
        ("+ a", "+ a"),
        ("a b", "a b"),
        ("a + b * c", "a + b * c"),
        ("a / b / c", "a / b / c"),
        ("a ++ b", "a ++ b"),
        ("a ^ b", "^ b"),
        ("a + 2", "2"),
        ("(a + b)", "(a + b)"),
        ("SUM(a)", "(a)"),
    ],
)
def test_refuses_and_names_the_piece(formula: str, piece: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(piece)}$"):
        parse_formula("result", formula)


@given(st.text(max_size=30))
def test_reads_or_refuses_anything(formula: str) -> None:
    try:
        identity = parse_formula("result", formula)
    except ValueError:
        return
    assert len(identity.parts) == len(identity.signs) >= 1


def test_a_plan_knows_its_identities() -> None:
    measures = [
        {"id": "online", "name": "O", "unit": "money"},
        {"id": "store", "name": "S", "unit": "money"},
        {"id": "revenue", "name": "R", "unit": "money", "formula": "online + store"},
    ]
    plan = Plan.model_validate({"company": {"name": "A", "year": 2026}, "measures": measures})
    assert plan.identities == [Identity("revenue", "sum", ("online", "store"), (1, 1))]
