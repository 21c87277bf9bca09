"""The palette survives grey print and colour blindness, and text on paper can be read."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest

from aop_lib.charts import theme

# Full colour blindness of each kind, in linear RGB: Machado, Oliveira & Fernandes 2009, severity 1.0.
MACHADO = {
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colour: str) -> np.ndarray:
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    """CIE L*a*b* (D65) of linear RGB."""
    t = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def lightness(colour: str) -> float:
    return float(lab(linear(colour))[0])


def contrast(ink: str, paper: str) -> float:
    """WCAG 2 contrast ratio."""
    low, high = sorted(float(linear(c) @ TO_XYZ[1]) for c in (ink, paper))
    return (high + 0.05) / (low + 0.05)


# Colours that meet as marks of different meaning in one chart.
MEETING = [
    (theme.MAIN, theme.ACCENT),
    (theme.MAIN, theme.SOFT),
    (theme.ACCENT, theme.SOFT),
    (theme.ACCENT, theme.TINT),
    (theme.MAIN, theme.TINT),
    *pairwise(theme.GROUP_COLOURS.values()),
]


@pytest.mark.parametrize("pair", MEETING)
def test_neighbours_differ_in_grey(pair: tuple[str, str]) -> None:
    # A difference of 10 in L* is what office printers keep apart in solid areas.
    assert abs(lightness(pair[0]) - lightness(pair[1])) >= 10


@pytest.mark.parametrize("kind", MACHADO)
@pytest.mark.parametrize("pair", [*MEETING, *combinations(theme.GROUP_COLOURS.values(), 2)])
def test_colours_differ_for_the_colour_blind(pair: tuple[str, str], kind: str) -> None:
    seen = [lab(np.array(MACHADO[kind]) @ linear(c)) for c in pair]
    # 2.3 is a just noticeable difference; marks far apart on a page need several of them.
    assert np.linalg.norm(seen[0] - seen[1]) >= 10


@pytest.mark.parametrize("ink", [theme.INK, theme.MUTED, theme.MAIN, theme.ACCENT, *theme.SEVERITY_COLOURS.values()])
def test_small_text_can_be_read(ink: str) -> None:
    assert contrast(ink, theme.PAPER) >= 4.5


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_the_style_sheet_asks_nothing_from_outside(lang: str) -> None:
    sheet = theme.css(lang)  # type: ignore[arg-type]
    assert "$" not in sheet
    assert "url(" not in sheet
    assert "@import" not in sheet
    assert "tabular-nums" in sheet
    assert sheet.count("{") == sheet.count("}")
