"""Snapping: which event a person meant who pressed a label's key while it happened, or just after.

People press 150 to 500 ms after an event has begun. The event that is meant is the found one (studio/learn/finding.py)
whose beginning fits that best. At the press it may still be going on: its end becomes known as more samples come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from studio.learn.finding import FindSettings, Found, find_events
from studio.model.lane import Lane, LaneInfo, LaneKind

USUAL_DELAY_US = 300_000
LEAST_DELAY_US = {LaneKind.IMU: -100_000, LaneKind.MIC: 50_000}
"""A press may mean an event that began this long before it: people who make the gesture may press early; a sound that
begins at the press is the key's."""
MOST_DELAY_US = 900_000
"""For people who think first."""
AFTER_END_US = 400_000
"""And one up to this long after the end of a longer event."""
PATIENCE_US = 400_000
"""What a press means is not settled before so much has come after it and after the event's end."""
UNSURE_LENGTH_US = {LaneKind.IMU: 1_000_000, LaneKind.MIC: 800_000}
"""Of the span that stands in where nothing happened."""
MEMORY_S = 12.0


@dataclass(frozen=True, slots=True)
class Snap:
    """What a press at ``pressed_us`` means, as far as it is known: microseconds from the take's first sample.

    ``sure``: an event was found; else the range stands around where one would have been. ``settled``: more samples
    will not change it.
    """

    pressed_us: int
    start_us: int
    end_us: int
    sure: bool
    settled: bool


def snap_to_event(
    lane: Lane, pressed_us: int, *, begins_us: int = 0, ended: bool = False, settings: FindSettings | None = None
) -> Snap:
    """What a press means, by the samples of ``lane``, the first of which is at ``begins_us`` of the take.

    ``ended``: no more samples will come.
    """
    known_us = begins_us + lane.info.duration_us
    settings = settings or FindSettings.usual(lane.info.kind)
    events = [
        replace(event, start_us=event.start_us + begins_us, end_us=event.end_us + begins_us)
        for event in find_events(lane, settings)
    ]
    meant = _meant(events, pressed_us, lane.info.kind)
    patience = max(PATIENCE_US, settings.pause_ms * 1000)
    if meant is None:
        start = max(0, pressed_us - USUAL_DELAY_US)
        end = start + UNSURE_LENGTH_US[lane.info.kind]
        settled = ended or known_us >= max(end, pressed_us + patience)
        return Snap(pressed_us, start, max(start + 1, min(end, known_us) if ended else end), False, settled)
    settled = ended or known_us >= max(meant.end_us, pressed_us) + patience
    return Snap(pressed_us, meant.start_us, meant.end_us, True, settled)


def _meant(events: Sequence[Found], pressed_us: int, kind: LaneKind) -> Found | None:
    def fits(event: Found) -> bool:
        delay = pressed_us - event.start_us
        if delay < LEAST_DELAY_US[kind]:
            return False
        return delay <= MOST_DELAY_US or pressed_us <= event.end_us + AFTER_END_US

    return min(
        filter(fits, events), key=lambda event: abs(pressed_us - event.start_us - USUAL_DELAY_US), default=None
    )


class Snapper:
    """Snaps presses while a lane is recorded; it remembers the last seconds and the presses that are not settled.

    Not thread-safe: one thread pushes, presses and asks.
    """

    def __init__(
        self, kind: LaneKind, rate_hz: float, channels: tuple[str, ...], settings: FindSettings | None = None
    ) -> None:
        self._info = LaneInfo(kind, rate_hz, channels, 0)
        self._settings = settings or FindSettings.usual(kind)
        self._parts: list[NDArray[np.int16]] = []
        self._held = 0
        self._pushed = 0
        self._pending: list[int] = []

    def push(self, samples: NDArray[np.int16]) -> None:
        """Samples (n, channels) or (n,) as they are written, in order; lost ones have no place in a recording."""
        if not len(samples):
            return
        self._parts.append(samples)
        self._held += len(samples)
        self._pushed += len(samples)
        most = round(MEMORY_S * self._info.rate_hz)
        while self._held - len(self._parts[0]) >= most:
            self._held -= len(self._parts.pop(0))

    def press(self, pressed_us: int) -> Snap:
        """A key was pressed: what it means as far as can be told now; it stays pending until it is settled."""
        self._pending.append(pressed_us)
        return self._snap(pressed_us, ended=False)

    def snaps(self, *, ended: bool = False) -> list[Snap]:
        """The pending presses as they look now, in the order in which they were pressed; those that are settled are
        told for the last time. ``ended``: the take is over, all are settled."""
        snaps = [self._snap(pressed_us, ended=ended) for pressed_us in self._pending]
        self._pending = [snap.pressed_us for snap in snaps if not snap.settled]
        return snaps

    def _snap(self, pressed_us: int, *, ended: bool) -> Snap:
        shape = (0,) if self._info.kind == LaneKind.MIC else (0, len(self._info.channels))
        samples = np.concatenate(self._parts) if self._parts else np.zeros(shape, np.int16)
        begins_us = round((self._pushed - self._held) * 1e6 / self._info.rate_hz)
        lane = Lane(replace(self._info, count=len(samples)), samples)
        return snap_to_event(lane, pressed_us, begins_us=begins_us, ended=ended, settings=self._settings)
