"""Of spans only what changed is worked out anew, and what cannot be read takes nothing else with it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from studio.app.span_memory import renewed
from studio.app.studio import Studio
from studio.errors import Cancelled, StudioError
from studio.jobs import Stop
from studio.model.edits import RelabelSpan
from studio.model.lane import Lane, LaneKind
from studio.model.pipeline import PipelineSpec
from studio.model.recording import Recording
from tests.unit.learn.material import motion


@dataclass(frozen=True)
class About:
    span_id: str


class Describer:
    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, recording: Recording, lane: Lane, pipeline: PipelineSpec) -> list[About]:
        self.seen.append(recording.id)
        return [About(span.id) for span in recording.spans]


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home")
    made.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    made.desk.add_label("circle")
    for number in range(3):
        recording, lane = motion(f"t{number}", [(0, 119, "circle")], bursts=[(15, 45)])
        made.desk.store.write_recording(recording, [lane])
        made.desk.add_recording(recording)
    yield made
    made.shut_down()


def never() -> Stop:
    return Stop.NONE


def test_only_what_changed_is_described_again_and_another_label_changes_nothing(studio: Studio) -> None:
    describe = Describer()
    known, rows = renewed(studio.desk.require(), studio.desk.store, {}, describe, never)
    assert describe.seen == [recording.id for recording, _, _ in rows] == ["t0", "t1", "t2"]

    studio.desk.add_label("shake")
    studio.desk.do(RelabelSpan("t1", studio.desk.require().recording("t1").spans[0].id, "shake"), name="label")
    recording, lane = motion("t3", [(0, 119, "circle")], bursts=[(15, 45)])
    studio.desk.store.write_recording(recording, [lane])
    studio.desk.add_recording(recording)
    describe.seen.clear()
    known, rows = renewed(studio.desk.require(), studio.desk.store, known, describe, never)
    assert describe.seen == ["t3"]
    assert [span.label for _, span, _ in rows] == ["circle", "shake", "circle", "circle"]
    assert len(known) == 4


@pytest.mark.parametrize("problem", [KeyError("t1"), StudioError("It is damaged.", "", "", code="damaged")])
def test_a_recording_that_is_damaged_or_gone_takes_no_other_with_it(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    store = studio.desk.store
    read = store.read_lane

    def read_lane(recording_id: str, kind: LaneKind) -> Lane:
        if recording_id == "t1":
            raise problem
        return read(recording_id, kind)

    monkeypatch.setattr(store, "read_lane", read_lane)
    describe = Describer()
    known, rows = renewed(studio.desk.require(), store, {}, describe, never)
    assert [recording.id for recording, _, _ in rows] == ["t0", "t2"]
    assert sorted(key[0] for key, about in known.items() if about is None) == ["t1"]
    renewed(studio.desk.require(), store, known, describe, never)
    assert describe.seen == ["t0", "t2"], "and it is not tried again and again"


def test_what_is_left_out_is_not_described_and_cancelling_ends_it(studio: Studio) -> None:
    project = studio.desk.require()
    first = replace(project.recordings[0], included=False)
    fewer = replace(project, recordings=(first, *project.recordings[1:]))
    _, rows = renewed(fewer, studio.desk.store, {}, Describer(), never)
    assert [recording.id for recording, _, _ in rows] == ["t1", "t2"]
    with pytest.raises(Cancelled):
        renewed(project, studio.desk.store, {}, Describer(), lambda: Stop.CANCEL)
