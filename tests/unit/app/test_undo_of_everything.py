"""A thousand random edits undone give the project as it was: in memory, and on the disk byte for byte."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from studio.app.desk import Desk
from studio.app.history import History
from studio.app.mailbox import Mailbox
from studio.errors import StudioError
from studio.events import Events
from studio.model.edits import AddRecording, Edit
from studio.model.lane import LaneKind
from studio.model.project import Project
from studio.model.recording import Recording
from tests.unit.model.random_edits import MAKERS, Hand, edit_classes, random_edit
from tests.unit.model.test_edits import PROJECT
from tests.unit.storage.conftest import motion

EDITS = 1000


def test_every_class_of_edit_has_its_row_in_the_table() -> None:
    """A new one needs a maker in ``tests/unit/model/random_edits.py``."""
    assert edit_classes() == set(MAKERS)


def do_many(hand: Hand, do: Callable[[Edit], Project]) -> Counter[type]:
    done: Counter[type] = Counter()
    while done.total() < EDITS:
        try:
            edit = random_edit(hand)
            hand.project = do(edit)
        except (StudioError, IndexError, ValueError, KeyError):
            continue  # a name that is taken, or nothing there to choose from
        done[type(edit)] += 1
    return done


@pytest.mark.parametrize("seed", range(4))
def test_a_thousand_edits_undo_and_redo_through_the_same_projects(seed: int) -> None:
    history, states = History(), [PROJECT]
    hand = Hand(Random(seed), PROJECT, lambda: replace(PROJECT.recordings[0], id=hand.new_id(), spans=()))

    def do(edit: Edit) -> Project:
        states.append(history.apply(states[-1], edit, name="edit"))
        return states[-1]

    done = do_many(hand, do)
    assert set(done) == set(MAKERS)  # each kind was among them
    now = states[-1]
    for before in reversed(states[:-1]):
        now = history.undo(now)[0]  # type: ignore[index]
        assert now == before
    assert history.undo(now) is None
    for after in states[1:]:
        now = history.redo(now)[0]  # type: ignore[index]
        assert now == after


def test_a_thousand_edits_undone_leave_the_files_as_they_were(tmp_path: Path) -> None:
    desk, folder = Desk(Events(), Mailbox()), tmp_path / "wand.studio"
    desk.create(folder, sensor=LaneKind.IMU)

    def written() -> Recording:
        stamp, recording_id = desk.store.new_id()
        lane = motion(120)
        recording = Recording(recording_id, stamp, "ann", (lane.info,))
        desk.store.write_recording(recording, [lane], flush=False)
        return recording

    for _ in range(3):
        desk.do(AddRecording(written()), name="add")
    desk.close()
    first, before = desk.open(folder), files(folder)
    hand = Hand(Random(7), first, written)

    def do(edit: Edit) -> Project:
        desk.do(edit, name="edit")
        return desk.require()

    do_many(hand, do)
    last = desk.require()
    desk.drain()
    assert desk.store.project == last
    while desk.undo():
        pass
    assert desk.require() == first
    desk.close()
    assert files(folder) == before
    assert desk.open(folder) == first
    desk.shut_down()


def files(folder: Path) -> dict[str, bytes]:
    """All there is but the trash and the name of who has it open."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".lock" and "trash" not in path.parts
    }
