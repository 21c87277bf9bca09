"""The warm kernel: one for all notebooks, a fresh namespace for each, nothing of the reader's own set-up."""

from __future__ import annotations

import pytest

from aop_lib.delivery.engine import WarmKernel, execute
from aop_lib.delivery.journal import read_journal


def _notebook(*sources):
    from nbformat.v4 import new_code_cell, new_notebook

    first = new_code_cell('lang = "en"\nplan_path = ""', metadata={"tags": ["parameters"]})
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return new_notebook(cells=[first, *map(new_code_cell, sources)], metadata=metadata)


def _texts(notebook):
    return [o.data["text/plain"] for c in notebook.cells for o in c.get("outputs", []) if "data" in o]


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kernel")
    (folder / "work").mkdir()
    environment = {"AOP_ANSWERS": "inside", "AOP_RUN_JOURNAL": str(folder / "journal.jsonl")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AOP_PLAN", "the reader's own")
        with WarmKernel(folder / "work", environment) as kernel:
            kernel.wait()
            kernel.home = folder
            yield kernel


def test_parameters_reach_the_notebook(kernel):
    done = execute(_notebook("lang, plan_path"), {"lang": "vi", "plan_path": "../plan.yaml"}, kernel)
    assert _texts(done) == ["('vi', '../plan.yaml')"]


def test_the_next_notebook_finds_nothing_of_the_last(kernel):
    execute(_notebook("import ipywidgets\nleft = ipywidgets.IntSlider()\nleft"), {"lang": "en"}, kernel)
    sources = ("'left' in globals()", "import ipywidgets\nlen(ipywidgets.Widget.widgets or {})")
    done = execute(_notebook(*sources), {}, kernel)
    assert _texts(done) == ["False", "0"]


def test_all_notebooks_share_one_kernel(kernel):
    numbers = [_texts(execute(_notebook("import os\nos.getpid()"), {}, kernel)) for _ in range(2)]
    assert numbers[0] == numbers[1]


def test_a_run_starts_in_an_empty_folder_with_its_own_answers(kernel):
    sources = "import os\nos.listdir(), os.environ['AOP_ANSWERS'], os.environ.get('AOP_PLAN')"
    assert _texts(execute(_notebook(sources), {}, kernel)) == ["([], 'inside', None)"]


def test_a_cell_that_fails_stops_the_notebook(kernel):
    from nbclient.exceptions import CellExecutionError

    with pytest.raises(CellExecutionError):
        execute(_notebook("1 / 0", "raise SystemExit"), {}, kernel)


def test_it_hears_of_every_cell(kernel):
    heard = []
    execute(_notebook("1", "2"), {"lang": "en"}, kernel, lambda done, of: heard.append((done, of)))
    # The parameters cell, the one papermill adds, and two more.
    assert heard == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_view_that_could_not_be_made_is_noted_in_the_journal(kernel):
    source = (
        "import logging\ntry:\n    {}['x']\nexcept KeyError:\n"
        "    logging.getLogger('aop_lib.course.lesson').debug('no', exc_info=True, extra={'view': 'budget'})"
    )
    execute(_notebook(source), {}, kernel)
    entries = read_journal(kernel.home / "journal.jsonl")
    assert [(e.step, e.state, e.detail) for e in entries] == [("view", "failed", "budget: KeyError")]
