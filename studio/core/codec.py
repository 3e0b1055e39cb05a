"""Frames: payloads in, wire bytes out, and back; damage costs the damaged frame only (firmware/PROTOCOL.md)."""

from __future__ import annotations

import ctypes
from functools import cache

from studio.core import native

_ROOM = 1 << 16
"""Decoded bytes a call may give: the largest read of a link, and many frames."""


@cache
def _core() -> ctypes.CDLL:
    lib = native.library()
    size, data = ctypes.c_size_t, ctypes.c_char_p
    signatures: dict[str, tuple[object, list[object]]] = {
        "ns_frame_encode": (ctypes.c_int, [data, size, ctypes.c_void_p, size]),
        "ns_host_decoder_size": (size, []),
        "ns_host_decoder_open": (None, [ctypes.c_void_p]),
        "ns_host_decoder_damaged": (ctypes.c_uint32, [ctypes.c_void_p]),
        "ns_host_frame_room": (ctypes.c_int, [size]),
        "ns_host_frame_payload": (size, []),
        "ns_host_crc32": (ctypes.c_uint32, [ctypes.c_uint32, data, size]),
        "ns_host_decode": (size, [ctypes.c_void_p, ctypes.c_void_p, size, ctypes.c_void_p, size,
                                  ctypes.POINTER(ctypes.c_size_t)]),
    }  # fmt: skip
    for name, (result, arguments) in signatures.items():
        function = getattr(lib, name)
        function.restype, function.argtypes = result, arguments
    return lib


def longest_payload() -> int:
    """Bytes of the longest payload a frame carries."""
    return int(_core().ns_host_frame_payload())


def crc32(data: bytes, crc: int = 0) -> int:
    """The core's CRC-32, the same number as zlib's."""
    return int(_core().ns_host_crc32(crc, data, len(data)))


def encode_frame(payload: bytes) -> bytes:
    """The frame of a payload of 1..longest_payload() bytes. Raises StudioError("core-range") for another length."""
    room = _core().ns_host_frame_room(len(payload))
    out = ctypes.create_string_buffer(room)
    size = _core().ns_frame_encode(payload, len(payload), out, room)
    native.check(size, f"A message of {len(payload)} bytes cannot be sent.")
    return out.raw[:size]


class FrameDecoder:
    """Finds the frames in a byte stream that comes in pieces; never raises on bytes, never passes a damaged frame."""

    def __init__(self) -> None:
        self._state = ctypes.create_string_buffer(_core().ns_host_decoder_size())
        self._out = ctypes.create_string_buffer(_ROOM)
        self._address = ctypes.addressof(self._out)
        _core().ns_host_decoder_open(self._state)
        self.bytes = 0
        """Bytes taken so far."""

    @property
    def damaged(self) -> int:
        """Frames refused so far."""
        return int(_core().ns_host_decoder_damaged(self._state))

    def push(self, data: bytes) -> list[bytes]:
        """The payloads of the frames that end in ``data``."""
        self.bytes += len(data)
        payloads: list[bytes] = []
        source = ctypes.create_string_buffer(data, len(data)) if data else None
        done, used = 0, ctypes.c_size_t()
        while done < len(data):
            start = ctypes.addressof(source) + done if source is not None else 0
            size = _core().ns_host_decode(self._state, start, len(data) - done, self._out, _ROOM, ctypes.byref(used))
            done += used.value
            payloads += self._split(size)
        return payloads

    def _split(self, size: int) -> list[bytes]:
        payloads, at = [], 0
        while at < size:
            length = int.from_bytes(ctypes.string_at(self._address + at, 2), "little")
            payloads.append(ctypes.string_at(self._address + at + 2, length))
            at += 2 + length
        return payloads
