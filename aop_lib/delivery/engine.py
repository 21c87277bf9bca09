"""A papermill engine that runs all the notebooks of a run in one warm kernel.

- ``WarmKernel`` starts a kernel in an empty folder; it imports what every notebook needs while the caller is still
  importing papermill.
- ``WarmEngine`` is registered with papermill as ``aop``; each notebook finds a fresh namespace in the same kernel.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["WarmKernel", "execute"]

_WARM_UP = (
    "import altair, ipywidgets, aop_lib.course.lesson, aop_lib.charts.render\n"
    "from aop_lib.delivery.watching import begin\nbegin()"
)
_RESET = "import ipywidgets as _w; _w.Widget.close_all(); get_ipython().reset(new_session=True)"
_CELL_SECONDS = 120
# A reader's own settings for lessons must not change what a run gives.
_OWN = frozenset({"AOP_PERSON", "AOP_PLAN", "AOP_STRICT", "PYTHONSTARTUP"})
_START_SECONDS = 60

Watch = Callable[[int, int], None]


class WarmKernel:
    """One kernel, started in ``folder``, that lives until the ``with`` block ends.

    It takes nothing from the user's own Jupyter or IPython set-up: a start-up script or another kernel of the same
    name there must not change what a run gives.
    """

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = environment
        self._private = tempfile.TemporaryDirectory(prefix="aop-kernel-", ignore_cleanup_errors=True)
        self.manager: Any = None
        self.client: Any = None

    def __enter__(self) -> WarmKernel:
        from jupyter_client.manager import AsyncKernelManager
        from jupyter_core.utils import run_sync

        private = Path(self._private.name)
        self.manager = AsyncKernelManager(
            kernel_name="python3", connection_file=str(private / "kernel.json"), **_sockets(private)
        )
        self.manager._kernel_spec = _own_kernel()
        inherited = {name: value for name, value in os.environ.items() if name not in _OWN}
        environment = {**inherited, **self._environment, "IPYTHONDIR": str(private / "ipython")}
        with (private / "kernel.log").open("wb") as log:
            run_sync(self.manager.start_kernel)(
                cwd=str(self._folder),
                env=environment,
                extra_arguments=["--HistoryManager.hist_file=:memory:", f"--IPKernelApp.code_to_run={_WARM_UP}"],
                stdout=log,
                stderr=log,
            )
        self.client = self.manager.client()
        self.client.start_channels()
        return self

    def __exit__(self, *_: object) -> None:
        from jupyter_core.utils import run_sync

        try:
            if self.client is not None:
                self.client.stop_channels()
            if self.manager is not None and self.manager.has_kernel:
                run_sync(self.manager.shutdown_kernel)(now=True)
        finally:
            self._private.cleanup()

    def wait(self) -> None:
        """Import papermill while the kernel imports what the notebooks need, then wait until it is ready."""
        import papermill  # noqa: F401
        from jupyter_core.utils import run_sync

        run_sync(self.client.wait_for_ready)(timeout=_START_SECONDS)


def _sockets(private: Path) -> dict[str, str]:
    """Sockets in a folder of one's own, so that nobody else on the machine or network can reach the kernel.

    Windows has none; and a path longer than about a hundred letters is refused by the system.
    """
    prefix = str(private / "socket")
    return {"transport": "ipc", "ip": prefix} if os.name != "nt" and len(prefix) < 90 else {}


def _own_kernel() -> Any:
    from ipykernel.kernelspec import RESOURCES, get_kernel_dict
    from jupyter_client.kernelspec import KernelSpec

    spec = KernelSpec(resource_dir=RESOURCES, **get_kernel_dict())
    spec.argv[0] = sys.executable
    return spec


def execute(notebook: Any, parameters: dict[str, str], kernel: WarmKernel, watch: Watch | None = None) -> Any:
    """Run a notebook node through papermill in ``kernel`` and return the executed node.

    Node in, node out: papermill never sees a path, so it formats none. ``watch`` hears the number of each cell done
    and of all. Raises nbclient's ``CellExecutionError``, ``CellTimeoutError`` or ``DeadKernelError``.
    """
    import papermill
    from papermill.engines import papermill_engines

    papermill_engines.register("aop", _engine())
    return papermill.execute_notebook(
        notebook,
        None,
        parameters=parameters,
        engine_name="aop",
        kernel_name="python3",
        language="python",
        progress_bar=False,
        warm=kernel,
        watch=watch,
    )


def _reset(warm: WarmKernel) -> None:
    """Empty the namespace and close the widgets the last notebook left, as nbclient runs any cell."""
    from nbclient import NotebookClient
    from nbformat import v4

    make: Any = v4
    notebook = make.new_notebook(cells=[make.new_code_cell(_RESET)])
    client = NotebookClient(notebook, km=warm.manager, timeout=_CELL_SECONDS)
    client.kc = warm.client
    client.reset_execution_trackers()
    client.execute_cell(notebook.cells[0], 0)


def _engine() -> type:
    from nbclient.exceptions import CellExecutionError
    from papermill.clientwrap import PapermillNotebookClient
    from papermill.engines import Engine

    class WarmEngine(Engine):  # type: ignore[misc]
        """Runs a notebook in a kernel that is already there."""

        @classmethod
        def execute_managed_notebook(
            cls, nb_man: Any, kernel_name: str, warm: WarmKernel, watch: Watch | None = None, **_: Any
        ) -> None:
            _reset(warm)
            client = PapermillNotebookClient(nb_man, km=warm.manager, kernel_name=kernel_name, timeout=_CELL_SECONDS)
            client.kc = warm.client
            client.reset_execution_trackers()
            with client.setup_kernel():
                for index, cell in enumerate(nb_man.nb.cells):
                    nb_man.cell_start(cell, index)
                    try:
                        client.execute_cell(cell, index)
                    except CellExecutionError as error:
                        nb_man.cell_exception(cell, cell_index=index, exception=error)
                        raise
                    finally:
                        nb_man.cell_complete(cell, cell_index=index)
                    if watch is not None:
                        watch(index + 1, len(nb_man.nb.cells))
                client.set_widgets_metadata()

    return WarmEngine
