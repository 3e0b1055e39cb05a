"""Train: how a model comes about, section by section."""

from __future__ import annotations

from studio.gui.pages.explained import ExplainedSection
from studio.gui.pages.instant import InstantSection
from studio.gui.pages.search_section import SearchSection
from studio.gui.pages.sections import Section, SectionedPage
from studio.gui.pages.settings_section import SettingsSection
from studio.gui.pages.train_section import TrainSection
from studio.gui.shell import Shell


class TrainPage(SectionedPage):
    key = "train"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, name=self.tr("Sections of the training"))
        self.sections.add(Section(
            "train", self.tr("Train"), self.tr("Train a network with these labels"), TrainSection))
        self.sections.add(Section(
            "settings", self.tr("Settings"), self.tr("How strictly it learns, and from what start"), SettingsSection))
        self.sections.add(Section(
            "instant", self.tr("Instant"), self.tr("A model of words a second after each take"), InstantSection))
        self.sections.add(Section(
            "search", self.tr("Find the best model"),
            self.tr("Try many models, and pick one by what it costs the board"), SearchSection))
        self.sections.add(Section(
            "explained", self.tr("How it works"), self.tr("One take on its way through the model, step by step"),
            ExplainedSection))
