"""Judges a model on takes it never saw: counts, shares, and a sentence. int8 is as the core computes it.

The unit is the take: one labelled span is one window, placed where the event is, and counts once. A span much
longer than a window (an activity) counts once a window, and so does background, window by window.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.package import decode
from studio.core.pipeline import extract
from studio.errors import StudioError
from studio.learn.events import cut, events_of, source_of
from studio.learn.words import listed
from studio.model.lane import Lane
from studio.model.package import Package
from studio.model.recording import BACKGROUND, Recording
from studio.model.run import Evaluation, WindowRef

WELL = 0.9
"""Recall and precision from which a label is called well known."""
FEW_TAKES = 5
NAMED_MISTAKES = 3


def int8_scores(network: Network, features: NDArray[np.float32]) -> NDArray[np.int8]:
    """float32 (n, *shape) -> int8 (n, labels), by the very code that runs on the board."""
    return network.run(network.quantize(features))


def judge(
    labels: Sequence[str],
    truth: NDArray[np.int64],
    scores: NDArray[np.int8],
    *,
    float_scores: NDArray[np.float32] | None = None,
    refs: Sequence[WindowRef] = (),
    split: str = "",
) -> Evaluation:
    """``truth`` (n,) against ``scores`` (n, labels). Ties go to the first label. Precision of a label that was never
    answered, and recall of one that was never asked, are 0; macro recall is the mean over labels that were asked."""
    predicted = scores.argmax(axis=1)
    confusion = confusion_of(truth, predicted, len(labels))
    confusion_float = None
    if float_scores is not None:
        confusion_float = confusion_of(truth, float_scores.argmax(axis=1), len(labels))
    asked, answered, right = confusion.sum(axis=1), confusion.sum(axis=0), np.diag(confusion)
    recall = right / np.maximum(asked, 1)
    precision = right / np.maximum(answered, 1)
    return Evaluation(
        labels=tuple(labels),
        confusion=confusion,
        confusion_float=confusion_float,
        float_accuracy=None if confusion_float is None else accuracy_of(confusion_float),
        int8_accuracy=accuracy_of(confusion),
        baseline_accuracy=float(asked.max() / max(asked.sum(), 1)),
        precision=tuple(float(value) for value in precision),
        recall=tuple(float(value) for value in recall),
        macro_recall=float(recall[asked > 0].mean()) if asked.any() else 0.0,
        refs=tuple(refs),
        predicted=tuple(int(value) for value in predicted),
        split=split,
    )


def confusion_of(truth: NDArray[np.int64], predicted: NDArray[np.integer], labels: int) -> NDArray[np.int64]:
    """(labels, labels): row true, column predicted."""
    confusion = np.zeros((labels, labels), dtype=np.int64)
    np.add.at(confusion, (truth, predicted), 1)
    return confusion


def accuracy_of(confusion: NDArray[np.int64]) -> float:
    return float(np.trace(confusion) / max(confusion.sum(), 1))


def evaluate_on(package: bytes, recordings: Sequence[tuple[Recording, Lane]]) -> Evaluation:
    """A package on labelled recordings from elsewhere. What the package has no label for counts as background.

    Raises StudioError: "no-pipeline" for a bare network, "nothing-labelled", "recording-unfit".
    """
    whole = decode(package)
    if whole.pipeline is None:
        raise StudioError(
            "This package cannot be tested on recordings.",
            "It holds a bare network, and does not say how samples become its input.",
            "Test a package that was trained here.",
            code="no-pipeline",
        )
    sources = tuple(source_of(recording, lane, whole.pipeline) for recording, lane in recordings if recording.spans)
    events = [event for event in events_of(sources, whole.pipeline) if _index(whole, event.label) is not None]
    if not events:
        raise StudioError(
            "There is nothing to test on.",
            "None of the recordings has a label that the model knows.",
            "Give the recordings the labels that were trained.",
            code="nothing-labelled",
        )
    windows = np.stack([cut(sources[event.source], event.start, whole.pipeline.window) for event in events])
    truth = np.array([_index(whole, event.label) for event in events], dtype=np.int64)
    refs = [
        WindowRef(sources[event.source].recording_id, sources[event.source].us(event.start), int(label))
        for event, label in zip(events, truth, strict=True)
    ]
    scores = int8_scores(Network(package), extract(whole.pipeline, windows))
    return judge(whole.labels, truth, scores, refs=refs, split="recordings that training never saw")


def in_words(evaluation: Evaluation) -> str:
    """What a person should know first: "Knows wave and circle well; mixes up punch with flex (4 of 12)." """
    asked = evaluation.confusion.sum(axis=1)
    tested = [i for i in range(len(evaluation.labels)) if asked[i]]
    good = [
        evaluation.labels[i] for i in tested
        if evaluation.labels[i] != BACKGROUND and evaluation.recall[i] >= WELL and evaluation.precision[i] >= WELL
    ]
    parts = [f"knows {listed(good)} well"] if good else []
    parts += _mistakes(evaluation, tested)
    few = [evaluation.labels[i] for i in tested if asked[i] < FEW_TAKES]
    if few:
        parts.append(f"only a few takes tell about {listed(few)}")
    sentence = "; ".join(parts) or "has learnt nothing that could be relied on"
    return sentence[0].upper() + sentence[1:] + "."


def _mistakes(evaluation: Evaluation, tested: Sequence[int]) -> list[str]:
    """The commonest confusions, worst share first; single slips only when nothing worse is there to tell."""
    asked = evaluation.confusion.sum(axis=1)
    found = [
        (evaluation.confusion[t, p], t, p)
        for t in tested for p in range(len(evaluation.labels)) if p != t and evaluation.confusion[t, p]
    ]
    found.sort(key=lambda row: (-row[0] / asked[row[1]], row[1], row[2]))
    grave = [row for row in found if row[0] > 1] or found
    words = []
    for count, t, p in grave[:NAMED_MISTAKES]:
        truth, answer = evaluation.labels[t], evaluation.labels[p]
        if answer == BACKGROUND:
            words.append(f"misses {truth} ({count} of {asked[t]})")
        elif truth == BACKGROUND:
            words.append(f"takes background for {answer} ({count} of {asked[t]})")
        else:
            words.append(f"mixes up {truth} with {answer} ({count} of {asked[t]})")
    return words


def _index(package: Package, label: str) -> int | None:
    if label in package.labels:
        return package.labels.index(label)
    return package.labels.index(BACKGROUND) if BACKGROUND in package.labels else None
