"""A recording's picture under the mouse and the keyboard: it changes nothing itself but says what the person did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

from studio.gui.plots.drag import Drag
from studio.gui.plots.proposed import proposed_at
from studio.gui.plots.recording import RecordingPicture
from studio.gui.plots.spans import Part, dragged, hit_span
from studio.model.recording import Span

_ZOOM = 1.25
_SHORTEST_US = 50_000
_NUDGE_SHARE = 0.005


class RecordingView(RecordingPicture):
    """``span_dragged`` repeats while an edge or a body is dragged, ``spans_shifted`` (by microseconds since the last
    one) while several selected spans are, and ``drag_finished`` comes once at the end; the view draws what is dragged
    itself, so that it follows the pointer whatever the listener takes. ``spans_selected`` carries a tuple of ids, the
    one that was selected last at its end. ``menu_asked`` carries the place on the screen of a click with the right
    button, after that span was selected and the cursor moved there. Times are microseconds.
    """

    span_created = Signal(object, object)
    span_dragged = Signal(str, object, object)
    spans_shifted = Signal(object)
    drag_finished = Signal()
    spans_selected = Signal(object)
    proposed_chosen = Signal(str)
    cursor_moved = Signal(object)
    menu_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._drag: Drag | None = None
        self._is_nudging = False
        self._snaps_to: tuple[int, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_snaps(self, times_us: Sequence[int]) -> None:
        """Where edges snap to besides the other spans, the cursor and the recording's ends: the edges of events."""
        self._snaps_to = tuple(times_us)

    @property
    def edges_us(self) -> tuple[int, ...]:
        """The recording's ends, and the edges of spans and of what ``show_snaps`` told."""
        own = (edge for span in self._spans for edge in (span.start_us, span.end_us))
        return (0, round(1e6 * self._timeline.length), *own, *self._snaps_to)

    def select_next(self, by: int = 1, *, also: bool = False) -> None:
        """Select the next or previous span in time; ``also``: beside those that are selected."""
        order = sorted(self._spans)
        if not order:
            return
        chosen = order[self._beside(order, by) % len(order)]
        kept = [span_id for span_id in self._selected if span_id != chosen.id] if also else []
        self._select((*kept, chosen.id))
        self.reveal(chosen.start_us, chosen.end_us)

    def _beside(self, order: Sequence[Span], by: int) -> int:
        """The place ``by`` from the selected span; without one, the first in view from the cursor on."""
        primary = self._primary()
        if primary is not None:
            return order.index(primary) + by
        from_us = self._timeline.start * 1e6 if self._cursor_us is None else self._cursor_us
        behind = [at for at, span in enumerate(order) if span.end_us > from_us]
        return behind[0] if by > 0 and behind else (0 if by > 0 else (behind[0] if behind else 0) - 1)

    def select_in_view(self) -> None:
        """Every span of which something is in view."""
        first, last = self._timeline.start * 1e6, self._timeline.end * 1e6
        self._select(tuple(s.id for s in sorted(self._spans) if s.end_us > first and s.start_us < last))

    def select_everything(self) -> None:
        self._select(tuple(span.id for span in sorted(self._spans)))

    # Mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            return  # one button more while something is dragged: the drag ends as one step all the same
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x()
        if event.button() in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
            self._drag = Drag.pan(x, self._timeline)
        elif event.button() == Qt.MouseButton.LeftButton and self.area().contains(QPointF(x, self.area().center().y())):
            hit = hit_span(self._spans, self._timeline, x, self._selected)
            self._drag = Drag.grab(x, hit) if hit else Drag.sweep(x)
            if hit:
                self._press_span(hit.span.id, _modifiers(event))
        self._show_pointer(x)

    def _press_span(self, span_id: str, held: str) -> None:
        """A click selects; with Ctrl it adds or takes away, with Shift it selects all from the last one to this."""
        if "ctrl" in held:
            self._drag = None
            kept = tuple(each for each in self._selected if each != span_id)
            self._select(kept if span_id in self._selected else (*kept, span_id))
        elif "shift" in held and (primary := self._primary()) is not None:
            self._drag = None
            order = [span.id for span in sorted(self._spans)]
            first, last = sorted((order.index(primary.id), order.index(span_id)))
            between = [each for each in order[first : last + 1] if each not in (*self._selected, span_id)]
            kept = tuple(each for each in self._selected if each != span_id)
            self._select((*kept, *between, span_id))
        elif span_id not in self._selected:
            self._select((span_id,))

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
        moves_several = self._drag.holds_body and len(self._selected) > 1
        moving = frozenset(self._selected if moves_several else ())
        still = [span for span in self._spans if span.id not in moving] if snap else []
        before = self._drag.span or (self._drag.hit.span if self._drag.hit else None)
        moved = self._drag.moved_to(x, self._timeline, still, marks=self._snap_marks() if snap else (),
                                    shortest_us=_SHORTEST_US)
        if moves_several and moved is not None and before is not None:
            self._drag.span = moved = self._shift(moved.start_us - before.start_us, moved)
        elif moved is not None and not self._drag.is_sweep:
            self.span_dragged.emit(moved.id, moved.start_us, moved.end_us)
        self._held = moved
        self.update()

    def _snap_marks(self) -> tuple[int, ...]:
        return self._snaps_to if self._cursor_us is None else (*self._snaps_to, self._cursor_us)

    def _shift(self, by_us: int, held: Span) -> Span:
        """Moves the selected spans together, as far as all of them keep inside; ``held`` as it is then."""
        moving = frozenset(self._selected)
        chosen = [span for span in self._spans if span.id in moving]
        length_us = round(1e6 * self._timeline.length)
        by_us = min(max(by_us, -min(s.start_us for s in chosen)), length_us - max(s.end_us for s in chosen))
        self._spans = tuple(
            replace(s, start_us=s.start_us + by_us, end_us=s.end_us + by_us) if s.id in moving else s
            for s in self._spans
        )
        if by_us:
            self.spans_shifted.emit(by_us)
        return next(span for span in self._spans if span.id == held.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag, self._held = self._drag, None, None
        if drag is None:
            return
        if drag.is_pan:
            if event.button() == Qt.MouseButton.RightButton and not drag.has_moved:
                self._ask_menu(event)
        elif not drag.has_moved:
            self._click(drag, event.position().x())
        elif drag.span is not None and drag.is_sweep:
            self.span_created.emit(drag.span.start_us, drag.span.end_us)
        elif drag.span is not None:
            # Kept until the owner says what became of it, else it would jump back for a moment.
            self._spans = tuple(drag.span if span.id == drag.span.id else span for span in self._spans)
            self.drag_finished.emit()
        self.update()

    def _ask_menu(self, event: QMouseEvent) -> None:
        x = event.position().x()
        hit = hit_span(self._spans, self._timeline, x, self._selected)
        if hit is not None and hit.span.id not in self._selected:
            self._select((hit.span.id,))
        self.cursor_moved.emit(round(1e6 * self._timeline.to_seconds(x)))
        self.menu_asked.emit(event.globalPosition().toPoint())

    def _click(self, drag: Drag, x: float) -> None:
        if drag.hit is not None:
            self._select((drag.hit.span.id,))
        elif (proposed := proposed_at(self._proposed, self._timeline.to_seconds(x))) is not None:
            self.proposed_chosen.emit(proposed.id)
        else:
            self._select(())
        self.cursor_moved.emit(round(1e6 * self._timeline.to_seconds(x)))

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
            self._end_nudge()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Who has the keyboard then hears of the key's release, and not this.
        if self._is_nudging:
            self._end_nudge()
        super().focusOutEvent(event)

    def _end_nudge(self) -> None:
        self._is_nudging = False
        self.drag_finished.emit()

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
            (key.Key_Left, "shift+ctrl"): lambda: self.select_next(-1, also=True),
            (key.Key_Right, "shift+ctrl"): lambda: self.select_next(1, also=True),
            (key.Key_Plus, ""): lambda: self.zoom(_ZOOM),
            (key.Key_Plus, "shift"): lambda: self.zoom(_ZOOM),
            (key.Key_Equal, ""): lambda: self.zoom(_ZOOM),
            (key.Key_Minus, ""): lambda: self.zoom(1 / _ZOOM),
            (key.Key_0, ""): self.fit,
            (key.Key_Home, ""): lambda: self.pan(-self._timeline.length),
            (key.Key_End, ""): lambda: self.pan(self._timeline.length),
        }

    def _nudge(self, direction: int, part: Part) -> None:
        """Moves the selected span by a two-hundredth of the view, several together; without one, the view by a
        tenth."""
        span = self._primary()
        if span is None:
            self.pan(0.1 * direction * self._timeline.view)
            return
        by_us = round(direction * max(1000.0, 1e6 * _NUDGE_SHARE * self._timeline.view))
        self._is_nudging = True
        if part is Part.BODY and len(self._selected) > 1:
            moved = self._shift(by_us, span)
        else:
            length_us = round(1e6 * self._timeline.length)
            moved = dragged(span, part, by_us, length_us=length_us, shortest_us=_SHORTEST_US)
            self._spans = tuple(moved if each.id == moved.id else each for each in self._spans)
            self.span_dragged.emit(moved.id, moved.start_us, moved.end_us)
        self.reveal(moved.start_us, moved.end_us)
        self.update()

    def _select(self, span_ids: tuple[str, ...]) -> None:
        if span_ids != self._selected:
            self._selected = span_ids
            self._tell()
            self.spans_selected.emit(span_ids)
            self.update()


def _modifiers(event: QKeyEvent | QMouseEvent) -> str:
    held = event.modifiers()
    names = {
        Qt.KeyboardModifier.ShiftModifier: "shift",
        Qt.KeyboardModifier.AltModifier: "alt",
        Qt.KeyboardModifier.ControlModifier: "ctrl",
    }
    return "+".join(name for modifier, name in names.items() if held & modifier)
