"""The bootloader that Arduino ships on the Nano 33 BLE (Sense), as a model: byte for byte, also in what it ignores.

Written from what its machine code does when it is executed ("SAM-BA extended 2.0", sha256 e9797f7f...), not from what
an uploader expects of it. ``A`` is the bootloader as sold, at 0x0; ``B`` the same one moved to 0xE0000, behind a Nordic
MBR, as boards have it that ran MicroPython or OpenMV. Where the real one would run over its buffers nobody knows
what follows; the model then never answers again (``crashed`` says why).
"""

from __future__ import annotations

import binascii
import re
import struct
from functools import cache
from typing import Literal, Protocol

FLASH_BYTES, PAGE = 0x100000, 4096
APPLICATION, WINDOW_END, SOFT_DEVICE_APPLICATION = 0x10000, 0xE0000, 0x26000
GPREGRET_STAY = 0xB0
DOUBLE_TAP_MAGIC = 0x07738135
DOUBLE_TAP_WORD = {"A": 0x20007FFC, "B": 0x2000BFFC}
BUFFER, COMMAND = 8192, 64
VERSION = b"Arduino Bootloader (SAM-BA extended) 2.0 [Arduino:IKXYZ]\n\r\0\x6e"
CHIP = b"nRF52840-QIAA\n\r\0\x58"
ERASE_US, WORD_US = 85_000, 41
PAGE_0_CRC = {"A": 0xF407, "B": 0x1234}
"""What Z tells of the flash's first page; B's own value is not known, only that it is another."""
_ONE_MORE = bytes(range(1, 256)) + b"\xff"
_MARK = ord("#")
_UNKNOWN_RAM = b"\x55"
_HEX = re.compile(rb"[0-9A-Fa-f]*")

Variant = Literal["A", "B"]
Decision = Literal["application", "softdevice", "stay"]


class PowerLost(Exception):
    """The power went, within a flash operation or just before or after one."""


class DeadBoard(Exception):
    """There is no bootloader any more."""


class OutsideWindow(AssertionError):
    """The computer sent an address outside of the part of the flash that is safe on every board."""


class Flash(Protocol):
    """1 MiB whose bits go from 1 to 0 by words and back by pages."""

    def read(self, address: int, size: int) -> bytes: ...

    def erase_page(self, address: int) -> None: ...

    def write_word(self, address: int, value: int) -> None: ...


class MemoryFlash:
    """Counts operations; ``cut_at`` is the number of the one at which the power goes (0: the next one), ``how`` much of
    it happens then: nothing, some bits, or all. A word written a third time since its erasure is a violation."""

    def __init__(self, data: bytes | None = None) -> None:
        self.data = bytearray(data or b"\xff" * FLASH_BYTES)
        self.operations = 0
        self.erased: list[int] = []
        self.violations: list[str] = []
        self.cut_at: int | None = None
        self.how: Literal["before", "middle", "after"] = "before"
        self._writes: dict[int, bytearray] = {}
        """By page, the writes of each word."""

    def read(self, address: int, size: int) -> bytes:
        return bytes(self.data[address : address + size])

    def erase_page(self, address: int) -> None:
        assert address % PAGE == 0
        assert 0 <= address < FLASH_BYTES
        self.erased.append(address)
        self._writes[address // PAGE] = bytearray(PAGE // 4)
        half_erased = bytes(byte | 0x5A for byte in self.data[address : address + PAGE]) if self._is_cut() else b""
        self._operate(address, b"\xff" * PAGE, middle=half_erased)

    def write_word(self, address: int, value: int) -> None:
        assert address % 4 == 0
        assert 0 <= address < FLASH_BYTES
        old = struct.unpack_from("<I", self.data, address)[0]
        self._count_write(address)
        self._operate(address, struct.pack("<I", old & value), middle=struct.pack("<I", old & (value | 0xA5C30F69)))

    def write_words(self, address: int, data: bytes) -> None:
        """``write_word`` for each of them; faster, up to the one at which the power goes."""
        words = len(data) // 4
        if self.cut_at is not None and 0 <= self.cut_at - self.operations < words:
            at = (self.cut_at - self.operations) * 4
            self.write_words(address, data[:at])
            self.write_word(address + at, struct.unpack_from("<I", data, at)[0])
        for at in range(address - address % PAGE, address + len(data), PAGE):
            first, end = max(address, at), min(address + len(data), at + PAGE)
            self._count_write(first, (end - first) // 4)
        old = int.from_bytes(self.data[address : address + len(data)], "little")
        new = old & int.from_bytes(data, "little")
        self.data[address : address + len(data)] = new.to_bytes(len(data), "little")
        self.operations += words

    def _count_write(self, address: int, words: int = 1) -> None:
        page = self._writes.setdefault(address // PAGE, bytearray(PAGE // 4))
        first = address % PAGE // 4
        counts = page[first : first + words].translate(_ONE_MORE)
        page[first : first + words] = counts
        if counts and max(counts) > 2:
            self.violations.append(f"a word at 0x{address:X} was written more than twice since its page was erased")

    def _is_cut(self) -> bool:
        return self.operations == self.cut_at

    def _operate(self, address: int, after: bytes, *, middle: bytes) -> None:
        cut = self._is_cut()
        self.operations += 1
        if not cut or self.how == "after":
            self.data[address : address + len(after)] = after
        elif self.how == "middle":
            self.data[address : address + len(middle)] = middle
        if cut:
            raise PowerLost


class BootloaderModel:
    """Bytes in, packets out. Only one packet waits for the computer; another meanwhile is dropped, as on the board."""

    def __init__(self, flash: Flash, variant: Variant = "A") -> None:
        self.flash = flash
        self.variant = variant
        self.crashed = ""
        """Why it will not answer any more before a reset."""
        self.reset_requested = False
        self.busy_us = 0
        """How long the flash operations took so far; USB NAKs meanwhile."""
        self.dropped = 0
        """Answers that nobody had room for."""
        self._waiting: bytes | None = None
        self._ram = bytearray(BUFFER)
        self._command = bytearray(COMMAND)
        self._length = 0
        self._expected = 0
        self._store_at = 0
        self._source = 0

    def decide(self, double_tap: bool = False, gpregret: int = 0) -> Decision:
        """After a reset: what starts. A model that was used before is as after power-up. The registers that ask it
        to stay are cleared by it."""
        if self.flash.read(0, 8) == b"\xff" * 8 or (self.variant == "B" and self._word(WINDOW_END) == 0xFFFFFFFF):
            raise DeadBoard("the bootloader was erased")
        self.__init__(self.flash, self.variant)  # type: ignore[misc]
        if double_tap or gpregret == GPREGRET_STAY:
            return "stay"
        if self.variant == "A":
            blank = 0xFFFFFFFF in (self._word(APPLICATION), self._word(APPLICATION + 4))
            return "stay" if blank else "application"
        if self._word(APPLICATION) >> 24 == 0x20:
            return "application"
        return "softdevice" if self._word(SOFT_DEVICE_APPLICATION) >> 24 == 0x20 else "stay"

    def feed(self, data: bytes) -> list[bytes]:
        """``receive``, and what a computer then collects that had collected everything before: at most one packet."""
        self.receive(data)
        packet = self.collect()
        return [packet] if packet is not None else []

    def collect(self) -> bytes | None:
        """The computer fetches the packet that waits."""
        packet, self._waiting = self._waiting, None
        return packet

    def receive(self, data: bytes) -> None:
        """Bytes from the computer."""
        at = 0
        while at < len(data) and not self.crashed and not self.reset_requested:
            if self._expected:
                taken = data[at : at + self._expected]
                self._store(taken)
                at += len(taken)
            elif not self._length and data[at] == _MARK:
                at = len(data) - len(data[at:].lstrip(b"#"))  # empty commands
                self._command[0] = _MARK
            else:
                self._take_command_byte(data[at])
                at += 1

    def _store(self, data: bytes) -> None:
        end = self._store_at + len(data)
        if end > BUFFER:
            self.crashed = "more bytes than the page buffer holds"
            return
        self._ram[self._store_at : end] = data
        self._store_at = end
        self._expected -= len(data)

    def _take_command_byte(self, byte: int) -> None:
        if self._length == COMMAND:
            self.crashed = "a command longer than its buffer"
            return
        self._command[self._length] = byte
        self._length += 1
        if byte == _MARK:
            self._length = 0
            action = _COMMANDS.get(self._command[0])
            if action:
                action(self)

    def _reply(self, packet: bytes) -> None:
        if self._waiting is not None:
            self.dropped += 1
        else:
            self._waiting = packet

    def _arguments(self) -> tuple[int, int]:
        """Hex from the second byte and from the eleventh, wherever the command ended: what an earlier one left
        in the buffer counts as well."""
        return self._hex(1), self._hex(10)

    def _hex(self, at: int) -> int:
        found = _HEX.match(self._command, at)
        digits = found[0] if found else b""
        return min(int(digits or b"0", 16), 0xFFFFFFFF)

    # -- the commands

    def _normal_mode(self) -> None:
        self._reply(b"\n\r")

    def _version(self) -> None:
        self._reply(VERSION)

    def _identify(self) -> None:
        self._reply(CHIP)

    def _erase(self) -> None:
        self._reply(b"X\n\r")  # and nothing else: Y erases

    def _send_file(self) -> None:
        self._store_at, self._expected = self._arguments()

    def _write(self) -> None:
        offset, size = self._arguments()
        if not size:
            self._source = offset
            self._reply(b"Y\n\r")
            return
        start = (APPLICATION + offset) & 0xFFFFFFFF
        if self.variant == "B" and start + size > WINDOW_END:
            self.crashed = "the moved bootloader drops USB rather than write over itself"
            return
        if size > FLASH_BYTES:
            self.crashed = "busy for hours with addresses that are no flash"
        if offset % PAGE == 0 and size % PAGE == 0:
            for address in range(start, min(start + size, FLASH_BYTES), PAGE):
                self.flash.erase_page(address)
                self.busy_us += ERASE_US
        self._program(start, min(size, FLASH_BYTES))
        if self.flash.read(0, 8) == b"\xff" * 8:
            self.crashed = "it has erased itself"
        if not self.crashed:
            self._reply(b"Y\n\r")

    def _program(self, start: int, size: int) -> None:
        if start % 4:
            self.crashed = "a word that is not aligned"
            return
        ram = bytes(self._ram[self._source :]) + _UNKNOWN_RAM * size
        data = ram[:size].ljust(-(-size // 4) * 4, b"\xff")
        for at in range(0, len(data), PAGE):
            address, piece = start + at, data[at : at + PAGE]
            piece = piece[: max(0, FLASH_BYTES - address)]
            if isinstance(self.flash, MemoryFlash) and piece:
                self.flash.write_words(address, piece)
            else:
                for word in range(0, len(piece), 4):
                    self.flash.write_word(address + word, struct.unpack_from("<I", piece, word)[0])
            self.busy_us += len(piece) // 4 * WORD_US

    def _checksum(self) -> None:
        offset, size = self._arguments()
        start = (APPLICATION + offset) & 0xFFFFFFFF
        if size > PAGE or start + size > FLASH_BYTES:
            self.crashed = "a checksum of what is no flash, or of more than a page"
            return
        self._reply(b"Z%08X#\n\r" % binascii.crc_hqx(self.flash.read(start, size), 0))

    def _reset(self) -> None:
        self.reset_requested = True

    def _word(self, address: int) -> int:
        value: int = struct.unpack("<I", self.flash.read(address, 4))[0]
        return value


_COMMANDS = {
    ord("N"): BootloaderModel._normal_mode,
    ord("V"): BootloaderModel._version,
    ord("I"): BootloaderModel._identify,
    ord("X"): BootloaderModel._erase,
    ord("S"): BootloaderModel._send_file,
    ord("Y"): BootloaderModel._write,
    ord("Z"): BootloaderModel._checksum,
    ord("K"): BootloaderModel._reset,
}
"""All that it knows. Anything else is passed over without a word."""


@cache
def factory_flash(variant: Variant = "A") -> bytes:
    """A board's flash with its bootloader and nothing else. The bootloader's own bytes are made up, but for their
    checksum; what counts is that they are there."""
    flash = bytearray(b"\xff" * FLASH_BYTES)
    first = struct.pack("<II", 0x20000400, 0x00000BB9).ljust(PAGE - 2, b"\xe7")
    flash[:PAGE] = first + ending(first, PAGE_0_CRC[variant])
    for address in range(PAGE, 0x9000, PAGE):
        flash[address : address + PAGE] = b"\xe7" * PAGE
    if variant == "B":
        flash[WINDOW_END : WINDOW_END + 0x9000] = struct.pack("<II", 0x2000C000, 0x000E0BB9) * (0x9000 // 8)
    return bytes(flash)


def ending(data: bytes, crc: int) -> bytes:
    """The two bytes that give ``data`` this CRC."""
    before = binascii.crc_hqx(data, 0)
    for value in range(0x10000):
        if binascii.crc_hqx(value.to_bytes(2, "big"), 0) == crc:
            return (value ^ before).to_bytes(2, "big")
    raise AssertionError("two bytes reach every CRC-16")


_ADDRESSED = re.compile(rb"([XYZ])([0-9A-F]{8}),([0-9A-F]{1,8})#")
_STORE = re.compile(rb"S([0-9A-F]{8}),([0-9A-F]{8})#")


class SentByHost:
    """Looks at what a computer sends, before any damage: it raises OutsideWindow, or AssertionError when a command is
    not one that the bootloader takes as it is meant."""

    def __init__(self) -> None:
        self.commands: list[bytes] = []
        """All of them, S without its bytes."""

    def look(self, data: bytes) -> None:
        """One or more whole commands."""
        while data := data.lstrip(b"#"):
            store = _STORE.match(data)
            if store:
                offset, size = int(store[1], 16), int(store[2], 16)
                assert offset + size <= BUFFER, "more than the page buffer"
                assert len(data) >= store.end() + size, "the bytes belong to their S"
                data = data[store.end() + size :]
                self.commands.append(store[0])
                continue
            command, mark, data = data.partition(b"#")
            assert mark, f"{command!r} has no end"
            self._check(command + mark)
            self.commands.append(command + mark)

    def _check(self, command: bytes) -> None:
        found = _ADDRESSED.fullmatch(command)
        if found is None:
            assert command in (b"N#", b"V#", b"I#", b"K#"), f"{command!r} is no command"
            return
        offset, size = int(found[2], 16), int(found[3], 16)
        if found[1] == b"Y" and not size:
            assert offset < BUFFER, "a source outside of the page buffer"
        elif APPLICATION + offset + size > WINDOW_END:
            raise OutsideWindow(command.decode())
