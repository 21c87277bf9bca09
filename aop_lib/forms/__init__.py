"""Floor 3: small forms (ipywidgets): a question, a control, a note when the answer is kept, a picture beneath."""

from aop_lib.forms.controls import Choice, Control, Ranking, Rating, Reveal, Slider, Writing
from aop_lib.forms.form import Form
from aop_lib.forms.pickers import Number, Pick, PickGrid, Several

__all__ = [
    "Choice",
    "Control",
    "Form",
    "Number",
    "Pick",
    "PickGrid",
    "Ranking",
    "Rating",
    "Reveal",
    "Several",
    "Slider",
    "Writing",
]
