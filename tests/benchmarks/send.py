"""Seconds to send a package to the virtual board and have it verified, against the flash's own write time."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import numpy as np

from studio.board.connect import connect
from studio.board.virtual import VirtualBoard
from studio.core import package as codec
from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.link.session import Session
from studio.model.detector import DetectorSpec
from studio.model.package import CheckWindow, Package
from studio.model.pipeline import SoundPipeline
from tests.benchmarks.report import Report, Row

MODEL = Path(__file__).parent.parent / "data" / "models" / "kws_ref_model.tflite"
WORD_WRITE_S = 41e-6
"""nRF52840: one 32-bit word (firmware/boards/host has the same)."""
SENDS = 5
GOAL = 1.3


def measure() -> Report:
    """The keyword network of MLPerf Tiny, some 50 KB as a package, with eight check windows, sent five times over. The
    slots are erased ahead of time while the board is idle, so what remains is writing and verifying."""
    data = _package()
    board = VirtualBoard().start()
    session = connect("virtual", board=board)
    seconds = []
    try:
        for _ in range(SENDS):
            _wait_until_erased(session, len(data))
            began = time.monotonic()
            verdict = session.send_package(data)
            seconds.append(time.monotonic() - began)
            if verdict.equal != verdict.checked or not verdict.checked:
                raise RuntimeError(f"not verified: {verdict}")
    finally:
        session.close()
        board.stop()
    own = WORD_WRITE_S * ((len(data) + 3) // 4)
    rows = (
        Row("sent and verified, median", statistics.median(seconds), "s", own, GOAL * own),
        Row("slowest of the sends", max(seconds), "s", own),
    )
    return Report(
        rows,
        baseline="41 us a word: the time the flash itself needs to write the package",
        setting=f"{len(data)} bytes, {SENDS} sends in process, {verdict.checked} check windows verified each time",
    )


def _package() -> bytes:
    network = plan(read_tflite(MODEL.read_bytes()))
    runner = Network.of_plan(network)
    inputs = np.random.default_rng(0).integers(-128, 128, (8, *runner.input_shape)).astype(np.int8)
    checks = tuple(CheckWindow(x, y) for x, y in zip(inputs, runner.run(inputs), strict=True))
    labels = tuple(f"label {i}" for i in range(network.output_size))
    detector = DetectorSpec(300, 1000, 2, (0.6,) * len(labels))
    return codec.encode(Package("keywords", labels, network, SoundPipeline(mels=10), detector, (), checks))


def _wait_until_erased(session: Session, size: int) -> None:
    """As a person who trains between two sends would. Asked rarely: the board erases while it has nothing to answer."""
    while session.package_info().ready_bytes < size:
        time.sleep(0.5)
