"""Proposals and the map: looked for in another thread, part of the project only when a person accepts them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.app.happenings import MapChanged, ProblemRaised
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.learn import span_map
from studio.model.edits import RelabelSpan, RemoveRecording
from studio.model.lane import Lane, LaneKind
from studio.model.recording import BACKGROUND
from tests.unit.learn.material import sound, take

WAIT_S = 60.0
BURSTS = ((16000, 26000), (48000, 56000), (80000, 90000))


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home")
    made.desk.create(tmp_path / "p.studio", sensor=LaneKind.MIC)
    yield made
    made.shut_down()


def add(studio: Studio, name: str, *spans: tuple[int, int, str]) -> str:
    recording, lane = sound(name, spans, count=112000, bursts=BURSTS)
    studio.desk.store.write_recording(recording, [lane])
    studio.desk.add_recording(recording)
    return recording.id


def found(studio: Studio) -> None:
    assert studio.mailbox.wait_until(lambda: not studio.proposals.is_working, WAIT_S)


def test_events_are_proposed_for_what_has_no_span_and_change_nothing(studio: Studio) -> None:
    add(studio, "aaa")
    add(studio, "bbb", (16000, 26000, "jarvis"))
    before = studio.desk.project
    studio.proposals.propose_events()
    found(studio)
    assert [proposal.recording_id for proposal in studio.proposals.all] == ["aaa"] * 3
    assert [proposal.start_us / 1e6 for proposal in studio.proposals.all] == pytest.approx([1, 3, 5], abs=0.05)
    assert studio.desk.project is before


def test_what_has_a_span_already_is_not_proposed(studio: Studio) -> None:
    add(studio, "bbb", (15000, 27000, "jarvis"))
    studio.proposals.propose_events(["bbb"], label="jarvis")
    found(studio)
    assert [proposal.start_us / 1e6 for proposal in studio.proposals.of("bbb")] == pytest.approx([3, 5], abs=0.05)


def test_accepting_is_one_step_and_undoing_it_brings_the_proposal_back(studio: Studio) -> None:
    add(studio, "aaa")
    studio.proposals.propose_events()
    found(studio)
    first, second, third = studio.proposals.all
    span_id = studio.proposals.accept(second.id, "jarvis")
    project = studio.desk.require()
    assert [(span.id, span.label) for span in project.recording("aaa").spans] == [(span_id, "jarvis")]
    assert [label.name for label in project.labels] == ["jarvis"]
    assert studio.proposals.all == (first, third)
    studio.desk.undo()
    assert studio.proposals.all == (first, second, third)
    assert studio.desk.require().labels == ()
    studio.proposals.reject(first.id)
    studio.proposals.label(third.id, BACKGROUND)
    assert [proposal.label for proposal in studio.proposals.all] == ["", BACKGROUND]
    assert studio.proposals.accept_all(label="jarvis") == 2
    assert [span.label for span in studio.desk.require().recording("aaa").spans] == ["jarvis", BACKGROUND]
    studio.desk.undo()
    assert studio.desk.require().recording("aaa").spans == ()


def test_a_span_over_a_whole_recording_gives_way_to_the_events_in_it(studio: Studio) -> None:
    add(studio, "aaa", (0, 112000, "jarvis"))
    whole = studio.desk.require().recording("aaa").spans
    studio.proposals.propose_events(["aaa"])
    found(studio)
    assert [proposal.label for proposal in studio.proposals.of("aaa")] == ["jarvis"] * 3
    studio.proposals.accept_all("aaa")
    assert [span.start_us / 1e6 for span in studio.desk.require().recording("aaa").spans] == pytest.approx(
        [1, 3, 5], abs=0.05
    )
    studio.desk.undo()
    assert studio.desk.require().recording("aaa").spans == whole


def test_a_proposal_without_a_label_is_not_accepted(studio: Studio) -> None:
    add(studio, "aaa")
    studio.proposals.propose_events()
    found(studio)
    before = studio.desk.project
    with pytest.raises(StudioError) as refused:
        studio.proposals.accept_all()
    assert refused.value.code == "proposal-unlabelled"
    assert studio.desk.project is before
    assert len(studio.proposals.all) == 3


def test_proposals_go_with_their_recording_and_their_project(studio: Studio, tmp_path: Path) -> None:
    add(studio, "aaa")
    add(studio, "bbb")
    studio.proposals.propose_events()
    found(studio)
    studio.desk.do(RemoveRecording("aaa"), name="delete recording")
    assert {proposal.recording_id for proposal in studio.proposals.all} == {"bbb"}
    studio.proposals.propose_events()
    studio.desk.create(tmp_path / "other.studio", sensor=LaneKind.MIC)
    studio.mailbox.pump()
    assert (studio.proposals.all, studio.proposals.is_working) == ((), False)


def test_a_cancelled_search_leaves_what_was_proposed_before(studio: Studio) -> None:
    add(studio, "aaa")
    studio.proposals.propose_events()
    found(studio)
    before = studio.proposals.all
    studio.proposals.propose_events()
    studio.proposals.cancel()
    assert not studio.proposals.is_working
    studio.mailbox.pump()
    assert studio.proposals.all == before


def test_a_damaged_recording_is_told_and_the_others_are_searched(studio: Studio) -> None:
    add(studio, "aaa")
    add(studio, "bbb")
    studio.desk.drain()
    assert studio.desk.folder is not None
    next(studio.desk.folder.glob("recordings/*_aaa/mic.wav")).write_bytes(b"RIFF")
    problems: list[str] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.page))
    studio.proposals.propose_events()
    found(studio)
    assert problems == ["label"]
    assert {proposal.recording_id for proposal in studio.proposals.all} == {"bbb"}


def test_without_a_model_no_labels_are_proposed(studio: Studio) -> None:
    add(studio, "aaa")
    with pytest.raises(StudioError) as refused:
        studio.proposals.propose_labels()
    assert refused.value.code == "no-run"


def test_the_map_is_computed_elsewhere_and_only_for_what_changed(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    described: list[str] = []
    features_of = span_map.features_of

    def counted(recording, lane, spec):
        described.append(f"{recording.id} {threading.current_thread() is threading.main_thread()}")
        return features_of(recording, lane, spec)

    monkeypatch.setattr(span_map, "features_of", counted)
    changed: list[object] = []
    studio.events.listen(MapChanged, changed.append)
    add(studio, "aaa", (16000, 26000, "jarvis"), (48000, 56000, "computer"))
    assert studio.mapper.look() == ()
    assert studio.mailbox.wait_until(lambda: bool(changed), WAIT_S)
    assert [point.label for point in studio.mapper.look()] == ["jarvis", "computer"]
    span_id = studio.desk.require().recording("aaa").spans[0].id
    studio.desk.do(RelabelSpan("aaa", span_id, "computer"), name="label computer")
    add(studio, "bbb", (16000, 26000, "jarvis"))
    studio.mapper.look()
    assert studio.mailbox.wait_until(lambda: len(changed) == 2, WAIT_S)
    assert [point.label for point in studio.mapper.look()] == ["computer", "computer", "jarvis"]
    assert described == ["aaa False", "bbb False"]
    assert not studio.mapper.is_working


def test_the_map_of_recordings_without_a_gyroscope_is_drawn_from_the_axes_that_they_have(tmp_path: Path) -> None:
    studio = Studio(home=tmp_path / "home")
    try:
        studio.desk.create(tmp_path / "three.studio", sensor=LaneKind.IMU)
        changed: list[object] = []
        studio.events.listen(MapChanged, changed.append)
        for name, label in (("aaa", "wave"), ("bbb", "circle"), ("ccc", "wave")):
            recording, lane = take(name, label, count=140)
            info = replace(lane.info, channels=("aX", "aY", "aZ"))
            recording = replace(recording, lanes=(info,))
            studio.desk.store.write_recording(recording, [Lane(info, lane.samples[:, :3].copy())])
            studio.desk.add_recording(recording)
        studio.mapper.look()
        assert studio.mailbox.wait_until(lambda: bool(changed), WAIT_S)
        assert [point.label for point in studio.mapper.look()] == ["wave", "circle", "wave"]
    finally:
        studio.shut_down()
