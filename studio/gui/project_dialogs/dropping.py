"""What is dragged over the window, and dropped onto it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from studio.gui.shell import Shell
from studio.gui.theme import theme
from studio.gui.tokens import px

_MARGIN_PX = 14


class DropTarget(QObject):
    """Watches a window for what is dragged over it; ``take`` is what a drop does."""

    def __init__(self, shell: Shell, window: QWidget) -> None:
        super().__init__(window)
        self._shell, self._window = shell, window
        self._hint = _Hint(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):  # a drag that enters is one too
            if _paths(event):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._show_hint()
                return True
        elif isinstance(event, QDropEvent):
            self._hint.hide()
            if paths := _paths(event):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.take(paths)
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self._hint.hide()
        return super().eventFilter(watched, event)

    def take(self, paths: Sequence[Path]) -> None:
        """Asks what is to be done with them, and does nothing before that is answered."""
        from studio.gui.project_dialogs.dropped import take_dropped  # not needed before the first drop

        take_dropped(self._shell, self._window, paths)

    def _show_hint(self) -> None:
        self._hint.setText(self.tr("Drop recordings, folders, zips or projects here"))
        self._hint.setGeometry(self._window.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX))
        self._hint.show()
        self._hint.raise_()


class _Hint(QLabel):
    """What a drop does, over all of the window, so that no field under it takes the drop for text."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.hide()
        theme().follow(self, _Hint._tint)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()  # a drag that ended without a word

    def _tint(self) -> None:
        look = theme()
        self.setStyleSheet(
            f"background: {look.hex('raised')}; color: {look.hex('text')}; border: 2px dashed {look.hex('accent')};"
            f"border-radius: 12px; font-size: {px(20)}px")


def _paths(event: QDragEnterEvent | QDragMoveEvent | QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
