"""``python -m tests.e2e.searching HOME PROJECT TRIALS``: a studio that searches with short trainings, to be killed.

It prints a line with what is known of each trial whenever one comes to an end.
"""

from __future__ import annotations

import sys
from pathlib import Path

from studio.app.studio import Studio
from studio.learn.search import Limits

SHORT_STEPS = 1
LONG_MINUTES = 60.0


def search(studio: Studio, trials: int) -> None:
    told = -1
    studio.search.start(Limits(ms=70.0), minutes=LONG_MINUTES, trials=trials, workers=1, steps=SHORT_STEPS)

    def over() -> bool:
        nonlocal told
        done = [point.number for point in studio.search.found.points if point.accuracy is not None]
        if len(done) != told:
            told = len(done)
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
