"""A search of some minutes for both sample projects: how accurate, and how cheap, what it finds is on unseen takes."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import numpy as np

from studio.app.studio import Studio
from studio.learn.search import Limits, Point, State
from studio.storage.samples import unseen_folder
from tests.benchmarks.report import Report, Row

KINDS = ("gestures", "words")
SEEDS = (0, 1, 2)
"""Trainings in full of each model: by one alone, luck would decide between two good ones."""
MOST_SHARE = 0.5
TRAINING_S = 900.0


def measure(minutes: str = "10", *kinds: str) -> Report:
    """MINUTES for each sample, then its name, or both. The default and the model that the search offers (the most
    accurate one on held-out takes at half of the default's time) are trained in full, and judged by the core's int8
    scores on takes that neither training nor search ever saw: the shipped unseen ones."""
    rows: list[Row] = []
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    for kind in kinds or KINDS:
        with tempfile.TemporaryDirectory() as scratch:
            rows += _rows(kind, float(minutes), Path(scratch))
    later = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return Report(
        tuple(rows),
        baseline="the studio's default model, trained and judged in the same way",
        setting=f"{minutes} minutes a sample, two workers, {os.cpu_count()} processors, load {load:.1f} to "
        f"{later:.1f}; accuracy is the mean of {len(SEEDS)} trainings on the unseen takes",
    )


def _rows(kind: str, minutes: float, scratch: Path) -> list[Row]:
    studio = Studio(home=scratch / "home")
    try:
        studio.desk.create_sample(kind, scratch / "project")
        studio.search.start(Limits(), minutes=minutes)
        studio.mailbox.wait_until(lambda: not studio.search.is_searching)
        if studio.search.error is not None:
            raise studio.search.error
        snapshot = studio.searching.snapshot()
        tried = [point for point in snapshot.points if point.accuracy is not None]
        for point in sorted(tried, key=lambda point: point.cost.ms):
            _say(f"{kind}: {_words(point)}")
        found = studio.search.found.point(snapshot.best_cheap) if snapshot.best_cheap is not None else None
        if found is None:
            raise RuntimeError("the search has found nothing")
        usual = _judged(studio, kind)
        studio.search.use(found.number)
        studio.mailbox.wait_until(lambda: not studio.trainer.is_training, TRAINING_S)
        ours = _judged(studio, kind)
    finally:
        studio.shut_down()
    _say(f"{kind}: chosen {_words(found)}")
    for what in ("unseen", "test"):
        _say(f"{kind}: {what} {_each(ours[what])} against {_each(usual[what])}")
    return [
        Row(f"{kind}: accuracy on unseen takes", _mean(ours["unseen"]), "%", _mean(usual["unseen"]),
            least=_mean(usual["unseen"])),
        Row(f"{kind}: accuracy on the project's test takes", _mean(ours["test"]), "%", _mean(usual["test"])),
        Row(f"{kind}: time on the board", ours["ms"][0], "ms, estimated", usual["ms"][0], MOST_SHARE * usual["ms"][0]),
        Row(f"{kind}: flash", ours["flash"][0], "bytes", usual["flash"][0]),
        Row(f"{kind}: RAM", ours["ram"][0], "bytes", usual["ram"][0]),
        Row(f"{kind}: models trained", len(tried)),
    ]  # fmt: skip


def _judged(studio: Studio, kind: str) -> dict[str, list[float]]:
    """The project's model as it is now, trained with each seed."""
    folder, pattern = unseen_folder(kind)
    found: dict[str, list[float]] = {"unseen": [], "test": [], "ms": [], "flash": [], "ram": []}
    for seed in SEEDS:
        studio.trainer.train(seed=seed)
        if not studio.mailbox.wait_until(lambda: not studio.trainer.is_training, TRAINING_S):
            raise RuntimeError("the training takes too long")
        run = studio.trainer.run
        if studio.trainer.error is not None or run is None:
            raise studio.trainer.error or RuntimeError("no run")
        unseen = studio.trainer.evaluate_on(run.number, folder, pattern=pattern)
        found["unseen"].append(100 * unseen.int8_accuracy)
        found["test"].append(100 * run.evaluation.int8_accuracy)
        for key, value in (("ms", run.estimated_ms), ("flash", run.flash_bytes), ("ram", run.ram_bytes)):
            found[key].append(float(value))
    return found


def _each(values: list[float]) -> str:
    return ", ".join(f"{value:.2f}" for value in values)


def _mean(values: list[float]) -> float:
    # Equal counts in another order have means that differ in the last bit.
    return round(float(np.mean(values)), 6)


def _words(point: Point) -> str:
    given_up = ", given up" if point.state is State.STOPPED else ""
    return (
        f"{point.number} {100 * (point.accuracy or 0):.1f} % of {point.asked}, loss {point.loss or 0:.3f}, "
        f"{point.cost.ms:.1f} ms: {point.words}{given_up}"
    )


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
