"""The map of all spans, kept up to date: only what changed is computed anew, in a thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from studio.app.desk import Desk
from studio.app.happenings import MapChanged, ProjectClosed
from studio.app.mailbox import Mailbox
from studio.app.thread_work import ThreadWork
from studio.events import Events
from studio.jobs import Outcome, Progress, Stop
from studio.model.project import Project
from studio.storage.store import ProjectStore

if TYPE_CHECKING:
    from studio.app.span_memory import Key
    from studio.learn.span_map import MapPoint, SpanFeatures


class Mapper:
    """Verbs belong to the owner's thread. Nothing is computed before somebody looks."""

    def __init__(self, events: Events, mailbox: Mailbox, desk: Desk) -> None:
        self._events, self._mailbox, self._desk = events, mailbox, desk
        self._work = ThreadWork(mailbox)
        self._known: dict[Key, SpanFeatures | None] = {}
        """None: the span has no windows (lost samples), or its recording cannot be read."""
        self._mapped: Project | None = None
        self._points: tuple[MapPoint, ...] = ()
        events.listen(ProjectClosed, lambda _: self.forget())

    @property
    def is_working(self) -> bool:
        return self._work.is_working

    def look(self) -> tuple[MapPoint, ...]:
        """The points as far as they are known; when the project has changed since, MapChanged tells of newer ones."""
        project = self._desk.project
        if project is not None and not self.is_working and project is not self._mapped:
            self._start(project, self._desk.store)
        return self._points

    def suspicious(self) -> tuple[MapPoint, ...]:
        """Spans that are worth a look (far from their label's others, or among another's), worst first."""
        from studio.learn.span_map import suspicious

        return suspicious(self.look())

    def forget(self) -> None:
        """The project goes away."""
        self._work.drop()
        self._mapped = None
        self._known.clear()
        self._points = ()

    def shut_down(self) -> None:
        self.forget()
        self._work.shut_down()

    def _start(self, project: Project, store: ProjectStore) -> None:
        spec = {"project": project, "store": store, "known": dict(self._known)}
        self._work.begin(_map, spec, ended=lambda outcome: self._ended(project, outcome))

    def _ended(self, project: Project, outcome: Outcome) -> None:
        self._mapped = project
        if outcome.result is not None:
            self._known, self._points = outcome.result["known"], outcome.result["points"]
        self._events.emit(MapChanged())


def _map(spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]) -> dict[str, Any]:
    """A job: the features of what is not known yet, and the map of all."""
    from studio.app.span_memory import renewed
    from studio.learn.span_map import features_of, map_of

    known, rows = renewed(spec["project"], spec["store"], spec["known"], features_of, cancel)
    return {"known": known, "points": map_of([replace(features, label=span.label) for _, span, features in rows])}
