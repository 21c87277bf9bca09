"""Price, volume and mix; flexed budgets: worked textbook examples with their arithmetic, and adding up on any rows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aop_lib.methods.flexed_budget import CostLine, FlexedLine, flexed_budget
from aop_lib.methods.price_volume_mix import Effects, Sold, price_volume_mix


def test_sales_mix_and_sales_quantity_variances_of_the_textbook() -> None:
    """Horngren, Datar & Rajan, exercise on three handheld models, contribution margin per unit as the price.

    Budget 100,000 units: 12.5 %, 37.5 %, 50 % at margins of 197, 171, 84; actual 110,000: 10 %, 40 %, 50 % at 171, 193,
    29. Quantity: 10,000 x .125 x 197 = 246,250; 10,000 x .375 x 171 = 641,250; 10,000 x .5 x 84 = 420,000.
    Mix: 110,000 x (.10 - .125) x 197 = -541,750; 110,000 x (.40 - .375) x 171 = 470,250; 0.
    """
    found = price_volume_mix(
        [
            Sold("PalmPro", 12_500, 197, 11_000, 171),
            Sold("PalmCE", 37_500, 171, 44_000, 193),
            Sold("PalmKid", 50_000, 84, 55_000, 29),
        ]
    )
    assert found.effects.volume == pytest.approx(1_307_500)
    assert found.effects.mix == pytest.approx(-71_500)
    assert found.by_row["PalmPro"].volume == pytest.approx(246_250)
    assert found.by_row["PalmPro"].mix == pytest.approx(-541_750)
    assert found.by_row["PalmCE"].mix == pytest.approx(470_250)
    assert found.by_row["PalmKid"].mix == pytest.approx(0)
    # (171 - 197) x 11,000 + (193 - 171) x 44,000 + (29 - 84) x 55,000
    assert found.effects.price == pytest.approx(-286_000 + 968_000 - 3_025_000)
    # The budgeted margin of the book, and what was earned.
    assert found.before == 13_075_000
    assert found.after == 11_000 * 171 + 44_000 * 193 + 55_000 * 29 == 11_968_000


def test_soda_of_the_textbook() -> None:
    """Horngren: 2.5 million units at 16 %, 24 %, 60 %, margins 2.00, 1.20, 2.50; 3 million at 16 %, 30 %, 54 %.

    Quantity 500,000 x (.16 x 2 + .24 x 1.2 + .6 x 2.5) = 160,000 + 144,000 + 750,000 = 1,054,000.
    Mix 3,000,000 x (.06 x 1.2 - .06 x 2.5) = 216,000 - 450,000 = -234,000.
    """
    found = price_volume_mix(
        [
            Sold("Kola", 400_000, 2.00, 480_000, 2.00),
            Sold("Limor", 600_000, 1.20, 900_000, 1.20),
            Sold("Orlem", 1_500_000, 2.50, 1_620_000, 2.50),
        ]
    )
    assert found.effects.price == pytest.approx(0)
    assert found.effects.volume == pytest.approx(1_054_000)
    assert found.effects.mix == pytest.approx(-234_000)


def test_one_product_has_no_mix() -> None:
    # 100 at 10 -> 120 at 9: volume 20 x 10, price -1 x 120.
    assert price_volume_mix([Sold("A", 100, 10, 120, 9)]).effects == Effects(-120, 200, 0)


def test_refused() -> None:
    with pytest.raises(ValueError, match="units before: 0"):
        price_volume_mix([Sold("A", 0, 10, 5, 10)])
    with pytest.raises(ValueError, match="names"):
        price_volume_mix([Sold("A", 1, 1, 1, 1), Sold("A", 1, 1, 1, 1)])


UNITS = st.floats(0.5, 1e6)


@given(st.lists(st.tuples(UNITS, UNITS, st.floats(0, 1e6), UNITS), min_size=1, max_size=8))
def test_it_adds_up(numbers: list[tuple[float, float, float, float]]) -> None:
    rows = [Sold(str(n), *each) for n, each in enumerate(numbers)]
    found = price_volume_mix(rows)
    scale = sum((r.units_before + r.units_after) * (r.price_before + r.price_after) for r in rows)
    assert found.effects.total == pytest.approx(found.after - found.before, abs=1e-9 * scale)
    for row in rows:
        assert found.by_row[row.name].total == pytest.approx(row.after - row.before, abs=1e-9 * scale)
    # Sold at last year's mix, whatever was sold: no mix effect.
    same = price_volume_mix([Sold(r.name, r.units_before, r.price_before, r.units_before * 3, 1) for r in rows])
    assert same.effects.mix == pytest.approx(0, abs=1e-9 * scale)


def test_the_flexible_budget_of_the_textbook() -> None:
    """Horngren, Datar & Rajan, a maker of jackets: 12,000 planned, 10,000 made.

    Material 60, labour 16, overhead 12 a jacket; fixed 276,000. Flexed: 600,000, 160,000, 120,000, 276,000. Spent
    621,600, 198,000, 130,500, 285,000. Material: 2 square yards at 30 planned, 22,200 used: efficiency
    (22,200 - 20,000) x 30 = 66,000 too much, price (28 - 30) x 22,200 = -44,400. Labour: 0.8 hours at 20, 9,000 used:
    1,000 x 20 = 20,000 and (22 - 20) x 9,000 = 18,000.
    """
    found = flexed_budget(
        [
            CostLine("Material", 720_000, 621_600, 1, 24_000, 22_200),
            CostLine("Labour", 192_000, 198_000, 1, 9_600, 9_000),
            CostLine("Overhead", 144_000, 130_500),
            CostLine("Fixed", 276_000, 285_000, 0),
        ],
        12_000,
        10_000,
    )
    material, labour, overhead, fixed = found.lines
    assert [line.flexed for line in found.lines] == pytest.approx([600_000, 160_000, 120_000, 276_000])
    assert (material.volume, material.spending) == pytest.approx((-120_000, 21_600))
    assert (material.efficiency, material.price) == pytest.approx((66_000, -44_400))
    assert (labour.efficiency, labour.price) == pytest.approx((20_000, 18_000))
    assert (overhead.spending, overhead.efficiency, overhead.price) == (pytest.approx(10_500), None, None)
    assert (fixed.volume, fixed.spending) == (0, 9_000)
    assert found.total.spending == pytest.approx(21_600 + 38_000 + 10_500 + 9_000)


def test_a_line_that_is_partly_fixed() -> None:
    """100 budgeted, 80 of it follows volume; volume +10 %: 108. 115 spent: 8 for the volume, 7 beyond it."""
    (line,) = flexed_budget([CostLine("Delivery", 100, 115, 0.8)], 1000, 1100).lines
    assert (line.static, line.flexed, line.actual) == (100, 108, 115)
    assert (line.volume, line.spending) == pytest.approx((8, 7))


def test_what_cannot_be_flexed() -> None:
    for line, planned in (
        (CostLine("A", 1, 1), 0.0),
        (CostLine("A", 1, 1, 1.2), 1.0),
        (CostLine("A", 1, 1, 1, 0), 1.0),
    ):
        with pytest.raises(ValueError, match=r"volume|variable"):
            flexed_budget([line], planned, 1)


AMOUNT = st.floats(0, 1e9)


@given(st.lists(st.tuples(AMOUNT, AMOUNT, st.floats(0, 1)), min_size=1, max_size=6), st.floats(0.1, 5))
def test_static_to_actual_in_two_steps(lines: list[tuple[float, float, float]], growth: float) -> None:
    found = flexed_budget([CostLine("x", *each) for each in lines], 100, 100 * growth)
    each: FlexedLine
    for each in (*found.lines, found.total):
        assert each.volume + each.spending == pytest.approx(each.actual - each.static, abs=1.0)
