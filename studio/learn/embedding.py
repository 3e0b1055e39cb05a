"""The sound embedding that comes along: a trained body that turns a second of sound into a vector of what was said."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.pipeline import extract, pack
from studio.errors import StudioError
from studio.learn.networks import NetworkTable, embedding_network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.pipeline import PipelineSpec, SoundPipeline, feature_shape

INDEX, WEIGHTS, NARROW, TFLITE = "embedding.json", "body.npz", "narrow.npz", "body.tflite"
BATCH = 256
"""Windows whose features are held at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """``pipeline``: whole, with offset and gain. ``table``: the body, which ends in the vector; ``weights``: float32,
    in Keras' order for it. ``narrow``: the same of narrow_embedding_network(). ``tflite``: the body in int8, input
    (1, frames, 1, mels), output (1, ``size``). ``name``: of these weights and no others, wide and narrow."""

    pipeline: SoundPipeline
    table: NetworkTable
    weights: tuple[NDArray[np.float32], ...] = field(repr=False)
    narrow: tuple[NDArray[np.float32], ...] = field(repr=False)
    tflite: bytes = field(repr=False)
    network: Network = field(repr=False)
    name: str

    @property
    def size(self) -> int:
        return self.network.output_size

    def fits(self, pipeline: PipelineSpec) -> bool:
        """Whether a project's pipeline is this one, its offset and gain left open or the same. How soon the next window
        comes is nothing to a body that sees one at a time: projects of earlier studios have another stride."""
        if not isinstance(pipeline, SoundPipeline) or feature_shape(pipeline) != self.table.input_shape:
            return False
        is_open = not pipeline.offset and not pipeline.gain
        scaled = replace(pipeline, offset=self.pipeline.offset, gain=self.pipeline.gain) if is_open else pipeline
        # As sections: a spec that has been in one holds its numbers as float32 does.
        return pack(replace(scaled, stride=self.pipeline.stride)) == pack(self.pipeline)

    def vectors(self, windows: NDArray[np.int16]) -> NDArray[np.float32]:
        """int16 (n, pipeline.window) at its rate -> float32 (n, size), each value in the units of the float body;
        by the core's int8 network, so the board finds the same."""
        made = [np.zeros((0, self.size), np.float32)]
        for at in range(0, len(windows), BATCH):
            out = self.network.run(self.network.quantize(extract(self.pipeline, windows[at : at + BATCH])))
            steps = out.astype(np.float32) - np.float32(self.network.output_zero_point)
            made.append(steps * np.float32(self.network.output_scale))
        return np.concatenate(made)


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """float32 (..., D): the same directions, of length 1; what has none stays 0."""
    made: NDArray[np.float32] = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-6)
    return made


@cache
def load() -> Embedding:
    """The embedding in the studio's resources. Raises StudioError("embedding-missing" or "embedding-damaged")."""
    return read(folder())


def folder() -> Path:
    """Inside an installed wheel, or in the repository's resources; it may not exist."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources") / "embedding"


def read(place: Path) -> Embedding:
    """The embedding of a folder, its files proven by their checksums. Raises StudioError as ``load`` does."""
    try:
        index = json.loads((place / INDEX).read_bytes())
        data = {name: (place / name).read_bytes() for name in (WEIGHTS, NARROW, TFLITE)}
    except OSError as problem:
        raise StudioError(
            "The studio's sound embedding is missing.",
            f"{problem.filename}: {problem.strerror}.",
            "Install the studio again. Until then, choose to train from scratch.",
            code="embedding-missing",
        ) from problem
    except ValueError as problem:
        raise _damaged(f"{INDEX}: {problem}.") from problem
    try:
        return _parsed(index, data, place)
    except (KeyError, TypeError, ValueError, AttributeError, EOFError) as problem:
        raise _damaged(f"{type(problem).__name__}: {problem}.") from problem


def _parsed(index: Mapping[str, object], data: Mapping[str, bytes], place: Path) -> Embedding:
    sums = index["sha256"]
    for name, content in data.items():
        if not isinstance(sums, dict) or hashlib.sha256(content).hexdigest() != sums[name]:
            raise _damaged(f"{name} is not the file that belongs to its index.")
    table = embedding_network()
    weights, narrow = _weights(data[WEIGHTS]), _weights(data[NARROW])
    pipeline = SoundPipeline(offset=_bands(index["offset"]), gain=_bands(index["gain"]))
    network = Network.of_plan(plan(read_tflite(data[TFLITE])))
    if network.input_shape != table.input_shape:
        raise _damaged(f"Its network takes {network.input_shape}, the table {table.input_shape}.")
    told = hashlib.sha256(data[TFLITE])
    for weight in narrow:
        told.update(weight.tobytes())
    return Embedding(pipeline, table, weights, narrow, data[TFLITE], network, told.hexdigest())


def _weights(data: bytes) -> tuple[NDArray[np.float32], ...]:
    with np.load(io.BytesIO(data), allow_pickle=False) as held:
        return tuple(held[name].astype(np.float32) for name in sorted(held.files))


def _bands(values: object) -> tuple[float, ...]:
    """A number a mel band, as the core holds it, so that the spec is the same after it has been in a package."""
    if not isinstance(values, list) or len(values) != SoundPipeline().mels:
        raise ValueError("offset and gain hold a number for each band")
    return tuple(float(np.float32(value)) for value in values)


def _damaged(why: str) -> StudioError:
    return StudioError(
        "The studio's sound embedding is damaged.",
        why,
        "Install the studio again. Until then, choose to train from scratch.",
        code="embedding-damaged",
    )
