"""Leaving the model running: what is detected counts, is kept as a take, and is judged by what its take is labelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.app.happenings import BoardDisconnected, ModelAnswered, ProblemRaised, SendingChanged
from studio.app.listening import AFTER_S, BEFORE_S, Listening, ListeningPhase, Verdict
from studio.app.presenters.listening import Count, ListeningPresenter
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.board import BoardKind, PackageInfo
from studio.model.detector import Detection, DetectorSpec
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND, Recording
from studio.storage.take import TakeWriter
from tests.unit.app.paper_board import PaperBoard
from tests.unit.link import tiny_package


class Room:
    """A studio with a board on paper whose model detects when it is told to; time is the board's."""

    def __init__(self, studio: Studio, board: PaperBoard) -> None:
        self.studio, self.board = studio, board
        board.info = replace(board.info, package=PackageInfo("tilt", tiny_package.LABELS, 1000, 7))
        studio.bench.session = board  # type: ignore[assignment]
        studio.listening = self.listening = Listening(
            studio.events, studio.desk, studio.bench, studio.deployer, clock=board.clock, wall_clock=board.clock
        )
        board.on_step = self.listening.tick
        self.problems: list[str] = []
        studio.events.listen(ProblemRaised, lambda event: self.problems.append(event.error.code))
        board.run(4.0)

    def detect(self, label: str, score: float = 0.9) -> None:
        index = tiny_package.LABELS.index(label)
        self.studio.events.emit(ModelAnswered(Detection(index, score, 0), label))

    def count(self) -> tuple[int, int]:
        """Seconds that were heard, and false alarms in them."""
        return round(self.listening.seconds), len(self.listening.false_alarms())

    @property
    def recordings(self) -> tuple[Recording, ...]:
        self.studio.desk.drain()
        return self.studio.desk.require().recordings

    def verdicts(self) -> list[Verdict]:
        return [self.listening.verdict(alarm) for alarm in self.listening.alarms]

    def hints(self) -> tuple[str, ...]:
        return ListeningPresenter(self.studio).snapshot().hints


@pytest.fixture
def bare_room(tmp_path: Path) -> Iterator[Room]:
    """No project is open."""
    studio = Studio(home=tmp_path / "home")
    yield Room(studio, PaperBoard())
    studio.bench.session = None
    studio.shut_down()


@pytest.fixture
def room(bare_room: Room, tmp_path: Path) -> Room:
    bare_room.studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    return bare_room


def test_each_detection_counts_and_is_kept_from_before_until_after_it_without_a_label(room: Room) -> None:
    room.listening.start()
    room.board.run(60.0)
    room.detect("up", 0.87)
    room.board.run(60.0)
    assert room.count() == (120, 1)
    (take,) = room.recordings
    assert take.duration_us == pytest.approx(1e6 * (BEFORE_S + AFTER_S), abs=20_000)
    assert take.spans == ()
    assert take.note.startswith("Detected while nobody performed it: up 87% at ")
    assert room.verdicts() == [Verdict.OPEN]


def test_detections_in_a_row_are_in_one_take_and_no_sample_is_in_two(room: Room) -> None:
    room.listening.start()
    room.board.run(10.0)
    room.detect("up")
    room.board.run(0.6)
    room.detect("down")
    room.board.run(1.0)
    room.detect("up")
    room.board.run(3.0)
    first, second = room.recordings
    assert room.count()[1] == 3
    assert [alarm.recording_id for alarm in room.listening.alarms] == [first.id, first.id, second.id]
    assert first.note.count("%") == 2
    assert second.duration_us == pytest.approx(1e6 * (0.6 + AFTER_S), abs=30_000), "it begins where the first one ends"


def test_what_a_person_says_of_a_take_decides_whether_it_counts_and_undo_takes_it_back(room: Room) -> None:
    room.listening.start()
    room.board.run(10.0)
    for _ in range(3):
        room.detect("up")
        room.board.run(5.0)
    first, second, third = (take.id for take in room.recordings)
    room.listening.label(first, BACKGROUND)
    room.listening.label(second, "up")
    room.listening.throw_away(third)
    assert room.verdicts() == [Verdict.FALSE, Verdict.RIGHT, Verdict.THROWN_AWAY]
    assert room.count()[1] == 2
    assert ListeningPresenter(room.studio).snapshot().negatives == 1
    assert [take.whole for take in room.recordings] == [True, True]
    room.studio.desk.undo()
    room.studio.desk.undo()
    assert room.verdicts() == [Verdict.FALSE, Verdict.OPEN, Verdict.OPEN]
    assert room.count()[1] == 3


def test_pausing_stops_the_clock_and_what_is_detected_meanwhile_is_nobodys(room: Room) -> None:
    room.listening.start()
    room.board.run(30.0)
    room.listening.pause()
    room.detect("up")
    room.board.run(100.0)
    room.listening.resume()
    room.board.run(10.0)
    assert room.count() == (40, 0)


def test_unplugging_keeps_what_was_counted_and_what_came_of_the_running_take(room: Room) -> None:
    room.listening.start()
    room.board.run(30.0)
    room.detect("down")
    room.board.run(0.4)
    room.studio.bench.session = None
    room.studio.events.emit(BoardDisconnected("paper", None))
    assert room.listening.phase == ListeningPhase.PAUSED
    assert room.recordings[0].duration_us == pytest.approx(1e6 * (BEFORE_S + 0.4), abs=50_000)
    assert room.hints() == ("The board went away. What was counted stays; go on when it is back.",)
    with pytest.raises(StudioError) as refused:
        room.listening.resume()
    assert refused.value.code == "no-board"
    room.studio.bench.session = room.board  # type: ignore[assignment]
    room.listening.resume()
    room.board.run(10.0)
    assert room.count() == (40, 1)


@pytest.mark.parametrize("is_paused", [False, True])
def test_another_model_ends_the_counting_and_is_not_counted_with_the_first(room: Room, is_paused: bool) -> None:
    room.listening.start()
    room.board.run(30.0)
    if is_paused:
        room.listening.pause()
    room.board.info = replace(room.board.info, package=PackageInfo("other", ("a", "b"), 1000, 8))
    room.studio.events.emit(SendingChanged("done"))
    assert room.listening.phase == ListeningPhase.ENDED
    assert "Another model is on the board now" in room.hints()[0]
    assert room.count() == (30, 0)
    room.listening.start()
    assert room.listening.detected == ("a", "b")


def test_time_whose_samples_were_lost_is_not_counted_and_that_is_said(room: Room) -> None:
    room.listening.start()
    room.board.run(10.0)
    room.board.lose = {LaneKind.IMU}
    room.board.run(5.0)
    room.board.lose = set()
    room.board.run(10.0)
    assert room.count() == (20, 0)
    assert room.hints() == ("Samples of 5.0 s were lost on the way; that time is not counted.",)


def test_time_in_which_the_board_stood_still_is_not_counted_also_while_it_lasts(room: Room) -> None:
    room.listening.start()
    room.board.run(10.0)
    room.board.now_s += 20.0  # neither does the board count on
    room.board._began_s += 20.0
    assert room.count() == (10, 0), "nothing has come since"
    room.board.run(10.0)
    assert room.count() == (20, 0)
    assert room.hints() == ("Samples of 20.0 s were lost on the way; that time is not counted.",)
    room.board.now_s += 1.0  # a computer that was busy
    room.board.run(4.0)
    room.listening.stop()
    assert room.count() == (25, 0)


def test_a_take_that_a_full_disk_refuses_is_kept_when_there_is_room_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Recording:
        raise StudioError("The disk is full.", "", "Make room.", code="disk-full")

    room.listening.start()
    room.board.run(10.0)
    with monkeypatch.context() as patch:
        patch.setattr(TakeWriter, "finish", full)
        room.detect("up")
        room.board.run(5.0)
        room.studio.desk.drain()
        room.studio.mailbox.pump()
        assert room.verdicts() == [Verdict.BEING_KEPT]
        assert room.problems == ["unsaved"]
    room.studio.desk.try_again()
    room.studio.desk.drain()
    assert room.verdicts() == [Verdict.OPEN]
    assert room.count()[1] == 1


def test_without_a_project_it_counts_says_that_it_keeps_nothing_and_keeps_once_one_is_open(
    bare_room: Room, tmp_path: Path
) -> None:
    room = bare_room
    room.listening.start()
    room.board.run(10.0)
    room.detect("up")
    room.board.run(5.0)
    assert room.verdicts() == [Verdict.NOT_KEPT]
    assert room.hints() == ("No project is open: false alarms are counted, and not kept.",)
    room.studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    room.detect("up")
    room.board.run(5.0)
    assert room.verdicts() == [Verdict.NOT_KEPT, Verdict.OPEN]


def test_closing_the_project_keeps_the_running_take(room: Room, tmp_path: Path) -> None:
    room.listening.start()
    room.board.run(10.0)
    room.detect("up")
    room.board.run(0.5)
    room.studio.desk.close()
    room.studio.desk.open(tmp_path / "p.studio")
    assert len(room.recordings) == 1
    assert room.listening.phase == ListeningPhase.IDLE


@pytest.mark.parametrize(
    ("change", "code"),
    [({"package": None}, "board-no-package"), ({"kind": BoardKind.SKETCH}, "board-prints-text")],
)
def test_a_board_without_a_model_is_not_counted(room: Room, change: dict, code: str) -> None:
    room.board.info = replace(room.board.info, **change)
    with pytest.raises(StudioError) as refused:
        room.listening.start()
    assert refused.value.code == code


@pytest.mark.parametrize("is_known", [True, False])
def test_only_labels_that_can_be_detected_are_counted_one_by_one(room: Room, is_known: bool) -> None:
    assert room.board.info.package is not None
    labels = ("background", "up", "unknown")
    package = replace(room.board.info.package, labels=labels)
    room.board.info = replace(room.board.info, package=package)
    if is_known:
        labels = ("up", "unknown", "background")
        package = replace(package, labels=labels)
        room.board.info = replace(room.board.info, package=package)
        spec = DetectorSpec(500, 500, 1, (0.8, None, None))
        whole = replace(tiny_package.value(), labels=labels, detector=spec)
        room.studio.deployer._packages[package.crc] = (1, whole)
    room.listening.start()
    room.board.run(30.0)
    assert [count.name for count in ListeningPresenter(room.studio).snapshot().counts] == ["up"]


def test_the_rate_is_said_with_its_interval_and_none_is_said_as_a_bound() -> None:
    def words(count: int, seconds: float) -> str:
        return Count("", "", count, seconds).words

    assert words(3, 250) == "3 in 4 min 10 s: about 43 an hour (8.9–126)"
    assert words(0, 3600) == "none in 1 h 0 min: at most 3.7 an hour"
    assert words(1, 12) == "1 in 12 s", "a rate of so little would frighten for nothing"
