"""Lanes and runs as a studio would have made them, for tests with and without a window."""

from __future__ import annotations

import numpy as np

from studio.app.studio import Studio
from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind, motion_from_physical
from studio.model.run import Evaluation, Run, WindowRef
from studio.storage.layout import Artefact
from tests.unit.link import tiny_package

MOTION_HZ = 119.0
SOUND_HZ = 16000


def write_run(studio: Studio, *, words: str = "Knows up well.") -> Run:
    """A run of the package that tells up from down; 6 windows, of which one "up" was taken for "down"."""
    store = studio.desk.store
    number, _ = store.new_run_folder()
    ids = [recording.id for recording in studio.desk.require().recordings] or ["gone"]
    true, predicted = (0, 0, 1, 1, 1, 2), (0, 0, 1, 1, 2, 2)
    refs = tuple(WindowRef(ids[i % len(ids)], 250_000 * i, label) for i, label in enumerate(true))
    confusion = np.array([[2, 0, 0], [0, 2, 1], [0, 0, 1]], dtype=np.int64)
    evaluation = Evaluation(
        labels=tiny_package.LABELS, confusion=confusion, confusion_float=confusion, float_accuracy=1.0,
        int8_accuracy=5 / 6, baseline_accuracy=0.5, precision=(1.0, 1.0, 0.5), recall=(1.0, 2 / 3, 1.0),
        macro_recall=8 / 9, refs=refs, predicted=predicted, split="takes never seen in training")
    history = tuple({"loss": 1 / epoch, "accuracy": 1 - 1 / (epoch + 1), "val_loss": 1.2 / epoch,
                     "val_accuracy": 0.9 - 0.5 / epoch} for epoch in range(1, 9))
    run = Run(number, 0, tiny_package.LABELS, evaluation, flash_bytes=2048, ram_bytes=512, estimated_ms=0.42,
              seconds=3.1, history=history, words=words)
    store.write_run(run, {Artefact.PACKAGE: tiny_package.data()})
    return studio.trainer.read(number)


def made_lane(sensor: LaneKind, seconds: float, *, seed: int) -> Lane:
    """Noise, the same for the same seed."""
    random = np.random.default_rng(seed)
    if sensor == LaneKind.IMU:
        count = round(seconds * MOTION_HZ)
        values = random.normal([0, 0, 1, 0, 0, 0], 0.1, (count, 6))
        return Lane(LaneInfo(sensor, MOTION_HZ, MOTION_CHANNELS, count), motion_from_physical(values, MOTION_CHANNELS))
    count = round(seconds * SOUND_HZ)
    sound = random.normal(0, 500, count).astype(np.int16)
    return Lane(LaneInfo(sensor, SOUND_HZ, ("mic",), count), sound)
