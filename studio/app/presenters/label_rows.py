"""The list of recordings on the Label page: a row for each, and which of them a filter lets through."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from studio.app.presenters.collect import BACKGROUND_COLOUR, UNLABELLED, colour_of
from studio.model.lane import MOTION_CHANNELS, LaneKind
from studio.model.project import Project
from studio.model.recording import Label, Recording


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """``flags``: what is not as it should be, in words. ``has_fewer_axes``: its motion is not of all six."""

    recording_id: str
    title: str
    labels: tuple[str, ...]
    colour: str
    person: str
    note: str
    seconds: float
    included: bool
    flags: tuple[str, ...] = ()
    has_fewer_axes: bool = False

    @property
    def label_words(self) -> str:
        return ", ".join(self.labels) or UNLABELLED


class RecordingRows:
    """Rows are made anew only for recordings that changed: a thousand of them cost nothing while one is worked on."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Recording, tuple[Label, ...], tuple[str, ...], RecordingRow]] = {}

    def of(self, project: Project, flags: Callable[[str], tuple[str, ...]]) -> tuple[RecordingRow, ...]:
        made = self._made
        self._made = {}
        for recording in project.recordings:
            told = flags(recording.id)
            known = made.get(recording.id)
            if known and known[0] is recording and known[1] is project.labels and known[2] == told:
                self._made[recording.id] = known
            else:
                self._made[recording.id] = (recording, project.labels, told, _row(project, recording, told))
        return tuple(known[3] for known in self._made.values())


def _row(project: Project, recording: Recording, flags: tuple[str, ...]) -> RecordingRow:
    spans = recording.spans
    return RecordingRow(
        recording.id,
        title_of(recording),
        tuple(dict.fromkeys(span.label for span in spans)),
        colour_of(project, spans[0].label) if spans else BACKGROUND_COLOUR,
        recording.person,
        recording.note,
        recording.duration_us / 1e6,
        recording.included,
        flags,
        any(lane.kind == LaneKind.IMU and lane.channels != MOTION_CHANNELS for lane in recording.lanes),
    )


def title_of(recording: Recording) -> str:
    stamp = recording.stamp
    return recording.origin or f"{stamp[0:4]}-{stamp[4:6]}-{stamp[6:8]} {stamp[9:11]}:{stamp[11:13]}:{stamp[13:15]}"


# What a person may type into the filter. A row of each: the word, and what it asks of a recording.
FIELDS: dict[str, Callable[[RecordingRow], str]] = {
    "person": lambda row: row.person,
    "label": lambda row: row.label_words,
    "note": lambda row: row.note,
    "name": lambda row: row.title,
}
MARKS: dict[str, Callable[[RecordingRow], bool]] = {
    "flagged": lambda row: bool(row.flags),
    "excluded": lambda row: not row.included,
    "unlabelled": lambda row: not row.labels,
    "fewer-axes": lambda row: row.has_fewer_axes,
}
_TERM = re.compile(r'(?:(\w+):)?("[^"]*"|\S+)')


def filtered(rows: tuple[RecordingRow, ...], text: str) -> tuple[RecordingRow, ...]:
    """The rows in which every word of ``text`` is found: ``ann``, ``person:ann``, ``label:"big wave"``, ``flagged``."""
    terms = [_term(found[1] or "", found[2].strip('"')) for found in _TERM.finditer(text.lower())]
    return tuple(row for row in rows if all(holds(row) for holds in terms)) if terms else rows


def _term(field: str, word: str) -> Callable[[RecordingRow], bool]:
    if field in FIELDS:
        return lambda row: word in FIELDS[field](row).lower()
    whole = f"{field}:{word}" if field else word
    if whole in MARKS:
        return MARKS[whole]
    return lambda row: any(whole in value(row).lower() for value in FIELDS.values())
