"""How the takes that were held out fare when they are played as the board would hear them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from studio.learn.hearing import Listener, after
from studio.learn.material import Material
from studio.learn.tested import first_tested, with_its_span
from studio.model.run import WindowRef


def live_of(
    material: Material, package: bytes, refs: Iterable[WindowRef], seen: Collection[str]
) -> dict[str, Any] | None:
    """model.run.LiveCounts as JSON, of the labels that are detected: the counts that *As it will run* has of the test's
    takes with the settings of ``package``. None when none of these labels is performed in them. ``refs``: the test's
    windows; ``seen``: recordings of which training saw a part."""
    listener, first, heard = Listener(package), first_tested(refs), []
    for source in material.sources:
        if source.recording_id not in first or not source.spans:
            continue
        spans = [(source.us(start), source.us(stop)) for start, stop, _ in source.spans]
        is_whole = source.recording_id not in seen
        from_us = 0 if is_whole else with_its_span(first[source.recording_id], spans)
        later = after(source, from_us)
        heard.append(listener.heard(later, listener.trace(later), from_us=from_us))
    count = listener.room(heard).count(listener.detector)
    if not count.performed:
        return None
    return {
        "right": count.right, "wrong": count.wrong, "missed": count.missed,
        "false_alarms": count.alarms + count.duplicates,
        "seconds": round(sum(one.seconds for one in heard), 2),
    }  # fmt: skip
