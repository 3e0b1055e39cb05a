"""Recordings and spans: what was captured, and which parts of it mean something."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.model.lane import LaneInfo, LaneKind

BACKGROUND = "background"
"""The label of what is not a label: the unlabelled parts. Never a span's label by default."""


@dataclass(frozen=True, slots=True)
class Label:
    """A class the network can tell apart. ``colour`` is "#rrggbb"."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A labelled range of a recording, in microseconds from its start; ``start_us < end_us``."""

    start_us: int
    end_us: int
    label: str
    id: str


@dataclass(frozen=True, slots=True)
class Recording:
    """One capture: samples by lane (kept by the storage, written once), and the spans beside them.

    ``id`` names its folder: ``<stamp>_<id>``; ``stamp`` is UTC as ``20260102T030405``.
    ``whole`` is set when the recording's label covers all of it (an imported or recorded take).
    """

    id: str
    stamp: str
    person: str
    lanes: tuple[LaneInfo, ...]
    spans: tuple[Span, ...] = ()
    note: str = ""
    origin: str = ""
    included: bool = True
    extra: dict[str, object] = field(default_factory=dict, compare=False, repr=False)

    @property
    def duration_us(self) -> int:
        return max((lane.duration_us for lane in self.lanes), default=0)

    def lane(self, kind: LaneKind) -> LaneInfo | None:
        return next((lane for lane in self.lanes if lane.kind == kind), None)
