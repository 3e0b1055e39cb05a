"""The USB controller's registers as the reference gives them, its rules, and a host that finds a driver of others."""

from __future__ import annotations

import random
import struct

import pytest

from tests.emulator.board import Nano33BleSense
from tests.emulator.bootloader import Variant
from tests.emulator.cdc_host import CdcPort
from tests.emulator.compiling import compiled
from tests.emulator.peripheral import RAM_START
from tests.emulator.usb_descriptors import read_configuration, read_device
from tests.emulator.usb_transfers import NoAnswer, Stalled
from tests.emulator.usbd_driver import CONFIGURATION, SERIAL, EchoDriver, UsbBench
from tests.emulator.usbd_endpoints import Handshake


def plugged() -> UsbBench:
    bench = UsbBench()
    bench.plug()
    bench.run(0.002)
    return bench


def enumerated(*, leave_out: str = "") -> tuple[UsbBench, EchoDriver, CdcPort]:
    bench = plugged()
    driver = EchoDriver(bench, leave_out=leave_out)
    port = CdcPort(bench.host)
    driver.start()
    assert bench.chip.run_until(lambda: bench.host.is_configured, 1.0), bench.host.enumeration_error
    bench.run(0.005)
    return bench, driver, port


def test_a_driver_in_the_order_of_others_is_enumerated_without_a_complaint() -> None:
    bench, driver, _ = enumerated()
    assert bench.chip.complaints == []
    assert bench.host.problems == []
    assert bench.host.strings == {1: "Others", 2: "Echo", 3: SERIAL}
    assert bench.usbd.read(0x470) == bench.host.address == 1
    assert driver.configuration == 1


@pytest.mark.parametrize("erratum", ["166", "171", "187", "199", "211"])
def test_a_missing_work_around_is_named(erratum: str) -> None:
    bench, _, _ = enumerated(leave_out=erratum)
    assert bench.chip.complaints
    assert all(f"erratum {erratum}" in text for text in bench.chip.complaints)


def test_what_is_sent_comes_back() -> None:
    bench, _, port = enumerated()
    data = random.Random(1).randbytes(20_000)
    port.write(data)
    assert bench.chip.run_until(lambda: port.waiting == len(data), 2.0)
    assert port.read() == data
    assert bench.chip.complaints == bench.host.problems == port.errors == []


def test_a_frame_holds_as_many_packets_as_asked_for() -> None:
    bench, _, port = enumerated()
    bench.host.packets_per_ms = 4
    port.write(bytes(64 * 400))
    began = bench.chip.timeline.now_us
    assert bench.chip.run_until(lambda: not port.unsent and port.waiting == 64 * 400, 2.0)
    assert 3 < 800 / ((bench.chip.timeline.now_us - began) / 1000) <= 4


def test_line_coding_and_line_state_arrive_and_are_told() -> None:
    bench, driver, port = enumerated()
    tasks = [port.set_line_coding(115200, stop=2, parity=1, bits=7), port.get_line_coding(), port.set_dtr(True)]
    assert bench.chip.run_until(lambda: all(task.done for task in tasks), 0.2)
    assert driver.line_coding == tasks[1].result == struct.pack("<IBBB", 115200, 2, 1, 7)
    assert driver.line_state == 3


def test_an_unknown_request_is_stalled_and_the_next_is_not() -> None:
    bench, _, _ = enumerated()
    refused, told = bench.host.request(0xC0, 0x77, data=4), bench.host.request(0x80, 0, data=2)
    assert bench.chip.run_until(lambda: told.done, 0.2)
    assert isinstance(refused.error, Stalled)
    assert told.result == b"\0\0"


def test_a_bus_reset_in_the_middle_of_traffic_enumerates_again() -> None:
    bench, _, port = enumerated()
    port.write(bytes(5000))
    bench.run(0.0031)
    bench.host.bus_reset()
    assert not port.is_there
    assert bench.chip.run_until(lambda: bench.host.enumerations == 2, 1.0)
    port.read()
    port.write(b"again")
    bench.run(0.01)
    assert port.read() == b"again"
    assert bench.host.problems == bench.chip.complaints == []


def test_suspend_comes_after_3_ms_and_a_resumed_bus_goes_on() -> None:
    bench, driver, port = enumerated()
    bench.host.suspend()
    bench.run(0.0029)
    assert driver.suspended == 0
    bench.run(0.0002)
    assert driver.suspended == 1
    port.write(b"wake up")
    bench.run(0.1)
    assert port.read() == b""
    bench.host.resume()
    bench.run(0.03)
    assert port.read() == b"wake up"
    assert bench.chip.complaints == bench.host.problems == []


def test_a_driver_that_stays_in_low_power_is_reported_and_deaf() -> None:
    bench, _, port = enumerated()
    bench.host.suspend()
    bench.run(0.01)
    bench.chip.handlers.clear()
    bench.host.resume()
    port.write(b"hello?")
    bench.run(0.05)
    assert port.unsent == 6
    assert bench.chip.complaints == ["USBD: still in low power long after the bus has woken up"]


def test_a_reset_wakes_a_suspended_device() -> None:
    for resumes in (False, True):
        bench, _, _ = enumerated()
        bench.usbd.resume_at_reset = resumes
        bench.host.suspend()
        bench.run(0.01)
        bench.host.bus_reset()
        assert bench.chip.run_until(lambda bench=bench: bench.host.enumerations == 2, 1.0)
        assert bench.chip.complaints == []


def test_a_cable_pulled_in_mid_send_ends_the_port_and_leaves_nothing_behind() -> None:
    bench, _, port = enumerated()
    port.write(bytes(5000))
    bench.run(0.002)
    bench.unplug()
    bench.run(0.01)
    assert not port.is_there
    assert not bench.host.is_configured
    assert bench.clock.read(0x120) == 1


def test_a_device_that_never_answers_is_given_up() -> None:
    bench = plugged()
    driver = EchoDriver(bench)
    bench.chip.handlers[39] = lambda: None
    driver.start()
    bench.run(2.0)
    assert isinstance(bench.host.enumeration_error, NoAnswer)
    assert not bench.host.is_configured


def test_a_second_transfer_while_one_is_under_way_is_reported() -> None:
    bench, _, _ = enumerated()
    bench.usbd.write(0xC1C, 0x82)
    for offset, value in ((0x628, RAM_START), (0x62C, 64)):
        bench.usbd.write(offset, value)
    bench.usbd.write(0x00C, 1)
    assert bench.chip.complaints == []
    bench.usbd.read(0x4A8)
    bench.usbd.write(0x008, 1)
    assert [text.split(" while")[0] for text in bench.chip.complaints] == [
        "USBD: read of 0x4A8", "USBD: write of 0x008", "USBD: STARTEPIN[1]",
    ]  # fmt: skip
    bench.run(0.0001)
    assert bench.usbd.read(0x110) == 1
    assert bench.usbd.read(0x630) == 64


def test_a_transfer_outside_of_ram_is_reported() -> None:
    bench, _, _ = enumerated()
    bench.usbd.write(0xC1C, 0x82)
    bench.usbd.write(0x628, 0x0001_0000)
    bench.usbd.write(0x62C, 8)
    bench.usbd.write(0x00C, 1)
    bench.run(0.0001)
    assert "which is not RAM" in bench.chip.complaints[0]


def test_out_packets_wait_for_their_dma_and_size_is_read_before() -> None:
    bench, driver, port = enumerated()
    driver.echo = False
    port.write(bytes(range(10)) + bytes(100))
    bench.run(0.01)
    usbd = bench.usbd
    assert usbd.read(0x4A8) == 64
    assert port.unsent == 110 - 64
    assert usbd.receive(1, 2, 1, b"x") is Handshake.NAK
    usbd.write(0xC1C, 0x82)
    usbd.write(0x728, RAM_START + 8)
    usbd.write(0x72C, 64)
    usbd.write(0x030, 1)
    bench.run(0.01)
    usbd.write(0xC1C, 0)
    assert bench.chip.read_ram(RAM_START + 8, 10) == bytes(range(10))
    assert usbd.read(0x730) == 64
    assert port.unsent == 0
    assert usbd.read(0x4A8) == 46
    usbd.write(0x4A8, 0)
    assert "written over a packet" in bench.chip.complaints[-1]


def test_status_registers_are_cleared_by_ones() -> None:
    bench, driver, port = enumerated()
    bench.chip.handlers.clear()
    driver.echo = False
    bench.usbd.write(0x308, 0xFFFF_FFFF)
    port.write(b"x")
    bench.run(0.01)
    assert bench.usbd.read(0x46C) == 1 << 18
    bench.usbd.write(0x46C, 1 << 2)
    assert bench.usbd.read(0x46C) == 1 << 18
    bench.usbd.write(0x46C, 1 << 18)
    assert bench.usbd.read(0x46C) == 0


def test_toggle_and_stall_are_set_by_endpoint() -> None:
    bench, _, _ = enumerated()
    usbd = bench.usbd
    usbd.write(0x50C, 0x82)
    assert usbd.read(0x50C) == 0x82 | 1 << 8
    usbd.write(0x50C, 0x82 | 2 << 8)
    assert usbd.read(0x50C) == 0x82 | 2 << 8
    usbd.write(0x518, 0x182)
    assert usbd.read(0x428) == 1
    assert usbd.fetch(1, 2).handshake is Handshake.STALL
    usbd.write(0x518, 0x082)
    assert usbd.fetch(1, 2).handshake is Handshake.NAK
    assert bench.chip.complaints == []
    usbd.write(0x50C, 0x02 | 1 << 8)
    assert "not selected" in bench.chip.complaints[0]


def test_nobody_answers_for_another_address_or_a_closed_endpoint() -> None:
    bench, _, _ = enumerated()
    assert bench.usbd.fetch(5, 2).handshake is Handshake.NONE
    assert bench.usbd.fetch(1, 3).handshake is Handshake.NONE
    assert bench.usbd.receive(1, 3, 0, b"") is Handshake.NONE
    assert not bench.usbd.setup(5, bytes(8))


def test_frames_are_counted() -> None:
    bench, _, _ = enumerated()
    first = bench.usbd.read(0x520)
    bench.run(0.1)
    assert (bench.usbd.read(0x520) - first) & 0x7FF == 100
    assert bench.usbd.read(0x154) == 1


def test_shortcuts_take_the_place_of_the_driver() -> None:
    bench, _, _ = enumerated()
    bench.chip.handlers.clear()
    usbd = bench.usbd
    usbd.write(0x308, 0xFFFF_FFFF)
    usbd.write(0x200, 1 << 1 | 1 << 3)
    usbd.write(0xC1C, 0x82)
    usbd.write(0x700, RAM_START)
    usbd.write(0x704, 64)
    task = bench.host.request(0x21, 0x20, data=bytes(range(7)))
    bench.run(0.002)
    usbd.write(0x04C, 1)
    assert bench.chip.run_until(lambda: task.done, 0.1)
    assert task.error is None
    assert bench.chip.read_ram(RAM_START, 7) == bytes(range(7))


def test_pull_up_without_its_conditions_is_reported() -> None:
    bench = plugged()
    bench.usbd.write(0x504, 1)
    assert {"pull-up before READY", "pull-up without the crystal oscillator"} <= {
        text.removeprefix("USBD: ") for text in bench.chip.complaints
    }


def test_what_is_not_modelled_is_reported() -> None:
    bench, _, _ = enumerated()
    bench.usbd.read(0x6A0)
    bench.usbd.write(0x058, 1)
    assert len(bench.chip.complaints) == 2


@pytest.mark.parametrize(
    ("at", "value", "words"),
    [
        (2, 0, "bytes at"),
        (4, 1, "association"),
        (9 + 8 + 4, 3, "declares 3 endpoints"),
        (9 + 8 + 9 + 18, 0, "union"),
        (9 + 8 + 9 + 19 + 6, 0, "interrupt with"),
        (9 + 8 + 9 + 19 + 7 + 9 + 4, 65, "bulk with 65"),
        (9 + 8 + 9 + 19 + 7 + 9 + 2, 0x82, "twice"),
        (7, 0x01, "attributes"),
    ],
)
def test_a_wrong_descriptor_is_noticed(at: int, value: int, words: str) -> None:
    data = bytearray(CONFIGURATION)
    if at == 2:
        data = data[:-1]
    elif at == 4:
        data = data[:9] + data[17:]
    else:
        data[at] = value
    problems: list[str] = []
    read_configuration(bytes(data), problems.append)
    assert any(words in text for text in problems), problems


def test_a_wrong_device_descriptor_is_noticed() -> None:
    problems: list[str] = []
    read_device(struct.pack("<BBHBBBBHHHBBBB", 17, 1, 0x210, 0, 0, 0, 7, 1, 1, 1, 0, 0, 0, 2), problems.append)
    assert len(problems) == 4


@pytest.mark.parametrize("variant", ["A", "B"])
def test_a_program_in_c_echoes_over_the_emulated_chip(variant: Variant) -> None:
    board = Nano33BleSense(image=compiled("usb_echo"), bootloader=variant)
    port = CdcPort(board.host)
    board.plug()
    board.power_on()
    assert board.run_until(lambda: port.is_there, 2.0), board.host.enumeration_error
    assert board.host.strings == {1: "Others!!"}
    data = random.Random(2).randbytes(10_000)
    port.write(data)
    assert board.run_until(lambda: port.waiting == len(data), 2.0)
    assert port.read() == data
    tasks = [port.set_line_coding(4711), port.get_line_coding()]
    assert board.run_until(lambda: all(task.done for task in tasks), 0.2)
    assert tasks[1].result == struct.pack("<IBBB", 4711, 0, 0, 8)
    board.host.suspend()
    board.run(0.05)
    board.host.resume()
    board.run(0.03)
    port.write(b"still there")
    board.run(0.01)
    assert port.read() == b"still there"
    assert board.complaints == board.host.problems == []
