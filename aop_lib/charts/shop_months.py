"""The shop's months as tables and lines: what a manager sees before deciding, and how the year has gone so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from markupsafe import Markup

from aop_lib.charts.frame import AnyChart
from aop_lib.charts.html import Html, table
from aop_lib.charts.response import response_chart
from aop_lib.locale import Locale
from aop_lib.methods.shop_policies import ShopPlan
from aop_lib.methods.shop_world import CREDIT, GROUPS, LAST_DECEMBER, MONTHS, STOREROOM
from aop_lib.methods.shop_year import ShopView, ShopYear
from aop_lib.plan import Company

__all__ = ["bold", "cash_chart", "figures_table", "goods_table", "month_names", "online_chart", "stock_chart"]


def month_names(company: Company, locale: Locale) -> list[str]:
    """The twelve months as they stand on an axis."""
    return [locale.month(company, m) for m in range(MONTHS)]


def figures_table(view: ShopView, plan: ShopPlan, company: Company, locale: Locale) -> Html:
    """Last month and the one before, beside the plan of last month; and where cash and stock stand."""
    month = view.month
    heads = [locale("shop-figures.what"), _named(month - 2, company, locale), _named(month - 1, company, locale)]
    heads += [locale("shop-figures.plan"), locale("shop-figures.plan-now")]
    planned = [_planned(plan, m) for m in (month - 1, month)]
    seen = [_seen(view, back) for back in (2, 1)]
    rows: list[list[Any]] = []
    for name, unit in (("online", "money"), ("store", "money"), ("margin", "share"), ("ratio", "share")):
        shown = [_shown(part.get(name), unit, locale) for part in (*seen, *planned)]
        rows.append([locale(f"shop-figures.{name}"), *shown])
    unit = locale.money_unit(company)
    return table(heads, rows, ["left", *["right"] * 4], locale("shop-figures.title", unit=unit), lang=locale.lang)


def _named(month: int, company: Company, locale: Locale) -> str:
    return locale.month(company, month % MONTHS, company.year if month >= 0 else company.year - 1)


def _seen(view: ShopView, back: int) -> dict[str, float]:
    """A month as the shop's books have it; of the months before the game only the last one is known."""
    if back <= len(view.past):
        month = view.past[-back]
        total = float(month.revenue.sum())
        return {
            "online": float(month.revenue[0, 0]),
            "store": float(month.revenue[1, 0]),
            "margin": float(month.gross_profit.sum()) / max(total, 1e-9),
            "ratio": float(month.marketing[0]) / max(total, 1e-9),
        }
    if back - len(view.past) > 1:
        return {}
    total = LAST_DECEMBER["online"] + LAST_DECEMBER["store"]
    return {**{n: LAST_DECEMBER[n] for n in ("online", "store", "margin")}, "ratio": LAST_DECEMBER["marketing"] / total}


def _planned(plan: ShopPlan, month: int) -> dict[str, float]:
    if not 0 <= month < MONTHS:
        return {}
    total = plan.online[month] + plan.store[month]
    return {
        "online": float(plan.online[month]),
        "store": float(plan.store[month]),
        "ratio": float(plan.marketing[month] / total),
    }


def _shown(value: float | None, unit: str, locale: Locale) -> str:
    if value is None:
        return "–"
    return locale.percent(value) if unit == "share" else locale.number(value, 0)


def goods_table(view: ShopView, company: Company, locale: Locale) -> Html:
    """Goods by group at cost: sold last month, on the shelf now, and for how many months at that pace."""
    heads = [locale(f"shop-goods.{head}") for head in ("group", "sold", "stock", "months")]
    held = view.state.value[:, 0] + view.state.coming_value[:, 0]
    sold = view.past[-1].sold[:, 0] if view.past else None
    rows: list[list[Any]] = []
    for place, group in enumerate(GROUPS):
        pace = None if sold is None or sold[place] <= 0 else held[place] / sold[place]
        rows.append(
            [
                locale(f"shop-group-{group}"),
                "–" if sold is None else locale.number(float(sold[place]), 0),
                locale.number(float(held[place]), 0),
                "–" if pace is None else locale.number(float(pace)),
            ]
        )
    whole = [locale("shop-goods.all"), "–" if sold is None else locale.number(float(sold.sum()), 0)]
    rows.append(bold([*whole, locale.number(float(held.sum()), 0), ""]))
    values = {
        "unit": locale.money_unit(company),
        "cash": locale.money(float(view.state.cash[0]), company),
        "room": locale.number(STOREROOM, 0),
        "credit": locale.number(CREDIT, 0),
    }
    return table(heads, rows, ["left", *["right"] * 3], locale("shop-goods.title", **values), lang=locale.lang)


def bold(cells: Sequence[str]) -> list[Any]:
    """The cells of a row that sums up the others; a warning has a colour, a sum has weight."""
    return [Markup("<b>{}</b>").format(cell) for cell in cells]


def _lines(years: Mapping[str, ShopYear], read: str) -> dict[str, list[float]]:
    series = {name: np.median(getattr(year, read), axis=1) for name, year in years.items() if year.months}
    return {name: [float(v) for v in values] for name, values in series.items()}


def _counted(years: Mapping[str, ShopYear], kind: str, message: str, locale: Locale) -> str:
    """A title that counts the months in which something broke, for one year or for each of several."""
    counts = {name: int(np.median(getattr(year, kind).sum(axis=0))) for name, year in years.items() if year.months}
    if len(counts) == 1:
        return locale(f"{message}-one", count=next(iter(counts.values())))
    listed = [locale("shop-counted", name=name, count=str(count)) for name, count in counts.items()]
    return locale(message, listed=", ".join(listed))


def cash_chart(
    years: Mapping[str, ShopYear], company: Company, locale: Locale, chosen: str | None = None, title: str = ""
) -> AnyChart:
    """Cash at the end of each month, a line for each named year; below zero the shop owes the bank."""
    return response_chart(
        _lines(years, "cash"),
        locale,
        title=title or _counted(years, "owing", "shop-cash", locale),
        unit=locale.money_unit(company),
        months=month_names(company, locale),
        chosen=chosen,
        subtitle=locale("shop-cash.subtitle", unit=locale.money_unit(company), credit=locale.number(CREDIT, 0)),
        limit=(0.0, locale("shop-cash.limit")),
    )


def stock_chart(
    years: Mapping[str, ShopYear], company: Company, locale: Locale, chosen: str | None = None, title: str = ""
) -> AnyChart:
    """Goods at the beginning of each month at cost, a line for each named year, against what the storeroom holds."""
    began = {name: year.of("opening") + year.of("arrived") for name, year in years.items() if year.months}
    lines = {name: [float(v) for v in np.median(goods.sum(axis=1), axis=1)] for name, goods in began.items()}
    return response_chart(
        lines,
        locale,
        title=title or _counted(years, "overfull", "shop-stock", locale),
        unit=locale.money_unit(company),
        months=month_names(company, locale),
        chosen=chosen,
        subtitle=locale("shop-stock.subtitle", unit=locale.money_unit(company)),
        limit=(STOREROOM, locale("shop-stock.limit", room=locale.number(STOREROOM, 0))),
    )


def online_chart(
    series: Mapping[str, Sequence[float]], company: Company, locale: Locale, chosen: str | None, title: str
) -> AnyChart:
    """Online revenue by month, a line for each name."""
    return response_chart(
        series,
        locale,
        title=title,
        unit=locale.money_unit(company),
        months=month_names(company, locale),
        chosen=chosen,
        subtitle=locale("shop-online.subtitle", unit=locale.money_unit(company)),
    )
