"""Messages whose cause is gone are taken away: another project is open, work begins anew, what was in the way ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.app.happenings import (
    CrossCheckChanged,
    InstallChanged,
    InstantChanged,
    ListeningChanged,
    ParityChanged,
    ProjectClosed,
    ProjectOpened,
    SayingChanged,
    SearchChanged,
    SendingChanged,
    TakeChanged,
    TrainingChanged,
)
from studio.app.listening import ListeningPhase
from studio.app.recording.course import TakePhase
from studio.gui.board_corner import OF_THE_BOARD
from studio.gui.safekeeping import OF_THE_DISK

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.gui.window import MainWindow

OF_THE_STUDIO = frozenset({"bug", "errand", "sound-output"})
"""Of no project, as are those of the board and of the disk, which come and go with these."""
STAY = OF_THE_STUDIO | OF_THE_BOARD | OF_THE_DISK
_BOARDS_MODEL = "model-busy"


@dataclass(frozen=True, slots=True)
class Work:
    """Something that runs for a while. ``page``: whose errors are of the time before when it begins; "" for none.
    ``refusals``: what is answered meanwhile to who asks for the same, or for what it holds."""

    kind: type
    runs: Callable[[Studio], bool]
    page: str
    refusals: tuple[str, ...]


# Instant is not among them: it begins by itself with every take, while the person reads what a training said.
WORKS = (
    Work(TrainingChanged, lambda studio: studio.trainer.is_training, "train", ("training",)),
    Work(SearchChanged, lambda studio: studio.search.is_searching, "train", ("searching",)),
    Work(CrossCheckChanged, lambda studio: studio.crosscheck.is_running, "evaluate", ("crosscheck-running",)),
    Work(ParityChanged, lambda studio: studio.parity.is_running, "", ("comparing", _BOARDS_MODEL)),
    Work(ListeningChanged, lambda studio: studio.listening.phase == ListeningPhase.COUNTING, "", (_BOARDS_MODEL,)),
    Work(SayingChanged, lambda studio: studio.saying.is_running, "", (_BOARDS_MODEL,)),
    Work(SendingChanged, lambda studio: studio.deployer.is_sending, "", ("sending",)),
    Work(InstallChanged, lambda studio: studio.installer.is_running, "", ("installing", "sending")),
    Work(TakeChanged, lambda studio: studio.takes.phase != TakePhase.IDLE, "", ("take-running",)),
)


class Overtaken(QObject):
    """Listens for the window; views say nothing of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._studio = window, window.studio
        hear = window.bridge.listen
        for kind in (ProjectClosed, ProjectOpened):
            hear(kind, lambda _: self._project_left(), owner=self)
        for work in WORKS:
            self._follow(work)
        hear(InstantChanged, lambda _: self._instant_answered(), owner=self)

    def _project_left(self) -> None:
        """At once, since what is wrong with the new one is told right after it is open."""
        for area in self._window.all_notices():
            area.keep_only(STAY)

    def _follow(self, work: Work) -> None:
        was = work.runs(self._studio)

        def changed() -> None:
            nonlocal was
            before, was = was, work.runs(self._studio)
            if was and not before and work.page:
                self._window.notices(work.page).keep_only(STAY, errors_only=True)
            elif before and not was:
                for area in self._window.all_notices():
                    for code in work.refusals:
                        area.clear(code)

        self._window.bridge.listen(work.kind, lambda _: changed(), owner=self)

    def _instant_answered(self) -> None:
        if self._studio.instant.error is None and self._studio.instant.answer is not None:
            for area in self._window.all_notices():
                area.clear("instant-failed")
