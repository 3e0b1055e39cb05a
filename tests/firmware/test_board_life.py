"""The image's own life on the emulated board: how it starts, what it does when it fails, and how it leaves."""

from __future__ import annotations

import random
import struct
import zlib
from typing import Any, Literal

import pytest

from studio.link import messages
from studio.link.messages import Request
from studio.model.board import BoardKind
from studio.model.lane import LaneKind
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient

IMAGE_START, CODE_START, HEADER = 0x10000, 0x11000, 0x100
MICROCODE_RECORD, MICROCODE, MICROCODE_BYTES, PAGE = 0x5B000, 0x5C000, 8192, 4096
KINDS = {1: BoardKind.REV1, 2: BoardKind.REV2}

UNDEFINED = bytes.fromhex("ffde")
READ_OF_NOTHING = bytes.fromhex("4ff060400068")  # r0 = 0xE0000000; r0 = *r0
ENDLESS_RECURSION = bytes.fromhex("2de9ff5ffce7")  # push r0-r12 and lr, again and again


def sealed(image: bytes) -> bytes:
    return image[:-4] + struct.pack("<I", zlib.crc32(image[:-4]))


def failing_image(built: Any, code: bytes) -> bytes:
    """Fails when the host asks for the board's status: ``code`` stands where the stack's use is counted."""
    at = (built.symbols["stack_never_used"] & ~1) - IMAGE_START
    return sealed(built.image[:at] + code + built.image[at + len(code):])


def fail(client: BoardClient) -> str:
    """Makes a board with a failing image fail; returns what it says when it is back."""
    resets = len(client.board.resets)
    with pytest.raises(AssertionError, match="STATUS"):
        client.request(Request.STATUS, limit_s=0.02)
    client.port.drop_unsent()
    assert client.board.run_until(lambda: len(client.board.resets) > resets, 0.1)
    assert client.board.run_until(lambda: client.port.is_there, 3.0)
    return client.hello().reset


@pytest.mark.parametrize("bootloader", ["A", "B"])
@pytest.mark.parametrize("revision", [1, 2])
def test_it_starts_from_either_bootloader_on_either_revision(
    built: Any, revision: int, bootloader: Literal["A", "B"]
) -> None:
    board = Nano33BleSense(revision=revision, image=built.image, bootloader=bootloader)
    client = BoardClient(board)
    info = client.connect()
    assert (info.kind, info.reset) == (KINDS[revision], "power-up")
    assert info.firmware == built.image[HEADER + 12:HEADER + 28].rstrip(b"\0").decode()
    assert info.serial == board.host.strings[3]
    assert board.resets == [0]
    assert board.complaints == []
    assert board.host.problems == []


@pytest.mark.parametrize("at", [HEADER, HEADER + 8, CODE_START - IMAGE_START + 5000, -6, -1])
def test_a_damaged_image_waits_in_the_bootloader(built: Any, at: int) -> None:
    image = bytearray(built.image)
    image[at] ^= 0x10
    board = Nano33BleSense(image=bytes(image))
    board.power_on()
    assert board.run_until(lambda: board.state == "bootloader", 2.0)


def test_an_image_whose_end_was_not_written_waits_in_the_bootloader(built: Any) -> None:
    for pages in range(1, len(built.image) // PAGE + 1, 4):
        written = IMAGE_START + pages * PAGE
        if written <= (built.symbols["reset_handler"] | PAGE - 1):
            continue  # without its first code the processor locks up; the installer writes the first page last
        board = Nano33BleSense(image=built.image[:pages * PAGE])
        board.power_on()
        assert board.run_until(lambda board=board: board.state == "bootloader", 2.0), pages


@pytest.mark.parametrize(
    ("code", "words", "bootloader"),
    [
        (UNDEFINED, "usage fault", "A"),
        (READ_OF_NOTHING, "bus fault", "A"),
        (ENDLESS_RECURSION, "stack overflow", "A"),
        (ENDLESS_RECURSION, "stack overflow", "B"),
    ],
)
def test_a_fault_is_told_at_the_next_hello(
    built: Any, code: bytes, words: str, bootloader: Literal["A", "B"]
) -> None:
    client = BoardClient(Nano33BleSense(image=failing_image(built, code), bootloader=bootloader))
    client.connect()
    told = fail(client)
    assert told.startswith(f"fault: {words}")
    assert told.endswith(" ms, 1 in a row")
    place = built.symbols["stack_never_used"] & ~1
    assert any(f" at 0x{place + offset:08x}," in told for offset in (0, 4)), told
    client.board.press_reset()
    assert client.board.run_until(lambda: client.port.is_there, 3.0)
    assert client.hello().reset == "reset button"


def test_faults_in_a_row_are_counted_until_the_board_has_lived_well(built: Any) -> None:
    client = BoardClient(Nano33BleSense(image=failing_image(built, UNDEFINED)))
    client.connect()
    assert [fail(client).split()[-4] for _ in range(3)] == ["1", "2", "3"]
    client.run(10.5)
    assert fail(client).endswith(" 1 in a row")


def test_other_causes_of_a_reset_have_their_words(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    assert client.connect().reset == "power-up"
    board.press_reset()
    assert board.run_until(lambda: client.port.is_there, 3.0)
    assert client.hello().reset == "reset button"
    client.board.chip.system_reset(1 << 2)
    board.run(0.01)
    assert board.run_until(lambda: client.port.is_there, 3.0)
    assert client.hello().reset == "restarted by software"


def test_the_bootloader_comes_after_its_answer(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    client.connect()
    assert client.request(Request.BOOTLOADER).status == 0
    assert board.run_until(lambda: board.state == "bootloader", 2.0)
    assert board.complaints == []


def test_a_host_that_does_not_read_its_answer_does_not_keep_the_board(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    client.connect()
    client.port.stop_reading()
    with pytest.raises(AssertionError, match="BOOTLOADER"):
        client.request(Request.BOOTLOADER, limit_s=0.1)
    assert board.run_until(lambda: board.state == "bootloader", 2.0)


def test_the_figures_are_measured(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    client.connect()
    board.chip.peripherals["TEMP"].celsius = -7.25
    status = messages.unpack_status(client.request(Request.STATUS).fields)
    assert status.temperature_c == -7.25
    assert 16384 // 4 < status.stack_free < 16384
    assert status.ram_free == 0x2003FF00 - built.symbols["zero_end"]


def test_the_led_has_the_colour_of_the_request(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    client.connect()
    lights = board.chip.peripherals["PWM0"]
    assert [lights.high_share(channel) for channel in range(3)] == [1, 1, 1]  # low is bright
    client.request(Request.LED, struct.pack("<I", 0xFF3300))
    client.run(0.01)
    assert [round(1 - lights.high_share(channel), 6) for channel in range(3)] == [1, 0.2, 0]
    assert [board.chip.pins.owner(pin) for pin in (24, 16, 6)] == ["PWM0"] * 3
    board.unplug()
    board.run(0.05)
    assert [lights.high_share(channel) for channel in range(3)] == [1, 1, 1], "the computer has gone"


def test_streams_end_when_the_host_leaves(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    client.connect()
    client.port.set_dtr(True)
    client.run(0.05)
    assert client.stream(LaneKind.MIC, 16000).status == 0
    client.port.set_dtr(False)
    client.run(0.2)
    client.port.set_dtr(True)
    status = messages.unpack_status(client.request(Request.STATUS).fields)
    assert status.streams == ()


def send_microcode(client: BoardClient, data: bytes) -> list[int]:
    """The answers' codes, all chunks and the end."""
    codes = []
    for offset in range(0, len(data), 1024):
        fields = struct.pack("<I", offset) + data[offset:offset + 1024]
        codes.append(client.request(Request.MICROCODE_WRITE, fields).status)
    codes.append(client.request(Request.MICROCODE_DONE, struct.pack("<II", len(data), zlib.crc32(data))).status)
    return codes


def journal_of(client: BoardClient, data: bytes) -> tuple[list[int], list[tuple[str, int, int]]]:
    journal = client.board.chip.memory.journal = []
    return send_microcode(client, data), journal


def test_microcode_is_kept_and_sent_again_changes_nothing(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    client.connect()
    one, other = (random.Random(seed).randbytes(MICROCODE_BYTES) for seed in (1, 2))

    codes, journal = journal_of(client, one)
    assert (set(codes), bytes(board.chip.flash[MICROCODE:MICROCODE + MICROCODE_BYTES])) == ({0}, one)
    assert [kind for kind, _, _ in journal] == ["write"] * (MICROCODE_BYTES // 4 + 4)
    assert journal[-1][1] == MICROCODE_RECORD + 12  # the record's checksum is the last word of all

    assert journal_of(client, one) == ([0] * 9, [])

    codes, journal = journal_of(client, other)
    assert set(codes) == {0}
    assert bytes(board.chip.flash[MICROCODE:MICROCODE + MICROCODE_BYTES]) == other
    slices = [(address, value) for kind, address, value in journal if kind == "slice"]
    assert {address for address, _ in slices} == {MICROCODE_RECORD, MICROCODE, MICROCODE + PAGE}
    assert slices[0][0] == MICROCODE_RECORD  # first it does not count any more
    for page in {address for address, _ in slices}:
        assert sum(duration for address, duration in slices if address == page) >= 90
    assert max(duration for _, duration in slices) <= 5
    assert board.complaints == []


def test_a_mixture_of_two_microcodes_is_never_recorded(built: Any) -> None:
    board = Nano33BleSense(image=built.image)
    client = BoardClient(board)
    client.connect()
    one = random.Random(1).randbytes(MICROCODE_BYTES)
    mixture = one[:1024] + random.Random(2).randbytes(MICROCODE_BYTES - 1024)
    assert set(send_microcode(client, one)) == {0}
    codes = send_microcode(client, mixture)
    assert codes[1] < 0  # other bytes than these stand there: all is forgotten
    assert codes[-1] < 0
    assert bytes(board.chip.flash[MICROCODE_RECORD:MICROCODE_RECORD + 16]) == b"\xFF" * 16
    assert set(send_microcode(client, mixture)) == {0}
    assert board.complaints == []


def test_a_page_is_erased_without_losing_a_sample(built: Any) -> None:
    flash = Nano33BleSense(image=built.image).chip.flash
    flash[MICROCODE + 100] = 0  # one page of the three has to be erased
    client = BoardClient(Nano33BleSense(flash=bytes(flash)))
    client.connect()
    assert client.stream(LaneKind.IMU, 952).status == 0
    assert client.stream(LaneKind.MIC, 16000).status == 0
    client.run(0.3)
    journal = client.board.chip.memory.journal = []
    assert client.request(Request.MICROCODE_WRITE, struct.pack("<I", 0) + bytes(1024)).status == 0
    client.run(0.3)
    assert sum(kind == "slice" for kind, _, _ in journal) == 18
    for kind in (LaneKind.IMU, LaneKind.MIC):
        assert client.samples(kind)[2] == 0
    status = messages.unpack_status(client.request(Request.STATUS).fields)
    assert set(status.dropped.values()) == {0}
    assert client.board.complaints == []
