"""The sign of each step, as a test the plan passes or fails (A0.40, A0.45, A0.49, A0.55, A0.63, A0.70, A0.77)."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from aop_lib.charts.html import Html, block, table
from aop_lib.locale import Locale
from aop_lib.plan import Plan
from aop_lib.rules import RULES, Finding, Findings, check

__all__ = ["RULES_OF_STEP", "STEP_OF_RULE", "open_findings", "sign", "steps_table"]

RULES_OF_STEP: dict[int, tuple[str, ...]] = {
    1: ("ALN101", "ALN102", "ALN103", "ALN104", "ALN105", "ALN106", "ALN107", "ALN108", "ALN109"),
    2: ("ALN201", "ALN202", "ALN203"),
    3: ("ALN110", "ALN301", "ALN302", "ALN303"),
    4: ("ALN401", "ALN402", "ALN403", "ALN404", "ALN405"),
    5: ("ALN501", "ALN502", "ALN503", "ALN504", "ALN505", "ALN506"),
    6: ("ALN601", "ALN602", "ALN603", "ALN604"),
    7: ("ALN701", "ALN702", "ALN703", "ALN704"),
}
STEP_OF_RULE = {code: step for step, codes in RULES_OF_STEP.items() for code in codes}


def open_findings(plan: Plan, step: int) -> list[Finding]:
    """What the rules of one step find, gravest first."""
    return list(Findings(finding for code in RULES_OF_STEP[step] for finding in RULES[code](plan)))


def sign(step: int, start: Plan, now: Plan, locale: Locale) -> Html:
    """The step's sign in one sentence, whether the plan shows it, and what is still open.

    ``start`` is the plan before the group decided anything, ``now`` the plan with its decisions.
    """
    left, before = open_findings(now, step), open_findings(start, step)
    said = {finding.found(locale, now) for finding in left}
    settled = [f.found(locale, start) for f in before if f.found(locale, start) not in said]
    state = "passed" if not left else "open"
    head = Markup('<p class="aop-headline">{}</p><p class="aop-note">{}</p>').format(
        locale(f"design-sign.{state}", count=str(len(left))), locale(f"design-sign-{step}")
    )
    rows = [[finding.found(locale, now), _code(finding.code)] for finding in left]
    parts = [table([locale("design-sign.found"), ""], rows, lang=locale.lang)] if rows else []
    return block(head, *parts, *_folded(settled, locale), lang=locale.lang)


def _folded(settled: list[str], locale: Locale) -> list[Markup]:
    """What has been settled takes one line, and opens for whoever wants to read it."""
    if not settled:
        return []
    lines = Markup("").join(Markup("<li>{}</li>").format(found) for found in settled)
    head = locale("design-sign.settled", count=str(len(settled)))
    return [Markup('<details><summary>{}</summary><ul class="aop-list">{}</ul></details>').format(head, lines)]


def _code(code: str) -> Markup:
    return Markup('<span class="aop-code">{}</span>').format(code)


def steps_table(start: Plan, now: Plan, locale: Locale) -> Html:
    """The seven steps: what was open when the group began, and what is open now.

    What was decided before the group began stays in the log as it is; its findings are counted below the table.
    """
    past = {decision.id for decision in start.decisions}
    fresh = [
        plan.model_copy(update={"decisions": [d for d in plan.decisions if d.id not in past]}) for plan in (start, now)
    ]
    found = [Counter(STEP_OF_RULE[f.code] for f in check(plan, {"ALN"}) if f.code != "ALN703") for plan in fresh]
    counts = {step: [each[step] for each in found] for step in RULES_OF_STEP}
    rows = [[locale(f"design-step-{step}"), *map(str, count)] for step, count in counts.items()]
    totals = [str(sum(count[at] for count in counts.values())) for at in (0, 1)]
    rows.append([locale("design-steps.total"), *totals])
    heads = [locale(f"design-steps.{head}") for head in ("step", "before", "now")]
    made = table(heads, rows, ["left", "right", "right"], strong={len(rows) - 1}, lang=locale.lang)
    kept = len(open_findings(start, 7))
    note = Markup('<p class="aop-note">{}</p>').format(locale("design-steps.past", count=str(kept)))
    return block(made, *([note] if kept else []), lang=locale.lang)
