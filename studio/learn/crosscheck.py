"""The cross-check: the network is trained again and again, each time with other takes held out, until each take has
been answered by a network that never saw it. Networks are thrown away; their answers are what is wanted.

Folds are trained as the run was, with fewer steps (``EFFORT``), and are judged before rounding to bytes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.core.pipeline import unpack
from studio.errors import Cancelled
from studio.jobs import Progress, Stop
from studio.learn import folds
from studio.learn.dataset import build
from studio.learn.folds import Fold
from studio.learn.job import features_of, learnt, recordings_of
from studio.learn.material import Gathered, divided, gather
from studio.learn.split import TRAIN, people_in
from studio.learn.train import predict
from studio.model.run import WindowRef

JOB = "studio.learn.crosscheck:crosscheck"
EFFORT = 0.6
"""Of a training's steps. The sample gestures lose 0.3 points by half of them, the words one; a third costs three."""
KNOWN_FOLDS = 4
CURVE_FOLDS = {"people": 3, "days": 3, "takes": 4}
"""With people there are more networks to train: at a budget of a minute or two the curve has to do with fewer."""
CURVE_SHARES = (0.25, 0.5, 0.75)
HALF = 0.5
MAIN, KNOWN, TAKES, PEOPLE = "main", "known", "takes", "people"
"""What an answer is good for: who comes next (people or days held out, else takes); takes held out of people and days
that are known; networks of a share of the takes; networks of a share of the people."""


@dataclass(frozen=True, slots=True, eq=False)
class OutOfFold:
    """Each window answered by a network that never saw its take. ``truth`` int64 (n,), ``scores`` float32
    (n, labels) that add up to 1, ``refs[i]`` where window i is. Takes of people and days that are known to the network
    where there are such, since a strange person's take may be misjudged without being mislabelled."""

    labels: tuple[str, ...]
    refs: tuple[WindowRef, ...]
    truth: NDArray[np.int64]
    scores: NDArray[np.float32] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Round:
    """One network to train: what is held out of it, and which units it may learn from (None: all others)."""

    purpose: str
    fold: Fold
    share: float = 1.0
    units: tuple[int, ...] | None = None


def crosscheck(
    spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]
) -> dict[str, Any]:
    """The whole job, ``spec`` as ``job.prepare`` makes it. Stop.EARLY keeps the rounds that are done, once there is
    one; Stop.CANCEL raises Cancelled. The result is JSON: ``out_of_fold_of`` and ``crosschecked.of`` read it.

    Raises StudioError: "nothing-labelled", "too-few-takes", "recording-unfit".
    """
    started, seed = time.monotonic(), int(spec["seed"])
    report(Progress("Reading the takes", 0.0))
    gathered = gather(
        recordings_of(spec), unpack(bytes.fromhex(spec["pipeline"])), list(spec["labels"]), stretches=folds.TAKE_FOLDS
    )
    kind, rounds = plan(gathered, seed=seed)
    done: list[dict[str, Any]] = []
    for number, each in enumerate(rounds):
        asked = _Asked(cancel, may_end=bool(done))
        if asked() == Stop.CANCEL:
            break
        text = _step(number, len(rounds), time.monotonic() - started)

        def inner(progress: Progress, text: str = text, number: int = number) -> None:
            report(Progress(text, (number + (progress.fraction or 0.0)) / len(rounds)))

        try:
            done.append(_answered(gathered, each, spec, inner, asked))
        except Cancelled:
            break
    if cancel() == Stop.CANCEL:
        raise Cancelled
    people = {unit.recording_id: unit.person for unit in gathered.units}
    return {
        "kind": kind, "labels": list(gathered.labels), "seed": seed, "effort": EFFORT, "rounds": done,
        "planned": len(rounds), "people": people, "performers": list(people_in(gathered.units)),
        "seconds": time.monotonic() - started,
    }  # fmt: skip


def plan(gathered: Gathered, *, seed: int) -> tuple[str, tuple[Round, ...]]:
    """("people", "days" or "takes", the networks to train): what matters most comes first, since whoever stops early
    keeps it. Raises StudioError("too-few-takes")."""
    units = gathered.units
    takes = folds.by_takes(units, seed=seed)
    main, kind = folds.by_people(units), "people"
    if not main:
        main, kind = folds.by_days(units), "days"
    known: tuple[Fold, ...] = ()
    if main:
        known = folds.by_takes(units, seed=seed, count=KNOWN_FOLDS)
    else:
        main, kind = takes, "takes"
    rounds = [Round(MAIN, fold) for fold in main] + [Round(KNOWN, fold) for fold in known]
    # Of people held out several at a time the first folds have the most takes.
    for fold in main[: CURVE_FOLDS[kind]]:
        rounds += [
            Round(TAKES, fold, share, folds.share_of_takes(units, fold, share, seed=seed)) for share in CURVE_SHARES
        ]
        some = folds.share_of_people(units, fold, HALF, seed=seed) if kind == "people" else ()
        if some:
            rounds.append(Round(PEOPLE, fold, HALF, some))
    return kind, tuple(rounds)


def out_of_fold_of(result: Mapping[str, Any]) -> OutOfFold:
    """What networks said of takes that they never saw. Raises KeyError, ValueError, TypeError for another result."""
    purpose = KNOWN if any(row["purpose"] == KNOWN for row in result["rounds"]) else MAIN
    rows = [row for row in result["rounds"] if row["purpose"] == purpose]
    refs = tuple(WindowRef(*window) for row in rows for window in row["windows"])
    scores = [values for row in rows for values in row["scores"]]
    if any(not 0 <= ref.label < len(result["labels"]) for ref in refs):
        raise ValueError("a window has a label that there is not")
    return OutOfFold(
        tuple(result["labels"]), refs, np.array([ref.label for ref in refs], dtype=np.int64),
        np.array(scores, dtype=np.float32).reshape(len(refs), len(result["labels"])),
    )  # fmt: skip


class _Asked:
    """What a round hears: both ways of stopping end it at once, since half a training is worth nothing here; but the
    first one is finished when all that was asked is to stop early."""

    def __init__(self, cancel: Callable[[], Stop], *, may_end: bool) -> None:
        self._cancel, self._may_end = cancel, may_end

    def __call__(self) -> Stop:
        asked = self._cancel()
        return Stop.CANCEL if asked == Stop.CANCEL or (asked == Stop.EARLY and self._may_end) else Stop.NONE


def _answered(
    gathered: Gathered, each: Round, spec: Mapping[str, Any], report: Callable[[Progress], None],
    cancel: Callable[[], Stop],
) -> dict[str, Any]:  # fmt: skip
    """One network, trained and asked. A label that it could not learn, since who is held out alone made it, is not
    asked for."""
    material = divided(gathered, folds.parted(gathered.units, each.fold, learnt=each.units))
    learning = spec["learning"]
    dataset = build(
        material, seed=int(spec["seed"]), strictness=learning["strictness"], voices=learning["voices"]
    )
    if cancel() == Stop.CANCEL:
        raise Cancelled
    pipeline, parts = features_of(spec, material, dataset)
    trained = learnt(spec, pipeline, dataset, parts, report=report, cancel=cancel, effort=EFFORT)
    scores = predict(trained.model, parts["test"].features)
    known = _learnable(dataset.takes, dataset.labels)
    asked = [i for i, label in enumerate(dataset.test.labels) if known[label]]
    return {
        "purpose": each.purpose, "held": list(each.fold.held), "share": each.share,
        "takes": sum(counts[TRAIN] for counts in dataset.takes.values()),
        "unlearnt": [label for label, is_known in zip(dataset.labels, known, strict=True) if not is_known],
        "windows": [[ref.recording_id, ref.start_us, ref.label] for ref in (dataset.test.refs[i] for i in asked)],
        "scores": [[round(float(value), 4) for value in scores[i]] for i in asked],
    }  # fmt: skip


def _learnable(takes: Mapping[str, Mapping[str, int]], labels: Sequence[str]) -> list[bool]:
    """Background is made up where nobody recorded any."""
    return [*(takes[label][TRAIN] > 0 for label in labels[:-1]), True]


def _step(done: int, total: int, seconds: float) -> str:
    left = seconds / max(done, 1) * (total - done)
    if not done:
        return f"Training 1 of {total}"
    if left < 90:
        return f"Training {done + 1} of {total}, about {left:.0f} s left"
    return f"Training {done + 1} of {total}, about {left / 60:.0f} min left"
