"""The spans of the open recording under a person's hands: which are selected, and what is done to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from studio.app.desk import Desk
from studio.errors import StudioError
from studio.model.edits import AddSpan, MergeSpans, MoveSpan, SplitSpan, several
from studio.model.recording import Recording, Span, new_span_id

SHORTEST_SPAN_US = 50_000


class OpenSpans:
    """Verbs mean the selected spans of ``recording()``; without any, most of them do nothing."""

    def __init__(self, desk: Desk, recording: Callable[[], Recording | None]) -> None:
        self._desk, self._recording = desk, recording
        self._selected: tuple[str, ...] = ()

    @property
    def selected(self) -> tuple[str, ...]:
        """Ids, the one that was selected last at the end; those that are gone are left out."""
        recording = self._recording()
        there = {span.id for span in recording.spans} if recording else set()
        return tuple(span_id for span_id in self._selected if span_id in there)

    @property
    def chosen(self) -> tuple[Span, ...]:
        """The selected spans in order of time."""
        recording, selected = self._recording(), set(self.selected)
        return tuple(span for span in recording.spans if span.id in selected) if recording else ()

    @property
    def primary(self) -> Span | None:
        selected = self.selected
        return next((span for span in self.chosen if span.id == selected[-1]), None) if selected else None

    def select(self, span_ids: Sequence[str]) -> None:
        self._selected = tuple(span_ids)

    # -- making and moving

    def add(self, start_us: int, end_us: int, label: str) -> str | None:
        """Adds a span, selects it and returns its id; None when it is too short to mean anything."""
        recording = self._recording()
        start_us, end_us = self._clip(start_us, end_us)
        if recording is None or end_us - start_us < min(SHORTEST_SPAN_US, recording.duration_us):
            return None
        span = Span(start_us, end_us, label, new_span_id())
        self._desk.do(AddSpan(recording.id, span), name=f"add {label}")
        self._selected = (span.id,)
        return span.id

    def drag(self, span_id: str, start_us: int, end_us: int) -> None:
        """Moves a span while it is dragged; ``end_drag`` makes the whole drag one step of undo. One that was taken
        away meanwhile (by an undo) is let go of."""
        recording = self._recording()
        start_us, end_us = self._clip(start_us, end_us)
        is_there = recording is not None and any(span.id == span_id for span in recording.spans)
        if recording and is_there and end_us - start_us >= SHORTEST_SPAN_US:
            self._desk.do(MoveSpan(recording.id, span_id, start_us, end_us), name="move span", key=f"drag {span_id}")

    def shift(self, by_us: int) -> None:
        """Moves the selected spans together while they are dragged; ``end_drag`` as above."""
        recording, selected = self._recording(), self.selected
        if recording and selected:
            edit = several.shift_spans(recording, set(selected), by_us)
            self._desk.do(edit, name=f"move {len(selected)} spans", key=f"shift {' '.join(selected)}")

    def end_drag(self) -> None:
        self._desk.finish_drag()

    def duplicate(self) -> None:
        """Copies of the selected spans right behind them, which are selected then. Raises StudioError without room."""
        recording, chosen = self._recording(), self.chosen
        if recording is None or not chosen:
            return
        first, last = min(s.start_us for s in chosen), max(s.end_us for s in chosen)
        if 2 * last - first > recording.duration_us:
            raise StudioError(
                "There is no room for the copy.", "The recording ends before it would end.",
                "Move the span to the left first, or make it shorter.", code="no-room",
            )
        by_us = last - first
        copies = [replace(s, start_us=s.start_us + by_us, end_us=s.end_us + by_us, id=new_span_id()) for s in chosen]
        name = "duplicate span" if len(copies) == 1 else f"duplicate {len(copies)} spans"
        self._desk.do(several.add_spans(recording, copies), name=name)
        self._selected = tuple(copy.id for copy in copies)

    # -- changing

    def relabel(self, label: str) -> None:
        """Gives the selected spans a label; without a selection, the whole recording when it has no spans."""
        recording, chosen = self._recording(), self.chosen
        if recording is None:
            return
        if not chosen and not recording.spans:
            self.add(0, recording.duration_us, label)
            return
        meant = chosen or (recording.spans if len(recording.spans) == 1 else ())
        if any(span.label != label for span in meant):
            name = f"label {label}" if len(meant) == 1 else f"label {len(meant)} spans {label}"
            self._desk.do(several.relabel_spans(recording, {span.id for span in meant}, label), name=name)

    def delete(self) -> None:
        recording, selected = self._recording(), self.selected
        if recording and selected:
            name = "delete span" if len(selected) == 1 else f"delete {len(selected)} spans"
            self._desk.do(several.remove_spans(recording, set(selected)), name=name)
            self._selected = ()

    def split(self, at_us: int) -> None:
        """Cuts the selected span that holds ``at_us``, else the shortest that does; the part behind is selected.

        Raises StudioError("split-outside").
        """
        recording, chosen = self._recording(), self.chosen
        if recording is None:
            return
        holding = [s for s in chosen or recording.spans if s.start_us < at_us < s.end_us]
        if not holding:
            raise StudioError(
                "The cursor is not inside a span.", "A span is split where the cursor stands.",
                "Click into the span, or move the cursor there with the keys , and .", code="split-outside",
            )
        span = min(holding, key=lambda s: s.end_us - s.start_us)
        behind = new_span_id()
        self._desk.do(SplitSpan(recording.id, span.id, at_us, behind), name=f"split {span.label}")
        self._selected = (behind,)

    def merge(self) -> None:
        """Makes one span of the selected ones, or of the selected one and the next. Raises StudioError("merge-one")."""
        recording, primary = self._recording(), self.primary
        if recording is None or primary is None:
            return
        ids = tuple(span.id for span in self.chosen)
        if len(ids) == 1:
            order = sorted(recording.spans)
            ids += tuple(span.id for span in order[order.index(primary) + 1 :][:1])
        self._desk.do(MergeSpans(recording.id, ids), name="merge spans")
        self._selected = ids[:1]

    def _clip(self, start_us: int, end_us: int) -> tuple[int, int]:
        recording = self._recording()
        length = recording.duration_us if recording else 0
        start_us, end_us = sorted((start_us, end_us))
        return max(0, start_us), min(length, end_us)
