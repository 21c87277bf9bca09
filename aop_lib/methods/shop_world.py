"""The small world of the BabyCare House year: a shop and an online channel, three groups of goods, figures and limits.

All figures are illustrative and belong to no company; they follow the plan of the case (last year's revenue of 3,600
online and 8,400 in the store, margins near 30 % and 36 %, its budget and its storeroom). Money is in millions of dong.
Goods are counted by what they sell for at last year's prices ("at list"), and valued at what they cost. Sources:
A1.15-18, A1.28-44, A1.61-66; methods 9. Response to marketing: Hill curve on adstock, see ``marketing_response``.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "CARRY",
    "CHANNELS",
    "COST",
    "CREDIT",
    "EVENTS",
    "FEE",
    "FIXED",
    "GROUPS",
    "INTEREST",
    "LAST_DECEMBER",
    "MIX",
    "MONTHS",
    "OPENING_CASH",
    "OPENING_COVER",
    "OPTIONS",
    "PACKED",
    "PROMOTIONS",
    "RENT",
    "RISKS",
    "SEASON",
    "STOREROOM",
    "WASTE",
    "WHOLE_YEAR",
    "Array",
    "marketing_effect",
    "option",
]

Array = NDArray[Any]
"""Numbers, whole numbers or truths; the last axis is the draw."""

CHANNELS = ("online", "store")
GROUPS = ("staples", "postnatal", "rest")
"""Nappies and formula; goods for mothers after birth; the rest of the range."""
MONTHS = 12
PROMOTIONS = ("none", "sets", "discount")
"""Nothing; post-natal sets at a small reduction; 15 % off everything."""

WHOLE_YEAR = np.array([4170.0, 7940.0])
"""Demand of a year at list, by channel, at last year's marketing and before anything new is done."""
SEASON = np.array(
    [
        [1.00, 0.66, 0.87, 0.86, 0.90, 0.96, 0.94, 1.05, 1.10, 1.02, 1.30, 1.34],
        [1.14, 0.71, 0.91, 0.93, 0.96, 0.99, 0.96, 1.06, 1.06, 1.00, 1.11, 1.17],
    ]
)
"""Each month against an average one, by channel: Tet empties February, 11.11 and 12.12 fill the end of the year."""
MIX = np.array([[0.57, 0.20, 0.23], [0.57, 0.195, 0.235]])
"""What a channel's demand is made of, by group."""
COST = np.array([0.69, 0.50, 0.59])
"""What goods of a group cost, per list price."""
FEE = 0.055
"""Marketplace fee and delivery the shop pays, per online revenue."""
FIXED = np.array([285.0, 440.0, *[285.0] * 10])
"""Fixed cost of store and staff, by month; the Tet bonus falls in February (budget lines B4 and B5)."""
STOREROOM = 1300.0
"""Stock at cost the storeroom holds (limit L7); what is more is rented for."""
RENT = 0.03
"""Rent of a month outside, per cost of what does not fit."""
WASTE = 0.05
"""Part of the stock beyond two months of demand that expires or is sold off for nothing each month."""
PACKED = 836.0
"""Online revenue the team can pack in a month: 2,200 parcels of 0.38 (limit L6)."""
CREDIT = 300.0
"""What the bank lends; orders beyond cash and credit are not placed."""
INTEREST = 0.012
"""Interest of a month on what is owed."""
OPENING_CASH = 500.0
OPENING_COVER = 1.45
"""Opening stock, in months of January's expected demand."""
LAST_DECEMBER = {"online": 450.0, "store": 820.0, "marketing": 48.0, "margin": 0.327}
"""The month before the game, as the case tells it."""

CARRY = 0.35
_LAST_YEAR_SPEND = 35.0
_HALF, _CEILING = 60.0, 1.6


def marketing_effect(adstock: Array, strength: Array | float = 1.0) -> Array:
    """Online demand as a multiple of that at last year's steady spend of 35 a month.

    ``adstock`` is what marketing still works (money), ``strength`` (0 to 1) how well advertising works now. Saturating
    (Hill 1910): 1 + 1.6 A / (A + 60), with ``strength`` on the part that marketing adds.
    """
    steady = _LAST_YEAR_SPEND / (1 - CARRY)
    usual = 1 + _CEILING * steady / (steady + _HALF)
    effect: Array = (1 + strength * _CEILING * adstock / (adstock + _HALF)) / usual
    return effect


# Event -> the answers it can get. The first is the reflex, the second what the plan says, the third to do nothing.
OPTIONS: dict[str, tuple[str, str, str]] = {
    "fast_seller": ("all_in", "some", "leave"),
    "competitor": ("follow", "sets", "leave"),
    "ad_costs": ("cut", "move", "keep"),
    "price_rise": ("stock_up", "move", "keep"),
    "programme": ("try", "note", "leave"),
    "weak_demand": ("discount", "shift", "keep"),
    "marketplace": ("open", "note", "leave"),
    "landlord": ("take", "note", "leave"),
    "big_sale": ("join", "sets", "leave"),
}
EVENTS = tuple(OPTIONS)
RISKS = {"K1": "price_rise", "K2": "ad_costs", "K3": "weak_demand"}
"""The three risks of the plan, and the event in which each comes (A1.41)."""


def option(event: str, answer: str) -> int:
    """The place (0-2) of an answer among those of its event.

    Raises ``KeyError`` or ``ValueError`` where there is none.
    """
    return OPTIONS[event].index(answer)
