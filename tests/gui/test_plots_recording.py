"""A recording's picture under the mouse and the keyboard: what is emitted, and what stays where it was."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gui.plots.recording_view import RecordingView
from studio.gui.plots.tracks import CurveTrack, SpectrogramTrack
from studio.gui.theme import Preference, Theme, theme
from studio.model.recording import Span

COLOURS = {"wave": "#e69f00", "circle": "#0072b2"}
SPANS = (
    Span(2_000_000, 4_000_000, "wave", "a"),
    Span(5_000_000, 6_000_000, "circle", "b"),
    Span(8_000_000, 9_000_000, "wave", "c"),
)


class Said:
    """What the view emitted, in order."""

    def __init__(self, view: RecordingView) -> None:
        self.events: list[tuple[object, ...]] = []
        view.span_dragged.connect(lambda *what: self.events.append(("dragged", *what)))
        view.span_created.connect(lambda *what: self.events.append(("created", *what)))
        view.spans_selected.connect(lambda *what: self.events.append(("selected", *what)))
        view.cursor_moved.connect(lambda *what: self.events.append(("cursor", *what)))
        view.drag_finished.connect(lambda: self.events.append(("finished",)))

    def kinds(self) -> list[object]:
        return [event[0] for event in self.events]


@pytest.fixture
def view(qtbot: QtBot) -> RecordingView:
    made = RecordingView()
    qtbot.addWidget(made)
    made.resize(1054, 400)
    motion = np.zeros((1190, 3), dtype=np.int16)
    sound = np.zeros((1000, 64), dtype=np.uint8)
    made.show_tracks(
        [
            CurveTrack("Motion", motion, rate_hz=119, unit=1 / 2048, steps=[1, 2, 4]),
            SpectrogramTrack("Sound", sound, rate_hz=100, top_hz=8000),
        ],
        length_s=10.0,
    )
    made.show_spans(SPANS, colours=COLOURS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_marks_of_narrow_spans_leave_the_picture_under_the_keyboard_as_it_is(view: RecordingView) -> None:
    view.show_spans([Span(2_000_000, 2_150_000, "circle", "a")], colours=COLOURS)  # 15 pixels: a mark and no name
    view.setFocus()
    assert view.grab().toImage().pixelColor(at(view, 5.03)) != theme().label_colour(COLOURS["circle"])


def at(view: RecordingView, seconds: float) -> QPoint:
    return QPoint(round(view.timeline.to_pixel(seconds)), round(view.area().center().y()))


def drag(view: RecordingView, from_s: float, to_s: float, held: Qt.KeyboardModifier | None = None) -> None:
    held = held or Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(view, at(view, from_s))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, held, at(view, from_s))
    for step in range(1, 9):
        _move(view, at(view, from_s + (to_s - from_s) * step / 8), held)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, at(view, to_s))


def _move(view: RecordingView, place: QPoint, held: Qt.KeyboardModifier) -> None:
    """QTest.mouseMove knows no modifiers."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), QPointF(view.mapToGlobal(place)),
                        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, held)  # fmt: skip
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize(
    ("span", "from_s", "to_s", "start_us", "end_us"),
    [
        ("a", 2.0, 1.3, 1_300_000, 4_000_000),
        ("a", 4.0, 4.6, 2_000_000, 4_600_000),
        ("b", 5.5, 6.5, 6_000_000, 7_000_000),
        ("c", 8.5, 12.0, 9_000_000, 10_000_000),
    ],
)
def test_dragging_an_edge_or_a_body_moves_it(
    view: RecordingView, span: str, from_s: float, to_s: float, start_us: int, end_us: int
) -> None:
    said = Said(view)
    drag(view, from_s, to_s)
    last = [event for event in said.events if event[0] == "dragged"][-1]
    assert last[1] == span
    assert last[2] == pytest.approx(start_us, abs=15_000)
    assert last[3] == pytest.approx(end_us, abs=15_000)
    assert said.kinds().count("finished") == 1
    assert said.kinds()[-1] == "finished"
    assert ("selected", (span,)) in said.events


def test_the_dragged_span_is_where_the_pointer_is_before_anybody_answers(view: RecordingView) -> None:
    drag(view, 2.0, 1.0)
    moved = next(span for span in view.spans if span.id == "a")
    assert moved.start_us == pytest.approx(1_000_000, abs=15_000)


def test_an_edge_stops_short_of_its_other_edge(view: RecordingView) -> None:
    drag(view, 5.0, 7.5)
    moved = next(span for span in view.spans if span.id == "b")
    assert 0 < moved.end_us - moved.start_us <= 60_000


def test_an_edge_snaps_to_a_neighbour_unless_alt_is_held(view: RecordingView) -> None:
    near = 5.0 - 3 / view.timeline.width * 10
    drag(view, 4.0, near)
    assert next(span for span in view.spans if span.id == "a").end_us == 5_000_000
    view.show_spans(SPANS, colours=COLOURS)
    drag(view, 4.0, near, Qt.KeyboardModifier.AltModifier)
    assert next(span for span in view.spans if span.id == "a").end_us != 5_000_000


def test_dragging_over_an_empty_place_makes_a_span(view: RecordingView) -> None:
    said = Said(view)
    drag(view, 7.6, 6.8)
    assert said.kinds() == ["created"]
    assert said.events[0][1] == pytest.approx(6_800_000, abs=15_000)
    assert said.events[0][2] == pytest.approx(7_600_000, abs=15_000)


def test_a_click_selects_and_a_trembling_hand_moves_nothing(view: RecordingView) -> None:
    said = Said(view)
    drag(view, 5.5, 5.5 + 2 / view.timeline.width * 10)
    assert said.kinds() == ["selected", "cursor"]
    drag(view, 7.0, 7.0)
    assert said.events[2:4] == [("selected", ()), ("cursor", pytest.approx(7_000_000, abs=15_000))]


def test_keys_nudge_the_selected_span_and_its_edges(view: RecordingView) -> None:
    view.show_spans(SPANS, colours=COLOURS, selected=["b"])
    said = Said(view)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert said.events == [
        ("dragged", "b", 5_050_000, 6_050_000), ("finished",),
        ("dragged", "b", 5_050_000, 6_100_000), ("finished",),
        ("dragged", "b", 5_000_000, 6_100_000), ("finished",),
    ]  # fmt: skip


def test_spans_are_walked_in_time_order(view: RecordingView) -> None:
    said = Said(view)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert [event[1] for event in said.events] == [("a",), ("b",), ("c",), ("a",), ("c",)]


def test_zoom_keys_and_fit(view: RecordingView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.timeline.view == pytest.approx(8.0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.timeline.start == pytest.approx(1.8)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.timeline.is_whole


def test_another_recording_starts_whole_and_without_spans(view: RecordingView) -> None:
    view.zoom(4)
    view.show_tracks([], length_s=3.0)
    assert view.timeline.is_whole
    assert view.timeline.length == 3.0
    assert view.spans == ()


def test_a_screen_reader_hears_the_selected_span(view: RecordingView) -> None:
    view.show_spans(SPANS, colours=COLOURS, selected=["a"])
    assert view.accessibleDescription() == "3 spans; selected wave, 2.00 to 4.00 s"


@pytest.mark.parametrize("mode", [Preference.DARK, Preference.LIGHT])
def test_spans_and_curves_are_painted_in_both_modes(view: RecordingView, theme: Theme, mode: Preference) -> None:
    theme.set_preference(mode)
    image = view.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(200)}
    assert theme.label_colour(COLOURS["wave"]).name() in seen
    assert theme.curve(2).name() in seen


def test_six_hundred_spans_keep_the_curves_in_sight(view: RecordingView, theme: Theme) -> None:
    many = [Span(i * 16_000, i * 16_000 + 12_000, "wave", str(i)) for i in range(600)]
    view.show_spans(many, colours=COLOURS)
    image = view.grab().toImage()
    y = round(view.area().top() + 60)
    assert image.pixelColor(500, y).name() in (theme.tokens.plot, theme.tokens.grid)
