"""Matrix, bars and training curves: what a click, a key and a number do."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gui.plots.bars import ScoreBars
from studio.gui.plots.confusion import ConfusionMatrix
from studio.gui.plots.history import HistoryCurves
from studio.gui.theme import Theme

LABELS = ("wave", "circle", "background")
COUNTS = np.array([[8, 2, 0], [1, 9, 0], [0, 0, 20]])


@pytest.fixture
def matrix(qtbot: QtBot) -> ConfusionMatrix:
    made = ConfusionMatrix()
    qtbot.addWidget(made)
    made.resize(520, 320)
    made.show_matrix(LABELS, COUNTS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_click_on_a_cell_tells_what_was_and_what_was_said(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    with qtbot.waitSignal(matrix.cell_chosen) as said:
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_rect(0, 1).center().toPoint())
    assert said.args == [0, 1]
    assert matrix.accessibleDescription() == "2 of 10 wave were taken for circle (20 %)"


def test_a_click_beside_the_cells_says_nothing(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(matrix.cell_chosen):
        QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_keys_walk_the_cells_and_stop_at_the_edge(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(matrix, key)
    with qtbot.waitSignal(matrix.cell_chosen) as said:
        QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert said.args == [1, 2]


def test_new_counts_keep_the_cell_that_the_keyboard_is_on(matrix: ConfusionMatrix) -> None:
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    matrix.show_matrix(LABELS, COUNTS + 1)
    assert matrix.accessibleDescription() == "2 of 13 circle were taken for wave (15 %)"


def test_right_and_wrong_answers_have_different_colours(matrix: ConfusionMatrix, theme: Theme) -> None:
    image = matrix.grab().toImage()

    def colour(true: int, predicted: int) -> str:
        corner = matrix.cell_rect(true, predicted).adjusted(8, 8, 0, 0).topLeft().toPoint()
        return image.pixelColor(corner).name()

    assert colour(2, 2) == theme.tokens.fill
    assert colour(2, 0) == theme.tokens.raised
    assert colour(0, 1) not in (theme.tokens.raised, colour(0, 0))


def test_an_empty_matrix_is_harmless(qtbot: QtBot) -> None:
    made = ConfusionMatrix()
    qtbot.addWidget(made)
    made.show()
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert not made.grab().isNull()


def test_a_bar_is_as_long_as_its_score(qtbot: QtBot, theme: Theme) -> None:
    bars = ScoreBars()
    qtbot.addWidget(bars)
    bars.resize(500, 110)
    bars.show_labels(["wave", "circle"], colours=["#e69f00", "#0072b2"], thresholds=[0.6, None])
    bars.show_scores([0.75, 0.0])
    area = bars.bar_area(0)
    image = bars.grab().toImage()
    y = round(area.center().y())
    full = [x for x in range(bars.width()) if image.pixelColor(x, y).name() == theme.label_colour("#e69f00").name()]
    assert max(full) - area.left() == pytest.approx(0.75 * area.width(), abs=3)
    assert bars.accessibleDescription() == "wave 75 %, circle 0 %"


def test_training_curves_make_room_for_the_highest_loss(qtbot: QtBot) -> None:
    plot = HistoryCurves("Loss", ["loss", "val_loss"])
    qtbot.addWidget(plot)
    plot.show_history([{"loss": 1.7, "val_loss": 2.6}, {"loss": 1.1}], epochs=40)
    assert plot.x_range == (0.0, 40.0)
    assert 2.6 <= plot.y_range[1] <= 4.0
    percent = HistoryCurves("Accuracy", ["accuracy"], percent=True)
    qtbot.addWidget(percent)
    percent.show_history([{"accuracy": 0.5}] * 50)
    assert percent.x_range == (0.0, 50.0)
    assert percent.y_range == (0.0, 100.0)
    assert not percent.grab().isNull()


def test_a_model_that_has_not_answered_yet_shows_its_labels(qtbot: QtBot, theme: Theme) -> None:
    bars = ScoreBars()
    qtbot.addWidget(bars)
    bars.resize(400, 120)
    bars.show_labels(LABELS, colours=("#0072b2",) * 3, thresholds=(0.7, 0.7, None))
    unheard = bars.grab().toImage()
    bars.show_scores((0.1, 0.8, 0.1))
    assert bars.grab().toImage() != unheard
    bars.show_scores(())
    assert bars.grab().toImage() == unheard
