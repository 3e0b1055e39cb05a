"""Evaluate: what a run is worth, section by section."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.gui.pages.evaluate_takes import TakesSection
from studio.gui.pages.page import PageWidget
from studio.gui.shell import Shell


class EvaluatePage(PageWidget):
    key = "evaluate"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.takes = TakesSection(shell)
        self.body.addWidget(self.takes, 1)

    @property
    def first(self) -> QWidget:
        return self.takes.first

    def refresh(self) -> None:
        """The sections refresh themselves."""
