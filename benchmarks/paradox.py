"""The paradox simulator: 10,000 draws x 12 months x 16 settings of the four causes, and the memory it takes."""

from __future__ import annotations

import resource
import sys

from timing import line, median, once, repeats

from aop_lib.methods.paradox_attribution import attribution
from aop_lib.methods.paradox_year import all_settings

DRAWS = 10_000
SECONDS, MEGABYTES = 2.0, 600


def main() -> None:
    count = repeats(__doc__ or "", 5)
    all_settings(0, 100)  # what is the same for every seed is worked out once

    # Another seed each time: nothing of the run before can be used again.
    seconds = median([once(lambda seed=seed: all_settings(seed, DRAWS)) for seed in range(1, count + 1)])
    line(
        f"{DRAWS:,} draws x 12 months x 16 settings",
        f"{seconds:.2f} s",
        f"at most {SECONDS:.0f} s; ratio {seconds / SECONDS:.2f}",
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    line("memory of the process", f"{peak:.0f} MB", f"at most {MEGABYTES} MB; ratio {peak / MEGABYTES:.2f}")
    shared = attribution({wrong: result.median for wrong, result in all_settings(1, DRAWS).items()})
    left = shared.gap - sum(shared.shares.values())
    line("gap less the four shares", f"{left:.1e}", "0")


if __name__ == "__main__":
    main()
