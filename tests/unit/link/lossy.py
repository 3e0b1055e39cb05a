"""A line that damages what a board sends: flips, drops, repeats and splits, repeatable by their seed."""

from __future__ import annotations

import threading

import numpy as np

from studio.core.device import Device
from studio.link.transport import gone


class Damage:
    """About one damage in ``every`` bytes; ``every`` 0 leaves all as it is."""

    def __init__(self, seed: int, every: int) -> None:
        self._random = np.random.default_rng(seed)
        self.every = every
        self.done = 0

    def hit(self, data: bytes) -> bytes:
        line = bytearray(data)
        for _ in range(self._random.poisson(len(line) / self.every) if self.every and line else 0):
            at, length = int(self._random.integers(0, len(line))), int(self._random.integers(1, 20))
            kind = self._random.integers(0, 3)
            if kind == 0:
                line[at] ^= 1 << int(self._random.integers(0, 8))
            elif kind == 1:
                del line[at : at + length]
            else:
                line[at:at] = line[at : at + length]
            self.done += 1
            if not line:
                break
        return bytes(line)

    def split(self, data: bytes) -> list[bytes]:
        """The same bytes in pieces of any size."""
        pieces = []
        while data:
            size = int(self._random.integers(1, 3000))
            pieces.append(data[:size])
            data = data[size:]
        return pieces


class LossyLine:
    """A transport to a device in memory, whose time the test moves by ``play``."""

    def __init__(self, device: Device, damage: Damage) -> None:
        self.device = device
        self.damage = damage
        self.now_us = 0
        self.carried = 0
        self._changed = threading.Condition()
        self._pieces: list[bytes] = []
        self._closed = False

    def read(self, timeout_s: float) -> bytes:
        with self._changed:
            if not self._pieces and not self._closed:
                self._changed.wait(timeout_s)
            if self._closed:
                raise gone("The test closed the line.")
            return self._pieces.pop(0) if self._pieces else b""

    def write(self, data: bytes) -> None:
        with self._changed:
            while data:
                data = data[self.device.feed(data) :]
                self.run(self.now_us)

    def run(self, time_us: int) -> None:
        """Lets the board live up to then and carries what it says."""
        with self._changed:
            self.now_us = self.device.run(time_us)
            data = self.device.take()
            self.carried += len(data)
            self._pieces += self.damage.split(self.damage.hit(data))
            self._changed.notify_all()

    def is_quiet(self) -> bool:
        with self._changed:
            return not self._pieces

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
