"""What stands around the chip on each revision: the internal bus with its sensors, the supplies, the microphone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from tests.emulator.internal_bus import InternalBus
from tests.emulator.pdm import Pdm
from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.pins import PORT_1, Pins
from tests.emulator.sensors.apds9960 import Apds9960
from tests.emulator.sensors.bmi270 import Bmi270
from tests.emulator.sensors.bmm150 import Bmm150
from tests.emulator.sensors.device import Device
from tests.emulator.sensors.hs3003 import Hs3003
from tests.emulator.sensors.hts221 import Hts221
from tests.emulator.sensors.lps22hb import Lps22hb
from tests.emulator.sensors.lsm9ds1 import Lsm9ds1
from tests.emulator.sensors.lsm9ds1_magnetometer import Lsm9ds1Magnetometer
from tests.emulator.sources import Environment, MotionSource, Silence, SoundSource, Still
from tests.emulator.timeline import TICKS_PER_US
from tests.emulator.twim import Twim

SENSORS_SUPPLY, PULL_UPS_SUPPLY = 22, PORT_1 + 0
"""P0.22 and P1.00."""
HEADER = {
    "D2": PORT_1 + 11, "D3": PORT_1 + 12, "D4": PORT_1 + 15, "D5": PORT_1 + 13, "D6": PORT_1 + 14, "D7": 23,
    "D8": 21, "D9": 27, "D10": PORT_1 + 2, "D11": PORT_1 + 1, "D12": PORT_1 + 8, "A0": 4, "A1": 5, "A2": 30,
    "A3": 29, "A4": 31, "A5": 2, "A6": 28, "A7": 3,
}  # fmt: skip
"""The pins that a person can reach with a wire, by what is printed beside them."""
START_US = 5_000
"""After the supply came. Zephyr waits 5 ms, Arduino 10."""
_H0H1 = 3


class WiredChip(Chip, Protocol):
    pins: Pins

    def complain(self, text: str) -> None: ...

    def add(self, peripheral: Peripheral) -> None: ...


class InternalBoard:
    """``devices`` by name. ``keeps_supply_ms``: how long capacitors hold the sensors' supply after P0.22 goes low, as
    it does in a reset of the chip; within that time the sensors notice nothing. Not known, so 0."""

    def __init__(
        self, chip: WiredChip, revision: int, crystal_runs: Callable[[], bool], *,
        motion: MotionSource | None = None, sound: SoundSource | None = None, environment: Environment | None = None,
    ) -> None:  # fmt: skip
        self.chip = chip
        self.revision = revision
        self.environment = environment or Environment()
        self.keeps_supply_ms = 0.0
        self.bus = InternalBus(chip.timeline, chip.pins)
        self.twims = [
            Twim(chip, 0x4000_3000 + 0x1000 * n, self.bus, chip.complain, name=f"TWIM{n}", irq=3 + n) for n in (0, 1)
        ]
        self.pdm = Pdm(chip, 0x4001_D000, chip.pins, sound or Silence(), chip.complain, crystal_runs)
        for peripheral in (*self.twims, self.pdm):
            chip.add(peripheral)
        self.devices: dict[str, Device] = {}
        self._add_sensors(motion or Still())
        self._went_at: int | None = None
        self._supply_number = 0
        chip.pins.watch(SENSORS_SUPPLY, self._sensors_supply_changed)
        chip.pins.watch(PULL_UPS_SUPPLY, self.bus.set_pull_ups)

    def _add_sensors(self, motion: MotionSource) -> None:
        bus, complain, world = self.bus, self.chip.complain, self.environment
        self.motion_sensor: Lsm9ds1 | Bmi270
        if self.revision == 1:
            self.motion_sensor = Lsm9ds1(bus, complain, motion, world)
            own: list[Device] = [Lsm9ds1Magnetometer(bus, complain, world), Hts221(bus, complain, world)]
        else:
            self.motion_sensor = Bmi270(bus, complain, motion, world)
            own = [Bmm150(bus, complain, world), Hs3003(bus, complain, world)]
        for device in (self.motion_sensor, *own, Lps22hb(bus, complain, world), Apds9960(bus, complain, world)):
            self.devices[device.name] = device
            self.bus.add(device)

    def power_off(self) -> None:
        """The whole board's supply goes."""
        self._turn_off()
        self._went_at = None

    # -- the supply

    def _sensors_supply_changed(self, high: bool) -> None:
        self._supply_number += 1
        if not high:
            self._went_at = self.chip.timeline.now
            self.bus.powered = False
            if not self.keeps_supply_ms:
                self._turn_off()
            return
        number = self._supply_number
        self.chip.timeline.after_us(START_US, lambda: self._turn_on(number))

    def _turn_off(self) -> None:
        self.bus.powered = False
        self.bus.release_sda()
        for device in self.devices.values():
            device.power_off()

    def _turn_on(self, number: int) -> None:
        """Unless the supply has gone and come meanwhile."""
        if number != self._supply_number:
            return
        self.bus.powered = True
        if self._went_at is not None:
            gone_us = (self.chip.timeline.now - self._went_at) / TICKS_PER_US - START_US
            if gone_us < self.keeps_supply_ms * 1000:
                return
        for device in self.devices.values():
            device.power_on()
        self._check_drive()

    def _check_drive(self) -> None:
        """Zephyr's issue 112554: with the standard drive the BMM150 may not start. Here it never does."""
        if self.revision != 2 or self.chip.pins.drive(SENSORS_SUPPLY) == _H0H1:
            return
        self.chip.complain("the sensors' supply (P0.22) needs high drive (H0H1) on revision 2")
        self.devices[Bmm150.name].faults.is_silent = True
