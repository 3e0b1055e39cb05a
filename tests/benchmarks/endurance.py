"""Eight hours of both lanes, as fast as they go: nothing lost, every count exact, no growth of memory."""

from __future__ import annotations

import os

from studio.model.lane import LaneKind
from tests.benchmarks.report import Report, Row
from tests.unit.link.pumped import RATES, endure

PART_S, PARTS = 900, 32


def measure() -> Report:
    """The first quarter of an hour fills the rings and is the warm-up."""
    done = endure(PART_S, PARTS)
    hours = PART_S * PARTS / 3600
    streamed = {kind: (PART_S * PARTS + 2) * rate for kind, rate in RATES.items()}
    growth = done.memory_mb[-1] - done.memory_mb[0]
    passed_mb = 2 * (6 * streamed[LaneKind.IMU] + streamed[LaneKind.MIC]) / 1e6
    rows = (
        Row("sound samples", done.received[LaneKind.MIC], "", streamed[LaneKind.MIC]),
        Row("motion samples", done.received[LaneKind.IMU], "", streamed[LaneKind.IMU]),
        Row("miscounted", sum(abs(done.received[kind] - streamed[kind]) for kind in RATES), "samples", None, 0),
        Row("lost, repeated, damaged", done.lost + done.repeated + done.damaged + done.sink.lost, "", None, 0),
        Row("not the next one at the sink", done.sink.wrong, "blocks", None, 0),
        Row("growth of memory after the warm-up", growth, "MB", passed_mb, 2),
        Row("time it took", done.seconds, "s", PART_S * PARTS),
        Row("of one core, at real time", 100 * done.cpu_s / (PART_S * PARTS), "%"),
    )
    return Report(
        rows,
        baseline="what the board sent; for the memory the size of all samples that passed; for the time real time",
        setting=f"{hours:g} hours of 952 Hz x 6 and 16 kHz: core, frames, decoder, rings, live bins, recorder, sink; "
        f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
    )
