"""A strict full-speed USB host: it waits for a device, resets, enumerates and configures it, and moves its bytes.

It acts at the times of the chip's timeline. A transfer is a generator that says when it wants its next transaction;
an endpoint that answers NAK is asked again when the device says that something has changed, at the earliest in the
next slot: the device cannot tell that from asking all the time. What breaks the specification goes to ``problems``.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Generator

from tests.emulator.timeline import TICKS_PER_SECOND, TICKS_PER_US, Event
from tests.emulator.usb_descriptors import (
    CONFIGURATION,
    DEVICE,
    STRING,
    Configuration,
    DeviceDescriptor,
    read_configuration,
    read_device,
    read_string,
)
from tests.emulator.usb_transfers import UNTIL_READY, Aborted, NoAnswer, Stalled, Task, Transfer, UsbError
from tests.emulator.usbd import Usbd
from tests.emulator.usbd_endpoints import Handshake

DEBOUNCE_US, RESET_US, RECOVERY_US, ADDRESS_US, RESUME_US = 100_000, 15_000, 10_000, 2_000, 20_000
"""USB 2.0, 7.1.7.3 (TATTDB), 7.1.7.5 (TDRSTR 10 ms, TRSTRCY), 9.2.6.3, 7.1.7.7."""
CONTROL_TIMEOUT_US = 1_000_000
"""A kernel's patience is 5 s; a device that needs more than one here is slow, and tests should not wait."""
TRIES = 3
"""USB 2.0, 5.9.1: so many transactions without an answer, and the pipe is dead."""
GET_STATUS, CLEAR_FEATURE, SET_ADDRESS, GET_DESCRIPTOR, GET_CONFIGURATION, SET_CONFIGURATION = 0, 1, 5, 6, 8, 9
ENGLISH = 0x0409


class UsbHost:
    """``packets_per_ms``: how many transactions fit a frame (USB 2.0, 5.8.4: 19 of 64 bytes, if nothing else is)."""

    def __init__(self, device: Usbd, *, packets_per_ms: int = 19) -> None:
        self.timeline = device.chip.timeline
        self.device = device
        self.packets_per_ms = packets_per_ms
        self.problems: list[str] = []
        """Breaches of the specification by the device."""
        self.address = 0
        self.frame = 0
        self.is_suspended = False
        self.descriptor: DeviceDescriptor | None = None
        self.configuration: Configuration | None = None
        self.strings: dict[int, str] = {}
        self.raw: dict[str, bytes] = {}
        """Descriptors as they came."""
        self.enumeration_error: UsbError | None = None
        self.enumerations = 0
        self.is_configured = False
        self.patience_us = CONTROL_TIMEOUT_US
        self.on_configured: list[Callable[[], None]] = []
        self.on_gone: list[Callable[[], None]] = []
        """The configuration is lost: reset, or no device."""
        self._tasks: list[Task] = []
        self._sof: Event | None = None
        self._slot = 0
        self._control_busy = False
        self._next_address = 1
        device.on_connection = self._connection_changed
        device.on_ready = self._device_changed

    # -- the cable

    def _connection_changed(self, connected: bool) -> None:
        self._lose(Aborted("the device has left" if not connected else "a new device"))
        self._stop_frames()
        self.is_suspended = False
        if connected:
            self.start(self._bring_up(), self._brought_up)

    def _lose(self, error: UsbError) -> None:
        """All transfers end, and the configuration is gone."""
        was_configured, self.is_configured = self.is_configured, False
        for task in list(self._tasks):
            task.abort(error)
        self._control_busy = False
        if was_configured:
            for listener in list(self.on_gone):
                listener()

    def _bring_up(self) -> Transfer:
        yield DEBOUNCE_US
        yield from self._reset_and_enumerate()

    def _brought_up(self, task: Task) -> None:
        if isinstance(task.error, Aborted):
            return
        self.enumeration_error = task.error
        if task.error is None:
            self.enumerations += 1
            self.is_configured = True
            for listener in list(self.on_configured):
                listener()

    def bus_reset(self) -> None:
        """At once, whatever is under way; then the device is enumerated again."""
        self._lose(Aborted("bus reset"))
        self._stop_frames()
        self.is_suspended = False
        if self.device.is_connected:
            self.start(self._reset_and_enumerate(), self._brought_up)

    def suspend(self) -> None:
        """No frames from now on; transfers stand still."""
        self._stop_frames()
        self.is_suspended = True
        self.device.go_idle()

    def resume(self) -> None:
        """20 ms of the resume signal, then frames."""
        self.device.drive_resume()
        self.timeline.after_us(RESUME_US, self._resumed)

    def _resumed(self) -> None:
        if self.is_suspended and self.device.is_connected:
            self.is_suspended = False
            self._start_frames()
            self._device_changed()

    # -- frames and slots

    def _start_frames(self) -> None:
        if not self._sof:
            self._frame()

    def _frame(self) -> None:
        self.frame = (self.frame + 1) & 0x7FF
        self._sof = self.timeline.after_us(1000, self._frame)
        self.device.start_of_frame(self.frame)

    def _stop_frames(self) -> None:
        if self._sof:
            self._sof.cancel()
            self._sof = None

    def next_slot(self) -> int:
        """The tick at which the bus is free for one more packet."""
        gap = TICKS_PER_SECOND // 1000 // self.packets_per_ms
        self._slot = max(self._slot + gap, self.timeline.now + gap // 2)
        return self._slot

    def _device_changed(self) -> None:
        if self._tasks and not self.is_suspended:
            for task in list(self._tasks):
                task.wake()

    def start(self, transfer: Transfer, on_done: Callable[[Task], None] | None = None) -> Task:
        task = Task(self, transfer, on_done)
        self._tasks.append(task)
        task.begin()
        return task

    def forget(self, task: Task) -> None:
        self._tasks.remove(task)

    # -- enumeration (USB 2.0, 9.1.2)

    def _reset_and_enumerate(self) -> Transfer:
        self._stop_frames()
        self.address = 0
        self.device.begin_reset()
        yield RESET_US
        self._start_frames()
        yield RECOVERY_US
        first = yield from self._descriptor(DEVICE, 0, 8)
        if len(first) != 8:
            self.problems.append(f"{len(first)} bytes of the device descriptor, of the 8 asked for")
        wanted = self._next_address
        self._next_address = self._next_address % 127 + 1
        yield from self.control(0x00, SET_ADDRESS, wanted)
        self.address = wanted
        yield ADDRESS_US
        self.raw["device"] = yield from self._descriptor(DEVICE, 0, 18)
        if self.raw["device"][:8] != first:
            self.problems.append("the device descriptor's first bytes differ from those before the address")
        self.descriptor = read_device(self.raw["device"], self.problems.append)
        yield from self._read_configuration()
        yield from self._read_strings()
        yield from self._configure()

    def _descriptor(self, kind: int, index: int, size: int, language: int = 0) -> Generator[float, None, bytes]:
        data = yield from self.control(0x80, GET_DESCRIPTOR, kind << 8 | index, language, size)
        return bytes(data)

    def _read_configuration(self) -> Transfer:
        head = yield from self._descriptor(CONFIGURATION, 0, 9)
        total = struct.unpack("<H", head[2:4])[0]
        data = yield from self._descriptor(CONFIGURATION, 0, total)
        more = yield from self._descriptor(CONFIGURATION, 0, 255)
        if len(data) != total or data[:9] != head or more != data[:255]:
            self.problems.append(f"the configuration of {total} bytes: {len(data)} came, or it differs each time")
        self.raw["configuration"] = data
        self.configuration = read_configuration(data, self.problems.append)
        if data[4] != len(self.configuration.interfaces):
            self.problems.append(f"{data[4]} interfaces declared, {len(self.configuration.interfaces)} found")

    def _read_strings(self) -> Transfer:
        assert self.descriptor
        assert self.configuration
        names = [each.name for each in self.configuration.interfaces]
        names += [each[5] for each in self.configuration.associations] + [self.raw["configuration"][6]]
        wanted = [index for index in dict.fromkeys((*self.descriptor.strings, *names)) if index]
        if not wanted:
            return
        languages = yield from self._descriptor(STRING, 0, 255)
        if languages != struct.pack("<BBH", 4, STRING, ENGLISH):
            self.problems.append(f"languages {languages.hex()}")
        self.strings = {}
        for index in wanted:
            head = yield from self._descriptor(STRING, index, 2, ENGLISH)
            data = yield from self._descriptor(STRING, index, 255, ENGLISH)
            if head != data[:2]:
                self.problems.append(f"string {index} begins with {head.hex()}, then with {data[:2].hex()}")
            self.strings[index] = read_string(data, self.problems.append)

    def _configure(self) -> Transfer:
        assert self.configuration
        before = yield from self.control(0x80, GET_CONFIGURATION, 0, 0, 1)
        yield from self.control(0x00, SET_CONFIGURATION, self.configuration.value)
        after = yield from self.control(0x80, GET_CONFIGURATION, 0, 0, 1)
        if before != b"\0" or after != bytes([self.configuration.value]):
            self.problems.append(f"configuration {before.hex()} before, {after.hex()} after it was set")
        status = yield from self.control(0x80, GET_STATUS, 0, 0, 2)
        if len(status) != 2 or status[1]:
            self.problems.append(f"device status {status.hex()}")

    # -- transfers

    def request(self, kind: int, code: int, value: int = 0, index: int = 0, data: bytes | int = 0) -> Task:
        """A control transfer by itself; the task's result is the data of one to the host."""
        return self.start(self.control(kind, code, value, index, data))

    def control(
        self, kind: int, code: int, value: int = 0, index: int = 0, data: bytes | int = 0
    ) -> Generator[float, None, bytes]:
        """``data``: bytes to the device, or how many the device may send. Raises UsbError."""
        while self._control_busy:
            yield 100
        self._control_busy = True
        try:
            length = data if isinstance(data, int) else len(data)
            setup = struct.pack("<BBHHH", kind, code, value, index, length)
            yield from self._send_setup(setup)
            if isinstance(data, int) and length:
                answer = yield from self._control_in(length)
                return answer
            if isinstance(data, bytes):
                for at in range(0, length, self._packet_0):
                    yield from self._transact_out(0, 1, data[at : at + self._packet_0])
            yield from self._status_in()
            return b""
        finally:
            self._control_busy = False

    @property
    def _packet_0(self) -> int:
        return self.descriptor.packet_0 if self.descriptor else 64

    def _send_setup(self, setup: bytes) -> Transfer:
        for _ in range(TRIES):
            yield self._until_slot()
            if self.device.setup(self.address, setup):
                return
        raise NoAnswer(f"SETUP {setup.hex()}")

    def _control_in(self, length: int) -> Generator[float, None, bytes]:
        data, toggle = b"", 1
        while len(data) < length:
            packet = yield from self._transact_in(0, toggle)
            toggle ^= 1
            data += packet
            if len(packet) < self._packet_0:
                break
        if len(data) > length:
            self.problems.append(f"{len(data)} bytes, of {length} asked for")
        yield from self._transact_out(0, 1, b"")
        return data

    def _status_in(self) -> Transfer:
        packet = yield from self._transact_in(0, 1)
        if packet:
            self.problems.append(f"data in the status stage: {packet.hex()}")

    def _transact_in(self, number: int, toggle: int | None) -> Generator[float, None, bytes]:
        """One packet, before patience ends."""
        deadline = self.timeline.now + round(self.patience_us * TICKS_PER_US)
        silent = 0
        while True:
            yield from self._until_running()
            handshake, got, data = self.device.fetch(self.address, number)
            if handshake is Handshake.ACK:
                if toggle is not None and got != toggle:
                    self.problems.append(f"DATA{got} from endpoint {number}, where DATA{toggle} was due")
                return data
            silent = self._judge(handshake, silent, deadline, f"IN {number}")
            yield from self._wait_for_device(deadline)

    def _transact_out(self, number: int, toggle: int, data: bytes) -> Transfer:
        deadline = self.timeline.now + round(self.patience_us * TICKS_PER_US)
        silent = 0
        while True:
            yield from self._until_running()
            handshake = self.device.receive(self.address, number, toggle, data)
            if handshake is Handshake.ACK:
                return
            silent = self._judge(handshake, silent, deadline, f"OUT {number}")
            yield from self._wait_for_device(deadline)

    def _judge(self, handshake: Handshake, silent: int, deadline: int, what: str) -> int:
        if handshake is Handshake.STALL:
            raise Stalled(what)
        if self.timeline.now >= deadline:
            raise NoAnswer(f"{what}: only {handshake} for {self.patience_us / 1000:.0f} ms")
        silent = silent + 1 if handshake is Handshake.NONE else 0
        if silent >= TRIES:
            raise NoAnswer(what)
        return silent

    def _wait_for_device(self, deadline: int) -> Transfer:
        """A control transfer polls once in a while, so that patience can end."""
        yield min(1000.0, max(1.0, (deadline - self.timeline.now) / TICKS_PER_US))

    def _until_slot(self) -> float:
        return (self.next_slot() - self.timeline.now) / TICKS_PER_US

    def _until_running(self) -> Transfer:
        """A slot; not while suspended."""
        yield self._until_slot()
        while self.is_suspended:
            yield UNTIL_READY

    # -- pipes

    def stream_in(
        self, number: int, packet_size: int, take: Callable[[bytes], None], wants: Callable[[], bool]
    ) -> Transfer:
        """Fetches packets of a bulk or interrupt endpoint as long as ``wants`` says so, without an end."""
        toggle = 0
        while True:
            if self.is_suspended or not wants():
                yield UNTIL_READY
                continue
            handshake, got, data = self.device.fetch(self.address, number)
            if handshake is Handshake.STALL:
                raise Stalled(f"IN {number}")
            if handshake is not Handshake.ACK:
                yield UNTIL_READY
                continue
            if got != toggle:
                self.problems.append(f"DATA{got} from endpoint {number}, where DATA{toggle} was due")
            if len(data) > packet_size:
                self.problems.append(f"{len(data)} bytes in a packet of endpoint {number}")
            toggle = got ^ 1
            take(data)
            yield self._until_slot()

    def stream_out(
        self, number: int, packet_size: int, give: Callable[[int], bytes], taken: Callable[[], None]
    ) -> Transfer:
        """Sends what ``give`` has, a packet at a time; ``taken`` is called when the device has accepted it."""
        toggle = 0
        while True:
            data = b"" if self.is_suspended else give(packet_size)
            if not data:
                yield UNTIL_READY
                continue
            handshake = self.device.receive(self.address, number, toggle, data)
            if handshake is Handshake.STALL:
                raise Stalled(f"OUT {number}")
            if handshake is not Handshake.ACK:
                yield UNTIL_READY
                continue
            toggle ^= 1
            taken()
            yield self._until_slot()

    def look_again(self) -> None:
        """What ``wants`` or ``give`` would say has changed."""
        self._device_changed()
