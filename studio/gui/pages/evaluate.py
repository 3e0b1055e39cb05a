"""Evaluate: what a run is worth, section by section."""

from __future__ import annotations

from studio.gui.pages.checkup import CheckupSection
from studio.gui.pages.evaluate_room import RoomSection
from studio.gui.pages.evaluate_runs import RunsSection
from studio.gui.pages.evaluate_takes import TakesSection
from studio.gui.pages.report_button import ReportButton
from studio.gui.pages.sections import Section, SectionedPage
from studio.gui.shell import Shell


class EvaluatePage(SectionedPage):
    key = "evaluate"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, name=self.tr("Sections of the evaluation"))
        self.report = ReportButton(shell)
        self.sections.add_trailing(self.report)
        self.sections.add(Section(
            "takes", self.tr("Takes"), self.tr("How good the model is on takes that it never saw"), TakesSection))
        self.sections.add(Section(
            "room", self.tr("As it will run"), self.tr("How often it will be wrong in a day"), RoomSection))
        self.sections.add(Section(
            "checkup", self.tr("Check-up"), self.tr("What may be wrong with the takes and their labels, and why"),
            CheckupSection))
        self.sections.add(Section(
            "runs", self.tr("Runs"), self.tr("All trainings side by side, and what changed between them"), RunsSection))
