"""instant: a model of the takes as they are, without a training."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from shlex import quote

from studio.app.cli.files import write_file
from studio.app.cli.output import Output
from studio.app.presenters.instant import SPEECH_WORDS, worth
from studio.app.speech import lacks_ordinary_speech
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.lane import LaneKind


def instant(studio: Studio, arguments: Namespace, output: Output) -> None:
    project = studio.desk.open(Path(arguments.dir), read_only=not arguments.keep)
    if project.sensor != LaneKind.MIC:
        raise StudioError(
            "There is no instant mode for this project.", "It knows sounds only.",
            f"A gesture is learnt in seconds all the same: nano33-studio train {quote(arguments.dir)}",
            code="instant-motion",
        )  # fmt: skip
    room = studio.instant
    room.look()
    studio.mailbox.wait_until(lambda: room.is_current)
    found = room.answer
    if found is None:
        raise room.error or StudioError(
            "There is nothing to answer with yet.", "No take of a word has a label.",
            "Record some takes, or import them.", code="instant-nothing",
        )  # fmt: skip
    if lacks_ordinary_speech(project):
        output.note(SPEECH_WORDS)
    number = room.keep() if arguments.keep else None
    words = [worth(found)]
    words += [
        f"{doubt.recording_id} is called {doubt.label} and sounds like {doubt.taken_for} ({doubt.share:.0%})."
        for doubt in found.doubts
    ]
    if number is not None:
        words.append(f"It is run {number}.")
    if arguments.output is not None:
        write_file(Path(arguments.output), found.package)
        words.append(f"Wrote {arguments.output}: {len(found.package)} bytes, {len(found.labels)} outputs.")
    low, high = found.likely
    output.result(
        {
            "labels": list(found.labels),
            "right": found.right,
            "takes": found.asked,
            "accuracy": found.right / found.asked if found.asked else None,
            "interval": [low, high],
            "left_out": "person" if found.by_person else "take",
            "looks_wrong": [
                {"recording": doubt.recording_id, "span": doubt.span_id, "label": doubt.label,
                 "sounds_like": doubt.taken_for, "score": round(doubt.share, 3)}
                for doubt in found.doubts
            ],
            "seconds": round(found.seconds, 3),
            "flash_bytes": len(found.package),
            "run": number,
            "package": arguments.output,
        },
        "\n".join(words),
    )  # fmt: skip
