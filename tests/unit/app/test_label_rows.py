"""The Label page's list: what a filter lets through, and where a person goes next."""

from __future__ import annotations

import pytest

from studio.app.presenters.label_rows import RecordingRow, filtered
from studio.app.presenters.label_walk import Place, following, unlabelled
from studio.model.lane import MOTION_CHANNELS, LaneInfo, LaneKind
from studio.model.recording import Recording, Span

ROWS = (
    RecordingRow("a", "one.csv", ("wave",), "#0072b2", "ann", "With the left hand", 2.0, True, ()),
    RecordingRow("b", "two.csv", ("wave",), "#0072b2", "ann", "", 2.0, False, ()),
    RecordingRow("c", "three.csv", ("big wave", "circle"), "#0072b2", "bob", "", 2.0, True, ("too short",)),
    RecordingRow("d", "four.csv", (), "#7f7f7f", "eve", "", 2.0, True, (), has_fewer_axes=True),
)


@pytest.mark.parametrize(("words", "found"), [
    ("person:ann", "ab"), ("label:wave person:bob", "c"), ("excluded", "b"), ("unlabelled", "d"), ("flagged", "c"),
    ("fewer-axes", "d"),
    ('note:"left hand"', "a"), ('label:"big wave"', "c"), ("ANN wave", "ab"), ("name:three", "c"), ("", "abcd"),
    ("size:9", ""), ("  ", "abcd"), ('person:"', "abcd"),
])  # fmt: skip
def test_the_filter_asks_for_person_label_note_name_and_state(words: str, found: str) -> None:
    assert "".join(row.recording_id for row in filtered(ROWS, words)) == found


def recording(key: str, *parts: tuple[int, int]) -> Recording:
    spans = tuple(Span(1000 * start, 1000 * end, "wave", f"{key}{start}") for start, end in parts)
    return Recording(key, "20260102T030405", "", (LaneInfo(LaneKind.IMU, 100.0, MOTION_CHANNELS, 200),), spans)


def test_the_walk_goes_through_what_nobody_labelled_and_around_the_end() -> None:
    recordings = [recording("a", (500, 1000), (1100, 1500)), recording("b", (0, 2000)), recording("c")]
    places = list(unlabelled(recordings))
    assert [(place.recording_id, place.start_us, place.end_us) for place in places] == [
        ("a", 0, 500_000), ("a", 1_500_000, 2_000_000), ("c", 0, 2_000_000)]
    here = Place(-1, -1, -1, "")
    walked = []
    for _ in range(4):
        place = following(places, here, 1)
        assert place is not None
        walked.append(place)
        here = place
    assert walked == [*places, places[0]]
    assert following(places, places[0], -1) == places[2]
    assert following([], here, 1) is None
