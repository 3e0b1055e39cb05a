"""How it learns: strictness with its price, the start, the network; and ordinary speech to tell words from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from studio.app.happenings import RunAdded, RunListChanged
from studio.app.presenters.learning import LearningSnapshot, Price
from studio.gui.languages import said
from studio.gui.pages.facts import percent
from studio.gui.pages.page import PageWidget
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, button, text
from studio.model.learning import AUTO, SCRATCH

SIDE_PX = 380


class SettingsSection(PageWidget):
    key = "train"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = self.studio.learning
        self.strictness = QSlider(Qt.Orientation.Horizontal)
        self.strictness.setRange(0, 100)
        self.strictness.setSingleStep(5)
        self.strictness.setPageStep(25)
        self.strictness.setMinimumHeight(px(20))
        self.strictness.setAccessibleName(self.tr("Strictness"))
        self.strictness.setToolTip(self.tr(
            "How much of the background is made out of your own takes: backwards, in other order, on other axes"))
        self.strictness.valueChanged.connect(self._turn)
        self.strictness.sliderReleased.connect(self.presenter.done)
        self.value = text("", "section")
        self.words = text("", wrap=True)
        self.start = QComboBox()
        self.start.setAccessibleName(self.tr("What a network of sound starts from"))
        for name, key in ((self.tr("What the studio knows of speech"), AUTO), (self.tr("Nothing"), SCRATCH)):
            self.start.addItem(name, key)
        self.start.activated.connect(lambda _: self._choose_start())
        self.voices = QCheckBox(self.tr("Synthetic voices say the words, too"))
        self.voices.setToolTip(self.tr("Many voices for each label that is the word said in its takes"))
        self.voices.clicked.connect(lambda wanted: self.attempt(lambda: self.presenter.set_voices(wanted)))
        self.network = text("", wrap=True)
        self.usual = button(self.tr("Back to the usual network"), lambda: self.attempt(self.presenter.usual_network))
        self.rounding = text("", wrap=True, selectable=True)
        self.speech = text("", "warn", wrap=True)
        self.record = button(self.tr("Record ordinary speech"), self._record_speech, icon="record", tip=self.tr(
            "Opens the page of recording, set to {0} s of background: talk about anything").format(20))
        self.prices = QGridLayout()
        self._assemble()
        self.refresh_on(RunAdded, RunListChanged)

    def _assemble(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        for card in (self._speech_card(), self._start_card(), self._network_card(), self._rounding_card()):
            column.addWidget(card)
        column.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self._strictness_card())
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["medium"])
        columns.addLayout(left, 1)
        columns.addWidget(side)
        self.body.addLayout(columns, 1)
        self.fold_when_narrow(columns, side, SIDE_PX)

    def _strictness_card(self) -> Card:
        card = Card(self.tr("Strictness"), trailing=(self.value,))
        row = QHBoxLayout()
        row.setSpacing(SPACE["medium"])
        row.addWidget(text(self.tr("Knows more"), "small"))
        row.addWidget(self.strictness, 1)
        row.addWidget(text(self.tr("Fewer false alarms"), "small"))
        card.body.addLayout(row)
        card.add(self.words)
        self.prices.setHorizontalSpacing(SPACE["large"])
        self.prices.setVerticalSpacing(SPACE["small"])
        card.body.addLayout(self.prices)
        self.note = text(self.tr(
            "Look-alikes are made of takes that were held out: played backwards, put together of two, or with axes "
            "exchanged. A change counts from the next training on."), "dim", wrap=True)
        card.add(self.note)
        return card

    def _start_card(self) -> Card:
        self.starting = Card(self.tr("It starts from"))
        self.starting.add(self.start)
        self.starting.add(text(self.tr(
            "A network that has heard much speech needs fewer takes of a new word."), "dim", wrap=True))
        self.starting.add(self.voices)
        self.starting.add(text(self.tr(
            "So people are understood who were not recorded. Give the label the word's name."), "dim", wrap=True))
        return self.starting

    def _network_card(self) -> Card:
        card = Card(self.tr("Network"))
        card.add(self.network)
        card.add(self.usual)
        return card

    def _rounding_card(self) -> Card:
        self.rounded = Card(self.tr("Rounding to bytes"))
        self.rounded.add(self.rounding)
        return self.rounded

    def _speech_card(self) -> Card:
        self.asking = Card(self.tr("Ordinary speech"))
        self.asking.add(self.speech)
        self.asking.add(self.record)
        return self.asking

    @property
    def first(self) -> QWidget:
        return self.strictness

    def refresh(self) -> None:
        snapshot = self.presenter.snapshot()
        for widget in (self.strictness, self.start, self.voices):
            widget.blockSignals(True)
        self.strictness.setValue(round(100 * snapshot.learning.strictness))
        self.start.setCurrentIndex(self.start.findData(snapshot.learning.start))
        self.voices.setChecked(snapshot.learning.voices)
        for widget in (self.strictness, self.start, self.voices):
            widget.blockSignals(False)
            widget.setEnabled(snapshot.can_change)
        self.value.setText(self.tr("{0} %").format(round(100 * snapshot.learning.strictness)))
        self.words.setText(said(snapshot.words))
        self._show_prices(snapshot.prices)
        self._show_network(snapshot)
        self.starting.setVisible(snapshot.is_sound)
        self.asking.setVisible(bool(snapshot.speech))
        self.speech.setText(said(snapshot.speech))
        self.rounded.setVisible(bool(snapshot.rounding))
        self.rounding.setText(said(snapshot.rounding))

    def _show_network(self, snapshot: LearningSnapshot) -> None:
        chosen = self.tr("“{0}”, chosen by a search for the best model.").format(snapshot.network)
        self.network.setText(chosen if snapshot.network else self.tr("The usual one."))
        self.usual.setVisible(bool(snapshot.network))

    def _show_prices(self, prices: Sequence[Price]) -> None:
        while (item := self.prices.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        if not prices:
            return
        titles = (self.tr("Run"), self.tr("Strictness"), self.tr("Takes known"), self.tr("Look-alikes that fire"))
        for column, title in enumerate(titles):
            self.prices.addWidget(text(title, "small"), 0, column)
            self.prices.setColumnStretch(column, 1)
        for row, price in enumerate(prices, 1):
            strictness = self.tr("{0} %").format(round(100 * price.strictness))
            cells = (str(price.run), strictness, percent(price.recall), percent(price.false_accepts))
            for column, cell in enumerate(cells):
                self.prices.addWidget(text(cell), row, column)

    # -- what the person does

    def _turn(self, value: int) -> None:
        self.attempt(lambda: self.presenter.set_strictness(value / 100))
        if not self.strictness.isSliderDown():
            # By a key or a click: each is a step of its own.
            self.presenter.done()

    def _choose_start(self) -> None:
        self.attempt(lambda: self.presenter.set_start(self.start.currentData()))

    def _record_speech(self) -> None:
        self.presenter.prepare_speech()
        self.shell.go("collect")
