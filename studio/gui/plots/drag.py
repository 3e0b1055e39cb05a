"""One drag in a recording's picture, from press to release: a pan, a new span, or a span held by a part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from studio.gui.plots.spans import SNAP_PX, Hit, Part, dragged, snapped
from studio.gui.plots.timeline import Timeline
from studio.model.recording import Span

_STARTS_AT_PX = 4
NEW_SPAN = "new"


@dataclass(slots=True)
class Drag:
    """``span`` is what it has made of the span so far; a new one while sweeping."""

    from_x: float
    hit: Hit | None = None
    view: Timeline | None = None
    span: Span | None = None
    has_moved: bool = False

    @staticmethod
    def pan(x: float, view: Timeline) -> Drag:
        return Drag(x, view=view)

    @staticmethod
    def grab(x: float, hit: Hit) -> Drag:
        return Drag(x, hit=hit)

    @staticmethod
    def sweep(x: float) -> Drag:
        return Drag(x)

    @property
    def is_pan(self) -> bool:
        return self.view is not None

    @property
    def is_sweep(self) -> bool:
        return self.view is None and self.hit is None

    @property
    def holds_body(self) -> bool:
        return self.hit is not None and self.hit.part is Part.BODY

    def has_moved_to(self, x: float) -> bool:
        """A trembling hand is no drag; once it is one, it stays one."""
        self.has_moved = self.has_moved or abs(x - self.from_x) >= _STARTS_AT_PX
        return self.has_moved

    def panned(self, x: float) -> Timeline:
        assert self.view is not None
        return self.view.moved((self.from_x - x) / self.view.width * self.view.view)

    def moved_to(
        self, x: float, timeline: Timeline, others: Iterable[Span], *, marks: Iterable[int] = (), shortest_us: int
    ) -> Span | None:
        """The span as it is with the pointer at ``x``, its edges drawn to ends of ``others``, to ``marks`` and to the
        recording's ends."""
        length_us = round(1e6 * timeline.length)
        own = self.hit.span.id if self.hit else NEW_SPAN
        marks = [0, length_us, *marks, *(mark for s in others if s.id != own for mark in (s.start_us, s.end_us))]
        within_us = 1e6 * SNAP_PX / timeline.width * timeline.view
        if self.hit is None:
            ends = sorted(snapped(round(1e6 * timeline.to_seconds(at)), marks, within_us) for at in (self.from_x, x))
            self.span = Span(ends[0], ends[1], "", NEW_SPAN) if ends[0] < ends[1] else None
            return self.span
        by_us = round(1e6 * (x - self.from_x) / timeline.width * timeline.view)
        moved = dragged(self.hit.span, self.hit.part, by_us, length_us=length_us, shortest_us=shortest_us)
        self.span = _snap(moved, self.hit.part, marks, within_us, shortest_us)
        return self.span


def _snap(span: Span, part: Part, marks: list[int], within_us: float, shortest_us: int) -> Span:
    start, end = snapped(span.start_us, marks, within_us), snapped(span.end_us, marks, within_us)
    if part is Part.START:
        return replace(span, start_us=start) if span.end_us - start >= shortest_us else span
    if part is Part.END:
        return replace(span, end_us=end) if end - span.start_us >= shortest_us else span
    by = start - span.start_us if start != span.start_us else end - span.end_us
    return replace(span, start_us=span.start_us + by, end_us=span.end_us + by)
