"""Which rows of a network's first tensors stay the same when the live window moves on, and what that saves.

As in streaming convolutions elsewhere (Rybakov et al. 2020, arXiv:2005.06720), with the difference that nothing
changes: networks that see padding at both ends of a window compute the rows that see it, and give the same bytes.
An operator of stride s turns a shift by d rows into one by d / s, which must be whole; where it is not, and from a
pool or dense layer over all rows on, everything is computed. The core derives the same rows
(firmware/core/ns_streaming.c) and refuses a package that says others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.core.network_section import RECORD_HEADER, WINDOW, WINDOWED, Code
from studio.model.network import MovedRows

LEAST_SAVED = 0.2
"""Of all multiply-accumulates: below, the memory is worth more."""
MOST_ARENA = 128 * 1024
"""The arena of the board's image (firmware/boards/nano33ble_sense/board.c): a network that fits must go on fitting."""
THE_WINDOW = -1
ELEMENTWISE = frozenset({Code.ADD, Code.MUL, Code.TABLE})


def can_move(code: Code) -> bool:
    return code in WINDOWED or code in ELEMENTWISE


def is_elementwise(code: Code) -> bool:
    return code in ELEMENTWISE


@dataclass(frozen=True, slots=True)
class Rows:
    """How an output row sees its input along the height: ``reach`` rows from row * ``stride`` - ``before`` on."""

    stride: int = 1
    reach: int = 1
    before: int = 0

    @classmethod
    def of(cls, code: Code, record: bytes) -> Rows:
        if code in ELEMENTWISE:
            return cls()
        kernel, _, stride, _, dilation, _, before, *_ = WINDOW.unpack_from(record, RECORD_HEADER.size)
        return cls(stride, (kernel - 1) * dilation + 1, before)


@dataclass(frozen=True, slots=True)
class Layer:
    """An operator, with the numbers of the layers that made its inputs (or THE_WINDOW) and the heights of all."""

    code: Code
    inputs: tuple[int, ...]
    input_heights: tuple[int, ...]
    height: int
    rows: Rows
    macs: int


def moved(layers: Sequence[Layer], height: int, new_rows: int) -> list[MovedRows]:
    """For the first layers, as far as each keeps a row of its output, which ones move. ``height``: of the window."""
    found: list[MovedRows] = []
    for layer in layers:
        sources = [MovedRows(new_rows, 0, height - new_rows) if i == THE_WINDOW else found[i] for i in layer.inputs]
        fits = all(seen == layer.height for seen in layer.input_heights) or layer.code in WINDOWED
        if not sources or not fits or len({one.shift for one in sources}) > 1 or sources[0].shift % layer.rows.stride:
            break
        begin, end = max(one.begin for one in sources), min(one.end for one in sources)
        one = MovedRows(
            sources[0].shift // layer.rows.stride,
            -(-(begin + layer.rows.before) // layer.rows.stride),
            (end - layer.rows.reach + layer.rows.before) // layer.rows.stride + 1,
        )
        if one.begin >= one.end:
            break
        found.append(one)
    return found


def saved_macs(layers: Sequence[Layer], rows: Sequence[MovedRows]) -> int:
    """Multiply-accumulates that need not be done when the window moves on."""
    return sum(
        layer.macs * (one.end - one.begin) // layer.height for layer, one in zip(layers, rows, strict=False)
    )
