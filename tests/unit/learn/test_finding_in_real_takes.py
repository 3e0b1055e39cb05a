"""Find events and snapping in long recordings of the takes that come along: what the benchmark prints, with a margin.

As in the benchmark, these are takes that were not looked at while the finder's constants were chosen.
"""

from __future__ import annotations

import pytest

from studio.model.lane import LaneKind
from studio.storage.samples import unseen_folder
from tests.benchmarks.finding import Score, play, scored
from tests.benchmarks.long_recordings import sound_recording, takes_of


@pytest.fixture(scope="module", params=["gestures", "words"])
def score(request: pytest.FixtureRequest) -> Score:
    folder, pattern = unseen_folder(request.param)
    takes = takes_of(folder, LaneKind.IMU if request.param == "gestures" else LaneKind.MIC, pattern)
    return scored(takes, seeds=(0,))


def test_nearly_all_events_are_found_and_little_else(score: Score) -> None:
    assert score.events >= 25
    assert score.precision >= 0.93
    assert score.recall >= 0.93


def test_presses_snap_to_the_edges_of_what_was_meant(score: Score) -> None:
    assert score.presses == score.events
    assert score.snapped <= 60
    assert score.idle_unsure >= 0.9 * score.idle


def test_words_are_found_beside_a_running_tap() -> None:
    folder, pattern = unseen_folder("words")
    takes = takes_of(folder, LaneKind.MIC, pattern)
    score = Score()
    play(sound_recording(takes.takes, 0, noise=takes.backgrounds["tap"], snr_db=15.0), score)
    assert score.precision >= 0.9
    assert score.recall >= 0.9
