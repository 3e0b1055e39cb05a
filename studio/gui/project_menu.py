"""The project menu: new, sample, open and import. It asks; the studio's desk does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from studio.gui import dialogs
from studio.model.lane import LaneKind

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


class ProjectMenu(QMenu):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        rows: tuple[tuple[str, Callable[[], object]] | None, ...] = (
            ("New motion project …", self.ask_new),
            ("New sound project …", lambda: self.ask_new(LaneKind.MIC)),
            ("Start from sample gestures …", lambda: self._ask_sample("gestures")),
            ("Start from sample words …", lambda: self._ask_sample("words")),
            None,
            ("Open …", self.ask_open),
            None,
            ("Import files …", self.ask_import_files),
            ("Import a folder …", self.ask_import_folder),
        )
        for row in rows:
            if row is None:
                self.addSeparator()
            else:
                self.addAction(row[0]).triggered.connect(lambda *_, act=row[1]: act())

    def ask_new(self, sensor: LaneKind = LaneKind.IMU) -> None:
        folder = dialogs.ask_new_folder(self._window, self._start(f"{_today()}.studio"))
        if folder is not None:
            self._window.attempt(lambda: self._window.studio.desk.create(folder, sensor=sensor))

    def ask_open(self) -> None:
        folder = dialogs.ask_project_folder(self._window, self._start(""))
        if folder is not None:
            self.open(folder)

    def open(self, folder: Path) -> None:
        self._window.attempt(lambda: self._window.studio.desk.open(folder))

    def ask_import_files(self) -> None:
        self._import(dialogs.ask_files(self._window, Path.home()))

    def ask_import_folder(self) -> None:
        folder = dialogs.ask_import_folder(self._window, Path.home())
        self._import([folder] if folder else [])

    def _ask_sample(self, kind: str) -> None:
        folder = dialogs.ask_new_folder(self._window, self._start(f"{kind}.studio"))
        if folder is not None:
            self._window.attempt(lambda: self._window.studio.desk.create_sample(kind, folder))

    def _import(self, paths: list[Path]) -> None:
        if not paths:
            return
        report = self._window.attempt(lambda: self._window.studio.desk.import_files(paths))
        if report is None:
            return
        for problem in report.problems[:3]:
            self._window.notices().show_error(problem)
        count = len(report.imported)
        if count:
            words = "1 recording was imported." if count == 1 else f"{count} recordings were imported."
            self._window.notices().tell(words, code="imported")

    def _start(self, name: str) -> Path:
        folder: Path = self._window.studio.settings.projects_folder
        return folder / name if folder.is_dir() else Path.home() / name


def _today() -> str:
    return f"project-{date.today().isoformat()}"
