"""What every test of the project needs, the built notebooks that nbval runs among them."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from hypothesis import settings

# A reader's own answers must neither change what a notebook shows nor be changed by a test.
os.environ["AOP_ANSWERS"] = tempfile.mkdtemp(prefix="aop-answers-")

# The tests start many processes. Where Python is told to keep no compiled modules, each of them would compile pandas,
# altair and scipy anew, two to three seconds; so the tests keep theirs in a folder of their own.
if sys.dont_write_bytecode:
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).parent / ".pytest_cache" / "bytecode")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix

# No test measures time: on a machine that is busy, an example may take longer than Hypothesis grants by itself.
settings.register_profile("course", deadline=None)
settings.load_profile("course")


def pytest_configure() -> None:
    """Fork the kernels of the notebooks where that is safe; elsewhere each is started from nothing."""
    if sys.platform == "linux":
        import nbval.kernel
        from forked_kernels import ForkedKernelManager  # type: ignore[import-not-found]

        nbval.kernel.KernelManager = ForkedKernelManager
