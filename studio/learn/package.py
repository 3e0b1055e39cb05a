"""Makes a package out of a trained network: detector settings that work live, actions, check windows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.learn.operating import MOST_MISSES
from studio.learn.streaming import Stream, Trace, averages, reach_us
from studio.model.detector import DetectorSpec
from studio.model.learning import USUAL_STRICTNESS
from studio.model.network import NetworkPlan
from studio.model.package import Action, CheckWindow, Package
from studio.model.pipeline import MotionPipeline, PipelineSpec
from studio.model.recording import BACKGROUND

SILENT = frozenset({BACKGROUND, "unknown", "other", "noise", "silence", "nothing"})
"""Labels that are learnt so that nothing is detected; by name, as other tools' data sets call them."""
MOTION_AVERAGE = 3
SOUND_AVERAGE_MS = (320.0, 640.0)
HEARD_BEYOND_MS = 240.0
"""The detector's average, in windows of motion and in time of sound, whose windows come more or less often: as long as
a window holds an event or most of it, ``HEARD_BEYOND_MS`` more than it holds all of it. Of a word of half a second that
is eight windows; with six, of six models in two hours of talk, false alarms were 16 instead of 9, at the same misses of
strangers (tests/benchmarks/alarms.py)."""
VISIBLE_SHARE = 0.6
"""Of a window: how long an event that is over can still be recognised in it."""
USUAL_THRESHOLD = {True: 0.65, False: 0.8}
"""For motion and for sound, of whose kind much more is heard in a day that is none of the labels. With 0.9 for sound 12
% of strangers' words were missed for 0.05 false alarms an hour (nine models), with 0.8 it is 3.0 % for 0.3."""
LEAST_THRESHOLD, TOP_THRESHOLD = 0.5, 0.99
BELOW_TAKES = 0.03
TAKES_TRUSTED = 20.0
"""A threshold that so many takes would allow is believed by half: fewer cannot say what one in twenty of them does."""
LEANING = 1.2
"""By how much, in the logarithm of the odds, thresholds are higher at strictness 1 than at 0: what is 0.86 at the usual
one is 0.82 and 0.94 then."""
CHECKS = 8


def is_silent(label: str) -> bool:
    return label.lower().strip("_") in SILENT


def stride_ms(spec: PipelineSpec) -> float:
    """From one window to the next."""
    return 1000.0 * (spec.stride if isinstance(spec, MotionPipeline) else spec.stride * spec.hop) / spec.rate_hz


def average_windows(spec: PipelineSpec, event_s: float) -> int:
    """Windows in the detector's average, for events that go on for ``event_s``."""
    if isinstance(spec, MotionPipeline):
        return MOTION_AVERAGE
    held = 1000.0 * (spec.window / spec.rate_hz - event_s) + HEARD_BEYOND_MS
    return max(1, round(float(np.clip(held, *SOUND_AVERAGE_MS)) / stride_ms(spec)))


def usual_length(events: Iterable[tuple[str, float]]) -> float:
    """How long nine of ten events go on, of (label, seconds): of the labels that can be detected, if there are any."""
    rows = list(events)
    told = [seconds for label, seconds in rows if not is_silent(label)]
    return float(np.percentile(told or [seconds for _, seconds in rows], 90))


def usual_detector(spec: PipelineSpec, labels: Sequence[str], *, event_s: float) -> DetectorSpec:
    """Before anything is known of the scores. Suppression lasts until an event of ``event_s`` seconds, detected
    early, has left the window, so that it is not detected twice."""
    motion = isinstance(spec, MotionPipeline)
    windows = average_windows(spec, event_s)
    # A window more or less must not hang on a millisecond: the average ends halfway between two windows.
    average_ms = max(1, round((windows - 0.5) * stride_ms(spec)))
    return DetectorSpec(
        average_ms=average_ms,
        suppression_ms=round(1000 * (event_s + VISIBLE_SHARE * spec.window / spec.rate_hz)) + average_ms,
        minimum_count=max(1, windows - 1),
        thresholds=tuple(None if is_silent(label) else USUAL_THRESHOLD[motion] for label in labels),
    )


def tuned_detector(
    usual: DetectorSpec, spec: PipelineSpec, stream: Stream, scores: Trace, nothing: NDArray[np.int8]
) -> DetectorSpec:
    """Thresholds by what the averages reached in ``stream`` (takes kept for validation, played in quiet): as high as
    the aim allows, which is to miss no more than one take in twenty, since what is heard in a day is more than any
    training has; with few takes nearer to the usual. ``nothing``: int8 scores (n, labels) of background windows."""
    average = averages(scores, usual)
    inside = np.full(len(average), -1)
    peaks = []
    for number, mark in enumerate(stream.marks):
        here = (scores.times_us >= mark.start_us) & (scores.times_us <= mark.end_us + reach_us(spec))
        inside[here] = number
        peaks.append(average[here].max(axis=0) if here.any() else np.zeros(average.shape[1], np.float32))
    truth = np.array([mark.label for mark in stream.marks])
    tops = np.array(peaks, np.float32).reshape(len(peaks), average.shape[1])
    idle = np.concatenate([average[inside < 0], (nothing.astype(np.float32) + 128) / 256])
    thresholds = [
        None if threshold is None else believed_threshold(
            tops[truth == i, i], np.concatenate([tops[truth != i, i], idle[:, i]]), threshold
        )
        for i, threshold in enumerate(usual.thresholds)
    ]  # fmt: skip
    return replace(usual, thresholds=tuple(thresholds))


def as_strict(detector: DetectorSpec, strictness: float) -> DetectorSpec:
    """Thresholds that were chosen at the usual strictness, at another one. Look-alikes to learn from move the scores of
    takes, too, after which thresholds are chosen anew: by them alone fewer takes might be known and no fewer false
    alarms made."""
    lean = LEANING * (strictness - USUAL_STRICTNESS)
    if not lean:
        return detector
    moved = (
        None if threshold is None
        else round(min(max(_share(_odds(threshold) + lean), LEAST_THRESHOLD), TOP_THRESHOLD), 3)
        for threshold in detector.thresholds
    )  # fmt: skip
    return replace(detector, thresholds=tuple(moved))


def make_package(
    *,
    name: str,
    labels: Sequence[str],
    colours: Mapping[str, str],
    plan: NetworkPlan,
    pipeline: PipelineSpec,
    detector: DetectorSpec,
    checks: Sequence[CheckWindow] = (),
) -> Package:
    """``colours`` by label, "#rrggbb": what the board's LED shows. The line it sends is the label."""
    actions = tuple(
        Action() if is_silent(label) else Action(led=int(colours.get(label, "#ffffff")[1:], 16), line=label)
        for label in labels
    )
    return Package(_shortened(name), tuple(labels), plan, pipeline, detector, actions, tuple(checks))


def check_windows(
    network: Network, features: NDArray[np.float32], labels: NDArray[np.int64], *, seed: int
) -> tuple[CheckWindow, ...]:
    """Real windows, one of each label in turn, and as the last one bytes of pure chance, which reach corners that
    real windows do not; each with the scores that the board must give."""
    rng = np.random.default_rng([seed, 4])
    order = rng.permutation(len(labels))
    turns = np.zeros(len(labels), dtype=np.int64)
    for label in np.unique(labels):
        own = order[labels[order] == label]
        turns[own] = np.arange(len(own))
    chosen = sorted(order, key=lambda i: (turns[i], labels[i]))[: CHECKS - 1]
    inputs = network.quantize(features[chosen])
    chance = rng.integers(-128, 128, (1, *network.input_shape)).astype(np.int8)
    inputs = np.concatenate([inputs, chance])
    scores = network.run(inputs)
    return tuple(CheckWindow(window, row) for window, row in zip(inputs, scores, strict=True))


def blank_checks(plan: NetworkPlan) -> tuple[CheckWindow, ...]:
    """As much room as ``check_windows`` takes, for a network that has no weights yet."""
    blank = CheckWindow(np.zeros(plan.input_shape, np.int8), np.zeros(plan.output_size, np.int8))
    return (blank,) * CHECKS


def believed_threshold(own: NDArray[np.float32], others: NDArray[np.float32], usual: float) -> float:
    """What all but one in twenty of a label's ``own`` takes reach, as far as they are enough to be believed; above that
    only to be rid of ``others`` that reach it too."""
    if not len(own):
        return usual
    reached = max(float(np.sort(own)[int(MOST_MISSES * len(own))]), LEAST_THRESHOLD)
    trust = len(own) / (len(own) + TAKES_TRUSTED)
    careful = _share(trust * _odds(reached) + (1 - trust) * _odds(usual))
    low = max(min(careful, reached - BELOW_TAKES), LEAST_THRESHOLD)
    # A third of the way, and no further: one window of background is not worth the takes of the next person.
    high = max(low, _share((2 * _odds(low) + _odds(reached)) / 3))
    between = np.linspace(low, high, 9)
    alarms = [(others >= threshold).sum() for threshold in between]
    return round(min(float(between[int(np.argmin(alarms))]), TOP_THRESHOLD), 3)


def _odds(share: float) -> float:
    share = min(max(share, 0.01), TOP_THRESHOLD + 0.005)
    return float(np.log(share / (1 - share)))


def _share(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))


def _shortened(name: str, limit: int = 64) -> str:
    """As much of a project's name as the package has room for, in whole letters."""
    return name.encode()[:limit].decode(errors="ignore")
