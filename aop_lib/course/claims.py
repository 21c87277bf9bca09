"""Every statistic the course repeats, as a record shown beside the figure: who says it, of what, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from aop_lib.charts.claims import claim_card
from aop_lib.charts.html import Html
from aop_lib.plan import Bilingual

if TYPE_CHECKING:
    from aop_lib.course.lesson import Lesson

__all__ = ["Claim", "Telling", "claim_view", "claims"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Telling(_Strict):
    """One station on a claim's way to the reader: who told it, and what it was in their words."""

    who: Bilingual
    words: Bilingual


class Claim(_Strict):
    """One statistic. ``id`` is its line of the curriculum, ``figures`` are written as there.

    ``path`` runs from whoever measured to whoever told us; ``about`` is what was truly measured, which may be less than
    what is told. ``arithmetic`` says what the figures do and do not allow one to conclude.
    """

    id: Annotated[str, Field(pattern=r"^A\d+\.\d+$")]
    voice: Literal["analyst", "survey", "vendor"]
    figures: Annotated[list[str], Field(min_length=1)]
    says: Bilingual
    path: Annotated[list[Telling], Field(min_length=1)]
    about: Bilingual
    checked: Bilingual
    unchecked: Bilingual
    arithmetic: Annotated[list[Bilingual], Field(min_length=1)]


@cache
def claims() -> dict[str, Claim]:
    """The records by their curriculum line. Raises ``ValueError`` where two stand for the same line."""
    from ruamel.yaml import YAML

    text = Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
    read = TypeAdapter(list[Claim]).validate_python(YAML(typ="safe", pure=True).load(text))
    found = {claim.id: claim for claim in read}
    if len(found) < len(read):
        raise ValueError("a claim stands twice")
    return found


def claim_view(line: str) -> Callable[[Lesson], Html]:
    """The view of a lesson that shows the card of one claim. Raises ``KeyError`` for a line without a record."""
    claim = claims()[line]
    return lambda lesson: claim_card(claim, lesson.say)
