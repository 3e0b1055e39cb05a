"""Boards and imports with acceleration only: from recordings to a model that the board runs."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from studio.board.connect import connect
from studio.board.performance import Performance
from studio.board.virtual import VirtualBoard
from studio.core.package import decode
from studio.jobs import Stop
from studio.learn import job, steps
from studio.learn.evaluate import evaluate_on
from studio.learn.finding import FindSettings
from studio.learn.proposing import Namer
from studio.link.messages import Detected
from studio.model.lane import Lane, LaneKind
from studio.model.pipeline import MotionFeatures, MotionPipeline
from studio.model.recording import Recording
from studio.storage.importing import read_paths
from studio.storage.samples import unseen_folder

AXES = ("aX", "aY", "aZ")
LABELS = ("circ", "punch")


def without_gyroscope(folder: Path, pattern: str) -> list[tuple[Recording, Lane]]:
    """Real takes of two gestures, as a board prints them that measures acceleration only."""
    found = []
    for recording, lane in read_paths([folder], sensor=LaneKind.IMU, pattern=pattern).recordings:
        if recording.spans[0].label in LABELS:
            info = replace(lane.info, channels=AXES)
            found.append((replace(recording, lanes=(info,)), Lane(info, lane.samples[:, :3].copy())))
    return found


def first_heard(package: bytes, lanes: list[Lane]) -> str:
    """What a virtual board says first when it performs these, one after another; it has checked the package before."""
    board, said, heard = VirtualBoard().start(), threading.Event(), list[int]()

    def hear(seen: Detected) -> None:
        heard.append(seen.label)
        said.set()

    try:
        with connect("virtual", board=board) as session:
            verdict = session.send_package(package)
            assert verdict.equal == verdict.checked == 8
            session.events.listen(Detected, hear)
            for lane in lanes:
                board.perform(Performance("take", (lane,)))
            assert said.wait(120), "nothing was detected"
    finally:
        board.stop()
    return decode(package).labels[heard[0]]


@pytest.mark.parametrize("features", list(MotionFeatures))
def test_a_project_of_three_axes_trains_and_its_model_runs_on_the_board(
    features: MotionFeatures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(steps.STEPS, LaneKind.IMU, 150)
    folder, pattern = unseen_folder("gestures")
    recordings = without_gyroscope(folder.parent / "project", pattern)
    unseen = without_gyroscope(folder, pattern)
    spec = job.prepare(
        tmp_path, name="three", pipeline=MotionPipeline(features=features), labels=dict.fromkeys(LABELS, "#ff8000"),
        recordings=recordings, seed=1,
    )  # fmt: skip
    result = job.train(spec, lambda _: None, lambda: Stop.NONE)
    assert result["words"].endswith(f" Trained on aX, aY, aZ: {len(recordings)} recordings have no gyroscope.")
    package = Path(result["files"]["package"]).read_bytes()
    pipeline = decode(package).pipeline
    assert isinstance(pipeline, MotionPipeline)
    assert pipeline.channels == AXES
    assert evaluate_on(package, unseen).int8_accuracy >= 0.8
    proposed = [
        Namer(package).propose(replace(recording, spans=()), lane, FindSettings.usual(LaneKind.IMU))
        for recording, lane in unseen
    ]
    assert {proposal.label for each in proposed for proposal in each} == set(LABELS)
    for label in LABELS:
        lanes = [lane for recording, lane in unseen if recording.spans[0].label == label]
        assert first_heard(package, lanes) == label
