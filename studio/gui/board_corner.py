"""The window's corner with the board: the list, connecting, installing its firmware, and what is told of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from studio.app.firmware_need import NEED_CODE, Reason
from studio.app.happenings import (
    BoardChanged,
    BoardConnected,
    BoardConnecting,
    BoardDisconnected,
    InstallChanged,
    MicrocodeGiven,
    PortsChanged,
)
from studio.app.installer import InstallPhase
from studio.app.presenters.boards import board_rows, need_words
from studio.app.presenters.installing import ADVICE, end_words
from studio.board import system_help
from studio.gui import dialogs
from studio.gui.board_words import LossWatch, SilenceWatch, chip_state
from studio.gui.columns_dialog import ColumnsDialog
from studio.gui.languages import said
from studio.gui.remedies import codes_of
from studio.gui.topbar import TopBar, fill_board_menu
from studio.link.text_session import TextSession

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_STATUS_MS = 500
_PLUGGED, _INSTALLED, _MICROCODE = "board-plugged", "firmware-installed", "microcode-given"
_SKETCH = "another-sketch"
OF_THE_BOARD = (
    codes_of("board.show_boards") | set(ADVICE) | {NEED_CODE, _PLUGGED, _INSTALLED, _MICROCODE, _SKETCH}
    | {"rule-copied", "rule-installed", "microcode-refused", "microcode-missing", "udev-refused"}
)
"""Messages about the board, which is the same whatever project is open."""


class BoardCorner(QObject):
    """Its verbs are those of the remedies' table that begin with "board."."""

    def __init__(self, window: MainWindow, bar: TopBar) -> None:
        super().__init__(window)
        self._window, self._studio, self._bar = window, window.studio, bar
        self._menu = QMenu(window)
        self._losses, self._silence = LossWatch(), SilenceWatch()
        self._again: Callable[[], object] = lambda: None
        """What failed last: connecting or installing."""
        self._is_tabled = True
        """What was said of a sketch is that it prints a table."""
        self.sit_in(bar)
        hear = window.bridge.listen
        hear(BoardConnecting, lambda _: self._changed(), owner=self)
        hear(BoardConnected, lambda _: self._found(), owner=self)
        hear(BoardDisconnected, self._lost, owner=self)
        hear(BoardChanged, lambda _: self._prints_other(), owner=self)
        hear(PortsChanged, self._ports_changed, owner=self)
        hear(MicrocodeGiven, lambda _: self._microcode_given(), owner=self)
        hear(InstallChanged, lambda _: self._install_changed(), owner=self)
        self._status = QTimer(self, interval=_STATUS_MS)
        self._status.timeout.connect(self.show_status)
        self._status.start()

    def sit_in(self, bar: TopBar) -> None:
        """Shows the board in this bar from now on."""
        self._bar = bar
        bar.chip.clicked.connect(lambda *_: self.show_boards())
        bar.install_asked.connect(self.install)

    def stop(self) -> None:
        self._status.stop()

    # -- verbs

    def connect_to(self, port: str) -> None:
        self._window.attempt(lambda: self._studio.bench.connect(port))

    def show_boards(self) -> None:
        """Opens the list of boards under the chip."""
        chip = self._bar.chip
        self.list_of_boards().popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def install(self) -> None:
        """The firmware on the board that needs it, where one can see it go on."""
        self.with_consent(lambda: self._begin(self._studio.installer.install))

    def try_again(self) -> None:
        """What failed last."""
        self._again()

    def with_consent(self, step: Callable[[], object]) -> None:
        """``step`` at once, or after a question when the board would lose its files."""
        need = self._studio.bench.need
        if need is None or need.reason != Reason.MICROPYTHON:
            step()
            return
        _, what, why = need_words(need)
        question = dialogs.Question(self._window, title=self.tr("Install the firmware"),
                                    what=said(what), why=said(why), yes=self.tr("Install"))
        question.accepted.connect(step)
        question.open()

    def copy_rule(self) -> None:
        """The command that puts the rule in its place, for a terminal."""
        QGuiApplication.clipboard().setText(system_help.udev_command())
        self._window.notices().tell(
            self.tr("The rule was copied."),
            self.tr("Paste it into a terminal, then unplug the board and plug it in again."),
            code="rule-copied", remedies=[(self.tr("Try again"), self.try_again)])  # fmt: skip

    def install_rule(self) -> None:
        self._studio.errands.run(system_help.install_udev_rule, done=self._rule_installed)

    def _rule_installed(self) -> None:
        self._window.notices().tell(
            self.tr("The rule is installed."), self.tr("Whoever sits at this computer may use the board now."),
            code="rule-installed", remedies=[(self.tr("Try again"), self.try_again)])  # fmt: skip

    def copy_report(self) -> None:
        error = self._studio.installer.error
        words = f"{error.code}: {error}\n{sys.platform}, Python {sys.version}" if error else ""
        QGuiApplication.clipboard().setText(words)

    def _begin(self, verb: Callable[[], None]) -> None:
        for area in self._window.all_notices():
            for code in ADVICE:
                area.clear(code)
        self._window.attempt(lambda: self._do_and_show(verb))

    def _do_and_show(self, verb: Callable[[], None]) -> None:
        verb()
        self._window.go("deploy")

    # -- what is heard

    def _changed(self) -> None:
        self.show_status()
        self._window.ticker.wake()

    def _found(self) -> None:
        self._changed()
        self._clear_answered()
        if isinstance(self._studio.bench.session, TextSession):
            self._sketch_found(self._studio.bench.session)

    def _clear_answered(self) -> None:
        answered = codes_of("board.show_boards") | set(ADVICE) | {_PLUGGED}
        if self._studio.installer.phase == InstallPhase.FAILED:
            # The board is connected again, as it was; why it has no new firmware has still to be read.
            answered -= set(ADVICE)
        for area in self._window.all_notices():
            for code in answered:
                area.clear(code)

    def _sketch_found(self, session: TextSession) -> None:
        self._is_tabled = bool(session.names)
        words = self.tr("Nothing of it can be recorded: it prints no table of numbers so far. Sending a model needs "
                        "the studio's firmware, which takes the sketch's place.")  # fmt: skip
        if self._is_tabled:
            words = self.tr(
                "Recording works. Sending a model needs the studio's firmware, which takes the sketch's place.")
        self._window.notices().tell(
            self.tr("This board runs another sketch."), words, kind="good" if self._is_tabled else "warn", code=_SKETCH,
            remedies=[(self.tr("Columns …"), self.show_columns)] if self._is_tabled else ())  # fmt: skip

    def _prints_other(self) -> None:
        self._changed()
        session = self._studio.bench.session
        if isinstance(session, TextSession) and session.names and not self._is_tabled:
            self._sketch_found(session)

    def _lost(self, event: BoardDisconnected) -> None:
        self._changed()
        for area in self._window.all_notices():
            area.clear(_SKETCH)
        if event.error is not None:
            # What was said of an earlier connection is over, and its buttons would take this one.
            self._clear_answered()
        # What the board lacks stands in the bar with its button, and on the pages that miss it.
        if event.error is not None and event.error.code != NEED_CODE:
            self._again = partial(self.connect_to, event.port)
            self._window.show_problem(event.error)

    def _ports_changed(self, event: PortsChanged) -> None:
        self._changed()
        if self._menu.isVisible():
            self.list_of_boards()
        bench = self._studio.bench
        if event.appeared and bench.session is not None and not bench.is_lent:
            port = event.appeared[0].port
            self._window.notices().tell(
                self.tr("A board was plugged in."), self.tr("It is at {0}.").format(port), code=_PLUGGED,
                remedies=[(self.tr("Connect to it"), lambda: self.connect_to(port))])  # fmt: skip
        elif bench.session is not None and not event.appeared:
            for area in self._window.all_notices():
                area.clear(_PLUGGED)

    def _microcode_given(self) -> None:
        self._window.notices().tell(
            self.tr("The motion sensor is ready."),
            self.tr("This board's sensor needs 8 KB of microcode, which it has got now. The board keeps it."),
            code=_MICROCODE)

    def _install_changed(self) -> None:
        self._changed()
        phase = self._studio.installer.phase
        if phase == InstallPhase.FAILED:
            self._again = partial(self._begin, self._studio.installer.retry)
        what, details = end_words(self._studio)
        if what and phase != InstallPhase.RUNNING:
            kind = "good" if phase == InstallPhase.DONE else "warn"
            self._window.notices().tell(said(what), said(details), kind=kind, code=_INSTALLED)

    # -- showing

    def show_status(self) -> None:
        bench, installer, now_s = self._studio.bench, self._studio.installer, time.monotonic()
        self._bar.show_board(chip_state(
            bench.session, bench.port, need=bench.need, doing=bench.doing, is_installing=installer.is_running,
            is_losing=self._losses.is_losing(bench.session, now_s),
            is_silent=self._silence.is_silent(bench.session, now_s, is_resting=self._studio.deployer.is_sending)))
        self._window.show_job()

    def list_of_boards(self) -> QMenu:
        """The menu with what can be reached now."""
        bench = self._studio.bench
        fill_board_menu(
            self._menu, board_rows(self._window.attempt(bench.boards) or []),
            connected=bench.port or None, connect=self.connect_to,
            disconnect=lambda: self._window.attempt(bench.disconnect), elsewhere=self._ask_port)
        if isinstance(bench.session, TextSession) and bench.session.names:
            self._menu.addAction(self.tr("Columns of this board …")).triggered.connect(lambda *_: self.show_columns())
        return self._menu

    def show_columns(self) -> None:
        """Asks what a sketch's columns are, while they are seen to change."""
        columns = self._studio.columns
        shown = columns.snapshot()
        if shown is None:
            return
        dialog = ColumnsDialog(self._window, columns.snapshot, shown)
        dialog.accepted.connect(lambda: self._window.attempt(lambda: columns.choose(dialog.chosen)))
        dialog.open()

    def _ask_port(self) -> None:
        question = dialogs.PortQuestion(self._window)
        question.accepted.connect(lambda: self.connect_to(question.port))
        question.open()
