"""What happened, in the past tense: the events the studio emits in its owner's thread."""

from __future__ import annotations

from dataclasses import dataclass

from studio.errors import StudioError
from studio.model.board import BoardInfo, PortInfo
from studio.model.detector import Detection
from studio.model.project import Project
from studio.model.recording import Recording


@dataclass(frozen=True, slots=True)
class ProjectOpened:
    project: Project


@dataclass(frozen=True, slots=True)
class ProjectClosed:
    pass


@dataclass(frozen=True, slots=True)
class ProjectChanged:
    """Any edit, undo or redo; ``what`` is the step's name for a status line."""

    project: Project
    what: str


@dataclass(frozen=True, slots=True)
class SavingChanged:
    """``is_saved`` False: something is in memory only, since the disk did not take it; True: it is all there again."""

    is_saved: bool


@dataclass(frozen=True, slots=True)
class ProblemRaised:
    """Something the person can act on. ``page`` is where it belongs: collect, label, train, evaluate, deploy or ""."""

    error: StudioError
    page: str = ""


@dataclass(frozen=True, slots=True)
class BoardConnecting:
    port: str


@dataclass(frozen=True, slots=True)
class BoardConnected:
    port: str
    info: BoardInfo


@dataclass(frozen=True, slots=True)
class BoardChanged:
    """What the connected board streams is not what it was: its rate is known now, or (``is_other``) its sketch
    prints other columns."""

    port: str
    info: BoardInfo
    is_other: bool


@dataclass(frozen=True, slots=True)
class BoardDisconnected:
    """``error`` is None when the person asked for it."""

    port: str
    error: StudioError | None


@dataclass(frozen=True, slots=True)
class MicrocodeGiven:
    """The motion sensor of a board got its microcode, which the board keeps."""

    port: str


@dataclass(frozen=True, slots=True)
class PortsChanged:
    """Something was plugged in or pulled out. ``appeared``: the boards among ``ports`` that were not there before."""

    ports: tuple[PortInfo, ...]
    appeared: tuple[PortInfo, ...]


@dataclass(frozen=True, slots=True)
class InstallChanged:
    """The installation's phase, step or progress changed: idle, running, done, failed, cancelled."""

    phase: str


@dataclass(frozen=True, slots=True)
class HealthChanged:
    """The board told how it is."""


@dataclass(frozen=True, slots=True)
class TakeChanged:
    """The take's phase changed: idle, counting, waiting, recording, saving, pausing."""

    phase: str


@dataclass(frozen=True, slots=True)
class LabelRenamed:
    """What was meant to get the old name from now on gets the new one."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class LiveLabelsChanged:
    """A label was given while recording, moved onto its event, or taken back."""


@dataclass(frozen=True, slots=True)
class BoardButtonPressed:
    """A pin of the connected board was put to ground; ``pin`` is its Arduino number."""

    pin: int


@dataclass(frozen=True, slots=True)
class RecordingAdded:
    recording: Recording


@dataclass(frozen=True, slots=True)
class FlagsChanged:
    """A take was looked at, or compared anew; ask ``Studio.inspector`` for its flags."""

    recording_id: str


@dataclass(frozen=True, slots=True)
class TrainingChanged:
    """The training's phase or numbers changed; ask the presenter for a snapshot."""

    phase: str


@dataclass(frozen=True, slots=True)
class SearchChanged:
    """The search's phase changed, or it has tried another model; ask ``Studio.search``."""

    phase: str


@dataclass(frozen=True, slots=True)
class RunAdded:
    number: int


@dataclass(frozen=True, slots=True)
class SendingChanged:
    """The sending's phase changed: installing, sending, verifying, done, failed, idle."""

    phase: str


@dataclass(frozen=True, slots=True)
class ModelAnswered:
    """The running board detected something: ``label`` by name."""

    detection: Detection
    label: str


@dataclass(frozen=True, slots=True)
class CheckupChanged:
    """The project was checked anew; ask ``Studio.checkup``."""


@dataclass(frozen=True, slots=True)
class MapChanged:
    """The map of all spans was brought up to date."""


@dataclass(frozen=True, slots=True)
class ProposalsChanged:
    """Proposed spans came, went or were looked for; ask ``Studio.proposals``."""


@dataclass(frozen=True, slots=True)
class CrossCheckChanged:
    """The cross-check's phase, step or progress changed: idle, preparing, running, done, cancelled, failed."""

    phase: str


@dataclass(frozen=True, slots=True)
class RunListChanged:
    """A run was deleted, came back, or got another name or note."""


@dataclass(frozen=True, slots=True)
class ListeningChanged:
    """Counting false alarms began, paused or ended, or one was counted, kept or judged."""

    phase: str


@dataclass(frozen=True, slots=True)
class RoomChanged:
    """What a run was played, the settings it is counted at, or how far the playing is; ask ``Studio.room``."""


@dataclass(frozen=True, slots=True)
class InstantChanged:
    """The model of the takes as they are now is there, or how far it is; ask ``Studio.instant``."""


@dataclass(frozen=True, slots=True)
class ParityChanged:
    """A comparison of board and computer began, went on or ended."""


@dataclass(frozen=True, slots=True)
class ThresholdsChanged:
    """The board was told other thresholds, or has those of its package again; ask ``Studio.thresholds``."""


@dataclass(frozen=True, slots=True)
class RunRewritten:
    """A run was rewritten: its settings, and with them its package, or what was found about it."""

    number: int


@dataclass(frozen=True, slots=True)
class SayingChanged:
    """Counting what the board misses began, went on or ended; ask ``Studio.saying``."""
