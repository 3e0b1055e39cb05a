"""When a lane's samples were taken, by this computer's clock: what puts motion and sound on one time.

The board counts the samples of each lane and says no time with them, so the time comes from their arrival. A block
leaves when its last sample is there, and the way here (queues, USB, a busy computer) only ever makes it later: of the
arrivals of the last seconds the earliest, against a line of the lane's rate, is the one that waited least. Two lanes
take the same way, so what every block waits is the same for both and drops out of their difference.

What is left: half a motion sample (4 ms), what the least waiting of the two lanes differs by (blocks leave when the
board looks, some ms apart), and on a real board the delay of the motion sensor's own filter. Thirty knocks for both
sensors of the virtual board in real time stood at most 9 ms apart, and 7 ms on a line that jitters by 5 to 80 ms.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

WINDOW_S = 10.0
"""Long enough that 20 ms of jitter is 0.2 % of the rate."""
RATE_LEAST_S = 1.0
DRAWN_EVERY_S = 0.25
"""The line hardly changes in so short a time, and a recorder of two lanes asks for it ten times with every block: drawn
anew each time it took half of a core."""
FITTED_RATE_LEAST_S = 3.0
"""Before that the declared rate is the better one: jitter tilts a short line."""


class LaneClock:
    """Fed in the link thread; others may ask at any time."""

    def __init__(self) -> None:
        self._arrivals: deque[tuple[float, int]] = deque()
        self._declared_hz = 0.0
        self._known: tuple[float, float, int] | None = None
        """The line, while it is good enough."""
        self._drawn_s = 0.0

    def clear(self) -> None:
        self._arrivals.clear()
        self._known = None

    def note(self, now_s: float, end: int, rate_hz: float) -> None:
        """At ``now_s`` everything before the board's index ``end`` had arrived."""
        is_other, self._declared_hz = rate_hz != self._declared_hz, rate_hz
        self._arrivals.append((now_s, end))
        while now_s - self._arrivals[0][0] > WINDOW_S:
            self._arrivals.popleft()
        is_short = now_s - self._arrivals[0][0] < FITTED_RATE_LEAST_S
        if is_other or is_short or now_s - self._drawn_s >= DRAWN_EVERY_S:
            self._known = None

    @property
    def measured_rate_hz(self) -> float:
        """Samples a second by this computer's clock over the last seconds, lost ones counted; 0 in the first one."""
        arrivals = list(self._arrivals)
        if len(arrivals) < 2 or arrivals[-1][0] - arrivals[0][0] < RATE_LEAST_S:
            return 0.0
        (t0, i0), (t1, i1) = arrivals[0], arrivals[-1]
        return (i1 - i0) / (t1 - t0)

    @property
    def measured_over_s(self) -> float:
        """How much time the measured rate rests on."""
        arrivals = list(self._arrivals)
        return arrivals[-1][0] - arrivals[0][0] if arrivals else 0.0

    def moment(self, index: float) -> float | None:
        """When the board's ``index`` was sampled, in seconds of the session's clock; None before the first block."""
        line = self._line()
        return None if line is None else line[0] + (index - line[2]) / line[1]

    def index_at(self, moment_s: float) -> int | None:
        """The index sampled nearest to ``moment_s``, also of one that is still to come; None before the first block."""
        line = self._line()
        return None if line is None else round(line[2] + (moment_s - line[0]) * line[1])

    def _line(self) -> tuple[float, float, int] | None:
        """(time, rate, index): the line under all arrivals that touches the one that waited least."""
        if self._known is not None:
            return self._known
        arrivals = list(self._arrivals)
        if not arrivals or self._declared_hz <= 0:
            return None
        last = arrivals[-1][1]
        times = np.array([time for time, _ in arrivals])
        indices = np.array([end - last for _, end in arrivals], dtype=np.float64)
        rate = self._declared_hz
        if times[-1] - times[0] >= FITTED_RATE_LEAST_S:
            rate = _fitted(times - times[-1], indices) or rate
        self._known, self._drawn_s = (float(np.min(times - indices / rate)), rate, last), arrivals[-1][0]
        return self._known


def _fitted(times: NDArray[np.float64], indices: NDArray[np.float64]) -> float:
    """Samples a second of the earlier half of the arrivals, those above the line of all of them: a computer that was
    busy for a moment does not tilt it. 0: they do not rise."""
    slope, start = np.polyfit(times, indices, 1)
    above = indices - (start + slope * times)
    early = above >= np.median(above)
    return max(0.0, float(np.polyfit(times[early], indices[early], 1)[0]))
