"""Recordings and spans: what was captured, and which parts of it mean something."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

from studio.errors import StudioError
from studio.model.lane import LaneInfo, LaneKind

BACKGROUND = "background"
"""The label of what is none of the others. The unlabelled parts of a recording that has spans count as it; a recording
without any span counts as nothing, since nobody has said what it is: a whole one of background has a span that says
so."""
UNKNOWN = "unknown"
"""The label by convention of other words and other movements: learnt as a class, so that they do not pass for one
that is meant, and not worth an action."""


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
    A span that covers all of a recording (an imported or recorded take) says that its label happens somewhere in it.
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

    @property
    def whole(self) -> bool:
        """Does one span cover all of it?"""
        return len(self.spans) == 1 and self.spans[0].start_us == 0 and self.spans[0].end_us >= self.duration_us > 0


MOST_LABEL_BYTES = 64
"""In UTF-8: a package, and so the board, takes no more (firmware/PACKAGE.md)."""


def label_fits(name: str) -> bool:
    """Can a board be given this label? Not an empty one, not one of several lines."""
    try:
        raw = name.encode()
    except UnicodeEncodeError:
        return False
    return 1 <= len(raw) <= MOST_LABEL_BYTES and not any(byte < 0x20 or byte == 0x7F for byte in raw)


def check_label(name: str) -> None:
    """Raises StudioError("label-long")."""
    if not label_fits(name):
        raise StudioError(
            f"The label {name[:20]}... is too long for a board.",
            f"It takes {MOST_LABEL_BYTES} bytes, on one line.",
            "Choose a shorter one.",
            code="label-long",
        )


def new_span_id() -> str:
    return uuid.uuid4().hex[:12]


def whole_span(recording: Recording, label: str) -> tuple[Span, ...]:
    """The one span that covers all of a recording; none without a label."""
    if not label or recording.duration_us < 1:
        return ()
    return (Span(0, recording.duration_us, label, recording.id),)
