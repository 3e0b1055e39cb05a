"""Gestures from few takes: people apart, and one person, against plain learners; and what int8 loses.

``gestures [FOLDER]``: sample_data, or a folder with ``imu`` laid out as the data sets are published. sample_data holds
one person's gestures, so that people apart can be shown with a folder only. Every model comes out of the studio's own
job, and is asked by the core. Augmentation and steps were chosen on nano-gestures within one person and on
ring/slope/wing. The usual strictness was chosen on the sample projects, between two values that were alike there with a
look at the spells. The strangers were only reported.

Spells. 97 % is missed, and what is missed are takes without a spell: 18 of the 125 hold the end of a movement and then
stillness (their turning is 4 to 26 degrees/s rms, that of all others 35 and more), as if the recorder had begun by
itself when the hand came back from the spell before. Of draws 10 to 19 (ten others than those reported, but of the same
takes) 20 of 23 misses are about the 32 times that such a take was tested, 3 about the 218 others; of the draws reported
10 of 14 are about 21 times, 4 about 229. "Background" is no wrong answer to them. The studio flags 13 of the 18
(studio/learn/strength.py: found by looking at the spells, with a limit from the three people below), and the same draws
without those, learnt and tested, have a row of their own: of its 8 misses 7 are about the 5 that are not flagged. The
goal's row keeps them all. What was tried for all takes, on draws 10 to 19 (91 as it is), on ring/slope/wing with 20
takes a label (draws 10 to 12, 91.5) and on nano-gestures with five (draws 10 to 13, 85.2), macro recall in this order:
weights averaged over the last 30 % of the epochs, 90.8, 90.5, 84.7; twice the steps, 92.0, 92.2, 82.7; mixup (0.2),
90.8, 89.7, 83.6; four networks that vote, so what distillation would learn from, 91.6, 90.2, 86.9; label smoothing
(0.1), 90.0, and decoupled weight decay, 89.6, on the spells only. The core's statistics and bands with the usual dense
network instead of samples: 90.0, 81.0, 80.6 and 88.8, 78.3, 78.1. Background without rest in the poses of the takes, or
without parts of takes, misses 20 of the 250 instead of 23: not worth their false alarms.

A stranger's gestures are missed, and what was tried does not mend it. Macro recall of people apart (33 as it is, seeds
0 and 1): every take turned so that its mean acceleration points up, 39 (one person better, another much worse, 35
points between two seeds of the third); all 24 mountings of the board as augmentation, 15; and with seed 0 alone: half
of the windows so mounted, 17; half turns about the axes, 33; turned up, then anyhow about the vertical, 27. Half of the
windows mounted anyhow does help when nothing but the mounting differs (spells, at most 20 takes a label, half of them
mounted one way and half another, 25 takes tested in a third, three draws: 76 instead of 38), but costs one person's own
spells 12 points (100 to 88, 2 x 25 takes). These three people differ in more than how they hold the board: in one's
punches it turns five times as fast as in another's, and during one's flex z spreads by 1.3 g (standard deviation),
during another's by 0.2; one's punch turns the board by 107 degrees, another's by 8 and the third's by 23.

Features that do not mind how the board is held do not mend it either, and the core has none. Tried in Python only: of
every window, acceleration and turning each parted along and across the mean acceleration (four channels, two of them
lengths, so that neither mounting nor heading counts), each sensor divided by its own spread in the window (0.1 g and 15
degrees/s at least), then the eight statistics of the core and the usual dense network. With seeds 0 to 2 they looked
six points better than logistic regression (43.5): 49.6, float. Other seeds say otherwise. Windows, training and
rounding to int8 as in the job: 48.1 with seeds 0 to 2, 44.6 +- 1.1 (standard error) with seeds 0 to 19, one point more,
and three are the goal; 25 when background may be answered. With the trainer of the first try 46.6 +- 1.2, seeds 0 to
11. One person's takes are told now (92), the second's hardly better (40), the third's punch never (1). It is not the
network: logistic regression on these very features of the takes has 43.6. The usual network on samples has 37.7 +- 3.0
(float, seeds 0 to 7), and 3 when background may be answered: so what is said here of two or three seeds of it, the rows
for people apart among that, may be off by some five points.

Tried with many seeds, too: one layer of 16 units, which had 48.1 with seeds 0 to 7, 44.3 +- 1.2 with seeds 8 to 19 (the
usual table there 44.1 +- 1.3); five networks that vote, 44.3 (float, seeds 0 to 19); the statistics of the six axes
beside, 38.4 +- 1.1, and these alone, 32.0 (seeds 0 to 7); no look-alikes that are a take played backwards or with its
axes exchanged, which have the take's own features, 44.8 +- 1.3. With seeds 0 to 2 or fewer: the same four channels as
samples with a convolution, 38.4; their statistics without the division, 43.3; lengths only, 15; the division without
the turning, 32; three times the range of strength and speed in augmentation, 30 to 36. All of this was looked at on the
three people that are reported, some forty tries in all, and the best of them are luck. To choose by leaving one of two
people out is no way out: with these three, two of the three pairs share one label only, and are told in 0 to 25 and in
69 to 100 % with whatever features. Nor would they come for nothing: of takes of two known people, five folds and a
linear fit, 91 and 92 % are known by them and 95 by the statistics of the axes (the third pair is all known by both).
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from studio.core import package as package_codec
from studio.core.network import Network
from studio.core.pipeline import extract
from studio.jobs import Stop
from studio.learn import job
from studio.learn.evaluate import int8_scores
from studio.learn.events import cut, events_of, source_of
from studio.learn.quality import flags_of, traits_of
from studio.model.lane import Lane, LaneKind
from studio.model.pipeline import MotionPipeline
from studio.model.recording import BACKGROUND, Recording
from studio.storage.importing import read_paths
from studio.storage.samples import unseen_folder
from tests.benchmarks.long_recordings import dashed
from tests.benchmarks.report import Report, Row

Takes = list[tuple[Recording, Lane]]

MARGIN = 3.0
WITHIN = 97.0
LOST = 0.5
SEEDS = (0, 1, 2)
SEEDS_OF_PEOPLE = range(8)
"""Of three seeds the mean of people apart may be off by five points."""
DRAWS = range(10)
"""Of the takes to learn from, where 25 are left to test: three draws were 4 points from the mean of ten others."""
TRAINED = 20
OWN_TAKES = 5
PEOPLE = {"punch_flex_chiahong": "", "punch_uppercut_standke": "", "nano_gestures": "data"}


@dataclass(frozen=True, slots=True)
class Answers:
    """Percent. ``recall``: macro recall over the labels asked for, when one of the labels must be answered, as the
    plain learners must; ``live``: when background may be answered too. ``int8`` and ``floating``: right of all windows
    held out, background among them."""

    recall: float
    live: float
    int8: float
    floating: float
    tested: int


def measure(folder: str | None = None) -> Report:
    rows: list[Row] = []
    lost: list[tuple[str, list[Answers]]] = []
    if folder is None:
        home, pattern = unseen_folder("gestures")
        seen = read_paths([home.parent / "project"], sensor=LaneKind.IMU, pattern=pattern).recordings
        unseen = read_paths([home], sensor=LaneKind.IMU, pattern=pattern).recordings
        takes = [_marked(take, "unseen" if take in unseen else "") for take in (*seen, *unseen)]
        splits = [(takes, {r.id for r, _ in takes if r.note == "unseen"})]
        rows += _within("sample gestures, what is in no project", splits, lost)
    else:
        imu = Path(folder) / "imu"
        rows += _people({name: _read(imu / name / sub) for name, sub in PEOPLE.items()}, lost)
        rows += _spells(imu / "magic_wand_spells" / "data", lost)
        rows += _others(imu, lost)
    for name, answers in lost:
        rows.append(_lost(name, answers))
    return Report(
        tuple(rows),
        baseline="the better of logistic regression and a random forest on window statistics of the same takes",
        setting=f"percent; int8 by the core, mean of {len(SEEDS)} seeds, of {len(SEEDS_OF_PEOPLE)} for people apart",
    )


def _people(people: dict[str, Takes], lost: list[tuple[str, list[Answers]]]) -> Iterator[Row]:
    """Each in turn is a stranger; the labels asked for are those that the others perform, too."""
    ours, live, plain, every = [], [], [], []
    with_own: list[tuple[float, float]] = []
    for name, own in people.items():
        others = [take for other, takes in people.items() if other != name for take in takes]
        known = {_label(take) for take in others}
        tested = [take for take in own if _label(take) in known]
        answers = [_ours([*others, *tested], tested, seed) for seed in SEEDS_OF_PEOPLE]
        ours.append(_mean(answers, "recall"))
        live.append(_mean(answers, "live"))
        plain.append(_plain(others, tested))
        labels = " and ".join(sorted({_label(take) for take in tested}))
        yield Row(f"stranger {name} ({labels}, {len(tested)} takes)", ours[-1], "%", max(plain[-1]))
        every += answers
        own_takes = {r.id for r, _ in tested} - _drawn(tested, OWN_TAKES, 0)
        learnt = [*others, *(take for take in tested if take[0].id in own_takes)]
        left = [take for take in tested if take[0].id not in own_takes]
        with_own.append((_ours([*learnt, *left], left, SEEDS[0]).live, max(_plain(learnt, left))))
    lost.append(("people apart", every))
    linear, forest = (float(np.mean([row[i] for row in plain])) for i in (0, 1))
    mean = float(np.mean(ours))
    yield Row("people apart: macro recall, against logistic regression", mean, "%", linear, least=linear + MARGIN)
    yield Row("people apart: macro recall, against a random forest", mean, "%", forest, least=forest + MARGIN)
    yield Row("people apart: macro recall, when background may be answered", float(np.mean(live)), "%")
    known, plain_known = np.mean(with_own, axis=0)
    yield Row(f"the same with {OWN_TAKES} takes a label of their own", float(known), "%", float(plain_known))


def _spells(folder: Path, lost: list[tuple[str, list[Answers]]]) -> Iterator[Row]:
    published = [_marked(take, part) for part in ("train", "test") for take in _read(folder / part)]
    tested = {r.id for r, _ in published if r.note == "test"}
    yield from _within("spells, the published split", [(published, tested)], lost)
    splits = [(published, _drawn(published, TRAINED, seed)) for seed in DRAWS]
    yield from _within(f"spells, {TRAINED} takes a label for training", splits, lost, goal=WITHIN)
    weak = _weak(published)
    shown = [take for take in published if take[0].id not in weak]
    name = f"the same draws without the {len(weak)} of {len(published)} takes that the studio flags as weak"
    yield from _within(name, [(shown, ids - weak) for _, ids in splits], [])


def _others(imu: Path, lost: list[tuple[str, list[Answers]]]) -> Iterator[Row]:
    ring = dashed(imu / "nuvoton_ring_slope_wing")
    yield from _within(
        f"ring/slope/wing/negative, {TRAINED} takes a label", [(ring, _drawn(ring, TRAINED, s)) for s in SEEDS], lost
    )
    export = _read(imu / "edge_impulse_export")
    tested = {r.id for r, _ in export if "testing" in r.origin}
    yield from _within("Edge Impulse export, its own split", [(export, tested)], lost)


def _within(
    name: str, splits: Sequence[tuple[Takes, set[str]]], lost: list[tuple[str, list[Answers]]],
    goal: float | None = None,
) -> Iterator[Row]:  # fmt: skip
    answers, plain = [], []
    for number, (takes, tested) in enumerate(splits):
        held = [take for take in takes if take[0].id in tested]
        asked = [take for take in held if _label(take) != BACKGROUND]
        seeds = SEEDS if len(splits) == 1 else (number,)
        answers += [_ours(takes, held, seed) for seed in seeds]
        learnt = [take for take in takes if take[0].id not in tested and _label(take) != BACKGROUND]
        plain.append(_plain(learnt, asked))
    best = float(np.mean(plain, axis=0).max())
    lost.append((name, answers))
    yield Row(f"{name}: macro recall, background may be answered", _mean(answers, "live"), "%", best, least=goal)


def _lost(name: str, answers: Sequence[Answers]) -> Row:
    """Of all windows that were answered, those of each split and seed once."""
    counts = np.array([each.tested for each in answers])
    value = float(np.average([each.floating - each.int8 for each in answers], weights=counts))
    return Row(f"int8 loses, {name} ({counts.sum()} answers)", value, "points", goal=LOST)


def _ours(takes: Takes, tested: Takes, seed: int) -> Answers:
    with tempfile.TemporaryDirectory() as scratch:
        spec = job.prepare(
            Path(scratch), name="gestures", pipeline=MotionPipeline(), labels={}, recordings=takes, seed=seed,
            tested={recording.id for recording, _ in tested},
        )  # fmt: skip
        result = job.train(spec, lambda _: None, lambda: Stop.NONE)
        data = Path(result["files"]["package"]).read_bytes()
    package = package_codec.decode(data)
    assert package.pipeline is not None
    asked = [take for take in tested if _label(take) != BACKGROUND]
    sources = [source_of(recording, lane, package.pipeline) for recording, lane in asked]
    events = events_of(sources, package.pipeline)
    windows = np.stack([cut(sources[e.source], e.start, package.pipeline.window) for e in events])
    scores = int8_scores(Network(data), extract(package.pipeline, windows))
    truth = np.array([package.labels.index(event.label) for event in events])
    every, labels_only = scores.argmax(axis=1), scores[:, :-1].argmax(axis=1)
    print(f"  seed {seed}: {result['words']}", file=sys.stderr, flush=True)
    count = int(np.sum(result["confusion"]))
    return Answers(
        _macro(truth, labels_only), _macro(truth, every), 100 * result["int8_accuracy"],
        100 * result["float_accuracy"], count,
    )  # fmt: skip


def _plain(learnt: Takes, tested: Takes) -> tuple[float, float]:
    """Logistic regression and a random forest, percent macro recall. Their labels count alike, as the studio's do."""
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    x, asked = (np.stack([_statistics(lane) for _, lane in takes]) for takes in (learnt, tested))
    y, truth = (np.array([_label(take) for take in takes]) for takes in (learnt, tested))
    linear = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000, class_weight="balanced"))
    forests = [RandomForestClassifier(300, random_state=seed, class_weight="balanced") for seed in SEEDS]
    return (
        _macro(truth, linear.fit(x, y).predict(asked)),
        float(np.mean([_macro(truth, forest.fit(x, y).predict(asked)) for forest in forests])),
    )


def _statistics(lane: Lane) -> np.ndarray:
    """Of each channel: mean, spread, least, most, rms, and how much it changes from sample to sample."""
    values = lane.samples.astype(np.float64)
    steps = np.abs(np.diff(values, axis=0)).mean(axis=0)
    rms = np.sqrt((values**2).mean(axis=0))
    return np.concatenate([values.mean(axis=0), values.std(axis=0), values.min(axis=0), values.max(axis=0), rms, steps])


def _macro(truth: np.ndarray, answered: np.ndarray) -> float:
    return 100 * float(np.mean([(answered[truth == label] == label).mean() for label in np.unique(truth)]))


def _mean(answers: Sequence[Answers], name: str) -> float:
    return float(np.mean([getattr(each, name) for each in answers]))


def _drawn(takes: Takes, learnt: int, seed: int) -> set[str]:
    """The ids of all takes but ``learnt`` of each label, drawn."""
    rng = np.random.default_rng(seed)
    tested: set[str] = set()
    for label in sorted({_label(take) for take in takes}):
        own = [recording.id for recording, _ in takes if recording.spans[0].label == label]
        tested |= {own[i] for i in rng.permutation(len(own))[learnt:]}
    return tested


def _weak(takes: Takes) -> set[str]:
    """The ids of those that move so little that the studio doubts that the gesture is in them."""
    traits = [traits_of(recording, [lane], sensor=LaneKind.IMU) for recording, lane in takes]
    flagged = set()
    for own, (recording, _) in zip(traits, takes, strict=True):
        others = [other for other in traits if other is not own and other.label == own.label]
        if any(flag.code == "weak" for flag in flags_of(own, others)):
            flagged.add(recording.id)
    return flagged


def _read(folder: Path) -> Takes:
    found = read_paths([folder], sensor=LaneKind.IMU).recordings
    return [take for take in found if take[0].spans]


def _label(take: tuple[Recording, Lane]) -> str:
    return take[0].spans[0].label


def _marked(take: tuple[Recording, Lane], note: str) -> tuple[Recording, Lane]:
    return replace(take[0], note=note), take[1]
