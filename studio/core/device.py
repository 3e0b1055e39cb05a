"""The core with the host port under it: a whole board as an object, in virtual time."""

from __future__ import annotations

import ctypes
from enum import IntEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio import __version__
from studio.core import native
from studio.errors import StudioError
from studio.model.lane import LaneKind

LANE_NUMBERS = {LaneKind.IMU: 0, LaneKind.MIC: 1}
_TAKE = 1 << 16


class PowerCut(IntEnum):
    """How much of the word or page happens at which power goes; MIDDLE leaves random bits."""

    BEFORE = 0
    MIDDLE = 1
    AFTER = 2


@cache
def _core() -> ctypes.CDLL:
    lib = native.library()
    pointer, size, word, text = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_uint32, ctypes.c_char_p
    signatures: dict[str, tuple[object, list[object]]] = {
        "ns_host_new": (pointer, [text, text, text]),
        "ns_host_power_up": (None, [pointer, ctypes.c_uint64]),
        "ns_host_free": (None, [pointer]),
        "ns_host_feed": (size, [pointer, ctypes.c_char_p, size]),
        "ns_host_take": (size, [pointer, pointer, size]),
        "ns_host_samples": (None, [pointer, ctypes.c_int, pointer, size]),
        "ns_host_run": (ctypes.c_uint64, [pointer, ctypes.c_uint64]),
        "ns_host_disconnected": (None, [pointer]),
        "ns_host_ground": (None, [pointer, word]),
        "ns_host_led": (word, [pointer]),
        "ns_host_pulses": (word, [pointer]),
        "ns_host_rate": (word, [pointer, ctypes.c_int]),
        "ns_host_flash_bytes": (pointer, [pointer]),
        "ns_host_flash_size": (size, []),
        "ns_host_flash_operations": (word, [pointer]),
        "ns_host_flash_erases": (word, [pointer]),
        "ns_host_flash_violations": (word, [pointer]),
        "ns_host_cut_power": (None, [pointer, word, ctypes.c_int, word]),
        "ns_host_is_dead": (ctypes.c_int, [pointer]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(lib, name)
        function.restype, function.argtypes = result, arguments
    return lib


class Device:
    """A board in memory. Time is the caller's, in microseconds; nothing happens outside of the calls.

    Not for two threads at once: its owner keeps one thread.
    """

    def __init__(
        self,
        *,
        serial: str = "VIRTUAL",
        firmware: str = __version__,
        reset: str = "power-up",
        time_us: int = 0,
        flash: bytes | None = None,
    ) -> None:
        """``flash`` is an image that ``flash_image`` of an earlier board gave; without one the flash is erased.

        Raises StudioError("device-flash") for an image of another size.
        """
        self._handle = _core().ns_host_new(serial.encode(), firmware.encode(), reset.encode())
        if not self._handle:
            raise StudioError(
                "The virtual board could not be started.",
                "There is not enough memory.",
                "Close other programs and try again.",
                code="device-memory",
            )
        self._out = ctypes.create_string_buffer(_TAKE)
        if flash is not None:
            self._load(flash)
        _core().ns_host_power_up(self._handle, time_us)

    def _load(self, flash: bytes) -> None:
        size = _core().ns_host_flash_size()
        if len(flash) != size:
            raise StudioError(
                "The virtual board's flash could not be read.",
                f"Its image has {len(flash)} bytes instead of {size}.",
                "Delete the image: the board starts empty then.",
                code="device-flash",
            )
        ctypes.memmove(_core().ns_host_flash_bytes(self._handle), flash, size)

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            _core().ns_host_free(self._handle)
            self._handle = None

    def feed(self, data: bytes) -> int:
        """Bytes from the host computer; returns how many found room in the board's buffers."""
        return int(_core().ns_host_feed(self._handle, data, len(data)))

    def take(self) -> bytes:
        """Bytes that the board has for the host computer."""
        pieces = []
        while size := _core().ns_host_take(self._handle, self._out, _TAKE):
            pieces.append(ctypes.string_at(self._out, size))
        return b"".join(pieces)

    def push(self, kind: LaneKind, samples: NDArray[np.int16]) -> None:
        """Samples of a sensor: int16 (n, 6) in the wire's channel order, or (n,) of sound."""
        rows = np.ascontiguousarray(samples, dtype="<i2")
        if kind == LaneKind.IMU and (rows.ndim != 2 or rows.shape[1] != 6):
            raise ValueError(f"motion must be (n, 6), not {rows.shape}")
        if kind == LaneKind.MIC and rows.ndim != 1:
            raise ValueError(f"sound must be (n,), not {rows.shape}")
        _core().ns_host_samples(self._handle, LANE_NUMBERS[kind], rows.ctypes.data, len(rows))

    def run(self, time_us: int) -> int:
        """Lets the board run up to ``time_us``; returns its clock, which is later while it is busy with flash."""
        return int(_core().ns_host_run(self._handle, time_us))

    def disconnected(self) -> None:
        """The host computer left: streams end and what was not taken is forgotten."""
        _core().ns_host_disconnected(self._handle)

    def ground(self, *pins: int) -> None:
        """These of the header's pins (as Arduino numbers them: 0..21) are connected to ground from now on, and no
        others. The board looks at them whenever it runs."""
        _core().ns_host_ground(self._handle, sum(1 << pin for pin in set(pins)))

    def rate_hz(self, kind: LaneKind) -> int:
        """The rate a sensor runs at; 0 when it is off."""
        return int(_core().ns_host_rate(self._handle, LANE_NUMBERS[kind]))

    def flash_image(self) -> bytes:
        """All of the store's flash, for the next start."""
        return ctypes.string_at(_core().ns_host_flash_bytes(self._handle), _core().ns_host_flash_size())

    def cut_power(self, operation: int, how: PowerCut, *, seed: int = 1) -> None:
        """Power will go at the ``operation``-th word write or page erase from now on (1: the next).

        From then on the board is dead; its flash image is what a board that starts again finds.
        """
        _core().ns_host_cut_power(self._handle, operation, how, seed)

    @property
    def is_dead(self) -> bool:
        return bool(_core().ns_host_is_dead(self._handle))

    @property
    def flash_operations(self) -> int:
        """Words written and pages erased since the start."""
        return int(_core().ns_host_flash_operations(self._handle))

    @property
    def flash_erases(self) -> int:
        """Pages erased since the start."""
        return int(_core().ns_host_flash_erases(self._handle))

    @property
    def flash_violations(self) -> int:
        """Writes where nothing was erased, and operations outside of the store: always 0."""
        return int(_core().ns_host_flash_violations(self._handle))

    @property
    def led(self) -> int:
        """0xRRGGBB."""
        return int(_core().ns_host_led(self._handle))

    @property
    def pulses(self) -> int:
        """Pulses on pin D2 since the start."""
        return int(_core().ns_host_pulses(self._handle))
