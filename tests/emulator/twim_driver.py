"""Drives a TWIM's registers from Python the way nrfx does it; for tests of what stands behind."""

from __future__ import annotations

from tests.emulator import twim
from tests.emulator.bare_chip import BareChip
from tests.emulator.sources import Environment, MotionSource, SoundSource
from tests.emulator.wiring import PULL_UPS_SUPPLY, SENSORS_SUPPLY, InternalBoard

TX, RX = 0x2000_0100, 0x2000_4000
H0H1, S0D1 = 3, 6
LASTTX_STARTRX, LASTTX_STOP, LASTRX_STOP = 1 << 7, 1 << 9, 1 << 12


class TransferFailed(Exception):
    """``source``: ERRORSRC; 0 when nothing ever came."""

    def __init__(self, source: int) -> None:
        super().__init__(f"ERRORSRC {source}")
        self.source = source


class TwimDriver:
    def __init__(self, chip: BareChip, port: twim.Twim) -> None:
        self.chip = chip
        self.port = port

    def open(self) -> None:
        for pin in (14, 15):
            self.chip.pins.configure(pin, is_output=False, input_connected=True, pull=0, drive=S0D1)
        self.port.write(twim.PSEL_SCL, 15)
        self.port.write(twim.PSEL_SDA, 14)
        self.port.write(twim.FREQUENCY, 0x0620_0000)
        self.port.write(twim.ENABLE, twim.ENABLED)

    def close(self) -> None:
        self.port.write(twim.ENABLE, 0)

    def begin(self, address: int, data: bytes, count: int = 0) -> None:
        """Starts a write, or a write and a read."""
        self.chip.write_ram(TX, data)
        shorts = LASTTX_STARTRX | LASTRX_STOP if count else LASTTX_STOP
        settings = (
            (twim.ADDRESS, address), (twim.TXD_PTR, TX), (twim.TXD_MAXCNT, len(data)), (twim.RXD_PTR, RX),
            (twim.RXD_MAXCNT, count), (0x200, shorts), (twim.STOPPED, 0), (twim.ERROR, 0), (twim.STARTTX, 1),
        )  # fmt: skip
        for register, value in settings:
            self.port.write(register, value)

    def finish(self) -> None:
        port = self.port
        self.chip.run_until(lambda: port.read(twim.STOPPED) or port.read(twim.ERROR))
        if port.read(twim.ERROR):
            source = port.read(twim.ERRORSRC)
            port.write(twim.ERRORSRC, source)
            port.write(twim.STOP, 1)
            assert self.chip.run_until(lambda: port.read(twim.STOPPED))
            raise TransferFailed(source)
        if not port.read(twim.STOPPED):
            raise TransferFailed(0)

    def write(self, address: int, *data: int) -> None:
        self.begin(address, bytes(data))
        self.finish()

    def read(self, address: int, register: int, count: int = 1) -> bytes:
        self.begin(address, bytes((register,)), count)
        self.finish()
        assert self.port.read(twim.RXD_AMOUNT) == count
        return self.chip.read_ram(RX, count)

    def receive(self, address: int, count: int) -> bytes:
        """A read without a sub-address."""
        for register, value in (
            (twim.ADDRESS, address), (twim.RXD_PTR, RX), (twim.RXD_MAXCNT, count), (0x200, LASTRX_STOP),
            (twim.STOPPED, 0), (twim.ERROR, 0), (twim.STARTRX, 1),
        ):  # fmt: skip
            self.port.write(register, value)
        self.finish()
        return self.chip.read_ram(RX, count)


class Bench:
    """A bare chip on a board of a revision, its supplies on and TWIM0 open."""

    def __init__(
        self, revision: int, *, motion: MotionSource | None = None, sound: SoundSource | None = None,
        environment: Environment | None = None,
    ) -> None:  # fmt: skip
        self.chip = BareChip()
        self.board = InternalBoard(
            self.chip, revision, lambda: self.chip.crystal_runs, motion=motion, sound=sound, environment=environment
        )
        self.world = self.board.environment
        self.i2c = TwimDriver(self.chip, self.board.twims[0])
        self.chip.drive(SENSORS_SUPPLY, True, drive=H0H1)
        self.chip.drive(PULL_UPS_SUPPLY, True)
        self.chip.run_us(10_000)
        self.i2c.open()

    @property
    def complaints(self) -> list[str]:
        return self.chip.complaints

    def run_us(self, us: float) -> None:
        self.chip.run_us(us)
