"""Takes in every mode on a board on paper, by a clock that the test moves: bursts, takes that start by themselves,
labels by key, two lanes on one time, and cues that are in no take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.app.cue_light import Cue
from studio.app.happenings import ProblemRaised
from studio.app.recording.course import TakePhase
from studio.app.recording.cues import SILENT_BEFORE_S, Beep, Cues
from studio.app.recording.plan import PRE_ROLL_S, Mode, RecordingPlan
from studio.app.studio import Studio
from studio.app.takes import Takes
from studio.errors import StudioError
from studio.model.lane import ACCEL_LSB_PER_G, RECORDED_LANES, LaneKind
from studio.model.recording import Recording
from studio.storage.samples import unseen_folder
from tests.benchmarks.long_recordings import motion_recording, sound_recording, takes_of
from tests.unit.app.paper_board import RATES_HZ, REST, PaperBoard


class Light:
    """A board's light that remembers."""

    def __init__(self) -> None:
        self.shown: list[Cue] = []

    def show(self, cue: Cue) -> None:
        self.shown.append(cue)


class Room:
    """A project, a board on paper, and takes on its clock."""

    def __init__(self, studio: Studio, folder: Path, sensor: LaneKind, board: PaperBoard) -> None:
        self.studio, self.board, self.light = studio, board, Light()
        self.beeps: list[tuple[float, Beep]] = []
        self.problems: list[str] = []
        studio.desk.create(folder, sensor=sensor)
        studio.bench.session = board  # type: ignore[assignment]
        cues = Cues(self.light)  # type: ignore[arg-type]
        cues.beep = lambda beep: self.beeps.append((board.now_s, beep))
        self.takes = Takes(studio.events, studio.desk, studio.bench, cues=cues, clock=board.clock)
        board.on_step = self.takes.tick
        studio.events.listen(ProblemRaised, lambda event: self.problems.append(event.error.code))
        board.run(4.0)

    def record(self, plan: RecordingPlan, *, at_most_s: float) -> tuple[Recording, ...]:
        self.takes.start(plan)
        self.board.run(at_most_s, until=lambda: self.takes.phase == TakePhase.IDLE)
        return self.recordings

    @property
    def recordings(self) -> tuple[Recording, ...]:
        return self.studio.desk.require().recordings

    def rows(self, recording: Recording, kind: LaneKind) -> NDArray[np.int16]:
        return self.studio.desk.lane(recording.id, kind).samples


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home")
    yield made
    made.bench.session = None
    made.shut_down()


@pytest.fixture
def room(studio: Studio, tmp_path: Path) -> Room:
    return Room(studio, tmp_path / "p.studio", LaneKind.IMU, PaperBoard())


def swing(seconds: float = 0.6, strength_g: float = 1.5) -> NDArray[np.int16]:
    count = round(seconds * RATES_HZ[LaneKind.IMU])
    rows = np.tile(REST, (count, 1))
    rows[:, 0] += strength_g * ACCEL_LSB_PER_G * np.sin(np.linspace(0, 4 * np.pi, count))
    return np.rint(rows).astype(np.int16)


def test_a_burst_has_a_count_down_then_its_takes_with_pauses_between(room: Room) -> None:
    plan = RecordingPlan(label="wave", person="ann", note="left hand", mode=Mode.BURST, seconds=1.0, countdown_s=2.0,
                         takes=3, pause_s=1.5)
    began = room.board.now_s
    recordings = room.record(plan, at_most_s=20)
    assert [(r.person, r.note, r.spans[0].label) for r in recordings] == [("ann", "left hand", "wave")] * 3
    assert all(abs(r.duration_us - 1_000_000) < 10_000 for r in recordings)
    assert room.board.now_s - began == pytest.approx(2.0 + 3 * 1.0 + 2 * 1.5, abs=0.2)
    assert room.takes.done == 3


def test_stopping_in_a_burst_keeps_the_running_take_and_no_other_follows(room: Room) -> None:
    room.takes.start(RecordingPlan(label="wave", mode=Mode.BURST, seconds=1.0, takes=5, pause_s=1.0))
    room.board.run(2.5)  # within the second take
    room.takes.stop()
    room.board.run(5.0)
    assert [round(r.duration_us / 1e6, 1) for r in room.recordings] == [1.0, 0.5]
    assert room.takes.phase == TakePhase.IDLE


def test_unplugging_in_a_burst_keeps_what_arrived_and_says_so(room: Room) -> None:
    room.takes.start(RecordingPlan(label="wave", mode=Mode.BURST, seconds=1.0, takes=5, pause_s=1.0))
    room.board.run(2.5)
    room.studio.bench.session = None
    room.takes.board_lost()
    assert [round(r.duration_us / 1e6, 1) for r in room.recordings] == [1.0, 0.5]
    assert room.problems == ["takes-cut-short"]


def test_unplugging_says_how_many_takes_are_kept_and_of_one_that_it_is_cut(room: Room) -> None:
    said: list[str] = []
    room.studio.events.listen(ProblemRaised, lambda event: said.append(event.error.why))
    burst = RecordingPlan(label="wave", mode=Mode.BURST, seconds=1.0, countdown_s=1.0, takes=3, pause_s=1.0)
    for plan, runs_s in ((burst, 0.5), (burst, 2.5), (RecordingPlan(label="wave", seconds=2.0), 0.5)):
        room.takes.start(plan)
        room.board.run(runs_s)
        room.takes.board_lost()
    assert said == ["Nothing was recorded yet.", "1 of 3 takes are kept.",
                    "What had come until then is kept as a take."]
    assert len(room.recordings) == 2


def test_a_sketch_that_prints_other_columns_is_not_said_to_have_gone_away(room: Room) -> None:
    said: list[str] = []
    room.studio.events.listen(ProblemRaised, lambda event: said.append(str(event.error)))
    for plan in (RecordingPlan(label="wave", seconds=2.0), RecordingPlan(label="wave", mode=Mode.ARMED, takes=2)):
        room.takes.start(plan)
        room.board.run(0.5)
        room.takes.board_lost(is_there=True)
    assert [words.partition(".")[0] for words in said] == [
        "The board's columns changed while it recorded", "The board's columns changed before all takes were recorded"]
    assert all("Connect" not in words for words in said)


def test_an_armed_take_starts_on_motion_with_what_came_before_it_and_not_on_stillness(room: Room) -> None:
    plan = RecordingPlan(label="wave", mode=Mode.ARMED, seconds=2.0, takes=2)
    room.board.plant(LaneKind.IMU, room.board.now_s + 10.0, np.array([[20000, 0, 2048, 0, 0, 0]], np.int16))
    room.takes.start(plan)
    room.board.run(20.0)
    assert room.takes.phase == TakePhase.WAITING  # neither stillness nor a single wild sample
    for wait in (1.0, 9.0):
        room.board.plant(LaneKind.IMU, room.board.now_s + wait, swing())
    room.board.run(15.0)
    assert room.takes.phase == TakePhase.IDLE
    assert len(room.recordings) == 2
    for recording in room.recordings:
        assert abs(recording.duration_us - 2_000_000) < 10_000
        moved = np.abs(room.rows(recording, LaneKind.IMU)[:, 0]) > 0.35 * ACCEL_LSB_PER_G
        assert np.argmax(moved) / RATES_HZ[LaneKind.IMU] == pytest.approx(PRE_ROLL_S, abs=0.06)


def test_an_armed_take_of_sound_starts_on_a_word_and_its_threshold_can_be_raised_while_it_waits(
    studio: Studio, tmp_path: Path
) -> None:
    room = Room(studio, tmp_path / "p.studio", LaneKind.MIC, PaperBoard())
    word = (6000 * np.sin(np.arange(4000) / 5)).astype(np.int16)
    room.takes.start(RecordingPlan(label="yes", mode=Mode.ARMED, seconds=1.5, takes=1))
    room.takes.tick()
    room.takes.set_threshold(0.5)
    room.board.plant(LaneKind.MIC, room.board.now_s + 1.0, word)
    room.board.run(3.0)
    assert room.takes.phase == TakePhase.WAITING
    room.takes.set_threshold(0.05)
    room.board.plant(LaneKind.MIC, room.board.now_s + 1.0, word)
    room.board.run(5.0)
    (recording,) = room.recordings
    loud = np.abs(room.rows(recording, LaneKind.MIC).astype(int)) > 2000
    assert np.argmax(loud) / 16000 == pytest.approx(PRE_ROLL_S, abs=0.03)


def test_what_was_lost_before_an_armed_take_started_is_a_gap_in_it(room: Room) -> None:
    room.takes.start(RecordingPlan(label="wave", mode=Mode.ARMED, seconds=1.5))
    room.board.plant(LaneKind.IMU, room.board.now_s + 1.0, swing())
    room.board.run(0.8)
    room.board.lose.add(LaneKind.IMU)
    room.board.run(0.1)
    room.board.lose.clear()
    room.board.run(4.0)
    (recording,) = room.recordings
    (lane,) = recording.lanes
    (gap,) = lane.gaps
    assert gap.lost == pytest.approx(0.1 * RATES_HZ[LaneKind.IMU], abs=1.5)
    assert gap.at == pytest.approx(0.3 * RATES_HZ[LaneKind.IMU], abs=6)
    assert lane.count + gap.lost == pytest.approx(1.5 * RATES_HZ[LaneKind.IMU], abs=1)


def late(kind: LaneKind) -> float:
    """Blocks come up to 15 ms late, and now and then much later."""
    wait = {LaneKind.IMU: 0.002, LaneKind.MIC: 0.004}[kind]
    return wait + float(RANDOM.exponential(0.005)) + (0.08 if RANDOM.random() < 0.02 else 0.0)


RANDOM = np.random.default_rng(5)


@pytest.mark.parametrize("takes", [1, 6])
def test_motion_and_sound_of_one_knock_stand_at_one_time_in_a_recording_of_both(
    studio: Studio, tmp_path: Path, takes: int
) -> None:
    room = Room(studio, tmp_path / "p.studio", LaneKind.IMU, PaperBoard(latency_s=late))
    pushed = REST + np.array([9000, 0, 0, 0, 0, 0])
    knock = {LaneKind.IMU: np.tile(pushed, (3, 1)).astype(np.int16),
             LaneKind.MIC: np.full(400, 20000, np.int16)}
    for n in range(takes):
        for kind in RECORDED_LANES:
            room.board.plant(kind, room.board.now_s + 1.0 + 2.5 * n, knock[kind])
    plan = RecordingPlan(label="knock", mode=Mode.BURST, seconds=2.0, takes=takes, pause_s=0.5, lanes=RECORDED_LANES)
    recordings = room.record(plan, at_most_s=30)
    assert len(recordings) == takes
    apart = []
    for recording in recordings:
        assert {lane.kind for lane in recording.lanes} == set(RECORDED_LANES)
        ends = [lane.duration_us for lane in recording.lanes]
        assert abs(ends[0] - ends[1]) <= 9_000  # a sample of motion is 8.4 ms
        motion = np.argmax(room.rows(recording, LaneKind.IMU)[:, 0] > 4000) / RATES_HZ[LaneKind.IMU]
        sound = np.argmax(room.rows(recording, LaneKind.MIC) > 10000) / RATES_HZ[LaneKind.MIC]
        apart.append(abs(motion - sound))
    assert max(apart) <= 0.010  # half a sample of motion on either side, and what blocks wait


def test_both_lanes_end_together_when_a_take_is_stopped_early(studio: Studio, tmp_path: Path) -> None:
    room = Room(studio, tmp_path / "p.studio", LaneKind.IMU, PaperBoard(latency_s=late))
    room.takes.start(RecordingPlan(label="wave", seconds=60.0, lanes=RECORDED_LANES))
    room.board.run(3.21)
    room.takes.stop()
    (recording,) = room.recordings
    ends = [lane.duration_us for lane in recording.lanes]
    assert abs(ends[0] - ends[1]) <= 9_000
    assert 3_050_000 < min(ends) <= 3_230_000


def test_a_lane_that_stops_does_not_hold_the_other_up(room: Room) -> None:
    room.takes.start(RecordingPlan(label="wave", seconds=3.0, lanes=RECORDED_LANES))
    room.board.run(1.0)
    room.board.lose.add(LaneKind.MIC)
    room.board.run(4.0)
    (recording,) = room.recordings
    durations = {lane.kind: lane.duration_us for lane in recording.lanes}
    assert durations[LaneKind.IMU] == pytest.approx(3_000_000, abs=10_000)
    assert durations[LaneKind.MIC] == pytest.approx(1_000_000, abs=50_000)


def test_by_default_only_what_the_project_listens_to_is_recorded(room: Room) -> None:
    (recording,) = room.record(RecordingPlan(label="wave", seconds=0.5), at_most_s=3)
    assert [lane.kind for lane in recording.lanes] == [LaneKind.IMU]


@pytest.mark.parametrize("kind", [LaneKind.IMU, LaneKind.MIC])
def test_keys_pressed_150_to_500_ms_late_label_the_events_of_a_long_recording_within_60_ms(
    studio: Studio, tmp_path: Path, kind: LaneKind
) -> None:
    folder, pattern = unseen_folder("gestures" if kind == LaneKind.IMU else "words")
    takes = [take for take in takes_of(folder, kind, pattern).takes if abs(take.rate_hz / RATES_HZ[kind] - 1) < 0.02]
    made = (motion_recording if kind == LaneKind.IMU else sound_recording)(takes[:24], 3)
    room = Room(studio, tmp_path / "p.studio", kind, PaperBoard())
    room.takes.start(RecordingPlan(mode=Mode.CONTINUOUS))
    began = room.board.now_s
    scale = made.lane.info.rate_hz / RATES_HZ[kind]
    events = [(start * scale, stop * scale) for start, stop in made.events]
    room.board.plant(kind, began, made.lane.samples)
    delays = np.random.default_rng(1).uniform(0.15, 0.5, len(events))
    for (start, _), label, delay in zip(events, made.labels, delays, strict=True):
        room.board.run(max(0.0, began + start + delay - room.board.now_s))
        room.takes.press(label)
    room.board.run(3.0)
    room.takes.stop()
    (recording,) = room.recordings
    assert len(recording.spans) >= 0.95 * len(events)
    errors = []
    for (start, stop), label in zip(events, made.labels, strict=True):
        meant = min(recording.spans, key=lambda span: abs(span.start_us / 1e6 - start))
        assert meant.label == label or abs(meant.start_us / 1e6 - start) > 0.1
        errors += [abs(meant.start_us / 1e6 - start), abs(meant.end_us / 1e6 - stop)]
    assert np.mean(errors) <= 0.060


def test_a_second_key_for_the_same_event_replaces_the_first_and_backspace_takes_the_last_back(room: Room) -> None:
    for at in (2.0, 5.0):
        room.board.plant(LaneKind.IMU, room.board.now_s + at, swing())
    room.takes.start(RecordingPlan(mode=Mode.CONTINUOUS))
    room.board.run(2.3)
    room.takes.press("wave")
    room.board.run(0.2)
    room.takes.press("circle")
    room.board.run(2.8)
    room.takes.press("wave")
    assert room.takes.take_back() is not None
    assert len(room.takes.marks) == 2
    room.board.run(2.0)
    room.takes.stop()
    (recording,) = room.recordings
    assert [span.label for span in recording.spans] == ["circle"]
    assert recording.spans[0].start_us / 1e6 == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize("lanes", [(LaneKind.IMU,), RECORDED_LANES])
def test_no_beep_is_in_a_take_with_sound_and_the_light_tells_the_rest(room: Room, lanes: tuple[LaneKind, ...]) -> None:
    plan = RecordingPlan(label="wave", mode=Mode.BURST, seconds=1.0, countdown_s=3.0, takes=2, pause_s=1.5, lanes=lanes)
    began = room.board.now_s
    room.record(plan, at_most_s=20)
    room.board.run(0.1)
    heard = [(round(at - began, 1), beep) for at, beep in room.beeps]
    counted = [beep for _, beep in heard if beep == Beep.READY]
    assert len(counted) == 4  # three, two, one, and one before the second take
    if LaneKind.MIC in lanes:
        assert Beep.START not in [beep for _, beep in heard]
        for first, last in ((3.0, 4.0), (5.5, 6.5)):
            assert not any(first - SILENT_BEFORE_S + 0.05 < at < last - 0.05 for at, _ in heard)
    else:
        assert [at for at, beep in heard if beep == Beep.START] == pytest.approx([3.0, 5.5], abs=0.2)
    assert [beep for _, beep in heard].count(Beep.END) == 2
    assert room.light.shown == [Cue.GET_READY, Cue.RECORDING, Cue.SAVED, Cue.GET_READY, Cue.RECORDING, Cue.SAVED]


@pytest.mark.parametrize(
    ("change", "code"),
    [({"label": ""}, "take-label"), ({"label": "ä" * 33}, "label-long"), ({"takes": 0}, "take-count"),
     ({"seconds": 0.0}, "take-length"),
     ({"mode": Mode.ARMED, "threshold": 0.0}, "take-threshold")],
)
def test_a_plan_that_makes_no_sense_is_refused(room: Room, change: dict[str, object], code: str) -> None:
    plan = replace(RecordingPlan(label="wave", mode=Mode.BURST), **change)  # type: ignore[arg-type]
    with pytest.raises(StudioError) as refused:
        room.takes.start(plan)
    assert refused.value.code == code
    assert room.takes.phase == TakePhase.IDLE


def test_a_label_that_no_board_takes_does_not_stay_behind(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    with pytest.raises(StudioError, match="on one line"):
        studio.collect.record(RecordingPlan(label="two\nlines"))
    assert studio.desk.require().labels == ()
