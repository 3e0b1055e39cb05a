"""Structured pruning: whole channels leave a trained network, the least important first, and it is trained on.

Only whole channels make a board faster: single weights of 0 are multiplied like all others. A channel's importance is
the size of what it can change: the scale of its batch normalization (Liu et al. 2017, arXiv:1708.06519) times the
norm of the weights that read it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.jobs import Progress, Stop
from studio.learn.candidate import Candidate
from studio.learn.networks import Conv, Dense, Dropout, NetworkTable, Pool
from studio.learn.train import Examples, Trained
from studio.learn.train import train as train_network

Weights = list[NDArray[np.float32]]

FEWEST = 4
"""Channels that a layer keeps."""
STEPS_SHARE = 0.6
"""Of the steps from scratch: the weights are nearly right already."""
GENTLER = 0.5
"""The learning rate after pruning, against the one from scratch."""


def narrowed(table: NetworkTable, keep: float) -> NetworkTable:
    """The table with about ``keep`` of the channels in every layer (even numbers): multiplications go with its
    square."""
    layers = tuple(
        replace(layer, filters=_kept(layer.filters, keep)) if isinstance(layer, Conv)
        else replace(layer, units=_kept(layer.units, keep)) if isinstance(layer, Dense)
        else layer
        for layer in table.layers
    )  # fmt: skip
    return replace(table, layers=layers)


SMALLER = (0.7, 0.5)
"""Widths that are tried when a model shall be made smaller: half and a quarter of the multiplications."""


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
    """The candidate's network, trained: from scratch, or pruned from its wide one. Raises Cancelled."""
    settings: dict[str, Any] = {
        "labels": labels, "seed": seed, "report": report, "cancel": cancel, "label_weights": weights,
    }  # fmt: skip
    if candidate.wide is None:
        return train_network(candidate.table, examples, validation, steps=steps, **settings)
    wide = train_network(candidate.wide, examples, validation, steps=steps, **settings)
    if wide.stopped == "early":
        # Whoever wants no more of it gets the narrow one after a last short polish.
        settings["cancel"] = lambda: Stop.NONE
    start = pruned(candidate.wide, wide.model.get_weights(), candidate.table)
    gentle = replace(candidate.table, learning_rate=candidate.table.learning_rate * GENTLER)
    trained = train_network(
        gentle, examples, validation, steps=round(steps * STEPS_SHARE), start=start, **settings
    )
    return replace(trained, history=(*wide.history, *trained.history), stopped=wide.stopped or trained.stopped)


def pruned(wide: NetworkTable, weights: Sequence[NDArray[np.float32]], table: NetworkTable) -> Weights:
    """The weights of ``wide`` (in Keras' order, its last dense layer too) that are left in ``table``, which has
    the same layers with fewer channels."""
    blocks = _blocks(wide, list(weights))
    kept: NDArray[np.int64] = np.arange(wide.input_shape[2])
    out: Weights = []
    for number, (block, width) in enumerate(zip(blocks, [*_widths(table), None], strict=True)):
        kernel = block.reading(kept)
        if width is None:
            return [*out, kernel, *block.own]
        kept = _most_important(block, blocks[number + 1], width)
        out += [kernel[..., kept], *(values[kept] for values in block.own)]
    raise AssertionError("a table ends in a dense layer of the labels")


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """A layer with weights: its kernel with ``depth`` input channels, the last axis its own; ``own`` has one value a
    channel each. ``height``: rows of each input channel that a dense layer reads."""

    kernel: NDArray[np.float32]
    own: Weights
    height: int
    depth: int
    is_conv: bool

    def reading(self, kept: NDArray[np.int64]) -> NDArray[np.float32]:
        """The kernel for the input channels that are left."""
        split = self._split()[..., kept, :]
        return split if self.is_conv else split.reshape(-1, split.shape[-1])

    def read_norms(self) -> NDArray[np.float64]:
        """(depth,): the norm of the weights that read each input channel."""
        split = self._split().astype(np.float64)
        return np.asarray(np.sqrt((split**2).sum(axis=(*range(split.ndim - 2), split.ndim - 1))))

    def scales(self) -> NDArray[np.float64]:
        """(channels,): how much each output channel moves."""
        if self.is_conv:
            return np.abs(self.own[0]).astype(np.float64)
        return np.asarray(np.linalg.norm(self.kernel.astype(np.float64), axis=0))

    def _split(self) -> NDArray[np.float32]:
        if self.is_conv:
            return self.kernel
        return self.kernel.reshape(self.height, self.depth, -1)


def _blocks(table: NetworkTable, weights: Weights) -> list[_Block]:
    """The layers that have weights, the dense one of the labels last."""
    height, depth, blocks = table.input_shape[0], table.input_shape[2], []
    at = 0
    for layer in (*table.layers, None):
        if isinstance(layer, Conv):
            blocks.append(_Block(weights[at], weights[at + 1 : at + 5], 1, depth, True))
            at, height, depth = at + 5, -(-height // layer.stride), layer.filters
        elif isinstance(layer, Pool):
            height = -(-height // layer.height)
        elif not isinstance(layer, Dropout):
            blocks.append(_Block(weights[at], weights[at + 1 : at + 2], height, depth, False))
            at, height, depth = at + 2, 1, blocks[-1].kernel.shape[-1]
    return blocks


def _widths(table: NetworkTable) -> list[int]:
    return [
        layer.filters if isinstance(layer, Conv) else layer.units
        for layer in table.layers if isinstance(layer, (Conv, Dense))
    ]  # fmt: skip


def _most_important(block: _Block, reader: _Block, width: int) -> NDArray[np.int64]:
    importance = block.scales() * reader.read_norms()
    return np.sort(np.argsort(-importance, kind="stable")[:width])


def _kept(size: int, keep: float) -> int:
    return min(size, max(FEWEST, 2 * round(size * keep / 2)))
