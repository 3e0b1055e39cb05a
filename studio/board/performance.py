"""What a virtual board's sensors feel: stillness, and performances played into it from recordings."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import ACCEL_LSB_PER_G, MOTION_CHANNELS, SOUND_RATE_HZ, Lane, LaneKind

STILL_POSE = np.array([0, 0, ACCEL_LSB_PER_G, 0, 0, 0], dtype=np.float64)
"""Flat on a table, the chip upwards."""
STILL_NOISE = np.array([6, 6, 8, 3, 3, 3], dtype=np.float64)
"""Standard deviation in int16 steps: about 3 mg and 0.2 degrees/s, what an LSM9DS1 shows at rest."""
ROOM_NOISE = 12.0
"""Standard deviation of a quiet room's sound in int16 steps."""
EASE_S = 0.15
"""From stillness into a recording's first pose and back: no hand jumps."""
FADE_S = 0.005
"""Sound is faded in and out this long, so that a cut does not click."""


@dataclass(frozen=True, slots=True, eq=False)
class Performance:
    """Something for the board to go through: a recording's lanes, by name.

    ``noise`` adds that much of stillness's own noise on top (1.0 doubles it in effect); for sound, of the room's.
    ``pause_s`` is stillness after it.
    """

    name: str
    lanes: tuple[Lane, ...] = field(repr=False)
    noise: float = 0.0
    pause_s: float = 1.0

    def lane(self, kind: LaneKind) -> Lane | None:
        return next((lane for lane in self.lanes if lane.info.kind == kind), None)

    @property
    def duration_s(self) -> float:
        """With the easing on both sides."""
        return max((lane.info.duration_us for lane in self.lanes), default=0) / 1e6 + 2 * EASE_S


def motion_rows(lane: Lane) -> NDArray[np.float64]:
    """(n, 6) of any subset of channels: channels that were not recorded stay as in stillness."""
    rows = np.tile(STILL_POSE, (len(lane.samples), 1))
    columns = [MOTION_CHANNELS.index(channel) for channel in lane.info.channels]
    rows[:, columns] = lane.samples.reshape(len(lane.samples), -1)
    return rows


def resampled(rows: NDArray[np.float64], from_hz: float, to_hz: float) -> NDArray[np.float64]:
    """Rows at another rate, by straight lines between the neighbours."""
    if from_hz == to_hz or len(rows) < 2:
        return rows
    count = max(1, round(len(rows) * to_hz / from_hz))
    at = np.minimum(np.arange(count) * (from_hz / to_hz), len(rows) - 1)
    left = np.minimum(at.astype(np.int64), len(rows) - 2)
    weight = (at - left).reshape(-1, *[1] * (rows.ndim - 1))
    between: NDArray[np.float64] = rows[left] * (1 - weight) + rows[left + 1] * weight
    return between


def _eased(rows: NDArray[np.float64], rate_hz: float) -> NDArray[np.float64]:
    """The rows with a smooth way from the still pose to the first and from the last back."""
    count = max(1, round(EASE_S * rate_hz))
    phase = (np.arange(count) + 0.5) / count
    weight = (0.5 - 0.5 * np.cos(np.pi * phase))[:, None]
    into = STILL_POSE * (1 - weight) + rows[0] * weight
    back = rows[-1] * (1 - weight) + STILL_POSE * weight
    return np.concatenate([into, rows, back])


def _faded(sound: NDArray[np.float64]) -> NDArray[np.float64]:
    sound = sound.copy()
    count = min(len(sound) // 2, round(FADE_S * SOUND_RATE_HZ))
    if count:
        ramp = np.arange(count) / count
        sound[:count] *= ramp
        sound[-count:] *= ramp[::-1]
    quiet = np.zeros(round(EASE_S * SOUND_RATE_HZ))
    return np.concatenate([quiet, sound, quiet])


class Score:
    """The samples of a performance at given rates, and how far they were played, by seconds since its start.

    Each lane keeps its own place, because sensors start and stop and change their rate while it plays.
    """

    def __init__(self, performance: Performance, *, start_s: float) -> None:
        self.performance = performance
        self.start_s = start_s
        self.end_s = start_s + performance.duration_s
        self._made: dict[tuple[LaneKind, float], NDArray[np.float64]] = {}

    def samples(self, kind: LaneKind, rate_hz: float) -> NDArray[np.float64] | None:
        """float64 (n, 6) or (n,) at ``rate_hz``, easing included; None when this lane was not recorded."""
        lane = self.performance.lane(kind)
        if lane is None or not len(lane.samples):
            return None
        key = (kind, rate_hz)
        if key not in self._made:
            if kind == LaneKind.IMU:
                self._made[key] = _eased(resampled(motion_rows(lane), lane.info.rate_hz, rate_hz), rate_hz)
            else:
                sound = lane.samples.astype(np.float64)
                self._made[key] = _faded(resampled(sound, lane.info.rate_hz, rate_hz))
        return self._made[key]


class Sensors:
    """Gives each lane's samples from one time to the next. ``seed`` makes the noise repeatable."""

    def __init__(self, *, seed: int = 1, playlist: Iterable[Performance] = ()) -> None:
        self._random = np.random.default_rng(seed)
        self._waiting: deque[Performance] = deque()
        self._playlist = tuple(playlist)
        self._next_of_playlist = 0
        self._playing: list[Score] = []
        self._free_s = 0.0
        """When the last performance, with its pause, is over."""

    def perform(self, performance: Performance) -> None:
        """Plays it after those that were asked for before."""
        self._waiting.append(performance)

    def play_always(self, playlist: Iterable[Performance]) -> None:
        """Plays these in turn, for ever, whenever nothing else was asked for; an empty one ends that."""
        self._playlist = tuple(playlist)
        self._next_of_playlist = 0

    def hold_still(self) -> None:
        """Forgets what was asked for and what is playing."""
        self._waiting.clear()
        self._playlist = ()
        self._playing.clear()
        self._free_s = 0.0

    @property
    def playing(self) -> str:
        """The name of what is played now, or ""."""
        return self._playing[-1].performance.name if self._playing else ""

    def advance(self, now_s: float) -> None:
        """Ends and starts performances; call it before the lanes' samples up to ``now_s`` are asked for."""
        self._playing = [score for score in self._playing if score.end_s > now_s - 1.0]
        if now_s < self._free_s or not (self._waiting or self._playlist):
            return
        if self._waiting:
            performance = self._waiting.popleft()
        else:
            performance = self._playlist[self._next_of_playlist % len(self._playlist)]
            self._next_of_playlist += 1
        score = Score(performance, start_s=now_s)
        self._playing.append(score)
        self._free_s = score.end_s + performance.pause_s

    def samples(self, kind: LaneKind, rate_hz: float, first_s: float, count: int) -> NDArray[np.int16]:
        """``count`` samples of a lane from time ``first_s`` on: int16 (count, 6) or (count,)."""
        still, noise = (STILL_POSE, STILL_NOISE) if kind == LaneKind.IMU else (0.0, ROOM_NOISE)
        shape = (count, 6) if kind == LaneKind.IMU else (count,)
        random = self._random.standard_normal(shape) * noise
        values = random + still
        for score in self._playing:
            self._play_into(values, random, score, kind, rate_hz, first_s)
        return np.clip(np.rint(values), -32768, 32767).astype(np.int16)

    @staticmethod
    def _play_into(
        values: NDArray[np.float64],
        random: NDArray[np.float64],
        score: Score,
        kind: LaneKind,
        rate_hz: float,
        first_s: float,
    ) -> None:
        """Writes the part of a performance that falls into these samples. What was recorded brings its own noise,
        so stillness's noise is there only where there is no recording, or where it was asked for."""
        samples = score.samples(kind, rate_hz)
        if samples is None:
            return
        at = round((first_s - score.start_s) * rate_hz)
        begin, end = max(0, at), min(len(samples), at + len(values))
        if begin < end:
            place = slice(begin - at, end - at)
            values[place] = samples[begin:end] + random[place] * score.performance.noise
