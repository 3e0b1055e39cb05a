"""Frames on a damaged line: nothing wrong comes through, and only what was damaged is missing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.codec import FrameDecoder, encode_frame, longest_payload
from studio.errors import StudioError


@given(st.binary(min_size=1, max_size=2048), st.integers(0, 2100))
def test_a_payload_comes_back_however_it_is_split(payload: bytes, cut: int) -> None:
    frame, decoder = encode_frame(payload), FrameDecoder()
    assert decoder.push(frame[:cut]) + decoder.push(frame[cut:]) == [payload]
    assert decoder.damaged == 0


@pytest.mark.parametrize("size", [1, 249, 250, 251, 253, 254, 255, 503, 504, 505, 506, 507, 508, 2047, 2048])
@pytest.mark.parametrize("byte", [0, 1, 255])
def test_sizes_around_the_blocks_of_cobs(size: int, byte: int) -> None:
    payload = bytes([byte]) * size
    assert FrameDecoder().push(encode_frame(payload)) == [payload]


@pytest.mark.parametrize("size", [0, longest_payload() + 1])
def test_an_empty_or_too_long_payload_cannot_be_sent(size: int) -> None:
    with pytest.raises(StudioError) as refused:
        encode_frame(bytes(size))
    assert refused.value.code == "core-range"


@given(st.lists(st.binary(max_size=3000), max_size=5))
def test_any_bytes_are_survived(pieces: list[bytes]) -> None:
    decoder = FrameDecoder()
    for piece in pieces:
        decoder.push(piece)
    decoder.push(b"\0")
    assert decoder.push(encode_frame(b"after")) == [b"after"]


def test_a_frame_that_never_ends_is_forgotten_at_the_next_zero() -> None:
    decoder = FrameDecoder()
    assert decoder.push(b"\x05" * 100_000) == []
    assert decoder.push(encode_frame(b"next")) == [b"next"]
    assert decoder.damaged == 1


def test_damage_costs_the_damaged_frame_only() -> None:
    random = np.random.default_rng(5)
    for _ in range(3000):
        payloads = [bytes(random.choice([0, 1, 7, 255], size=random.integers(4, 40)).astype(np.uint8)) for _ in "abcde"]
        frames = [encode_frame(payload) for payload in payloads]
        ends = np.cumsum([len(frame) for frame in frames])
        line = bytearray(b"".join(frames))
        at, length = int(random.integers(0, len(line))), int(random.integers(1, 6))
        at_last = min(at + length, len(line)) - 1
        kind = random.choice(["flip", "drop", "repeat"])
        if kind == "flip":
            line[at] ^= int(random.integers(1, 256))
            at_last = at
        elif kind == "drop":
            del line[at : at_last + 1]
        else:
            line[at:at] = line[at : at_last + 1]
        touched = set(range(int(np.searchsorted(ends, at, "right")), int(np.searchsorted(ends, at_last, "right")) + 1))
        got = FrameDecoder().push(bytes(line))
        assert all(payload in payloads for payload in got)
        for i in set(range(5)) - touched:
            assert payloads[i] in got, f"{kind} in {sorted(touched)} lost frame {i}"
