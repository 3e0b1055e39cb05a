"""Instructions a window of both sample models on the emulated board, and the stack that the worst load leaves."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

import numpy as np

from studio.core.package import decode
from studio.learn import job
from studio.link.messages import Request, ScoresArrived, Verdict, unpack_status, unpack_verdict
from studio.model.lane import LaneKind
from studio.storage.samples import create_sample
from tests.benchmarks.report import Report, Row
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.sources import RecordedSound, Swinging
from tests.emulator.timeline import TICKS_PER_SECOND

STACK_BYTES = 16 * 1024
STACK_SPARE = 0.25
LIVE_S = 3.0
SOUND = np.random.default_rng(3).integers(-3000, 3000, 16_000).astype(np.int16)


def measure() -> Report:
    """Each model is trained, sent to the shipping image on the emulated chip, and runs there while 952 Hz of motion and
    16 kHz of sound are streamed; then the same package is sent once more, with its erasing, under that load."""
    rows: list[Row] = []
    for kind in ("gestures", "words"):
        with tempfile.TemporaryDirectory() as scratch:
            rows += _rows(kind, trained(kind, Path(scratch)))
    return Report(
        tuple(rows),
        baseline="what the stride of a window leaves to a processor of 64 MHz at one instruction a tick",
        setting="the emulated chip counts instructions, one a tick, and not cycles: a chip needs more, for loads, "
        "branches and the flash's wait states",
    )


def trained(kind: str, folder: Path) -> bytes:
    """The package of a sample project."""
    with create_sample(kind, folder / "project") as store:
        project = store.project
        spec = job.prepare(
            folder / "work",
            name=project.name,
            pipeline=project.pipeline,
            labels={label.name: label.colour for label in project.labels},
            recordings=[(recording, store.read_lane(recording.id, project.sensor)) for recording in project.recordings],
            seed=1,
        )
    worker = job.worker(folder / "worker.log")
    try:
        outcome = worker.start(job.JOB, spec).wait(600.0)
    finally:
        worker.close()
    if outcome is None or outcome.result is None:
        raise RuntimeError(f"the training did not end well: {outcome}")
    return Path(outcome.result["files"]["package"]).read_bytes()


def send(client: BoardClient, package: bytes) -> Verdict:
    answer = client.send(package)
    if answer.status:
        raise RuntimeError(f"the board refused {Request(answer.type).name}: {answer.status}")
    return unpack_verdict(answer.fields)


def _rows(kind: str, package: bytes) -> list[Row]:
    client = BoardClient(Nano33BleSense(image=IMAGE.read_bytes(), motion=Swinging(), sound=RecordedSound(SOUND)))
    client.connect()
    verdict = send(client, package)
    client.stream(LaneKind.IMU, 952)
    client.stream(LaneKind.MIC, 16_000)
    client.request(Request.SCORES, b"\1")
    processor, timeline = client.board.chip.processor, client.board.timeline
    client.run(1.5)
    began, executed = timeline.now, processor.instructions
    client.others.clear()
    client.run(LIVE_S)
    busy = (processor.instructions - executed) / (timeline.now - began)
    windows = [event for event in client.others if isinstance(event, ScoresArrived)]
    send(client, package)
    status = unpack_status(client.request(Request.STATUS).fields)
    spec = decode(package).pipeline
    assert spec is not None
    stride = TICKS_PER_SECOND * getattr(spec, "hop", 1) * spec.stride / spec.rate_hz / 1e6
    network = statistics.median(window.network_cycles for window in windows) / 1e6
    features = statistics.median(window.feature_cycles for window in windows) / 1e6
    used = STACK_BYTES - (status.stack_free or 0)
    return [
        Row(f"{kind}: network of a check window", verdict.network_cycles / 1e6, "M instructions", stride, stride),
        Row(f"{kind}: network live, with all interrupts", network, "M instructions", stride),
        Row(f"{kind}: features of a window", features, "M instructions", stride),
        Row(f"{kind}: share of real time, model alone", 100 * (network + features) / stride, "%"),
        Row(f"{kind}: share of real time, everything", 100 * busy, "%"),
        Row(f"{kind}: windows a second", len(windows) / LIVE_S, "", TICKS_PER_SECOND / 1e6 / stride),
        Row(f"{kind}: samples lost", sum(status.dropped.values()), "", None, 0),
        Row(f"{kind}: stack used", used, "bytes", None, (1 - STACK_SPARE) * STACK_BYTES),
        Row(f"{kind}: RAM that nothing uses", status.ram_free or 0, "bytes"),
    ]
