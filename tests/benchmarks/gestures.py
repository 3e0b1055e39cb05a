"""Gestures from few takes: people apart, and one person, against plain learners; and what int8 loses.

``gestures [FOLDER]``: sample_data, or a folder with ``imu`` laid out as the data sets are published. sample_data holds
one person's gestures, so that people apart can be shown with a folder only. Every model comes out of the studio's own
job, and is asked by the core. Augmentation and steps were chosen on nano-gestures within one person and on
ring/slope/wing. The usual strictness was chosen on the sample projects, between two values that were alike there with a
look at the spells. The strangers were only reported.

A stranger's gestures are missed, and what was tried does not mend it. Macro recall of people apart (33 as it is, seeds
0 and 1): every take turned so that its mean acceleration points up, 39 (one person better, another much worse, 35
points between two seeds of the third); all 24 mountings of the board as augmentation, 15; and with seed 0 alone: half
of the windows so mounted, 17; half turns about the axes, 33; turned up, then anyhow about the vertical, 27. Half of
the windows mounted anyhow does help when nothing but the mounting differs (spells, at most 20 takes a label, half of
them mounted one way and half another, 25 takes tested in a third, three draws: 76 instead of 38), but costs one
person's own spells 12 points (100 to 88, 2 x 25 takes). These three people differ in more than how they hold the
board: in one's punches it turns five times as fast as in another's, and during one's flex z spreads by 1.3 g (standard
deviation), during another's by 0.2.
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
        setting=f"percent, mean of seeds {', '.join(map(str, SEEDS))}; int8 by the core",
    )


def _people(people: dict[str, Takes], lost: list[tuple[str, list[Answers]]]) -> Iterator[Row]:
    """Each in turn is a stranger; the labels asked for are those that the others perform, too."""
    ours, live, plain, every = [], [], [], []
    with_own: list[tuple[float, float]] = []
    for name, own in people.items():
        others = [take for other, takes in people.items() if other != name for take in takes]
        known = {_label(take) for take in others}
        tested = [take for take in own if _label(take) in known]
        answers = [_ours([*others, *tested], tested, seed) for seed in SEEDS]
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


def _read(folder: Path) -> Takes:
    found = read_paths([folder], sensor=LaneKind.IMU).recordings
    return [take for take in found if take[0].spans]


def _label(take: tuple[Recording, Lane]) -> str:
    return take[0].spans[0].label


def _marked(take: tuple[Recording, Lane], note: str) -> tuple[Recording, Lane]:
    return replace(take[0], note=note), take[1]
