"""A package to the board, and windows through its network: many messages in flight, each repeated if need be."""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.core.codec import crc32
from studio.errors import Cancelled
from studio.link import messages
from studio.link.messages import CHUNK, Request, Verdict
from studio.link.refusals import parse, silent

if TYPE_CHECKING:
    from studio.link.session import Pending, Session

CHUNK_TIMEOUT_S = 2.0
"""A chunk waits for those in flight before it, and each may meet pages that have to be erased."""
TRIES = 3
COMMIT_TIMEOUT_S = 20.0
"""The board runs its check windows before it answers."""


def send_package(
    session: Session,
    data: bytes,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancel: Callable[[], bool] = lambda: False,
) -> Verdict:
    """Sends a package, has it verified and made the active one.

    ``progress(done, total)`` in bytes. Raises Cancelled (the board keeps the package it had), and StudioError:
    "board-check-failed", "board-arena", "board-too-big" and the other refusals, "board-silent", "link-gone".
    """
    what = "The model was not sent to the board."
    crc = crc32(data)
    begun = session.request(Request.PACKAGE_BEGIN, struct.pack("<II", len(data), crc), what=what)
    _, in_flight = messages.Reader(begun.fields).take("HH")
    _send_chunks(session, Request.PACKAGE_WRITE, data, in_flight=in_flight, what=what, progress=progress, cancel=cancel)
    answer = session.request(
        Request.PACKAGE_COMMIT,
        struct.pack("<II", len(data), crc),
        timeout_s=COMMIT_TIMEOUT_S,
        what="The board did not accept the model.",
    )
    return parse(messages.unpack_verdict, answer.fields)


def send_microcode(session: Session, data: bytes) -> None:
    """Sends the motion sensor's microcode, in order; the board keeps it in flash and starts the sensor.

    Raises StudioError: "board-unsupported" where there is no such sensor, "board-crc", "board-flash", "board-no-sensor"
    when the sensor does not start with it, "board-silent", "link-gone".
    """
    what = "The motion sensor's microcode was not sent."
    for offset in range(0, len(data), CHUNK):
        fields = struct.pack("<I", offset) + data[offset : offset + CHUNK]
        session.request(Request.MICROCODE_WRITE, fields, timeout_s=CHUNK_TIMEOUT_S, what=what)
    session.request(
        Request.MICROCODE_DONE,
        struct.pack("<II", len(data), crc32(data)),
        timeout_s=CHUNK_TIMEOUT_S,
        what="The motion sensor did not start.",
    )


def run_window(session: Session, window: NDArray[np.int8]) -> tuple[NDArray[np.int8], int]:
    """One int8 input through the board's network: its scores int8 (k,), and the cycles it took.

    Raises StudioError("board-no-package"), ("board-range") for an input of another size.
    """
    what = "The board did not run the window."
    data = np.ascontiguousarray(window, dtype=np.int8).tobytes()
    _send_chunks(session, Request.WINDOW_INPUT, data, in_flight=1, what=what)
    answer = session.request(Request.WINDOW_RUN, timeout_s=COMMIT_TIMEOUT_S, what=what)
    read = messages.Reader(answer.fields)
    cycles, count = read.take("IH")
    return np.frombuffer(read.bytes(count), dtype=np.int8), cycles


def _chunks(data: bytes) -> Iterator[tuple[int, bytes]]:
    for offset in range(0, len(data), CHUNK):
        piece = data[offset : offset + CHUNK]
        yield offset + len(piece), struct.pack("<I", offset) + piece


def _send_chunks(
    session: Session,
    kind: Request,
    data: bytes,
    *,
    in_flight: int,
    what: str,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancel: Callable[[], bool] = lambda: False,
) -> None:
    """Keeps ``in_flight`` chunks on their way; each may be repeated, for the same bytes twice are as once."""
    flying: deque[tuple[int, Pending]] = deque()
    try:
        for end, fields in _chunks(data):
            if len(flying) >= in_flight:
                progress(_land(session, flying, what), len(data))
            if cancel():
                raise Cancelled
            flying.append((end, session.post(kind, fields)))
        while flying:
            progress(_land(session, flying, what), len(data))
    finally:
        for _, pending in flying:
            session.forget(pending)


def _land(session: Session, flying: deque[tuple[int, Pending]], what: str) -> int:
    """Waits for the oldest chunk's answer; returns where it ends."""
    end, pending = flying.popleft()
    try:
        for attempt in range(TRIES):
            if attempt:
                session.repeat(pending)
            if pending.done.wait(CHUNK_TIMEOUT_S):
                session.result(pending, what)
                return end
    finally:
        session.forget(pending)
    raise silent(what, CHUNK_TIMEOUT_S * TRIES)
