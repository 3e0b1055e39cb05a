"""The bar on top: where we are, in which project, what is being done, and the board."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QStyleOptionButton, QWidget

from studio.app.presenters.boards import BoardRow
from studio.gui.languages import said
from studio.gui.theme import theme
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import ShortText, button, text

if TYPE_CHECKING:
    from studio.gui.guide import GuideStrip

_DOT = 9
_PADDING_PX = 14
_NARROW_PX, _TIGHT_PX = 760, 950


@dataclass(frozen=True, slots=True)
class ChipState:
    """What the board chip says. ``state``: none, connecting, streaming, losing (samples were lost just now, or none
    come), needing (it wants firmware). ``words`` "" is no board at all. ``remedy`` is what the button beside it is
    called, "" for none."""

    state: str = "none"
    words: str = ""
    tip: str = ""
    remedy: str = ""


_DOT_COLOURS = {"none": "edge", "connecting": "warn", "streaming": "good", "losing": "bad", "needing": "warn"}


class BoardChip(QPushButton):
    """A dot and a line; a click opens the list of boards."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._state: ChipState | None = None
        self._is_short = False
        self.show_state(ChipState())

    def show_state(self, state: ChipState) -> None:
        if state == self._state:
            return
        self._state = state
        self.setText(f"     {state.words or self.tr('No board')}")
        self._shorten()
        self.setAccessibleName(self.tr("Board: {0}").format(state.words or self.tr("No board")))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(120), self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """In a narrow bar the words end in "…", and the tool tip begins with the whole of them."""
        tip = (self._state.tip if self._state else "") or self.tr("Click to choose a board")
        self._is_short = self.width() < self.sizeHint().width()
        self.setToolTip(f"{self.text().strip()}\n{tip}" if self._is_short else tip)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._is_short:
            room = self.width() - 2 * _PADDING_PX
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(_DOT_COLOURS[self._state.state if self._state else "none"]))
        painter.drawEllipse(14, (self.height() - _DOT) // 2, _DOT, _DOT)
        painter.end()


class TopBar(QWidget):
    install_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE["medium"])
        self.title = ShortText("title", least_px=px(120))
        self.project = ShortText("dim")
        # On one line with the larger title.
        self.project.setContentsMargins(0, 0, 0, 3)
        self._job = text("", "dim")
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setFixedWidth(px(110))
        self._progress.setAccessibleName(self.tr("Progress of the job"))
        self.chip = BoardChip()
        self.install = button(self.tr("Install the firmware"), self.install_asked.emit, icon="download", role="call")
        self.install.setAccessibleName(self.install.text())
        self.install.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.title)
        row.addWidget(self.project, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._job)
        row.addWidget(self._progress)
        row.addWidget(self.chip)
        row.addWidget(self.install)
        self._guide: GuideStrip | None = None
        self.show_job("", None)
        self.show_board(ChipState())

    def take_guide(self, guide: GuideStrip) -> None:
        """What to do next stands beside the project, where the pages lose no room for it."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(2, guide, 4)
        self._guide = guide

    def take_take(self, chip: QWidget) -> None:
        """That a take runs stands before the board, which it comes from."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self.chip), chip)

    def show_board(self, state: ChipState) -> None:
        self.chip.show_state(state)
        self.install.setVisible(bool(state.remedy))
        if state.remedy:
            self.install.setAccessibleName(state.remedy)
            self.install.setToolTip(f"{state.remedy}\n{state.tip}")
            self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()
        if self._guide is not None:
            self._guide.give_room(self.width() >= px(_NARROW_PX), is_tight=self.width() < px(_TIGHT_PX))

    def _show_words(self) -> None:
        """Where the button has little room it is its icon, and the job is its bar."""
        is_wide = self.width() >= px(_NARROW_PX) or self.install.isHidden()
        self.install.setText(self.install.accessibleName() if is_wide else "")
        self._job.setVisible(bool(self._job.text()) and is_wide)

    def show_job(self, words: str, fraction: float | None) -> None:
        """What runs in the background and how far it is (0..1); "" hides it."""
        self._progress.setVisible(bool(words) and fraction is not None)
        self._job.setText(words)
        self._progress.setToolTip(words)
        self._show_words()
        if fraction is not None:
            self._progress.setValue(round(1000 * fraction))


def tr(words: str) -> str:
    return QCoreApplication.translate("TopBar", words)


def fill_board_menu(
    menu: QMenu,
    boards: Sequence[BoardRow],
    *,
    connected: str | None,
    connect: Callable[[str], object],
    disconnect: Callable[[], object],
    elsewhere: Callable[[], object],
) -> None:
    """The boards that can be reached, the connected one checked."""
    menu.clear()
    for board in boards:
        port = "" if board.port in board.words.lower() else board.port
        action = menu.addAction("   ·   ".join(part for part in (said(board.words), port, said(board.note)) if part))
        action.setCheckable(True)
        action.setChecked(board.port == connected)
        action.triggered.connect(lambda *_, port=board.port: connect(port))
    menu.addSeparator()
    menu.addAction(tr("Another place …")).triggered.connect(lambda *_: elsewhere())
    if connected is not None:
        menu.addAction(tr("Disconnect")).triggered.connect(lambda *_: disconnect())
