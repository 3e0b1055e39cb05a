"""compare: the same windows through the board and the computer, and every difference."""

from __future__ import annotations

import math
from argparse import Namespace
from pathlib import Path

from studio.app.cli.connecting import connected
from studio.app.cli.learning_commands import run_number
from studio.app.cli.output import Output
from studio.app.happenings import ParityChanged, ProblemRaised
from studio.app.presenters.parity import ParityPresenter, detail_words, proof_words, verdict_words
from studio.app.studio import Studio
from studio.core.codec import crc32
from studio.errors import Cancelled, StudioError


def compare(studio: Studio, arguments: Namespace, output: Output) -> int:
    """Exit status 1 when a window differs, or when not all was compared."""
    project = studio.desk.open(Path(arguments.dir), read_only=True)
    run = run_number(studio, arguments.run)
    if arguments.recording is not None and all(each.id != arguments.recording for each in project.recordings):
        raise StudioError(
            f"There is no recording {arguments.recording}.", "", "Look at the names of the folders in recordings/.",
            code="recording-missing",
        )  # fmt: skip
    if arguments.recording is not None and arguments.live is not None:
        raise StudioError("Either --recording or --live, not both.", "", "", code="usage")
    session = connected(studio, arguments.port)
    info = studio.bench.info
    data = studio.trainer.package_bytes(run)
    if info is None or info.package is None or info.package.crc != crc32(data):
        output.note(f"The board does not hold run {run} yet: sending it.")
        session.send_package(data)
        session.hello()
    problems: list[StudioError] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    said = [""]

    def tell(_: ParityChanged) -> None:
        step = ParityPresenter(studio).snapshot().step
        if step not in ("", said[-1]):
            said.append(step)
            output.note(step)

    studio.events.listen(ParityChanged, tell)
    if arguments.live is not None:
        studio.parity.compare_live(math.ceil(arguments.live))
    else:
        studio.parity.compare((arguments.recording,) if arguments.recording else studio.parity.recordings_of())
    studio.mailbox.wait_until(lambda: not studio.parity.is_running)
    found = studio.parity.result
    if problems or found is None:
        raise problems[0] if problems else Cancelled
    rows = ParityPresenter(studio).snapshot().rows
    values = {
        "way": found.way.value,
        "run": run,
        "port": studio.bench.port,
        "same": found.is_same and not found.reason,
        "recordings": found.recordings,
        "skipped": found.skipped,
        "windows": found.windows,
        "equal": found.equal,
        "largest": found.largest,
        "left_out": found.left_out,
        "seconds": round(found.seconds, 3),
        "reason": found.reason,
        "differences": [
            {"recording": each.recording_id, "at_s": round(each.at_us / 1e6, 4), "board": list(each.board),
             "computer": list(each.computer)}
            for each in found.differences
        ],
    }  # fmt: skip
    words = [verdict_words(found), " ".join(detail_words(found))]
    words += [f"  {row.where}: {row.words} (board / computer)" for row in rows]
    words += [" ".join(proof_words(found))] if found.is_same else []
    output.result(values, "\n".join(words))
    return 0 if values["same"] else 1
