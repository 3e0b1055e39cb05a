"""``python -m tests.look.installing FOLDER``: every state in which the window meets a real board, light and dark.

The boards are those of the window's tests (tests/gui/plugged.py). Nothing of it is shown by the README: the pictures
are for whoever changes the window, to look at.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from studio.app.happenings import ProblemRaised, RunAdded
from studio.app.presenters.installing import ADVICE
from studio.app.studio import Studio
from studio.board import system_help
from studio.board.install_problems import problem
from studio.board.installing import InstallStep
from studio.errors import StudioError
from studio.gui.theme import Preference, Theme, install_theme
from studio.gui.window import MainWindow
from studio.link.serial_port import SerialPort, open_error
from studio.model.lane import LaneKind
from tests.gui.plugged import Plugged
from tests.look.__main__ import MODES, _let_pass, _wait
from tests.unit.app.making import write_run

SIZE = (1280, 720)
PORT = "/dev/ttyACM0"


class Photographer:
    def __init__(self, folder: Path, theme: Theme, home: Path) -> None:
        self.folder, self.theme = folder, theme
        self.world = Plugged()
        self.studio = Studio(home=home / "settings", workshop=self.world.workshop())
        self.window = MainWindow(self.studio)
        self.window.resize(*SIZE)
        self.window.show()
        self.studio.desk.create(home / "gestures.studio", sensor=LaneKind.IMU, name="gestures")

    def take(self, name: str, page: str = "deploy") -> None:
        self.window.go(page)
        for mode in MODES:
            self.theme.set_preference(MODES[mode])
            _let_pass(0.5)
            self.window.grab().save(str(self.folder / f"{name}-{mode}.png"))
        print(name, flush=True)

    def connect(self, port: str = PORT) -> None:
        self.studio.bench.connect(port)
        _wait(lambda: self.studio.bench.info is not None or self.studio.bench.need is not None)

    def hold_at(self, step: InstallStep, done: int = 0) -> None:
        self.world.gate.hold_at(step, done)

    def wait_held(self) -> None:
        _wait(lambda: self.world.gate.is_reached)

    def let_go(self) -> None:
        self.world.gate.let_go()
        _wait(lambda: not self.studio.deployer.is_sending and not self.studio.installer.is_running)

    def close(self) -> None:
        self.world.stop()
        self.window.close()


def whole_way(here: Photographer) -> None:
    """A new board without firmware: found, installed, sent to, verified."""
    board = here.world.plug("bootloader")
    here.connect("/dev/ttyACM1")
    here.take("bootloader-collect", "collect")
    here.take("bootloader-no-model")
    here.studio.events.emit(RunAdded(write_run(here.studio).number))
    here.take("bootloader-deploy")
    here.hold_at(InstallStep.WRITE, 14)
    here.studio.deploy.send()
    here.wait_held()
    here.take("installing")
    here.let_go()
    here.studio.health.ask()
    here.take("verified")
    here.take("other-sensors", "collect")
    here.studio.bench.disconnect()
    here.world.unplug(board)


def cancelled(here: Photographer) -> None:
    board = here.world.plug("sketch")
    here.connect()
    here.take("other-program")
    here.hold_at(InstallStep.WRITE, 5)
    here.studio.deploy.send()
    here.wait_held()
    here.studio.deploy.cancel()
    here.let_go()
    here.take("cancelled")
    here.studio.bench.disconnect()
    here.world.unplug(board)
    here.window.notices("deploy").clear()


def older_and_microcode(here: Photographer) -> None:
    board = here.world.plug("old", needs_microcode=True, reset="fault: stack overflow at 0x00011A2C")
    here.connect()
    here.take("microcode", "collect")
    here.take("older")
    here.window.notices("deploy").clear()
    here.studio.bench.disconnect()
    here.world.unplug(board)


def list_of_boards(here: Photographer) -> None:
    here.window.board.stop()
    rows = [
        SerialPort("/dev/ttyACM0", 0x2341, 0x805A, "1", "Nano 33 BLE", ""),
        SerialPort("/dev/ttyACM1", 0x2341, 0x005A, "2", "Nano 33 BLE", ""),
        SerialPort("/dev/ttyACM2", 0x2341, 0x025A, "3", "Nano 33 BLE", ""),
        SerialPort("/dev/ttyACM3", 0x2341, 0x8057, "4", "Nano 33 IoT", ""),
        SerialPort("/dev/ttyS0", None, None, "", "n/a", ""),
    ]
    here.world.others = rows
    menu = here.window.board.list_of_boards()
    for mode in MODES:
        here.theme.set_preference(MODES[mode])
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        menu.grab().save(str(here.folder / f"list-{mode}.png"))
    here.world.others = []


def problems(here: Photographer) -> None:
    system_help.has_udev = lambda: True
    for code in ADVICE:
        here.window.notices("deploy").clear()
        try:
            error = problem(code, _WHY.get(code, "So says this picture."), port=PORT)
        except KeyError:
            continue
        if not error.what:
            error = open_error(PORT, OSError(13, "Permission denied")) if code == "port-permission" else StudioError(
                f"({code})", "Made elsewhere.", "", code=code)
        here.studio.events.emit(ProblemRaised(error, "deploy"))
        here.take(f"problem-{code}")


def small(here: Photographer) -> None:
    board = here.world.plug("sketch")
    here.connect()
    here.window.notices("deploy").clear()
    here.window.resize(640, 480)
    here.studio.events.emit(ProblemRaised(problem("bootloader-not-found", "It is still there."), "deploy"))
    here.take("small")
    here.window.resize(*SIZE)
    here.world.unplug(board)


_WHY = {"port-busy": "arduino-ide has it open.", "bootloader-not-found": f"{PORT} is still what it was after 10 s."}
TURNS: tuple[Callable[[Photographer], None], ...] = (
    whole_way, cancelled, older_and_microcode, list_of_boards, small, problems)


def take_pictures(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = install_theme(app, Preference.LIGHT)
    with tempfile.TemporaryDirectory() as home:
        here = Photographer(folder, theme, Path(home))
        try:
            for turn in TURNS:
                turn(here)
        finally:
            here.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.look.installing", description=__doc__)
    parser.add_argument("folder", type=Path)
    take_pictures(parser.parse_args().folder)
