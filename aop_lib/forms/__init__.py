"""Floor 3: small forms (ipywidgets): a question, a control, a note when the answer is kept, a picture beneath."""

from aop_lib.forms.chosen import Chosen
from aop_lib.forms.controls import Choice, Control, Ranking, Rating, Reveal, Slider, Writing
from aop_lib.forms.form import Form
from aop_lib.forms.grouped import GroupedRating
from aop_lib.forms.links import Group, LinkRow, Links
from aop_lib.forms.pickers import Number, Pick, PickGrid, Several
from aop_lib.forms.rounds import Round, Rounds
from aop_lib.forms.scale_entry import ScaleEntry, ScaleRow
from aop_lib.forms.task import Reply, Stages, TaskForm
from aop_lib.forms.task_controls import NumberEntry, Order, PairOf
from aop_lib.forms.weights import Weights

__all__ = [
    "Choice",
    "Chosen",
    "Control",
    "Form",
    "Group",
    "GroupedRating",
    "LinkRow",
    "Links",
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
    "Round",
    "Rounds",
    "ScaleEntry",
    "ScaleRow",
    "Several",
    "Slider",
    "Stages",
    "TaskForm",
    "Weights",
    "Writing",
]
