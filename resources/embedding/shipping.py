"""Writes a trained body as the studio's resource: float weights, the int8 network, and an index with checksums."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

from resources.embedding.clips import Clips
from resources.embedding.learning import Body
from resources.embedding.variation import vary
from studio.learn.embedding import INDEX, NARROW, TFLITE, WEIGHTS
from studio.learn.keras_model import build_body, import_tensorflow
from studio.learn.networks import NetworkTable
from studio.learn.quantize import quantize

REPRESENTATIVES = 2000
"""Varied windows from which the converter takes its ranges."""


def ship(body: Body, table: NetworkTable, clips: Clips, folder: Path, *, facts: dict[str, Any]) -> None:
    """``facts`` go into the index for people to read: how it was trained, and what the episodes said."""
    tf = import_tensorflow()
    model = build_body(table)
    model.set_weights([weight.astype(np.float16).astype(np.float32) for weight in body.weights])
    part = clips.chosen(np.random.default_rng(7).integers(len(clips), size=REPRESENTATIVES))
    made = vary(tf, tf.constant(part.frames.astype(np.float32)), tf.constant(part.spoken))[0].numpy()
    tflite = quantize(model, ((made - body.offset) * body.gain).astype(np.float32), seed=0)
    _save(body, folder / WEIGHTS)
    (folder / TFLITE).write_bytes(tflite)
    index = {
        "facts": facts,
        "offset": [float(value) for value in body.offset],
        "gain": [float(value) for value in body.gain],
        "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in (WEIGHTS, TFLITE)},
    }
    (folder / INDEX).write_text(json.dumps(index, indent=1) + "\n", "utf-8")


def ship_narrow(body: Body, folder: Path, *, facts: dict[str, Any]) -> None:
    """The narrow body's weights beside the wide one's, whose offset and gain it has; index as ``ship`` wrote it."""
    _save(body, folder / NARROW)
    index = json.loads((folder / INDEX).read_text("utf-8"))
    index["narrow facts"] = facts
    index["sha256"][NARROW] = hashlib.sha256((folder / NARROW).read_bytes()).hexdigest()
    (folder / INDEX).write_text(json.dumps(index, indent=1) + "\n", "utf-8")


def _save(body: Body, path: Path) -> None:
    """The weights as float16, named so that their order is that of their names."""
    weights = {f"{i:02}": weight.astype(np.float16) for i, weight in enumerate(body.weights)}
    np.savez_compressed(path, **weights)  # type: ignore[arg-type]
