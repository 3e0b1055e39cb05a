"""What the virtual board goes through: hold still, perform a gesture, say a word, with or without noise."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from studio.app.performer import STILL, Performance
from studio.gui.languages import said, said_label
from studio.gui.pages.chips import DOT_PX, dot
from studio.gui.pages.flow import FlowBox
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, Picture, button, spelled, text

NOISE = 1.0


class PerformCard(Card):
    """Seen only while the virtual board is connected. ``refresh`` keeps the chip of what is performed pressed."""

    def __init__(self, shell: Shell, *, title: str = "") -> None:
        super().__init__(title)
        self._shell = shell
        self._performer = shell.studio.performer
        self._choices: tuple[Performance, ...] = ()
        self._performing: str | None = None
        self.chips: dict[str, QPushButton] = {}
        self.setAccessibleName(self.tr("What the virtual board does"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.noise = button(self.tr("with noise"), role="chip",
                            tip=self.tr("Adds a shaky hand, or the noise of a room, to what is performed"))
        self.noise.setCheckable(True)
        self._box = FlowBox()
        row = QHBoxLayout()
        row.setSpacing(SPACE["small"])
        row.addWidget(Picture("wand", "dim"))
        row.addWidget(text(self.tr("Virtual board"), "section"))
        row.addWidget(self._box, 1)
        row.addWidget(self.noise)
        self.body.addLayout(row)

    def show_choices(self) -> None:
        """Chips for what can be performed now; hidden when the board is a real one."""
        choices = self._performer.choices()
        self.setVisible(bool(choices))
        if choices != self._choices:
            self._choices = choices
            self._rebuild()
        self.refresh(0.0)

    def refresh(self, now_s: float) -> bool:
        performing = self._performer.performing
        if performing == self._performing:
            return False
        self._performing = performing
        for name, chip in self.chips.items():
            chip.setChecked(name == (performing or STILL))
        return True

    def _rebuild(self) -> None:
        for chip in self.chips.values():
            self._box.flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = {}
        for choice in self._choices:
            chip = button(f" {spelled(self._title(choice))}", partial(self._perform, choice.name), role="chip",
                          tip=self._tip(choice))
            chip.setIconSize(QSize(DOT_PX, DOT_PX))
            chip.setCheckable(True)
            chip.setIcon(dot(choice.colour))
            self.chips[choice.name] = chip
            self._box.flow.addWidget(chip)
        self._performing = None

    def _perform(self, name: str) -> None:
        noise = NOISE if self.noise.isChecked() else 0.0
        self._shell.attempt(lambda: self._performer.perform(name, noise=noise))
        self._performing = None
        self.refresh(0.0)

    def _title(self, choice: Performance) -> str:
        """A label is the person's own word; lying still is ours."""
        return said(choice.title) if choice.name == STILL else said_label(choice.title)

    def _tip(self, choice: Performance) -> str:
        if choice.name == STILL:
            return self.tr("The virtual board lies still, in a quiet room")
        words = self.tr("The virtual board hears this: {0}") if choice.sound else self.tr(
            "The virtual board is moved like this: {0}")
        unseen = self.tr("From {0} takes that no training has seen").format(choice.count)
        return f"{words.format(self._title(choice))}\n{unseen}"
