"""A planned network: operators, tensors with their places in arena and weights, ready to be packed."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MovedRows:
    """Of an operator's output when the live window moves on: rows ``begin`` to ``end`` (excluded) are those that stood
    ``shift`` rows further before; the others are computed."""

    shift: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Streaming:
    """The first operators of a network whose outputs are kept from one live window to the next, ``new_rows`` later.

    ``macs``: multiply-accumulates of an inference then."""

    new_rows: int
    macs: int
    rows: tuple[MovedRows, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NetworkPlan:
    """Section bytes as the core reads them (``network`` and ``weights``, see firmware/PACKAGE.md), and what they mean.

    ``input_shape`` without the batch dimension; ``macs``: multiply-accumulates of one inference; ``arena_lower_bound``:
    the most bytes of tensors that are needed at once, below which no placement can be. A package does not carry it: 0
    when the plan was read from one.
    """

    network: bytes = field(repr=False)
    weights: bytes = field(repr=False)
    arena_bytes: int
    input_shape: tuple[int, ...]
    input_scale: float
    input_zero_point: int
    output_size: int
    output_scale: float
    output_zero_point: int
    macs: int
    operators: tuple[str, ...] = ()
    arena_lower_bound: int = 0
    streaming: Streaming | None = None

    @property
    def live_macs(self) -> int:
        """Multiply-accumulates of an answer while the board listens: fewer than ``macs`` where it is streamed."""
        return self.streaming.macs if self.streaming else self.macs
