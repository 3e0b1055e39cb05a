"""Beeps at the computer's loudspeaker: get ready, start, end."""

from __future__ import annotations

import logging
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from studio.app.recording.cues import Beep
from studio.app.settings import Settings
from studio.errors import StudioError
from studio.gui.sound import OpenOutput, Player, open_loudspeaker

log = logging.getLogger(__name__)
RATE_HZ = 44100
LOUDNESS = 0.25
TONES: dict[Beep, tuple[tuple[float, float], ...]] = {
    Beep.READY: ((660.0, 0.08),),
    Beep.START: ((990.0, 0.12),),
    Beep.END: ((660.0, 0.07), (495.0, 0.09)),
}
"""Hz and seconds; the end falls, so that it is known from the start without counting."""
_SETTING = "beeps"


class Beeper:
    """Where there is no loudspeaker it is silent: a cue is not worth an error."""

    def __init__(self, post: Callable[[Callable[[], None]], None], settings: Settings, *,
                 open_output: OpenOutput = open_loudspeaker) -> None:
        self._settings = settings
        self._is_mute = False
        self._player = Player(post, on_change=lambda: None, on_problem=self._failed, open_output=open_output)

    @property
    def is_on(self) -> bool:
        return self._settings.get(_SETTING, "on") == "on"

    def switch(self, on: bool) -> None:
        """Remembered for all projects."""
        self._settings.set(_SETTING, "on" if on else "off")

    def play(self, beep: Beep) -> None:
        if self.is_on and not self._is_mute:
            self._player.play(tone(beep), RATE_HZ)

    def _failed(self, error: StudioError) -> None:
        """Asked once: a computer without a sound card has none a second later."""
        log.info("no beeps: %s", error)
        self._is_mute = True

    def shut_down(self) -> None:
        self._player.shut_down()


def tone(beep: Beep) -> NDArray[np.int16]:
    """int16 (n,) at RATE_HZ, without clicks at its ends."""
    parts = []
    for hz, seconds in TONES[beep]:
        t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
        edge = np.minimum(1.0, np.minimum(t, seconds - t) / 0.01)
        parts.append(np.sin(2 * np.pi * hz * t) * edge)
    return np.asarray(np.rint(np.concatenate(parts) * 32767 * LOUDNESS), dtype=np.int16)
