"""Files, folders and zips that were dropped onto the window: a project is opened or merged, all else is imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from studio.gui.project_dialogs.questions import ProjectQuestions
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import set_role, text
from studio.storage.formats import by_key
from studio.storage.layout import Layout
from studio.storage.packing import is_project_zip
from studio.storage.sources import ZIPS

_SOUNDS = by_key("sound").suffixes
_LOOKED_AT = 200


def take_dropped(shell: Shell, window: QWidget, paths: Sequence[Path]) -> None:
    """Asks what is to be done with them; without a project the first question is for one of the right kind."""
    questions = ProjectQuestions(shell, window)
    is_open = shell.studio.desk.project is not None
    projects = [path for path in paths if is_project(path)]

    def open_it() -> None:
        if projects[0].is_dir():
            questions.open_folder(projects[0])
        else:
            questions.exchanging.unpack(projects[0])

    if not is_open and projects and len(paths) == 1:
        open_it()
    elif is_open and len(projects) == 1:
        ProjectDropped(projects[0], window, open_it=open_it, merge=lambda: questions.exchanging.merge(projects)).open()
    elif is_open and projects:
        questions.exchanging.merge(projects)
    elif is_open:
        questions.exchanging.import_recordings(paths)
    else:
        questions.new("sound" if is_mostly_sound(paths) else "motion", then=paths)


class ProjectDropped(QDialog):
    """A project was dropped while another is open: instead of it, or into it?"""

    def __init__(
        self, path: Path, parent: QWidget, *, open_it: Callable[[], None], merge: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A project"))
        self.setMinimumWidth(px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["small"])
        column.addWidget(text(self.tr("{0} is a project.").format(path.name), "section", wrap=True))
        column.addWidget(text(self.tr("Open it instead of this one, or copy its recordings into this one?"), wrap=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.opened = buttons.addButton(self.tr("Open it"), QDialogButtonBox.ButtonRole.ActionRole)
        self.merged = buttons.addButton(self.tr("Merge it into this one"), QDialogButtonBox.ButtonRole.ActionRole)
        set_role(self.merged, "primary")
        for each, verb in ((self.opened, open_it), (self.merged, merge)):
            each.clicked.connect(self.accept)
            each.clicked.connect(lambda *_, verb=verb: verb())
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def is_project(path: Path) -> bool:
    if path.suffix.lower() in ZIPS:
        return is_project_zip(path)
    return Layout(path).project_file.is_file()


def is_mostly_sound(paths: Sequence[Path]) -> bool:
    """Is there more sound than anything else among the first files?"""
    endings: list[str] = []
    for path in paths:
        found = path.rglob("*") if path.is_dir() else iter((path,))
        endings += [each.suffix.lower() for each, _ in zip(found, range(_LOOKED_AT), strict=False) if each.suffix]
    sounds = sum(ending in _SOUNDS for ending in endings)
    return sounds * 2 > len(endings)
