"""The virtual board: the core with the host port under it, its sensors played in real time."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from studio.board.finger import Finger
from studio.board.flash_file import FlashFile
from studio.board.performance import Performance, Sensors
from studio.core.device import Device
from studio.errors import StudioError
from studio.link.transport import BoardSide, PipeEnd, pipe
from studio.model.board import BUTTON_PINS
from studio.model.lane import RECORDED_LANES, LaneKind

log = logging.getLogger(__name__)
TICK_S = 0.01
"""How often the sensors deliver while nothing else happens: about half a block."""
_SLICE_S = 0.01
"""Time is lived in slices: a sensor's queue holds 34 ms, and this thread may have been kept waiting for longer."""
_STAYS_POWERED_S = 30.0
"""More than the 64 pages of a slot need."""
_LONGEST_STEP_S = 2.0
"""After a longer pause (a laptop that slept) time is not caught up with."""


class Player:
    """Gives a device the samples that are due, by the sensors' exact rates."""

    def __init__(self, device: Device, sensors: Sensors) -> None:
        self._device = device
        self._sensors = sensors
        self._given: dict[LaneKind, tuple[int, float, int]] = {}
        """Per lane: its rate, when it started, samples given since."""

    def give_due(self, now_s: float) -> None:
        self._sensors.advance(now_s)
        for kind in RECORDED_LANES:
            rate_hz = self._device.rate_hz(kind)
            rate, start_s, given = self._given.get(kind, (0, now_s, 0))
            if rate != rate_hz:
                rate, start_s, given = rate_hz, now_s, 0
            due = int((now_s - start_s) * rate) if rate else 0
            if due > given:
                samples = self._sensors.samples(kind, rate, start_s + given / rate, due - given)
                self._device.push(kind, samples)
            self._given[kind] = (rate, start_s, max(due, given))


class VirtualBoard:
    """A board in this process. One connection at a time, as on a cable; it lives on when the connection ends.

    ``start`` gives it a thread in real time; a test calls ``run_to`` with times of its own instead.
    """

    def __init__(
        self,
        *,
        serial: str = "VIRTUAL",
        seed: int = 1,
        playlist: Iterable[Performance] = (),
        flash: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``flash`` is the file that keeps the board's flash; without one it is empty at every start."""
        self._clock = clock
        self._epoch = clock()
        self._lock = threading.RLock()
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._flash = FlashFile(flash) if flash else None
        self._device = _device(serial, self._flash)
        self._sensors = Sensors(seed=seed, playlist=playlist)
        self._player = Player(self._device, self._sensors)
        self._finger = Finger(self._device)
        self._link: BoardSide | None = None
        self._input = b""
        self._output = b""
        self._busy_until_s = 0.0
        self._ran_to_s = 0.0

    def start(self) -> VirtualBoard:
        """Runs in real time in its own thread, until ``stop``."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="virtual-board", daemon=True)
            self._thread.start()
        return self

    def stop(self) -> None:
        """Power off: the connection ends."""
        self._stop.set()
        self._wake.set()
        if self._thread and threading.current_thread() is not self._thread:
            self._thread.join(2.0)
        self.disconnect()
        if self._flash:
            with self._lock:
                self._stay_powered()
                self._flash.look(self._device, self._ran_to_s, at_once=True)

    def _stay_powered(self) -> None:
        """A real board stays on its cable when the program ends, and uses the time to erase ahead; this one lives
        that time in an instant."""
        end_s = self._ran_to_s + _STAYS_POWERED_S
        while self._ran_to_s < end_s:
            self._ran_to_s += TICK_S * 10
            self._device.run(int(self._ran_to_s * 1e6))

    def connect(self) -> PipeEnd:
        """A transport to this board for this process. Raises StudioError("port-busy") while another is there."""
        ours, theirs = pipe()
        theirs.heard = self._wake.set
        self.attach(ours)
        return theirs

    def attach(self, link: BoardSide) -> None:
        """Serves a transport's other end. Raises StudioError("port-busy") while there is one."""
        with self._lock:
            self._notice_goodbye()
            if self._link is not None:
                raise StudioError(
                    "The virtual board is in use.",
                    "Another connection to it is open.",
                    "Close it there, then try again.",
                    code="port-busy",
                )
            self._link = link
        self._wake.set()

    def _notice_goodbye(self) -> None:
        """Whoever was connected may have gone just now: the board's own thread would see that a moment later."""
        if self._link is not None:
            try:
                self._input += self._link.read(0)
            except StudioError:
                self.disconnect()

    def disconnect(self) -> None:
        """Pulls the cable."""
        with self._lock:
            if self._link is not None:
                self._link.close()
                self._link = None
                self._input = self._output = b""
                self._device.disconnected()

    @property
    def is_connected(self) -> bool:
        return self._link is not None

    def wake(self) -> None:
        """Says that bytes have come over the attached transport."""
        self._wake.set()

    def perform(self, performance: Performance) -> None:
        """Plays it into the sensors, after those asked for before."""
        with self._lock:
            self._sensors.perform(performance)

    def play_always(self, playlist: Iterable[Performance]) -> None:
        """Plays these in turn whenever nothing else was asked for."""
        with self._lock:
            self._sensors.play_always(playlist)

    def hold_still(self) -> None:
        """Ends all performances."""
        with self._lock:
            self._sensors.hold_still()

    def press(self, pin: int = BUTTON_PINS["D3"]) -> None:
        """Connects a pin of the header to ground for a moment, after the presses asked for before. Raises
        StudioError("board-no-such-pin") for one that is no button."""
        with self._lock:
            self._finger.press(pin)

    @property
    def playing(self) -> str:
        """The name of the performance under way, or ""."""
        with self._lock:
            return self._sensors.playing

    @property
    def led(self) -> int:
        """The LED's colour, 0xRRGGBB."""
        return self._device.led

    @property
    def pulses(self) -> int:
        """Pulses on pin D2 since power-up."""
        return self._device.pulses

    def run_to(self, now_s: float) -> float:
        """Lets the board live up to ``now_s`` (since its power-up); returns when it wants to run again."""
        with self._lock:
            if now_s - self._ran_to_s > _LONGEST_STEP_S and self._thread:
                self._epoch += now_s - self._ran_to_s - TICK_S
                now_s = self._ran_to_s + TICK_S
            while self._ran_to_s < now_s:
                self._ran_to_s = min(now_s, self._ran_to_s + _SLICE_S)
                self._player.give_due(self._ran_to_s)
                self._finger.move(self._ran_to_s)
                self._exchange(self._ran_to_s)
            if self._flash:
                self._flash.look(self._device, self._ran_to_s)
            return self._busy_until_s if self._busy_until_s > now_s else now_s + TICK_S

    def _exchange(self, now_s: float) -> None:
        """Bytes in, life, bytes out, until the board is busy or nothing is left to do."""
        try:
            while True:
                if self._link is not None and not self._input:
                    self._input = self._link.read(0)
                self._input = self._input[self._device.feed(self._input) :] if self._input else b""
                self._busy_until_s = self._device.run(int(now_s * 1e6)) / 1e6
                # What a slow reader leaves fills the board's own buffer; then the board drops blocks and counts them.
                self._output = self._output or self._device.take()
                sent = self._link.offer(self._output) if self._link and self._output else len(self._output)
                self._output = self._output[sent:]
                if not self._input or self._busy_until_s > now_s:
                    return
        except StudioError:  # whoever was connected has gone; the board stays
            self.disconnect()

    def _run(self) -> None:
        while not self._stop.is_set():
            now_s = self._clock() - self._epoch
            next_s = self.run_to(now_s)
            self._wake.wait(max(0.0, next_s - (self._clock() - self._epoch)))
            self._wake.clear()


def _device(serial: str, flash: FlashFile | None) -> Device:
    """A board with what its file holds; a file that another version wrote makes a new board, not an error."""
    try:
        return Device(serial=serial, flash=flash.load() if flash else None)
    except StudioError as error:
        log.warning("the virtual board starts empty: %s", error)
        return Device(serial=serial)


_default: VirtualBoard | None = None
_default_lock = threading.Lock()


def default_board() -> VirtualBoard:
    """This process's virtual board, started at the first call: what the port "virtual" means."""
    global _default
    with _default_lock:
        if _default is None:
            _default = VirtualBoard().start()
        return _default
