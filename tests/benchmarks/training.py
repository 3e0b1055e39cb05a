"""Seconds to train, quantize and evaluate both sample projects, against a plain Keras script on the same arrays."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.pipeline import extract
from studio.learn import job, normalize
from studio.learn.dataset import build
from studio.learn.material import collect
from studio.learn.networks import default_network
from studio.model.project import Project
from studio.storage.samples import create_sample
from studio.storage.store import ProjectStore
from tests.benchmarks.report import Report, Row

GOALS_S = {"gestures": 5.0, "words": 15.0}
SEED = 0


def measure() -> Report:
    """Ours: the whole job in the warm worker, from labelled recordings to a package and its numbers. The script:
    ``fit`` for as many epochs on the windows that ours has cut and augmented, converter, TensorFlow's interpreter."""
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        for kind, goal_s in GOALS_S.items():
            folder = Path(scratch) / kind
            with create_sample(kind, folder / "project") as store:
                ours = _ours(store, folder)
                arrays = folder / "arrays.npz"
                _save_arrays(store, arrays)
            plain = _plain(kind, arrays, epochs=len(ours["history"]))
            rows += [
                Row(f"{kind}: whole job", ours["wall_s"], "s", plain["seconds"], goal_s),
                Row(f"{kind}: training alone", ours["phases"]["training"], "s", plain["fit"]),
                Row(f"{kind}: int8 accuracy", 100 * ours["int8_accuracy"], "%", 100 * plain["int8_accuracy"]),
            ]
    return Report(
        tuple(rows),
        baseline="a plain Keras script on the same windows (fit, from_keras_model, tf.lite.Interpreter)",
        setting="worker warm, imports not counted on either side; only ours also cuts and augments the windows",
    )


def _ours(store: ProjectStore, folder: Path) -> dict[str, Any]:
    project = store.project
    worker = job.worker(folder / "worker.log")
    try:
        if not worker.wait_until_warm(120.0):
            raise RuntimeError("the worker did not get warm")
        began = time.monotonic()
        spec = job.prepare(
            folder / "work",
            name=project.name,
            pipeline=project.pipeline,
            labels={label.name: label.colour for label in project.labels},
            recordings=_recordings(store, project),
            seed=SEED,
        )
        outcome = worker.start(job.JOB, spec).wait(600.0)
        wall_s = time.monotonic() - began
    finally:
        worker.close()
    if outcome is None or outcome.result is None:
        raise RuntimeError(f"the training did not end well: {outcome}")
    return {**outcome.result, "wall_s": wall_s}


def _recordings(store: ProjectStore, project: Project) -> list[Any]:
    return [(recording, store.read_lane(recording.id, project.sensor)) for recording in project.recordings]


def _save_arrays(store: ProjectStore, path: Path) -> None:
    """The windows that the job cuts, as features: what a script would have been given."""
    project = store.project
    labels = [label.name for label in project.labels]
    dataset = build(collect(_recordings(store, project), project.pipeline, labels, seed=SEED), seed=SEED)
    positive = dataset.train.samples[dataset.train.labels < len(dataset.labels) - 1]
    pipeline = normalize.fitted(project.pipeline, positive)
    np.savez(
        path,
        x=extract(pipeline, dataset.train.samples),
        y=dataset.train.labels,
        x_test=extract(pipeline, dataset.test.samples),
        y_test=dataset.test.labels,
    )


def _plain(kind: str, arrays: Path, *, epochs: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.training", kind, str(arrays), str(epochs)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def _plain_script(kind: str, arrays: Path, epochs: int) -> dict[str, float]:
    """What a tutorial would do with these arrays, with Keras as it comes."""
    import tensorflow as tf

    from studio.learn.keras_model import build as build_network
    from studio.model.lane import LaneKind
    from studio.model.project import default_pipeline

    data = np.load(arrays, allow_pickle=False)
    x, y, x_test, y_test = (data[name] for name in ("x", "y", "x_test", "y_test"))
    sensor = {"gestures": LaneKind.IMU, "words": LaneKind.MIC}[kind]
    model = build_network(default_network(default_pipeline(sensor)), int(y.max()) + 1)
    began = time.monotonic()
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(x, y, batch_size=32, epochs=epochs, verbose=0)
    fit_s = time.monotonic() - began
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([row[None]] for row in x[:100])
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    interpreter = tf.lite.Interpreter(model_content=converter.convert())
    interpreter.allocate_tensors()
    entry, end = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    scale, zero_point = entry["quantization"]
    right = 0
    for row, label in zip(x_test, y_test, strict=True):
        quantized = np.clip(np.rint(row / scale) + zero_point, -128, 127).astype(np.int8)
        interpreter.set_tensor(entry["index"], quantized[None])
        interpreter.invoke()
        right += int(interpreter.get_tensor(end["index"])[0].argmax() == label)
    return {"seconds": time.monotonic() - began, "fit": fit_s, "int8_accuracy": right / len(y_test)}


if __name__ == "__main__":
    print(json.dumps(_plain_script(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
