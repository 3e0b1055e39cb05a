"""Thresholds on the running board: obeyed at once, gone with the next sending, kept in the run when that is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio.app.happenings import ModelAnswered
from studio.app.studio import Studio
from studio.core import package as package_codec
from studio.errors import StudioError
from studio.model.detector import DetectorSpec
from studio.model.lane import LaneKind
from tests.unit.app.making import write_run

UP = 1


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """The tilting model runs on the virtual board, which lies still: it detects "up" again and again."""
    made = Studio(home=tmp_path / "home")
    made.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    write_run(made)
    made.bench.connect("virtual")
    wait(made, lambda: made.bench.info is not None)
    send(made)
    yield made
    made.shut_down()


def wait(studio: Studio, done: Callable[[], bool]) -> None:
    assert studio.mailbox.wait_until(done, 60)


def send(studio: Studio) -> None:
    studio.deployer.send(1)
    wait(studio, lambda: not studio.deployer.is_sending)


def kept(studio: Studio) -> DetectorSpec:
    found = package_codec.decode(studio.trainer.package_bytes(1)).detector
    assert found is not None
    return found


def test_the_board_obeys_at_once_and_the_next_sending_brings_the_models_own_back(studio: Studio) -> None:
    heard: list[str] = []
    studio.events.listen(ModelAnswered, lambda event: heard.append(event.label))
    wait(studio, lambda: len(heard) >= 2)
    before = studio.thresholds.values
    told: list[tuple[int, float | None]] = []
    tell = studio.bench.require().set_threshold
    studio.bench.require().set_threshold = lambda *what: (tell(*what), told.append(what))[0]  # type: ignore[method-assign]
    studio.thresholds.set(UP, 1.0)
    wait(studio, lambda: bool(told))
    assert told == [(UP, 1.0)]
    assert studio.thresholds.values == (None, 1.0, before[2])
    send(studio)
    assert studio.thresholds.values == before
    assert not studio.thresholds.is_changed


def test_what_is_kept_is_in_the_run_that_is_then_sent_anew(studio: Studio) -> None:
    studio.thresholds.set(UP, 0.9)
    assert studio.thresholds.can_be_kept
    studio.thresholds.keep()
    assert kept(studio).thresholds[UP] == pytest.approx(0.9, abs=1e-4)
    assert studio.deployer.run_on_board is None, "the board has the run's package of before"
    assert studio.thresholds.values[UP] == 0.9
    send(studio)
    assert studio.deployer.run_on_board == 1
    assert studio.thresholds.values[UP] == pytest.approx(0.9, abs=1e-4)
    assert not studio.thresholds.is_changed


def test_as_they_were_sent_takes_all_back(studio: Studio) -> None:
    before = studio.thresholds.values
    studio.thresholds.set(UP, 0.95)
    studio.thresholds.set(2, 0.5)
    studio.thresholds.reset()
    assert studio.thresholds.values == before
    assert kept(studio).thresholds == before


def test_background_and_no_board_are_refused(studio: Studio) -> None:
    with pytest.raises(StudioError) as refused:
        studio.thresholds.set(0, 0.5)
    assert refused.value.code == "no-threshold"
    studio.bench.disconnect()
    with pytest.raises(StudioError) as refused:
        studio.thresholds.set(UP, 0.5)
    assert refused.value.code == "no-board"


def test_the_board_keeps_them_when_the_project_is_closed_and_so_does_the_screen(studio: Studio, tmp_path: Path) -> None:
    before = studio.thresholds.values
    told: list[tuple[int, float | None]] = []
    tell = studio.bench.require().set_threshold
    studio.bench.require().set_threshold = lambda *what: (tell(*what), told.append(what))[0]  # type: ignore[method-assign]
    studio.thresholds.set(UP, 0.95)
    wait(studio, lambda: bool(told))
    studio.desk.create(tmp_path / "other.studio", sensor=LaneKind.IMU)
    assert studio.thresholds.is_changed
    assert studio.thresholds.values == (None, 0.95, before[2])
    assert not studio.thresholds.can_be_kept, "this project has no such run"
    studio.thresholds.reset()
    wait(studio, lambda: len(told) == 2)
    assert told[1] == (UP, before[UP]), "the board has the model's own again, although this project does not know it"
    studio.desk.open(tmp_path / "p.studio")
    assert studio.thresholds.values == before
