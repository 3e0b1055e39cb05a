"""The check-up of the open project: off the owner's thread, only what changed, and what a person says of it stays."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.app.cli import recording_commands
from studio.app.cli.output import Output
from studio.app.cli.parser import build_parser
from studio.app.studio import Studio
from studio.learn.checks import looks
from studio.learn.crosscheck import OutOfFold
from studio.model.edits import RelabelSpan
from studio.model.lane import Lane, LaneKind
from studio.model.pipeline import PipelineSpec
from studio.model.recording import Recording
from studio.model.run import WindowRef
from tests.unit.learn.material import motion

WAIT_S = 60.0


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """Six takes of each of two gestures, and one of the second under the first one's name."""
    made = Studio(home=tmp_path / "home")
    made.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    for number in range(12):
        label = "circle" if number < 6 or number == 9 else "shake"
        recording, lane = motion(
            f"t{number}", [(0, 119, label)], person="ann", bursts=[(15, 45) if number < 6 else (40, 105)]
        )
        made.desk.store.write_recording(recording, [lane])
        made.desk.add_label(label)
        made.desk.add_recording(recording)
    yield made
    made.shut_down()


def checked(studio: Studio) -> list[tuple[str, str]]:
    """(recording, what it looks like) of what is suspected now."""
    studio.check.snapshot()
    assert studio.mailbox.wait_until(lambda: not studio.checkup.is_working, WAIT_S)
    return [(row.suspect.recording_id, row.looks_like) for row in studio.check.snapshot().suspects]


def test_a_wrong_label_is_found_and_put_right_and_undone(studio: Studio) -> None:
    assert checked(studio) == [("t9", "shake")]
    assert studio.check.to_look_at() > 0
    studio.check.relabel(studio.check.snapshot().suspects[0].suspect)
    assert studio.check.snapshot().suspects == (), "at once, before anything is computed"
    assert checked(studio) == []
    assert studio.desk.undo() == "label shake"
    assert checked(studio) == [("t9", "shake")]


def test_it_is_right_is_remembered_by_the_project_and_undone(studio: Studio) -> None:
    checked(studio)
    studio.check.vouch(studio.check.snapshot().suspects[0].suspect)
    assert checked(studio) == []
    folder = studio.desk.folder
    assert folder is not None
    studio.desk.close()
    studio.desk.open(folder)
    assert checked(studio) == []
    studio.desk.do(RelabelSpan("t2", studio.desk.require().recording("t2").spans[0].id, "shake"), name="label")
    assert ("t2", "circle") in checked(studio)


def test_a_suspect_that_is_gone_is_left_alone(studio: Studio) -> None:
    checked(studio)
    suspect = studio.check.snapshot().suspects[0].suspect
    studio.check.relabel(suspect)
    before = studio.desk.project
    studio.check.relabel(suspect)
    assert studio.desk.project is before


def test_only_what_changed_is_looked_at_anew(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    checked(studio)
    seen: list[str] = []
    real = looks.looks_of

    def looks_of(recording: Recording, lane: Lane, spec: PipelineSpec) -> tuple[looks.Look, ...]:
        seen.append(recording.id)
        return real(recording, lane, spec)

    monkeypatch.setattr(looks, "looks_of", looks_of)
    recording, lane = motion("new", [(0, 119, "shake")], person="ann", bursts=[(40, 105)])
    studio.desk.store.write_recording(recording, [lane])
    studio.desk.add_recording(recording)
    studio.desk.do(RelabelSpan("t9", studio.desk.require().recording("t9").spans[0].id, "shake"), name="label")
    assert checked(studio) == []
    assert seen == ["new"]


def test_a_damaged_recording_is_left_out_and_a_closed_project_forgotten(studio: Studio, tmp_path: Path) -> None:
    next((tmp_path / "p.studio" / "recordings").glob("*_t4/imu.*")).write_bytes(b"nothing")
    assert checked(studio) == [("t9", "shake")]
    studio.desk.close()
    assert studio.check.snapshot().suspects == ()


def test_the_command_line_tells_findings_and_labels(studio: Studio, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(studio.desk.folder)
    recording_commands.check(studio, build_parser().parse_args(["check", folder, "--json"]), Output(as_json=True))
    told = json.loads(capsys.readouterr().out)
    assert [(row["recording"], row["looks_like"]) for row in told["labels_to_look_at"]] == [("t9", "shake")]
    assert "one-person" in [finding["code"] for finding in told["findings"]]


def test_a_cross_check_that_ends_meanwhile_is_what_the_labels_are_judged_by(studio: Studio) -> None:
    recordings = studio.desk.require().recordings
    refs = tuple(WindowRef(recording.id, 0, 0) for recording in recordings)
    truth = np.array([recording.spans[0].label == "shake" for recording in recordings], dtype=np.int64)
    scores = np.eye(2, dtype=np.float32)[truth]
    scores[0] = 0.0, 1.0
    studio.check.snapshot()
    assert studio.checkup.is_working
    studio.checkup.answers = lambda: OutOfFold(("circle", "shake"), refs, truth, scores)
    studio.checkup.look_again()
    assert checked(studio) == [("t0", "shake")]
    assert studio.check.snapshot().by_networks
