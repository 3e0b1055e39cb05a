"""The card "Board against computer": what may be compared, how far it is, and what came of it, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.comparing import Comparison, Difference, Way
from studio.model.board import BoardKind

if TYPE_CHECKING:
    from studio.app.studio import Studio

STEPS = 256
"""Scores are int8."""
PROVES = {
    Way.WINDOWS: "The board's network is the computer's, whatever comes into it. The features are made by the computer "
    "here: comparing live checks the board's own.",
    Way.LIVE: "The board's features and its network are the computer's: both had the very samples that the sensor gave "
    "while they were compared.",
}

VIRTUAL = "The virtual board is this computer, too: on a real board it says more."


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be played through both: ``recording_ids``, and ``name`` of it."""

    name: str
    recording_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """``where``: the recording's label and its time; scores of board and computer, label by label."""

    recording_id: str
    where: str
    words: str


@dataclass(frozen=True, slots=True)
class ParitySnapshot:
    """``verdict``: what came of the last comparison; "" before one. ``details``: how much was compared, and what of it
    was not; ``proves``: what follows from it; both sentence by sentence."""

    can_start: bool
    why_not: str
    is_running: bool
    step: str
    fraction: float
    verdict: str
    is_same: bool
    details: tuple[str, ...]
    proves: tuple[str, ...]
    rows: tuple[DifferenceRow, ...]


class ParityPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def choices(self) -> tuple[Choice, ...]:
        """The test recordings of the run on the board (without one, of the current one) first, then all, then each."""
        project, parity = self._studio.desk.project, self._studio.parity
        if project is None:
            return ()
        found = []
        run = self._studio.deployer.run_on_board or self._studio.trainer.current
        if run is not None and (tested := parity.recordings_of(run)):
            found.append(Choice(f"Test recordings of run {run} ({len(tested)})", tested))
        everything = parity.recordings_of()
        found.append(Choice(f"All recordings ({len(everything)})", everything))
        found += [Choice(self._name(recording_id), (recording_id,)) for recording_id in everything]
        return tuple(found)

    def snapshot(self) -> ParitySnapshot:
        parity, why_not = self._studio.parity, self._why_not()
        result = parity.result
        return ParitySnapshot(
            can_start=not why_not and not parity.is_running,
            why_not=why_not,
            is_running=parity.is_running,
            step=self._step() if parity.is_running else "",
            fraction=parity.done / parity.total if parity.total else 0.0,
            verdict=verdict_words(result) if result else "",
            is_same=result is not None and result.is_same,
            details=detail_words(result) if result else (),
            proves=proof_words(result) if result else (),
            rows=tuple(self._row(each, result.labels) for each in result.differences) if result else (),
        )

    def _why_not(self) -> str:
        if self._studio.desk.project is None:
            return "Open a project first."
        if self._studio.bench.info is None:
            return "No board is connected. Choose one at the top right."
        if not self._studio.deployer.model_labels:
            return "Send a model to the board first."
        return ""

    def _step(self) -> str:
        parity = self._studio.parity
        if not parity.total:
            return "Reading the recordings"
        if parity.way == Way.LIVE:
            return f"{parity.done} of {parity.total} s"
        return f"Window {parity.done} of about {parity.total}"

    def _row(self, difference: Difference, labels: tuple[str, ...]) -> DifferenceRow:
        at_s = difference.at_us / 1e6
        name = f"Live, {at_s:.2f} s"
        if difference.recording_id:
            name = f"{self._name(difference.recording_id)}, {at_s:.2f} s"
        scores = zip(labels, difference.board, difference.computer, strict=True)
        told = [f"{label} {mine} / {yours}" for label, mine, yours in scores if mine != yours]
        return DifferenceRow(difference.recording_id, name, ", ".join(told))

    def _name(self, recording_id: str) -> str:
        project = self._studio.desk.require()
        recording = next((each for each in project.recordings if each.id == recording_id), None)
        if recording is None:
            return recording_id
        labels = dict.fromkeys(span.label for span in recording.spans)
        parts = [next(iter(labels)) if len(labels) == 1 else f"{len(labels)} labels" if labels else "no label"]
        parts += [recording.person] if recording.person else []
        return " · ".join((*parts, f"{recording.duration_us / 1e6:.1f} s", recording_id))


def verdict_words(found: Comparison) -> str:
    if not found.windows:
        return "Nothing could be compared."
    if found.is_same:
        return f"The same answers: {found.windows} of {found.windows} windows, difference 0."
    wrong = found.windows - found.equal
    return f"{wrong} of {found.windows} windows differ, by up to {found.largest} of {STEPS} steps."


def proof_words(found: Comparison) -> tuple[str, ...]:
    """What follows from it; nothing from one that was not the same."""
    if not found.is_same:
        return ()
    return (PROVES[found.way], VIRTUAL) if found.board == BoardKind.VIRTUAL else (PROVES[found.way],)


def detail_words(found: Comparison) -> tuple[str, ...]:
    words = [found.reason, "This was compared until then:"] if found.reason else []
    if found.way == Way.WINDOWS:
        one = f"1 recording in {found.seconds:.1f} s."
        words.append(one if found.recordings == 1 else f"{found.recordings} recordings in {found.seconds:.1f} s.")
    else:
        words.append(f"{found.seconds:.1f} s of what the board's sensor felt.")
    if found.skipped:
        words.append(f"{found.skipped} recordings lack what the model listens to.")
    if found.left_out:
        words.append(f"{found.left_out} windows are left out: samples of them were lost on the way.")
    return tuple(words)
