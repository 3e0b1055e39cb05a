"""Spans over a recording's picture: where they are, what the pointer is on, and how they are painted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from studio.gui.languages import said_label
from studio.gui.marks import draw_mark
from studio.gui.plots.timeline import Timeline
from studio.gui.theme import theme
from studio.model.recording import Span

_GRIP_PX = 6
SNAP_PX = 5


class Part(Enum):
    START = "start"
    END = "end"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Hit:
    span: Span
    part: Part


def hit_span(spans: Iterable[Span], timeline: Timeline, pixel: float, selected: Collection[str]) -> Hit | None:
    """What is under the pointer: edges before bodies, the selected spans before the others, short ones before long."""
    per_us, start_us = timeline.width / timeline.view / 1e6, timeline.start * 1e6
    reach_us = _GRIP_PX / per_us
    at_us = start_us + (pixel - timeline.left) / per_us
    near = [span for span in spans if span.start_us - reach_us <= at_us <= span.end_us + reach_us]
    near.sort(key=lambda span: (span.id not in selected, span.end_us - span.start_us))
    for span in near:
        # A narrow span keeps a middle to hold it by.
        grip = min(reach_us, max(2.0 / per_us, (span.end_us - span.start_us) / 4))
        if abs(at_us - span.start_us) <= grip:
            return Hit(span, Part.START)
        if abs(at_us - span.end_us) <= grip:
            return Hit(span, Part.END)
    return next((Hit(span, Part.BODY) for span in near if span.start_us < at_us < span.end_us), None)


def dragged(span: Span, part: Part, by_us: int, *, length_us: int, shortest_us: int) -> Span:
    """``span`` with the part moved, kept inside the recording and at least ``shortest_us`` long."""
    if part is Part.BODY:
        by_us = min(max(by_us, -span.start_us), length_us - span.end_us)
        return replace(span, start_us=span.start_us + by_us, end_us=span.end_us + by_us)
    if part is Part.START:
        return replace(span, start_us=min(max(0, span.start_us + by_us), span.end_us - shortest_us))
    return replace(span, end_us=max(min(length_us, span.end_us + by_us), span.start_us + shortest_us))


def snapped(time_us: int, marks: Sequence[int], within_us: float) -> int:
    """The nearest mark when it is near enough, else the time itself."""
    nearest = min(marks, key=lambda mark: abs(mark - time_us), default=time_us)
    return nearest if abs(nearest - time_us) <= within_us else time_us


_NAME_FROM_PX = 26
_MARK_FROM_PX = 11
_GREY = "#7f7f7f"
_WHOLE_FROM_PX = 4
_STRIP_PX = 12


def paint_spans(
    painter: QPainter,
    area: QRectF,
    timeline: Timeline,
    spans: Iterable[Span],
    *,
    colours: dict[str, str],
    selected: Sequence[str],
) -> None:
    """All spans in view in one go, the selected ones last, and grips at the last of these. What is too narrow to be
    read is a strip at the top: six hundred tinted columns would hide the curves, and cost 50 ms."""
    per_us, start_us = timeline.width / timeline.view / 1e6, timeline.start * 1e6
    first_us = start_us + (area.left() - timeline.left) / per_us
    last_us = start_us + (area.right() - timeline.left) / per_us
    chosen, gripped = frozenset(selected), selected[-1] if selected else None
    seen = [span for span in spans if span.end_us >= first_us and span.start_us <= last_us]
    seen.sort(key=lambda span: (span.id in chosen, span.id == gripped, span.start_us))
    ink = {label: _Ink.of(colours.get(label, _GREY)) for label in {span.label for span in seen}}
    names = _font(painter.font())
    metrics = QFontMetricsF(names)
    for span in seen:
        left = timeline.left + (span.start_us - start_us) * per_us
        right = timeline.left + (span.end_us - start_us) * per_us
        colour = ink[span.label]
        is_selected = span.id in chosen
        shown_left, shown_right = max(left, area.left()), min(right, area.right())
        box = QRectF(shown_left, area.top(), max(1.0, shown_right - shown_left), area.height())
        if not is_selected and right - left < _WHOLE_FROM_PX:
            painter.fillRect(QRectF(box.left(), area.top(), box.width(), _STRIP_PX), colour.line)
        else:
            painter.fillRect(box, colour.strong if is_selected else colour.tint)
            painter.setPen(QPen(colour.line, 2 if is_selected else 1))
            edges = [x for x in (left, right) if x in (shown_left, shown_right)]
            painter.drawLines([QLineF(x, area.top(), x, area.bottom()) for x in edges])
            painter.fillRect(QRectF(box.left(), area.top(), box.width(), 3), colour.line)
        if box.width() >= _NAME_FROM_PX and span.label:
            _paint_name(painter, said_label(span.label), box, names, metrics, colour.words)
        elif box.width() >= _MARK_FROM_PX and span.label:
            draw_mark(painter, QRectF(box.center().x() - 4, area.top() + 6, 8, 8), colours.get(span.label, _GREY))
        if span.id == gripped:
            _paint_grips(painter, area, (left, right), colour.line)


@dataclass(frozen=True, slots=True)
class _Ink:
    """A label's colours in the mode of now."""

    line: QColor
    tint: QColor
    strong: QColor
    words: QColor

    @staticmethod
    def of(colour: str) -> _Ink:
        line, tint, strong = (QColor(theme().label_colour(colour)) for _ in range(3))
        tint.setAlphaF(0.14)
        strong.setAlphaF(0.22)
        return _Ink(line, tint, strong, theme().label_colour(colour, for_text=True))


def _font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _paint_name(
    painter: QPainter, name: str, box: QRectF, font: QFont, metrics: QFontMetricsF, colour: QColor
) -> None:
    """On a ground of its own, so that it is read over curves and spectrograms alike."""
    words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width() - 12)
    if len(words) < 2 and words != name:
        return
    tag = QRectF(box.left() + 2, box.top() + 5, metrics.horizontalAdvance(words) + 8, 17)
    ground = theme().colour("surface")
    ground.setAlphaF(0.86)
    painter.fillRect(tag, ground)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)


def _paint_grips(painter: QPainter, area: QRectF, ends: tuple[float, float], colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().colour("surface"), 1.5))
    painter.setBrush(colour)
    for x in ends:
        if area.left() - 4 <= x <= area.right() + 4:
            painter.drawRoundedRect(QRectF(x - 5, area.center().y() - 14, 10, 28), 4, 4)
            painter.drawLine(QPointF(x, area.center().y() - 6), QPointF(x, area.center().y() + 6))
    painter.restore()
