"""Instant mode in the studio: it keeps up with the project, answers the microphone, and becomes a run like others."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.app.cli.instant_commands import instant
from studio.app.cli.output import Output
from studio.app.happenings import InstantChanged, RunAdded
from studio.app.presenters.instant import InstantPresenter
from studio.app.room_parts import parts_of
from studio.app.speech import lacks_ordinary_speech, ordinary_speech_s
from studio.app.studio import Studio
from studio.core.network import Network
from studio.errors import StudioError
from studio.learn.instant import Instant
from studio.model.edits import RelabelSpan, RemoveRecording, SetFacts
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND, Span
from tests.unit.app.paper_board import PaperBoard
from tests.unit.learn.stand_in import StandIn, tone_lane, tone_take

WAIT_S = 60.0
LOW, HIGH = 400.0, 2600.0


@pytest.fixture
def body() -> StandIn:
    return StandIn()


@pytest.fixture
def studio(tmp_path: Path, body: StandIn, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setattr("studio.app.instant._own_body", lambda: body)
    other = ("other", "a.wav", tone_lane(1500.0, seed=1))
    monkeypatch.setattr("studio.storage.samples.bundled", lambda kind, most: [other])
    made = Studio(home=tmp_path / "home")
    made.desk.create(tmp_path / "p.studio", sensor=LaneKind.MIC)
    yield made
    made.shut_down()


def add(studio: Studio, label: str, pitch_hz: float, *, seed: int) -> str:
    recording, lane = tone_take(label, pitch_hz, seed=seed)
    studio.desk.add_label(label)
    studio.desk.store.write_recording(recording, [lane])
    studio.desk.add_recording(recording)
    return recording.id


def add_takes(studio: Studio, count: int = 4) -> None:
    for seed in range(count):
        add(studio, "low", LOW, seed=seed)
        add(studio, "high", HIGH, seed=seed)


def answer(studio: Studio) -> Instant:
    studio.instant.look()
    assert studio.mailbox.wait_until(lambda: studio.instant.is_current, WAIT_S)
    assert studio.instant.answer is not None
    return studio.instant.answer


def test_a_new_take_changes_the_answer_and_undo_takes_it_back(studio: Studio, body: StandIn) -> None:
    add_takes(studio)
    told: list[InstantChanged] = []
    studio.events.listen(InstantChanged, told.append)
    before = answer(studio)
    heard = body.windows_heard
    add(studio, "middle", 1100.0, seed=50)
    after = answer(studio)
    assert before.labels == ("low", "high", BACKGROUND)
    assert after.labels == ("low", "high", "middle", BACKGROUND)
    assert 0 < body.windows_heard - heard < 20  # of the new take alone
    assert told
    studio.desk.undo()
    assert answer(studio).package == before.package


def test_another_label_an_exclusion_and_a_deletion_change_the_answer_and_need_nothing_new(
    studio: Studio, body: StandIn
) -> None:
    add_takes(studio)
    odd = add(studio, "low", HIGH, seed=70)
    assert [doubt.recording_id for doubt in answer(studio).doubts] == [odd]
    heard = body.windows_heard
    span_id = studio.desk.require().recording(odd).spans[0].id
    studio.desk.do(RelabelSpan(odd, span_id, "high"), name="relabel")
    relabelled = answer(studio)
    assert (relabelled.doubts, relabelled.asked) == ((), 9)
    studio.desk.do(SetFacts(odd, included=False), name="leave out")
    assert answer(studio).asked == 8
    studio.desk.undo()
    assert answer(studio).package == relabelled.package
    studio.desk.do(RemoveRecording(odd), name="delete take")
    assert answer(studio).asked == 8
    assert body.windows_heard == heard


def test_nothing_is_computed_before_somebody_looks(studio: Studio, body: StandIn) -> None:
    add_takes(studio, 1)
    studio.mailbox.pump()
    assert not studio.instant.is_working
    assert body.windows_heard == 0


def test_it_becomes_a_run_that_evaluate_and_deploy_know_and_only_once(studio: Studio) -> None:
    add_takes(studio)
    with pytest.raises(StudioError) as refused:
        studio.instant.keep()
    assert refused.value.code == "instant-nothing"
    found = answer(studio)
    added: list[RunAdded] = []
    studio.events.listen(RunAdded, added.append)
    assert [studio.instant.keep(), studio.instant.keep()] == [1, 1]
    assert [event.number for event in added] == [1]
    assert studio.trainer.package_bytes(1) == found.package
    run = studio.evaluate.snapshot().run
    assert run is not None
    assert run.labels == ("low", "high", BACKGROUND)
    assert run.evaluation.confusion.sum() == 8
    assert run.words.startswith("Knows low and high well")
    studio.evaluate.choose_cell(0, 0)
    assert len(studio.evaluate.snapshot().behind) == 4
    assert studio.deploy.snapshot().run is run
    # The model that is kept has heard every take: none of them may be played to it as one that it never heard.
    assert parts_of(studio.desk.require(), run, {}) == ()
    later = add(studio, "low", LOW, seed=40)
    assert [piece.recording_id for part in parts_of(studio.desk.require(), run, {}) for piece in part.pieces] == [later]


def test_single_takes_answer_but_are_not_kept(studio: Studio) -> None:
    add_takes(studio, 1)
    assert answer(studio).labels == ("low", "high", BACKGROUND)
    with pytest.raises(StudioError) as refused:
        studio.instant.keep()
    assert refused.value.code == "instant-untested"


def test_the_microphone_is_answered_as_the_board_would_and_a_gap_starts_over(studio: Studio) -> None:
    add_takes(studio)
    found = answer(studio)
    board = PaperBoard()
    studio.bench.session = board  # type: ignore[assignment]
    live = studio.instant.live
    board.on_step = lambda: heard.append(live.scores) if live.pull() else None
    heard: list[tuple[float, ...]] = []
    board.run(1.0)
    board.plant(LaneKind.MIC, board.now_s, tone_lane(HIGH, seed=90).samples)
    board.run(1.6)
    assert live.newest is not None
    assert live.labels[live.newest[0].label] == "high"
    assert max(scores[1] for scores in heard) > 0.65
    assert all(len(scores) == 3 for scores in heard)
    board.lose = {LaneKind.MIC}
    board.run(0.1)
    board.lose = set()
    heard.clear()
    board.run(0.9)
    assert heard == []  # a window needs a second without a hole
    board.run(0.3)
    assert heard
    add(studio, "middle", 1100.0, seed=50)
    assert answer(studio).labels != found.labels
    board.run(0.3)
    assert len(live.scores) == 4
    studio.bench.session = None
    assert live.pull()
    assert live.scores == ()


def test_a_damaged_take_is_left_out_and_stops_no_answer(studio: Studio) -> None:
    add_takes(studio)
    bad = add(studio, "low", LOW, seed=60)
    next(studio.desk.store.folder.glob(f"recordings/*_{bad}/mic.wav")).write_bytes(b"RIFF")
    assert answer(studio).asked == 8


def test_a_broken_embedding_is_told_once_and_tried_again_with_the_next_take(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, body: StandIn
) -> None:
    def damaged() -> StandIn:
        raise StudioError("The sound embedding is damaged.", "", "", code="embedding-damaged")

    studio.instant._body = damaged
    add_takes(studio, 2)
    studio.instant.look()
    assert studio.mailbox.wait_until(lambda: studio.instant.is_current, WAIT_S)
    assert studio.instant.error is not None
    assert studio.instant.error.code == "embedding-damaged"
    assert studio.instant.answer is None
    studio.instant._body = lambda: body
    add(studio, "low", LOW, seed=30)
    assert answer(studio).asked == 5
    assert studio.instant.error is None


def test_closing_the_project_forgets_everything(studio: Studio) -> None:
    add_takes(studio)
    answer(studio)
    studio.desk.close()
    assert (studio.instant.answer, studio.instant.live.labels, studio.instant.is_working) == (None, (), False)


def test_the_package_that_is_kept_is_the_one_that_answers_live(studio: Studio) -> None:
    add_takes(studio)
    found = answer(studio)
    network = Network(studio.trainer.package_bytes(studio.instant.keep()))
    whistle = np.zeros((1, *network.input_shape), np.int8)
    assert (network.run(whistle) == Network(found.package).run(whistle)).all()


def test_the_section_says_what_each_label_needs_and_asks_for_ordinary_speech(studio: Studio) -> None:
    presenter = InstantPresenter(studio)
    assert presenter.snapshot().gate.startswith("Record a take of a word")
    add_takes(studio, 4)
    answer(studio)
    snapshot = presenter.snapshot()
    assert [row.needs for row in snapshot.rows] == ["low needs 1 more take.", "high needs 1 more take."]
    assert snapshot.worth.startswith("8 of 8 takes were right (100%) when each was asked of a model that had not heard")
    assert snapshot.speech.startswith("There is none of your ordinary speech yet")
    presenter.prepare_speech()
    assert (studio.collect.draft.label, studio.collect.draft.seconds) == (BACKGROUND, 20.0)
    lane = tone_lane(700.0, seed=2, seconds=21.0)
    recording, _ = tone_take(BACKGROUND, 700.0, seed=2)
    spoken = replace(recording, lanes=(lane.info,), spans=(Span(0, lane.info.duration_us, BACKGROUND, "b"),))
    studio.desk.store.write_recording(spoken, [lane])
    studio.desk.add_recording(spoken)
    assert presenter.snapshot().speech == ""
    assert not lacks_ordinary_speech(studio.desk.require())


def test_what_lies_between_words_is_ordinary_speech_too() -> None:
    recording, _ = tone_take("low", LOW, seed=1)
    long = replace(recording, lanes=(tone_lane(LOW, seed=1, seconds=30.0).info,), spans=(
        Span(1_000_000, 2_000_000, "low", "a"), Span(1_500_000, 3_000_000, "low", "b"),
        Span(10_000_000, 12_000_000, "unknown", "c"),
    ))  # fmt: skip
    assert ordinary_speech_s(long) == pytest.approx(28.0)


def test_the_command_line_says_the_number_writes_the_package_and_keeps_the_run(
    studio: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add_takes(studio)
    studio.desk.close()
    target = tmp_path / "out.pkg"
    arguments = Namespace(dir=str(tmp_path / "p.studio"), output=str(target), keep=True)
    instant(studio, arguments, Output(as_json=True))
    said = json.loads(capsys.readouterr().out)
    assert (said["right"], said["takes"], said["left_out"], said["run"]) == (8, 8, "take", 1)
    assert said["labels"] == ["low", "high", BACKGROUND]
    assert Network(target.read_bytes()).output_size == 3
    assert studio.trainer.package_bytes(1) == target.read_bytes()


def test_the_command_line_refuses_motion_and_a_project_without_takes(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "m.studio", sensor=LaneKind.IMU)
    studio.desk.close()
    for name, code in (("m", "instant-motion"), ("p", "instant-nothing")):
        arguments = Namespace(dir=str(tmp_path / f"{name}.studio"), output=None, keep=False)
        with pytest.raises(StudioError) as refused:
            instant(studio, arguments, Output(as_json=True))
        assert refused.value.code == code
        assert "press" not in str(refused.value)
        assert code != "instant-motion" or str(refused.value).endswith(f"nano33-studio train {arguments.dir}")
