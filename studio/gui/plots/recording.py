"""A recording as curves and spectrogram under its spans: the picture that the Label page works in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollBar

from studio.gui.languages import decimal, said_label
from studio.gui.plots.plot import axis_font
from studio.gui.plots.proposed import ProposedSpan, paint_proposed
from studio.gui.plots.scale import clock_text, ticks, time_step
from studio.gui.plots.spans import paint_spans
from studio.gui.plots.still import StillPicture
from studio.gui.plots.timeline import Timeline
from studio.gui.plots.tracks import Track, paint_axis
from studio.gui.theme import theme
from studio.gui.tokens import px
from studio.model.recording import Span

_LEFT, _RIGHT, _TOP, _AXIS, _BETWEEN, _BAR = 46, 16, 4, 20, 10, 11


class RecordingPicture(StillPicture):
    """Shows tracks, spans, proposals and the cursor, and which part of the time is in view; times are microseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._tracks: tuple[Track, ...] = ()
        self._marks: tuple[float, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._colours: dict[str, str] = {}
        self._selected: tuple[str, ...] = ()
        self._held: Span | None = None
        self._draft: Span | None = None
        self._proposed: tuple[ProposedSpan, ...] = ()
        self._proposed_at = ""
        self._extra: Track | None = None
        self._cursor_us: int | None = None
        self._timeline = Timeline.whole(1.0)
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.setAccessibleName(self.tr("Part of the recording in view"))
        self._bar.valueChanged.connect(lambda ms: self._show(self._timeline.moved(ms / 1000 - self._timeline.start)))
        self.setAccessibleName(self.tr("Recording"))

    # What is shown.

    def show_tracks(self, tracks: Sequence[Track], *, length_s: float, gaps_s: Sequence[float] = ()) -> None:
        """Another recording: the whole of it in view, no spans, no cursor. ``gaps_s``: where samples were lost."""
        self._tracks, self._marks = tuple(tracks), tuple(gaps_s)
        self._spans, self._selected, self._cursor_us, self._held, self._draft = (), (), None, None, None
        self._proposed, self._proposed_at, self._extra = (), "", None
        self._show(Timeline.whole(length_s))

    def replace_track(self, index: int, track: Track) -> None:
        """A track is known better now, as when its spectrogram was computed; the view stays."""
        tracks = list(self._tracks)
        tracks[index : index + 1] = [track]
        self._tracks = tuple(tracks)
        self._redraw()

    def show_extra_track(self, track: Track | None) -> None:
        """One more track below the recording's own, or none; the view stays."""
        own = [each for each in self._tracks if each is not self._extra]
        self._tracks, self._extra = tuple(own if track is None else [*own, track]), track
        self._redraw()

    def show_spans(self, spans: Sequence[Span], *, colours: dict[str, str], selected: Sequence[str] = ()) -> None:
        """``colours``: "#rrggbb" by label. ``selected``: ids; the last is the one that keys and grips mean."""
        self._spans, self._colours, self._selected = tuple(spans), dict(colours), tuple(selected)
        self._tell()
        self.update()

    def _tell(self) -> None:
        chosen, count = self._primary(), len(self._spans)
        words = self.tr("{0} spans").format(count)
        if len(self._selected) > 1:
            words = self.tr("{0} spans; {1} selected").format(count, len(self._selected))
        elif chosen:
            words = self.tr("{0} spans; selected {1}, {2} to {3} s").format(
                count, said_label(chosen.label), *(decimal(time / 1e6, 2) for time in (chosen.start_us, chosen.end_us)))
        self.setAccessibleDescription(words)

    def show_proposed(self, proposed: Sequence[ProposedSpan], *, current: str = "") -> None:
        """Spans that might be, as dashed outlines; ``current`` is the id of the one that is decided next."""
        if (tuple(proposed), current) != (self._proposed, self._proposed_at):
            self._proposed, self._proposed_at = tuple(proposed), current
            self.update()

    def show_draft(self, start_us: int | None, end_us: int | None = None) -> None:
        """A span that is being made by keys; without ``end_us`` only its start is known. None: no draft."""
        end_us = start_us if end_us is None else end_us
        self._draft = None if start_us is None or end_us is None else Span(start_us, max(end_us, start_us + 1), "", "")
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
    def cursor_us(self) -> int | None:
        return self._cursor_us

    @property
    def spans(self) -> tuple[Span, ...]:
        """As drawn now: with the one that is being dragged where it is."""
        held = self._held
        if held is None:
            return self._spans
        return (*(each for each in self._spans if each.id != held.id), held)

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

    def _primary(self) -> Span | None:
        """The selected span that was selected last."""
        return next((span for span in self._spans if span.id == self._selected[-1]), None) if self._selected else None

    def _centre(self) -> float:
        chosen = self._primary()
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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw_still(painter)
        area = self.area()
        # Grips may stand out a little at the ends.
        painter.setClipRect(area.adjusted(-6, 0, 6, 0))
        painter.setFont(axis_font(self.font()))
        spans = self.spans if self._draft is None else (*self.spans, self._draft)
        selected = (self._held.id,) if self._held else self._selected
        paint_spans(painter, area, self._timeline, spans, colours=self._colours, selected=selected)
        paint_proposed(painter, area, self._timeline, self._proposed, current=self._proposed_at)
        if self._cursor_us is not None:
            x = self._timeline.to_pixel(self._cursor_us / 1e6)
            painter.fillRect(QRectF(x - 1, area.top(), 2, area.height()), theme().colour("text"))
        painter.setClipping(False)
        self._draw_focus(painter)
        painter.end()

    def _paint_still(self, painter: QPainter, ratio: float) -> None:
        """Everything but spans and cursor; it changes only with the view."""
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
