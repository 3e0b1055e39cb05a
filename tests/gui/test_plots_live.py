"""Live plots as they are seen: no holes, no lost peaks, gaps shown, and a timer that rests."""

from __future__ import annotations

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.gui.plots.columns import ColumnCurves
from studio.gui.plots.live import LiveCurves, LiveSpectrogram
from studio.gui.plots.paint import RingImage, colour_table
from studio.gui.plots.ticker import FRAME_MS, RESTING_MS, DisplayTimer
from studio.gui.theme import Preference, Theme
from studio.gui.tokens import luminance


class Feed:
    """A stream that the test lets flow."""

    def __init__(self, samples: np.ndarray, rate_hz: float, gaps: tuple[tuple[int, int], ...] = ()) -> None:
        self.samples, self.rate_hz, self._gaps = samples, rate_hz, gaps
        self.total = len(samples)
        self.asked = 0

    def since(self, index: int) -> tuple[int, np.ndarray]:
        self.asked += 1
        index = max(0, index)
        return index, self.samples[index : self.total]

    def gaps(self) -> tuple[tuple[int, int], ...]:
        return self._gaps


def curves(qtbot: QtBot, feed: Feed | None, **options: object) -> LiveCurves:
    plot = LiveCurves("Test", channels=[0], unit=1.0, steps=[100, 1000, 40000], seconds=10, **options)  # type: ignore[arg-type]
    qtbot.addWidget(plot)
    plot.resize(500, 200)
    plot.set_source(feed)
    plot.show()
    return plot


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def rows_of_colour(image: QImage, area: QRectF, colour: QColor) -> set[int]:
    """The rows of ``area`` in which ``colour`` is."""
    return {
        y
        for y in range(round(area.top()), round(area.bottom()))
        for x in range(round(area.left()), round(area.right()))
        if image.pixelColor(x, y) == colour
    }


def columns_of_colour(image: QImage, area: QRectF, colour: QColor) -> set[int]:
    y = round(area.center().y())
    return {x for x in range(round(area.left()), round(area.right())) if image.pixelColor(x, y) == colour}


def test_one_loud_sample_among_ten_thousand_reaches_its_height(qtbot: QtBot, theme: Theme) -> None:
    samples = np.zeros((9520, 1), dtype=np.int16)
    samples[4711] = 900
    plot = curves(qtbot, Feed(samples, 952.0))
    assert plot.refresh(0.0)
    assert plot.y_range == (-1000, 1000)
    rows = rows_of_colour(picture(plot), plot.area(), theme.curve(0))
    assert min(rows) == pytest.approx(plot.to_y(900), abs=2)


def drawn(x: list[int], top: list[float], bottom: list[float], *, thick: int = 1, height: int = 60,
          dash: tuple[int, int] | tuple[()] = ()) -> np.ndarray:
    """The pixels (rows, columns) that one curve of ColumnCurves covers in a box of 40 columns at (5, 7)."""
    image = QImage(60, height + 20, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    rows = np.array([top]), np.array([bottom])
    ColumnCurves().draw(painter, QRect(5, 7, 40, height), np.array(x), *rows, [QColor("white")], thick=thick,
                        dashes=[dash])
    painter.end()
    pixels = [[image.pixelColor(c, r).red() > 0 for c in range(60)] for r in range(height + 20)]
    return np.array(pixels)


def test_a_column_is_filled_from_its_highest_to_its_lowest_bin(qapp: object) -> None:
    pixels = drawn([3, 3, 4], [10.2, 20.9, 12.0], [15.0, 30.5, 14.0])
    assert np.flatnonzero(pixels[:, 8]).tolist() == list(range(7 + 10, 7 + 31))
    assert np.flatnonzero(pixels[:, 9]).tolist() == list(range(7 + 12, 7 + 15))
    assert pixels.sum() == 21 + 3


def test_a_dashed_curve_leaves_columns_out(qapp: object) -> None:
    level = [20.0] * 12
    pixels = drawn(list(range(12)), level, level, dash=(3, 2))
    assert np.flatnonzero(pixels.any(axis=0)).tolist() == [5, 6, 7, 10, 11, 12, 15, 16]
    assert np.flatnonzero(drawn(list(range(12)), level, level).any(axis=0)).tolist() == list(range(5, 17))


@pytest.mark.parametrize("height", [60, 300])
def test_columns_meet_so_that_a_steep_curve_has_no_gap(qapp: object, height: int) -> None:
    pixels = drawn([0, 1, 2], [5.0, 40.0, 2.0], [6.0, 41.0, 3.0], height=height)
    assert np.flatnonzero(pixels[:, 6]).tolist() == list(range(7 + 6, 7 + 42))
    assert np.flatnonzero(pixels[:, 7]).tolist() == list(range(7 + 2, 7 + 41))


def test_what_is_out_of_range_stays_at_the_edge_of_the_box(qapp: object) -> None:
    pixels = drawn([-2, -1, 0, 39, 40, 41], [5.0] * 3 + [-50.0] * 3, [5.0] * 3 + [500.0] * 3)
    assert not pixels[:7].any()
    assert not pixels[67:].any()
    assert not pixels[:, 45:].any()
    assert pixels[7:67, 6].all()


def test_thick_lines_are_two_pixels_both_ways(qapp: object) -> None:
    flat = drawn([0, 1, 2], [5.0] * 3, [5.0] * 3, thick=2)
    assert flat.sum(axis=0).max() == 2
    steep = drawn([0, 1, 2, 3], [50.0, 5.0, 50.0, 50.0], [50.0, 50.0, 50.0, 50.0], thick=2)
    assert (steep.sum(axis=1)[15:50] == 2).all()


def test_samples_that_were_lost_are_marked_and_not_drawn(qtbot: QtBot, theme: Theme) -> None:
    samples = np.full((9520, 1), 50, dtype=np.int16)
    samples[4760:5236] = 0
    plot = curves(qtbot, Feed(samples, 952.0, gaps=((4760, 5236),)))
    plot.refresh(0.0)
    image, area = picture(plot), plot.area()
    marked = columns_of_colour(image, area, theme.colour("gap"))
    assert len(marked) == pytest.approx(0.05 * area.width(), abs=3)
    assert min(marked) == pytest.approx(area.left() + 0.5 * area.width(), abs=3)


def test_a_plot_refreshes_only_when_there_is_something_new(qtbot: QtBot) -> None:
    feed = Feed(np.zeros((5000, 1), dtype=np.int16), 119.0)
    feed.total = 1000
    plot = curves(qtbot, feed)
    assert plot.refresh(0.0)
    assert not plot.refresh(0.1)
    feed.total = 1010
    assert plot.refresh(0.2)
    assert not curves(qtbot, None).refresh(0.0)


def test_a_plot_follows_a_board_that_counts_anew(qtbot: QtBot) -> None:
    feed = Feed(np.full((5000, 1), 900, dtype=np.int16), 119.0)
    plot = curves(qtbot, feed)
    plot.refresh(0.0)
    feed.total = 40
    assert plot.refresh(0.1)
    assert not plot.refresh(0.2)


def test_a_wider_plot_draws_the_past_anew(qtbot: QtBot, theme: Theme) -> None:
    samples = np.zeros((9520, 1), dtype=np.int16)
    samples[2000] = 90
    feed = Feed(samples, 952.0)
    plot = curves(qtbot, feed)
    plot.refresh(0.0)
    plot.resize(900, 200)
    feed.samples = np.vstack([samples, samples[:1]])
    feed.total += 1
    assert plot.refresh(0.1)
    rows = rows_of_colour(picture(plot), plot.area(), theme.curve(0))
    assert min(rows) == pytest.approx(plot.to_y(90), abs=2)


def test_the_newest_column_stands_at_the_right_edge(qtbot: QtBot, theme: Theme) -> None:
    columns = np.zeros((130, 8), dtype=np.uint8)
    columns[-10:] = 255
    plot = LiveSpectrogram("Test", seconds=1.0)
    qtbot.addWidget(plot)
    plot.resize(400, 120)
    plot.set_source(Feed(columns, 100.0))
    plot.show()
    assert plot.refresh(0.0)
    area = plot.area()
    loud = columns_of_colour(picture(plot), area, QColor.fromRgb(colour_table(theme.is_dark)[255]))
    assert max(loud) == pytest.approx(area.right() - 1, abs=1)
    assert len(loud) == pytest.approx(0.1 * area.width(), abs=2)


@pytest.mark.parametrize("mode", [Preference.DARK, Preference.LIGHT])
def test_a_louder_column_is_further_from_the_ground(theme: Theme, mode: Preference) -> None:
    theme.set_preference(mode)
    table = [QColor.fromRgb(entry).name() for entry in colour_table(theme.is_dark)]
    steps = np.diff([luminance(colour) for colour in table])
    assert (steps >= -1e-3).all() if theme.is_dark else (steps <= 1e-3).all()
    assert table[0] == theme.tokens.plot


def test_a_ring_image_paints_what_the_straight_picture_is(qapp: object) -> None:
    columns = np.random.default_rng(3).integers(0, 256, (70, 16), dtype=np.uint8)
    ring = RingImage(columns=40, bands=16)
    ring.set_colours([QColor(i, i, i).rgb() for i in range(256)])
    ring.push(0, columns[:33])
    ring.push(33, columns[33:])
    image = QImage(40, 16, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ring.draw(painter, QRectF(0, 0, 40, 16))
    painter.end()
    drawn = np.array([[image.pixelColor(x, 15 - band).red() for band in range(16)] for x in range(40)])
    assert (drawn == columns[-40:]).all()


class View(QWidget):
    """Counts how often it is asked; tells news when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.has_news = True

    def refresh(self, now_s: float) -> bool:
        self.asked += 1
        return self.has_news


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def timed(qtbot: QtBot) -> tuple[DisplayTimer, View, Clock]:
    clock, view = Clock(), View()
    qtbot.addWidget(view)
    timer = DisplayTimer(clock=clock)
    timer.add(view)
    return timer, view, clock


def test_the_timer_stops_when_nothing_is_on_screen(timed: tuple[DisplayTimer, View, Clock]) -> None:
    timer, view, _ = timed
    assert not timer.is_running
    view.show()
    assert timer.is_running
    timer.tick()
    assert view.asked == 1
    view.hide()
    timer.tick()
    assert not timer.is_running
    assert view.asked == 1
    view.show()
    assert timer.is_running


def test_the_timer_rests_when_nothing_changes_and_wakes_with_news(timed: tuple[DisplayTimer, View, Clock]) -> None:
    timer, view, clock = timed
    view.show()
    view.has_news = False
    timer.tick()
    assert not timer.is_resting
    clock.now_s = 1.5
    timer.tick()
    assert timer.is_resting
    view.has_news = True
    timer.tick()
    assert timer.is_running
    assert not timer.is_resting
    assert FRAME_MS < RESTING_MS


def test_a_deleted_view_is_forgotten(timed: tuple[DisplayTimer, View, Clock]) -> None:
    timer, view, _ = timed
    view.show()
    short_lived = View()
    short_lived.show()
    timer.add(short_lived)
    shiboken6.delete(short_lived)
    timer.tick()
    assert view.asked >= 1


def test_views_without_a_refresh_are_refused(qtbot: QtBot) -> None:
    plain = QWidget()
    qtbot.addWidget(plain)
    with pytest.raises(TypeError, match="refresh"):
        DisplayTimer().add(plain)
