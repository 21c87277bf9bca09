"""The scorecard as formulas: the same reading as ``methods.scorecard``, live in the reader's spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from aop_lib.delivery.sheet_cells import PlanCells
from aop_lib.delivery.sheet_months import MonthSheet, Series
from aop_lib.files import table_label
from aop_lib.locale import Locale
from aop_lib.methods.scale import LEVELS
from aop_lib.methods.series import adds_up, base_value, identity_of, measure_of
from aop_lib.plan import Kpi

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["COLUMNS", "FIRST_ROW", "ScoreSheet"]

FIRST_ROW = 6
COLUMNS = (
    "kpi",
    "weight",
    "known",
    "value",
    "path",
    "year_path",
    "on_year",
    "baseline",
    "threshold",
    "target",
    "stretch",
    "direction",
    "progress",
    "band",
    "payout",
    "points",
)
"""What each column of the scorecard holds, from the left."""
# Excel refuses a workbook with a formula of more than 8,192 signs; there the number itself stands in its place.
_LONGEST = 3000
_WIDTHS = (40, 9, 9, 13, 13, 13, 14, 12, 12, 12, 12, 9, 11, 14, 10, 10)


@dataclass
class ScoreSheet:
    """The formulas of the company's KPIs, one row each."""

    cells: PlanCells
    months: MonthSheet
    say: Locale

    @property
    def kpis(self) -> list[tuple[int, Kpi]]:
        """The company's KPIs with their index in the plan."""
        return [(at, kpi) for at, kpi in enumerate(self.cells.plan.kpis) if kpi.level == "company"]

    def write(self, sheet: Worksheet, style: Any) -> None:
        """Heads, a row for each KPI, the totals and the check of the weights."""
        say, plan = self.say, self.cells.plan
        title = f"{say('workbook-scorecard')}: {say.text(plan.company.name)} {plan.company.year}"
        sheets = {table: table_label(say, table) for table in ("kpis", "figures", "measures")}
        style.title(sheet, title, say("workbook-scorecard.note", **sheets))
        heads = [say(f"workbook-column-{name.replace('_', '-')}") for name in COLUMNS]
        style.heads(sheet, FIRST_ROW - 1, heads, _WIDTHS)
        for row, (at, kpi) in enumerate(self.kpis, FIRST_ROW):
            self._row(sheet, row, at, kpi, style)
        self._totals(sheet, FIRST_ROW + len(self.kpis), style)
        sheet.freeze_panes = f"B{FIRST_ROW}"

    def _row(self, sheet: Worksheet, row: int, at: int, kpi: Kpi, style: Any) -> None:
        formulas = _Formulas(self, row, at, kpi)
        shown = self.say.text(kpi.name)
        style.text(sheet.cell(row, 1), shown)
        style.room(sheet, row, [shown], _WIDTHS)
        for column, name in enumerate(COLUMNS[1:], 2):
            formula = getattr(formulas, name)()
            cell = sheet.cell(row, column, f"={formula}" if formula else None)
            style.figure(cell, _unit(name, formulas.unit))
        for name in ("value", "target", "points"):
            style.strong(sheet.cell(row, COLUMNS.index(name) + 1))

    def _totals(self, sheet: Worksheet, row: int, style: Any) -> None:
        from openpyxl.utils import get_column_letter

        say, last = self.say, row - 1
        style.text(sheet.cell(row, 1), say("workbook-total"))
        for name in ("weight", "points"):
            column = COLUMNS.index(name) + 1
            letter = get_column_letter(column)
            cell = sheet.cell(row, column, f"=SUM({letter}{FIRST_ROW}:{letter}{last})" if self.kpis else 0)
            style.figure(cell, "points")
        style.total(sheet, row, len(COLUMNS))
        weight = sheet.cell(row, 2).coordinate
        right, wrong = say("workbook-weights.right"), say("workbook-weights.wrong")
        check = sheet.cell(row + 1, 1, f'=IF(ABS({weight}-100)<0.005,"{right}","{wrong}")')
        style.note(check)
        if self.kpis:
            style.bands(sheet, COLUMNS.index("band") + 1, FIRST_ROW, last, say)
            style.wrong(check, f"ABS(${weight[0]}${weight[1:]}-100)>=0.005")


def _unit(column: str, unit: str) -> str:
    if column in ("progress", "payout"):
        return "share"
    if column in ("weight", "points", "known", "direction"):
        return "points"
    return unit


@dataclass
class _Formulas:
    """One KPI's formulas by column; an empty text leaves the cell empty. Words stand in the reader's language."""

    of: ScoreSheet
    row: int
    at: int
    kpi: Kpi

    @property
    def unit(self) -> str:
        measure = measure_of(self.of.cells.plan, self.kpi.measure) if self.kpi.measure else None
        if self.kpi.form == "milestone":
            return "share"
        return self.kpi.unit or (measure.unit if measure else "other")

    def _here(self, column: str) -> str:
        from openpyxl.utils import get_column_letter

        return f"${get_column_letter(COLUMNS.index(column) + 1)}${self.row}"

    def _own(self, name: str) -> str:
        return self.of.cells.field("kpis", self.at, name) or ""

    def _copy(self, name: str) -> str:
        own = self._own(name)
        return f'IF(ISNUMBER({own}),{own},"")' if own else ""

    def _series(self, kind: str, before: int = 0) -> Series | None:
        year = self.of.cells.plan.company.year - before
        return Series(self.kpi.measure, kind, year) if self.kpi.measure and self.kpi.form != "milestone" else None

    def weight(self) -> str:
        return self._copy("weight")

    def known(self) -> str:
        series = self._series("actual")
        return self.of.months.known(series) if series else ""

    def value(self) -> str:
        if self.kpi.form == "milestone":
            return self._milestones()
        asserted = self._copy("current") or '""'
        series = self._series("actual")
        return f"IFERROR({self.of.months.value(series, self._here('known'))},{asserted})" if series else asserted

    def _milestones(self) -> str:
        """The done share: as the KPI says itself, else of the milestones of the initiatives that serve its goals."""
        plan, current, target = self.of.cells.plan, self._own("current"), self._own("target")
        serving = {i.id for i in plan.initiatives if set(i.goals) & set(self.kpi.goals)}
        rows = [at for at, m in enumerate(plan.milestones) if m.initiative in serving]
        done = [cell for at in rows if (cell := self.of.cells.field("milestones", at, "done"))]
        counted = f"({'+'.join(f'ISNUMBER({cell})' for cell in done)})/{len(rows)}" if done else '""'
        if not current or not target:
            return counted
        return f"IF(AND(ISNUMBER({current}),ISNUMBER({target})),{current}/{target},{counted})"

    def path(self) -> str:
        series = self._series("plan")
        return f'IFERROR({self.of.months.value(series, self._here("known"))},"")' if series else ""

    def year_path(self) -> str:
        series = self._series("plan")
        return f'IFERROR({self.of.months.value(series, "12")},"")' if series else ""

    def on_year(self) -> str:
        """The value at the year's footing: by the plan's path, else by last year's share of the year."""
        value, known = self._here("value"), self._here("known")
        if self.kpi.measure is None or self.kpi.form == "milestone":
            return value
        if self.kpi.form == "guardrail" and not adds_up(self.of.cells.plan, self.kpi.measure):
            return value
        path, whole = self._here("path"), self._here("year_path")
        scaled = f"IF(AND(N({path})>0,N({whole})>0),{value}*{whole}/{path},{self._without_path()})"
        return f'IF(ISNUMBER({value}),IF(OR({known}=0,{known}=12),{value},IFERROR({scaled},"")),"")'

    def _without_path(self) -> str:
        assert self.kpi.measure is not None
        value, last = self._here("value"), self._series("actual", before=1)
        if last is None or not adds_up(self.of.cells.plan, self.kpi.measure):
            return value
        months = self.of.months
        return f"{value}*{months.value(last, '12')}/{months.value(last, self._here('known'))}"

    def baseline(self) -> str:
        own = self._own("baseline")
        fallback = f'IFERROR({self._base(self.kpi.measure, frozenset())},"")' if self.kpi.measure else '""'
        return f"IF(ISNUMBER({own}),{own},{fallback})" if own else fallback

    def _base(self, measure: str, seen: frozenset[str]) -> str:
        """Last year's value: the measure's own base, else last year's months, else through its formula."""
        plan = self.of.cells.plan
        at = next((n for n, m in enumerate(plan.measures) if m.id == measure), None)
        if at is None or measure in seen:
            return "NA()"
        tie = identity_of(plan, measure)
        made = "NA()"
        if tie is not None:
            parts = [f"({self._base(p, seen | {measure})})" for p in tie.parts]
            if tie.kind == "sum":
                made = "".join(("+" if s > 0 else "-") + p for s, p in zip(tie.signs, parts, strict=True))
            else:
                made = ("/" if tie.kind == "ratio" else "*").join(parts)
        if len(made) > _LONGEST:
            known = base_value(plan, measure)
            made = "NA()" if known is None else repr(known)
        months = self.of.months.value(Series(measure, "actual", plan.company.year - 1), "12")
        cell = self.of.cells.field("measures", at, "base")
        read = f"IFERROR({months},{made})"
        return f"IF(ISNUMBER({cell}),{cell},{read})" if cell else read

    def threshold(self) -> str:
        return self._copy("threshold")

    def target(self) -> str:
        return "1" if self.kpi.form == "milestone" else self._copy("target")

    def stretch(self) -> str:
        return self._copy("stretch")

    def direction(self) -> str:
        """1 where a higher value is better, -1 where a lower one is; nothing where the scale is out of order."""
        if self.kpi.form == "milestone":
            return "1"
        low, target, high, base = (self._here(n) for n in ("threshold", "target", "stretch", "baseline"))
        measure = measure_of(self.of.cells.plan, self.kpi.measure) if self.kpi.measure else None
        sign = "-1" if measure is not None and measure.better == "lower" else "1"
        pairs = [(low, target), (target, high)] + ([] if self.kpi.form == "guardrail" else [(base, target)])
        for one, two in reversed(pairs):
            sign = f"IF(AND(COUNT({one},{two})=2,{one}<>{two}),IF({two}>{one},1,-1),{sign})"
        ordered = (
            f"AND(IF(COUNT({low},{target})=2,({target}-{low})*({sign})>0,TRUE),"
            f"IF(COUNT({target},{high})=2,({high}-{target})*({sign})>0,TRUE))"
        )
        if self.kpi.form == "reach":
            # A target that equals its baseline leaves no way to be part of the way: not scored, as the method has it.
            ordered = f"AND({ordered},IF(COUNT({base},{target})=2,{base}<>{target},TRUE))"
        return f'IF({ordered},{sign},"")'

    def progress(self) -> str:
        value, base, target = (self._here(n) for n in ("on_year", "baseline", "target"))
        if self.kpi.form == "milestone":
            return self._here("value")
        if self.kpi.form == "guardrail":
            return self._held()
        part = f'IFERROR(({value}-{base})/({target}-{base}),"")'
        return f'IF(AND(COUNT({value},{base},{target})=3,{self._scaled}),{part},"")'

    @property
    def _scaled(self) -> str:
        return f"ISNUMBER({self._here('direction')})"

    def _held(self) -> str:
        """Of a guardrail: the share of the months on the right side of the limit."""
        value, target, sign, known = (self._here(n) for n in ("on_year", "target", "direction", "known"))
        alone = f"IF(({value}-{target})*{sign}>=0,1,0)"
        ready = f"AND(COUNT({value},{target})=2,{self._scaled})"
        series = self._series("actual")
        if series is None:
            return f'IF({ready},{alone},"")'
        months = self.of.months.months(series, known)
        summed = adds_up(self.of.cells.plan, series.measure)
        limit = f"{target}*{self._month_share(series, known)}" if summed else target
        held = f"SUMPRODUCT(--(({months}-{limit})*{sign}>=0))/{known}"
        return f'IF({ready},IF(N({known})=0,{alone},IFERROR({held},"")),"")'

    def _month_share(self, actual: Series, known: str) -> str:
        """Each month's part of the year: as planned, else as last year."""
        plan, last = replace(actual, kind="plan"), replace(actual, year=actual.year - 1)
        pattern, months = plan if plan in self._figures else last, self.of.months
        return f"({months.months(pattern, known)}/{months.value(pattern, '12')})"

    @property
    def _figures(self) -> set[Series]:
        return {Series(f.measure, f.kind, f.year) for f in self.of.cells.plan.figures}

    def band(self) -> str:
        value, low, target, high, sign = (
            self._here(n) for n in ("on_year", "threshold", "target", "stretch", "direction")
        )
        below, meets, exceeds = (f'"{self.of.say(f"workbook-band.{b}")}"' for b in ("below", "meets", "exceeds"))
        floor = f"IF(ISNUMBER({low}),{low},{target})"
        beyond = f"IF(({value}-{target})*{sign}>0,{exceeds},{meets})"
        if self.kpi.form != "reach":
            floor, beyond = target, meets
        upper = f"IF(ISNUMBER({high}),IF(({value}-{high})*{sign}>=0,{exceeds},{meets}),{beyond})"
        if self.kpi.form == "milestone":
            upper = meets
        return f'IF(AND(COUNT({value},{target})=2,{self._scaled}),IF(({value}-{floor})*{sign}<0,{below},{upper}),"")'

    def payout(self) -> str:
        if self.kpi.form != "reach":
            return f'IF(ISNUMBER({self._here("progress")}),{self._here("progress")},"")'
        value, target, sign = (self._here(n) for n in ("on_year", "target", "direction"))
        paid = f"IF(({value}-{target})*{sign}<0,{self._below()},{self._above()})"
        return f'IF(AND(COUNT({value},{target})=2,{self._scaled}),{paid},"")'

    def _below(self) -> str:
        """What a value short of the target pays."""
        value, low, target, base, sign = (
            self._here(n) for n in ("on_year", "threshold", "target", "baseline", "direction")
        )
        least, full, _ = LEVELS
        at_low = f"{least}+{full - least}*({value}-{low})/({target}-{low})"
        from_base = f"IF(AND(ISNUMBER({base}),({value}-{base})*{sign}>=0),{full}*({value}-{base})/({target}-{base}),0)"
        if self.kpi.shape == "step":
            at_low, from_base = str(least), "0"
        return f"IF(ISNUMBER({low}),IF(({value}-{low})*{sign}<0,0,{at_low}),{from_base})"

    def _above(self) -> str:
        """What a value at the target or beyond pays."""
        value, target, high, sign = (self._here(n) for n in ("on_year", "target", "stretch", "direction"))
        _, full, most = LEVELS
        if self.kpi.shape == "capped":
            return str(full)
        rise = str(full) if self.kpi.shape == "step" else f"{full}+{most - full:g}*({value}-{target})/({high}-{target})"
        return f"IF(ISNUMBER({high}),IF(({value}-{high})*{sign}>=0,{most},{rise}),{full})"

    def points(self) -> str:
        weight, payout = self._here("weight"), self._here("payout")
        return f'IF(COUNT({weight},{payout})=2,{weight}*{payout},"")'
