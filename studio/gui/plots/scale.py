"""Where ticks stand, what they say, and when a live plot changes its range."""

from __future__ import annotations

import math
from collections.abc import Sequence

from studio.gui.languages import decimal

_TIME_STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800)


def tick_step(length: float, most: int) -> float:
    """The smallest of 1, 2, 5 times a power of ten that gives at most ``most`` steps over ``length``."""
    if length <= 0 or most < 1:
        return 1.0
    power = 10.0 ** math.floor(math.log10(length / most))
    return next(power * digit for digit in (1, 2, 5, 10, 20) if length / (power * digit) <= most + 1e-9)


def time_step(length_s: float, most: int) -> float:
    """As tick_step, but over seconds and minutes as a clock divides them."""
    return next((float(step) for step in _TIME_STEPS if length_s / step <= most + 1e-9), tick_step(length_s, most))


def ticks(low: float, high: float, step: float) -> list[float]:
    """Multiples of ``step`` in [low, high]."""
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [index * step + 0.0 for index in range(first, last + 1)]


def tick_text(value: float, step: float) -> str:
    """As many decimals as neighbouring ticks need to differ; a real minus sign."""
    decimals = max(0, -math.floor(math.log10(step) + 1e-9)) if step < 1 else 0
    is_zero = round(abs(value), decimals) == 0
    text = decimal(abs(value), decimals)
    return f"−{text}" if value < 0 and not is_zero else text


def clock_text(seconds: float, step: float) -> str:
    """ "4.5" below a minute's view, "1:04" or "1:04.5" once minutes count; ``step`` is the distance of the ticks."""
    decimals = max(0, -math.floor(math.log10(step) + 1e-9)) if step < 1 else 0
    if abs(seconds) < 60:
        return tick_text(seconds, step)
    minutes, rest = divmod(round(abs(seconds), decimals), 60)
    width = 3 + decimals if decimals else 2
    sign = "−" if seconds < 0 else ""
    return f"{sign}{int(minutes)}:{decimal(rest, decimals).zfill(width)}"


class StepScale:
    """A symmetric range out of few steps: it grows at once and shrinks after a while, so that it does not flicker."""

    def __init__(self, steps: Sequence[float], *, patience_s: float = 2.5) -> None:
        """``steps`` rise; the range is +-step. ``patience_s``: how long a smaller step must do before it is taken."""
        self._steps = tuple(steps)
        self._patience_s = patience_s
        self._index = 0
        self._small_since: float | None = None

    @property
    def limit(self) -> float:
        return self._steps[self._index]

    def offer(self, peak: float, now_s: float) -> bool:
        """Tell the largest absolute value now in view; True when the range changed."""
        needed = self._needed(peak)
        if needed > self._index:
            self._index, self._small_since = needed, None
            return True
        if needed == self._index:
            self._small_since = None
            return False
        if self._small_since is None:
            self._small_since = now_s
        if now_s - self._small_since < self._patience_s:
            return False
        self._index, self._small_since = needed, None
        return True

    def _needed(self, peak: float) -> int:
        """The first step that holds the peak; going down it must fit with room to spare, else it hovers."""
        for index, step in enumerate(self._steps):
            if peak <= step * (0.85 if index < self._index else 1.0):
                return index
        return len(self._steps) - 1
