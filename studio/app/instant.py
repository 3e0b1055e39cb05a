"""Instant mode: a model of the project's takes that is there as soon as the takes are, kept up to date in a thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from studio import __version__
from studio.app.bench import Bench
from studio.app.desk import Desk
from studio.app.happenings import InstantChanged, ProblemRaised, ProjectChanged, ProjectClosed, RunAdded
from studio.app.live_answers import LiveAnswers
from studio.app.mailbox import Mailbox
from studio.app.thread_work import ThreadWork
from studio.errors import Cancelled, StudioError
from studio.events import Events
from studio.jobs import JobState, Outcome, Progress, Stop
from studio.jobs.trouble import failure_of
from studio.model.lane import LaneKind
from studio.model.project import Project
from studio.model.recording import BACKGROUND, UNKNOWN, Recording, Span
from studio.model.snapshot import snapshot_of
from studio.storage import snapshot_codec
from studio.storage.layout import Artefact
from studio.storage.store import ProjectStore

if TYPE_CHECKING:
    from studio.learn.instant import Instant
    from studio.learn.vectors import Body, RecordingVectors, Vectors

TOLD_EVERY = 8
"""Recordings, between two words about the progress."""
BUNDLED_A_LABEL = 30
"""Clips of other words that come along with the studio: of each word so many, at most."""

_Key = tuple[str, tuple[Span, ...]]


@dataclass(slots=True)
class _Ground:
    """What every model stands on, whatever the project: the embedding, noises, and words that come along. Made once, in
    the thread of the first job."""

    body: Body
    noise: Vectors = field(repr=False)
    synthetic: Vectors = field(repr=False)
    words: tuple[tuple[str, str], ...]
    """Of each clip that comes along: its label, and its file's name; of talk no label, and the words that it says."""
    spoken: Vectors = field(repr=False)
    """One vector a clip."""


class InstantRoom:
    """Verbs and fields belong to the owner's thread. Nothing is computed before somebody looks; from then on
    InstantChanged tells of a newer answer after every change of the project."""

    def __init__(
        self, events: Events, mailbox: Mailbox, desk: Desk, bench: Bench, *, body: Callable[[], Body] | None = None
    ) -> None:
        """``body``: the embedding; the studio's own by default."""
        self.live = LiveAnswers(bench)
        """What the answer says to the connected board's microphone."""
        self._events, self._mailbox, self._desk = events, mailbox, desk
        self._body = body or _own_body
        self._work = ThreadWork(mailbox)
        self._ground: _Ground | None = None
        self._known: dict[_Key, RecordingVectors | None] = {}
        """None: the recording has no sound, or cannot be read, which is told elsewhere."""
        self._is_watched = False
        self._answered: Project | None = None
        self._kept: tuple[Instant, int] | None = None
        self.answer: Instant | None = None
        self.error: StudioError | None = None
        self.step = ""
        events.listen(ProjectChanged, lambda _: self._keep_up())
        events.listen(ProjectClosed, lambda _: self.forget())

    @property
    def is_working(self) -> bool:
        return self._work.is_working

    @property
    def is_current(self) -> bool:
        """Is the answer that of the project as it is now?"""
        return self._answered is not None and self._answered is self._desk.project

    def look(self) -> Instant | None:
        """The answer as far as it is known. From now on it is kept up to date while the project is open."""
        self._is_watched = True
        self._keep_up()
        return self.answer

    def keep(self) -> int:
        """Makes the answer a run like any other, unless it is one already, and says its number. Raises StudioError
        ("instant-nothing", "instant-untested", and what the disk can refuse)."""
        found = self.answer
        if found is None:
            raise StudioError(
                "There is nothing to keep yet.", "No take of a word has a label.", "Record some takes.",
                code="instant-nothing",
            )
        if found.tested is None:
            raise StudioError(
                "The model cannot be kept yet.",
                "Every label has only one take, so nothing is known of how good it is.",
                "Record a second take of each label.",
                code="instant-untested",
            )
        if self._kept is not None and self._kept[0] is found and self._kept[1] in self._desk.store.run_numbers:
            return self._kept[1]
        assert self._answered is not None
        stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S}"
        learnt = snapshot_codec.encode(snapshot_of(self._answered, stamp=stamp, version=__version__))
        number, _ = self._desk.store.new_run_folder()
        self._desk.store.write_run(
            found.as_run(number), {Artefact.PACKAGE: found.package, Artefact.SNAPSHOT: learnt}
        )
        self._kept = (found, number)
        self._events.emit(RunAdded(number))
        return number

    def forget(self) -> None:
        """The project goes away."""
        self._work.drop()
        self._answered = self._kept = self.answer = self.error = None
        self._known.clear()
        self.live.use(b"")
        self._is_watched, self.step = False, ""

    def shut_down(self) -> None:
        self.forget()
        self._work.shut_down()

    # -- in the owner's thread

    def _keep_up(self) -> None:
        project = self._desk.project
        if not self._is_watched or project is None or self.is_working or project is self._answered:
            return
        if project.sensor != LaneKind.MIC:
            return
        spec = {"project": project, "store": self._desk.store, "known": self._known, "ground": self._ground,
                "body": self._body}
        self._work.begin(
            _answer, spec, progressed=self._progressed, ended=lambda outcome: self._ended(project, outcome)
        )

    def _progressed(self, progress: Progress) -> None:
        self.step = progress.text
        self._events.emit(InstantChanged())

    def _ended(self, project: Project, outcome: Outcome) -> None:
        self._answered, self.step = project, ""
        self.error = None
        if outcome.result is not None:
            self._known, self._ground = outcome.result["known"], outcome.result["ground"]
            self.answer = outcome.result["answer"]
        elif outcome.state == JobState.FAILED:
            told = failure_of(outcome.error, "The takes could not be listened to.", code="instant-failed")
            self.answer, self.error = None, told
            self._events.emit(ProblemRaised(told, "train"))
        self.live.use(self.answer.package if self.answer else b"")
        self._events.emit(InstantChanged())
        self._keep_up()


def _own_body() -> Body:
    from studio.learn.embedding import load

    return load()


# -- in the job's thread


def _answer(spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]) -> dict[str, Any]:
    """A job: the vectors of what is not known yet, and the model of all."""
    from studio.learn.instant import answer
    from studio.learn.left_out import Heard

    project: Project = spec["project"]
    ground = spec["ground"]
    if ground is None:
        report(Progress("Getting ready"))
        ground = _ground_of(spec["body"]())
    used = [r for r in project.recordings if r.included and r.spans and r.lane(LaneKind.MIC) is not None]
    # What is left out for a while stays known.
    there = {_key(recording) for recording in project.recordings}
    known: dict[_Key, RecordingVectors | None] = {key: found for key, found in spec["known"].items() if key in there}
    new = [recording for recording in used if _key(recording) not in known]
    for done, recording in enumerate(new):
        if cancel() == Stop.CANCEL:
            raise Cancelled
        if done and done % TOLD_EVERY == 0:
            report(Progress(f"Listening to the takes: {done} of {len(new)}", done / len(new)))
        known[_key(recording)] = _vectors(recording, spec["store"], ground)
    heard = [Heard(recording, found) for recording in used if (found := known[_key(recording)]) is not None]
    made = answer(
        heard, ground.body, name=project.name, colours={label.name: label.colour for label in project.labels},
        made=_made(project, ground),
    )  # fmt: skip
    return {"known": known, "ground": ground, "answer": made}


def _key(recording: Recording) -> _Key:
    """A span of the same range under another label is the same: nothing of it is computed again."""
    return recording.id, tuple(sorted(replace(span, label="") for span in recording.spans))


def _vectors(recording: Recording, store: ProjectStore, ground: _Ground) -> RecordingVectors | None:
    from studio.learn.vectors import recording_vectors

    try:
        return recording_vectors(recording, store.read_lane(recording.id, LaneKind.MIC), ground.body, ground.noise)
    except StudioError:
        # Whoever opens the recording, or trains, is told; the model does without it.
        return None


def _ground_of(body: Body) -> _Ground:
    import numpy as np

    from studio.learn.vectors import noises, synthetic_vectors, talk_vectors, word_vectors
    from studio.storage.samples import bundled

    noise = noises(body.pipeline)
    clips = bundled("words", most=BUNDLED_A_LABEL)
    words = tuple((label, name.lower()) for label, name, _ in clips)
    said, talk = talk_vectors(body)
    spoken = np.concatenate([word_vectors([row[2] for row in clips], body), talk])
    return _Ground(body, noise, synthetic_vectors(body, noise), (*words, *(("", words) for words in said)), spoken)


def _made(project: Project, ground: _Ground) -> dict[str, Vectors]:
    """What nobody recorded in this project, by the label that it counts as. A bundled clip of a word that the project
    has a label for is left out: it is no other word, and may be the very take that is tested. All others are *unknown*
    where there is such a label."""
    import numpy as np

    from studio.learn.ordinary import FIGURES

    labels = {label.name.lower() for label in project.labels}
    names = labels | {FIGURES[name] for name in labels & FIGURES.keys()}
    has_background = any(span.label == BACKGROUND for one in project.recordings for span in one.spans)
    other = next((label.name for label in project.labels if label.name.lower() == UNKNOWN), BACKGROUND)
    found: dict[str, list[int]] = {BACKGROUND: [], other: []}
    for number, (label, file) in enumerate(ground.words):
        if label == BACKGROUND and not has_background:
            found[BACKGROUND].append(number)
        elif label != BACKGROUND and label.lower() not in labels and not any(name in file for name in names):
            found[other].append(number)
    made = {label: ground.spoken[numbers] for label, numbers in found.items()}
    return {**made, BACKGROUND: np.concatenate([made[BACKGROUND], ground.synthetic])}
