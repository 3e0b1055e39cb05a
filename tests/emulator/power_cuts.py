"""What a board is after its power went at any one flash operation: the flash is rebuilt as it was then, and the image
is started on it as on a board that gets its power back.

The operations of one whole run are recorded; the run is the same each time, so what a cut before operation n leaves is
what the n operations before it made (``cut_for_real`` proves it where it is called).

    python -m tests.emulator.power_cuts PACKAGE

does so for every cut point of a real package's send: some thousand starts, a tenth of a second each.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from studio.link.messages import Answer, Request
from studio.model.board import BoardInfo
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import APPLICATION, Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.bootloader import factory_flash
from tests.emulator.flash import PAGE, ChipFlash
from tests.emulator.unicorn_processor import UnicornProcessor
from tests.unit.link import tiny_package

Operation = tuple[str, int, int]
"""As ``ChipFlash.journal`` has them: an erase slice of so many ms, or a word written."""
LONG_ENOUGH_S = 3.0
"""The bootloader's half second twice, the image's start and the enumeration take less than half of it."""


def flash_with(image: bytes, bootloader: Literal["A", "B"] = "A") -> bytes:
    """A board on which this program was installed, and to which nothing was sent yet."""
    flash = bytearray(factory_flash(bootloader))
    flash[APPLICATION : APPLICATION + len(image)] = image
    return bytes(flash)


@dataclass(frozen=True)
class Restart:
    """Where a board is that got its power back; ``info`` is None where no port of our firmware came."""

    state: str
    info: BoardInfo | None
    problems: tuple[str, ...]
    """What the chip, the host or the port had to complain about."""

    @property
    def package(self) -> str | None:
        return self.info.package.name if self.info and self.info.package else None


class PowerCutBoard:
    """One board that loses its power again and again."""

    def __init__(self, flash: bytes, *, revision: int = 1, bootloader: Literal["A", "B"] = "A") -> None:
        self.board = Nano33BleSense(revision=revision, flash=flash, bootloader=bootloader)
        self.client = BoardClient(self.board)

    def restart(self, flash: bytes | None = None, *, unread: tuple[int, int] | None = None) -> Restart:
        """With this content of the flash, or with what stands there. ``unread``: an address and a size where the
        program must not read; then it would do the same whatever stands there."""
        if unread:
            assert isinstance(self.board.chip.processor, UnicornProcessor)
            self.board.chip.processor.set_readable(*unread, False)
            try:
                return self.restart(flash)
            finally:
                self.board.chip.processor.set_readable(*unread, True)
        board, port = self.board, self.client.port
        if board.state != "off":
            board.power_off()
        before = self._problems()
        if flash is not None:
            self._set_flash(flash)
        board.power_on()
        board.plug()
        board.run_until(lambda: port.is_there or board.state == "bootloader", LONG_ENOUGH_S, look_every_s=0.01)
        info = self.client.hello() if port.is_there else None
        return Restart(board.state, info, self._problems()[len(before) :])

    def _set_flash(self, flash: bytes) -> None:
        """As ``Nano33BleSense.load_flash``; what stays as it was need not be translated for the processor again."""
        chip = self.board.chip
        for page in range(0, len(flash), PAGE):
            if chip.flash[page : page + PAGE] != flash[page : page + PAGE]:
                chip.flash[page : page + PAGE] = flash[page : page + PAGE]
                chip.processor.forget_code(page, PAGE)

    def recorded(self, action: Callable[[], object]) -> list[Operation]:
        """The flash operations while ``action`` ran."""
        journal: list[Operation] = []
        self.board.chip.memory.journal = journal
        action()
        self.board.chip.memory.journal = None
        return journal

    def cut_for_real(
        self, operation: int, action: Callable[[], object], how: Literal["before", "middle", "after"] = "before"
    ) -> bytes:
        """Loses the power at that operation of ``action``; returns what the flash then holds."""
        self.board.cut_power_at(operation, how)
        try:
            action()
        except AssertionError:  # no answer
            assert self.board.state == "off", "the board has its power still, and does not answer"
            return bytes(self.board.chip.flash)
        raise AssertionError(f"it did not come to operation {operation}")

    def send(self, package: bytes) -> None:
        answer = self.client.send(package)
        assert answer.status == 0, f"{Request(answer.type).name}: {answer.status}"

    def send_microcode(self, data: bytes) -> Answer:
        return self.client.send_microcode(data)

    def _problems(self) -> tuple[str, ...]:
        port_errors = [str(error) for error in self.client.port.errors]
        return (*self.board.complaints, *self.board.host.problems, *port_errors)


def before_each(flash: bytes, operations: Sequence[Operation]) -> Iterator[bytes]:
    """The flash before each of them, and after the last."""
    memory = ChipFlash(flash)
    yield flash
    for kind, address, value in operations:
        if kind == "write":
            memory.write_word(address, value)
        elif kind == "slice":
            memory.erase_slice(address, value)
        else:
            memory.erase_page(address)
        yield bytes(memory.data)


def torn(flash: bytes, operation: Operation, chance: random.Random) -> bytes:
    """The power went in the middle: each bit that was to change has, or has not."""
    kind, address, value = operation
    size = 4 if kind == "write" else PAGE
    old = int.from_bytes(flash[address : address + size], "little")
    bits = chance.getrandbits(8 * size)
    new = old & (value | bits) if kind == "write" else old | bits & chance.getrandbits(8 * size)
    return flash[:address] + new.to_bytes(size, "little") + flash[address + size :]


# -- the whole of a real package, by hand


@dataclass(frozen=True)
class Part:
    """Every ``step``-th cut point of a send, from ``first`` on."""

    flash: bytes
    operations: list[Operation]
    revision: int
    first: int
    step: int

    def run(self) -> Counter[str]:
        """How many starts ended how."""
        board = PowerCutBoard(self.flash, revision=self.revision)
        found: Counter[str] = Counter()
        for number, flash in enumerate(before_each(self.flash, self.operations)):
            if number % self.step != self.first:
                continue
            restart = board.restart(flash)
            last = number == len(self.operations)
            words = f"{restart.package} package" if restart.package else "no package"
            found[f"{restart.state}, {words}, {'after the last' if last else 'before any'} operation"] += 1
            found.update(f"cut point {number}: {problem}" for problem in restart.problems)
        return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.emulator.power_cuts")
    parser.add_argument("package", type=Path, help="as the studio sends it (nano33-studio package)")
    parser.add_argument("--image", type=Path, default=IMAGE, help="the firmware (default: the studio's own)")
    parser.add_argument("--revision", type=int, choices=(1, 2), default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    began = time.monotonic()
    package = arguments.package.read_bytes()
    board = PowerCutBoard(flash_with(arguments.image.read_bytes()), revision=arguments.revision)
    board.restart()
    board.send(package)  # so that all of its pages have to be erased
    board.send(tiny_package.data(name="old", checks=1))
    flash = bytes(board.board.chip.flash)
    operations = board.recorded(lambda: board.send(package))
    kinds = Counter(kind for kind, _, _ in operations)
    print(f"{len(package)} bytes: {kinds['slice']} erase slices, {kinds['write']} words", flush=True)
    parts = [Part(flash, operations, arguments.revision, first, arguments.jobs) for first in range(arguments.jobs)]
    with ProcessPoolExecutor(arguments.jobs) as pool:
        found = sum(pool.map(Part.run, parts), Counter())
    for words, count in sorted(found.items()):
        print(f"{count:6} {words}")
    print(f"{time.monotonic() - began:.0f} s")
    whole = board.restart().package
    expected = {
        "application, old package, before any operation": len(operations),
        f"application, {whole} package, after the last operation": 1,
    }
    return int(found != expected)


if __name__ == "__main__":
    raise SystemExit(main())
