"""As it will run: misses against false alarms an hour, the settings that move them, and what was detected where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import RoomChanged, RunAdded, RunListChanged
from studio.app.presenters.room import EventRow, RoomSnapshot
from studio.gui.languages import decimal, said, said_label
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.pages.room_events import RoomEvents
from studio.gui.pages.room_parts import PartsList
from studio.gui.pages.room_settings import RoomSettings
from studio.gui.plots.alarm_curve import AlarmCurve
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, button, show_choices, text

SIDE_PX = 400


class RoomSection(PageWidget):
    key = "evaluate"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = self.studio.as_it_runs
        self.runs = QComboBox()
        self.runs.setAccessibleName(self.tr("Run"))
        self.runs.setToolTip(self.tr("Which training to look at"))
        self.runs.activated.connect(lambda _: self._choose_run(self.runs.currentData()))
        self.runs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.labels = QComboBox()
        self.labels.setAccessibleName(self.tr("Curve of"))
        self.labels.setToolTip(self.tr("Whose misses and false alarms are shown, and whose threshold is moved"))
        self.labels.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.labels.activated.connect(lambda _: self._choose_label(self.labels.currentData()))
        self.curve = AlarmCurve(self.tr("Misses against false alarms an hour"))
        self.curve.setToolTip(self.tr(
            "Drag the point, or press the arrow keys. The shaded areas are where the truth may be: "
            "the more was played, the smaller they are."))
        self.curve.setMinimumHeight(px(190))
        self.curve.moved.connect(lambda threshold: self.attempt(lambda: self.presenter.set_threshold(threshold)))
        self.words = text("", wrap=True)
        self.since = text("", "warn", wrap=True)
        self.settings = RoomSettings(
            threshold=lambda value: self.attempt(lambda: self.presenter.set_threshold(value)),
            average=lambda ms: self.attempt(lambda: self.studio.room.set_average(ms)),
            suppression=lambda ms: self.attempt(lambda: self.studio.room.set_suppression(ms)),
        )
        self._aim_tip = self.tr("The threshold that misses no more than one in twenty, "
                                "and then makes the fewest false alarms")
        self.aim = button(self.tr("At most 5 % misses"), lambda: self.attempt(self.presenter.aim), icon="wand",
                          tip=self._aim_tip)
        self.use = button(self.tr("Use these settings"), self._use, icon="check", role="primary", tip=self.tr(
            "Put them into this run, so that Deploy sends them to the board"))
        self.back = button(self.tr("As trained"), lambda: self.attempt(self.studio.room.reset), tip=self.tr(
            "Back to the settings that training chose"))
        self.used = text("", "dim", wrap=True)
        self.parts = PartsList(
            choose=lambda key, chosen: self.attempt(lambda: self.studio.room.choose(key, chosen)),
            remove=lambda key: self.attempt(lambda: self.studio.room.remove_file(key)),
        )
        self.add = button(self.tr("Add sound from files..."), self._add_files, icon="plus", tip=self.tr(
            "Hours of talk, music or noise in which nothing may be detected. They are played, and not copied."))
        self.add_folder = button(self.tr("Folder..."), self._add_folder, tip=self.tr("All that is in a folder"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Playing the recordings to the model"))
        self.cancel = button(self.tr("Cancel"), lambda: self.attempt(self.studio.room.cancel))
        self.events = RoomEvents(mark=self._mark, open_event=self._open)
        self._assemble()
        self.refresh_on(RunAdded, RunListChanged, RoomChanged)

    def _assemble(self) -> None:
        full = QWidget()
        columns = QHBoxLayout(full)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE["medium"])
        left = QVBoxLayout()
        left.setSpacing(SPACE["medium"])
        curve = Card(self.tr("Misses against false alarms"), trailing=(self.labels, self.runs))
        curve.add(self.curve, 1)
        left.addWidget(curve, 3)
        left.addWidget(self.events, 2)
        columns.addLayout(left, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        column.addWidget(self._settings_card())
        column.addWidget(self._parts_card())
        column.addStretch(1)
        columns.addWidget(side)
        self.fold_when_narrow(columns, side, SIDE_PX)
        empty = Card()
        empty.add(EmptyState("evaluate", self.tr("Nothing to listen with yet"), self.tr(
            "Train a model first. Then it is played what it never saw, and you decide how often it may be wrong."),
            button(self.tr("Go to Train"), lambda: self.shell.go("train"), icon="train")), 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(full)
        self.body.addWidget(self.stack, 1)

    def _settings_card(self) -> Card:
        card = Card(self.tr("As it will run"))
        card.add(self.words)
        card.add(self.since)
        card.add(self.settings)
        row = QHBoxLayout()
        row.setSpacing(SPACE["small"])
        for widget in (self.use, self.back):
            row.addWidget(widget)
        row.addStretch(1)
        card.body.addWidget(self.aim, alignment=Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(row)
        card.add(self.used)
        return card

    def _parts_card(self) -> Card:
        card = Card(self.tr("What it is played"))
        card.add(self.parts)
        self.working = QWidget()
        row = QHBoxLayout(self.working)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        card.add(self.working)
        files = QHBoxLayout()
        files.setSpacing(SPACE["small"])
        files.addWidget(self.add)
        files.addWidget(self.add_folder)
        files.addStretch(1)
        card.body.addLayout(files)
        return card

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.curve

    def refresh(self) -> None:
        if self.studio.desk.project is not None:
            self.shell.attempt(self.presenter.look, page=self.key)
        snapshot = self.presenter.snapshot()
        self.stack.setCurrentIndex(0 if snapshot.number is None else 1)
        if snapshot.number is None:
            return
        self._show_choices(snapshot)
        words = " ".join(map(said, snapshot.words)) or self.tr("Nothing was played to the model yet.")
        if snapshot.is_working and not snapshot.words:
            words = self.tr("The model is listening...")
        self.words.setText(words)
        self.since.setText(said(snapshot.since))
        self.since.setVisible(bool(snapshot.since))
        self.curve.show_curve(snapshot.curve, snapshot.here, words=words)
        self.settings.show_settings(snapshot)
        self.parts.show_rows(snapshot.parts)
        self.events.show_rows(
            snapshot.events, [name for _, name in snapshot.labels], was_played=bool(snapshot.words))
        self.working.setVisible(snapshot.is_working)
        self.progress.setValue(round(1000 * snapshot.fraction))
        self.aim.setEnabled(bool(snapshot.curve))
        self.aim.setToolTip(said(snapshot.why_no_aim) or self._aim_tip)
        set_able(self.use, snapshot.is_changed)
        self.back.setEnabled(snapshot.can_reset)
        self.used.setText(self._used_words(snapshot))

    def _show_choices(self, snapshot: RoomSnapshot) -> None:
        show_choices(self.runs, [(self.tr("Run {0}").format(number), number) for number in snapshot.runs])
        self.runs.setCurrentIndex(self.runs.findData(snapshot.number))
        rows: list[tuple[str, int | None]] = [(self.tr("All labels"), None)]
        rows += [(said_label(name), index) for index, name in snapshot.labels]
        show_choices(self.labels, rows)
        self.labels.setCurrentIndex(next(i for i, (_, index) in enumerate(rows) if index == snapshot.label))

    def _used_words(self, snapshot: RoomSnapshot) -> str:
        if snapshot.is_changed:
            return self.tr("You are trying these settings; the run keeps its own until you use them.")
        if snapshot.can_reset:
            return self.tr("Deploy sends these settings, which you chose.")
        return self.tr("Deploy sends these settings, which training chose.")

    # -- what the person does

    def _choose_run(self, number: int) -> None:
        self.attempt(lambda: self.presenter.choose_run(number))

    def _choose_label(self, label: int | None) -> None:
        self.attempt(lambda: self.presenter.choose_label(label))

    def _use(self) -> None:
        self.attempt(self.studio.room.use_settings)

    def _add_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Files in which nothing may be detected"))
        if names:
            self.attempt(lambda: self.presenter.add_files([Path(name) for name in names]))

    def _add_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder in which nothing may be detected"))
        if name:
            self.attempt(lambda: self.presenter.add_files([Path(name)]))

    def _mark(self, event: EventRow, label: str) -> None:
        if self.attempt(lambda: self.presenter.mark(event, label)):
            self.offer_undo(self.tr("Marked {0} at {1} s as {2}.").format(
                event.title, decimal(event.at_us / 1e6, 1), said_label(label)), code="alarm-marked")

    def _open(self, event: EventRow) -> None:
        if event.recording_id:
            self.presenter.open(event)
            self.shell.go("label")
