"""Check thoroughly: how the next person, day or take will fare, and whether more of them would help."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from studio.app.crosscheck import BUSY
from studio.app.happenings import CrossCheckChanged, RunAdded, RunListChanged, TrainingChanged
from studio.app.presenters.crosscheck import CrossCheckSnapshot
from studio.gui.languages import said
from studio.gui.pages.page import PageWidget
from studio.gui.pages.share_bars import ShareBars, ShareRow
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, button, text
from studio.learn.crosschecked import CrossCheck, Share


class CrossCheckCard(PageWidget):
    """Part of the Evaluate page's check-up; it refreshes itself."""

    key = "evaluate"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.start = button(self.tr("Check thoroughly"), self._start, icon="check", tip=self.tr(
            "Trains again and again, each time with other takes held out. It takes a minute or two."))
        self.stop = button(self.tr("Stop early"), self.studio.crosscheck.stop_early, tip=self.tr(
            "Keep what the trainings until now have shown"))
        self.cancel = button(self.tr("Cancel"), self.studio.crosscheck.cancel, role="flat",
                             tip=self.tr("Throw it away"))
        self.step, self.progress = text("", "dim", wrap=True), QProgressBar(minimum=0, maximum=1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        self.words = text("", wrap=True, selectable=True)
        self.older = text("", "small", wrap=True)
        self.groups_title, self.curve_title = text("", "dim"), text(self.tr("With fewer takes"), "dim")
        self.groups = ShareBars(self.tr("Right answers of each person or day"))
        self.curve = ShareBars(self.tr("Right answers by number of takes that were learnt from"))
        card = Card(self.tr("Cross-check"), trailing=(self.start,))
        buttons = QHBoxLayout()
        buttons.addWidget(self.stop)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.running = QWidget()
        column = QVBoxLayout(self.running)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addWidget(self.step)
        column.addWidget(self.progress)
        column.addLayout(buttons)
        for widget in (self.running, self.words, self.groups_title, self.groups, self.curve_title, self.curve,
                       self.older):
            card.add(widget)
        self.body.addWidget(card)
        self.refresh_on(CrossCheckChanged, RunAdded, RunListChanged, TrainingChanged)

    @property
    def first(self) -> QWidget:
        return self.start if self.start.isVisible() else self.stop

    def refresh(self) -> None:
        snapshot = self.studio.thorough.snapshot()
        is_running = snapshot.phase in BUSY
        had_keyboard = next((b for b in (self.start, self.stop, self.cancel) if b.hasFocus()), None)
        self.running.setVisible(is_running)
        self.start.setVisible(not is_running)
        self.start.setEnabled(not snapshot.reason)
        if had_keyboard is not None and not had_keyboard.isVisible():
            # The button that had the keyboard is gone; it must not fall to the rail.
            self.first.setFocus()
        self.step.setText(said(snapshot.step))
        self.progress.setValue(round(1000 * snapshot.fraction))
        self._show_found(snapshot)

    def _show_found(self, snapshot: CrossCheckSnapshot) -> None:
        found = snapshot.found
        if found is None:
            self.words.setText(said(snapshot.reason) if snapshot.reason else self.tr(
                "One test on a few takes may be luck. The cross-check lets each take be answered by a network that "
                "never saw it: person by person when there are three, else day by day or take by take."))
        else:
            self.words.setText("\n".join(map(said, found.words)))
        self._show_bars(found)
        self.older.setText(self.tr("Takes or settings have changed since: check again to be sure."))
        self.older.setVisible(snapshot.is_older)

    def _show_bars(self, found: CrossCheck | None) -> None:
        groups = found.groups if found else ()
        curve = found.curve if found else ()
        self.groups_title.setText(self.tr("Day by day") if found and found.kind == "days" else self.tr(
            "Person by person"))
        self.groups.show_rows([_row(group.name, group.share) for group in groups])
        self.groups_title.setVisible(bool(groups))
        self.curve.show_rows([_row(self.tr("{0} takes").format(point.takes), point.share) for point in curve])
        self.curve_title.setVisible(bool(curve))

    def _start(self) -> None:
        self.attempt(self.studio.crosscheck.start)


def _row(name: str, share: Share) -> ShareRow:
    return ShareRow(name, share.value, share.low, share.high)
