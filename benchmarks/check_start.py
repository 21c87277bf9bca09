"""The whole process `aop check plan.yaml` against a Python that only imports what reading and arithmetic need."""

from __future__ import annotations

import sys
import tempfile

from timing import AOP, CASE, line, median, repeats, spent

IMPORTS = "import pydantic, ruamel.yaml, scipy.optimize"


def main() -> None:
    count = repeats(__doc__ or "", 7)
    check, imports = [AOP, "check", str(CASE)], [sys.executable, "-c", IMPORTS]
    with tempfile.TemporaryDirectory() as answers:
        spent(check, answers), spent(imports, answers)
        # One after the other, so that a busy moment of the machine falls on both.
        pairs = [(spent(imports, answers), spent(check, answers)) for _ in range(count)]
    base, whole = median([p[0] for p in pairs]), median([p[1] for p in pairs])
    line("imports alone", f"{base:.2f} s", "")
    line("aop check plan.yaml", f"{whole:.2f} s", f"at most {1.5 * base + 0.3:.2f} s (1.5 x imports + 0.3 s)")
    line("ratio, after the 0.3 s", f"{(whole - 0.3) / base:.2f}", "at most 1.50")


if __name__ == "__main__":
    main()
