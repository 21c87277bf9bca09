"""Where the goal broke, driver by driver (A2.38), and price, volume, mix of channels against last year (A2.39)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aop_lib.charts.frame import AnyChart
from aop_lib.charts.html import Html, table
from aop_lib.charts.waterfall import Step, round_marks, waterfall
from aop_lib.locale import Locale
from aop_lib.plan import Measure, Plan

if TYPE_CHECKING:
    from aop_lib.methods.price_volume_mix import Effects
    from aop_lib.methods.sales_lines import SalesLines
    from aop_lib.methods.tree_figures import Gap

__all__ = ["amount_text", "digits_of", "gap_chart", "gap_sentence", "mix_chart", "mix_table", "months_text"]


def digits_of(measure: Measure, size: float) -> int:
    """How many digits after the point an amount of the measure is shown with; of a share, those of its fraction."""
    return 4 if measure.unit == "share" else 0 if size >= 1000 else 1 if size >= 100 else 2


def amount_text(value: float, measure: Measure, locale: Locale, size: float, sign: bool = False) -> str:
    """An amount or a step of it. A step of a share is in points, for a per cent of a per cent would mislead."""
    plus = "+" if sign and value > 0 else ""
    if measure.unit == "share":
        shown = locale.number(value * 100, 2)
        return locale("tree-points", value=f"{plus}{shown}") if sign else locale.percent(value, 1)
    return plus + locale.number(value, digits_of(measure, size))


def months_text(plan: Plan, months: int, locale: Locale, short: bool = False) -> str:
    """The months from the first one on: as a sentence names them, or ``short`` as a label does."""
    name = locale.month if short else locale.month_in_words
    first, last = (name(plan.company, m) for m in (0, months - 1))
    return first if months == 1 else locale("tree-months", first=first, last=last)


def gap_sentence(plan: Plan, gap: Gap, locale: Locale) -> str:
    """How far from plan, and which driver cost most."""
    root = plan.row("measures", gap.bridge.root)
    size = max(abs(gap.bridge.before), abs(gap.bridge.after))
    made = gap.bridge.rounded(digits_of(root, size))
    total = made.gap + _rest(gap, root, size)
    costliest = made.costliest
    values = {
        "name": locale.text(root.name),
        "months": months_text(plan, gap.months, locale),
        "gap": amount_text(abs(total), root, locale, size, sign=root.unit == "share").lstrip("+"),
    }
    side = "level" if abs(total) < 1e-9 * size else "short" if total < 0 else "above"
    if costliest is None:
        return locale(f"tree-gap.{side}-alone", **values)
    cost = amount_text(-made.effects[costliest], root, locale, size, sign=root.unit == "share").lstrip("+")
    driver = locale.text(plan.row("measures", costliest).name)
    return locale(f"tree-gap.{side}", driver=driver, cost=cost, **values)


def _rest(gap: Gap, root: Measure, size: float) -> float:
    return round(gap.rest, digits_of(root, size))


def gap_chart(plan: Plan, gap: Gap, locale: Locale, guess: str | None = None) -> AnyChart:
    """From plan to actual: one bar for each driver, the costliest first; they add up to the last digit shown.

    ``guess`` is the driver somebody expected to have cost most.
    """
    root = plan.row("measures", gap.bridge.root)
    size = max(abs(gap.bridge.before), abs(gap.bridge.after))
    made = gap.bridge.rounded(digits_of(root, size))
    rest = _rest(gap, root, size)

    def level(which: str, value: float) -> Step:
        # A share's steps are in hundredths of a point, so its ends are written as finely.
        text = locale.percent(value, 2) if root.unit == "share" else amount_text(value, root, locale, size)
        return Step(locale(f"tree-gap.{which}"), value, text, level=True)

    steps = [level("plan", made.before)]
    for leaf in sorted(made.effects, key=lambda leaf: made.effects[leaf]):
        effect = made.effects[leaf]
        name = locale.text(plan.row("measures", leaf).name)
        note = locale("tree-guess") if leaf == guess else ""
        shown = amount_text(effect, root, locale, size, sign=True)
        steps.append(Step(name, effect, shown, note, strong=leaf == made.costliest))
    if rest:
        steps.append(Step(locale("tree-gap.rest"), rest, amount_text(rest, root, locale, size, sign=True)))
    steps.append(level("actual", made.after + rest))
    told = " ".join(f"{s.name}: {s.text}." for s in steps)
    months = months_text(plan, gap.months, locale)
    subtitle = locale("tree-gap.subtitle", name=locale.text(root.name), months=months, unit=_unit(root, plan, locale))
    marks = _marks(steps)
    texts = [amount_text(mark, root, locale, size) for mark in marks]
    title = gap_sentence(plan, gap, locale)
    return waterfall(steps, title=title, subtitle=subtitle, told=told, marks=marks, texts=texts)


def _unit(measure: Measure, plan: Plan, locale: Locale) -> str:
    if measure.unit == "money":
        return locale.money_unit(plan.company)
    return locale("tree-unit.share" if measure.unit == "share" else "tree-unit.own")


def _marks(steps: list[Step]) -> list[float]:
    """Round values between the least and the greatest end of a bar."""
    at, ends = 0.0, list[float]()
    for number, step in enumerate(steps):
        at = step.value if step.level or not number else at + step.value
        ends.append(at)
    return round_marks(min(ends), max(ends), 3)


def mix_chart(plan: Plan, sales: SalesLines, locale: Locale) -> AnyChart:
    """From the same months of last year to this year's in three steps: volume, mix, price."""
    root = plan.row("measures", sales.root)
    size = max(sales.found.before, sales.found.after)
    ends, effects, _ = _rounded(sales, digits_of(root, size))

    def level(year: int, value: float) -> Step:
        label = locale("tree-mix.months", months=months_text(plan, sales.months, locale, short=True), year=str(year))
        return Step(label, value, amount_text(value, root, locale, size), level=True)

    worst = min(effects, key=lambda name: effects[name])
    year = plan.company.year
    steps = [level(year - 1, ends[0])]
    for name, value in effects.items():
        shown = amount_text(value, root, locale, size, sign=True)
        steps.append(
            Step(locale(f"tree-mix.{name}"), value, shown, locale(f"tree-mix.{name}-is"), strong=name == worst)
        )
    steps.append(level(year, ends[1]))
    told = " ".join(f"{s.name}: {s.text}." for s in steps)
    marks = _marks(steps)
    texts = [amount_text(mark, root, locale, size) for mark in marks]
    values = {name: amount_text(value, root, locale, size, sign=True) for name, value in effects.items()}
    gap = amount_text(abs(ends[1] - ends[0]), root, locale, size)
    way = "down" if ends[1] < ends[0] else "up"
    title = locale(f"tree-mix.{way}", name=locale.text(root.name), gap=gap, **values)
    units = ", ".join(locale.text(plan.row("measures", unit).name) for unit in sales.units.values())
    subtitle = locale("tree-mix.subtitle", units=units, unit=_unit(root, plan, locale))
    return waterfall(steps, title=title, subtitle=subtitle, told=told, marks=marks, texts=texts)


def mix_table(plan: Plan, sales: SalesLines, locale: Locale) -> Html:
    """Each line: units and what one of them brings, before and after, and the three effects."""
    root = plan.row("measures", sales.root)
    size = max(sales.found.before, sales.found.after)
    _, whole, by_line = _rounded(sales, digits_of(root, size))
    heads = [locale(f"tree-mix.{head}") for head in ("line", "units", "each", "volume", "mix", "price", "all")]
    rows: list[list[Any]] = []
    for line in sales.lines:
        name = locale.text(plan.row("measures", line.name).name)
        units = _pair(line.units_before, line.units_after, locale)
        each = _pair(line.price_before, line.price_after, locale)
        rows.append([name, units, each, *_effects(by_line[line.name], root, locale, size)])
    before, after = (sum(getattr(line, f"units_{when}") for line in sales.lines) for when in ("before", "after"))
    prices = _pair(sales.found.before / before, sales.found.after / after, locale)
    total = _effects(whole, root, locale, size)
    rows.append([locale("tree-mix.together"), _pair(before, after, locale), prices, *total])
    return table(heads, rows, ["left", *["right"] * 6], lang=locale.lang)


def _pair(before: float, after: float, locale: Locale) -> str:
    digits = 0 if max(before, after) >= 100 else 1 if max(before, after) >= 10 else 2
    return f"{locale.number(before, digits)} → {locale.number(after, digits)}"


def _effects(effects: dict[str, float], root: Measure, locale: Locale, size: float) -> list[str]:
    return [amount_text(part, root, locale, size, sign=True) for part in (*effects.values(), sum(effects.values()))]


def _rounded(
    sales: SalesLines, digits: int
) -> tuple[tuple[float, float], dict[str, float], dict[str, dict[str, float]]]:
    """Sales before and after, the effects, and those of each line, rounded so that every column still adds up."""
    from aop_lib.methods.bridge import largest_remainder

    ends = round(sales.found.before, digits), round(sales.found.after, digits)
    whole = largest_remainder(_parts(sales.found.effects), ends[1] - ends[0], digits)
    columns = {
        kind: largest_remainder({name: _parts(e)[kind] for name, e in sales.found.by_row.items()}, total, digits)
        for kind, total in whole.items()
    }
    return ends, whole, {line.name: {kind: columns[kind][line.name] for kind in whole} for line in sales.lines}


def _parts(effects: Effects) -> dict[str, float]:
    return {kind: getattr(effects, kind) for kind in ("volume", "mix", "price")}
