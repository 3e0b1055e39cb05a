"""The window's watch over what is not on the disk: says so, asks the disk again, offers a copy, asks before closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from studio.app.happenings import ProjectClosed, ProjectOpened, SavingChanged
from studio.errors import StudioError
from studio.gui import dialogs

if TYPE_CHECKING:
    from studio.gui.project_dialogs.asking import FileQuestions
    from studio.gui.window import MainWindow

RETRY_MS = 3000
_OVER = ("unsaved", "unsaved-leaving", "take-in-memory", "project-in-use", "open-read-only", "project-read-only",
         "saved-again", "copy-open", "last-gone", "disk-full", "folder-gone", "file-write")
OF_THE_DISK = frozenset({"unsaved", "unsaved-leaving", "take-in-memory", "save-failed", "last-gone"})
"""Messages about what is not on the disk: they go when it is, or with the project, and by nothing else."""


class Safekeeping(QObject):
    """Its verbs are those of the remedies' table that begin with "work."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.studio.desk
        self.files: FileQuestions | None = None
        """Who is asked for a folder in the system's place."""
        self._is_given_up = False
        self.question: dialogs.Question | None = None
        """What is asked before the window closes; None when nothing is."""
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(lambda: self._desk.try_again(asked=False))
        window.bridge.listen(SavingChanged, lambda event: self._changed(event.is_saved), owner=self)
        for kind in (ProjectOpened, ProjectClosed):
            window.bridge.listen(kind, lambda _: self._forget(), owner=self)

    def project_words(self) -> str:
        """The project's name, and what a person should know of its place on the disk."""
        project = self._desk.project
        if project is None:
            return self.tr("No project is open")
        if self._desk.is_read_only:
            return self.tr("{0} · only to look at").format(project.name)
        return self.tr("{0} · not saved").format(project.name) if self._desk.trouble else project.name

    def may_close(self) -> bool:
        """Is everything on the disk, or did the person give up what is not? Asks when it is not, and closes the window
        when the answer is yes."""
        if self._is_given_up:
            return True
        self._window.studio.takes.stop()
        try:
            self._desk.require_saved()
        except StudioError as error:
            self._window.show_problem(self._desk.trouble or error)
            self._ask(error)
            return False
        return True

    def open_last(self, folder: Path) -> None:
        """The project that was open when the studio ended; where its disk is not plugged in, that is said."""
        if folder.is_dir():
            self._window.open_project(folder)
            return
        self._window.notices().tell(
            self.tr("The project you worked on last is not there."),
            self.tr("It was in {0}. Plug its disk in, then open it.").format(folder),
            kind="warn", code="last-gone", remedies=[(self.tr("Open it now"), lambda: self.open_last(folder))],
        )

    # The person's verbs.

    def try_again(self) -> None:
        self._desk.try_again()

    def save_copy(self) -> None:
        """Asks for a folder, and goes on in a copy of the project there."""
        project = self._desk.require()
        trouble = self._desk.trouble
        if trouble is not None:
            # Its message went with the click, and the question may be cancelled.
            self._window.show_problem(trouble)
        self._in_a_new_folder(project.name, lambda target: self._desk.save_copy(target))

    def look_at(self) -> None:
        """The project that could not be opened last, without changing it."""
        folder = self._desk.refused
        if folder is not None:
            self._window.attempt(lambda: self._desk.open(folder, read_only=True))

    def open_copy(self) -> None:
        folder = self._desk.refused
        if folder is not None:
            self._in_a_new_folder(folder.stem, lambda target: self._desk.open_copy(folder, target))

    def give_up(self) -> None:
        """Closes the project without what is in memory only."""
        self._window.attempt(lambda: self._desk.close(give_up=True))

    def _in_a_new_folder(self, name: str, make: Callable[[Path], object]) -> None:
        from studio.gui.project_dialogs.asking import FileDialogs
        from studio.gui.project_dialogs.new_project import SUFFIX, file_name, free_name

        def chosen(place: Path) -> None:
            target = place / (free_name(file_name(name), place) + SUFFIX)
            if self._window.attempt(lambda: make(target)):
                self._window.notices().tell(self.tr("The copy is open now."), str(target), code="copy-open")

        place = self._window.studio.settings.projects_folder
        (self.files or FileDialogs()).folder(self._window, self.tr("Where shall the copy stand?"), place, chosen)

    # What happened.

    def _changed(self, is_saved: bool) -> None:
        if not is_saved:
            self._retry.start()
            for area in self._window.all_notices():
                area.clear("take-in-memory")  # it has ended, and what is said now holds that too
            return
        self._forget()
        self._window.notices().tell(self.tr("Everything is on the disk again."), code="saved-again")

    def _forget(self) -> None:
        """What was said of another project, or is not so any more."""
        self._retry.stop()
        for area in self._window.all_notices():
            for code in _OVER:
                area.clear(code)

    def _ask(self, error: StudioError) -> None:
        if self.question is not None:
            return
        self.question = dialogs.Question(
            self._window, title=self.tr("Close the studio?"), what=error.what,
            why=self.tr("{0} Cancel to try again, or to save a copy elsewhere.").format(error.why),
            yes=self.tr("Close without them"),
        )
        self.question.accepted.connect(self._close_without)
        self.question.finished.connect(lambda _: setattr(self, "question", None))
        self.question.open()

    def _close_without(self) -> None:
        self._is_given_up = True
        self._window.close()
