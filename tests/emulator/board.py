"""A Nano 33 BLE Sense: the chip with its bootloader, what stands around it, and the cable.

The bootloader is not executed: between a reset and the application stand its decisions, the half second in which it
waits for a second press of the button, and the state in which it leaves the chip (disassembly of both bootloaders).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from tests.emulator.bootloader import DOUBLE_TAP_MAGIC, DOUBLE_TAP_WORD, BootloaderModel, Variant, factory_flash
from tests.emulator.chip import POWER_ON, RAM_BYTES, RESET_PIN, RESET_SOFT, Nrf52840
from tests.emulator.handover import hand_over, overwrite_ram
from tests.emulator.peripheral import RAM_START
from tests.emulator.sources import Environment, MotionSource, SoundSource
from tests.emulator.timeline import TICKS_PER_SECOND
from tests.emulator.unicorn_processor import UnicornProcessor
from tests.emulator.usb_host import UsbHost
from tests.emulator.usbd import Usbd
from tests.emulator.wiring import HEADER, InternalBoard

APPLICATION = 0x10000
DOUBLE_TAP_TICKS = TICKS_PER_SECOND // 2
State = Literal["off", "waiting", "bootloader", "application"]


class Nano33BleSense:
    """``image`` is what an upload writes at 0x10000; None: a board without firmware. ``flash``: all of it, instead."""

    def __init__(
        self, *, revision: int = 1, image: bytes | None = None, bootloader: Variant = "A", flash: bytes | None = None,
        motion: MotionSource | None = None, sound: SoundSource | None = None, environment: Environment | None = None,
        device_id: int = 0x1A2B_3C4D_5E6F_7081,
    ) -> None:  # fmt: skip
        self.chip = chip = Nrf52840(UnicornProcessor, device_id=device_id)
        self.timeline = chip.timeline
        self.variant = bootloader
        self.load_flash(flash if flash is not None else factory_flash(bootloader))
        if image is not None:
            self.load_image(image)
        clock_power, errata = chip.clock_power, chip.errata
        self.usbd = Usbd(chip, 0x4002_7000, clock_power, errata)
        chip.add(self.usbd)
        self.host = UsbHost(self.usbd)
        self.internal = InternalBoard(
            chip, revision, lambda: clock_power.hfxo_is_running, motion=motion, sound=sound, environment=environment
        )
        self.bootloader = BootloaderModel(chip.memory, bootloader)
        self.state: State = "off"
        self.resets: list[int] = []
        """The bit of RESETREAS of each reset since the board got its power; 0 for that itself."""
        self.on_state: Callable[[State], None] = lambda state: None
        """Called when another program begins to run, or none."""
        self._waits_until = 0

    # -- flash

    def load_flash(self, data: bytes) -> None:
        """Whole; as a programmer would, so it wears nothing and breaks no rule."""
        assert len(data) == len(self.chip.flash)
        self.chip.flash[:] = data
        self.chip.processor.forget_code(0, len(data))

    def load_image(self, image: bytes) -> None:
        flash = bytearray(self.chip.flash)
        flash[APPLICATION : APPLICATION + len(image)] = image
        self.load_flash(bytes(flash))

    def save_flash(self, path: Path) -> None:
        path.write_bytes(self.chip.flash)

    def cut_power_at(self, operation: int, how: Literal["before", "middle", "after"] = "before") -> None:
        """The power goes with the flash operation of this number, counted from now; 0 is the next one."""
        self.chip.memory.cut_at = self.chip.memory.operations + operation
        self.chip.memory.how = how

    @property
    def complaints(self) -> list[str]:
        return self.chip.complaints

    # -- power, button, cable

    def power_on(self) -> None:
        """The contents of the RAM are of no meaning."""
        assert self.state == "off"
        self.chip.ram[:] = random.Random(1).randbytes(RAM_BYTES)
        self.resets.clear()
        self._reset(POWER_ON)

    def power_off(self) -> None:
        """At once, also in the middle of something. Without it the cable does nothing either."""
        self.unplug()
        self.chip.power_is_lost = False
        self.chip.memory.cut_at = None
        self.chip.reset(POWER_ON)
        self.internal.power_off()
        self._enter("off")

    def press_reset(self) -> None:
        self._reset(RESET_PIN)

    def ground(self, name: str) -> None:
        """A wire, or a button, from a pin of the header to ground, until ``let_go``; also without power."""
        self.chip.pins.set_outside(HEADER[name], False)

    def let_go(self, name: str) -> None:
        self.chip.pins.set_outside(HEADER[name], None)

    def plug(self) -> None:
        """The USB cable, to a host that is awake."""
        self.chip.clock_power.set_vbus(True)
        self.usbd.cable_changed()

    def unplug(self) -> None:
        """The board keeps its power, from another source."""
        self.chip.clock_power.set_vbus(False)
        self.usbd.cable_changed()

    # -- time

    def run(self, seconds: float) -> None:
        self.run_ticks(round(seconds * TICKS_PER_SECOND))

    def run_ticks(self, ticks: int) -> None:
        self._run_to(self.timeline.now + ticks)

    def run_until(self, predicate: Callable[[], bool], limit_s: float = 10.0, *, look_every_s: float = 0.001) -> bool:
        """Whether ``predicate`` came true within the limit of virtual time."""
        until = self.timeline.now + round(limit_s * TICKS_PER_SECOND)
        step = max(1, round(look_every_s * TICKS_PER_SECOND))
        while not predicate():
            if self.timeline.now >= until:
                return False
            self._run_to(min(until, self.timeline.now + step))
        return True

    def _run_to(self, until: int) -> None:
        while self.timeline.now < until:
            if self.state == "bootloader" and self.bootloader.reset_requested:
                self._reset(RESET_SOFT)
            if self.state == "application" and self.chip.reset_cause is None:
                self.chip.processor.run(until)
            elif self.state != "application":
                self._pass_time(until)
            if self.chip.power_is_lost:
                self.power_off()
            elif self.chip.reset_cause is not None:
                self._reset(self.chip.reset_cause)

    def _pass_time(self, until: int) -> None:
        """No program of ours runs; the world goes on."""
        if self.state == "waiting":
            until = min(until, self._waits_until)
        due = self.timeline.next_due()
        self.timeline.advance(max(0, min(until, until if due is None else due) - self.timeline.now))
        self.timeline.run_due()
        if self.state == "waiting" and self.timeline.now >= self._waits_until and self.chip.reset_cause is None:
            self._set_double_tap(0)
            self._decide(double_tap=False)

    # -- the bootloader

    def _reset(self, cause: int) -> None:
        self.chip.reset(cause)
        self.resets.append(cause)
        if self._double_tap() == DOUBLE_TAP_MAGIC:
            self._set_double_tap(0)
            self._decide(double_tap=True)
            return
        self._set_double_tap(DOUBLE_TAP_MAGIC)
        self._waits_until = self.timeline.now + DOUBLE_TAP_TICKS
        self._enter("waiting")

    def _decide(self, *, double_tap: bool) -> None:
        clock_power = self.chip.clock_power
        decision = self.bootloader.decide(double_tap=double_tap, gpregret=clock_power.gpregret)
        overwrite_ram(self.chip, self.variant)
        if decision == "application":
            hand_over(self.chip, self.variant)
            self.chip.start(APPLICATION)
            self._enter("application")
            return
        if decision == "softdevice":
            self.chip.complain("the bootloader starts what stands at 0x26000, which is nothing of ours")
        clock_power.gpregret = 0
        self._enter("bootloader")

    def _enter(self, state: State) -> None:
        self.state = state
        self.on_state(state)

    def _double_tap(self) -> int:
        at = DOUBLE_TAP_WORD[self.variant] - RAM_START
        return int.from_bytes(self.chip.ram[at : at + 4], "little")

    def _set_double_tap(self, value: int) -> None:
        at = DOUBLE_TAP_WORD[self.variant] - RAM_START
        self.chip.ram[at : at + 4] = value.to_bytes(4, "little")
