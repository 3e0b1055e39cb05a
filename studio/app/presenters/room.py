"""The section *As it will run*: what was played, the curve and the point on it, and what was detected where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.presenters.collect import colour_of
from studio.app.room_parts import Part, PartKind
from studio.app.room_words import alarm_words, duplicate_words, hours_text, takes_words
from studio.model.detector import DetectorSpec
from studio.model.edits import AddLabel, AddSpan, Composite, Edit
from studio.model.project import missing_labels
from studio.model.recording import Span, new_span_id

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.learn.operating import Count, Found, Outcome, Point, Room

KINDS = ("alarm", "wrong", "missed", "duplicate")
"""What a person wants to look at, in this order."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """``alarms`` an hour and ``misses`` (a share), each (low, value, high)."""

    threshold: float
    alarms: tuple[float, float, float]
    misses: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class PartRow:
    """Something that can be played: chosen or not. ``words`` say what it is, ``length`` how long."""

    key: str
    words: str
    length: str
    chosen: bool
    can_remove: bool


@dataclass(frozen=True, slots=True)
class EventRow:
    """``kind``: alarm, wrong, missed, duplicate or right. ``label`` is what was detected (or missed); ``place`` 0..1 in
    all that was played, one recording after the other. ``recording_id`` is "" for a file."""

    key: str
    kind: str
    recording_id: str
    title: str
    at_us: int
    label: str
    colour: str
    score: float
    place: float


@dataclass(frozen=True, slots=True)
class RoomSnapshot:
    """``label`` is the one whose curve is shown (None: all together), ``labels`` those that are detected, by their
    number in the package. ``curve`` is empty, and ``here`` None, while nothing was played, or nothing was performed in
    it: then nothing is known of misses, and ``why_no_aim`` says so. ``since``: what became of the run's labels since,
    in words: takes of a label that the model does not know are anything else to it."""

    runs: tuple[int, ...] = ()
    number: int | None = None
    is_working: bool = False
    fraction: float = 0.0
    parts: tuple[PartRow, ...] = ()
    labels: tuple[tuple[int, str], ...] = ()
    label: int | None = None
    settings: DetectorSpec | None = None
    stride_ms: float = 1.0
    threshold: float | None = None
    curve: tuple[CurvePoint, ...] = ()
    here: CurvePoint | None = None
    why_no_aim: str = ""
    words: tuple[str, ...] = ()
    since: str = ""
    events: tuple[EventRow, ...] = ()
    is_changed: bool = False
    can_reset: bool = False


class RoomPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._label: int | None = None
        self._events: tuple[object, tuple[EventRow, ...]] = (None, ())

    def look(self) -> None:
        """Plays what is not known yet of the run that the Evaluate page is about. Raises StudioError."""
        shown = self._studio.evaluate.snapshot()
        room = self._studio.room
        if shown.run is None:
            return
        if room.number != shown.run.number:
            self._label = None
            room.look(shown.run.number)
        elif room.has_unheard and not room.is_working:
            room.listen()

    def snapshot(self) -> RoomSnapshot:
        room, listener = self._studio.room, self._studio.room.listener
        runs = tuple(reversed(self._studio.trainer.numbers()))
        if room.number not in runs or listener is None or room.settings is None:
            return RoomSnapshot(runs=runs)
        labels = tuple((i, listener.labels[i]) for i in listener.detected)
        outcome = room.outcome()
        count = None if outcome is None else outcome.labels[self._label] if self._label is not None else outcome.all
        threshold = self._threshold(room.settings)
        return RoomSnapshot(
            runs=runs,
            number=room.number,
            is_working=room.is_working,
            fraction=room.fraction,
            parts=tuple(_part_row(part, room.is_chosen(part)) for part in room.parts),
            labels=labels,
            label=self._label,
            settings=room.settings,
            stride_ms=listener.stride_ms,
            threshold=threshold,
            curve=points_of(room.curve(self._label)),
            here=_point_of(threshold or 0.0, count) if count else None,
            why_no_aim=takes_words(count) if count and not count.performed else "",
            words=count_words(count) if count else (),
            since=self._studio.runs.labels_since(room.number),
            events=self._rows(outcome),
            is_changed=room.is_changed,
            can_reset=room.is_changed or room.trained not in (None, listener.detector),
        )

    def choose_run(self, number: int) -> None:
        """Raises StudioError."""
        self._studio.evaluate.choose_run(number)
        self.look()

    def choose_label(self, label: int | None) -> None:
        """Whose curve is shown, and whose threshold the slider moves; None: all together."""
        self._label = label

    def set_threshold(self, threshold: float) -> None:
        self._studio.room.set_threshold(threshold, self._label)

    def aim(self) -> None:
        self._studio.room.aim(self._label)

    def add_files(self, paths: list[Path]) -> None:
        self._studio.room.add_files(paths)

    def mark(self, event: EventRow, label: str) -> None:
        """What the model heard at a false alarm was ``label`` (background: nothing): a span says so from now on.
        Raises StudioError when the project cannot be changed."""
        desk, listener = self._studio.desk, self._studio.room.listener
        assert listener is not None
        recording = desk.require().recording(event.recording_id)
        window_us = round(1e6 * listener.pipeline.window / listener.pipeline.rate_hz)
        start = max(0, event.at_us - window_us)
        end = min(recording.duration_us, max(event.at_us, start + 1))
        edits: list[Edit] = [*map(AddLabel, missing_labels(desk.require().labels, (label,)))]
        edits.append(AddSpan(recording.id, Span(min(start, end - 1), end, label, new_span_id())))
        desk.do(Composite("label a false alarm", tuple(edits)), name="label a false alarm")

    def open(self, event: EventRow) -> None:
        self._studio.label.open(event.recording_id)

    def _threshold(self, settings: DetectorSpec) -> float | None:
        """Of the label that is looked at; of all when it is the same for all, else the middle one."""
        if self._label is not None:
            return settings.thresholds[self._label]
        known = sorted(value for value in settings.thresholds if value is not None)
        return known[len(known) // 2] if known else None

    def _rows(self, outcome: Outcome | None) -> tuple[EventRow, ...]:
        room = self._studio.room.room()
        if outcome is None or room is None:
            return ()
        if self._events[0] is not outcome:
            rows = sorted(self._each(outcome, room), key=lambda row: (_rank(row.kind), row.place))
            self._events = (outcome, tuple(rows))
        return self._events[1]

    def _each(self, outcome: Outcome, room: Room) -> Iterator[EventRow]:
        listener, project = self._studio.room.listener, self._studio.desk.require()
        assert listener is not None
        starts, total = [], 0.0
        for one in room.heard:
            starts.append(total - one.start_s)
            total += one.seconds
        colours = [colour_of(project, label) for label in listener.labels]

        def row(kind: str, number: int, at_us: int, label: int, score: float) -> EventRow:
            one = room.heard[number]
            place = min(max((starts[number] + at_us / 1e6) / max(total, 1e-9), 0.0), 1.0)
            key = f"{kind}:{number}:{at_us}"
            inside_us = min(max(at_us, 0), one.end_us)
            return EventRow(key, kind, one.recording_id, one.title, inside_us, listener.labels[label],
                            colours[label], score, place)  # fmt: skip

        found: Found
        for found in outcome.found:
            yield row(found.fate.value, found.recording, found.time_us, found.label, found.score)
        for missed in outcome.missed:
            yield row("missed", missed.recording, missed.start_us, missed.label, 0.0)


def _rank(kind: str) -> int:
    return KINDS.index(kind) if kind in KINDS else len(KINDS)


def points_of(curve: Sequence[Point]) -> tuple[CurvePoint, ...]:
    """The curve as it is drawn; empty where nothing was performed."""
    points = (_point_of(point.threshold, point.count) for point in curve)
    return tuple(point for point in points if point is not None)


def _point_of(threshold: float, count: Count) -> CurvePoint | None:
    """None where nothing was performed: a point would say that nothing is missed."""
    if count.miss_share is None:
        return None
    (low, high), (least, most) = count.alarm_interval, count.miss_interval
    return CurvePoint(threshold, (low, count.alarms_an_hour, high), (least, count.miss_share, most))


def count_words(count: Count) -> tuple[str, ...]:
    """Whole sentences about misses, false alarms and duplicates."""
    return tuple(words for words in (takes_words(count), alarm_words(count), duplicate_words(count)) if words)


def _part_row(part: Part, chosen: bool) -> PartRow:
    count = len(part.pieces)
    if part.kind == PartKind.TAKES:
        words = f"{count} test takes" if count != 1 else "1 test take"
    elif part.kind == PartKind.FRESH:
        words = f"{count} labelled recordings since" if count != 1 else "1 labelled recording since"
    elif part.kind == PartKind.OTHER:
        words = f"{count} long recordings without labels" if count != 1 else "1 long recording without labels"
    else:
        path = part.pieces[0].path
        words = path.name if path is not None else ""
    length = hours_text(part.seconds / 3600) if part.seconds else ""
    return PartRow(part.key, words, length, chosen, part.kind == PartKind.FILES)
