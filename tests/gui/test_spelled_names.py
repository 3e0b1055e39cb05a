"""An ampersand in a person's own words is a letter: Qt would hide it on buttons and make a key of what follows."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from studio.app.presenters.room import PartRow
from studio.gui.pages.chips import LabelChips
from studio.gui.pages.room_parts import PartsList
from studio.model.recording import Label


def test_a_label_with_an_ampersand_is_whole_on_its_chip(qtbot: QtBot) -> None:
    chips = LabelChips()
    qtbot.addWidget(chips)
    chips.show_labels([Label("R&B", "#0072b2")])
    chip = chips.chips["R&B"]
    assert chip.text().endswith("R&&B")
    assert chip.shortcut().isEmpty()
    assert chip.accessibleName() == "Give the label R&B"


def test_a_file_with_an_ampersand_is_whole_in_the_list_of_what_is_played(qtbot: QtBot) -> None:
    rows = PartsList(choose=lambda key, chosen: None, remove=lambda key: None)
    qtbot.addWidget(rows)
    rows.show_rows([PartRow("file:a", "talk & noise.wav", "2 min", True, True)])
    assert rows.boxes["file:a"].text() == "talk && noise.wav"
    assert rows.boxes["file:a"].accessibleName() == "talk & noise.wav, 2 min"
