"""Trainings that behave in the ways the studio must survive; named by tests as "tests.unit.jobs.fake_training:..."."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from studio.errors import Cancelled
from studio.jobs import Progress, Stop
from studio.learn.job import recordings_of
from tests.unit.link import tiny_package

Report, Cancel = Callable[[Progress], None], Callable[[], Stop]
LABELS = list(tiny_package.LABELS)


def warm_up() -> None:
    """Nothing has to be imported."""


def train(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    """Reads what was laid out, tells an epoch, and leaves a package that tells up from down."""
    recordings = recordings_of(spec)
    report(Progress("Training", 0.5, {"loss": 1.0}))
    folder = Path(spec["folder"])
    files = {"keras": folder / "model.keras", "tflite": folder / "model.tflite", "package": folder / "package.bin"}
    for path in files.values():
        path.write_bytes(tiny_package.data())
    matrix = np.eye(3, dtype=int).tolist()
    windows = [[recording.id, 0, 1, 1] for recording, _ in recordings[:1]]
    return {
        "labels": LABELS, "seed": spec["seed"], "files": {key: str(path) for key, path in files.items()},
        "confusion": matrix, "confusion_float": None, "float_accuracy": None, "int8_accuracy": 1.0,
        "baseline_accuracy": 0.3, "precision": [1.0] * 3, "recall": [1.0] * 3, "macro_recall": 1.0, "windows": windows,
        "split": "takes never seen in training", "flash_bytes": 100, "ram_bytes": 100, "estimated_ms": 1.0,
        "seconds": 0.1, "history": [], "stopped": "early" if cancel() == Stop.EARLY else "", "words": "Knows up well.",
        "phases": {}, "takes": {}, "notes": [], "live": None, "macs": 1,
    }  # fmt: skip


def until_asked(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    """Goes on until somebody says stop (then it leaves a model), cancels, or kills it."""
    while cancel() == Stop.NONE:
        report(Progress("Training", 0.5, {"loss": 1.0}))
        time.sleep(0.005)
    if cancel() == Stop.CANCEL:
        raise Cancelled
    return train(spec, report, cancel)


def until_the_file_is_gone(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    """Ends when the test takes the file "wait" out of the work folder."""
    report(Progress("Training", 0.5, {"loss": 1.0}))
    while (Path(spec["folder"]) / "wait").exists():
        time.sleep(0.005)
    return train(spec, report, cancel)


def no_room(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    raise OSError(errno.ENOSPC, "No space left on device", str(Path(spec["folder"]) / "model.keras"))


def hungry(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    """Asks for more than a computer has."""
    return {"size": np.zeros(1 << 50, np.uint8).size}


def damaged(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    """One byte of the package is another one when the studio comes to read it."""
    result = train(spec, report, cancel)
    path = Path(result["files"]["package"])
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    return result


def nonsense(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    return {"labels": ["up"]}
