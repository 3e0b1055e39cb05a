"""The board's LED as a cue for the person who holds it, and does not look at the screen."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import cycle

from studio.app.bench import Bench
from studio.errors import StudioError
from studio.link.session import Session

log = logging.getLogger(__name__)
DARK = 0x000000
LEAVES_S = 0.5
"""How long the end of the program may wait for a board that is slow to put its light out; it goes out by itself when
the connection ends."""


class Cue(StrEnum):
    OFF = "off"
    GET_READY = "get-ready"
    RECORDING = "recording"
    SAVED = "saved"
    ATTENTION = "attention"
    """The screen says what is the matter."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """``flashes`` are colours, 0xRRGGBB, and the seconds they stay (None: for ever). What is not repeated ends dark."""

    flashes: tuple[tuple[int, float | None], ...]
    repeats: bool = False

    def steps(self) -> Iterator[tuple[int, float | None]]:
        if self.repeats:
            yield from cycle(self.flashes)
        else:
            yield from self.flashes
            yield DARK, None


PATTERNS = {
    Cue.OFF: Pattern(()),
    Cue.GET_READY: Pattern(((0xFFB000, 0.4), (DARK, 0.4)), repeats=True),
    Cue.RECORDING: Pattern(((0xFF2000, None),)),
    Cue.SAVED: Pattern(((0x0060FF, 0.8),)),
    Cue.ATTENTION: Pattern(((0xFFFFFF, 0.15), (DARK, 0.15), (0xFFFFFF, 0.15), (DARK, 0.9)), repeats=True),
}
"""Each has a rhythm of its own, for those who see no colours, and a colour that is told from the others by all who see
two. What blinks rests for more than 0.3 s: so long a board wants to be left alone before it erases a page ahead."""


class CueLight:
    """``show`` returns at once, whatever the board does; a thread asks the board, and only the newest cue counts."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._wanted: tuple[Cue, Session | None] = (Cue.OFF, None)
        self._changed = threading.Event()
        self._stops = False
        self._thread: threading.Thread | None = None

    def show(self, cue: Cue) -> None:
        """On the board that is connected, and not on the next one; without a board, or on one that has no such light,
        nothing happens."""
        if self._stops or (self._thread is None and cue == Cue.OFF):
            return
        self._wanted = (cue, self._bench.session)
        self._changed.set()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="cue-light", daemon=True)
            self._thread.start()

    def shut_down(self) -> None:
        """Puts the light out."""
        self._stops = True
        self._wanted = (Cue.OFF, self._bench.session)
        self._changed.set()
        if self._thread is not None:
            self._thread.join(LEAVES_S)

    def _run(self) -> None:
        while True:
            self._changed.clear()  # before looking what has changed: what comes later is seen the next time
            stops, (cue, session) = self._stops, self._wanted
            for rgb, seconds in PATTERNS[cue].steps():
                is_lit = session is not None and _light(session, rgb)
                if stops:
                    return
                if self._changed.wait(seconds if is_lit else None):
                    break


def _light(session: Session, rgb: int) -> bool:
    """Whether the board did it. A cue is not worth a word: who records hears by other ways that the board is gone."""
    try:
        session.set_led(rgb)
    except StudioError as error:
        log.info("the board did not show a cue: %s", error)
        return False
    return True
