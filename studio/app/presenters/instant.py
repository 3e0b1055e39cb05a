"""The instant section of the Train page: what the takes make at once, how good that is, and which take looks wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.app.deployer import HeardRow
from studio.app.presenters.collect import BACKGROUND_COLOUR, LabelRow, colour_of, label_rows
from studio.app.recording.plan import Mode
from studio.app.speech import SPEECH_WANTED_S, lacks_ordinary_speech
from studio.model.lane import LaneKind
from studio.model.project import Project
from studio.model.recording import BACKGROUND

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.learn.instant import Instant

TAKES_NEEDED = 5
"""With fewer a word is known from one mood and one place only; five were right in 99 of 100 takes of strangers."""
ONLY_SOUND = (
    "Instant mode knows sounds only. A gesture is learnt in seconds all the same: press Train in the section beside."
)
SPEECH_WORDS = (
    "There is none of your ordinary speech yet: the model may learn your voice and not the word. "
    "Record about twenty seconds of yourself talking, as background."
)


@dataclass(frozen=True, slots=True)
class InstantLabel:
    """``needs``: how many takes more would do good, "" when there are enough."""

    row: LabelRow
    needs: str


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """A take that looks wrong: what it is called, what it sounds like, and where it is."""

    recording_id: str
    span_id: str
    label: str
    taken_for: str
    share: float
    colour: str
    title: str
    start_us: int


@dataclass(frozen=True, slots=True)
class InstantSnapshot:
    """``gate`` is why there is no answer (empty when there is one). ``worth`` is the honest number in words, ``number``
    the share of takes that were right, None while nothing was tested. ``speech``: what is missing to tell the word from
    the voice. ``labels`` and those below are the model's; ``can_send`` is False where no board takes a model now."""

    is_sound: bool
    rows: tuple[InstantLabel, ...]
    gate: str
    step: str
    number: float | None
    likely: tuple[float, float]
    worth: str
    doubts: tuple[DoubtRow, ...]
    speech: str
    labels: tuple[str, ...]
    colours: tuple[str, ...]
    thresholds: tuple[float | None, ...]
    is_heard: bool
    can_keep: bool
    can_send: bool


class InstantPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> InstantSnapshot:
        project, room = self._studio.desk.project, self._studio.instant
        found = room.look()
        rows = tuple(InstantLabel(row, needs(row)) for row in label_rows(project)) if project else ()
        bench = self._studio.bench
        can_keep = found is not None and found.tested is not None and room.is_current
        has_board = bench.info is not None or bench.need is not None
        return InstantSnapshot(
            is_sound=project is None or project.sensor == LaneKind.MIC,
            rows=rows,
            gate=_gate(project, rows, room.is_current, found),
            step=room.step,
            number=found.right / found.asked if found and found.asked else None,
            likely=found.likely if found else (0.0, 1.0),
            worth=worth(found) if found else "",
            doubts=_doubts(project, found) if project and found else (),
            speech=SPEECH_WORDS if project and lacks_ordinary_speech(project) else "",
            labels=room.live.labels,
            colours=tuple(colour_of(project, name) if project else BACKGROUND_COLOUR for name in room.live.labels),
            thresholds=room.live.thresholds,
            is_heard=room.live.is_heard,
            can_keep=can_keep,
            can_send=can_keep and has_board and not self._studio.deployer.is_sending,
        )  # fmt: skip

    def keep(self) -> int:
        """Makes it a run like any other; its number. Raises StudioError."""
        return self._studio.instant.keep()

    def send(self) -> None:
        """Keeps it as a run and sends that to the board. Raises StudioError when it cannot start."""
        self._studio.deployer.send(self.keep())

    def newest(self) -> HeardRow | None:
        """What was detected last in the board's microphone."""
        live, project = self._studio.instant.live, self._studio.desk.project
        if live.newest is None or project is None:
            return None
        detection, clock_s = live.newest
        label = live.labels[detection.label]
        return HeardRow(label, colour_of(project, label), detection.score, clock_s, detection.time_us)

    def prepare_speech(self) -> None:
        """The next recording shall be of ordinary speech."""
        prepare_speech(self._studio)

    def open_take(self, doubt: DoubtRow) -> None:
        self._studio.label.open(doubt.recording_id)
        self._studio.label.spans.select((doubt.span_id,))


def prepare_speech(studio: Studio) -> None:
    """The next recording shall be of ordinary speech."""
    studio.collect.draft = replace(studio.collect.draft, label=BACKGROUND, mode=Mode.ONE, seconds=SPEECH_WANTED_S)


def needs(row: LabelRow) -> str:
    """How many takes more would do a label good."""
    missing = TAKES_NEEDED - row.takes
    if row.name == BACKGROUND or missing <= 0:
        return ""
    return f"{row.name} needs 1 more take." if missing == 1 else f"{row.name} needs {missing} more takes."


def worth(found: Instant) -> str:
    """The honest number as a sentence."""
    if not found.asked:
        return "Nothing can be tested yet: that takes a second take of each label."
    share, (low, high) = found.right / found.asked, found.likely
    if found.by_person:
        return (
            f"{found.right} of {found.asked} takes were right ({share:.0%}) when each person was asked of a model "
            f"that had never heard that person. With other takes it may as well be {low:.0%} to {high:.0%}."
        )
    return (
        f"{found.right} of {found.asked} takes were right ({share:.0%}) when each was asked of a model that had not "
        f"heard it. With other takes it may as well be {low:.0%} to {high:.0%}."
    )


def _gate(
    project: Project | None, rows: tuple[InstantLabel, ...], is_current: bool, found: Instant | None
) -> str:
    if project is None:
        return "Make or open a project first."
    if project.sensor != LaneKind.MIC:
        return ONLY_SOUND
    if not any(row.row.takes and row.row.name != BACKGROUND for row in rows):
        return "Record a take of a word, or mark one on the Label page: the model is there a second later."
    if is_current and found is None:
        return "None of the takes could be listened to."
    return ""


def _doubts(project: Project, found: Instant) -> tuple[DoubtRow, ...]:
    rows = []
    for doubt in found.doubts:
        recording = next((one for one in project.recordings if one.id == doubt.recording_id), None)
        if recording is None or all(span.id != doubt.span_id for span in recording.spans):
            continue  # it is gone, and the newer answer is under way
        title = recording.origin or recording.stamp
        rows.append(DoubtRow(doubt.recording_id, doubt.span_id, doubt.label, doubt.taken_for, doubt.share,
                             colour_of(project, doubt.label), title, doubt.start_us))
    return tuple(rows)
