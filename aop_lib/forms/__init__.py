"""Floor 3: small forms (ipywidgets): a question, a control, a note when the answer is kept, a picture beneath."""

from aop_lib.forms.controls import Choice, Control, Ranking, Rating, Reveal, Slider, Writing
from aop_lib.forms.form import Form
from aop_lib.forms.pickers import Number, Pick, PickGrid, Several
from aop_lib.forms.task import Reply, Stages, TaskForm
from aop_lib.forms.task_controls import NumberEntry, Order, PairOf

__all__ = [
    "Choice",
    "Control",
    "Form",
    "Number",
    "NumberEntry",
    "Order",
    "PairOf",
    "Pick",
    "PickGrid",
    "Ranking",
    "Rating",
    "Reply",
    "Reveal",
    "Several",
    "Slider",
    "Stages",
    "TaskForm",
    "Writing",
]
