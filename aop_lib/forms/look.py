"""How forms look: the kit's theme laid over the widgets' own style, so that no label is cut off."""

from __future__ import annotations

from string import Template

from aop_lib.charts.theme import ACCENT, FONT, GUIDE, INK, MAIN, MUTED, PAPER, TINT, WASH

__all__ = ["style_sheet"]

_CSS = Template("""
.aop-form{box-sizing:border-box;max-width:760px;margin:4px 0;padding:12px 16px;background:$wash;
border-left:3px solid $main;font:14px/1.5 $font;color:$ink;overflow:visible}
.aop-form .widget-html,.aop-form .widget-html-content{height:auto;min-height:0;line-height:1.5;white-space:normal;
overflow:visible;font:14px/1.5 $font;color:$ink;margin:0}
.aop-form .aop-question .widget-html-content{font-weight:bold;font-size:15px;padding:0 0 4px}
.aop-form .aop-label .widget-html-content{padding:6px 0 2px}
.aop-form .widget-radio{width:100%}
.aop-form .widget-radio-box{max-width:none;width:100%;margin:0;display:flex;flex-flow:column;align-items:stretch}
.aop-form .widget-radio-box label{display:flex;gap:8px;align-items:flex-start;width:auto;height:auto;max-width:none;
margin:0;padding:4px 6px;line-height:1.45;font:14px/1.45 $font;color:$ink;white-space:normal;border-radius:3px;
cursor:pointer}
.aop-form .widget-radio-box label:hover{background:$tint}
.aop-form .widget-radio-box input{flex:none;order:-1;margin:3px 0 0;accent-color:$main}
.aop-form .widget-label{font:14px/1.4 $font;color:$ink;width:auto;max-width:none;white-space:normal;overflow:visible;
text-overflow:clip;height:auto}
.aop-form .widget-slider .noUi-handle:focus-visible,.aop-form button:focus-visible,
.aop-form input:focus-visible,.aop-form textarea:focus-visible{outline:2px solid $accent;outline-offset:2px}
.aop-form .aop-value .widget-html-content{font-weight:bold;font-size:17px;color:$main;white-space:nowrap;
font-variant-numeric:tabular-nums}
.aop-form .aop-pick select,.aop-form .widget-text input{font:14px/1.4 $font;color:$ink;background:$paper;
border:1px solid $guide;height:auto;padding:4px 8px}
.aop-form .aop-pick{height:auto;margin:2px 0}
.aop-form .aop-pick select:focus-visible{outline:2px solid $accent;outline-offset:2px}
.aop-form .aop-ticks .widget-checkbox{height:auto;margin:0;padding:3px 6px}
.aop-form .aop-ticks .widget-label-basic{display:flex;gap:8px;align-items:flex-start;width:100%;max-width:none;
height:auto;font:14px/1.45 $font;color:$ink;white-space:normal}
.aop-form .aop-ticks input{flex:none;margin:3px 0 0;accent-color:$main}
.aop-form .aop-unit .widget-html-content{padding-left:8px;white-space:nowrap}
.aop-form .aop-ask .widget-html-content{color:$accent;font-size:13px;padding-left:10px}
.aop-form textarea{font:14px/1.5 $font;color:$ink;background:$paper;border:1px solid $guide;padding:6px 8px;margin:0;
box-sizing:border-box}
.aop-form .widget-textarea{margin:2px 0 6px;overflow:visible}
.aop-form .aop-row{border-bottom:1px solid $guide;padding:4px 0;gap:4px 12px}
.aop-form .aop-row:last-child{border-bottom:0}
.aop-form .jupyter-button{font:13px/1.3 $font;color:$ink;background:$paper;border:1px solid $guide;height:auto;
min-height:30px;padding:4px 12px;box-shadow:none;width:auto;overflow:visible}
.aop-form .jupyter-button:hover:enabled{background:$tint;box-shadow:none}
.aop-form .jupyter-button.mod-active,
.aop-form .jupyter-button.mod-active:hover:enabled{background:$main;color:$paper;border-color:$main;box-shadow:none}
.aop-form .jupyter-button:disabled{opacity:.35}
.aop-form .aop-kept .widget-html-content{font-size:12px;color:$muted;min-height:20px;padding:4px 0 0}
.aop-form .jp-OutputArea-child{display:block}
.aop-form .jp-OutputArea-output{background:$paper;padding:0;overflow-x:auto}
.aop-form .aop-picture{background:$paper;margin:8px 0 0;padding:8px 10px;box-sizing:border-box}
.aop-form .aop-picture:empty,.aop-form .aop-picture.aop-empty{display:none}
""")


def style_sheet() -> str:
    """The ``<style>`` element every form carries."""
    sheet = _CSS.substitute(
        wash=WASH, main=MAIN, font=FONT, ink=INK, tint=TINT, accent=ACCENT, guide=GUIDE, paper=PAPER, muted=MUTED
    )
    return f"<style>{sheet}</style>"
