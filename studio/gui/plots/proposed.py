"""Spans that might be, over a recording's picture: dashed outlines with what they would be called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studio.gui.plots.timeline import Timeline
from studio.gui.theme import theme
from studio.gui.tokens import px

_TAG_PX = 17
_NAME_FROM_PX = 30


@dataclass(frozen=True, slots=True)
class ProposedSpan:
    """``words``: its label and how sure it is ("wave 92 %"), or "". ``colour``: "#rrggbb"."""

    id: str
    start_us: int
    end_us: int
    words: str
    colour: str


def proposed_at(proposed: Sequence[ProposedSpan], seconds: float) -> ProposedSpan | None:
    at_us = seconds * 1e6
    return next((span for span in proposed if span.start_us <= at_us <= span.end_us), None)


def paint_proposed(
    painter: QPainter, area: QRectF, timeline: Timeline, proposed: Sequence[ProposedSpan], *, current: str
) -> None:
    """Those in view, the current one last, thick and with a ground of its own."""
    per_us, start_us = timeline.width / timeline.view / 1e6, timeline.start * 1e6
    end_us = start_us + timeline.view * 1e6
    seen = sorted((span for span in proposed if span.end_us >= start_us and span.start_us <= end_us),
                  key=lambda span: span.start_us)
    # Words may run out of a narrow span, as far as the next one.
    nexts = [after.start_us for _, after in pairwise(seen)] + [round(end_us)]
    for span, next_us in sorted(zip(seen, nexts, strict=False), key=lambda each: each[0].id == current):
        left = max(area.left() - 4, timeline.left + (span.start_us - start_us) * per_us)
        right = min(area.right() + 4, timeline.left + (span.end_us - start_us) * per_us)
        box = QRectF(left, area.top() + 1, max(2.0, right - left), area.height() - 2)
        line = theme().label_colour(span.colour)
        if span.id == current:
            ground = theme().colour("accent")
            ground.setAlphaF(0.12)
            painter.fillRect(box, ground)
        painter.setPen(QPen(line, 2.5 if span.id == current else 1.25, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        room = max(box.width(), (next_us - span.start_us) * per_us - 6)
        if span.words and room >= px(_NAME_FROM_PX):
            _paint_words(painter, span, box, room)


def _paint_words(painter: QPainter, span: ProposedSpan, box: QRectF, room: float) -> None:
    """At the bottom, where the names of spans are not."""
    metrics = painter.fontMetrics()
    words = metrics.elidedText(span.words, Qt.TextElideMode.ElideRight, round(room - 12))
    tag = QRectF(box.left() + 3, box.bottom() - px(_TAG_PX) - 3, metrics.horizontalAdvance(words) + 8, px(_TAG_PX))
    ground = theme().colour("surface")
    ground.setAlphaF(0.86)
    painter.fillRect(tag, ground)
    painter.setPen(theme().label_colour(span.colour, for_text=True))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
