"""Quality of a take: what may be wrong with it, said at once and with the reason, so that a bad one is not kept unseen.

The thresholds come from recordings of ten public sets (gestures by four people on both revisions of the board, wake
words and digits by some forty): each stands where clean takes are flagged in fewer than 2 of 100 and a planted fault
is found; ``python -m tests.benchmarks quality`` prints both.

Some things are only unusual: a take of stillness is right for a label "rest", and a tutorial's takes all begin within
the gesture. What most of a label's other takes show as well is therefore no fault of one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from studio.learn.finding import FindSettings, activity, events_in
from studio.learn.strength import is_weak, strength_of
from studio.learn.unlike import LEAST_OTHERS, is_unlike, vector_of
from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, MOTION_CHANNELS, Lane, LaneInfo, LaneKind
from studio.model.recording import BACKGROUND, UNKNOWN, Recording

LOST_MUCH = 0.01
"""Of a lane's samples: more than this is a fault, less is worth a word."""
RATE_OFF = 0.05
"""A sensor's own clock is off by some percent at most, and what is measured in five seconds by another one."""
RATE_LEAST_HZ = {LaneKind.IMU: 10.0, LaneKind.MIC: 4000.0}
"""Below this no gesture, no word is in it: the BMI270 without its microcode says 0.39 Hz, and gives zeros."""
SHORTEST_S = {LaneKind.IMU: 0.4, LaneKind.MIC: 0.2}
SHORTER_THAN_OTHERS = 0.4
LONGEST_S = 120.0
"""A longer recording is to be labelled, and is no take that could be recorded again: only its samples are counted."""
FULL_SCALES_G = (2.0, 4.0, 8.0, 16.0)
FULL_SCALES_DPS = (245.0, 250.0, 500.0, 1000.0, 2000.0)
MOTION_CLIPPED_RUN = 3
MOTION_CLIPPED_MUCH = 0.2
"""One in nine takes of the tutorials' sketch (4 g) touches the end, and they are learnt all the same."""
SOUND_FULL = 32700
SOUND_CLIPPED = 8
"""Samples: single ones are plosives that a listener does not hear; 33 clips by others reach full scale once or
twice."""
QUIET_RMS = 300.0
"""Of the loudest 30 ms, in int16 steps: the quietest word of 800 has 1300."""
STILL_G, STILL_DPS = 0.06, 8.0
"""From the 5th to the 95th percentile: a hand that holds a board still has half of it."""
STUCK_S = {LaneKind.IMU: 0.5, LaneKind.MIC: 0.3}
"""The longest run of one value in a clean take is 0.15 and 0.16 s."""
EDGE_S = 0.06
EDGE_DB = 6.0
"""How near the liveliest moment the first or last 60 ms may come."""
USUAL_SHARE = 0.34
"""What this share of a label's other takes shows is how they are made."""
MOST_STILL_SHARE = 0.67
"""For stillness: some empty takes among good ones are no habit, and must not make the good ones the odd ones."""
_USUAL = {"still": MOST_STILL_SHARE}


class Severity(StrEnum):
    """BAD: the take teaches something wrong. WARN: look at it. NOTE: it can be used as it is."""

    NOTE = "note"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Flag:
    """``words`` say what is wrong in a few words, ``why`` why it matters, in a sentence."""

    code: str
    words: str
    severity: Severity
    why: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What can be said of one take alone: the flags that are faults in themselves, the codes of those that only may be
    (``unusual``), and how it compares: float64 (k,), and ``strength`` as studio.learn.strength has it."""

    label: str
    person: str
    flags: tuple[Flag, ...]
    unusual: tuple[Flag, ...]
    duration_s: float
    strength: float
    vector: NDArray[np.float64] = field(repr=False)

    @property
    def is_still(self) -> bool:
        return any(flag.code == "still" for flag in self.unusual)


def flags_of(traits: Traits, others: Sequence[Traits]) -> tuple[Flag, ...]:
    """All flags of a take, worst first; ``others`` are the other takes of its label."""
    flags = list(traits.flags)
    for flag in traits.unusual:
        sharing = sum(any(theirs.code == flag.code for theirs in other.unusual) for other in others)
        if len(others) < LEAST_OTHERS or sharing < _USUAL.get(flag.code, USUAL_SHARE) * len(others):
            flags.append(flag)
    if len(others) >= LEAST_OTHERS and traits.label != BACKGROUND:
        usual_s = float(np.median([other.duration_s for other in others]))
        if traits.duration_s < SHORTER_THAN_OTHERS * usual_s and all(flag.code != "short" for flag in flags):
            flags.append(_short(traits.duration_s))
        if is_unlike(traits.vector, [other.vector for other in others]):
            flags.append(
                Flag(
                    "unlike",
                    f"unlike the other takes of {traits.label}",
                    Severity.WARN,
                    f"It differs from the other {len(others)} takes of {traits.label} more than they differ from each "
                    "other: perhaps it is something else, or went wrong.",
                )
            )
        if traits.label != UNKNOWN and not traits.is_still and _is_weak(traits, others):
            flags.append(
                Flag(
                    "weak",
                    f"much weaker than the other takes of {traits.label}",
                    Severity.WARN,
                    "Perhaps the gesture is not in it, only the end of the movement before.",
                )
            )
    order = list(Severity)
    return tuple(sorted(flags, key=lambda flag: -order.index(flag.severity)))


def traits_of(
    recording: Recording,
    lanes: Sequence[Lane],
    *,
    sensor: LaneKind,
    measured_hz: Mapping[LaneKind, float] | None = None,
) -> Traits:
    """Looks at a take's samples. ``sensor`` is the lane that the project listens to; ``measured_hz`` the rates at which
    the lanes really came, where that was measured."""
    label = recording.spans[0].label if len(recording.spans) == 1 else ""
    flags: list[Flag] = []
    unusual: list[Flag] = []
    for info in recording.lanes:
        flags += [*_lost(info), *_rate(info, (measured_hz or {}).get(info.kind, 0.0))]
    main = next((lane for lane in lanes if lane.info.kind == sensor), lanes[0] if lanes else None)
    duration_s = recording.duration_us / 1e6
    vector, strength = np.zeros(0), float("nan")
    is_take = recording.whole and duration_s <= LONGEST_S
    for lane in lanes if duration_s <= LONGEST_S else ():
        if not len(lane.samples):
            continue
        flags += [*_stuck(lane), *_clipped(lane)]
    if main is not None and is_take and len(main.samples) and main.info.rate_hz >= RATE_LEAST_HZ[main.info.kind]:
        if duration_s < SHORTEST_S[main.info.kind]:
            flags.append(_short(duration_s))
        elif label != BACKGROUND:
            unusual += _happening(main)
        if label != BACKGROUND:
            vector, strength = vector_of(main), strength_of(main)
    return Traits(label, recording.person, tuple(flags), tuple(unusual), duration_s, strength, vector)


# What is wrong with the samples, whatever they are of.


def _lost(info: LaneInfo) -> list[Flag]:
    lost = sum(gap.lost for gap in info.gaps)
    if not lost:
        return []
    share = lost / (lost + info.count)
    severity = Severity.BAD if share > LOST_MUCH else Severity.WARN
    words = f"{lost} samples lost ({100 * share:.1f} %)" if share >= 0.001 else f"{lost} samples lost (few)"
    why = "Parts of what happened are missing. A cable, a hub or a busy computer lost them on the way."
    return [Flag("lost", words, severity, why)]


def _rate(info: LaneInfo, measured_hz: float) -> list[Flag]:
    if info.rate_hz < RATE_LEAST_HZ[info.kind]:
        why = f"Motion came {info.rate_hz:.2f} times a second: the sensor did not start. Unplug the board and retry."
        if info.kind == LaneKind.MIC:
            why = f"Sound came {info.rate_hz:.2f} times a second: the sensor did not start. Unplug the board and retry."
        return [Flag("rate", "wrong rate", Severity.BAD, why)]
    if measured_hz and abs(measured_hz / info.rate_hz - 1) > RATE_OFF:
        why = (
            f"Motion came {measured_hz:.1f} times a second and the board says {info.rate_hz:.1f}: "
            "what is learnt from it is faster or slower than what happens."
        )
        if info.kind == LaneKind.MIC:
            why = (
                f"Sound came {measured_hz:.1f} times a second and the board says {info.rate_hz:.1f}: "
                "what is learnt from it is faster or slower than what happens."
            )
        return [Flag("rate", "wrong rate", Severity.BAD, why)]
    return []


def _stuck(lane: Lane) -> list[Flag]:
    limit = STUCK_S[lane.info.kind] * lane.info.rate_hz
    rows = lane.samples.reshape(len(lane.samples), -1)
    stuck = [
        channel for channel, values in zip(lane.info.channels, rows.T, strict=True) if _longest_run(values) > limit
    ]
    if not stuck:
        return []
    if lane.info.kind == LaneKind.MIC:
        return [Flag("stuck", "the sound stands still", Severity.BAD, "The microphone gave one value for a while.")]
    why = f"{', '.join(stuck)} did not change while the others did: the sensor or its connection is at fault."
    return [Flag("stuck", f"{', '.join(stuck)} stuck", Severity.BAD, why)]


def _longest_run(values: NDArray[np.int16]) -> int:
    changes = np.flatnonzero(np.diff(values))
    return int(np.diff(np.concatenate([[-1], changes, [len(values) - 1]])).max()) if len(values) else 0


def _clipped(lane: Lane) -> list[Flag]:
    if lane.info.kind == LaneKind.MIC:
        full = int(np.count_nonzero(np.abs(lane.samples.astype(np.int32)) >= SOUND_FULL))
        if full < SOUND_CLIPPED:
            return []
        why = "It was louder than the microphone can tell. Speak softer or from further away, or lower the gain."
        return [Flag("clipped", "clipped", Severity.BAD if full > lane.info.rate_hz * 0.02 else Severity.WARN, why)]
    shares = {
        channel: _clipped_share(values, is_accel=MOTION_CHANNELS.index(channel) < 3)
        for channel, values in zip(lane.info.channels, lane.samples.T, strict=True)
    }
    over = [channel for channel, share in shares.items() if share]
    if not over:
        return []
    why = f"{', '.join(over)} reached the end of the sensor's range: how strong it was is not known."
    severity = Severity.WARN if max(shares.values()) > MOTION_CLIPPED_MUCH else Severity.NOTE
    return [Flag("clipped", f"{', '.join(over)} clipped", severity, why)]


def _clipped_share(values: NDArray[np.int16], *, is_accel: bool) -> float:
    """The share of samples at the end of a sensor's range, when the channel stays there for some of them; else 0."""
    unit, scales = (ACCEL_LSB_PER_G, FULL_SCALES_G) if is_accel else (GYRO_LSB_PER_DPS, FULL_SCALES_DPS)
    count = 0
    for top in (int(values.max()), int(values.min())):
        reached = abs(top) / unit
        if any(abs(reached / scale - 1) < 0.004 for scale in scales) and _run_of(values, top) >= MOTION_CLIPPED_RUN:
            count += int(np.count_nonzero(values == top))
    return count / len(values)


def _run_of(values: NDArray[np.int16], value: int) -> int:
    return max((len(list(run)) for is_it, run in groupby(values == value) if is_it), default=0)


# What may be wrong with what happened.


def _short(duration_s: float) -> Flag:
    why = f"{duration_s:.2f} s hold no whole gesture or word."
    return Flag("short", "too short", Severity.WARN, why)


def _happening(lane: Lane) -> list[Flag]:
    if lane.info.kind == LaneKind.MIC and _loudest(lane) < QUIET_RMS:
        why = "Nothing is much louder than the microphone's own noise. Come closer, speak up, or raise the gain."
        return [Flag("quiet", "too quiet", Severity.WARN, why)]
    curve = activity(lane)
    if lane.info.kind == LaneKind.IMU and _is_still(lane):
        why = "The board was not moved. If stillness is what you want, label it background."
        return [Flag("still", "nothing happened", Severity.WARN, why)]
    events = events_in(curve, lane.info.kind, FindSettings.usual(lane.info.kind), lane.info.duration_us)
    if lane.info.kind == LaneKind.MIC and not events and float(curve.level.max()) < 9.0:
        why = "Nothing is louder than the rest. If noise is what you want, label it background."
        return [Flag("still", "nothing happened", Severity.WARN, why)]
    count = max(1, round(EDGE_S * curve.rate_hz))
    peak = float(curve.level.max())
    starts, ends = (peak - float(part.mean()) < EDGE_DB for part in (curve.level[:count], curve.level[-count:]))
    why = "A part of it is missing. Leave a moment of rest before and after, or take longer takes."
    both = starts and ends
    if both or not (starts or ends):
        # From end to end alike: a movement that goes on and on, a hum. Nothing is cut off there.
        return []
    code, words = ("cut-start", "cut off at the start") if starts else ("cut-end", "cut off at the end")
    return [Flag(code, words, Severity.WARN, why)]


def _is_still(lane: Lane) -> bool:
    low, high = np.percentile(lane.samples, (5, 95), axis=0)
    for channel, spread in zip(lane.info.channels, high - low, strict=True):
        is_accel = MOTION_CHANNELS.index(channel) < 3
        if spread > (STILL_G * ACCEL_LSB_PER_G if is_accel else STILL_DPS * GYRO_LSB_PER_DPS):
            return False
    return True


def _loudest(lane: Lane) -> float:
    """Root mean square of the loudest 30 ms, in int16 steps."""
    size = max(1, round(0.03 * lane.info.rate_hz))
    count = max(1, len(lane.samples) // size)
    frames = lane.samples[: count * size].astype(np.float64).reshape(count, -1)
    return float(np.sqrt(((frames - frames.mean(axis=1, keepdims=True)) ** 2).mean(axis=1)).max())


# How a take compares with others of its label.


def _is_weak(traits: Traits, others: Sequence[Traits]) -> bool:
    return is_weak(traits.strength, [other.strength for other in others if other.person == traits.person])
