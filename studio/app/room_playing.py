"""The job that plays recordings and files to a run, and keeps its scores so that nobody waits for them twice."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.app.room_parts import Piece
from studio.errors import Cancelled, StudioError
from studio.jobs import Progress, Stop
from studio.model.lane import Lane
from studio.model.recording import Recording
from studio.storage.import_work import Skipped
from studio.storage.importing import each_of_paths
from studio.storage.store import ProjectStore

if TYPE_CHECKING:
    from studio.learn.hearing import Listener
    from studio.learn.operating import Heard


def play(
    spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]
) -> dict[str, Any]:
    """A job: the pieces as the run hears them; one that cannot be read is told and left out."""
    wanted: list[Piece] = spec["wanted"]
    heard: dict[str, tuple[Heard, ...]] = {}
    problems: list[StudioError] = []
    for number, piece in enumerate(wanted):

        def go_on(share: float, number: int = number) -> None:
            if cancel() == Stop.CANCEL:
                raise Cancelled
            report(Progress("Listening", (number + share) / len(wanted)))

        try:
            heard[piece.key] = tuple(_hear(spec, piece, go_on, problems))
        except StudioError as error:
            problems.append(error)
    return {"heard": heard, "problems": problems, "failed": [p.key for p in wanted if p.key not in heard]}


def _hear(
    spec: Mapping[str, Any], piece: Piece, go_on: Callable[[float], None], problems: list[StudioError]
) -> list[Heard]:
    """``problems`` hears of files that were left out of a folder of which others were played."""
    store, sensor, listener = spec["store"], spec["sensor"], spec["listener"]
    if piece.path is None:
        lane = store.read_lane(piece.recording_id, sensor)
        recording = spec["recordings"][piece.recording_id]
        return [_one(listener, store, piece, recording, lane, piece.recording_id, go_on)]
    heard: list[Heard] = []

    def keep(recording: Recording, lane: Lane) -> None:
        one = _one(listener, store, piece, recording, lane, _name_of(lane), go_on)
        heard.append(replace(one, recording_id=""))

    go_on(0.0)
    skipped = each_of_paths([piece.path], keep, sensor=sensor, pattern=piece.pattern)
    if not heard:
        raise StudioError(
            f"There is nothing to listen to in {piece.path.name}.",
            _why(skipped) or "It holds no file of a kind that is read.",
            "Choose recordings of the kind that the project has: sound, or motion.",
            code="nothing-heard",
        )
    if skipped:
        count = "1 file or take" if len(skipped) == 1 else f"{len(skipped)} files or takes"
        problems.append(StudioError(
            f"{count} in {piece.path.name} could not be played.", _why(skipped), "All others were.",
            code="files-unplayed",
        ))  # fmt: skip
    return heard


def _why(skipped: Sequence[Skipped]) -> str:
    """The first of them as a sentence, "" when there is none."""
    return f"{Path(skipped[0].path).name}: {skipped[0].reason}." if skipped else ""


def _one(
    listener: Listener, store: ProjectStore, piece: Piece, recording: Recording, lane: Lane, name: str,
    go_on: Callable[[float], None],
) -> Heard:  # fmt: skip
    """Scores from the disk when they are there: they depend on the network and the samples alone."""
    from studio.learn.streaming import Trace

    if piece.is_other:
        recording = replace(recording, spans=())
    source = listener.source(recording, lane, from_us=piece.from_us)
    name = f"{listener.key}_{name}_{piece.from_us}"
    if kept := store.read_scores(name):
        trace = Trace(*kept)
    else:
        trace = listener.trace(source, go_on=go_on)
        store.keep_scores(name, trace.times_us, trace.scores)
    title = recording.origin or recording.stamp
    return listener.heard(source, trace, title=title, from_us=piece.from_us)


def _name_of(lane: Lane) -> str:
    return f"{zlib.crc32(lane.samples.tobytes()):08x}{len(lane.samples):x}"
