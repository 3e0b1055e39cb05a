"""Board against computer on the virtual board: every window the same, and one that is not is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.app.comparing import Comparison, Way
from studio.app.happenings import ParityChanged
from studio.app.presenters.parity import detail_words
from studio.app.studio import Studio
from studio.core import package as package_codec
from studio.errors import StudioError
from studio.link import session as link_session
from studio.model.edits import AddRecording
from studio.model.lane import Gap, LaneKind
from studio.model.package import Package
from studio.model.recording import Recording, Span
from tests.unit.app.making import made_lane, write_run
from tests.unit.link import tiny_package


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """A project of three takes, the second with a gap and the third shorter than a window; its run on the board."""
    made = Studio(home=tmp_path / "home")
    made.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    for number, (seconds, gaps) in enumerate(((2.0, ()), (1.0, (Gap(60, 9),)), (0.1, ()))):
        lane = made_lane(LaneKind.IMU, seconds, seed=number)
        lane = replace(lane, info=replace(lane.info, gaps=gaps))
        stamp, key = made.desk.store.new_id()
        recording = Recording(key, stamp, "ann", (lane.info,), (Span(0, lane.info.duration_us, "up", f"s{number}"),))
        made.desk.store.write_recording(recording, [lane])
        made.desk.do(AddRecording(recording), name="add take")
    write_run(made)
    made.bench.connect("virtual")
    assert made.mailbox.wait_until(lambda: made.bench.info is not None, 60)
    made.deployer.send(1)
    assert made.mailbox.wait_until(lambda: not made.deployer.is_sending, 60)
    yield made
    made.shut_down()


def compared(studio: Studio, *recordings: str) -> Comparison:
    studio.parity.compare(recordings or studio.parity.recordings_of())
    assert studio.mailbox.wait_until(lambda: not studio.parity.is_running, 60)
    assert studio.parity.result is not None
    return studio.parity.result


def test_every_window_of_every_recording_has_the_same_scores(studio: Studio) -> None:
    found = compared(studio)
    assert found.is_same
    assert (found.way, found.recordings, found.largest, found.reason) == (Way.WINDOWS, 3, 0, "")
    one = compared(studio, studio.parity.recordings_of()[0])
    assert detail_words(one)[0].startswith("1 recording in ")
    # 16 samples, 4 on: of 238 samples 56 windows; of 60 and 59 after lost ones 12 and 11; the short one is one.
    assert found.windows == 56 + 12 + 11 + 1


def test_a_window_that_differs_is_named_with_both_scores(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    run_window = link_session.Session.run_window

    def wrong_once(self: link_session.Session, window: NDArray[np.int8]) -> tuple[NDArray[np.int8], int]:
        scores, cycles = run_window(self, window)
        asked.append(1)
        return (scores ^ np.int8(3) if len(asked) == 5 else scores), cycles

    monkeypatch.setattr(link_session.Session, "run_window", wrong_once)
    first = studio.desk.require().recordings[0].id
    found = compared(studio, first)
    assert (found.windows, found.equal, found.largest) == (56, 55, 3)
    [difference] = found.differences
    assert (difference.recording_id, difference.at_us) == (first, round(4 * 4 * 1e6 / 119))
    assert difference.largest == 3


def at_first_news(studio: Studio, act: Callable[[], None]) -> None:
    """Does something in the middle of a comparison."""
    once = [act]
    studio.events.listen(ParityChanged, lambda _: once.pop()() if once and studio.parity.done else None)


@pytest.mark.parametrize(
    ("hand", "reason"),
    [("cancel", "It was cancelled."), ("unplug", "The board went away."), ("send", "A model was sent meanwhile.")],
)
def test_what_was_compared_stays_when_it_ends_before_its_end(
    studio: Studio, hand: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.app.comparing.TELL_EVERY_S", 0.0)
    hands = {
        "cancel": studio.parity.cancel,
        "unplug": lambda: studio.bench.virtual and studio.bench.virtual.disconnect(),
        "send": lambda: studio.deployer.send(1),
    }
    at_first_news(studio, hands[hand])
    found = compared(studio)
    assert found.reason == reason
    assert 0 < found.windows < 80
    assert found.equal == found.windows
    studio.mailbox.wait_until(lambda: not studio.deployer.is_sending, 60)


def test_it_does_not_start_on_a_model_that_the_project_does_not_have(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "q.studio", sensor=LaneKind.IMU)
    with pytest.raises(StudioError) as refused:
        studio.parity.compare(["any"])
    assert refused.value.code == "other-model"


def test_counting_and_comparing_do_not_take_the_model_from_each_other(studio: Studio) -> None:
    studio.listening.start()
    with pytest.raises(StudioError) as refused:
        studio.parity.compare(studio.parity.recordings_of())
    assert refused.value.why == "False alarms are being counted."
    studio.listening.pause()
    studio.parity.compare(studio.parity.recordings_of())
    with pytest.raises(StudioError) as refused:
        studio.listening.resume()
    assert refused.value.why == "It is being compared with the computer."
    studio.parity.cancel()
    studio.mailbox.wait_until(lambda: not studio.parity.is_running, 60)


def test_a_bare_network_is_refused_with_what_to_do(studio: Studio) -> None:
    whole = tiny_package.value()
    bare = package_codec.encode(Package("bare", whole.labels, whole.network))
    studio.deployer.send_bytes(bare)
    studio.mailbox.wait_until(lambda: not studio.deployer.is_sending, 60)
    for verb in (lambda: studio.parity.compare(studio.parity.recordings_of()), studio.listening.start):
        with pytest.raises(StudioError) as refused:
            verb()
        assert refused.value.code == "bare-network"
