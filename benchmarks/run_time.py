"""`aop run` on BabyCare House, warm: wall time of the whole command, and the memory of its largest process."""

from __future__ import annotations

import resource
import sys
import tempfile
from pathlib import Path

from timing import AOP, line, median, repeats, spent


def main() -> None:
    count = repeats(__doc__ or "", 3)
    with tempfile.TemporaryDirectory() as folder:
        command = [AOP, "run", "--lang", "en", "--out", str(Path(folder) / "run")]
        spent(command, folder)  # the first run fills the caches of the operating system
        seconds = [spent(command, folder) for _ in range(count)]
    # Linux counts in KiB, macOS in bytes.
    megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    line("aop run, warm", f"{median(seconds):.1f} s", "at most 15 s on 2 cores")
    line("ratio to the design figure", f"{median(seconds) / 15:.2f}", "at most 1.00")
    line("memory of the largest process", f"{megabytes:.0f} MB", "at most 600 MB")


if __name__ == "__main__":
    main()
