"""Runs and their evaluations as JSON objects, and back with every value checked."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from studio.model.run import Evaluation, Run, WindowRef
from studio.storage.jsonfile import Malformed, Node

RUN, RUN_VERSION = "nano-studio-run", 1
_KEYS = frozenset(field.name for field in fields(Run) if field.name != "extra") | {"format"}
_EVALUATION_PLAIN = ("float_accuracy", "int8_accuracy", "baseline_accuracy", "macro_recall", "split")


def run_to_json(run: Run) -> dict[str, object]:
    return {
        "format": f"{RUN}/{RUN_VERSION}",
        "number": run.number,
        "seed": run.seed,
        "labels": list(run.labels),
        "flash_bytes": run.flash_bytes,
        "ram_bytes": run.ram_bytes,
        "estimated_ms": run.estimated_ms,
        "seconds": run.seconds,
        "stopped": run.stopped,
        "words": run.words,
        "history": [{key: float(value) for key, value in epoch.items()} for epoch in run.history],
        "evaluation": evaluation_to_json(run.evaluation),
        **run.extra,
    }


def run_from_json(root: Node, *, number: int) -> Run:
    """Raises Malformed."""
    if root.field("number").whole() != number:
        raise Malformed(f'"number" should be {number}, as the folder says')
    labels = _texts(root.field("labels"))
    return Run(
        number=number,
        seed=root.field("seed").whole(),
        labels=labels,
        evaluation=evaluation_from_json(root.field("evaluation")),
        flash_bytes=root.field("flash_bytes").whole(),
        ram_bytes=root.field("ram_bytes").whole(),
        estimated_ms=root.field("estimated_ms").number(0),
        seconds=root.field("seconds").number(0),
        history=tuple(
            {key: epoch.field(key).number() for key in epoch.record()} for epoch in root.field("history").items()
        ),
        stopped=root.get("stopped", "").text(),
        words=root.get("words", "").text(),
        extra=root.rest(_KEYS),
    )


def evaluation_to_json(evaluation: Evaluation) -> dict[str, object]:
    """``windows`` has a row for each window behind the matrix: recording, start_us, label, predicted."""
    confusion_float = evaluation.confusion_float
    return {
        "labels": list(evaluation.labels),
        "confusion": evaluation.confusion.tolist(),
        "confusion_float": None if confusion_float is None else confusion_float.tolist(),
        "precision": list(evaluation.precision),
        "recall": list(evaluation.recall),
        **{key: getattr(evaluation, key) for key in _EVALUATION_PLAIN},
        "windows": [
            [ref.recording_id, ref.start_us, ref.label, int(predicted)]
            for ref, predicted in zip(evaluation.refs, evaluation.predicted, strict=True)
        ],
    }


def evaluation_from_json(node: Node) -> Evaluation:
    """Raises Malformed."""
    labels = _texts(node.field("labels"))
    size = len(labels)
    float_matrix, float_accuracy = node.field("confusion_float"), node.field("float_accuracy")
    windows = [_window(row, size) for row in node.get("windows", []).items()]
    return Evaluation(
        labels=labels,
        confusion=_matrix(node.field("confusion"), size),
        confusion_float=None if float_matrix.value is None else _matrix(float_matrix, size),
        float_accuracy=None if float_accuracy.value is None else float_accuracy.number(0, 1),
        int8_accuracy=node.field("int8_accuracy").number(0, 1),
        baseline_accuracy=node.field("baseline_accuracy").number(0, 1),
        precision=_shares(node.field("precision"), size),
        recall=_shares(node.field("recall"), size),
        macro_recall=node.field("macro_recall").number(0, 1),
        refs=tuple(ref for ref, _ in windows),
        predicted=tuple(predicted for _, predicted in windows),
        split=node.get("split", "").text(),
    )


def _window(row: Node, size: int) -> tuple[WindowRef, int]:
    parts = row.items()
    if len(parts) != 4:
        raise Malformed(f"{row.place} should be [recording, start_us, label, predicted]")
    ref = WindowRef(parts[0].text(), parts[1].whole(), parts[2].whole(0, size - 1))
    return ref, parts[3].whole(0, size - 1)


def _matrix(node: Node, size: int) -> NDArray[np.int64]:
    rows = [[item.whole(0, 2**40) for item in row.items()] for row in node.items()]
    if len(rows) != size or any(len(row) != size for row in rows):
        raise Malformed(f"{node.place} should have {size} rows of {size}")
    return np.array(rows, dtype=np.int64).reshape(size, size)


def _shares(node: Node, size: int) -> tuple[float, ...]:
    shares = tuple(item.number(0, 1) for item in node.items())
    if len(shares) != size:
        raise Malformed(f"{node.place} should have {size} numbers")
    return shares


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(item.text() for item in node.items())
