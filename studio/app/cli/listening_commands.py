"""listen: what the running board detects, one line each; counted as false alarms where nobody performs anything."""

from __future__ import annotations

import contextlib
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from studio.app.cli.connecting import connected
from studio.app.cli.output import Output
from studio.app.happenings import BoardDisconnected, ModelAnswered, ProblemRaised
from studio.app.listening import Verdict
from studio.app.presenters.listening import Count, ListeningPresenter
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.link.messages import ButtonPressed
from studio.link.refusals import prints_text
from studio.link.text_session import TextSession
from studio.model.board import pin_name

STEP_S = 0.1


def listen(studio: Studio, arguments: Namespace, output: Output) -> None:
    """Prints detections and presses of buttons until the time is over. The virtual board goes through takes that
    training never saw, but where false alarms are counted: there it holds still."""
    counts = arguments.count_false_alarms or arguments.keep is not None
    if arguments.keep is not None:
        studio.desk.open(Path(arguments.keep))
    session = connected(studio, arguments.port)
    if isinstance(session, TextSession):
        raise prints_text("This board detects nothing: it runs another sketch.")
    package = studio.bench.info.package if studio.bench.info else None
    if package is None:
        raise StudioError(
            "There is no model on the board.", "", "Send one first: nano33-studio send OUT.pkg", code="board-no-package"
        )
    gone: list[BoardDisconnected] = []
    studio.events.listen(BoardDisconnected, gone.append)
    studio.events.listen(ModelAnswered, lambda event: output.line(_detection(event)))

    def tell_press(press: ButtonPressed) -> None:
        output.line({"button": pin_name(press.pin), "time_s": round(press.time_us / 1e6, 4)})

    session.events.listen(ButtonPressed, lambda press: studio.mailbox.post(lambda: tell_press(press)))
    if counts:
        _count(studio, lambda: _wait(studio, arguments.seconds, gone, output), output)
    else:
        if studio.bench.virtual is not None:
            studio.performer.perform_always(package.labels, told=output.note)
        _wait(studio, arguments.seconds, gone, output)
    if gone and gone[0].error:
        raise gone[0].error


def _detection(event: ModelAnswered) -> dict[str, object]:
    score, time_s = round(event.detection.score, 4), round(event.detection.time_us / 1e6, 4)
    return {"label": event.label, "score": score, "time_s": time_s}


def _wait(studio: Studio, seconds: float | None, gone: list[BoardDisconnected], output: Output) -> None:
    end = None if seconds is None else time.monotonic() + seconds
    while not gone and not output.is_closed and (end is None or time.monotonic() < end):
        studio.mailbox.wait_until(
            lambda: bool(gone) or output.is_closed,
            STEP_S if end is None else max(0.0, min(STEP_S, end - time.monotonic())),
        )
        studio.listening.tick()


def _count(studio: Studio, wait: Callable[[], None], output: Output) -> None:
    """Ctrl+C is how an open end comes; what was counted is told however it ends."""
    listening = studio.listening
    studio.events.listen(ProblemRaised, lambda event: output.note(str(event.error)))
    listening.start()
    if why := listening.why_not_kept():
        output.note(why)
    output.note("Do not perform what the model listens for: from now on each detection is a false alarm.")
    with contextlib.suppress(KeyboardInterrupt):
        wait()
    listening.stop()
    studio.desk.drain()
    snapshot = ListeningPresenter(studio).snapshot()
    for hint in snapshot.hints:
        output.note(hint)
    # What is still being kept now was refused by the disk: it ends with this program, which says so.
    not_kept = (Verdict.NOT_KEPT, Verdict.BEING_KEPT)
    kept = dict.fromkeys(a.recording_id for a in listening.alarms if listening.verdict(a) not in not_kept)
    output.line(
        {
            "false_alarms": snapshot.total.count,
            "seconds": round(snapshot.total.seconds, 2),
            "lost_s": round(listening.lost_s, 2),
            **_rate(snapshot.total),
            "labels": {each.name: {"false_alarms": each.count, **_rate(each)} for each in snapshot.counts},
            "kept": list(kept),
            "words": snapshot.total.words,
        }
    )


def _rate(count: Count) -> dict[str, object]:
    low, high = count.interval
    return {"per_hour": round(count.per_hour, 2), "interval_95": [round(low, 2), round(high, 2)]}
