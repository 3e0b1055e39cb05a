"""A virtual board in this process, for whoever connects, until it is interrupted; its buttons are pressed by lines."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from studio.app.performer import MOST_NOISE, PAUSE_S
from studio.board.connect import parse_address
from studio.board.performance import Performance
from studio.board.server import BoardServer
from studio.board.sketch import SketchForm, SketchPrinter
from studio.board.sketch_server import SketchPty, SketchServer
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.model.board import BUTTON_PINS, pin_name
from studio.model.lane import Lane, LaneKind
from studio.storage.importing import read_takes


def serve(address: str, play: Sequence[Path], *, noise: float, flash: Path, note: Callable[[str], None]) -> None:
    """Listens at HOST:PORT (port 0 takes a free one), says where, and performs ``play`` in turn, for ever. Lines on
    standard input press its buttons.

    Raises StudioError for an address that cannot be had and for recordings that cannot be read.
    """
    host, number = parse_address(address)
    performances = read_performances(play, noise=noise)
    board = VirtualBoard(playlist=performances, flash=flash).start()
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    if hasattr(signal, "SIGTTIN"):
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)  # in the background of a shell, reading would stop the board
    try:
        server = BoardServer(board, host, number)
        note(f"A virtual board listens at socket://{server.address[0]}:{server.address[1]}")
        if performances:
            note(f"It performs {len(performances)} recordings in turn. Ctrl+C ends it.")
        threading.Thread(target=_obey_lines, args=(board, note), name="press-lines", daemon=True).start()
        try:
            while not stop.wait(0.5):
                pass
        finally:
            server.close()
    except KeyboardInterrupt:
        pass
    finally:
        board.stop()


def _obey_lines(board: VirtualBoard, note: Callable[[str], None]) -> None:
    for line in _lines_of_standard_input():
        try:
            pin = pressed_pin(line)
            if pin is not None:
                board.press(pin)
                note(f"Pressed {pin_name(pin)}.")
        except StudioError as error:
            note(str(error))


def _lines_of_standard_input() -> Iterator[str]:
    """Until it ends, if there is one. Not through ``sys.stdin``: at its end Python would wait for a thread that reads
    there."""
    with contextlib.suppress(AttributeError, OSError, ValueError):
        source = sys.stdin.fileno()
        rest = b""
        while data := os.read(source, 4096):
            *lines, rest = (rest + data).split(b"\n")
            yield from (line.decode(errors="replace") for line in lines)


def pressed_pin(line: str) -> int | None:
    """ "press" -> D3; "press 4", "press D4", "press a0" -> that one; None for an empty line. Raises StudioError for
    what is nothing of these."""
    words = line.split()
    if not words:
        return None
    name = words[1].upper() if len(words) > 1 else "D3"
    name = f"D{name}" if name.isdecimal() else name
    if words[0].lower() != "press" or len(words) > 2 or name not in BUTTON_PINS:
        raise StudioError(
            f"{line.strip()!r} is nothing that the virtual board understands.",
            f"Its buttons are {', '.join(BUTTON_PINS)}.",
            "Write press, or press and the name of a button.",
            code="press-unknown",
        )
    return BUTTON_PINS[name]


def serve_sketch(address: str | None, play: Sequence[Path], *, form: str, note: Callable[[str], None]) -> None:
    """A sketch that prints ``play`` for ever, at HOST:PORT or (None) at a pseudo terminal. Raises StudioError for an
    address that cannot be had, and for recordings that cannot be read or are not what ``form`` prints."""
    sketch_form = SketchForm(form)
    kind = LaneKind.MIC if sketch_form == SketchForm.SOUND else LaneKind.IMU
    lanes = [lane for each in read_performances(play, noise=0.0) for lane in each.lanes]
    lanes = [lane for lane in lanes if lane.info.kind == kind]
    if not lanes:
        raise StudioError(
            "There is nothing to print.",
            f"The form {form} prints {'sound' if kind == LaneKind.MIC else 'motion'}, and no such recording was named.",
            "Name recordings: --play FILE.csv" if kind == LaneKind.IMU else "Name recordings: --play FILE.wav",
            code="nothing-to-play",
        )
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    printer = SketchPrinter(lanes, sketch_form)
    desk = SketchPty(printer) if address is None else SketchServer(printer, *parse_address(address))
    note(f"A sketch prints at {desk.port}. Ctrl+C ends it.")
    try:
        while not stop.wait(0.5):
            pass
    except KeyboardInterrupt:
        pass
    finally:
        desk.close()


def read_performances(paths: Sequence[Path], *, noise: float) -> list[Performance]:
    """Every take of the files and folders, motion and sound, in their order. The two lanes of one recording, files of
    one name, are performed together. Raises StudioError when there is none."""
    found: dict[object, tuple[str, tuple[Lane, ...]]] = {}
    for path in paths:
        takes = read_takes([path])
        for recording, lanes in takes:
            name = recording.spans[0].label if recording.spans else recording.origin
            is_single = path.is_file() and len(takes) == 1
            place: object = path.with_suffix("") if is_single else recording.id
            _, before = found.get(place, (name, ()))
            if {lane.info.kind for lane in before} & {lane.info.kind for lane in lanes}:
                place, before = recording.id, ()  # the same file once more
            found[place] = (name, (*before, *lanes))
    performances = [
        Performance(name, lanes, noise=noise * MOST_NOISE, pause_s=PAUSE_S) for name, lanes in found.values()
    ]
    if paths and not performances:
        raise StudioError(
            "There is nothing to play.",
            f"No recording could be read from {', '.join(map(str, paths))}.",
            "Name .csv or .wav files, or folders of them.",
            code="nothing-to-play",
        )
    return performances
