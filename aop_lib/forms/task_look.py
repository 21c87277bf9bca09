"""How tasks look, beside what all forms share: the reply stands out by its edge and its first word."""

from __future__ import annotations

from string import Template

from aop_lib.charts.theme import ACCENT, FONT, GUIDE, INK, MAIN, MUTED, PAPER

__all__ = ["task_sheet"]

_CSS = Template("""
.aop-form .aop-task .widget-html-content{font-size:12px;color:$muted}
.aop-form .aop-entry .widget-text{margin:2px 0;height:auto;overflow:visible}
.aop-form .aop-entry .widget-text input{font:16px/1.4 $font;color:$ink;background:$paper;border:1px solid $muted;
height:34px;padding:4px 8px;box-sizing:border-box}
.aop-form .aop-pair{gap:4px 10px}
.aop-form .aop-pair .widget-dropdown{width:auto;height:auto;margin:2px 0;overflow:visible}
.aop-form .aop-pair .widget-dropdown select{font:14px/1.4 $font;color:$ink;background-color:$paper;
border:1px solid $muted;height:34px;min-width:160px;padding:4px 26px 4px 8px;box-sizing:border-box}
.aop-form select:focus-visible{outline:2px solid $accent;outline-offset:2px}
.aop-form .aop-buttons{gap:8px;padding:8px 0 2px}
.aop-form .aop-buttons .jupyter-button{margin:0}
.aop-form .aop-check.jupyter-button,.aop-form .aop-check.jupyter-button:hover:enabled{background:$main;color:$paper;
border-color:$main}
.aop-form .aop-said{background:$paper;border-left:4px solid $muted;padding:8px 12px;margin:6px 0 0}
.aop-form .aop-said.aop-right{border-left-color:$main}
.aop-form .aop-said.aop-right strong{color:$main}
.aop-form .aop-said.aop-wrong{border-left-color:$accent}
.aop-form .aop-said.aop-wrong strong{color:$accent}
.aop-form .aop-stage{border-top:1px solid $guide;padding:8px 12px;margin:6px 0 0;background:$paper;
font-variant-numeric:tabular-nums}
.aop-form .aop-progress .widget-html-content{font-weight:bold;font-size:15px}
""")


def task_sheet() -> str:
    """The ``<style>`` element every task carries beside that of the forms."""
    sheet = _CSS.substitute(muted=MUTED, font=FONT, ink=INK, paper=PAPER, main=MAIN, accent=ACCENT, guide=GUIDE)
    return f"<style>{sheet}</style>"
