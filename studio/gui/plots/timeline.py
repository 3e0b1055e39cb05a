"""The part of a recording that is in view: zoom and pan with limits, and times as pixels. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass, replace

_SHORTEST_VIEW_S = 0.02


@dataclass(frozen=True, slots=True)
class Timeline:
    """Seconds [start, end) of a recording of ``length`` seconds, drawn from pixel ``left`` on, ``width`` wide."""

    length: float
    start: float
    end: float
    left: float = 0.0
    width: float = 1.0

    @staticmethod
    def whole(length: float) -> Timeline:
        length = max(length, _SHORTEST_VIEW_S)
        return Timeline(length, 0.0, length)

    @property
    def view(self) -> float:
        """Seconds in view."""
        return self.end - self.start

    @property
    def is_whole(self) -> bool:
        return self.view >= self.length - 1e-9

    def placed(self, left: float, width: float) -> Timeline:
        return replace(self, left=left, width=max(1.0, width))

    def to_pixel(self, seconds: float) -> float:
        return self.left + (seconds - self.start) / self.view * self.width

    def to_seconds(self, pixel: float) -> float:
        """Clipped to the recording."""
        return min(self.length, max(0.0, self.start + (pixel - self.left) / self.width * self.view))

    def zoomed(self, factor: float, at: float) -> Timeline:
        """``factor`` > 1 shows less; the time ``at`` keeps its pixel as far as the ends allow."""
        view = min(self.length, max(_SHORTEST_VIEW_S, self.view / factor))
        share = (at - self.start) / self.view
        return self._between(at - share * view, view)

    def moved(self, seconds: float) -> Timeline:
        return self._between(self.start + seconds, self.view)

    def showing(self, start: float, end: float) -> Timeline:
        """Moved just so far that [start, end) is in view; its start, when it does not fit."""
        if start >= self.start and end <= self.end:
            return self
        margin = 0.1 * self.view
        if start < self.start or end - start > self.view:
            return self._between(start - margin, self.view)
        return self._between(end + margin - self.view, self.view)

    def _between(self, start: float, view: float) -> Timeline:
        start = min(max(0.0, start), max(0.0, self.length - view))
        return replace(self, start=start, end=start + view)
