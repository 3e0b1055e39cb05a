"""record, check: takes of every mode into a project, and which of its takes somebody should look at."""

from __future__ import annotations

import signal
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from types import FrameType

from studio.app.checkup import finding_values
from studio.app.cli.commands import INTERRUPTED
from studio.app.cli.connecting import connected
from studio.app.cli.output import Output, counted
from studio.app.cli.text_boards import text_facts
from studio.app.happenings import BoardDisconnected, ProblemRaised, RecordingAdded
from studio.app.recording.course import TakePhase
from studio.app.recording.plan import Mode, RecordingPlan
from studio.app.recording.trigger import Trigger
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.learn.quality import Severity
from studio.model.lane import RECORDED_LANES, LaneKind
from studio.model.recording import Recording

TICK_S = 0.02
_IN_MEMORY = ("take-in-memory", "unsaved")
"""What is said of a take that the disk refuses while it runs, and at its end."""
INSPECTED_S = 60.0
"""A thousand takes are looked at in a third of this."""


def record(studio: Studio, arguments: Namespace, output: Output) -> int:
    """Takes of the given length, by the board's count of samples. A shorter one is kept, and exit status 1.

    Ctrl+C ends the takes as the window's Stop does: what came is kept and told, and the exit status is 130.
    """
    studio.desk.open(Path(arguments.dir))
    sensor = studio.desk.require().sensor
    plan = _plan(arguments, sensor)
    connected(studio, arguments.port)
    added: list[Recording] = []
    problems: list[StudioError] = []
    gone: list[BoardDisconnected] = []
    studio.events.listen(BoardDisconnected, gone.append)
    studio.events.listen(RecordingAdded, lambda event: added.append(event.recording))
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    for kind in {*(plan.lanes or (sensor,)), sensor}:
        wait_for_stream(studio, kind)
    studio.collect.record(plan)
    with _interruption() as interrupted:
        is_slow = _run(studio, plan, interrupted, note=(lambda _: None) if arguments.json else output.note)
    facts = text_facts(studio.bench.session)
    studio.takes.stop()
    studio.mailbox.wait_until(lambda: studio.takes.phase == TakePhase.IDLE, INSPECTED_S)
    if not added:
        if interrupted.is_set():
            raise KeyboardInterrupt
        raise _worst(problems) if problems else _nothing(gone[0].error if gone else None)
    studio.mailbox.wait_until(lambda: all(studio.inspector.is_inspected(r.id) for r in added), INSPECTED_S)
    rows = [_row(studio, recording, plan) for recording in added]
    first = rows[0] if len(rows) == 1 else {}
    output.result({**first, "takes": rows, **facts}, "\n".join(_words(row) for row in rows))
    if interrupted.is_set():
        return INTERRUPTED
    if gone or is_slow:
        raise _shorter(plan, len(added), gone[0].error if gone else None)
    if problems and len(added) < plan.wanted:
        raise _worst(problems)
    return 0


def check(studio: Studio, arguments: Namespace, output: Output) -> None:
    """Every take that may have gone wrong, with the reason; what the takes have wrong together; doubtful labels."""
    project = studio.desk.open(Path(arguments.dir), read_only=True)
    studio.mailbox.wait_until(lambda: not studio.inspector.is_working, INSPECTED_S)
    studio.check.snapshot()
    studio.mailbox.wait_until(lambda: not studio.checkup.is_working, INSPECTED_S)
    checked = studio.check.snapshot()
    flagged = [recording for recording in project.recordings if studio.inspector.flags(recording.id)]
    rows = [
        {
            "recording": recording.id,
            "origin": recording.origin,
            "label": recording.spans[0].label if len(recording.spans) == 1 else "",
            "person": recording.person,
            "included": recording.included,
            "flags": _flags(studio, recording.id),
        }
        for recording in flagged
    ]
    suspicious = studio.inspector.suspicious()
    lines = [
        f"{recording.id} {recording.spans[0].label if recording.spans else ''}: "
        + "; ".join(f"{flag.words}. {flag.why}" for flag in studio.inspector.flags(recording.id))
        for recording in flagged
        if recording.id in suspicious
    ]
    lines += [f"{finding.grade}: {finding.words} {finding.why} {finding.remedy}" for finding in checked.findings]
    lines += [
        f"{row.suspect.recording_id} {row.label}, {row.start_us / 1e6:.1f} s: it looks like {row.looks_like}."
        for row in checked.suspects
    ]
    words = f"{counted(len(project.recordings), 'take')}, {len(suspicious)} to look at."
    output.result(
        {
            "recordings": len(project.recordings),
            "suspicious": len(suspicious),
            "flagged": rows,
            "findings": [finding_values(finding) for finding in checked.findings],
            "labels_to_look_at": [
                {
                    "recording": row.suspect.recording_id, "span": row.suspect.span_id, "label": row.label,
                    "looks_like": row.looks_like, "start_s": row.start_us / 1e6,
                }
                for row in checked.suspects
            ],
        },
        "\n".join([*lines, words]),
    )  # fmt: skip


def _plan(arguments: Namespace, sensor: LaneKind) -> RecordingPlan:
    """Raises StudioError("usage")."""
    mode = Mode(arguments.mode) if arguments.mode else Mode.BURST if (arguments.takes or 1) > 1 else Mode.ONE
    if mode != Mode.CONTINUOUS and not arguments.label:
        raise StudioError(
            "What shall the take be called?",
            "--label is missing; only --mode continuous does without one.",
            "Add --label.",
            code="usage",
        )
    if mode in (Mode.ONE, Mode.CONTINUOUS) and (arguments.takes or 1) > 1:
        raise StudioError(
            f"--mode {mode.value} is one take, not {arguments.takes}.",
            "Only --mode burst and --mode armed record several.",
            "Leave --mode or --takes away.",
            code="usage",
        )
    if mode != Mode.ARMED and arguments.threshold is not None:
        raise StudioError(
            "--threshold says what starts an armed take.",
            f"--mode {mode.value} starts by itself.",
            "Add --mode armed, or leave --threshold away.",
            code="usage",
        )
    lanes = {"both": RECORDED_LANES, "imu": (LaneKind.IMU,), "mic": (LaneKind.MIC,), None: ()}[arguments.lanes]
    threshold = arguments.threshold
    if threshold is not None and sensor == LaneKind.MIC:
        threshold /= 100
    return RecordingPlan(
        label=arguments.label or "",
        person=arguments.person,
        note=arguments.note,
        mode=mode,
        seconds=arguments.seconds,
        countdown_s=arguments.countdown,
        takes=1 if arguments.takes is None else arguments.takes,
        pause_s=arguments.pause,
        lanes=lanes,
        threshold=threshold,
    )


@contextmanager
def _interruption() -> Iterator[Event]:
    """Set by Ctrl+C, which then cuts nothing in its middle; the next one ends the command as ever."""
    asked = Event()
    before = signal.getsignal(signal.SIGINT)

    def ask(number: int, frame: FrameType | None) -> None:
        asked.set()
        signal.signal(signal.SIGINT, before)

    if before != signal.SIG_IGN:
        signal.signal(signal.SIGINT, ask)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


def _run(studio: Studio, plan: RecordingPlan, interrupted: Event, *, note: Callable[[str], None]) -> bool:
    """Until all takes are there, or Ctrl+C; True when a board's samples came so slowly that one was given up. Says once
    what an armed take waits for."""
    takes = studio.takes
    deadline: float | None = None
    is_told = False

    def over() -> bool:
        nonlocal deadline, is_told
        takes.tick()
        if takes.phase == TakePhase.WAITING and takes.trigger is not None and not is_told:
            is_told = True
            note(_waiting_for(takes.trigger))
        if takes.phase != TakePhase.RECORDING:
            deadline = None
        elif plan.mode == Mode.CONTINUOUS and takes.taken_s >= plan.seconds:
            takes.stop()
        elif deadline is None:
            deadline = time.monotonic() + 2 * plan.seconds + 10
        return takes.phase == TakePhase.IDLE or is_late() or interrupted.is_set()

    def is_late() -> bool:
        return deadline is not None and time.monotonic() > deadline

    while not studio.mailbox.wait_until(over, TICK_S):
        pass
    return is_late()


def _waiting_for(trigger: Trigger) -> str:
    if trigger.kind == LaneKind.MIC:
        return f"Waiting for sound over {100 * trigger.threshold:g} % of full scale; Ctrl+C ends it."
    return f"Waiting for motion over {trigger.threshold:.2f} g; Ctrl+C ends it."


def _row(studio: Studio, recording: Recording, plan: RecordingPlan) -> dict[str, object]:
    return {
        "recording": recording.id,
        "label": plan.label,
        "person": recording.person,
        "note": recording.note,
        "lost": sum(gap.lost for lane in recording.lanes for gap in lane.gaps),
        "seconds": round(recording.duration_us / 1e6, 4),
        "lanes": {lane.kind.value: {"rate_hz": lane.rate_hz, "samples": lane.count} for lane in recording.lanes},
        "flags": _flags(studio, recording.id),
    }


def _flags(studio: Studio, recording_id: str) -> list[dict[str, str]]:
    return [
        {"code": flag.code, "words": flag.words, "severity": flag.severity.value, "why": flag.why}
        for flag in studio.inspector.flags(recording_id)
    ]


def _words(row: dict[str, object]) -> str:
    flags = row["flags"]
    assert isinstance(flags, list)
    said = "; ".join(flag["words"] for flag in flags if flag["severity"] != Severity.NOTE)
    return f"Recorded {row['seconds']} s of {row['label'] or 'no label'}, {row['lost']} samples lost." + (
        f" Look at it: {said}." if said else ""
    )


def _worst(problems: list[StudioError]) -> StudioError:
    """The window would keep in memory what the disk refused, and go on trying; this command ends."""
    refused = next((each for each in problems if each.code in _IN_MEMORY), None)
    if refused is None:
        return problems[0]
    return StudioError(
        "The disk did not take the recording to its end.",
        refused.why,
        "What it took is kept there: make room or bring the disk back, then keep it with nano33-studio rescue, or in "
        "the window, which offers it.",
        code="take-unfinished",
    )


def _nothing(gone: StudioError | None) -> StudioError:
    """``gone``: why there is no board any more."""
    return StudioError(
        "Nothing was recorded.",
        gone.what if gone else "No samples came.",
        gone.remedy if gone else "Unplug the board, plug it in again, and record once more.",
        code="take-empty",
    )


def _shorter(plan: RecordingPlan, takes: int, gone: StudioError | None) -> StudioError:
    """``gone``: why there is no board any more; None: it was there, and slow."""
    what = f"The take is shorter than {plan.seconds:g} s; what came of it is kept."
    if plan.wanted != 1:
        what = f"Only {takes} of {plan.wanted} takes were recorded; what came of the last one is kept."
    return StudioError(
        what,
        gone.what if gone else "The board sent its samples too slowly.",
        gone.remedy if gone else "Unplug it, plug it in again, and record once more.",
        code="take-short",
    )


def wait_for_stream(studio: Studio, kind: LaneKind) -> None:
    """Until the lane's first block; what does not come is told by whoever needs it."""
    feed = studio.bench.require().lanes[kind]
    studio.mailbox.wait_until(lambda: feed.rate_hz > 0, 3.0)
