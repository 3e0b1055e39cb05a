"""A recording as curves and spectrogram under its spans: the picture that the Label page works in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from studio.gui.languages import decimal
from studio.gui.plots.drag import Drag
from studio.gui.plots.plot import axis_font
from studio.gui.plots.scale import clock_text, ticks, time_step
from studio.gui.plots.spans import Part, dragged, hit_span, paint_spans
from studio.gui.plots.timeline import Timeline
from studio.gui.plots.tracks import Track, paint_axis
from studio.gui.theme import theme
from studio.gui.tokens import px
from studio.model.recording import Span

_LEFT, _RIGHT, _TOP, _AXIS, _BETWEEN, _BAR = 46, 16, 4, 20, 10, 11
_ZOOM = 1.25
_SHORTEST_US = 50_000
_NUDGE_SHARE = 0.005


class RecordingView(QWidget):
    """Shows tracks and spans; it changes nothing itself but says what the person did.

    ``span_dragged`` repeats while an edge or a body is dragged and ``drag_finished`` comes once at its end; the view
    draws the dragged span itself, so that it follows the pointer whatever the listener takes. Times are microseconds.
    """

    span_created = Signal(object, object)
    span_dragged = Signal(str, object, object)
    drag_finished = Signal()
    span_selected = Signal(object)
    cursor_moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tracks: tuple[Track, ...] = ()
        self._marks: tuple[float, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._colours: dict[str, str] = {}
        self._selected: str | None = None
        self._cursor_us: int | None = None
        self._timeline = Timeline.whole(1.0)
        self._still: QPixmap | None = None
        self._drag: Drag | None = None
        self._is_nudging = False
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.setAccessibleName(self.tr("Part of the recording in view"))
        self._bar.valueChanged.connect(lambda ms: self._show(self._timeline.moved(ms / 1000 - self._timeline.start)))
        self.setAccessibleName(self.tr("Recording"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self._redraw)

    # What is shown.

    def show_tracks(self, tracks: Sequence[Track], *, length_s: float, gaps_s: Sequence[float] = ()) -> None:
        """Another recording: the whole of it in view, no spans, no cursor. ``gaps_s``: where samples were lost."""
        self._tracks, self._marks = tuple(tracks), tuple(gaps_s)
        self._spans, self._selected, self._cursor_us, self._drag = (), None, None, None
        self._show(Timeline.whole(length_s))

    def replace_track(self, index: int, track: Track) -> None:
        """A track is known better now, as when its spectrogram was computed; the view stays."""
        tracks = list(self._tracks)
        tracks[index : index + 1] = [track]
        self._tracks = tuple(tracks)
        self._redraw()

    def show_spans(self, spans: Sequence[Span], *, colours: dict[str, str], selected: str | None = None) -> None:
        """``colours``: "#rrggbb" by label."""
        self._spans, self._colours, self._selected = tuple(spans), dict(colours), selected
        chosen = next((span for span in spans if span.id == selected), None)
        words = self.tr("{0} spans").format(len(spans))
        if chosen:
            words = self.tr("{0} spans; selected {1}, {2} to {3} s").format(
                len(spans), chosen.label, *(decimal(time / 1e6, 2) for time in (chosen.start_us, chosen.end_us)))
        self.setAccessibleDescription(words)
        self.update()

    def show_cursor(self, time_us: int | None) -> None:
        """The playback position; None hides it. Only the two strips that change are painted."""
        for time in (self._cursor_us, time_us):
            if time is not None:
                self.update(QRect(round(self._timeline.to_pixel(time / 1e6)) - 3, 0, 6, self.height()))
        self._cursor_us = time_us

    @property
    def timeline(self) -> Timeline:
        return self._timeline

    @property
    def spans(self) -> tuple[Span, ...]:
        """As drawn now: with the one that is being dragged where it is."""
        span = self._drag.span if self._drag else None
        if span is None:
            return self._spans
        return (*(each for each in self._spans if each.id != span.id), span)

    def zoom(self, factor: float, at_s: float | None = None) -> None:
        """Around ``at_s``; by default the selected span, the cursor or the middle."""
        self._show(self._timeline.zoomed(factor, self._centre() if at_s is None else at_s))

    def fit(self) -> None:
        self._show(Timeline.whole(self._timeline.length))

    def pan(self, seconds: float) -> None:
        self._show(self._timeline.moved(seconds))

    def reveal(self, start_us: int, end_us: int) -> None:
        """Bring a range into view, moving no further than needed."""
        self._show(self._timeline.showing(start_us / 1e6, end_us / 1e6))

    def select_next(self, by: int = 1) -> None:
        """Select the next or previous span in time."""
        order = sorted(self._spans)
        if not order:
            return
        ids = [span.id for span in order]
        at = ids.index(self._selected) + by if self._selected in ids else (0 if by > 0 else -1)
        chosen = order[at % len(order)]
        self._select(chosen.id)
        self.reveal(chosen.start_us, chosen.end_us)

    # Geometry.

    def sizeHint(self) -> QSize:
        return QSize(800, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    def area(self) -> QRectF:
        """All tracks together, in the widget's coordinates."""
        below = _AXIS + _BAR
        return QRectF(_LEFT, _TOP, max(1, self.width() - _LEFT - _RIGHT), max(1, self.height() - _TOP - below))

    def _track_areas(self) -> list[QRectF]:
        area = self.area()
        total = sum(track.weight for track in self._tracks)
        room = area.height() - _BETWEEN * (len(self._tracks) - 1)
        areas, top = [], area.top()
        for track in self._tracks:
            height = room * track.weight / total
            areas.append(QRectF(area.left(), top, area.width(), height))
            top += height + _BETWEEN
        return areas

    def _centre(self) -> float:
        chosen = next((span for span in self._spans if span.id == self._selected), None)
        if chosen is not None:
            return (chosen.start_us + chosen.end_us) / 2e6
        if self._cursor_us is not None and self._timeline.start <= self._cursor_us / 1e6 <= self._timeline.end:
            return self._cursor_us / 1e6
        return (self._timeline.start + self._timeline.end) / 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bar.setGeometry(_LEFT, self.height() - _BAR, max(1, self.width() - _LEFT - _RIGHT), _BAR)
        self._show(self._timeline)

    def _show(self, timeline: Timeline) -> None:
        area = self.area()
        self._timeline = timeline.placed(area.left(), area.width())
        hidden = self._timeline.length - self._timeline.view
        self._bar.blockSignals(True)
        self._bar.setRange(0, round(1000 * hidden))
        self._bar.setPageStep(max(1, round(1000 * self._timeline.view)))
        self._bar.setSingleStep(max(1, round(100 * self._timeline.view)))
        self._bar.setValue(round(1000 * self._timeline.start))
        self._bar.blockSignals(False)
        self._bar.setVisible(not self._timeline.is_whole)
        self._redraw()

    # Painting.

    def _redraw(self) -> None:
        self._still = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            self._still = self._paint_still(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        area = self.area()
        # Grips may stand out a little at the ends.
        painter.setClipRect(area.adjusted(-6, 0, 6, 0))
        painter.setFont(axis_font(self.font()))
        selected = self._drag.span.id if self._drag and self._drag.span else self._selected
        paint_spans(painter, area, self._timeline, self.spans, colours=self._colours, selected=selected)
        if self._cursor_us is not None:
            x = self._timeline.to_pixel(self._cursor_us / 1e6)
            painter.fillRect(QRectF(x - 1, area.top(), 2, area.height()), theme().colour("text"))
        if self.hasFocus():
            painter.setClipping(False)
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_still(self, ratio: float) -> QPixmap:
        """Everything but spans and cursor; it changes only with the view."""
        pixels = QPixmap(self.size() * ratio)
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(theme().colour("surface"))
        painter = QPainter(pixels)
        painter.setFont(axis_font(self.font()))
        area, areas = self.area(), self._track_areas()
        for track, place in zip(self._tracks, areas, strict=True):
            paint_axis(painter, track, place)
        self._paint_time(painter, area, areas)
        for track, place in zip(self._tracks, areas, strict=True):
            track.paint(painter, place, self._timeline)
            painter.setPen(theme().colour("dim"))
            self._paint_title(painter, place, track.title)
        for mark in self._marks:
            x = self._timeline.to_pixel(mark)
            if area.left() <= x <= area.right():
                painter.fillRect(QRectF(x - 1, area.top(), 2, area.height()), theme().colour("bad"))
        painter.end()
        return pixels

    def _paint_time(self, painter: QPainter, area: QRectF, areas: Sequence[QRectF]) -> None:
        step = time_step(self._timeline.view, max(2, int(area.width() // 80)))
        for mark in ticks(self._timeline.start, self._timeline.end, step):
            x = int(self._timeline.to_pixel(mark)) + 0.5
            painter.setPen(QPen(theme().colour("grid"), 1))
            painter.drawLines([QLineF(x, place.top(), x, place.bottom()) for place in areas])
            painter.setPen(theme().colour("dim"))
            words = clock_text(mark, step)
            if ":" not in words and self._timeline.end <= 60:
                words += " s"
            half = painter.fontMetrics().horizontalAdvance(words) / 2 + 1
            left = min(max(x, half), self.width() - half)
            box = QRectF(left - half, area.bottom() + 3, 2 * half, px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_title(self, painter: QPainter, place: QRectF, title: str) -> None:
        width = painter.fontMetrics().horizontalAdvance(title) + 10
        box = QRectF(place.right() - width - 4, place.top() + 5, width, 17)
        ground = theme().colour("surface")
        ground.setAlphaF(0.8)
        painter.fillRect(box, ground)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)

    # Mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x()
        if event.button() in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
            self._drag = Drag.pan(x, self._timeline)
        elif event.button() == Qt.MouseButton.LeftButton and self.area().contains(QPointF(x, self.area().center().y())):
            hit = hit_span(self._spans, self._timeline, x, self._selected)
            self._drag = Drag.grab(x, hit) if hit else Drag.sweep(x)
            if hit and hit.span.id != self._selected:
                self._select(hit.span.id)
        self._show_pointer(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._drag is None:
            self._show_pointer(x)
            return
        if not self._drag.has_moved_to(x):
            return
        if self._drag.is_pan:
            self._show(self._drag.panned(x))
            return
        # Alt lets go of the marks that edges would snap to.
        snap = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        moved = self._drag.moved_to(x, self._timeline, self._spans if snap else (), shortest_us=_SHORTEST_US)
        if moved is not None and not self._drag.is_sweep:
            self.span_dragged.emit(moved.id, moved.start_us, moved.end_us)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None or drag.is_pan:
            return
        if not drag.has_moved:
            if drag.is_sweep:
                self._select(None)
            self.cursor_moved.emit(round(1e6 * self._timeline.to_seconds(event.position().x())))
        elif drag.span is not None and drag.is_sweep:
            self.span_created.emit(drag.span.start_us, drag.span.end_us)
        elif drag.span is not None:
            # Kept until the owner says what became of it, else it would jump back for a moment.
            self._spans = tuple(drag.span if span.id == drag.span.id else span for span in self._spans)
            self.drag_finished.emit()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        sideways = delta.x() or (delta.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self.pan(-sideways / 120 * 0.1 * self._timeline.view)
        elif delta.y():
            self.zoom(_ZOOM ** (delta.y() / 120), self._timeline.to_seconds(event.position().x()))
        event.accept()

    def _show_pointer(self, x: float) -> None:
        hit = hit_span(self._spans, self._timeline, x, self._selected)
        shapes = {Part.START: Qt.CursorShape.SplitHCursor, Part.END: Qt.CursorShape.SplitHCursor}
        over = shapes.get(hit.part, Qt.CursorShape.OpenHandCursor) if hit else Qt.CursorShape.IBeamCursor
        self.setCursor(Qt.CursorShape.ClosedHandCursor if self._drag and self._drag.is_pan else over)

    # Keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._key_table().get((event.key(), _modifiers(event)))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.isAutoRepeat() and self._is_nudging:
            self._is_nudging = False
            self.drag_finished.emit()
        super().keyReleaseEvent(event)

    def _key_table(self) -> dict[tuple[int, str], Callable[[], object]]:
        key = Qt.Key
        return {
            (key.Key_Left, ""): lambda: self._nudge(-1, Part.BODY),
            (key.Key_Right, ""): lambda: self._nudge(1, Part.BODY),
            (key.Key_Left, "shift"): lambda: self._nudge(-1, Part.END),
            (key.Key_Right, "shift"): lambda: self._nudge(1, Part.END),
            (key.Key_Left, "alt"): lambda: self._nudge(-1, Part.START),
            (key.Key_Right, "alt"): lambda: self._nudge(1, Part.START),
            (key.Key_Left, "ctrl"): lambda: self.select_next(-1),
            (key.Key_Right, "ctrl"): lambda: self.select_next(1),
            (key.Key_Plus, ""): lambda: self.zoom(_ZOOM),
            (key.Key_Plus, "shift"): lambda: self.zoom(_ZOOM),
            (key.Key_Equal, ""): lambda: self.zoom(_ZOOM),
            (key.Key_Minus, ""): lambda: self.zoom(1 / _ZOOM),
            (key.Key_0, ""): self.fit,
            (key.Key_Home, ""): lambda: self.pan(-self._timeline.length),
            (key.Key_End, ""): lambda: self.pan(self._timeline.length),
            (key.Key_Escape, ""): lambda: self._select(None),
        }

    def _nudge(self, direction: int, part: Part) -> None:
        """Moves the selected span by a two-hundredth of the view; without one, the view by a tenth."""
        span = next((span for span in self._spans if span.id == self._selected), None)
        if span is None:
            self.pan(0.1 * direction * self._timeline.view)
            return
        by_us = round(direction * max(1000.0, 1e6 * _NUDGE_SHARE * self._timeline.view))
        length_us = round(1e6 * self._timeline.length)
        moved = dragged(span, part, by_us, length_us=length_us, shortest_us=_SHORTEST_US)
        self._spans = tuple(moved if each.id == moved.id else each for each in self._spans)
        self._is_nudging = True
        self.span_dragged.emit(moved.id, moved.start_us, moved.end_us)
        self.reveal(moved.start_us, moved.end_us)
        self.update()

    def _select(self, span_id: str | None) -> None:
        if span_id != self._selected:
            self._selected = span_id
            self.span_selected.emit(span_id)
            self.update()


def _modifiers(event: QKeyEvent) -> str:
    held = event.modifiers()
    names = {
        Qt.KeyboardModifier.ShiftModifier: "shift",
        Qt.KeyboardModifier.AltModifier: "alt",
        Qt.KeyboardModifier.ControlModifier: "ctrl",
    }
    return "+".join(name for modifier, name in names.items() if held & modifier)
