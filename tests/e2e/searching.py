"""``python -m tests.e2e.searching HOME PROJECT TRIALS``: a studio that searches with short trainings, to be killed.

It prints how many trials are done and how many are under way, whenever that changes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from studio.app.studio import Studio
from studio.learn.search import Limits, State

SHORT_STEPS = 1
LONG_MINUTES = 60.0


def search(studio: Studio, trials: int) -> None:
    told = ""
    studio.search.start(Limits(ms=70.0), minutes=LONG_MINUTES, trials=trials, workers=1, steps=SHORT_STEPS)

    def over() -> bool:
        nonlocal told
        points = studio.search.found.points
        now = f"{sum(p.accuracy is not None for p in points)} {sum(p.state is State.RUNNING for p in points)}"
        if now != told:
            told = now
            print(told, flush=True)
        return not studio.search.is_searching

    studio.mailbox.wait_until(over)
    if studio.search.error is not None:
        raise studio.search.error


def main() -> None:
    home, project, trials = sys.argv[1:]
    studio = Studio(home=Path(home))
    studio.desk.open(Path(project))
    search(studio, int(trials))
    studio.shut_down()


if __name__ == "__main__":
    main()
