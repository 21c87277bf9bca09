"""Sales as they answer to marketing: saturating, and lasting beyond the month in which the money is spent.

Used to show what happens after marketing is cut (A1.17). The figures put into it are illustrative.
Source: adstock, Broadbent 1979; saturating response, Hill 1910; both together, Jin et al. 2017 (Google).
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["adstock", "respond"]


def adstock(spend: Sequence[float], carry: float, before: float = 0.0) -> list[float]:
    """What marketing still works each month: this month's spend and ``carry`` of what worked the month before.

    ``before`` is the spend of every month before the first one. Raises ``ValueError`` unless 0 <= carry < 1 and no
    spend is negative.

    >>> adstock([100, 0, 0], carry=0.5)
    [100.0, 50.0, 25.0]
    """
    if not 0 <= carry < 1:
        raise ValueError(f"carry: {carry}")
    if before < 0 or any(s < 0 for s in spend):
        raise ValueError("spend below zero")
    working = before / (1 - carry)
    months = []
    for amount in spend:
        working = amount + carry * working
        months.append(working)
    return months


def respond(
    spend: Sequence[float],
    base: float,
    ceiling: float,
    half: float,
    carry: float,
    *,
    slope: float = 1.0,
    before: float = 0.0,
) -> list[float]:
    """Sales of each month for the marketing ``spend`` of each month, both in money.

    ``base`` is what sells with no marketing at all, ``ceiling`` the most marketing can add to it, ``half`` the adstock
    (money) at which half of that is added, ``carry`` the share of the effect that lasts into the next month, ``slope``
    the steepness of the Hill curve, ``before`` the monthly spend before the first month.
    Raises ``ValueError`` where ``half`` or ``slope`` is not positive, or as ``adstock`` does.

    >>> respond([100], base=200, ceiling=80, half=100, carry=0)
    [240.0]
    """
    if half <= 0 or slope <= 0:
        raise ValueError("half and slope are above zero")
    return [
        base + (ceiling / (1 + (half / working) ** slope) if working > 0 else 0.0)
        for working in adstock(spend, carry, before)
    ]
