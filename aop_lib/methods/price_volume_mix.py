"""Price, volume and mix: three reasons why sales of several products or channels changed, adding up exactly (A2.39).

The sales-price, sales-quantity and sales-mix variances of the textbook, on revenue or on the margin per unit.
Source: Horngren, Datar & Rajan, Cost Accounting, chapter on sales variances.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Effects", "PriceVolumeMix", "Sold", "price_volume_mix"]


@dataclass(frozen=True)
class Sold:
    """One product or channel: units and price (or margin) per unit, before and after. All units are of one kind."""

    name: str
    units_before: float
    price_before: float
    units_after: float
    price_after: float

    @property
    def before(self) -> float:
        """Sales before."""
        return self.units_before * self.price_before

    @property
    def after(self) -> float:
        """Sales after."""
        return self.units_after * self.price_after


@dataclass(frozen=True)
class Effects:
    """Three effects in money: of the price, of the number of units in all, of how they are spread."""

    price: float
    volume: float
    mix: float

    @property
    def total(self) -> float:
        """All three together."""
        return self.price + self.volume + self.mix


@dataclass(frozen=True)
class PriceVolumeMix:
    """Sales before and after, the effects in all, and those of each row in the order given."""

    before: float
    after: float
    effects: Effects
    by_row: dict[str, Effects]


def price_volume_mix(rows: Sequence[Sold]) -> PriceVolumeMix:
    """Why sales changed: ``effects`` add up to after less before, and so do the rows'.

    Volume is the change in all units at the old mix and the old prices; mix is the new units spread as they are now
    instead of as before, at the old prices; price is the change of each price on the units sold now. Amounts are in
    units times price. Raises ``ValueError`` where nothing was sold before, or a name stands twice.

    >>> price_volume_mix([Sold("A", 60, 10, 60, 11), Sold("B", 40, 5, 60, 5)]).effects
    Effects(price=60.0, volume=160.0, mix=-60.0)
    """
    units_before, units_after = sum(r.units_before for r in rows), sum(r.units_after for r in rows)
    if units_before <= 0 or len({r.name for r in rows}) < len(rows):
        raise ValueError(f"units before: {units_before}; names: {[r.name for r in rows]}")
    by_row = {r.name: _effects(r, units_before, units_after) for r in rows}
    whole = Effects(*(float(sum(getattr(e, kind) for e in by_row.values())) for kind in ("price", "volume", "mix")))
    return PriceVolumeMix(sum(r.before for r in rows), sum(r.after for r in rows), whole, by_row)


def _effects(row: Sold, units_before: float, units_after: float) -> Effects:
    at_old_mix = row.units_before / units_before * units_after
    return Effects(
        (row.price_after - row.price_before) * row.units_after,
        (at_old_mix - row.units_before) * row.price_before,
        (row.units_after - at_old_mix) * row.price_before,
    )
