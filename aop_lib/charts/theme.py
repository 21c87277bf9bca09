"""The look, in one place: palette, type and spacing for charts, tables, forms, report and printed pages.

Calm and print-first. One dark colour carries the plan, one warm colour marks the single thing to look at, last year is
pale. Every pair of colours that meets in a chart differs in lightness, so it survives grey print and colour blindness;
words or shapes say the same again. One font family with the same metrics on Windows, macOS and Linux (Arial and its
metric twin), so that a page which fits A4 here fits A4 everywhere; both carry all Vietnamese diacritics.
"""

from __future__ import annotations

from string import Template
from typing import Any

from aop_lib.plan import Lang

__all__ = [
    "ACCENT",
    "CHART_WIDTH",
    "FONT",
    "GROUP_COLOURS",
    "GUIDE",
    "INK",
    "MAIN",
    "MUTED",
    "PAPER",
    "SEVERITY_COLOURS",
    "SIZES",
    "SOFT",
    "TINT",
    "VEGA_CONFIG",
    "WASH",
    "css",
    "style_block",
]

PAPER = "#ffffff"
INK = "#1d2a35"
MUTED = "#56636f"
GUIDE = "#d5dbe0"
WASH = "#f3f5f7"
MAIN = "#0f4c6b"
SOFT = "#a9bfcb"
TINT = "#dbe6ec"
ACCENT = "#c24a19"

# In the order they are stacked, so that neighbours are far apart in lightness.
GROUP_COLOURS = {
    "purchasing": "#0f3d57",
    "marketing": "#e3a23a",
    "operations": "#3f8f8b",
    "people": "#c4d8e2",
    "investment": "#7a4b7d",
    "other": "#ddd6c6",
}
SEVERITY_COLOURS = {"critical": "#a3260f", "major": "#b15a14", "minor": "#56636f"}

FONT = "Arial, Liberation Sans, Helvetica, sans-serif"
SIZES = {"title": 16, "number": 17, "strong": 12, "text": 11, "note": 10}
# A4 less its margins at 96 dots an inch, and the width a notebook page gives to outputs.
CHART_WIDTH = 680

VEGA_CONFIG: dict[str, Any] = {
    "font": FONT,
    "background": PAPER,
    "padding": 4,
    "view": {"stroke": None},
    "title": {
        "color": INK,
        "fontSize": SIZES["title"],
        "fontWeight": "bold",
        "lineHeight": 21,
        "subtitleColor": MUTED,
        "subtitleFontSize": SIZES["strong"],
        "subtitlePadding": 5,
        "subtitleLineHeight": 16,
        "anchor": "start",
        "offset": 14,
    },
    "axis": {
        "labelColor": MUTED,
        "labelFontSize": SIZES["text"],
        "labelLimit": 190,
        "labelPadding": 6,
        "titleColor": MUTED,
        "titleFontSize": SIZES["text"],
        "titleFontWeight": "normal",
        "titlePadding": 8,
        "grid": False,
        "ticks": False,
        "domain": False,
        "gridColor": GUIDE,
        "domainColor": MUTED,
    },
    "header": {"labelFontSize": SIZES["strong"], "labelColor": INK},
    "text": {"color": INK, "fontSize": SIZES["text"]},
}

_CSS = Template("""
.aop{color:$ink;background:$paper;font:14px/1.5 $font;font-variant-numeric:tabular-nums;max-width:720px;
text-align:left;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.aop h2.aop-h,.aop .aop-h{font:bold 18px/1.3 $font;color:$ink;margin:0 0 4px;padding:0;border:0}
.aop .aop-note{color:$muted;font-size:12px;margin:4px 0 0}
.aop.aop.aop table{border-collapse:collapse;width:100%;margin:0;font:13px/1.45 $font;
font-variant-numeric:tabular-nums;color:$ink;table-layout:auto;border:0}
.aop.aop.aop caption{text-align:left;font-weight:bold;font-size:14px;color:$ink;padding:0 0 6px;caption-side:top}
.aop.aop.aop tr{background:none}
.aop.aop.aop th,.aop.aop.aop td{padding:6px 12px 6px 0;vertical-align:baseline;border:0;border-bottom:1px solid $guide;
white-space:normal;max-width:none;color:inherit}
.aop.aop.aop th:last-child,.aop.aop.aop td:last-child{padding-right:0}
.aop.aop.aop thead th{font-weight:normal;font-size:12px;color:$muted;border-bottom:1px solid $muted;
vertical-align:bottom}
.aop.aop.aop thead th::first-letter{text-transform:uppercase}
.aop.aop.aop .aop-num{text-align:right;white-space:nowrap}
.aop.aop.aop .aop-strong td{font-weight:bold;color:$accent}
.aop.aop.aop tfoot td{border-top:1px solid $muted;border-bottom:0;font-weight:bold}
.aop.aop.aop tr.aop-group th{font-weight:bold;color:$main;text-align:left;padding-top:12px}
.aop.aop.aop .aop-big{font-size:16px;font-weight:bold}
.aop.aop.aop .aop-soft{color:$muted}
.aop .aop-code{font-size:11px;color:$muted;white-space:nowrap}
.aop .aop-bad{color:$accent;font-weight:bold}
.aop ul.aop-list{margin:0;padding:0 0 0 16px}
.aop ul.aop-list li{margin:0 0 3px}
.aop details{margin:2px 0 0}
.aop details p{color:$muted}
.aop summary{cursor:pointer;color:$main;font-size:12px}
.aop .aop-finding{border-left:3px solid $guide;padding:1px 0 2px 12px;margin:0 0 13px;break-inside:avoid}
.aop.aop .aop-finding p{margin:0 0 2px}
.aop .aop-finding-title{font-weight:bold}
.aop .aop-mend{padding-left:12px}
.aop .aop-where{color:$muted;font-size:12px}
.aop .aop-label{color:$muted}
.aop.aop p.aop-gravity{font:bold 14px/1.4 $font;margin:18px 0 9px;padding:0 0 3px;border-bottom:1px solid $guide;
break-after:avoid}
.aop.aop p.aop-headline{font:bold 20px/1.3 $font;margin:0 0 4px;break-after:avoid}
@media print{.aop{max-width:none}.aop tr,.aop .aop-finding{break-inside:avoid}.aop thead{display:table-header-group}
.aop .aop-finding:has(.aop-mend~.aop-mend~.aop-mend){break-inside:auto}.aop .aop-finding p{break-inside:avoid}
.aop .aop-finding>p:first-child{break-after:avoid}
.aop .aop-finding .aop-mend,.aop .aop-finding details{break-before:avoid}
.aop details>summary{display:none}.aop details::details-content{content-visibility:visible;display:block}}
""")

_PAGE = Template("""
.aop-page{max-width:704px;font-size:11px;line-height:1.38}
.aop.aop.aop.aop-page table{font-size:11px;line-height:1.32}
.aop.aop.aop.aop-page th,.aop.aop.aop.aop-page td{padding:3px 8px 3px 0}
.aop.aop.aop.aop-page thead th{font-size:10px}
.aop-page .aop-head{border-bottom:2px solid $ink;padding:0 0 6px;margin:0 0 10px}
.aop-page .aop-name{font:bold 22px/1.2 $font}
.aop-page .aop-year{color:$muted;font-size:12px}
.aop.aop.aop-page p.aop-direction{font-size:13px;line-height:1.4;margin:3px 0 0}
.aop-page .aop-part{margin:0 0 11px;break-inside:avoid}
.aop-page .aop-part-title{font:bold 12px/1.3 $font;color:$main;border-bottom:1px solid $guide;margin:0 0 5px;
padding:0 0 2px}
.aop-page .aop-part-title span{font-weight:normal;color:$muted}
.aop-page .aop-two{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}
.aop-page .aop-goals{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:8px 20px}
.aop-page .aop-goal-number{font:bold 30px/1.1 $font;color:$main;white-space:nowrap}
.aop-page .aop-goal-name{font-weight:bold}
.aop.aop.aop-page p{margin:0 0 3px}
.aop.aop.aop-page p.aop-choice{margin:0 0 4px;padding-left:15px;text-indent:-15px}
.aop.aop.aop.aop-page .aop-strip td.aop-m,.aop.aop.aop.aop-page .aop-strip th.aop-m{width:24px;padding:3px 0;
text-align:center;border-left:1px solid $guide}
.aop.aop.aop.aop-page td.aop-on{background:$tint}
.aop.aop.aop.aop-page td.aop-m b{color:$main;font-size:11px;line-height:1}
.aop-page .aop-bar{display:block;height:7px;background:$main;min-width:1px}
@media print{.aop-page{max-width:none;break-inside:avoid}}
@media (max-width:560px){.aop-page .aop-two{display:block}}
""")


def css(lang: Lang | None = None) -> str:
    """The style sheet of everything that is not a chart. Vietnamese stacks diacritics, so its lines stand wider."""
    values = {
        "paper": PAPER,
        "ink": INK,
        "muted": MUTED,
        "guide": GUIDE,
        "tint": TINT,
        "main": MAIN,
        "accent": ACCENT,
        "font": FONT,
    }
    sheet = _CSS.substitute(values) + _PAGE.substitute(values)
    if lang == "vi":
        sheet += ".aop{line-height:1.55}.aop-page{line-height:1.42}\n"
    return sheet.strip()


def style_block(lang: Lang | None = None) -> str:
    """The style sheet as a ``<style>`` element: notebook outputs carry it, a report takes it out and states it once."""
    return f"<style>{css(lang)}</style>"
