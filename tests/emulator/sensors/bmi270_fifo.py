"""The BMI270's FIFO: frames with or without headers, a level in bytes, and what happens when it is full.

Its size with the 8 KB microcode is not known for sure; 2048 bytes is the smaller of the two figures that are told.
Reading beyond the end gives 0x80 0x00 (Bosch's driver looks for that).
"""

from __future__ import annotations

from collections import deque

BOTH, GYROSCOPE, ACCELEROMETER, SKIP, TIME, CONFIGURATION = 0x8C, 0x88, 0x84, 0x40, 0x44, 0x48
_EMPTY = b"\x80\x00"


class Bmi270Fifo:
    def __init__(self, size: int = 2048) -> None:
        self.size = size
        self.stops_when_full = False
        self.has_headers = True
        self.has_time = False
        self.lost = 0
        """Frames that were overwritten or had no room, since power-up."""
        self._frames: deque[bytes] = deque()
        self._level = 0
        self._skipped = 0
        """Lost and not yet told by a skip frame."""
        self._read_of_first = 0

    def flush(self) -> None:
        self._frames.clear()
        self._level = self._skipped = self._read_of_first = 0

    @property
    def level(self) -> int:
        """Bytes, as FIFO_LENGTH tells; a frame read in part still counts whole."""
        return self._level + (2 if self._tells_skip else 0)

    @property
    def _tells_skip(self) -> bool:
        return self.has_headers and self._skipped > 0

    def put(self, acceleration: bytes, turning: bytes) -> None:
        """The gyroscope comes first in a frame."""
        header = {(True, True): BOTH, (False, True): GYROSCOPE, (True, False): ACCELEROMETER}
        kind = header[bool(acceleration), bool(turning)]
        self._put((bytes((kind,)) if self.has_headers else b"") + turning + acceleration)

    def put_configuration(self) -> None:
        """After a change of rate or range; only a FIFO with headers tells."""
        if self.has_headers:
            self._put(bytes((CONFIGURATION, 0, 0, 0, 0)))

    def _put(self, frame: bytes) -> None:
        while self._level + len(frame) > self.size:
            self.lost += 1
            self._skipped += 1
            if self.stops_when_full:
                return
            self._level -= len(self._frames.popleft())
            self._read_of_first = 0
        self._frames.append(frame)
        self._level += len(frame)

    def begin_read(self) -> None:
        """A new transfer: a frame of which only a part was read comes whole once more."""
        self._read_of_first = 0
        self._beyond = 0
        if self._tells_skip:
            self._frames.appendleft(bytes((SKIP, min(255, self._skipped))))
            self._level += 2
            self._skipped = 0

    def next_byte(self, sensor_time: int) -> int:
        if not self._frames:
            return self._byte_beyond(sensor_time)
        frame = self._frames[0]
        value = frame[self._read_of_first]
        self._read_of_first += 1
        if self._read_of_first == len(frame):
            self._frames.popleft()
            self._level -= len(frame)
            self._read_of_first = 0
        return value

    def _byte_beyond(self, sensor_time: int) -> int:
        time = bytes((TIME, *sensor_time.to_bytes(3, "little"))) if self.has_headers and self.has_time else b""
        at = self._beyond
        self._beyond += 1
        return time[at] if at < len(time) else _EMPTY[(at - len(time)) % 2]

    _beyond = 0
