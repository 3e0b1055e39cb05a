"""Label: one recording with its spans; a drag, a digit or a chip says what is what."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from studio.app.presenters.collect import BACKGROUND_COLOUR
from studio.app.presenters.label import LabelSnapshot, RecordingRow
from studio.errors import StudioError
from studio.gui.languages import decimal, said
from studio.gui.pages.bars import duration
from studio.gui.pages.chips import LabelChips
from studio.gui.pages.page import PageWidget
from studio.gui.pages.play_button import PlayButton
from studio.gui.pages.recording_tracks import LateSpectrogram, gaps_of, tracks_of
from studio.gui.pages.rows import Row, RowList
from studio.gui.plots.recording import RecordingView
from studio.gui.project_dialogs.questions import ProjectQuestions
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, EmptyState, button, icon_button, text
from studio.model.lane import Lane
from studio.model.recording import BACKGROUND, Label, Recording

LIST_PX = 260


class LabelPage(PageWidget):
    key = "label"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = self.studio.label
        self.questions = ProjectQuestions(shell, self)
        self._shown_id: str | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._last_label = ""
        self._is_dragging = False
        self._unnamed: tuple[int, int] | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find by label, person or name"))
        self.filter.setToolTip(self.filter.placeholderText())
        self.filter.setAccessibleName(self.tr("Find recordings"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.list = RowList(self.tr("Recordings"), two_lines=True)
        self.list.setToolTip(self.tr("Up and Down open a recording, Delete removes it"))
        self.view = RecordingView()
        self._spectrogram = LateSpectrogram(self.view)
        self.chips = LabelChips()
        self.play = PlayButton(self.studio.mailbox.post, on_problem=self._cannot_play)
        self.undo = icon_button("undo", self.tr("Undo (Ctrl+Z)"), lambda: self.attempt(self.studio.desk.undo))
        self.redo = icon_button("redo", self.tr("Redo (Ctrl+Shift+Z)"), lambda: self.attempt(self.studio.desk.redo))
        self.delete = icon_button("trash", self.tr("Delete the selected span (Delete)"), self._delete_span)
        self.title, self.about, self.count = text("", "section"), text("", "dim"), text("", "small")
        self._assemble()
        self._connect()
        shell.ticker.add(self.play)

    def _assemble(self) -> None:
        side = Card(self.tr("Recordings"), trailing=(
            self.count,
            icon_button("chevron-up", self.tr("Previous recording (Page Up)"), lambda: self._step(-1), size=16),
            icon_button("chevron-down", self.tr("Next recording (Page Down)"), lambda: self._step(1), size=16)))
        side.body.setContentsMargins(SPACE["small"], SPACE["medium"], SPACE["small"], SPACE["small"])
        side.add(self.filter)
        side.add(self.list, 1)
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE["small"])
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        tools = (self.play, self.undo, self.redo, self.delete,
                 icon_button("zoom-out", self.tr("Zoom out (−)"), lambda: self.view.zoom(0.8)),
                 icon_button("zoom-in", self.tr("Zoom in (+)"), lambda: self.view.zoom(1.25)),
                 icon_button("fit", self.tr("See the whole recording (0)"), self.view.fit))
        for tool in tools:
            head.addWidget(tool)
        card.body.addLayout(head)
        card.add(self.chips)
        card.add(self.view, 1)
        card.add(text(self.tr("Drag on an empty place for a new span · 1–9 give the label · drag edges to move them · "
                              "Delete removes · Space plays · wheel zooms"), "small", wrap=True))
        full = QWidget()
        columns = QHBoxLayout(full)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE["medium"])
        columns.addWidget(side)
        columns.addWidget(card, 1)
        self.fold_when_narrow(columns, side, LIST_PX)
        empty = Card()
        empty.add(EmptyState(
            "label", self.tr("No recordings yet"), self.tr("Record some takes, import files, or start with a sample."),
            button(self.tr("Record"), lambda: self.shell.go("collect"), icon="record", role="primary"),
            button(self.tr("Import…"), lambda: self.questions.ask("import"), icon="download"),
            button(self.tr("Try the gesture sample"), lambda: self.questions.ask("gestures"), icon="motion")), 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(full)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._open)
        self.view.span_created.connect(self._add_span)
        self.view.span_dragged.connect(self._drag)
        self.view.drag_finished.connect(self._drag_finished)
        self.view.span_selected.connect(self._select)
        self.view.cursor_moved.connect(self._cursor_moved)
        self.play.moved.connect(self.view.show_cursor)
        self.play.changed.connect(self.shell.ticker.wake)
        self.chips.chosen.connect(self._give)
        self.chips.named.connect(self._name_label)
        for digit in range(1, 10):
            self.on_key(str(digit), partial(self._give_digit, digit))
        self.on_key("Space", self._play)
        self.on_key("Delete", self._delete)
        self.on_key("Backspace", self._delete)
        self.on_key("Escape", self._escape)
        self.on_key("B", lambda: self._give(BACKGROUND))
        self.on_key("N", self.chips.start_naming)
        self.on_key("PgDown", lambda: self._step(1))
        self.on_key("PgUp", lambda: self._step(-1))
        self.on_key("Ctrl+F", self.filter.setFocus)

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.view

    def refresh(self) -> None:
        self._is_dragging = False
        snapshot = self.presenter.snapshot()
        self.stack.setCurrentIndex(1 if snapshot.rows else 0)
        recording = snapshot.recording
        self._show_rows(snapshot)
        self._show_recording(recording)
        selected = next((s for s in recording.spans if s.id == snapshot.selected), None) if recording else None
        labels = _with_background(snapshot.labels)
        self.chips.show_labels(labels, selected.label if selected else "")
        if recording:
            self.view.show_spans(recording.spans, colours={label.name: label.colour for label in labels},
                                 selected=snapshot.selected)
        self.undo.setEnabled(snapshot.undo_name is not None)
        self.undo.setToolTip(self.tr("Undo: {0} (Ctrl+Z)").format(said(snapshot.undo_name or "–")))
        self.redo.setEnabled(snapshot.redo_name is not None)
        self.redo.setToolTip(self.tr("Redo: {0} (Ctrl+Shift+Z)").format(said(snapshot.redo_name or "–")))
        self.delete.setEnabled(selected is not None)

    def _show_rows(self, snapshot: LabelSnapshot) -> None:
        words = self.filter.text().lower().split()
        rows = [_row(row) for row in snapshot.rows if _matches(row, words)]
        self.count.setText(str(len(rows)) if len(rows) == len(snapshot.rows) else f"{len(rows)} / {len(snapshot.rows)}")
        self.list.set_rows(rows, selected=snapshot.recording.id if snapshot.recording else None)

    def _show_recording(self, recording: Recording | None) -> None:
        """Samples are drawn anew only for another recording; spans change all the time, samples never."""
        self.title.setText(_names(recording) if recording else "")
        if (recording.id if recording else None) == self._shown_id:
            return
        self._shown_id = recording.id if recording else None
        self.play.stop()
        lanes = self.shell.attempt(self.presenter.lanes, page=self.key) or ()
        self._lanes = lanes
        length_s = recording.duration_us / 1e6 if recording else 1.0
        self.view.show_tracks(tracks_of(lanes), length_s=max(length_s, 0.001), gaps_s=gaps_of(lanes))
        self._spectrogram.show(lanes)
        self.play.show_lanes(lanes)
        self.about.setText(self._about(recording) if recording else "")

    def _about(self, recording: Recording) -> str:
        lost = sum(gap.lost for lane in recording.lanes for gap in lane.gaps)
        parts = [recording.person, f"{decimal(recording.duration_us / 1e6, 1)} s",
                 *(f"{lane.rate_hz:g} Hz" for lane in recording.lanes),
                 self.tr("{0} samples lost").format(lost) if lost else ""]
        return " · ".join(part for part in parts if part)

    # -- what the person does

    def _open(self, recording_id: str) -> None:
        self.presenter.open(recording_id)
        self.refresh()

    def _step(self, by: int) -> None:
        """Along the list as it is filtered."""
        keys = [row.key for row in self.list.rows]
        if keys:
            at = keys.index(self.list.current_key) if self.list.current_key in keys else -by
            self._open(keys[max(0, min(len(keys) - 1, at + by))])

    def _add_span(self, start_us: int, end_us: int) -> None:
        labels = [label.name for label in self.presenter.snapshot().labels]
        if not labels:
            self._unnamed = (start_us, end_us)
            self.chips.start_naming()
            self.shell.notices(self.key).tell(
                self.tr("What is this?"), self.tr("Type the label's name, then Enter."), kind="warn", code="name-label")
            return
        label = self._last_label if self._last_label in labels else self._usual(labels)
        self.attempt(lambda: self.presenter.add_span(start_us, end_us, label))

    def _usual(self, labels: list[str]) -> str:
        """What this recording's other spans are, else the first label."""
        recording = self.presenter.recording
        return recording.spans[-1].label if recording and recording.spans else labels[0]

    def _drag(self, span_id: str, start_us: int, end_us: int) -> None:
        self._is_dragging = True
        self.presenter.drag_span(span_id, start_us, end_us)

    def _drag_finished(self) -> None:
        self._is_dragging = False
        self.presenter.end_drag()
        self.refresh()

    def refresh_soon(self) -> None:
        # The view draws the span under the pointer itself; the long list need not be made anew sixty times a second.
        if not self._is_dragging:
            super().refresh_soon()

    def _select(self, span_id: str | None) -> None:
        self.presenter.select(span_id)
        self.refresh()

    def _give(self, label: str) -> None:
        self._last_label = label
        self.attempt(lambda: self.presenter.label_selected(label))

    def _give_digit(self, digit: int) -> None:
        labels = self.presenter.snapshot().labels
        if digit <= len(labels):
            self._give(labels[digit - 1].name)

    def _name_label(self, name: str) -> None:
        unnamed, self._unnamed = self._unnamed, None
        self.shell.notices(self.key).clear("name-label")
        if self.attempt(lambda: self.presenter.new_label(name)):
            if unnamed is None:
                self._give(name)
            else:
                self._last_label = name
                self.attempt(lambda: self.presenter.add_span(*unnamed, name))
        self.view.setFocus()

    def _delete(self) -> None:
        if self.list.hasFocus() and self.list.current_key:
            self._delete_recording(self.list.current_key)
        else:
            self._delete_span()

    def _delete_span(self) -> None:
        self.attempt(self.presenter.delete_selected)

    def _delete_recording(self, recording_id: str) -> None:
        keys = [row.key for row in self.list.rows]
        at = keys.index(recording_id)
        neighbour = (keys[at + 1 :] or keys[:at][-1:] or [""])[0]
        if self.attempt(lambda: self.presenter.delete_recording(recording_id)):
            if neighbour:
                self._open(neighbour)
            self.offer_undo(self.tr("The recording was deleted."), code="recording-deleted")

    def _escape(self) -> None:
        if self.chips.name.hasFocus():
            self._unnamed = None
            self.shell.notices(self.key).clear("name-label")
            self.view.setFocus()
        else:
            self._select(None)

    # -- sound

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.play.stop()

    def _play(self) -> None:
        snapshot = self.presenter.snapshot()
        spans = snapshot.recording.spans if snapshot.recording else ()
        span = next((s for s in spans if s.id == snapshot.selected), None)
        self.play.play_or_stop((span.start_us, span.end_us) if span else None)

    def _cannot_play(self, error: StudioError) -> None:
        self.shell.notices(self.key).show_error(error)

    def _cursor_moved(self, time_us: int) -> None:
        self.view.show_cursor(time_us)
        self.play.start_at(time_us)


def _with_background(labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Background can be given by hand too; it comes last, so that it takes no label's digit."""
    if any(label.name == BACKGROUND for label in labels):
        return labels
    return (*labels, Label(BACKGROUND, BACKGROUND_COLOUR))


def _row(row: RecordingRow) -> Row:
    detail = " · ".join(part for part in (row.person, row.title) if part)
    return Row(row.recording_id, row.labels, detail, duration(row.seconds), row.colour)


def _matches(row: RecordingRow, words: list[str]) -> bool:
    found = f"{row.labels} {row.person} {row.title}".lower()
    return all(word in found for word in words)


def _names(recording: Recording) -> str:
    return ", ".join(dict.fromkeys(span.label for span in recording.spans)) or recording.origin or recording.stamp
