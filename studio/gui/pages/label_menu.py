"""What can be done to spans and recordings, as a menu under the mouse: the keys stand beside the words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from studio.gui.languages import said_keys

if TYPE_CHECKING:
    from studio.gui.pages.label import LabelPage

Row = tuple[str, str, Callable[[], object]]


class LabelMenus(QObject):
    def __init__(self, page: LabelPage) -> None:
        super().__init__(page)
        self._page = page
        page.view.menu_asked.connect(self._on_spans)
        page.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.list.customContextMenuRequested.connect(self._on_recordings)

    def spans(self) -> QMenu:
        keys = self._page.deeds.by_key()
        rows = [(self.tr("Split at the cursor"), "S"), (self.tr("Merge with the next, or all selected"), "M"),
                (self.tr("Duplicate"), "D"), (self.tr("Play"), "Space"), (self.tr("Delete"), "Delete")]
        return _menu(self._page.view, [(words, key, keys[key]) for words, key in rows])

    def recordings(self) -> QMenu:
        deeds, side = self._page.deeds, self._page.side
        return _menu(self._page.list, [
            (self.tr("Leave out of training, or take in"), "E", side.toggle_included),
            (self.tr("Type the person"), "P", side.person.setFocus),
            (self.tr("Type a note"), "T", side.note.setFocus),
            (self.tr("Delete"), "Delete", deeds.delete_recordings)])

    def _on_spans(self, place: QPoint) -> None:
        self.spans().popup(place)

    def _on_recordings(self, place: QPoint) -> None:
        self.recordings().popup(self._page.list.viewport().mapToGlobal(place))


def _menu(parent: QWidget, rows: list[Row]) -> QMenu:
    """The keys are the page's own: a menu that bound them again would take them from it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, key, act in rows:
        menu.addAction(f"{words}\t{said_keys(key)}").triggered.connect(lambda *_, act=act: act())
    return menu
