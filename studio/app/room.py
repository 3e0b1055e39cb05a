"""A run as it will run: played what it never saw, and counted at whatever settings of its detector are tried.

Playing takes seconds an hour and is done once for a run and a recording, in a thread; the scores are kept, on the disk
too. Counting is done at once, in the owner's thread, each time a setting changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.desk import Desk
from studio.app.happenings import ProblemRaised, ProjectChanged, ProjectClosed, RoomChanged
from studio.app.mailbox import Mailbox
from studio.app.room_parts import Part, Piece, file_piece, parts_of
from studio.app.room_playing import play
from studio.app.thread_work import ThreadWork
from studio.app.trainer import Trainer
from studio.core import package as package_codec
from studio.errors import StudioError
from studio.events import Events
from studio.jobs import JobState, Outcome, Progress
from studio.jobs.trouble import failure_of
from studio.model.detector import DetectorSpec
from studio.storage.layout import Artefact

if TYPE_CHECKING:
    from studio.learn.hearing import Listener
    from studio.learn.operating import Heard, Point, Room
    from studio.learn.operating import Outcome as RoomOutcome

PAGE = "evaluate"
NO_AIM = "No threshold can be chosen by its misses."


class RoomTest:
    """Verbs belong to the owner's thread."""

    def __init__(self, events: Events, mailbox: Mailbox, desk: Desk, trainer: Trainer) -> None:
        self._events, self._mailbox, self._desk, self._trainer = events, mailbox, desk, trainer
        self._work = ThreadWork(mailbox)
        self._listener: Listener | None = None
        self._files: dict[Piece, float] = {}
        self._left_out: set[str] = set()
        self._heard: dict[str, tuple[Heard, ...]] = {}
        """By the key of a piece: of this listener. A folder is several."""
        self._failed: set[str] = set()
        self._room: Room | None = None
        self._curves: dict[int | None, tuple[Point, ...]] = {}
        self._outcome: RoomOutcome | None = None
        self.number: int | None = None
        self.settings: DetectorSpec | None = None
        self.step, self.fraction = "", 0.0
        events.listen(ProjectClosed, lambda _: self.forget())
        events.listen(ProjectChanged, lambda _: self._project_changed())

    @property
    def is_working(self) -> bool:
        return self._work.is_working

    @property
    def listener(self) -> Listener | None:
        """The run that is looked at; None before ``look``."""
        return self._listener

    @property
    def parts(self) -> tuple[Part, ...]:
        project = self._desk.project
        if project is None or self.number is None:
            return ()
        return parts_of(project, self._trainer.read(self.number), self._files)

    def is_chosen(self, part: Part) -> bool:
        return part.key not in self._left_out

    # -- what is played

    def look(self, number: int) -> None:
        """Takes a run, and plays it what is chosen and was not played yet. Raises StudioError: "run-missing",
        "run-damaged", "no-pipeline"."""
        from studio.learn.hearing import Listener

        listener = Listener(self._trainer.package_bytes(number))
        is_other = self._listener is None or listener.key != self._listener.key or number != self.number
        if is_other:
            self._work.drop()
            self._heard.clear()
            self._failed.clear()
            self.settings = listener.detector
        self.number, self._listener = number, listener
        self._counted_anew()
        self._listen()

    def choose(self, key: str, chosen: bool) -> None:
        """Counts a part, or leaves it out."""
        if chosen:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self._counted_anew()
        self._listen()

    def add_files(self, paths: Sequence[Path], *, is_other: bool = True, pattern: str | None = None) -> None:
        """Files and folders, which are played from where they are and not copied. ``is_other``: nothing in them may be
        detected; else their labels are what an import would give them."""
        for path in paths:
            piece = file_piece(path, is_other=is_other, pattern=pattern)
            self._files.setdefault(piece, self._length_of(piece))
            self._left_out.discard(piece.key)
            self._failed.discard(piece.key)
        self._counted_anew()
        self._listen()

    def was_played(self, path: Path) -> bool:
        """Whether something of this file or folder was heard."""
        return any(piece.path == path and self._heard.get(piece.key) for piece in self._files)

    def remove_file(self, key: str) -> None:
        """It may be under way."""
        self._files = {piece: seconds for piece, seconds in self._files.items() if piece.key != key}
        self._counted_anew()
        self._listen()

    def cancel(self) -> None:
        """Ends the playing; what was not played yet is left out."""
        if self.is_working:
            self._left_out |= {part.key for part in self.parts if any(p.key not in self._heard for p in part.pieces)}
            self._work.drop()
            self._events.emit(RoomChanged())

    def forget(self) -> None:
        """The project goes away."""
        self._work.drop()
        self._listener = self.number = self.settings = None
        self._files.clear()
        self._left_out.clear()
        self._heard.clear()
        self._failed.clear()
        self._counted_anew()

    def shut_down(self) -> None:
        self.forget()
        self._work.shut_down()

    # -- what is counted

    def room(self) -> Room | None:
        """All that is chosen and was played; None when that is nothing."""
        if self._room is None and self._listener is not None:
            heard = [one for part in self.parts if self.is_chosen(part) for piece in part.pieces
                     for one in self._heard.get(piece.key, ())]  # fmt: skip
            self._room = self._listener.room(heard) if heard else None
        return self._room

    def outcome(self) -> RoomOutcome | None:
        """At the settings as they are now."""
        room = self.room()
        if self._outcome is None and room is not None and self.settings is not None:
            self._outcome = room.outcome(self.settings)
        return self._outcome

    def curve(self, label: int | None) -> tuple[Point, ...]:
        """Misses and false alarms with each threshold for a label, or for all (None)."""
        room = self.room()
        if room is None or self.settings is None:
            return ()
        if label not in self._curves:
            self._curves[label] = room.curve(self.settings, label)
        return self._curves[label]

    # -- settings

    def set_threshold(self, threshold: float, label: int | None = None) -> None:
        """For a label, or for all that are detected."""
        from studio.learn.operating import with_threshold

        self._set(with_threshold(self._settings(), min(max(threshold, 0.0), 1.0), label), label)

    def set_average(self, average_ms: int) -> None:
        """And with it how many windows must be there: all that the time holds but one, as the usual detector has it."""
        listener = self._listener
        if listener is not None:
            windows = max(1, round(average_ms / listener.stride_ms + 0.5))
            changed = replace(self._settings(), average_ms=max(1, average_ms), minimum_count=max(1, windows - 1))
            self._set(changed, None)

    def set_suppression(self, suppression_ms: int) -> None:
        self._set(replace(self._settings(), suppression_ms=max(0, suppression_ms)), None)

    def aim(self, label: int | None = None) -> None:
        """The threshold that misses no more than one in twenty, and then makes the fewest false alarms. Raises
        StudioError("nothing-performed") when nothing that was played tells of misses."""
        from studio.learn.operating import best

        if curve := self.curve(label):
            if not curve[0].count.performed:
                raise StudioError(
                    NO_AIM, "Nothing was performed in what it was played, so nothing is known of misses.",
                    "Record some takes more: those that a run was not trained on are played to it.",
                    code="nothing-performed",
                )  # fmt: skip
            self.set_threshold(best(curve).threshold, label)

    @property
    def is_changed(self) -> bool:
        """Other settings are tried than the run's package has."""
        return self._listener is not None and self.settings != self._listener.detector

    @property
    def trained(self) -> DetectorSpec | None:
        """The settings that training chose, when the package has others now."""
        if self.number is None:
            return None
        return detector_of(self._trainer.read(self.number).extra.get("detector"), "trained")

    def use_settings(self) -> None:
        """Into the run's package, which Deploy sends. Raises StudioError when the project cannot be written."""
        self._write(self._settings())

    def reset(self) -> None:
        """Back to the settings that training chose, in the package too. Raises StudioError."""
        trained = self.trained
        if trained is not None:
            self.settings = trained
            self._write(trained)
        elif self._listener is not None:
            self._set(self._listener.detector, None)

    def _write(self, settings: DetectorSpec) -> None:
        assert self.number is not None
        assert self._listener is not None
        number, store = self.number, self._desk.store
        whole = package_codec.decode(self._trainer.package_bytes(number))
        data = package_codec.encode(replace(whole, detector=settings))
        run = self._trainer.read(number)
        trained = self.trained or self._listener.detector
        kept = {"trained": _as_json(trained), "used": _as_json(settings)}
        changed = replace(run, extra={**run.extra, "detector": kept})
        store.rewrite_run(changed, {Artefact.PACKAGE: data})
        self._trainer.adopt_rewritten(changed)
        self.look(number)
        self.settings = self._listener.detector  # as the package rounds them
        self._counted_anew()

    def _settings(self) -> DetectorSpec:
        if self.settings is None:
            raise StudioError("No run is looked at.", "", "Train a model first.", code="no-run")
        return self.settings

    def _set(self, settings: DetectorSpec, label: int | None) -> None:
        before, self.settings = self.settings, settings
        self._outcome = None
        if before is not None and replace(before, thresholds=()) == replace(settings, thresholds=()):
            # Its own curve does not depend on the threshold that moves; those of other labels do.
            self._curves = {key: curve for key, curve in self._curves.items() if key in (None, label)}
        else:
            self._curves.clear()
        self._events.emit(RoomChanged())

    # -- playing

    def _counted_anew(self) -> None:
        self._room = self._outcome = None
        self._curves.clear()

    def _project_changed(self) -> None:
        """Other spans, other recordings: what is performed is looked up again from the scores that are kept."""
        if self._listener is not None:
            self._heard = {key: heard for key, heard in self._heard.items() if key.startswith("file:")}
            self._counted_anew()
            self._work.drop()
            self._events.emit(RoomChanged())

    @property
    def has_unheard(self) -> bool:
        """Something is chosen that was not played yet."""
        return bool(self._unheard())

    def listen(self) -> None:
        """Plays what is chosen and is not known yet; returns at once."""
        self._listen()

    def _listen(self) -> None:
        listener, wanted = self._listener, self._unheard()
        self._work.drop()
        if listener is not None and wanted:
            project = self._desk.require()
            recordings = {recording.id: recording for recording in project.recordings}
            spec = {
                "store": self._desk.store, "listener": listener, "wanted": wanted, "sensor": project.sensor,
                "recordings": recordings,
            }  # fmt: skip
            self.fraction, self.step = 0.0, "Listening"
            self._work.begin(play, spec, progressed=self._progressed, ended=self._ended)
        self._events.emit(RoomChanged())

    def _unheard(self) -> list[Piece]:
        return [
            piece
            for part in self.parts if self.is_chosen(part) for piece in part.pieces
            if piece.key not in self._heard and piece.key not in self._failed
        ]  # fmt: skip

    def _length_of(self, piece: Piece) -> float:
        """Seconds that were heard of it."""
        return sum(one.seconds for one in self._heard.get(piece.key, ()))

    def _progressed(self, progress: Progress) -> None:
        self.fraction, self.step = progress.fraction or 0.0, progress.text
        self._events.emit(RoomChanged())

    def _ended(self, outcome: Outcome) -> None:
        if outcome.result is not None:
            self._heard |= outcome.result["heard"]
            self._failed |= set(outcome.result["failed"])
            # What cannot be played is told below, and does not stand there as if it counted.
            self._files = {
                piece: self._length_of(piece) or seconds
                for piece, seconds in self._files.items() if piece.key not in self._failed
            }  # fmt: skip
            for problem in outcome.result["problems"]:
                self._events.emit(ProblemRaised(problem, PAGE))
        elif outcome.state == JobState.FAILED:
            told = failure_of(outcome.error, "The recordings could not be played to the model.", code="room-failed")
            self._events.emit(ProblemRaised(told, PAGE))
        self._counted_anew()
        self._events.emit(RoomChanged())


def detector_of(kept: object, key: str) -> DetectorSpec | None:
    """Settings out of a run's extra; None when there are none, or none that can be read."""
    row = kept.get(key) if isinstance(kept, dict) else None
    if not isinstance(row, dict):
        return None
    try:
        thresholds = tuple(None if value is None else float(value) for value in row["thresholds"])
        return DetectorSpec(
            int(row["average_ms"]), int(row["suppression_ms"]), int(row["minimum_count"]), thresholds
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _as_json(spec: DetectorSpec) -> dict[str, object]:
    return {
        "average_ms": spec.average_ms, "suppression_ms": spec.suppression_ms, "minimum_count": spec.minimum_count,
        "thresholds": list(spec.thresholds),
    }  # fmt: skip
