"""The shipping image's USB, executed on the emulated board, against a strict host that behaves well and badly."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from itertools import pairwise

import pytest

from studio.core.codec import FrameDecoder, encode_frame
from studio.link import messages
from studio.link.messages import Answer, Request
from studio.model.lane import LaneKind
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.bootloader import Variant
from tests.emulator.usb_transfers import Stalled, Task

HELLO = messages.pack(Request.HELLO, 7)
IN_FLIGHT = 8
NO_BEGIN = -12


def wait(client: BoardClient, *tasks: Task) -> None:
    assert client.board.run_until(lambda: all(task.done for task in tasks), 1.0)


def clean(client: BoardClient) -> None:
    """Neither the chip nor the host nor the port has anything to complain about."""
    assert client.board.complaints == client.board.host.problems == client.port.errors == []


def is_alive(client: BoardClient) -> bool:
    return client.hello().firmware != ""


def status(client: BoardClient) -> messages.Status:
    return messages.unpack_status(client.request(Request.STATUS).fields)


_IDLE: list[BoardClient] = []
"""A board that an earlier test left running: to boot one costs as much as most of these tests."""


@pytest.fixture
def client() -> Iterator[BoardClient]:
    if _IDLE:
        client = _IDLE.pop()
    else:
        client = BoardClient(Nano33BleSense(image=IMAGE.read_bytes()))
        client.connect()
    yield client
    clean(client)
    if client.board.state == "application" and client.port.is_there:
        wait(client, client.port.set_line_coding(9600), client.port.set_dtr(True), client.port.set_dtr(False))
        client.run(0.1)  # the end of a connection ends its streams
        client.blocks = {kind: [] for kind in LaneKind}
        _IDLE.append(client)


@pytest.mark.parametrize("variant", ["A", "B"])
def test_the_image_enumerates_after_either_bootloader(variant: Variant) -> None:
    board = Nano33BleSense(image=IMAGE.read_bytes(), bootloader=variant)
    client = BoardClient(board)
    info = client.connect()
    host = board.host
    assert host.descriptor is not None
    assert (host.descriptor.vendor, host.descriptor.product) == (0x2341, 0x805A)
    assert host.descriptor.device_class == (0xEF, 2, 1)
    low, high = (board.chip.peripherals["FICR"].read(offset) for offset in (0xA4, 0xA8))
    names = [host.strings[index] for index in host.descriptor.strings]
    serial = f"{'0' * 16}{high:08X}{low:08X}"
    assert names == ["Nano Studio", "Nano Studio (Nano 33 BLE Sense)", serial]
    assert info.serial == serial
    clean(client)


def test_the_port_is_there_within_a_second_of_power_and_cable() -> None:
    board = Nano33BleSense(image=IMAGE.read_bytes())
    BoardClient(board).connect()
    assert board.timeline.now_us < 1_000_000  # half of it is the bootloader's wait for a second press


def test_a_cable_that_comes_later_is_as_good() -> None:
    board = Nano33BleSense(image=IMAGE.read_bytes())
    client = BoardClient(board)
    board.power_on()
    board.run(1.0)
    assert not client.port.is_there
    client.connect()
    clean(client)


def test_line_coding_is_kept_and_told(client: BoardClient) -> None:
    port = client.port
    first, setting, second = (
        port.get_line_coding(),
        port.set_line_coding(115200, stop=2, bits=7),
        port.get_line_coding(),
    )
    wait(client, first, setting, second)
    assert first.result == struct.pack("<IBBB", 9600, 0, 0, 8)
    assert second.result == struct.pack("<IBBB", 115200, 2, 0, 7)


def test_what_it_does_not_know_it_stalls_and_goes_on(client: BoardClient) -> None:
    host = client.board.host
    unknown = [
        host.request(0xC0, 0x55, data=8),
        host.request(0x40, 0x55, data=b"12345678"),
        host.request(0x40, 0x55),
        host.request(0x21, 0x20, 0, 1, data=bytes(7)),
        host.request(0x80, 6, 0x0600, 0, 10),
        host.request(0x80, 6, 0x03EE, 0x0409, 255),
        host.request(0x00, 9, 99),
    ]
    wait(client, *unknown)
    assert [type(task.error) for task in unknown] == [Stalled] * len(unknown)
    assert is_alive(client)


def test_a_halted_endpoint_is_told_and_released(client: BoardClient) -> None:
    host = client.board.host
    assert host.configuration is not None
    data = host.configuration.interfaces[1].endpoints
    for endpoint in data:
        halt = host.request(0x02, 3, 0, endpoint.address)
        told = host.request(0x82, 0, 0, endpoint.address, 2)
        wait(client, halt, told)
        assert (halt.error, told.result) == (None, b"\1\0")
        release = host.request(0x02, 1, 0, endpoint.address)
        told = host.request(0x82, 0, 0, endpoint.address, 2)
        wait(client, release, told)
        assert (release.error, told.result) == (None, b"\0\0")
    host.bus_reset()  # the host's own pipes have ended by the stall
    client.port.errors.clear()
    client.connect()


def exchange(client: BoardClient, frames: list[bytes], limit_s: float) -> tuple[list[Answer], int]:
    """Sends frames, some ahead of their answers; the answers and how many bytes went both ways."""
    board, port, decoder = client.board, client.port, FrameDecoder()
    answers: list[Answer] = []
    moved = sent = 0
    end = board.timeline.now_us + limit_s * 1e6
    while len(answers) < len(frames):
        assert board.timeline.now_us < end, f"{len(answers)} answers of {len(frames)}"
        while sent < len(frames) and sent - len(answers) < IN_FLIGHT:
            port.write(frames[sent])
            moved += len(frames[sent])
            sent += 1
        board.run(0.001)
        data = port.read()
        moved += len(data)
        found = [messages.unpack(payload) for payload in decoder.push(data)]
        answers += [each for each in found if isinstance(each, Answer)]
    assert decoder.damaged == 0
    return answers, moved


def test_a_megabyte_goes_both_ways_without_a_byte_lost(client: BoardClient) -> None:
    draw = random.Random(5)
    frames = []
    for tag in range(1800):
        if tag % 2:
            frames.append(encode_frame(messages.pack(Request.HELLO, tag)))
        else:  # a long request that is refused: nobody has announced a package
            fields = struct.pack("<I", 0) + draw.randbytes(1024)
            frames.append(encode_frame(messages.pack(Request.PACKAGE_WRITE, tag, fields)))
    answers, moved = exchange(client, frames, 30.0)
    assert [answer.tag for answer in answers] == list(range(1800))
    assert {answer.status for answer in answers[0::2]} == {NO_BEGIN}
    assert len({answer.fields for answer in answers[1::2]}) == 1
    assert moved > 1_000_000
    assert status(client).damaged_frames == 0


def test_a_thousand_damaged_frames_cost_themselves_only(client: BoardClient) -> None:
    draw = random.Random(6)
    good = encode_frame(HELLO)
    for index in range(1000):
        frame = bytearray(good)
        for _ in range(draw.randint(1, 3)):
            frame[draw.randrange(1, len(frame) - 1)] ^= draw.randint(1, 255)
        client.port.write(bytes(frame if index % 3 else frame[: draw.randint(2, len(frame))]))
    assert client.board.run_until(lambda: not client.port.unsent, 5.0)
    client.board.run(0.05)
    client.port.read()
    assert is_alive(client)
    assert status(client).damaged_frames > 600


@pytest.mark.parametrize("after_us", [0, 60, 130, 1_000, 3_333])
def test_a_bus_reset_in_mid_frame_is_overcome(client: BoardClient, after_us: int) -> None:
    client.port.write(encode_frame(messages.pack(Request.PACKAGE_WRITE, 1, bytes(1024))) * 4)
    client.board.run(after_us / 1e6 + 1e-6)
    client.board.host.bus_reset()
    assert not client.port.is_there
    assert client.board.run_until(lambda: client.port.is_there, 1.0)
    client.port.read()
    assert is_alive(client)


def test_resets_at_every_stage_of_the_enumeration_are_overcome(client: BoardClient) -> None:
    host = client.board.host
    for after_us in range(20_000, 50_000, 1_777):
        host.bus_reset()
        client.board.run(after_us / 1e6)
    host.bus_reset()
    assert client.board.run_until(lambda: client.port.is_there, 1.0)
    assert host.enumeration_error is None
    assert is_alive(client)


def test_a_cable_pulled_in_mid_send_and_put_back(client: BoardClient) -> None:
    client.stream(LaneKind.MIC, 16000)
    for pause_s in (0.0021, 0.05, 1.0):
        client.board.run(0.0505)
        client.board.unplug()
        client.board.run(pause_s)
        assert not client.port.is_there
        client.port.read()
        client.connect()
    assert client.board.resets == [0]


@pytest.mark.parametrize("resume_at_reset", [False, True])
def test_suspend_resume_and_a_reset_that_wakes(client: BoardClient, resume_at_reset: bool) -> None:
    board, host = client.board, client.board.host
    board.usbd.resume_at_reset = resume_at_reset
    for seconds in (0.0025, 0.0035, 0.5):
        host.suspend()
        board.run(seconds)
        assert (board.usbd.registers.get(0x52C, 0) == 1) == (seconds > 0.003)
        host.resume()
        board.run(0.03)
        client.port.read()
        assert is_alive(client)
    host.suspend()
    board.run(0.1)
    host.bus_reset()
    assert board.run_until(lambda: client.port.is_there, 1.0)
    assert is_alive(client)


def test_a_host_that_does_not_read_for_ten_seconds(client: BoardClient) -> None:
    client.stream(LaneKind.MIC, 16000)
    client.run(0.2)
    client.port.stop_reading()
    before = client.port.received_total
    client.board.run(10.0)
    assert client.port.received_total - before < 100  # what was on its way
    client.port.start_reading()
    client.run(0.5)
    blocks = client.blocks[LaneKind.MIC]
    indices = [block.first for block in blocks]
    gaps = [later.first - block.first - len(block.samples) for block, later in pairwise(blocks)]
    assert indices == sorted(indices)
    assert min(gaps) == 0
    assert sum(gaps) > 9 * 16000  # what was lost is counted
    assert is_alive(client)


def test_it_never_needs_dtr_and_a_closed_port_ends_the_streams(client: BoardClient) -> None:
    wait(client, client.port.set_dtr(False))
    assert is_alive(client)
    wait(client, client.port.set_dtr(True))
    client.stream(LaneKind.MIC, 16000)
    client.run(0.1)
    wait(client, client.port.set_dtr(False))
    client.board.run(0.05)
    client.port.read()
    before = client.port.received_total
    client.board.run(0.3)
    assert client.port.received_total == before


@pytest.mark.parametrize("order", ["rate, DTR up, DTR down", "DTR up, rate, DTR down", "rate only", "DTR down, rate"])
def test_the_touch_ends_in_the_bootloader(client: BoardClient, order: str) -> None:
    board, port = client.board, client.port
    for step in order.split(", "):
        wait(client, {
            "rate": lambda: port.set_line_coding(1200), "rate only": lambda: port.set_line_coding(1200),
            "DTR up": lambda: port.set_dtr(True), "DTR down": lambda: port.set_dtr(False),
        }[step]())  # fmt: skip
    touched_us = board.timeline.now_us
    assert board.run_until(lambda: board.state != "application", 1.0)
    assert board.timeline.now_us - touched_us >= 199_000
    assert not port.is_there
    assert board.run_until(lambda: board.state == "bootloader", 1.0)


@pytest.mark.parametrize("steps", [(1200, True), (9600, True, False), (1200, True, 9600, False)])
def test_other_rates_or_an_open_port_are_no_touch(client: BoardClient, steps: tuple[int | bool, ...]) -> None:
    for step in steps:
        port = client.port
        wait(client, port.set_dtr(step) if isinstance(step, bool) else port.set_line_coding(step))
    client.board.run(1.0)
    assert client.board.state == "application"
    assert is_alive(client)


def test_the_request_for_the_bootloader_is_answered_first(client: BoardClient) -> None:
    assert client.request(Request.BOOTLOADER).status == 0
    assert client.board.run_until(lambda: client.board.state == "bootloader", 2.0)
    client.board.run(0.1)
    client.board.bootloader.receive(b"K#")
    assert client.board.run_until(lambda: client.port.is_there, 2.0)
    assert client.hello().reset == "restarted by software"
