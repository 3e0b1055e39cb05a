"""The studio's cost model against cycles modelled from counted instructions: fitted to some networks, tried on others.

    python -m tests.benchmarks costs          how far the committed rates are off, on what they were not fitted to
    python -m tests.benchmarks costs --fit    fits them anew and prints studio/learn/cost_rates.py's tables

Fitted are the rates of each operator's code and of each part of the features, none below zero, so that the relative
errors are small. Networks of chance are fitted to (cost_networks.py); others of chance, the studio's own and those of
MLPerf Tiny only judge.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import nnls

from studio.core.network_records import operator_sizes
from studio.core.network_section import Code
from studio.learn import cost
from studio.learn.plan import plan
from studio.learn.tflite import Graph, read_tflite
from studio.model.lane import MOTION_CHANNELS
from studio.model.pipeline import (
    MotionFeatures,
    MotionPipeline,
    PipelineSpec,
    SoundFeatures,
    SoundPipeline,
    feature_shape,
)
from tests.benchmarks.cost_networks import networks
from tests.benchmarks.instructions import MLPERF, STUDIO, measure_pipeline
from tests.benchmarks.report import Report, Row
from tests.emulator.cycles import cycles_of
from tests.emulator.measuring import Executed, Stand
from tests.emulator.measuring_networks import measure_network
from tests.firmware.random_networks import RandomNetwork

FITTED, TRIED = 1, 2
"""Seeds: networks to fit to, and others."""
COUNT, COUNT_TRIED = 12, 4
SELDOM = 150
"""Networks of every operator there is, of odd shapes: for those operators that the networks above do not have."""
GOAL, MOST = 10.0, 25.0
"""Percent that an estimate may be off: in the middle, and at most."""


@dataclass(frozen=True, slots=True)
class Case:
    """Quantities that a time may depend on, in the order of the rates, and the cycles that were measured for them."""

    quantities: tuple[float, ...]
    cycles: float


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks costs")
    parser.add_argument("--fit", action="store_true", help="fit anew and print the tables of cost_rates.py")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    options = parser.parse_args(words)
    stand = Stand.of_board()
    if options.fit:
        print(fitted_tables(stand))
        return 0
    report = measure(stand)
    print(json.dumps(report.as_json("costs")) if options.json else report.as_text("costs"))
    return 0


def measure(stand: Stand | None = None) -> Report:
    stand = stand or Stand.of_board()
    rows = (*_network_rows(stand), *_feature_rows(stand))
    return Report(rows, "modelled cycles", "cycles as estimated, and percent that they are above (+) or below (-)")


def _network_rows(stand: Stand) -> Iterator[Row]:
    """The networks that nothing was fitted to: those with names one by one, those of chance together."""
    off = []
    for name, graph in networks(TRIED, COUNT_TRIED):
        estimated, counted = _network(stand, graph)
        off.append(100 * (estimated / counted - 1))
        print(f"  {name}: {off[-1]:+.1f} %", file=sys.stderr, flush=True)
    yield Row(f"{len(off)} networks of chance: off by, in the middle", float(np.median(np.abs(off))), "%", goal=GOAL)
    yield Row(f"{len(off)} networks of chance: off by, at most", float(np.max(np.abs(off))), "%", goal=MOST)
    named = STUDIO | {name: lambda make=make: read_tflite(make()) for name, make in MLPERF.items()}
    for name, make in named.items():
        estimated, counted = _network(stand, make())
        yield Row(f"{name}: cycles", estimated, "", counted)
        yield Row(f"{name}: off by", abs(100 * (estimated / counted - 1)), "%", goal=MOST)


def _network(stand: Stand, graph: Graph) -> tuple[float, float]:
    """Cycles of one inference, as estimated and as counted."""
    planned = plan(graph)
    return cost.network_cycles(planned), _cycles(measure_network(stand, graph, planned).executed)


def _cycles(executed: Executed) -> float:
    return float(cycles_of(executed).cycles)


def _feature_rows(stand: Stand) -> Iterator[Row]:
    for spec in TRIED_PIPELINES:
        estimated, counted = cost.feature_cycles(spec), _answer_cycles(stand, spec)
        yield Row(f"{_name(spec)}: cycles", estimated, "", counted)
        yield Row(f"{_name(spec)}: off by", abs(100 * (estimated / counted - 1)), "%", goal=MOST)


def _answer_cycles(stand: Stand, spec: PipelineSpec) -> float:
    """From one window to the next: the samples of a stride, and their rows as the network's input."""
    step = spec.stride * spec.hop if isinstance(spec, SoundPipeline) else spec.stride
    measured = measure_pipeline(stand, spec, step)
    return _cycles(measured.step) + _cycles(measured.renew)


# -- fitting


def fitted_tables(stand: Stand) -> str:
    """The tables of studio/learn/cost_rates.py, as Python."""
    cases = _cases(stand, (graph for _, graph in networks(FITTED, COUNT)))
    seldom = _cases(stand, (read_tflite(RandomNetwork(number).data) for number in range(SELDOM)))
    cases |= {code: rows for code, rows in seldom.items() if code not in cases}
    lines = ["OPERATORS = {"]
    for code, rows in sorted(cases.items()):
        rates = ", ".join(f"{rate:.4g}" for rate in _fit(rows))
        fit = f"{len(rows)} operators, off by {_off(rows):.1f} % in the middle"
        lines.append(f"    Code.{code.name}: Rates({rates}),  # {fit}")
    work = [(cost.feature_work(spec), _answer_cycles(stand, spec)) for spec in FITTED_PIPELINES]
    names = list(dict.fromkeys(name for each, _ in work for name in each))
    rows = [Case(tuple(each.get(name, 0.0) for name in names), counted) for each, counted in work]
    lines += ["}", "FEATURES = {", *(f'    "{n}": {rate:.4g},' for n, rate in zip(names, _fit(rows), strict=True)), "}"]
    return "\n".join(lines)


def _cases(stand: Stand, graphs: Iterable[Graph]) -> dict[Code, list[Case]]:
    cases: dict[Code, list[Case]] = defaultdict(list)
    for graph in graphs:
        planned = plan(graph)
        if not planned.operators:
            continue
        measured = measure_network(stand, graph, planned)
        # Reading the records and going from one to the next is shared out alike.
        inside = [_cycles(one.executed) for one in measured.operators]
        each = (_cycles(measured.executed) - sum(inside)) / len(inside)
        for size, own in zip(operator_sizes(planned.network), inside, strict=True):
            brought = size.places * size.patch
            quantities = (1.0, size.places, size.outputs, brought, size.edges * size.patch, size.products)
            cases[size.code].append(Case(quantities, own + each))
    return cases


def _fit(cases: Sequence[Case]) -> NDArray[np.float64]:
    """Rates, none below zero, for the least squares of relative errors."""
    counted = np.array([case.cycles for case in cases])
    rates, _ = nnls(np.array([case.quantities for case in cases]) / counted[:, None], np.ones(len(cases)))
    return np.asarray(rates, dtype=np.float64)


def _off(cases: Sequence[Case]) -> float:
    """Percent that the fit is off, on the middle case."""
    rates = _fit(cases)
    return 100 * float(np.median([abs(np.dot(rates, case.quantities) / case.cycles - 1) for case in cases]))


def _name(spec: PipelineSpec) -> str:
    if isinstance(spec, SoundPipeline):
        return f"{spec.features}, {spec.mels} bands, {spec.fft} points, {spec.stride} frames"
    return f"{spec.features} of {spec.window} x {len(spec.channels)}"


def _pipelines(seed: int, count: int) -> tuple[PipelineSpec, ...]:
    chance = np.random.default_rng(seed)
    made: list[PipelineSpec] = []
    for _ in range(count):
        for sound in SoundFeatures:
            frame = int(chance.choice([320, 400, 480, 512]))
            frames = int(chance.integers(20, 80))
            made.append(SoundPipeline(
                frame=frame, hop=int(chance.integers(frame // 3, frame)), fft=int(chance.choice([512, 1024])),
                frames=frames, stride=int(chance.integers(1, 9)), mels=int(chance.integers(20, 64)), features=sound,
                low_hz=float(chance.uniform(20, 300)), high_hz=float(chance.uniform(3500, 7900)),
            ))  # fmt: skip
        for motion in MotionFeatures:
            window = int(chance.integers(30, 250))
            made.append(MotionPipeline(
                window=window, stride=int(chance.integers(4, window)), features=motion,
                channels=MOTION_CHANNELS[: int(chance.choice([3, 6]))], bands=int(chance.integers(4, 16)),
            ))  # fmt: skip
    return tuple(_whole(spec) for spec in made)


def _whole(spec: PipelineSpec) -> PipelineSpec:
    """With an offset and a gain for each feature, as a package has them."""
    width = feature_shape(spec)[2]
    return replace(spec, offset=(0.0,) * width, gain=(1.0,) * width)


FITTED_PIPELINES = _pipelines(FITTED, 20)
TRIED_PIPELINES = (_whole(SoundPipeline()), _whole(MotionPipeline()), *_pipelines(TRIED, 2))
