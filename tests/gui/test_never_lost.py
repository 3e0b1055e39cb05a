"""Full disks, read-only disks, sticks pulled out, projects open twice: each with its sentence, its buttons, and the
work still there."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.app.recording.course import TakePhase
from studio.app.recording.plan import RecordingPlan
from studio.gui.dialogs import Question
from studio.gui.notices import Notice
from studio.gui.pages.collect import CollectPage
from studio.gui.pages.label import LabelPage
from studio.gui.project_dialogs.asking import FileDialogs
from studio.model.edits import SetFacts
from studio.model.lane import LaneKind
from studio.storage.store import ProjectStore
from tests.gui.opened import Opened, opened


@dataclass
class Disk:
    """A small disk of our own, which can be filled, made read-only, and pulled out."""

    place: Path

    def mount(self, *options: str) -> None:
        subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", self.place], check=True)

    def remount(self, option: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{option}", self.place], check=True)

    def fill(self) -> None:
        with open(self.place / "filling", "wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def make_room(self) -> None:
        (self.place / "filling").unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path / "disk")
    made.place.mkdir()
    try:
        made.mount("size=256k")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no disk can be mounted here")
    yield made
    subprocess.run(["umount", "-l", made.place], check=True)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


@dataclass
class Answer(FileDialogs):
    """A person who chooses this folder."""

    place: Path

    def folder(self, parent: QWidget, title: str, start: Path, then) -> None:  # type: ignore[no-untyped-def]
        then(self.place)


class Cancel(FileDialogs):
    def folder(self, parent: QWidget, title: str, start: Path, then) -> None:  # type: ignore[no-untyped-def]
        pass


def begin(here: Opened, place: Path) -> Path:
    """A project with a take, in a folder of its own."""
    folder = place / "wand.studio"
    here.studio.desk.create(folder, sensor=LaneKind.IMU, name="wand")
    here.add_takes("wave", seconds=0.5)
    here.page(LabelPage)
    return folder


def note(here: Opened, words: str) -> None:
    recording = here.studio.desk.require().recordings[0]
    here.studio.desk.do(SetFacts(recording.id, note=words), name="note")
    here.settle()


def notes_in(folder: Path) -> list[str]:
    with ProjectStore.open(folder, read_only=True) as store:
        return [recording.note for recording in store.project.recordings]


def said(here: Opened) -> Notice:
    """The newest message on the page in view."""
    notices = [notice for notice in here.window.findChildren(Notice) if notice.isVisible()]
    return max(notices, key=lambda notice: -notice.y())


def push(here: Opened, words: str) -> None:
    [found] = [each for each in here.window.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    found.click()
    here.settle()


def title(here: Opened) -> str:
    return here.window._top.project.text()


def test_on_a_full_disk_the_work_goes_on_and_is_saved_when_there_is_room(here: Opened, disk: Disk) -> None:
    folder = begin(here, disk.place)
    disk.fill()
    note(here, "first")
    note(here, "second")
    assert (said(here).code, title(here)) == ("unsaved", "wand · not saved")
    assert "The disk is full" in said(here).accessibleName()
    assert here.said("label") == ["unsaved"]  # said once
    push(here, "Try again")
    assert here.said("label") == ["unsaved"]
    disk.make_room()
    push(here, "Try again")
    assert (said(here).code, title(here)) == ("saved-again", "wand")
    assert notes_in(folder) == ["second"]


def test_room_that_is_made_is_found_without_a_click(here: Opened, disk: Disk) -> None:
    folder = begin(here, disk.place)
    disk.fill()
    note(here, "kept")
    disk.make_room()
    here.window.work._retry.timeout.emit()
    here.settle()
    assert (title(here), notes_in(folder)) == ("wand", ["kept"])


def test_a_stick_pulled_out_and_back_loses_nothing(here: Opened, tmp_path: Path) -> None:
    folder = begin(here, tmp_path)
    folder.rename(tmp_path / "pocket")
    note(here, "while away")
    assert said(here).code == "unsaved"
    assert "Plug its disk in again" in said(here).accessibleName()
    assert not folder.exists()
    (tmp_path / "pocket").rename(folder)
    push(here, "Try again")
    assert (said(here).code, notes_in(folder)) == ("saved-again", ["while away"])
    with pytest.raises(Exception, match="already open"):
        ProjectStore.open(folder)  # the lock is held again


def test_a_start_without_the_last_projects_stick_says_so_and_opens_it_when_it_is_there(
    here: Opened, tmp_path: Path
) -> None:
    folder = begin(here, tmp_path)
    here.studio.desk.close()
    folder.rename(tmp_path / "pocket")
    here.window.work.open_last(folder)
    here.settle()
    assert said(here).code == "last-gone"
    (tmp_path / "pocket").rename(folder)
    push(here, "Open it now")
    assert title(here) == "wand"


def test_another_stick_in_its_place_is_not_written_on(here: Opened, tmp_path: Path) -> None:
    folder = begin(here, tmp_path)
    folder.rename(tmp_path / "pocket")
    ProjectStore.create(folder, name="other", sensor=LaneKind.MIC).close()
    note(here, "mine")
    assert "is not the one that was open" in said(here).accessibleName()
    assert notes_in(folder) == []
    shutil.rmtree(folder)
    (tmp_path / "pocket").rename(folder)
    push(here, "Try again")
    assert notes_in(folder) == ["mine"]


def test_without_its_stick_the_project_is_saved_elsewhere_with_what_is_in_memory(here: Opened, tmp_path: Path) -> None:
    folder = begin(here, tmp_path)
    here.studio.label.lanes()  # looked at, so in memory
    shutil.rmtree(folder)
    note(here, "mine")
    here.window.work.files = Cancel()
    push(here, "Save a copy elsewhere")
    assert here.said("label") == ["unsaved"]  # and the buttons are still there
    here.window.work.files = Answer(tmp_path)
    push(here, "Save a copy elsewhere")
    assert (here.studio.desk.folder, title(here)) == (tmp_path / "wand.studio", "wand")
    assert said(here).code == "copy-open"
    assert notes_in(tmp_path / "wand.studio") == ["mine"]


def test_closing_asks_as_long_as_something_is_in_memory_only(here: Opened, tmp_path: Path) -> None:
    folder = begin(here, tmp_path)
    folder.rename(tmp_path / "pocket")
    note(here, "mine")
    assert not here.window.close()
    question = here.window.findChild(Question)
    assert question is not None
    question.reject()
    assert here.window.isVisible()
    (tmp_path / "pocket").rename(folder)
    assert here.window.close()
    assert notes_in(folder) == ["mine"]


def test_closing_without_the_last_changes_is_for_the_person_to_say(here: Opened, tmp_path: Path) -> None:
    folder = begin(here, tmp_path)
    folder.rename(tmp_path / "pocket")
    note(here, "mine")
    here.window.close()
    question = here.window.findChild(Question)
    assert question is not None
    question.accept()
    assert not here.window.isVisible()


def test_a_stick_pulled_out_while_recording_leaves_the_take_in_memory(here: Opened, tmp_path: Path) -> None:
    folder = begin(here, tmp_path)
    here.connect_virtual()
    here.studio.collect.record(RecordingPlan(label="circle", seconds=60.0))
    here.qtbot.waitUntil(lambda: here.studio.takes.left_s < 59.8)
    shutil.rmtree(folder)
    here.qtbot.waitUntil(lambda: here.studio.takes.left_s < 59.5)
    assert not here.window.close()  # the take ends, and is in memory only: closing asks
    here.settle()
    question = here.window.findChild(Question)
    assert question is not None
    question.reject()
    assert here.studio.takes.phase == "idle"
    assert set(here.said("label")) >= {"unsaved"}
    assert any("The recording is not on the disk yet" in notice.accessibleName() for notice in
               here.window.findChildren(Notice))
    here.window.work.files = Answer(tmp_path)
    push(here, "Save a copy elsewhere")
    take = here.studio.desk.require().recordings[-1]
    assert [span.label for span in take.spans] == ["circle"]
    assert take.duration_us >= 500_000
    assert len(here.studio.desk.lane(take.id, LaneKind.IMU).samples) == take.lanes[0].count


def test_a_disk_that_fills_up_while_recording_loses_no_sample(here: Opened, disk: Disk) -> None:
    folder = begin(here, disk.place)
    here.connect_virtual()
    here.studio.collect.record(RecordingPlan(label="circle", seconds=60.0))
    here.qtbot.waitUntil(lambda: here.studio.takes.left_s < 59.8)
    disk.fill()
    # A page of the disk that is begun takes some more rows before it is full: 4096 bytes are 0.3 s.
    here.qtbot.waitUntil(lambda: "take-in-memory" in here.said("label"))
    here.studio.takes.stop()
    here.settle()
    assert said(here).code == "unsaved"
    assert "take-in-memory" not in here.said("label")  # nothing is recorded any more
    disk.make_room()
    push(here, "Try again")
    take = here.studio.desk.require().recordings[-1]
    assert (said(here).code, [span.label for span in take.spans]) == ("saved-again", ["circle"])
    here.studio.desk.drain()
    with ProjectStore.open(folder, read_only=True) as store:
        assert store.read_lane(take.id, LaneKind.IMU).info.gaps == ()
        assert store.project.recordings[-1] == take


def test_a_take_that_found_no_room_is_told_of_until_one_is_recorded(here: Opened, disk: Disk) -> None:
    """The red message stayed when there was room again, beside takes that were saved."""
    here.studio.desk.create(disk.place / "mine.studio", sensor=LaneKind.IMU, name="mine")
    here.connect_virtual()
    page = here.page(CollectPage)
    page.panel.label.setEditText("wave")
    page.panel.length.setValue(0.5)
    page.panel.countdown.setValue(1)
    page.record()
    here.settle()
    disk.fill()
    here.qtbot.waitUntil(lambda: here.said("collect") == ["disk-full"])
    assert here.studio.takes.phase == TakePhase.IDLE
    disk.make_room()
    page.panel.countdown.setValue(0)
    page.record()
    here.qtbot.waitUntil(lambda: len(here.studio.desk.require().recordings) == 1)
    here.settle()
    assert "disk-full" not in here.said("collect")


def test_a_project_on_a_read_only_disk_can_be_looked_at_or_copied(here: Opened, disk: Disk, tmp_path: Path) -> None:
    folder = begin(here, disk.place)
    here.studio.desk.close()
    disk.remount("ro")
    here.window.open_project(folder)
    assert said(here).code == "open-read-only"
    push(here, "Look at it")
    assert title(here) == "wand · only to look at"
    here.window.attempt(lambda: note(here, "not mine"))
    assert said(here).code == "project-read-only"
    assert notes_in(folder) == [""]
    here.window.work.files = Answer(tmp_path)
    push(here, "Save a copy elsewhere")
    note(here, "mine")
    assert (title(here), notes_in(tmp_path / "wand.studio")) == ("wand", ["mine"])


def test_a_project_that_is_open_elsewhere_can_be_looked_at_or_copied(here: Opened, tmp_path: Path) -> None:
    folder = begin(here, tmp_path)
    here.studio.desk.close()
    with ProjectStore.open(folder):
        here.window.open_project(folder)
        assert said(here).code == "project-in-use"
        here.window.work.files = Answer(tmp_path)
        push(here, "Open a copy")
        assert here.studio.desk.folder == tmp_path / "wand 2.studio"
        here.window.open_project(folder)
        here.settle()
        push(here, "Look at it")
        assert title(here) == "wand · only to look at"
