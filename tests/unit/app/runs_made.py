"""A studio with six takes and a run of them, made without TensorFlow."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from studio.app.studio import Studio
from studio.model.lane import LaneKind
from studio.model.run import Evaluation, Run, WindowRef
from studio.model.snapshot import snapshot_of
from studio.storage import snapshot_codec
from studio.storage.layout import Artefact
from tests.unit.learn.material import take

WAIT_S = 60.0
"""A bound on waits that end by themselves."""


def with_a_run(folder: Path) -> Studio:
    studio = Studio(home=folder / "home")
    studio.desk.create(folder / "p.studio", sensor=LaneKind.IMU)
    for number in range(6):
        add_take(studio, f"r{number}", "wave" if number < 3 else "punch")
    add_run(studio)
    return studio


def reopen(studio: Studio) -> None:
    folder = studio.desk.store.folder
    studio.desk.close()
    studio.desk.open(folder)


def add_take(studio: Studio, name: str, label: str) -> None:
    recording, lane = take(name, label)
    studio.desk.add_label(label)
    studio.desk.store.write_recording(recording, [lane])
    studio.desk.add_recording(recording)
    studio.desk.drain()


def add_run(studio: Studio, *, right: int = 6, is_old: bool = False, stopped_after: int = 0) -> int:
    """Of six windows the first ``right`` are answered right. ``is_old``: as an older studio left it. ``stopped_after``:
    ended by the person after so many epochs."""
    store, project = studio.desk.store, studio.desk.require()
    number, _ = store.new_run_folder()
    refs = tuple(WindowRef(f"r{i}", 0, int(i >= 3)) for i in range(6))
    predicted = tuple(ref.label if i < right else 1 - ref.label for i, ref in enumerate(refs))
    confusion = np.zeros((3, 3), dtype=np.int64)
    for ref, guess in zip(refs, predicted, strict=True):
        confusion[ref.label, guess] += 1
    recall = tuple(float(confusion[i, i] / max(confusion[i].sum(), 1)) for i in range(3))
    evaluation = Evaluation(
        ("wave", "punch", "background"), confusion, None, None, right / 6, 0.5, recall, recall, recall[0], refs,
        predicted, "takes never seen in training",
    )  # fmt: skip
    run = Run(
        number, 0, evaluation.labels, evaluation, 2048, 512, 0.5, 1.0, stopped="early" if stopped_after else "",
        history=tuple({"epoch": epoch + 1.0, "loss": 1.0, "accuracy": 0.5} for epoch in range(stopped_after)),
    )  # fmt: skip
    snapshot = snapshot_of(project, stamp=f"20260103T1200{number:02}", version="0.1.0")
    store.write_run(run, {Artefact.PACKAGE: b"NPKG"} if is_old else {
        Artefact.PACKAGE: b"NPKG", Artefact.SNAPSHOT: snapshot_codec.encode(snapshot)
    })  # fmt: skip
    return number
