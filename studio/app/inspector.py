"""Looks at every take of the project for what may be wrong with it, in a thread of its own, the newest first."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.desk import Desk
from studio.app.happenings import FlagsChanged, ProjectChanged, ProjectClosed, ProjectOpened
from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.events import Events
from studio.model.lane import Lane, LaneKind
from studio.model.project import Project
from studio.model.recording import Recording
from studio.storage.store import ProjectStore

if TYPE_CHECKING:
    from studio.learn.quality import Flag, Traits

log = logging.getLogger(__name__)
AT_A_TIME = 32
"""Takes: so long, some tenths of a second, the newest one waits for older ones."""

_Key = tuple[str, str, bool]
"""A take as it is inspected: its id, its label, and whether that covers all of it."""
_Take = tuple[str, bool, "Traits"]
"""A take as it is compared: its id, whether it is included, and what it is like."""


@dataclass(frozen=True, slots=True)
class _Compared:
    """The takes of a label as they were compared with each other, and the flags that came of it, by recording."""

    takes: tuple[_Take, ...]
    flags: Mapping[str, tuple[Flag, ...]]


@dataclass(frozen=True, slots=True)
class _Task:
    project: Project
    store: ProjectStore
    known: Mapping[_Key, Traits | None]
    compared: Mapping[str, _Compared]
    measured_hz: Mapping[str, Mapping[LaneKind, float]]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is known after some more takes were looked at; ``is_done``: none is left."""

    known: dict[_Key, Traits | None]
    compared: dict[str, _Compared]
    is_done: bool


class Inspector:
    """Verbs belong to the owner's thread. FlagsChanged tells when a take's flags are others than before."""

    def __init__(
        self,
        events: Events,
        mailbox: Mailbox,
        desk: Desk,
        *,
        measured_hz: Mapping[str, Mapping[LaneKind, float]],
    ) -> None:
        """``measured_hz``: the rates at which takes came, by recording, where somebody has measured them."""
        self._events, self._mailbox, self._desk = events, mailbox, desk
        self._measured_hz = measured_hz
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="inspector")
        self._known: dict[_Key, Traits | None] = {}
        """None: its samples cannot be read, which is told elsewhere."""
        self._compared: dict[str, _Compared] = {}
        self._flags: dict[str, tuple[Flag, ...]] = {}
        self._seen: Project | None = None
        self._working_on: Project | None = None
        events.listen(ProjectOpened, lambda _: self._look())
        events.listen(ProjectChanged, lambda _: self._look())
        events.listen(ProjectClosed, lambda _: self._forget())

    def flags(self, recording_id: str) -> tuple[Flag, ...]:
        """What may be wrong with a take, worst first; () also while it has not been looked at."""
        return self._flags.get(recording_id, ())

    def is_inspected(self, recording_id: str) -> bool:
        return recording_id in self._flags

    @property
    def is_working(self) -> bool:
        return self._working_on is not None

    def suspicious(self) -> tuple[str, ...]:
        """The recordings that somebody should look at, in the project's order; what was left out has been looked at."""
        from studio.learn.quality import Severity

        project = self._desk.project
        ids = [recording.id for recording in project.recordings if recording.included] if project else []
        return tuple(i for i in ids if any(flag.severity != Severity.NOTE for flag in self.flags(i)))

    def shut_down(self) -> None:
        self._forget()
        self._thread.shutdown(wait=True)

    def _look(self) -> None:
        project = self._desk.project
        if project is None or self._working_on is not None or project is self._seen:
            return
        self._working_on = project
        task = _Task(project, self._desk.store, self._known, self._compared, self._measured_hz)
        self._thread.submit(self._work, task)

    def _work(self, task: _Task) -> None:
        """In the inspector's thread."""
        try:
            seen = _inspected(task)
        except Exception:
            log.exception("takes could not be inspected")
            seen = _Seen({}, {}, is_done=True)
        self._mailbox.post(lambda: self._found(task.project, seen))

    def _found(self, project: Project, seen: _Seen) -> None:
        if project is not self._working_on:
            return  # it was closed meanwhile
        self._working_on = None
        self._known, self._compared = seen.known, seen.compared
        self._seen = project if seen.is_done else None
        flags: dict[str, tuple[Flag, ...]] = {key[0]: () for key, traits in seen.known.items() if traits is None}
        for compared in seen.compared.values():
            flags |= compared.flags
        changed = [key for key, value in flags.items() if self._flags.get(key) != value]
        self._flags = flags
        for recording_id in changed:
            self._events.emit(FlagsChanged(recording_id))
        self._look()

    def _forget(self) -> None:
        self._working_on = self._seen = None
        self._known, self._compared, self._flags = {}, {}, {}


def _key(recording: Recording) -> _Key:
    return recording.id, recording.spans[0].label if len(recording.spans) == 1 else "", recording.whole


def _inspected(task: _Task) -> _Seen:
    known = {key: task.known[key] for recording in task.project.recordings if (key := _key(recording)) in task.known}
    todo = [recording for recording in reversed(task.project.recordings) if _key(recording) not in known]
    for recording in todo[:AT_A_TIME]:
        known[_key(recording)] = _traits(recording, task)
    by_label: dict[str, list[_Take]] = {}
    for recording in task.project.recordings:
        traits = known.get(_key(recording))
        if traits is not None:
            by_label.setdefault(_key(recording)[1], []).append((recording.id, recording.included, traits))
    compared = {label: _compare(label, tuple(takes), task.compared.get(label)) for label, takes in by_label.items()}
    return _Seen(known, compared, len(todo) <= AT_A_TIME)


def _compare(label: str, takes: tuple[_Take, ...], before: _Compared | None) -> _Compared:
    """Each take with the others of its label that training may use; nothing to do where they are those of before,
    since most edits change no take."""
    from studio.learn.quality import flags_of

    if before is not None and before.takes == takes:
        return before
    others = [(key, traits) for key, included, traits in takes if included and label]
    flags = {key: flags_of(traits, [x for other, x in others if other != key]) for key, _, traits in takes}
    return _Compared(takes, flags)


def _traits(recording: Recording, task: _Task) -> Traits | None:
    from studio.learn.quality import LONGEST_S, traits_of

    lanes: list[Lane] = []
    try:
        if recording.duration_us <= LONGEST_S * 1e6:
            lanes = [task.store.read_lane(recording.id, info.kind) for info in recording.lanes]
    except (StudioError, KeyError) as error:  # damaged, or deleted meanwhile
        log.info("%s was not inspected: %s", recording.id, error)
        return None
    measured = task.measured_hz.get(recording.id)
    return traits_of(recording, lanes, sensor=task.project.sensor, measured_hz=measured)
