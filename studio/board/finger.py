"""Presses the virtual board's buttons, one after the other, as a quick person would."""

from __future__ import annotations

from collections import deque

from studio.core.device import Device
from studio.errors import StudioError
from studio.model.board import BUTTON_PINS

HOLD_S = 0.08
"""How long a pin is connected to ground, and how long it is open before the next press; also after power-up, when a
pin that is connected would count as wired."""


class Finger:
    """Time is the board's, in seconds since its power-up."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._waiting: deque[int] = deque()
        self._holds = False
        self._next_s = HOLD_S

    def press(self, pin: int) -> None:
        """After the presses asked for before. Raises StudioError("board-no-such-pin")."""
        if pin not in BUTTON_PINS.values():
            raise StudioError(
                f"Pin {pin} is no button of the board.",
                f"Its buttons are {', '.join(BUTTON_PINS)}.",
                "Choose one of them.",
                code="board-no-such-pin",
            )
        self._waiting.append(pin)

    def move(self, now_s: float) -> None:
        """Does what is due by then."""
        if now_s < self._next_s or not (self._holds or self._waiting):
            return
        self._device.ground(*([] if self._holds else [self._waiting.popleft()]))
        self._holds = not self._holds
        self._next_s = now_s + HOLD_S
