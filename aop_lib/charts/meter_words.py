"""What answers of departments say, as sentences: who names what first, who differs most, what chance would give."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from aop_lib.locale import Locale
from aop_lib.methods.agreement import Agreement, Change, FirstNamed, Pair
from aop_lib.methods.meter import DIFFERS
from aop_lib.plan import Plan

__all__ = [
    "agreement_sentence",
    "chance_sentence",
    "change_sentence",
    "choice_name",
    "first_sentence",
    "neutral_sentence",
    "pair_sentence",
    "party_name",
    "party_names",
    "who_says",
]


def agreement_sentence(plan: Plan, agreement: Agreement, locale: Locale) -> str:
    """Which two departments rank least alike, and what they place furthest apart; or that all rank (nearly) alike."""
    pair = agreement.widest
    if pair is None:
        return locale("meter-agreement.alike", count=str(len(agreement.departments)))
    return locale(f"meter-agreement.{'differ' if pair.rho < DIFFERS else 'near'}", **_pair_words(plan, pair, locale))


def pair_sentence(plan: Plan, pair: Pair, locale: Locale) -> str:
    """Two departments, what they place furthest apart, and where each of them places it."""
    if pair.option is None:
        return locale("meter-pair.alike", **_pair_words(plan, pair, locale))
    return locale("meter-pair.differ", **_pair_words(plan, pair, locale))


def first_sentence(plan: Plan, first: FirstNamed, locale: Locale) -> str:
    """How many of the departments name the same number 1 (A0.40)."""
    asked = sum(map(len, first.by_option.values()))
    named = len(first.by_option[first.most_named[0]])
    case = "all" if first.one_answer else "most" if len(first.most_named) == 1 else "split"
    option = choice_name(plan, first.most_named[0], locale)
    values = {"asked": str(asked), "named": str(named), "different": str(len(first.by_option)), "option": option}
    return locale(f"meter-first.{case}", **values)


def chance_sentence(p: float, locale: Locale) -> str:
    """What a p of this size means, without the word."""
    case = "rarely" if p < 0.005 else "nearly" if p >= 0.995 else "often"
    return locale(f"meter-chance.{case}", cases=locale.number(100 * p, 0))


def change_sentence(plan: Plan, change: Change, locale: Locale) -> str:
    """How many departments named the same number 1 before, and how many do now."""
    asked = len(change.after.ranking.departments)
    before, after = (round(asked * one.first.share) for one in (change.before, change.after))
    case = "same" if before == after else "all" if after == asked else "more" if after > before else "fewer"
    top = change.after.first.most_named
    option = choice_name(plan, top[0], locale)
    values = {"asked": str(asked), "before": str(before), "after": str(after), "option": option}
    # Where several options are named equally often, no one of them is the answer.
    return locale(f"meter-change.{case if len(top) == 1 or case != 'more' else 'split'}", **values)


def neutral_sentence(agreement: Agreement, locale: Locale) -> str:
    """How many departments rank how many options, and nothing on who differs."""
    values = {"departments": str(len(agreement.departments)), "options": str(len(agreement.options))}
    return locale("meter-agreement.neutral", **values)


def who_says(plan: Plan, answers: Mapping[str, Sequence[str]], locale: Locale) -> list[str]:
    """Each answer with the departments that gave it: ``“Online growth”: Sales, Trade``."""
    return [
        f"“{_whole_name(plan, answer, locale)}”: {party_names(plan, who, locale)}" for answer, who in answers.items()
    ]


def _whole_name(plan: Plan, code: str, locale: Locale) -> str:
    """A trade-off with its price: two may gain the same for different prices."""
    name = choice_name(plan, code, locale)
    price = next((choice.in_exchange for choice in plan.choices if choice.id == code), None)
    return locale("aln-exchange", gain=name, price=locale.text(price)) if price is not None else name


def party_names(plan: Plan, codes: Collection[str], locale: Locale) -> str:
    """Departments by name, in the order in which the plan lists them."""
    listed = [party.id for party in plan.parties if party.id in codes]
    return ", ".join(party_name(plan, code, locale) for code in [*listed, *(c for c in codes if c not in listed)])


def party_name(plan: Plan, code: str, locale: Locale) -> str:
    """A department by name; a code that leads nowhere stands for itself."""
    return next((locale.text(party.name) for party in plan.parties if party.id == code), code)


def choice_name(plan: Plan, code: str, locale: Locale) -> str:
    """A priority, trade-off or exclusion by name; a code that leads nowhere stands for itself."""
    return next((locale.text(choice.name) for choice in plan.choices if choice.id == code), code)


def _pair_words(plan: Plan, pair: Pair, locale: Locale) -> dict[str, str]:
    own, other = pair.ranks or (0.0, 0.0)
    return {
        "first": party_name(plan, pair.first, locale),
        "second": party_name(plan, pair.second, locale),
        "option": choice_name(plan, pair.option or "", locale),
        "a": locale.number(own),
        "b": locale.number(other),
    }
