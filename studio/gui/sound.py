"""Plays recorded sound through the computer's loudspeaker, from a thread of its own."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Generator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError

log = logging.getLogger(__name__)

Frames = Generator[bytes, int, None]
"""Primed generator: it is sent a number of frames and yields at most that many, as int16 bytes."""
BUFFER_MS = 60
"""Short enough that the cursor and the ear agree, long enough not to stutter on a busy computer."""


class Output(Protocol):
    """An open loudspeaker that pulls frames until it is closed."""

    def close(self) -> None: ...


class OpenOutput(Protocol):
    def __call__(self, frames: Frames, rate_hz: int) -> Output: ...


def open_loudspeaker(frames: Frames, rate_hz: int) -> Output:
    """The system's default output. Raises StudioError when there is none."""
    import miniaudio  # 30 ms that the start of the window need not pay

    # Without a list miniaudio falls back to a device that plays to nobody, and the person would wait for a sound.
    backends = [backend for backend in miniaudio.Backend if backend is not miniaudio.Backend.NULL]
    try:
        device = miniaudio.PlaybackDevice(output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1,
                                          sample_rate=rate_hz, buffersize_msec=BUFFER_MS, backends=backends)
        device.start(frames)
    except miniaudio.MiniaudioError as error:
        raise StudioError(
            "The sound cannot be played.", f"This computer offers no sound output ({error.args[0]}).",
            "Plug in headphones or a loudspeaker and try again. Labelling works without it.", code="sound-output",
        ) from error
    return device  # type: ignore[no-any-return]


class Player:
    """Plays one piece of sound at a time. Its verbs return at once.

    ``post`` brings a step into the owner's thread: there ``on_change`` tells that playing began or ended, and
    ``on_problem`` what went wrong. Opening a device can take a second (a sleeping sound server), so it is done
    in the player's thread.
    """

    def __init__(self, post: Callable[[Callable[[], None]], None], *, on_change: Callable[[], None],
                 on_problem: Callable[[StudioError], None], open_output: OpenOutput = open_loudspeaker,
                 clock: Callable[[], float] = time.monotonic) -> None:
        self._post, self._on_change, self._on_problem = post, on_change, on_problem
        self._open_output, self._clock = open_output, clock
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._output: Output | None = None
        self._piece = 0
        self._is_playing = False
        self._began: float | None = None
        self._from_s = self._length_s = 0.0

    @property
    def is_playing(self) -> bool:
        return self._is_playing

    @property
    def position_s(self) -> float | None:
        """Where in the sound the loudspeaker is now, in seconds; None when nothing plays."""
        if not self._is_playing:
            return None
        began = self._began
        if began is None:
            return self._from_s
        return min(self._from_s + self._clock() - began, self._length_s)

    def play(
        self, samples: NDArray[np.int16], rate_hz: int, *, from_s: float = 0.0, until_s: float | None = None
    ) -> None:
        """Plays int16 ``samples`` (n,) from ``from_s`` to ``until_s`` (the end), stopping what played before."""
        length_s = len(samples) / rate_hz
        from_s = min(max(0.0, from_s), length_s)
        end_s = length_s if until_s is None else min(until_s, length_s)
        # A view: copying an hour of sound would be felt before it is heard.
        part = np.ascontiguousarray(samples[round(from_s * rate_hz) : round(end_s * rate_hz)], dtype="<i2")
        piece = part.data.cast("B") if len(part) else memoryview(b"")
        self._piece += 1
        self._is_playing, self._began = True, None
        self._from_s, self._length_s = from_s, end_s
        number = self._piece
        self._in_thread(lambda: self._start(piece, rate_hz, number))
        self._on_change()

    def stop(self) -> None:
        if self._is_playing:
            self._piece += 1
            self._is_playing = False
            self._in_thread(self._close)
            self._on_change()

    def shut_down(self) -> None:
        """Stops, and ends the thread; a sound server that hangs holds nobody up, the thread is a daemon."""
        self._is_playing = False
        self._piece += 1
        if self._thread:
            self._work.put(self._close)
            self._work.put(None)
            self._thread.join(1.0)
            self._thread = None

    def _in_thread(self, step: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
            self._thread.start()
        self._work.put(step)

    def _run(self) -> None:
        while (step := self._work.get()) is not None:
            try:
                step()
            except Exception:
                log.exception("playing a sound failed")

    def _start(self, piece: memoryview, rate_hz: int, number: int) -> None:
        self._close()
        frames = self._frames(piece, number)
        next(frames)
        try:
            self._output = self._open_output(frames, rate_hz)
        except StudioError as error:
            problem = error
            self._post(lambda: self._failed(problem, number))

    def _frames(self, piece: memoryview, number: int) -> Frames:
        wanted = yield b""
        self._began = self._clock() if number == self._piece else self._began
        at = 0
        while at < len(piece):
            part = bytes(piece[at : at + 2 * wanted])
            at += len(part)
            wanted = yield part
        # The device still plays what it was given: it asks once more when that is nearly heard.
        self._post(lambda: self._ended(number))

    def _ended(self, number: int) -> None:
        if number == self._piece:
            self.stop()

    def _failed(self, problem: StudioError, number: int) -> None:
        if number == self._piece:
            self._is_playing = False
            self._on_change()
            self._on_problem(problem)

    def _close(self) -> None:
        output, self._output = self._output, None
        if output is not None:
            output.close()
