"""A row of a list: what is not as it should be leaves room for the rest."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt

from studio.gui.pages.rows import Row, RowList

LONG = "much weaker than the other takes of a label with a long name"
BEGINNING = QRect(0, 0, 80, 32)
"""Mark and title."""


def test_a_long_warning_leaves_the_title_to_be_read_and_is_whole_in_the_tooltip(qtbot):
    row, pictures = Row("a", "Revelio", "", "1.0 s", "#aa0000"), []
    for shown in (row, replace(row, warn=LONG)):
        rows = RowList("takes")
        qtbot.addWidget(rows)
        rows.resize(300, 60)
        rows.set_rows([shown])
        rows.show()
        pictures.append(rows.viewport().grab(BEGINNING).toImage())
        tip = rows.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == LONG
    assert pictures[0] == pictures[1]
