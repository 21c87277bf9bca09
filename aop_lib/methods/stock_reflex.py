"""A small shop's year of stock and cash when a part of the purchasing budget goes to what sells fast (A1.16).

Two groups of goods: one that sells fast now and cools as the year goes on, and all the others. Goods are paid when
they are ordered and arrive a month later; nothing sells that is not on the shelf. The figures are illustrative: they
show how stock and cash move, not how any shop does.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ShopMonth", "ShopYear", "StockSettings", "stock_year"]


@dataclass(frozen=True)
class StockSettings:
    """The shop: money in one unit (VND million in the lesson), goods at what they cost.

    ``demand_fast`` and ``demand_rest`` are the first month's demand at cost; each month the fast seller's demand is
    multiplied by ``cooling``. ``markup`` is price over cost, so that 1 / ``markup`` is the cost part of the price.
    ``budget`` is spent on goods each month as long as there is cash.
    """

    budget: float = 660.0
    demand_fast: float = 260.0
    demand_rest: float = 420.0
    cooling: float = 0.97
    markup: float = 1.52
    fixed_cost: float = 310.0
    cash: float = 500.0
    stock_fast: float = 260.0
    stock_rest: float = 420.0


@dataclass(frozen=True)
class ShopMonth:
    """One month: goods sold, demand not served and stock left (at cost), goods ordered, and cash at the month's end."""

    month: int
    sold_fast: float
    sold_rest: float
    missed: float
    ordered_fast: float
    ordered_rest: float
    stock_fast: float
    stock_rest: float
    revenue: float
    cash: float

    @property
    def stock(self) -> float:
        """All goods on the shelf at the month's end, at cost."""
        return self.stock_fast + self.stock_rest


@dataclass(frozen=True)
class ShopYear:
    """Twelve months under one way of buying."""

    share: float
    months: tuple[ShopMonth, ...]

    @property
    def stock(self) -> list[float]:
        """Stock at each month's end, at cost."""
        return [m.stock for m in self.months]

    @property
    def cash(self) -> list[float]:
        """Cash at each month's end; below zero the shop owes."""
        return [m.cash for m in self.months]

    @property
    def missed(self) -> float:
        """The year's demand not served for want of goods, at cost."""
        return sum(m.missed for m in self.months)


def stock_year(share: float, settings: StockSettings | None = None) -> ShopYear:
    """The year when ``share`` (0 to 1) of each month's purchasing budget goes to the fast seller.

    Raises ``ValueError`` where the share is not 0 to 1.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"share: {share}")
    shop = settings or StockSettings()
    fast, rest, cash = shop.stock_fast, shop.stock_rest, shop.cash
    coming_fast = coming_rest = 0.0
    months = []
    for month in range(1, 13):
        fast, rest = fast + coming_fast, rest + coming_rest
        wanted = shop.demand_fast * shop.cooling ** (month - 1)
        sold_fast, sold_rest = min(wanted, fast), min(shop.demand_rest, rest)
        fast, rest = fast - sold_fast, rest - sold_rest
        revenue = shop.markup * (sold_fast + sold_rest)
        cash += revenue - shop.fixed_cost
        spent = min(shop.budget, max(0.0, cash))
        coming_fast, coming_rest = share * spent, (1 - share) * spent
        cash -= spent
        missed = wanted - sold_fast + shop.demand_rest - sold_rest
        months.append(
            ShopMonth(month, sold_fast, sold_rest, missed, coming_fast, coming_rest, fast, rest, revenue, cash)
        )
    return ShopYear(share, tuple(months))
