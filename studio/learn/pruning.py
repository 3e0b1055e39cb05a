"""Structured pruning: whole channels leave a trained network, the least important first, and it is trained on.

Only whole channels make a board faster: single weights of 0 are multiplied like all others. A channel's importance is
the size of what it can change: the scale of its batch normalization (Liu et al. 2017, arXiv:1708.06519) times the
norm of the weights that read it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from studio.jobs import Progress, Stop
from studio.learn import embedding
from studio.learn.candidate import Candidate
from studio.learn.epochs import Examples
from studio.learn.networks import Conv, Dense, NetworkTable, Pool, Residual, narrow_embedding_network
from studio.learn.train import Trained, predict
from studio.learn.train import train as train_network

Weights = list[NDArray[np.float32]]
Indices = NDArray[np.int64]

FEWEST = 4
"""Channels that a layer keeps."""
RATE = 3e-3
"""The learning rate after pruning: with half of the channels gone much is to be learnt anew. Of the sample's words by
strangers 0.970 were right so, with a third of the rate 0.948."""
LONGER = 2
"""Times the usual steps after pruning, learning from the wide network's answers, too. Half as wide as the embedding,
with what voices say, the mean loss on held-out sample words (four folds, two seeds) was 0.062 so, with three times the
steps 0.067; begun as the narrow body (of then: one of fewer batches) 0.041, with the usual steps 0.044; the wide one's
own 0.025."""

UNMASKED = (0, 0)
"""Nothing of a window is blanked for what begins as the narrow body: it has no room for what a wide network learns from
it. The mean loss on held-out sample words (four folds) is 0.062 so, with blanks 0.067; of the sample's unseen takes
99.5 % are right so, with blanks 99.2 (nine trainings each; the wide network's own are 99.5)."""


def narrowed(table: NetworkTable, keep: float) -> NetworkTable:
    """The table with about ``keep`` of the channels in every layer (even numbers): multiplications go with its
    square."""
    layers = tuple(
        replace(layer, filters=_kept(layer.filters, keep)) if isinstance(layer, (Conv, Residual))
        else replace(layer, units=_kept(layer.units, keep)) if isinstance(layer, Dense)
        else layer
        for layer in table.layers
    )  # fmt: skip
    return replace(table, layers=layers)


SMALLER = (0.66, 0.52)
"""Widths that are tried when a model shall be made smaller: less than half, and a quarter, of the multiplications."""


def smaller(candidate: Candidate) -> list[Candidate]:
    """The candidate pruned to narrower ones; none where its layers are as narrow as they may be."""
    wide = candidate.wide or candidate.table
    tables = [narrowed(candidate.table, keep) for keep in SMALLER]
    return [replace(candidate, table=table, wide=wide) for table in dict.fromkeys(tables) if table != candidate.table]


def learn(
    candidate: Candidate,
    examples: Examples,
    validation: Examples,
    *,
    labels: int,
    seed: int,
    steps: int,
    report: Callable[[Progress], None],
    cancel: Callable[[], Stop],
    weights: NDArray[np.float32],
) -> Trained:
    """The candidate's network, trained: at once, or pruned from its wide one, or begun as the embedding's narrow body
    where it is as wide as that. Raises Cancelled, and StudioError as ``embedding.load`` does."""
    settings: dict[str, Any] = {
        "labels": labels, "seed": seed, "report": report, "cancel": cancel, "label_weights": weights,
    }  # fmt: skip
    body = embedding.load() if candidate.is_embedded else None
    weights_of_body = body.weights if body else None
    wide = train_network(
        candidate.wide or candidate.table, examples, validation, steps=steps, body=weights_of_body, **settings
    )  # fmt: skip
    if candidate.wide is None:
        return wide
    if wide.stopped == "early":
        # Without a training of its own the narrow one knows nothing.
        settings["cancel"] = lambda: Stop.CANCEL if cancel() == Stop.CANCEL else Stop.NONE
    table = replace(candidate.table, learning_rate=RATE)
    if body and widths(table) == widths(narrow_embedding_network()):
        settings["body"] = body.narrow
        table = replace(table, masks=UNMASKED)
    else:
        settings["start"] = pruned(candidate.wide, wide.model.get_weights(), table)
    taught = predict(wide.model, examples.features)
    trained = train_network(table, examples, validation, steps=LONGER * steps, taught=taught, **settings)
    later = ({**row, "epoch": row["epoch"] + len(wide.history)} for row in trained.history)
    return replace(trained, history=(*wide.history, *later), stopped=stopped_of(wide, trained))


def stopped_of(wide: Trained, narrow: Trained) -> str:
    """Of both trainings together: that a person ended one of them says more than that the other got no better."""
    return "early" if "early" in (wide.stopped, narrow.stopped) else wide.stopped or narrow.stopped


def pruned(wide: NetworkTable, weights: Sequence[NDArray[np.float32]], table: NetworkTable) -> Weights:
    """The weights of ``wide`` (in Keras' order, its last dense layer too) that are left in ``table``, which has
    the same layers with fewer channels."""
    blocks = _blocks(wide, list(weights))
    kept: Indices = np.arange(wide.input_shape[2])
    out: Weights = []
    for block, reader, width in zip(blocks, [*blocks[1:], None], [*widths(table), 0], strict=True):
        left, kept = block.left(kept, width, reader)
        out += left
    return out


class _Block(Protocol):
    """A layer with weights."""

    def reads(self) -> NDArray[np.float64]:
        """How strongly each of its input channels is read."""
        ...

    def left(self, kept: Indices, width: int, reader: _Block | None) -> tuple[Weights, Indices]:
        """Its weights for the input channels ``kept`` and ``width`` of its own, and which those are; without a
        ``reader`` all of its own."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class _Convolution:
    """Kernel (height, 1, depth, channels), and what normalizes its channels, the scale first."""

    kernel: NDArray[np.float32]
    norm: Weights

    def reads(self) -> NDArray[np.float64]:
        return np.asarray(np.sqrt((self.kernel.astype(np.float64) ** 2).sum(axis=(0, 1, 3))))

    def scales(self) -> NDArray[np.float64]:
        return np.abs(self.norm[0]).astype(np.float64)

    def between(self, kept: Indices, own: Indices) -> NDArray[np.float32]:
        return self.kernel[:, :, kept][..., own]

    def left(self, kept: Indices, width: int, reader: _Block | None) -> tuple[Weights, Indices]:
        assert reader is not None
        own = _most(self.scales() * reader.reads(), width)
        return [self.between(kept, own), *_of(self.norm, own)], own


@dataclass(frozen=True, slots=True, eq=False)
class _Sum:
    """A residual block: ``first`` and ``second``, and ``past``, which brings the input to their shape (None: it has
    it, so the channels of the sum are those of the input)."""

    first: _Convolution
    second: _Convolution
    past: _Convolution | None

    def reads(self) -> NDArray[np.float64]:
        return self.first.reads() + (self.past.reads() if self.past else 0.0)

    def left(self, kept: Indices, width: int, reader: _Block | None) -> tuple[Weights, Indices]:
        assert reader is not None
        first, second, past = self.first, self.second, self.past
        inner = _most(first.scales() * second.reads(), width)
        own = _most((second.scales() + past.scales()) * reader.reads(), width) if past else kept
        weights = [first.between(kept, inner), *_of(first.norm, inner), second.between(inner, own)]
        # Keras has kernels that are as deep in the graph side by side, then what normalizes them.
        weights += [past.between(kept, own)] if past else []
        return [*weights, *_of(second.norm, own), *(_of(past.norm, own) if past else [])], own


@dataclass(frozen=True, slots=True, eq=False)
class _Flat:
    """A dense layer: kernel (height * depth, units) and bias."""

    kernel: NDArray[np.float32]
    bias: NDArray[np.float32]
    height: int
    depth: int

    def reads(self) -> NDArray[np.float64]:
        return np.asarray(np.sqrt((self._split().astype(np.float64) ** 2).sum(axis=(0, 2))))

    def left(self, kept: Indices, width: int, reader: _Block | None) -> tuple[Weights, Indices]:
        size = np.linalg.norm(self.kernel.astype(np.float64), axis=0)
        own = _most(size * reader.reads(), width) if reader else np.arange(len(self.bias))
        kernel = self._split()[:, kept][..., own]
        return [kernel.reshape(-1, len(own)), self.bias[own]], own

    def _split(self) -> NDArray[np.float32]:
        return self.kernel.reshape(self.height, self.depth, -1)


def _blocks(table: NetworkTable, weights: Weights) -> list[_Block]:
    """The layers that have weights, the dense one of the labels last."""
    rest = list(weights)

    def take(count: int) -> Weights:
        taken, rest[:] = rest[:count], rest[count:]
        return taken

    height, depth = table.input_shape[0], table.input_shape[2]
    blocks: list[_Block] = []
    for layer in (*table.layers, None):
        if isinstance(layer, Conv):
            blocks.append(_Convolution(take(1)[0], take(4)))
            height, depth = -(-height // layer.stride), layer.filters
        elif isinstance(layer, Residual):
            blocks.append(_sum(take, is_same=layer.stride == 1 and depth == layer.filters))
            height, depth = -(-height // layer.stride), layer.filters
        elif isinstance(layer, Pool):
            height = -(-height // layer.height)
        elif layer is None or isinstance(layer, Dense):
            kernel, bias = take(2)
            blocks.append(_Flat(kernel, bias, height, depth))
            height, depth = 1, len(bias)
    return blocks


def _sum(take: Callable[[int], Weights], *, is_same: bool) -> _Sum:
    first = _Convolution(take(1)[0], take(4))
    (second,), kernels = take(1), [] if is_same else take(1)
    norm = take(4)
    return _Sum(first, _Convolution(second, norm), _Convolution(kernels[0], take(4)) if kernels else None)


def widths(table: NetworkTable) -> list[int]:
    """Channels, layer by layer."""
    return [
        layer.units if isinstance(layer, Dense) else layer.filters
        for layer in table.layers if isinstance(layer, (Conv, Residual, Dense))
    ]  # fmt: skip


def _most(importance: NDArray[np.float64], width: int) -> Indices:
    return np.sort(np.argsort(-importance, kind="stable")[:width])


def _of(values: Weights, own: Indices) -> Weights:
    return [each[own] for each in values]


def _kept(size: int, keep: float) -> int:
    return min(size, max(FEWEST, 2 * round(size * keep / 2)))
