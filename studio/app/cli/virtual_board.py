"""A virtual board in this process, for whoever connects, until it is interrupted."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from studio.app.performer import MOST_NOISE, PAUSE_S
from studio.board.connect import parse_address
from studio.board.performance import Performance
from studio.board.server import BoardServer
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.model.lane import RECORDED_LANES
from studio.storage.importing import read_paths


def serve(address: str, play: Sequence[Path], *, noise: float, flash: Path, note: Callable[[str], None]) -> None:
    """Listens at HOST:PORT (port 0 takes a free one), says where, and performs ``play`` in turn, for ever.

    Raises StudioError for an address that cannot be had and for recordings that cannot be read.
    """
    host, number = parse_address(address)
    performances = read_performances(play, noise=noise, note=note)
    board = VirtualBoard(playlist=performances, flash=flash).start()
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    try:
        server = BoardServer(board, host, number)
        note(f"A virtual board listens at socket://{server.address[0]}:{server.address[1]}")
        if performances:
            note(f"It performs {len(performances)} recordings in turn. Ctrl+C ends it.")
        try:
            while not stop.wait(0.5):
                pass
        finally:
            server.close()
    except KeyboardInterrupt:
        pass
    finally:
        board.stop()


def read_performances(paths: Sequence[Path], *, noise: float, note: Callable[[str], None]) -> list[Performance]:
    """Every take of the files and folders, motion and sound, in their order. Raises StudioError when there is none."""
    performances = []
    for path in paths:
        for sensor in RECORDED_LANES:
            report = read_paths([path], sensor=sensor)
            for recording, lane in report.recordings:
                name = recording.spans[0].label if recording.spans else recording.origin
                performances.append(Performance(name, (lane,), noise=noise * MOST_NOISE, pause_s=PAUSE_S))
    if paths and not performances:
        raise StudioError(
            "There is nothing to play.",
            f"No recording could be read from {', '.join(map(str, paths))}.",
            "Name .csv or .wav files, or folders of them.",
            code="nothing-to-play",
        )
    return performances
