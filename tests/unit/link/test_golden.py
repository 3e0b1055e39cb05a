"""The Python side against PROTOCOL.md's golden frames, and COBS against a second writing of it."""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

from studio.core.codec import FrameDecoder, crc32, encode_frame
from studio.link import messages
from studio.link.messages import Answer, Block, ButtonPressed, Detected, LedChanged, LineArrived, Request, ScoresArrived
from studio.model.board import BoardInfo, BoardKind, PackageInfo
from studio.model.lane import LaneKind

PROTOCOL = Path(__file__).resolve().parents[3] / "firmware" / "PROTOCOL.md"


def golden() -> dict[str, bytes]:
    block = re.search(r"```golden\n(.*?)```", PROTOCOL.read_text(encoding="utf-8"), re.DOTALL)
    assert block
    return {name: bytes.fromhex(text) for name, text in (line.split() for line in block[1].splitlines())}


GOLDEN = golden()


def payload(name: str) -> bytes:
    [only] = FrameDecoder().push(GOLDEN[name])
    return only


def answer(name: str, kind: Request) -> bytes:
    message = messages.unpack(payload(name))
    assert isinstance(message, Answer)
    assert (message.type, message.status) == (kind, 0)
    return message.fields


@pytest.mark.parametrize("name", GOLDEN)
def test_a_golden_frame_is_what_we_write(name: str) -> None:
    assert encode_frame(payload(name)) == GOLDEN[name]


@pytest.mark.parametrize("name", GOLDEN)
def test_a_golden_frame_decodes_by_the_book(name: str) -> None:
    """COBS as Cheshire and Baker describe it, written again here, and zlib's CRC."""
    frame, out = GOLDEN[name], b""
    assert frame[0] == frame[-1] == 0
    body = frame[1:-1]
    assert 0 not in body
    while body:
        code, piece, body = body[0], body[1 : body[0]], body[body[0] :]
        out += piece + (b"\0" if body and code != 0xFF else b"")
    assert out[:-4] == payload(name)
    assert struct.unpack("<I", out[-4:])[0] == zlib.crc32(out[:-4]) == crc32(out[:-4])


REQUESTS = {
    "hello-request": messages.pack(Request.HELLO, 1),
    "stream-request": messages.pack(Request.STREAM, 0x0203, struct.pack("<BBH", 0, 1, 952)),
    "begin-request": messages.pack(Request.PACKAGE_BEGIN, 4, struct.pack("<II", 51200, 0xCAFEF00D)),
    "microcode-request": messages.pack(Request.MICROCODE_WRITE, 6, struct.pack("<I", 4096) + bytes(range(8))),
    "microcode-done-request": messages.pack(Request.MICROCODE_DONE, 7, struct.pack("<II", 8192, 0xCAFEF00D)),
    "gain-request": messages.pack(Request.GAIN, 8, b"\xf4"),
    "write-request": messages.pack(Request.PACKAGE_WRITE, 5, struct.pack("<I", 1024) + bytes(range(8))),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_requests_are_packed_as_written_down(name: str) -> None:
    assert encode_frame(REQUESTS[name]) == GOLDEN[name]


def test_hello() -> None:
    assert messages.unpack_hello(answer("hello-answer", Request.HELLO)) == BoardInfo(
        BoardKind.VIRTUAL, "VIRTUAL", "1.2.3", 1, (119, 238, 476, 952), (16000,), 262144, 131072, None,
        reset="power-up", cycle_hz=64_000_000, needs_microcode=True,
        other_rates_hz=((LaneKind.CLIMATE, (1,)), (LaneKind.LIGHT, (10, 20))),
    )  # fmt: skip


def test_a_lane_of_a_newer_firmware_is_passed_over() -> None:
    fields = answer("hello-answer", Request.HELLO)
    unknown = fields[:-13] + fields[-13:].replace(b"\x02\x03\x01", b"\x02\x09\x01")
    assert messages.unpack_hello(unknown).other_rates_hz == ((LaneKind.LIGHT, (10, 20)),)


def test_the_hello_of_another_protocol_is_read_as_far_as_it_never_changes() -> None:
    fields = struct.pack("<HBB", 2, 2, 0) + b"\x02AB\x039.0\x00" + b"whatever comes then"
    info = messages.unpack_hello(fields)
    assert (info.protocol, info.kind, info.serial, info.firmware) == (2, BoardKind.REV2, "AB", "9.0")


def test_status() -> None:
    assert messages.unpack_status(answer("status-answer", Request.STATUS)) == messages.Status(
        uptime_ms=123456, stack_free=None, ram_free=4096, dropped={LaneKind.IMU: 1, LaneKind.MIC: 2},
        damaged_frames=3, inferences=4, detections=5, network_cycles=600000, feature_cycles=70000,
        temperature_c=-2.5, streams=(LaneKind.IMU, LaneKind.MIC), model=messages.ModelState.RUNNING, model_code=0,
    )  # fmt: skip


def test_answers_about_packages() -> None:
    verdict = messages.unpack_verdict(answer("commit-answer", Request.PACKAGE_COMMIT))
    assert verdict == messages.Verdict(51200, 0xCAFEF00D, 8, 8, 640000, 12345)
    assert messages.unpack_labels(answer("labels-answer", Request.PACKAGE_LABELS)) == ("up", "höher")
    info = messages.unpack_info(answer("info-answer", Request.PACKAGE_INFO))
    assert info.package == PackageInfo("wände", (), 51200, 0xCAFEF00D)
    assert (info.model, info.ready_bytes, info.label_count) == (messages.ModelState.RUNNING, 262144, 3)


def test_a_refusal_has_its_code() -> None:
    assert messages.unpack(payload("write-refused")) == Answer(Request.PACKAGE_WRITE, 5, -15, b"")


def test_blocks() -> None:
    motion, sound = messages.unpack(payload("motion")), messages.unpack(payload("sound"))
    assert isinstance(motion, Block)
    assert isinstance(sound, Block)
    assert (motion.kind, motion.first, motion.rate_hz) == (LaneKind.IMU, 5_000_000_000, 952.38)
    assert motion.samples.tolist() == [[0, 0, 2048, -1, 0, 1], [-32768, 32767, 2047, 16, -16, 0]]
    assert (sound.kind, sound.first, sound.rate_hz, sound.samples.shape) == (LaneKind.MIC, 256, 16000.0, (300,))
    assert sound.samples.dtype == np.int16


def test_blocks_of_the_lanes_that_are_looked_at() -> None:
    climate = messages.unpack(payload("climate"))
    assert isinstance(climate, Block)
    assert (climate.kind, climate.first, climate.rate_hz) == (LaneKind.CLIMATE, 7, 1.0)
    assert climate.samples.tolist() == [[2150, 4567, 10132]]


def test_events() -> None:
    scores = messages.unpack(payload("scores"))
    assert isinstance(scores, ScoresArrived)
    assert (scores.time_us, scores.scores.tolist()) == (1_500_000, [-128, 0, 127])
    assert scores.averaged.tolist() == [0.0, 0.5, 32640 / 32768]
    assert (scores.network_cycles, scores.feature_cycles) == (640_000, 12_345)
    assert (scores.begin, scores.end) == (7000, 7119)
    older = messages.unpack(payload("scores")[:-16])
    assert isinstance(older, ScoresArrived)
    assert (older.feature_cycles, older.begin, older.end) == (12_345, None, None), "firmware 1.1 does not say it"
    assert messages.unpack(payload("detection")) == Detected(1_500_000, 2, 32640 / 32768, 640_000, 12_345)
    assert messages.unpack(payload("line")) == LineArrived("up!")
    assert messages.unpack(payload("led")) == LedChanged(0x00FF7F)
    assert messages.unpack(payload("button")) == ButtonPressed(3, 1_500_000)


def test_bytes_behind_the_known_fields_are_passed_over() -> None:
    assert messages.unpack(payload("led") + b"newer") == LedChanged(0x00FF7F)


@pytest.mark.parametrize("name", ["motion", "sound", "climate", "scores", "detection", "line", "led", "button"])
def test_an_event_that_ends_too_soon_is_malformed(name: str) -> None:
    for size in range(4, len(payload(name))):
        if (name, size) == ("scores", len(payload(name)) - 16):
            continue  # firmware 1.1 ends here
        with pytest.raises(messages.Malformed):
            messages.unpack(payload(name)[:size])


def test_unknown_types_and_layouts_are_no_messages() -> None:
    assert messages.unpack(struct.pack("<BBH", 0x5F, 1, 0)) is None
    assert messages.unpack(struct.pack("<BBHI", 0x46, 2, 0, 0)) is None
