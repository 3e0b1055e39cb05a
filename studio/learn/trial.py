"""One trial of a search: trains a candidate on folds of what may be learnt from, and says how well it does on the rest.

``run`` is the job, for a worker. The takes of the test are never touched, so that the number that is told in the end
is of takes that no choice has seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.pipeline import extract, unpack
from studio.errors import StudioError
from studio.jobs import Progress, Stop, WorkerProcess
from studio.learn.candidate import Candidate, fitted
from studio.learn.dataset import Windows, build_fold
from studio.learn.epochs import Examples
from studio.learn.job import WARM_UP, label_weights, labelled, recordings_of
from studio.learn.keras_model import ENVIRONMENT
from studio.learn.material import Gathered, divided, gather
from studio.learn.pruning import learn
from studio.learn.split import TEST, Split, split
from studio.learn.split import fold as fold_of
from studio.learn.steps import usual_steps
from studio.learn.train import predict
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundPipeline

JOB = "studio.learn.trial:run"
LEAST_PROBABILITY = 1e-3
"""One answer that is surely wrong shall not outweigh a hundred good ones."""

KEPT_FOLDS = 3
"""Whose windows are kept from trial to trial."""
TRIALS_A_WORKER = 30
MOST_BYTES = 2_000_000_000
"""It holds the windows of all folds, and TensorFlow keeps something of every training."""


def worker(log: Path) -> WorkerProcess:
    """A process in which ``run`` runs."""
    return WorkerProcess(
        log=log, warm_up=WARM_UP, environment=ENVIRONMENT, retire_after_jobs=TRIALS_A_WORKER,
        retire_at_bytes=MOST_BYTES,
    )  # fmt: skip


def run(spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]) -> dict[str, Any]:
    """``spec``: a training's, and beside it ``candidate`` (JSON), ``folds`` (their numbers), ``bar`` (the accuracy over
    the folds so far below which the rest is not worth its time, or None) and ``steps`` (0: as many as usual).

    Returns {"right": [a fold each], "asked": [..], "loss": [..], "stopped": bool}. Raises StudioError("too-few-takes")
    when nothing could be held out, Cancelled.
    """
    candidate = Candidate.from_json(spec["candidate"], unpack(bytes.fromhex(spec["pipeline"])))
    result: dict[str, Any] = {"right": [], "asked": [], "loss": [], "stopped": False}
    folds: Sequence[int] = spec["folds"]
    for number, fold in enumerate(folds):
        right, asked, loss = _fold(spec, candidate, fold, _part(report, number, len(folds)), cancel)
        for key, value in (("right", right), ("asked", asked), ("loss", loss)):
            result[key].append(value)
        so_far = sum(result["right"]) / sum(result["asked"])
        if number + 1 < len(folds) and spec["bar"] is not None and so_far < spec["bar"]:
            return {**result, "stopped": True}
    return result


def _fold(
    spec: Mapping[str, Any], candidate: Candidate, fold: int, report: Callable[[Progress], None],
    cancel: Callable[[], Stop],
) -> tuple[int, int, float]:  # fmt: skip
    """Windows that were right, windows that were asked, mean loss."""
    training, held, background = _windows(_Cut(spec, _cutting(candidate.pipeline, spec), fold))
    if not len(held.labels) or held.labels.min() == background:
        raise StudioError(
            "There are too few takes to search with.",
            "A search compares networks on takes that are held out of the training, and none could be spared.",
            "Record some more takes of each label.",
            code="too-few-takes",
        )
    pipeline = fitted(candidate, labelled(training, background))
    examples = Examples(extract(pipeline, training.samples), training.labels)
    # Nothing to stop by: what is held out here judges, and may not choose the epoch too.
    nothing = Examples(examples.features[:0], examples.labels[:0])
    steps = spec["steps"] or usual_steps(pipeline.lane, len(examples.labels))
    trained = learn(
        candidate, examples, nothing, labels=background + 1, seed=spec["seed"], steps=steps, report=report,
        cancel=cancel, weights=label_weights(training),
    )  # fmt: skip
    scores = predict(trained.model, extract(pipeline, held.samples))
    own = scores[np.arange(len(scores)), held.labels]
    right = int((scores.argmax(axis=1) == held.labels).sum())
    return right, len(held.labels), float(-np.log(np.maximum(own, LEAST_PROBABILITY)).mean())


class _Cut:
    """What windows depend on. Equal ones are cut once in a worker's life: other features of the same samples."""

    def __init__(self, spec: Mapping[str, Any], cutting: PipelineSpec, fold: int) -> None:
        self.spec, self.cutting, self.fold = spec, cutting, fold
        self.key = (spec["folder"], spec["seed"], spec["pipeline"], spec["study"], cutting, fold)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Cut) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


@lru_cache(maxsize=KEPT_FOLDS)
def _windows(cut: _Cut) -> tuple[Windows, Windows, int]:
    """(training, held out, the background's label)."""
    spec, seed = cut.spec, cut.spec["seed"]
    recordings, labels = recordings_of(spec), list(spec["labels"])
    gathered = gather(recordings, cut.cutting, labels)
    parted = split(gathered.units, seed=seed)
    usual = gather(recordings, unpack(bytes.fromhex(spec["pipeline"])), labels)
    if _tested(gathered, parted) != _tested(usual, split(usual.units, seed=seed)):
        raise StudioError(
            "This candidate would be tested on other takes than the rest.",
            "With its rate the recordings hold another number of takes.",
            "Nothing needs to be done: the search goes on without it.",
            code="search-split",
        )
    material = divided(gathered, fold_of(gathered.units, parted, number=cut.fold))
    training, held = build_fold(
        material, seed=seed, strictness=spec["learning"]["strictness"], voices=spec["learning"]["voices"]
    )
    return training, held, len(material.labels) - 1


def _tested(gathered: Gathered, parted: Split) -> list[str]:
    return [unit.recording_id for unit, part in zip(gathered.units, parted.parts, strict=True) if part == TEST]


def _cutting(pipeline: PipelineSpec, spec: Mapping[str, Any]) -> PipelineSpec:
    """The base with the candidate's window: candidates that differ in features only share their windows, but for what
    resembles takes, which is another thing without time."""
    base = unpack(bytes.fromhex(spec["pipeline"]))
    if isinstance(pipeline, SoundPipeline):
        return base if base.window == pipeline.window else pipeline
    assert isinstance(base, MotionPipeline)
    features = MotionFeatures.RAW if pipeline.features == MotionFeatures.RAW else MotionFeatures.STATS
    return replace(
        base, features=features, rate_hz=pipeline.rate_hz, window=pipeline.window, stride=pipeline.stride
    )  # fmt: skip


def _part(report: Callable[[Progress], None], number: int, count: int) -> Callable[[Progress], None]:
    def told(progress: Progress) -> None:
        report(Progress(progress.text, (number + (progress.fraction or 0.0)) / count))

    return told
