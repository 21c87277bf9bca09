"""How lists of rows look: calm cards of which one is open, labels above their boxes, problems beside their field."""

from __future__ import annotations

from string import Template

from aop_lib.charts.theme import ACCENT, FONT, GUIDE, INK, MAIN, MUTED, PAPER, TINT

__all__ = ["rows_style"]

_CSS = Template("""
.aop-form.aop-wide{max-width:860px}
.aop-rows{overflow:visible}
.aop-rows .aop-card{background:$paper;border:1px solid $guide;margin:0 0 6px;overflow:visible}
.aop-rows .aop-card.aop-open{border-color:$main}
.aop-rows .jupyter-button.aop-head{width:100%;text-align:left;border:0;background:$paper;padding:8px 12px;
font:14px/1.4 $font;color:$ink;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;margin:0}
.aop-rows .aop-open .jupyter-button.aop-head{font-weight:bold;color:$main}
.aop-rows .jupyter-button.aop-head.aop-asks{border-left:3px solid $accent}
.aop-rows .aop-body{padding:2px 12px 10px;overflow:visible}
.aop-rows .aop-fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:6px 16px;
align-items:start;width:100%;overflow:visible}
.aop-rows .aop-field{overflow:visible;min-width:0}
.aop-rows .aop-field.aop-span{grid-column:1/-1}
.aop-rows .widget-text,.aop-rows .widget-textarea,.aop-rows .widget-dropdown,.aop-rows .widget-datepicker{
flex-direction:column;align-items:stretch;height:auto;margin:0;overflow:visible;width:auto;max-width:100%}
.aop-rows .widget-label,.aop-rows .aop-field-label .widget-html-content{font:13px/1.35 $font;color:$muted;
text-align:left;margin:0;padding:4px 0 2px;width:auto;max-width:none}
.aop-rows .widget-label:empty{display:none}
.aop-rows input,.aop-rows select,.aop-rows textarea{font:14px/1.4 $font;color:$ink;background-color:$paper;
border:1px solid $guide;padding:4px 8px;height:auto;min-height:30px;width:100%;min-width:0;box-sizing:border-box;
border-radius:2px}
.aop-rows textarea{resize:vertical}
.aop-rows .widget-dropdown select,.aop-rows .widget-text input,.aop-rows .widget-datepicker input{flex:0 0 auto}
.aop-form .aop-rows .widget-dropdown select{appearance:none;padding-right:26px;
background:$paper url("data:image/svg+xml,\
%3Csvg xmlns='http://www.w3.org/2000/svg' width='10' height='6'%3E%3Cpath d='M1 1l4 4 4-4' fill='none' \
stroke='%2356636f' stroke-width='1.5'/%3E%3C/svg%3E") no-repeat right 9px center}
.aop-rows .aop-start{gap:8px;padding:0 0 10px}
.aop-rows .aop-below .widget-html-content{font:12px/1.4 $font;color:$muted;padding:2px 0 0}
.aop-rows .aop-below .aop-asked{color:$accent}
.aop-rows .aop-chips{gap:4px;padding:2px 0}
.aop-rows .aop-chips .jupyter-button{min-height:26px;padding:2px 10px;margin:0;border-radius:13px;font:13px/1.3 $font;
white-space:normal;text-align:left}
.aop-rows .aop-chips .widget-html-content{font:13px/1.4 $font;color:$muted}
.aop-rows .aop-months{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:2px 3px;overflow:visible}
.aop-rows .aop-months input{padding:4px 3px;text-align:right;font-size:13px;font-variant-numeric:tabular-nums}
.aop-rows .aop-months .widget-label{font-size:11px;padding:0 3px 1px;text-align:right}
.aop-rows .aop-list-line,.aop-rows .aop-formula{gap:2px 10px;align-items:flex-end;overflow:visible}
.aop-rows .aop-list-line>*{flex:1 1 130px;min-width:0}
.aop-rows .aop-list-line>:first-child{flex:2 1 220px}
.aop-rows .aop-formula .widget-dropdown{flex:1 1 190px;min-width:0}
.aop-rows .aop-formula .widget-text{flex:1 1 100%}
.aop-rows .aop-foot{gap:6px;padding:10px 0 0;flex-flow:row wrap}
.aop-rows .aop-foot .jupyter-button,.aop-rows .jupyter-button.aop-add,.aop-rows .jupyter-button.aop-more,
.aop-rows .aop-below .jupyter-button{min-height:26px;padding:3px 12px;margin:0}
.aop-rows .jupyter-button.aop-more{border:0;background:none;color:$main;padding:6px 0 0;text-align:left;
align-self:flex-start}
.aop-rows .jupyter-button.aop-add{margin:4px 0 0;border-color:$main;color:$main;align-self:flex-start}
.aop-rows .aop-undo{gap:10px;align-items:center;padding:4px 0}
.aop-rows .aop-flat{border-bottom:1px solid $guide;padding:6px 0 8px;overflow:visible}
.aop-rows .aop-flat:last-child{border-bottom:0}
.aop-rows .aop-name .widget-html-content{font:14px/1.4 $font;color:$ink}
.aop-rows .aop-name .aop-group{display:block;font-weight:bold;color:$main;padding:8px 0 4px}
.aop-rows .jupyter-button:focus-visible,.aop-rows select:focus-visible{outline:2px solid $accent;outline-offset:2px}
.aop-rows .aop-answers{gap:6px;padding:2px 0}
.aop-rows .aop-answers .jupyter-button{min-height:24px;padding:1px 10px;margin:0;border-color:$accent;color:$accent;
background:$paper}
.aop-rows .aop-answers .jupyter-button:hover:enabled{background:$tint}
""")


def rows_style() -> str:
    """The ``<style>`` element of a list of rows."""
    sheet = _CSS.substitute(
        accent=ACCENT, font=FONT, guide=GUIDE, ink=INK, main=MAIN, muted=MUTED, paper=PAPER, tint=TINT
    )
    return f"<style>{sheet}</style>"
