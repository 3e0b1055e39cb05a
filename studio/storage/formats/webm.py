"""Opus sound out of WebM, as browsers record it (Teachable Machine's samples): packed anew as Ogg, which is read."""

from __future__ import annotations

import struct

from studio.storage.formats.sound import read_sound
from studio.storage.imported import Around, Damaged, NotForUs, Take

_EBML, _SEGMENT, _CLUSTER, _TRACKS, _TRACK, _GROUP = 0x1A45DFA3, 0x18538067, 0x1F43B675, 0x1654AE6B, 0xAE, 0xA0
_OPENED = frozenset((_SEGMENT, _CLUSTER, _TRACKS, _TRACK, _GROUP))
"""Elements that are read into; all others are taken whole or passed over (RFC 8794, Matroska's element table)."""
_NUMBER, _CODEC, _PRIVATE, _BLOCK, _SIMPLE_BLOCK = 0xD7, 0x86, 0x63A2, 0xA1, 0xA3
_LACED = 0x06
_MOST_PACKETS = 2_000_000
_FIRST, _LAST = 0x02, 0x04
_SERIAL = 1
_FRAME_SAMPLES = [
    *(480 * n for _ in range(3) for n in (1, 2, 4, 6)),
    *(480 * n for _ in range(2) for n in (1, 2)),
    *(n for _ in range(4) for n in (120, 240, 480, 960)),
]
"""Samples at 48 kHz of one frame, by the five bits that begin an Opus packet (RFC 6716, table 2)."""


def read_webm(data: bytes, around: Around) -> list[Take]:
    """The first Opus track as one take. Raises Damaged, NotForUs."""
    head, packets = _track(data)
    if not packets:
        raise Damaged("there is no sound in it")
    return read_sound(_ogg(head, packets), around)


def _track(data: bytes) -> tuple[bytes, list[bytes]]:
    """(the codec's own header, the packets) of the first track that is Opus. Raises Damaged, NotForUs."""
    if data[:4] != _EBML.to_bytes(4, "big"):
        raise Damaged("it does not begin as WebM does")
    tracks: list[dict[int, bytes]] = []
    packets: dict[int, list[bytes]] = {}
    at, count = 0, 0
    while at < len(data):
        name, at = _vint(data, at, keep_mark=True)
        size, at = _vint(data, at, keep_mark=False)
        if name == _TRACK:
            tracks.append({})
        if name in _OPENED:
            continue
        if size < 0 or at + size > len(data):
            raise Damaged(f"it ends early, in what begins at byte {at}")
        body, at = data[at : at + size], at + size
        if name in (_NUMBER, _CODEC, _PRIVATE) and tracks:
            tracks[-1][name] = body
        elif name in (_BLOCK, _SIMPLE_BLOCK):
            number, start = _vint(body, 0, keep_mark=False)
            if len(body) < start + 4 or body[start + 2] & _LACED or (count := count + 1) > _MOST_PACKETS:
                raise Damaged("its sound is cut in a way that is not read")
            packets.setdefault(number, []).append(body[start + 3 :])
    for track in tracks:
        if track.get(_CODEC) == b"A_OPUS" and track.get(_PRIVATE, b"")[:8] == b"OpusHead":
            return track[_PRIVATE], packets.get(int.from_bytes(track.get(_NUMBER, b"\1"), "big"), [])
    codecs = ", ".join(track.get(_CODEC, b"?").decode("ascii", "replace")[:20] for track in tracks[:4])
    raise NotForUs(f"of WebM only sound as Opus is read, and this is {codecs or 'empty'}")


def _vint(data: bytes, at: int, *, keep_mark: bool) -> tuple[int, int]:
    """(number, where it ends); -1 for a size that is not known yet. Raises Damaged."""
    first = data[at] if at < len(data) else 0
    length = 9 - first.bit_length()
    if length > 8 or at + length > len(data):
        raise Damaged(f"byte {at} begins no part of a WebM file")
    value = int.from_bytes(data[at : at + length], "big")
    if not keep_mark:
        value -= 1 << (7 * length)
        value = -1 if value == (1 << (7 * length)) - 1 else value
    return value, at + length


def _ogg(head: bytes, packets: list[bytes]) -> bytes:
    """The same packets in Ogg's pages, one each (RFC 3533, RFC 7845)."""
    tags = b"OpusTags" + struct.pack("<I", 4) + b"WebM" + struct.pack("<I", 0)
    pages = [_page(head, 0, 0, _FIRST), _page(tags, 0, 1, 0)]
    position = 0
    for number, packet in enumerate(packets, 2):
        position += _samples(packet)
        pages.append(_page(packet, position, number, _LAST if number == len(packets) + 1 else 0))
    return b"".join(pages)


def _samples(packet: bytes) -> int:
    code = packet[0] & 3
    frames = (1, 2, 2)[code] if code < 3 else (packet[1] & 63 if len(packet) > 1 else 0)
    return frames * _FRAME_SAMPLES[packet[0] >> 3]


def _page(packet: bytes, position: int, number: int, kind: int) -> bytes:
    whole, rest = divmod(len(packet), 255)
    if whole > 254:
        raise Damaged("it has a packet that is too long for sound")
    start = struct.pack("<4sBBqII", b"OggS", 0, kind, position, _SERIAL, number)
    end = bytes([whole + 1]) + b"\xff" * whole + bytes([rest]) + packet
    return start + struct.pack("<I", _checksum(start + bytes(4) + end)) + end


def _checksum(data: bytes) -> int:
    value = 0
    for byte in data:
        value = (value << 8 & 0xFFFFFFFF) ^ _CHECKS[value >> 24 ^ byte]
    return value


def _check(byte: int) -> int:
    value = byte << 24
    for _ in range(8):
        value = (value << 1 ^ 0x04C11DB7) & 0xFFFFFFFF if value & 0x80000000 else value << 1
    return value


_CHECKS = [_check(byte) for byte in range(256)]
"""Ogg's CRC-32: that of Ethernet, unreflected and from nothing."""
