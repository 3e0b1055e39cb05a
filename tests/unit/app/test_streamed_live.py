"""What a board hears is scored as the computer scores each window of it as a whole, though the board computes only the
rows that are new: with the studio's own networks, on real recordings, over losses, pauses and windows of the host."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.app.comparing import Tally, Way
from studio.app.comparing_live import LiveComparison
from studio.core import package as core_package
from studio.core.device import Device
from studio.learn.networks import default_network
from studio.learn.outline import outline
from studio.learn.package import usual_detector
from studio.learn.plan import plan
from studio.link.messages import ScoresArrived
from studio.link.session import Session
from studio.model.board import BoardKind
from studio.model.lane import LaneKind
from studio.model.package import Package
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundPipeline, new_rows
from studio.storage.importing import read_paths
from tests.unit.link.lossy import Damage, LossyLine

SAMPLES = Path(__file__).parents[3] / "sample_data"
FOLDERS = {LaneKind.MIC: SAMPLES / "words" / "unseen", LaneKind.IMU: SAMPLES / "gestures" / "unseen" / "p1"}
STEP_US = 20_000
LABELS = ("background", "one", "two", "three")


def heard(kind: LaneKind, count: int) -> np.ndarray:
    """Real recordings, one behind the other."""
    takes, have = [], 0
    for _, lane in read_paths([FOLDERS[kind]], sensor=kind).recordings:
        takes.append(lane.samples)
        have += len(lane.samples)
        if have >= count:
            break
    return np.concatenate(takes)[:count]


def streamed_package(spec: PipelineSpec) -> Package:
    graph = outline(default_network(spec), len(LABELS))
    # With weights half as large the layers are less at their limits, where differences would not be seen.
    tensors = tuple(replace(each, scales=each.scales / 2) if each.data is not None else each for each in graph.tensors)
    planned = plan(replace(graph, tensors=tensors), new_rows=new_rows(spec))
    assert planned.streaming is not None
    assert planned.live_macs < 0.55 * planned.macs
    return Package("live", LABELS, planned, spec, usual_detector(spec, LABELS, event_s=1.0))


@pytest.mark.parametrize(
    ("spec", "seconds"),
    [(SoundPipeline(offset=(-8.0,), gain=(1.0,)), 7), (MotionPipeline(gain=(0.3,) * 3 + (0.01,) * 3), 14)],
    ids=["words", "gestures"],
)
def test_every_live_window_has_the_scores_of_the_whole_computation(spec: PipelineSpec, seconds: int) -> None:
    kind, rate_hz = spec.lane, round(spec.rate_hz)
    samples = heard(kind, seconds * rate_hz)
    steps = round(len(samples) / rate_hz * 1e6 / STEP_US)
    package, line, seen = streamed_package(spec), LossyLine(Device(), Damage(3, 0)), set()
    tally = Tally(Way.LIVE, LABELS, BoardKind.VIRTUAL)
    with Session(line) as session:
        session.send_package(core_package.encode(package))
        session.start_stream(kind, rate_hz)
        session.send_scores(True)
        session.events.listen(ScoresArrived, lambda scores: seen.add(scores.scores.tobytes()))
        live = LiveComparison(session, package, tally)
        live.begin()
        for step in range(steps):
            first, last = (round(k * STEP_US * rate_hz / 1e6) for k in (step, step + 1))
            line.device.push(kind, samples[first:last])
            if step == steps // 4:  # more than any queue holds: some are lost
                line.device.push(kind, samples[:6000])
            if step == steps // 2:
                session.run_window(np.full(package.network.input_shape, 3, np.int8))
            if step == 3 * steps // 4:
                session.run_model(False)
                session.run_model(True)
            line.run(line.now_us + STEP_US)
            while not line.is_quiet():
                live.wait(0.01)
            live.step()
        session.status()  # its answer comes behind all that was said
        live.step()
        live.end()
    assert tally.comparison.windows > 20
    assert tally.comparison.equal == tally.comparison.windows
    assert len(seen) > 10
