"""Floor 1: plans read from and written to Excel workbooks and YAML files, lossless both ways."""

from aop_lib.files.answer_sheets import answer_workbook, departments
from aop_lib.files.labels import choice_label, field_label, field_note, generated_sheets, table_label
from aop_lib.files.merge import Merged, merge
from aop_lib.files.places_file import cells_of, read_places, write_places
from aop_lib.files.problem import Place, Places, Problem
from aop_lib.files.read import ReadResult, read_answers, read_plan
from aop_lib.files.workbook_write import new_workbook, plan_to_workbook, write_workbook
from aop_lib.files.yaml_write import dump_yaml, write_yaml

__all__ = [
    "Merged",
    "Place",
    "Places",
    "Problem",
    "ReadResult",
    "answer_workbook",
    "cells_of",
    "choice_label",
    "departments",
    "dump_yaml",
    "field_label",
    "field_note",
    "generated_sheets",
    "merge",
    "new_workbook",
    "plan_to_workbook",
    "read_answers",
    "read_places",
    "read_plan",
    "table_label",
    "write_places",
    "write_workbook",
    "write_yaml",
]
