"""How long 10,000 windows take through the core, against LiteRT with XNNPACK on one thread in the same run."""

from __future__ import annotations

import statistics
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network, levels
from studio.learn import keras_model, quantize
from studio.learn.networks import NetworkTable, default_network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.lane import LaneKind
from studio.model.project import default_pipeline
from tests.benchmarks.report import Report, Row

WINDOWS = 10_000
GOAL = 1.5
ROUNDS = 9
BATCHES = (1, 20, 50, 100, 200, 500, 1000)
LABELS = 4
BODY = Path(__file__).parents[2] / "resources" / "embedding" / "body.tflite"

Windows = NDArray[np.int8]
Run = Callable[[Windows], Any]


def measure() -> Report:
    """The networks are the studio's own with weights of chance, which takes as long as trained ones, and the
    embedding's body. Both sides take turns, and medians are compared."""
    networks = {
        "words": _untrained(default_network(default_pipeline(LaneKind.MIC))),
        "embedding": BODY.read_bytes(),
        "gestures": _untrained(default_network(default_pipeline(LaneKind.IMU))),
    }
    rows, said = [], []
    for name, data in networks.items():
        network = Network.of_plan(plan(read_tflite(data)))
        windows = np.random.default_rng(0).integers(-128, 128, (WINDOWS, *network.input_shape)).astype(np.int8)
        batch, theirs = _best(data, windows)
        ours_s, theirs_s = _take_turns([network.run, theirs], windows)
        said.append(f"{name} {batch}")
        rows += [
            Row(f"{name}: {WINDOWS} windows", 1e3 * ours_s, "ms", 1e3 * theirs_s),
            Row(f"{name}: times LiteRT's", ours_s / theirs_s, "x", None, GOAL),
        ]
        ours_s, theirs_s = _take_turns([_one_by_one(network.run), _one_by_one(_lite(data, 1))], windows[:1000])
        rows.append(Row(f"{name}: one window alone", 1e3 * ours_s, "us", 1e3 * theirs_s))
    return Report(
        tuple(rows),
        baseline=f"TensorFlow's LiteRT with XNNPACK, one thread, with its fastest of the batches {BATCHES}: "
        f"{', '.join(said)}",
        setting=f"processor seconds, medians of {ROUNDS} turns; the core at {list(levels())[-1]}, one thread",
    )


def _untrained(table: NetworkTable) -> bytes:
    features = np.random.default_rng(0).normal(0, 1, (200, *table.input_shape)).astype(np.float32)
    return quantize.quantize(keras_model.build(table, LABELS), features, seed=0)


def _best(data: bytes, windows: Windows) -> tuple[int, Run]:
    """LiteRT's fastest batch for these windows, and how to run it."""
    ways = {batch: _lite(data, batch) for batch in BATCHES}
    seconds = {batch: min(_seconds(run, windows) for _ in range(2)) for batch, run in ways.items()}
    batch = min(seconds, key=lambda one: seconds[one])
    return batch, ways[batch]


def _lite(data: bytes, batch: int) -> Run:
    tf = keras_model.import_tensorflow()
    interpreter = tf.lite.Interpreter(model_content=_any_batch(data), num_threads=1)
    [source], [out] = interpreter.get_input_details(), interpreter.get_output_details()
    interpreter.resize_tensor_input(source["index"], [batch, *source["shape"][1:]])
    interpreter.allocate_tensors()

    def run(windows: Windows) -> Windows:
        scores = []
        for at in range(0, len(windows), batch):
            interpreter.set_tensor(source["index"], windows[at : at + batch])
            interpreter.invoke()
            scores.append(interpreter.get_tensor(out["index"]))
        return np.concatenate(scores)

    return run


def _any_batch(data: bytes) -> bytes:
    """The model with the batch of its last reshape left open: the converter wrote the 1 it was made with, and LiteRT
    then refuses any other."""
    graph = read_tflite(data)
    for operator in graph.operators:
        if operator.name == "RESHAPE":
            # A buffer of eight bytes: its length, then the two numbers.
            size = graph.tensors[operator.outputs[0]].shape[-1]
            if data.count(fixed := struct.pack("<3i", 8, 1, size)) != 1:
                raise ValueError("the shape of the reshape is not to be found")
            data = data.replace(fixed, struct.pack("<3i", 8, -1, size))
    return data


def _one_by_one(run: Run) -> Run:
    def each(windows: Windows) -> None:
        for at in range(len(windows)):
            run(windows[at : at + 1])

    return each


def _take_turns(ways: list[Run], windows: Windows) -> list[float]:
    """The median seconds of each."""
    seconds: list[list[float]] = [[] for _ in ways]
    for _ in range(ROUNDS):
        for way, times in zip(ways, seconds, strict=True):
            times.append(_seconds(way, windows))
    return [statistics.median(times) for times in seconds]


def _seconds(run: Run, windows: Windows) -> float:
    began = time.process_time()  # the clock on the wall would count what else the computer does
    run(windows)
    return time.process_time() - began
