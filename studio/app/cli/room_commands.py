"""stream-evaluate: a run played what it never saw, as a board would hear it: misses, and false alarms an hour."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.cli.learning_commands import note_labels_since, run_number
from studio.app.cli.output import Output
from studio.app.happenings import ProblemRaised
from studio.app.room_words import words_of
from studio.app.studio import Studio
from studio.errors import StudioError

if TYPE_CHECKING:
    from studio.learn.operating import Count, Outcome


def stream_evaluate(studio: Studio, arguments: Namespace, output: Output) -> None:
    project = studio.desk.open(Path(arguments.dir), read_only=not arguments.use)
    number = run_number(studio, arguments.run)
    problems: list[StudioError] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    room = studio.room
    paths = [Path(path) for path in arguments.on]
    room.look(number)
    room.add_files(paths, is_other=False, pattern=arguments.pattern)
    studio.mailbox.wait_until(lambda: not room.is_working)
    if unheard := [path for path in paths if not room.was_played(path)]:
        raise _unplayed(unheard[0], problems)
    for problem in problems:
        output.note(str(problem))
    note_labels_since(studio, number, output)
    _settle(studio, arguments)
    outcome, settings, listener = room.outcome(), room.settings, room.listener
    if outcome is None or settings is None or listener is None:
        raise problems[0] if problems else StudioError(
            "There is nothing to play to the model.",
            "The project has no takes that training never saw, and no long recordings without labels.",
            "Name a folder of recordings with --on.",
            code="nothing-heard",
        )
    if arguments.use:
        room.use_settings()
    values = {
        "run": number,
        "project": project.name,
        "hours": round(outcome.all.hours, 4),
        "settings": {
            "average_ms": settings.average_ms,
            "suppression_ms": settings.suppression_ms,
            "minimum_count": settings.minimum_count,
            "thresholds": dict(zip(listener.labels, settings.thresholds, strict=True)),
        },
        "used": bool(arguments.use),
        **count_values(outcome.all),
        "per_label": {
            label: count_values(count)
            for label, count in zip(listener.labels, outcome.labels, strict=True) if count
        },
        "false_alarms": _alarms(studio, outcome),
    }  # fmt: skip
    output.result(values, f"Run {number}. {words_of(outcome.all)}{_by_label(listener.labels, outcome)}")


def _unplayed(path: Path, problems: Sequence[StudioError]) -> StudioError:
    """Why: numbers of something else than what was asked for would be taken for those of it."""
    own = [problem for problem in problems if path.name in problem.what]
    return (own or problems or [StudioError(f"{path.name} could not be played.", "", "", code="nothing-heard")])[0]


def count_values(count: Count) -> dict[str, object]:
    """A count for JSON; intervals are of 95 %, null where nothing was heard."""
    alarms = count.alarm_interval if count.hours else None
    return {
        "performed": count.performed, "right": count.right, "wrong": count.wrong, "missed": count.missed,
        "duplicates": count.duplicates, "alarms": count.alarms,
        "miss_share": count.miss_share, "miss_interval": list(count.miss_interval) if count.performed else None,
        "alarms_an_hour": count.alarms_an_hour, "alarm_interval": list(alarms) if alarms else None,
    }  # fmt: skip


def _settle(studio: Studio, arguments: Namespace) -> None:
    room = studio.room
    if arguments.average is not None:
        room.set_average(arguments.average)
    if arguments.suppression is not None:
        room.set_suppression(arguments.suppression)
    if arguments.aim:
        room.aim()
    for text in arguments.threshold or ():
        name, _, share = text.rpartition("=")
        room.set_threshold(float(share), _label(studio, name) if name else None)


def _label(studio: Studio, name: str) -> int:
    listener = studio.room.listener
    assert listener is not None
    names = [listener.labels[i] for i in listener.detected]
    if name not in names:
        raise StudioError(
            f"The model detects no {name}.", f"It detects {', '.join(names)}.", "", code="labels-unknown"
        )
    return listener.labels.index(name)


def _alarms(studio: Studio, outcome: Outcome) -> list[dict[str, object]]:
    room, listener = studio.room.room(), studio.room.listener
    assert room is not None
    assert listener is not None
    return [
        {
            "recording": room.heard[one.recording].title, "at_s": round(one.time_us / 1e6, 2),
            "label": listener.labels[one.label], "score": round(one.score, 3),
        }
        for one in outcome.found if one.fate == "alarm"
    ]  # fmt: skip


def _by_label(labels: Sequence[str], outcome: Outcome) -> str:
    rows = [f"\n  {label}: {words_of(count)}" for label, count in zip(labels, outcome.labels, strict=True) if count]
    return "".join(rows) if len(rows) > 1 else ""
