"""What of its project a run may be played: recordings, or the ends of them, that its training never saw."""

from __future__ import annotations

from collections.abc import Iterable

from studio.model.run import WindowRef


def first_tested(refs: Iterable[WindowRef]) -> dict[str, int]:
    """The recordings behind the test's windows, and where the first of these begins: what comes before it may have been
    trained on."""
    first: dict[str, int] = {}
    for ref in refs:
        if ref.recording_id:
            first[ref.recording_id] = min(ref.start_us, first.get(ref.recording_id, ref.start_us))
    return first


def with_its_span(first_us: int, spans_us: Iterable[tuple[int, int]]) -> int:
    """A window is cut where the event is; the take it is of begins with its span."""
    return min([first_us, *(start for start, end in spans_us if start <= first_us < end)])
