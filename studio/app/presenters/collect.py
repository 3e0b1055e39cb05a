"""The Collect page: labels with their counts, the takes, the take that runs now, and what to do next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.firmware_need import Reason
from studio.app.presenters.boards import install_words, need_words
from studio.app.presenters.readings import ReadingWords, readings
from studio.app.recording.course import TakePhase
from studio.app.recording.plan import USUAL_LENGTH_S, Mode, RecordingPlan
from studio.learn.quality import Flag, Severity
from studio.model.board import BoardKind
from studio.model.edits import Composite, RemoveRecording
from studio.model.lane import RECORDED_LANES, LaneKind
from studio.model.project import Project
from studio.model.recording import BACKGROUND, Label, Recording

if TYPE_CHECKING:
    from studio.app.studio import Studio

BACKGROUND_COLOUR = "#7f7f7f"
UNLABELLED = "no label"
MARKS_FOR_S = 60.0
"""Longer than any live plot shows."""
TAKES_WANTED = 10
"""Takes a label before the page stops asking for more: with ten, published and our own accuracies level off."""


@dataclass(frozen=True, slots=True)
class LabelRow:
    name: str
    colour: str
    takes: int
    seconds: float


@dataclass(frozen=True, slots=True)
class TakeRow:
    """``warn`` says in a few words what may be wrong with it."""

    recording_id: str
    label: str
    colour: str
    person: str
    seconds: float
    warn: str


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A label given while recording, by how long ago its event began and ended. ``sure``: an event was found for it."""

    label: str
    colour: str
    from_ago_s: float
    to_ago_s: float
    sure: bool


@dataclass(frozen=True, slots=True)
class CollectSnapshot:
    """``draft`` is what the next recording shall be. ``lanes`` are those of the board that
    can be recorded. ``gain_db``: the microphone's, None where it cannot be set."""

    labels: tuple[LabelRow, ...]
    takes: tuple[TakeRow, ...]
    people: tuple[str, ...]
    phase: TakePhase
    draft: RecordingPlan
    lanes: tuple[LaneKind, ...]
    can_record: bool
    reason: str
    hint: str
    gain_db: int | None


class CollectPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._drafts: dict[Path | None, RecordingPlan] = {}

    def snapshot(self) -> CollectSnapshot:
        """Newest take first."""
        project = self._studio.desk.project
        takes = self._studio.takes
        reason = self._reason(project)
        return CollectSnapshot(
            labels=label_rows(project) if project else (),
            takes=tuple(self._take_row(project, r) for r in reversed(project.recordings)) if project else (),
            people=people(project) if project else (),
            phase=takes.phase,
            draft=self.draft,
            lanes=self._lanes(),
            can_record=not reason,
            reason=reason,
            hint=_hint(project),
            gain_db=self._gain_db(),
        )

    @property
    def draft(self) -> RecordingPlan:
        """What the next recording shall be: as it was last set for this project, until the studio ends."""
        project = self._studio.desk.project
        usual = USUAL_LENGTH_S[project.sensor] if project else 2.0
        return self._drafts.get(self._studio.desk.folder, RecordingPlan(seconds=usual, countdown_s=2.0, takes=5))

    @draft.setter
    def draft(self, plan: RecordingPlan) -> None:
        self._drafts[self._studio.desk.folder] = plan

    def _lanes(self) -> tuple[LaneKind, ...]:
        session = self._studio.bench.session
        return tuple(kind for kind in RECORDED_LANES if session and session.lanes[kind].is_streaming)

    def readings(self) -> tuple[ReadingWords, ...]:
        """What the board's other sensors say now; empty when it has none."""
        return readings(self._studio.bench.session)

    def lacking(self) -> tuple[str, str]:
        """Why nothing is to be seen, when it is the board's firmware: what is the matter, and what to do; else ""."""
        bench = self._studio.bench
        if bench.session is not None or bench.need is None:
            return "", ""
        what = need_words(bench.need)[1]
        if bench.need.reason == Reason.SILENT_ADDRESS:
            return what, "Disconnect it in the other studio, or press “Install the firmware” at the top right."
        return what, f"Press “{install_words(bench.need)}” at the top right."

    def _gain_db(self) -> int | None:
        info = self._studio.bench.info
        without = (BoardKind.VIRTUAL, BoardKind.SKETCH)
        has_setting = info is not None and info.mic_rates_hz and info.kind not in without
        return round(self._studio.bench.gain_half_db / 2) if has_setting else None

    def _reason(self, project: Project | None) -> str:
        """Why recording is not possible now; empty when it is."""
        if project is None:
            return "Make or open a project first."
        if self._studio.installer.is_running:
            return "The firmware is being installed."
        if what := self.lacking()[0]:
            return what
        if self._studio.bench.info is None and self._studio.bench.port:
            return "The board is being connected."
        if self._studio.bench.info is None:
            return "No board is connected. Choose one at the top right."
        if self._studio.takes.phase == TakePhase.SAVING:
            return "The last take is being saved."
        return ""

    def _take_row(self, project: Project, recording: Recording) -> TakeRow:
        names = list(dict.fromkeys(span.label for span in recording.spans))
        label = names[0] if len(names) == 1 else f"{len(names)} labels" if names else UNLABELLED
        colour = colour_of(project, names[0]) if len(names) == 1 else BACKGROUND_COLOUR
        flags = [flag for flag in self._studio.inspector.flags(recording.id) if flag.severity != Severity.NOTE]
        warn = flags[0].words if flags else ""
        return TakeRow(recording.id, label, colour, recording.person, recording.duration_us / 1e6, warn)

    def verdict(self, recording_id: str) -> Flag | None:
        """The worst that is wrong with a take; None when nothing is, or nobody has looked yet."""
        flags = self._studio.inspector.flags(recording_id)
        return flags[0] if flags and flags[0].severity != Severity.NOTE else None

    # -- verbs

    def record(self, plan: RecordingPlan) -> None:
        """Starts recording, adding the label if it is new. Raises StudioError when that is not possible now."""
        plan = replace(plan, label=plan.label.strip(), person=plan.person.strip(), note=plan.note.strip())
        plan.check()  # a label that no board takes must not stay behind
        if plan.mode != Mode.CONTINUOUS:
            self._studio.desk.add_label(plan.label)
        self._studio.takes.start(plan)

    def stop(self) -> None:
        """Ends the take early and keeps it; during the count-down, calls it off. No other follows."""
        self._studio.takes.stop()

    def label_of_digit(self, digit: int) -> str:
        """The label that a digit means, in the project's order; "" when there is none."""
        names = [label.name for label in self._studio.desk.require().labels if label.name != BACKGROUND]
        return names[digit - 1] if 1 <= digit <= len(names) else ""

    def press_digit(self, digit: int) -> None:
        """While a long recording runs: what happens now has the digit's label."""
        if label := self.label_of_digit(digit):
            self._studio.takes.press(label)

    def press_background(self) -> None:
        self._studio.takes.press(BACKGROUND)

    def take_back(self) -> None:
        """The last label given by key is gone again."""
        self._studio.takes.take_back()

    def marks(self) -> tuple[MarkRow, ...]:
        """The labels given by key in the last seconds of the recording that runs: hours have more than a frame's."""
        project, marks, now_us = self._studio.desk.project, self._studio.takes.marks, self._studio.takes.now_us
        if project is None:
            return ()
        return tuple(
            MarkRow(mark.label, colour_of(project, mark.label), (now_us - mark.start_us) / 1e6,
                    (now_us - mark.end_us) / 1e6, mark.sure)
            for mark in marks if now_us - mark.end_us <= MARKS_FOR_S * 1e6
        )  # fmt: skip

    def set_gain(self, decibels: int) -> None:
        """The microphone's, remembered for every board."""
        self._studio.settings.set("microphone-gain", str(2 * decibels))
        self._studio.bench.set_gain(2 * decibels)

    def delete_take(self, recording_id: str) -> None:
        self._studio.desk.do(RemoveRecording(recording_id), name="delete take")

    def delete_takes(self, recording_ids: Sequence[str]) -> None:
        """As one step; those that are gone already are passed over."""
        there = {recording.id for recording in self._studio.desk.require().recordings}
        edits = tuple(RemoveRecording(recording_id) for recording_id in recording_ids if recording_id in there)
        if edits:
            self._studio.desk.do(Composite("delete takes", edits), name="delete takes")


def label_rows(project: Project) -> tuple[LabelRow, ...]:
    """One row a label in the project's order, counting spans of included recordings; background last."""
    takes: Counter[str] = Counter()
    length_us: Counter[str] = Counter()
    for recording in project.recordings:
        for span in recording.spans if recording.included else ():
            takes[span.label] += 1
            length_us[span.label] += span.end_us - span.start_us
    named = [label for label in project.labels if label.name != BACKGROUND]
    if takes[BACKGROUND]:
        named.append(Label(BACKGROUND, BACKGROUND_COLOUR))
    return tuple(LabelRow(x.name, x.colour, takes[x.name], length_us[x.name] / 1e6) for x in named)


def people(project: Project) -> tuple[str, ...]:
    return tuple(dict.fromkeys(r.person for r in reversed(project.recordings) if r.person))


def colour_of(project: Project, label: str) -> str:
    return next((item.colour for item in project.labels if item.name == label), BACKGROUND_COLOUR)


def _hint(project: Project | None) -> str:
    """The next step in plain words."""
    if project is None:
        return "Start with a sample project, or make your own."
    rows = [row for row in label_rows(project) if row.name != BACKGROUND]
    if len(rows) < 2:
        return "Record at least two labels: two gestures, or two words."
    poorest = min(rows, key=lambda row: row.takes)
    if poorest.takes < TAKES_WANTED:
        missing = TAKES_WANTED - poorest.takes
        return f"{missing} more {'take' if missing == 1 else 'takes'} of {poorest.name} would help."
    return "Enough to train. Go to Train when you like."
