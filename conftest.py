"""What every test of the project needs, the built notebooks that nbval runs among them."""

from __future__ import annotations

import os
import tempfile

# A reader's own answers must neither change what a notebook shows nor be changed by a test.
os.environ["AOP_ANSWERS"] = tempfile.mkdtemp(prefix="aop-answers-")
