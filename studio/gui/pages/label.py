"""Label: one recording with its spans; a drag, a digit or a chip says what is what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from studio.app.happenings import FlagsChanged, MapChanged, ProposalsChanged
from studio.app.presenters.collect import BACKGROUND_COLOUR
from studio.app.presenters.label_rows import title_of
from studio.errors import StudioError
from studio.gui.languages import decimal, said, said_label
from studio.gui.pages.chips import LabelChips
from studio.gui.pages.explained import ExplainButton
from studio.gui.pages.label_cursor import Cursor
from studio.gui.pages.label_deeds import Deeds
from studio.gui.pages.label_draft import Draft
from studio.gui.pages.label_find import FindStrip
from studio.gui.pages.label_map import MapPanel
from studio.gui.pages.label_menu import LabelMenus
from studio.gui.pages.label_side import RecordingsSide
from studio.gui.pages.page import PageWidget
from studio.gui.pages.play_button import PlayButton
from studio.gui.pages.recording_tracks import LateSpectrogram, gaps_of, tracks_of
from studio.gui.plots.recording_view import RecordingView
from studio.gui.project_dialogs.questions import ProjectQuestions
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, EmptyState, ShortText, button, icon_button, text
from studio.model.lane import Lane
from studio.model.project import Project
from studio.model.recording import BACKGROUND, Label, Recording

if TYPE_CHECKING:
    from studio.learn.quality import Flag

LIST_PX = 260
PASSING = (
    "label-long", "label-name", "merge-one", "no-room", "proposal-unlabelled", "split-outside", "take-running",
)  # fmt: skip
"""What stood in the way of one deed and of none after it: keys are pressed faster than messages are closed."""


class LabelPage(PageWidget):
    key = "label"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = self.studio.label
        self.questions = ProjectQuestions(shell, self)
        self._shown_id: str | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._dragged_to: Project | None = None
        self.side = RecordingsSide(self.presenter.several, self.attempt)
        self.list, self.filter = self.side.list, self.side.filter
        self.view = RecordingView()
        self._spectrogram = LateSpectrogram(self.view)
        self.chips = LabelChips()
        self.finder = FindStrip(self.presenter.finding, self.view, self.attempt)
        self.map = MapPanel(self.presenter.map)
        self.play = PlayButton(self.studio.mailbox.post, on_problem=self._cannot_play)
        self.caret, self.draft = Cursor(self.view, self.play), Draft(self.view)
        self.undo = icon_button("undo", self.tr("Undo (Ctrl+Z)"), lambda: self.attempt(self.studio.desk.undo))
        self.redo = icon_button("redo", self.tr("Redo (Ctrl+Shift+Z)"), lambda: self.attempt(self.studio.desk.redo))
        self.delete = icon_button("trash", self.tr("Delete the selected spans (Delete)"),
                                  lambda: self.deeds.delete_spans())
        self.title, self.about = ShortText("section"), ShortText("dim")
        self.told = text("", "warn", wrap=True)
        self.deeds = Deeds(self)
        self._assemble()
        self._connect()
        self.menus = LabelMenus(self)
        for keys, step in self.deeds.by_key().items():
            self.on_key(keys, step)
        shell.ticker.add(self.play)

    def _assemble(self) -> None:
        card = Card()
        card.body.addLayout(self._head())
        for widget in (self.told, self.chips, self.finder):
            card.add(widget)
        self.pictures = QStackedWidget()
        self.pictures.addWidget(self.view)
        self.pictures.addWidget(self.map)
        card.add(self.pictures, 1)
        self.hint = text(self.tr("Drag on an empty place for a new span · 1–9 give the label · S splits, M merges · "
                                 "U: next without a label · F1: all keys"), "small", wrap=True)
        card.add(self.hint)
        full = QWidget()
        columns = QHBoxLayout(full)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE["medium"])
        columns.addWidget(self.side)
        columns.addWidget(card, 1)
        self.fold_when_narrow(columns, self.side, LIST_PX)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._empty())
        self.stack.addWidget(full)
        self.body.addWidget(self.stack, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE["small"])
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        self.finds = icon_button("search", self.tr("Find events (F)"), self.deeds.toggle_find)
        self.maps = icon_button("map", self.tr("Map of all spans (G)"), self.deeds.toggle_map)
        tools = (self.play, self.finds, self.maps, self.undo, self.redo, self.delete,
                 icon_button("zoom-out", self.tr("Zoom out (−)"), lambda: self.view.zoom(0.8)),
                 icon_button("zoom-in", self.tr("Zoom in (+)"), lambda: self.view.zoom(1.25)),
                 icon_button("fit", self.tr("See the whole recording (0)"), self.view.fit),
                 ExplainButton(self.shell, "window"))
        for tool in tools:
            head.addWidget(tool)
        for toggle in (self.finds, self.maps):
            toggle.setCheckable(True)
        return head

    def _empty(self) -> Card:
        empty = Card()
        empty.add(EmptyState(
            "label", self.tr("No recordings yet"), self.tr("Record some takes, import files, or start with a sample."),
            button(self.tr("Record"), lambda: self.shell.go("collect"), icon="record", role="primary"),
            button(self.tr("Import…"), lambda: self.questions.ask("import"), icon="download"),
            button(self.tr("Try the gesture sample"), lambda: self.questions.ask("gestures"), icon="motion")), 1)
        return empty

    def _connect(self) -> None:
        view, spans, deeds = self.view, self.presenter.spans, self.deeds
        self.side.opened.connect(self.open)
        self.side.delete_asked.connect(deeds.delete_recordings)
        self.side.left.connect(lambda: self.first.setFocus())
        self.list.picked.connect(lambda _: self.show_recording())
        self.list.opened.connect(lambda _: deeds.make())
        view.span_created.connect(deeds.add_span)
        view.span_dragged.connect(partial(self._drag, spans.drag))
        view.spans_shifted.connect(partial(self._drag, spans.shift))
        view.drag_finished.connect(self._drag_finished)
        view.spans_selected.connect(self._select)
        view.proposed_chosen.connect(self.finder.choose)
        view.cursor_moved.connect(self.caret.move_to)
        self.map.map.opened.connect(deeds.open_span)
        self.finder.closed.connect(lambda: self.finds.setChecked(False))
        self.play.moved.connect(self.caret.follow)
        self.play.changed.connect(self.shell.ticker.wake)
        self.chips.chosen.connect(deeds.give)
        self.chips.named.connect(deeds.name_label)
        self.chips.renamed.connect(deeds.rename_label)
        self.chips.delete_asked.connect(deeds.delete_label)
        self.refresh_on(FlagsChanged)
        self.shell.bridge.listen(ProposalsChanged, lambda _: self.finder.refresh(), newest_only=True, owner=self)
        self.shell.bridge.listen(MapChanged, lambda _: self._map_changed(), newest_only=True, owner=self)

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.map.map if self.shows_map else self.view

    def refresh(self) -> None:
        self._dragged_to = None
        snapshot = self.presenter.snapshot()
        recording = snapshot.recording
        self.stack.setCurrentIndex(1 if snapshot.rows else 0)
        self.side.show_snapshot(snapshot)
        self._show_open(recording)
        self.tell(_told(snapshot.flags))
        primary = self.presenter.spans.primary
        labels = _with_background(snapshot.labels)
        self.chips.show_labels(labels, primary.label if primary else "")
        self.finder.show_labels(labels)
        if recording:
            self.view.show_spans(recording.spans, colours={label.name: label.colour for label in labels},
                                 selected=snapshot.selected)
        if self.shows_map:
            self._refresh_map()
        self.undo.setEnabled(snapshot.undo_name is not None)
        self.undo.setToolTip(self.tr("Undo: {0} (Ctrl+Z)").format(said(snapshot.undo_name or "–")))
        self.redo.setEnabled(snapshot.redo_name is not None)
        self.redo.setToolTip(self.tr("Redo: {0} (Ctrl+Shift+Z)").format(said(snapshot.redo_name or "–")))
        self.delete.setEnabled(primary is not None)

    def _show_open(self, recording: Recording | None) -> None:
        """Samples are drawn anew only for another recording; spans change all the time, samples never."""
        self.title.setText(_names(recording) if recording else "")
        if (recording.id if recording else None) == self._shown_id:
            return
        self._shown_id = recording.id if recording else None
        self.play.stop()
        self.draft.forget()
        lanes = self.shell.attempt(self.presenter.lanes, page=self.key) or ()
        self._lanes = lanes
        length_s = recording.duration_us / 1e6 if recording else 1.0
        self.view.show_tracks(tracks_of(lanes), length_s=max(length_s, 0.001), gaps_s=gaps_of(lanes))
        self._spectrogram.show(lanes)
        self.play.show_lanes(lanes)
        self.finder.show_recording()
        self.about.setText(self._about(recording) if recording else "")

    def _about(self, recording: Recording) -> str:
        lost = sum(gap.lost for lane in recording.lanes for gap in lane.gaps)
        parts = [f"{decimal(recording.duration_us / 1e6, 1)} s", *(f"{lane.rate_hz:g} Hz" for lane in recording.lanes),
                 self.tr("{0} samples lost").format(lost) if lost else ""]
        return " · ".join(part for part in parts if part)

    def tell(self, words: str) -> None:
        """Beside the title, until the next change: what is not as it should be."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    # -- recording or map

    @property
    def shows_map(self) -> bool:
        return self.pictures.currentWidget() is self.map

    def show_map(self) -> None:
        self.finder.close_strip()
        self.pictures.setCurrentWidget(self.map)
        self.maps.setChecked(True)
        self.hint.hide()
        self._refresh_map()

    def show_recording(self) -> None:
        self.pictures.setCurrentWidget(self.view)
        self.maps.setChecked(False)
        self.hint.show()

    def _refresh_map(self) -> None:
        recording, primary = self.presenter.recording, self.presenter.spans.primary
        current = (recording.id, primary.id) if recording and primary else None
        self.map.refresh(_with_background(self.presenter.snapshot().labels), current)

    def _map_changed(self) -> None:
        if self.shows_map and self.isVisible():
            self._refresh_map()
        self.deeds.map_ready()

    # -- what the person does

    def attempt(self, step: Callable[[], object]) -> bool:
        for code in PASSING:
            self.shell.notices(self.key).clear(code)
        return super().attempt(step)

    def open(self, recording_id: str) -> None:
        self.presenter.open(recording_id)
        self.refresh()

    def _drag(self, verb: Callable[..., None], *where: object) -> None:
        verb(*where)
        self._dragged_to = self.studio.desk.project

    def _drag_finished(self) -> None:
        self.presenter.spans.end_drag()
        self.refresh()

    def refresh_soon(self) -> None:
        # The view draws the span under the pointer itself; the long list need not be made anew sixty times a second.
        # What was changed besides (an undo with the button held down) is seen at once.
        if self._dragged_to is None or self._dragged_to is not self.studio.desk.project:
            super().refresh_soon()

    def _select(self, span_ids: tuple[str, ...]) -> None:
        self.presenter.spans.select(span_ids)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No shortcut: those come before the fields, which have a use of their own for Enter.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.deeds.make()
        else:
            super().keyPressEvent(event)

    # -- sound

    def showEvent(self, event: QShowEvent) -> None:
        # A take that was opened on another page is meant to be seen, also where the map was seen last.
        if self.presenter.recording is not None and self.presenter.recording.id != self._shown_id:
            self.show_recording()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.play.stop()

    def _cannot_play(self, error: StudioError) -> None:
        self.shell.notices(self.key).show_error(error)


def _with_background(labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Background can be given by hand too; it comes last, so that it takes no label's digit."""
    if any(label.name == BACKGROUND for label in labels):
        return labels
    return (*labels, Label(BACKGROUND, BACKGROUND_COLOUR))


def _told(flags: Sequence[Flag]) -> str:
    """The worst one in a sentence, the others in a few words."""
    return " · ".join([said(flag.why or flag.words) for flag in flags[:1]] + [said(flag.words) for flag in flags[1:]])


def _names(recording: Recording) -> str:
    return ", ".join(dict.fromkeys(said_label(span.label) for span in recording.spans)) or title_of(recording)
