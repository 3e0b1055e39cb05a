"""The Deploy page: what it costs, the one button, the board's own verdict, and what it hears now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.deployer import HeardRow, SendingPhase, SendReport
from studio.app.firmware_need import FirmwareNeed
from studio.app.performer import Performance
from studio.app.presenters.boards import Detail, board_details
from studio.app.presenters.installing import Steps, steps
from studio.board.arduino_library import arduino_library
from studio.errors import StudioError
from studio.model.board import BoardInfo, BoardKind
from studio.model.run import Run

if TYPE_CHECKING:
    from studio.app.studio import Studio


@dataclass(frozen=True, slots=True)
class DeploySnapshot:
    """``scores``: the running model's averaged scores 0..1, one per label of ``model_labels``; ``heard``: newest first.
    ``performances`` are what the virtual board can do; empty for a real one. ``is_on_board``: the run's package is
    the board's active one; ``was_tried``: it is the one that was sent last, whatever came of it. ``need``: the board
    wants the studio's firmware, which sending includes; ``steps``: where an installation is, while there is one.
    ``since``: what became of the run's labels since, in words."""

    run: Run | None
    since: str
    board: BoardInfo | None
    need: FirmwareNeed | None
    steps: Steps | None
    details: tuple[Detail, ...]
    can_send: bool
    reason: str
    phase: SendingPhase
    step: str
    fraction: float
    report: SendReport | None
    is_on_board: bool
    was_tried: bool
    model_name: str
    model_labels: tuple[str, ...]
    colours: tuple[str, ...]
    thresholds: tuple[float | None, ...]
    scores: tuple[float, ...]
    led: int
    heard: tuple[HeardRow, ...]
    performances: tuple[Performance, ...]
    performing: str


class DeployPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._number: int | None = None

    def snapshot(self) -> DeploySnapshot:
        deployer, bench, trainer = self._studio.deployer, self._studio.bench, self._studio.trainer
        numbers = trainer.numbers()
        number = self._number if self._number in numbers else trainer.current
        run = trainer.read(number) if number is not None else None
        reason = "" if run else "Train a model first."
        if run and bench.info is None and bench.need is None:
            reason = "No board is connected. Choose one at the top right."
        elif run and bench.info is not None and bench.info.kind == BoardKind.SKETCH:
            reason = "This board runs another sketch. It takes a model once the studio's firmware is on it."
        return DeploySnapshot(
            run=run,
            since=self._studio.runs.labels_since(run.number) if run else "",
            board=bench.info,
            need=bench.need,
            steps=steps(self._studio),
            details=board_details(self._studio),
            can_send=not reason and not deployer.is_sending and not self._studio.installer.is_running,
            reason=reason,
            phase=deployer.phase,
            step=deployer.step,
            fraction=deployer.fraction,
            report=deployer.report,
            is_on_board=run is not None and deployer.run_on_board == run.number,
            was_tried=run is not None and deployer.tried_run == run.number,
            model_name=deployer.model_name,
            model_labels=deployer.model_labels,
            colours=deployer.colours,
            thresholds=self._studio.thresholds.values,
            scores=deployer.scores,
            led=deployer.led,
            heard=deployer.heard,
            performances=self._studio.performer.choices(),
            performing=self._studio.performer.performing,
        )

    def export_arduino_library(self, path: Path) -> None:
        """The chosen run as a library for the Arduino IDE, a zip. Raises StudioError; a file that was there stays
        whole when writing fails."""
        run = self.snapshot().run
        if run is None:
            raise StudioError("There is no model yet.", "", "Train one first.", code="no-run")
        data = arduino_library(self._studio.trainer.package_bytes(run.number))
        beside = path.with_name(path.name + ".new")
        try:
            beside.write_bytes(data)
            beside.replace(path)
        except OSError as problem:
            raise StudioError(
                f"{path.name} could not be written.", f"{problem.strerror}.", "Choose another folder.",
                code="export-failed",
            ) from problem  # fmt: skip

    def choose_run(self, number: int | None) -> None:
        self._number = number

    def send(self) -> None:
        """Sends the chosen run; the phases are told by SendingChanged. Raises StudioError when it cannot start."""
        snapshot = self.snapshot()
        if snapshot.run is not None:
            self._studio.deployer.send(snapshot.run.number)

    def install(self) -> None:
        """Puts the firmware on the board that needs it. Raises StudioError when it cannot start."""
        self._studio.installer.install()

    def cancel(self) -> None:
        """The sending, or the installation, at the next safe point."""
        self._studio.deployer.cancel()
        self._studio.installer.cancel()

    def look(self) -> None:
        """Somebody is looking: asks the board how it is."""
        if not self._studio.deployer.is_sending:
            self._studio.health.ask()

    def perform(self, name: str, *, noise: float = 0.0) -> None:
        """Has the virtual board do something: one of ``performances`` by name."""
        self._studio.performer.perform(name, noise=noise)

    def clear(self) -> None:
        self._studio.deployer.clear()
