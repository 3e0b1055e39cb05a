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
from studio.learn.networks import NetworkTable
from studio.learn.quantize import quantize
from studio.learn.train import build_body, import_tensorflow

REPRESENTATIVES = 2000
"""Varied windows from which the converter takes its ranges."""


def ship(body: Body, table: NetworkTable, clips: Clips, folder: Path, *, facts: dict[str, Any]) -> None:
    """``facts`` go into the index for people to read: how it was trained, and what the episodes said."""
    tf = import_tensorflow()
    model = build_body(table)
    halves = [weight.astype(np.float16) for weight in body.weights]
    model.set_weights([half.astype(np.float32) for half in halves])
    part = clips.chosen(np.random.default_rng(7).integers(len(clips), size=REPRESENTATIVES))
    made = vary(tf, tf.constant(part.frames.astype(np.float32)), tf.constant(part.spoken))[0].numpy()
    tflite = quantize(model, ((made - body.offset) * body.gain).astype(np.float32), seed=0)
    np.savez_compressed(folder / WEIGHTS, **{f"{i:02}": half for i, half in enumerate(halves)})  # type: ignore[arg-type]
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
    weights = {f"{i:02}": weight.astype(np.float16) for i, weight in enumerate(body.weights)}
    np.savez_compressed(folder / NARROW, **weights)  # type: ignore[arg-type]
    index = json.loads((folder / INDEX).read_text("utf-8"))
    index["narrow facts"] = facts
    index["sha256"][NARROW] = hashlib.sha256((folder / NARROW).read_bytes()).hexdigest()
    (folder / INDEX).write_text(json.dumps(index, indent=1) + "\n", "utf-8")
