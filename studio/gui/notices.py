"""Errors a person can act on, shown in the page they belong to: what happened, why, what to do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.gui.languages import said
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Picture, icon_button, text

Remedy = tuple[str, Callable[[], object]]
"""A button's words and what it does."""
_MOST = 3
_FOLDS_BELOW_PX = 760


class Notice(QFrame):
    """One message with its buttons. ``kind``: bad, warn or good."""

    closed = Signal()

    def __init__(
        self,
        what: str,
        details: str,
        *,
        kind: str,
        code: str,
        remedies: Sequence[Remedy] = (),
        drawing: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.code, self.what = code, what
        self.error: StudioError | None = None
        self.setProperty("role", f"notice-{kind}")
        self.setAccessibleName(" ".join(part for part in (what, details) if part))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["medium"], SPACE["small"] + 1, SPACE["small"], SPACE["small"] + 1)
        row = self._row = QHBoxLayout()
        row.setSpacing(SPACE["medium"])
        column.addLayout(row)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        column.addLayout(self._below)
        row.addWidget(Picture("check" if kind == "good" else "warning", kind), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        # A drawing is higher than the words, which stay together beside its middle.
        words.addStretch(1)
        words.addWidget(text(what, "section", wrap=True, selectable=True))
        if details:
            words.addWidget(text(details, "", wrap=True, selectable=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        if drawing is not None:
            row.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._buttons = [self._remedy(label, act) for label, act in remedies]
        for made in self._buttons:
            row.addWidget(made, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._is_narrow = False
        row.addWidget(icon_button("close", self.tr("Dismiss this message"), self.closed.emit, size=16),
                      alignment=Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words, drawing and buttons side by side would leave the words no room, the buttons stand below."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < px(_FOLDS_BELOW_PX)
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for made in self._buttons:
            (self._row if is_narrow else self._below).removeWidget(made)
            if is_narrow:
                self._below.addWidget(made)
            else:
                self._row.insertWidget(self._row.count() - 1, made, alignment=Qt.AlignmentFlag.AlignVCenter)

    def _remedy(self, label: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(label)
        # Closed first: when the remedy fails, its own message must not be the one that is closed.
        made.clicked.connect(self.closed)
        made.clicked.connect(lambda *_: act())
        return made


class NoticeArea(QWidget):
    """The newest few messages of one page, newest on top. ``changed`` tells how many there are; ``keyboard_left`` that
    one of them went which had the keyboard."""

    changed = Signal(int)
    keyboard_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE["small"])
        self._notices: list[Notice] = []
        self.hide()

    @property
    def codes(self) -> list[str]:
        return [notice.code for notice in self._notices]

    @property
    def errors(self) -> list[StudioError]:
        """Those that are shown, the oldest first."""
        return [notice.error for notice in self._notices if notice.error is not None]

    def show_error(
        self, error: StudioError, remedies: Sequence[Remedy] = (), *, remedy: str = "", drawing: QWidget | None = None
    ) -> Notice:
        """Show what, why and remedy (``remedy`` in place of the error's own). The same again replaces the older; of two
        damaged recordings each is told."""
        details = " ".join(said(part) for part in (error.why, remedy or error.remedy) if part)
        notice = Notice(said(error.what), details, kind="bad", code=error.code, remedies=remedies, drawing=drawing)
        notice.error = error
        return self._add(notice, [old for old in self._notices if (old.code, old.what) == (error.code, notice.what)])

    def tell(
        self, what: str, details: str = "", *, kind: str = "good", code: str, remedies: Sequence[Remedy] = ()
    ) -> Notice:
        """Something worth knowing that is no error; it replaces what was told with the same code."""
        notice = Notice(what, details, kind=kind, code=code, remedies=remedies)
        return self._add(notice, [old for old in self._notices if old.code == code])

    def clear(self, code: str | None = None) -> None:
        """Take messages of ``code`` away; all of them without one."""
        for notice in [n for n in self._notices if code is None or n.code == code]:
            self._remove(notice)

    def keep_only(self, codes: Collection[str], *, errors_only: bool = False) -> None:
        """Take all messages away but those of ``codes``; ``errors_only``: and but what is no error."""
        for notice in [n for n in self._notices if n.code not in codes]:
            if notice.error is not None or not errors_only:
                self._remove(notice)

    def _add(self, notice: Notice, replaced: Sequence[Notice]) -> Notice:
        for old in replaced:
            self._remove(old)
        for old in self._notices[: max(0, len(self._notices) - _MOST + 1)]:
            self._remove(old)
        self._notices.append(notice)
        self._column.insertWidget(0, notice)
        notice.closed.connect(lambda: self._remove(notice))
        self.show()
        self.changed.emit(len(self._notices))
        return notice

    def _remove(self, notice: Notice) -> None:
        if notice not in self._notices:
            return
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and notice.isAncestorOf(focused)
        self._notices.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._notices))
        self.changed.emit(len(self._notices))
        if had_keyboard:
            self.keyboard_left.emit()
