"""Asks for files and folders without blocking the window; tests answer in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class FileQuestions(Protocol):
    """Each question returns at once; ``then`` is called with the answer, and not at all on cancel."""

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None: ...

    def files(self, parent: QWidget, title: str, start: Path, kinds: str,
              then: Callable[[list[Path]], None]) -> None: ...

    def save(self, parent: QWidget, title: str, start: Path, kinds: str, then: Callable[[Path], None]) -> None: ...


class FileDialogs:
    """The questions as the system's own dialogs."""

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(parent, title, str(_existing(start)))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: then(Path(names[0])))
        _open(dialog)

    def files(self, parent: QWidget, title: str, start: Path, kinds: str,
              then: Callable[[list[Path]], None]) -> None:
        """``kinds`` as Qt reads it: "Recordings (*.wav *.csv);;All files (*)"."""
        dialog = QFileDialog(parent, title, str(_existing(start)), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        _open(dialog)

    def save(self, parent: QWidget, title: str, start: Path, kinds: str, then: Callable[[Path], None]) -> None:
        """``start`` is the file that is proposed; its ending is added when the person types none."""
        dialog = QFileDialog(parent, title, str(_existing(start.parent)), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(start.suffix.removeprefix("."))
        dialog.selectFile(start.name)
        dialog.filesSelected.connect(lambda names: then(Path(names[0])))
        _open(dialog)


def _open(dialog: QFileDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _existing(folder: Path) -> Path:
    """The nearest folder that is there, since a dialog that starts nowhere starts in the program's own folder."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), Path.home())
