"""What the Deploy page says in each state: no model, no board, ready, sending, verified, failed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from studio.app.deployer import SendingPhase, SendReport
from studio.app.firmware_need import FirmwareNeed
from studio.app.presenters.boards import need_words
from studio.app.presenters.deploy import DeploySnapshot
from studio.gui.languages import decimal, said
from studio.gui.pages.facts import energy, milliseconds, size
from studio.model.board import BoardInfo, BoardKind


class StateWords(NamedTuple):
    title: str
    details: str
    icon: str
    colour: str


def tr(text: str) -> str:
    return QCoreApplication.translate("DeployPage", text)


def state_words(snapshot: DeploySnapshot) -> StateWords:
    """Where the chosen run stands on its way to the board."""
    run, board = snapshot.run, snapshot.board
    if snapshot.steps is not None:
        return _on_the_way(snapshot)
    if snapshot.need is not None and not (run is not None and _has_failed(snapshot)):
        return _needing(snapshot.need, with_model=run is not None)
    if run is None:
        return StateWords(tr("There is no model yet."), tr("Train one first; it takes seconds."), "train", "dim")
    model = tr("Run {0}: {1} in flash, {2} in RAM; about {3} and {4} an answer.").format(
        run.number, size(run.flash_bytes), size(run.ram_bytes), milliseconds(run.estimated_ms), energy(run.microjoules))
    share = round(100 * run.live_share)
    if share < 100 and not snapshot.is_on_board:  # there, the board's verdict needs the place
        known = tr("An answer takes {0} of the network's multiplications: the others are known from the one before.")
        model += " " + known.format(f"{share} %")
    if board is None and not _has_failed(snapshot):
        choose = tr("Choose one at the top right.")
        return StateWords(tr("No board is connected."), f"{choose} {model}", "chip", "warn")
    name = _name(board)
    if snapshot.phase in (SendingPhase.SENDING, SendingPhase.VERIFYING):
        return StateWords(tr("Sending run {0} to the {1} …").format(run.number, name), model, "send", "accent")
    if _has_failed(snapshot):
        # Firmware that is written anew leaves the part of the flash alone that holds the models.
        return StateWords(tr("The model was not sent."),
                          tr("The model that was on the board before is still there. You can send again."),
                          "warning", "bad")
    if board is not None and snapshot.is_on_board:
        runs = tr("The model runs on the {0}.") if board.kind == BoardKind.VIRTUAL else tr(
            "The model runs on the {0}, also without this computer.")
        return StateWords(runs.format(name), model, "check", "good")
    return StateWords(tr("Ready to send to the {0}.").format(name), model, "chip", "accent")


def _has_failed(snapshot: DeploySnapshot) -> bool:
    return snapshot.phase == SendingPhase.FAILED and snapshot.was_tried


def _name(board: BoardInfo | None) -> str:
    if board is None:
        return tr("board")
    return tr("virtual board") if board.kind == BoardKind.VIRTUAL else board.kind.value


def _on_the_way(snapshot: DeploySnapshot) -> StateWords:
    if snapshot.run is None or snapshot.phase not in (
        SendingPhase.INSTALLING, SendingPhase.SENDING, SendingPhase.VERIFYING
    ):
        return StateWords(tr("Installing the studio's firmware …"),
                          tr("Leave the board plugged in; it takes about 15 seconds."), "download", "accent")
    return StateWords(tr("Sending run {0}, and the firmware before it …").format(snapshot.run.number),
                      tr("Leave the board plugged in; it takes about 20 seconds."), "send", "accent")


def _needing(need: FirmwareNeed, *, with_model: bool) -> StateWords:
    _, what, why = map(said, need_words(need))
    then = tr("“Send to board” installs the studio's firmware first: about 15 seconds more.") if with_model else tr(
        "The firmware can be installed now: it takes about 15 seconds.")
    return StateWords(what, f"{why} {then}", "chip", "warn")


def verdict_words(report: SendReport | None, board: BoardInfo | None) -> tuple[str, bool]:
    """The board's own verdict on the model it was sent, and whether it is good; "" without one."""
    if report is None:
        return "", True
    if not report.verified:
        return tr("The board's answers differ: only {0} of {1} check windows gave the scores they must.").format(
            report.equal, report.checked), False
    checked = tr("Verified on the board: {0} of {1} check windows equal").format(report.equal, report.checked)
    return f"{checked} · {cost_words(report, board)} · " + tr("sent in {0} s").format(decimal(report.seconds, 1)), True


def cost_words(report: SendReport, board: BoardInfo | None) -> str:
    """What one window costs, as the board measured it: features and network together."""
    cycles = report.network_cycles + report.feature_cycles
    took = milliseconds(1000 * cycles / max(report.cycle_hz, 1))
    if board is not None and board.kind == BoardKind.VIRTUAL:
        return tr("{0} a window, of this computer's time").format(took)
    count = f"{decimal(cycles / 1e6, 1)} M" if cycles >= 100_000 else f"{cycles:,}".replace(",", " ")
    return tr("{0} cycles a window ({1})").format(count, took)
