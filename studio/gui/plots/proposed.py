"""Spans that might be, over a recording's picture: dashed outlines with what they would be called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from studio.gui.plots.timeline import Timeline
from studio.gui.theme import theme
from studio.gui.tokens import px

_TAG_PX = 17
_NAME_FROM_PX = 30
_WHOLE_FROM_PX = 4
_STRIP_PX = 12
_DASH_PX = (5, 3)
"""A dash and the gap behind it."""


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
        if box.width() < _WHOLE_FROM_PX and span.id != current:
            painter.fillRect(QRectF(box.left(), box.bottom() - _STRIP_PX, box.width(), _STRIP_PX), line)
            continue
        _outline(painter, box, line, thick=3 if span.id == current else 1)
        room = max(box.width(), (next_us - span.start_us) * per_us - 6)
        if span.words and room >= px(_NAME_FROM_PX):
            _paint_words(painter, span, box, room)


def _outline(painter: QPainter, box: QRectF, colour: QColor, *, thick: int) -> None:
    """Dashes as a pattern: a dashed pen takes ten times as long."""
    for brush, sides in (
        (_dashes(colour.rgb(), True), (QRectF(box.left(), box.top(), thick, box.height()),
                                       QRectF(box.right() - thick, box.top(), thick, box.height()))),
        (_dashes(colour.rgb(), False), (QRectF(box.left(), box.top(), box.width(), thick),
                                        QRectF(box.left(), box.bottom() - thick, box.width(), thick))),
    ):
        for side in sides:
            painter.fillRect(side, brush)


@cache
def _dashes(rgb: int, upright: bool) -> QBrush:
    pattern = QPixmap(1 if upright else sum(_DASH_PX), sum(_DASH_PX) if upright else 1)
    pattern.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pattern)
    painter.fillRect(QRectF(0, 0, 1 if upright else _DASH_PX[0], _DASH_PX[0] if upright else 1), QColor(rgb))
    painter.end()
    return QBrush(pattern)


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
