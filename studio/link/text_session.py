"""A session with a board that prints a table as text: what it prints fills the lanes; nothing can be asked of it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.events import Events
from studio.link.messages import Block, LineArrived, Request
from studio.link.refusals import prints_text
from studio.link.session import Pending, Session
from studio.link.text_columns import MIC, ColumnMap, propose, to_steps
from studio.link.text_dialect import Rows, Said, Shape, ShapeSeen, TextDialect
from studio.link.text_rate import RateMeter, TimeColumn, find_time_column, rate_by
from studio.link.transport import Transport
from studio.model.board import BoardInfo, BoardKind
from studio.model.lane import MOTION_CHANNELS, SOUND_RATE_HZ, LaneKind

FIRMWARE = "text"
"""What a board with a sketch has instead of our firmware's version."""
_PAST_ROWS = 512
_KEPT_LINES = 8
_LOOK_EVERY_S = 0.25
_NEW_RATE = 0.005
"""A rate that is shown and stored stands still until it is wrong by so much."""
_SOUND_NEAR = 0.03
_LEAST_SOUND_HZ = 2000.0
_SILENT_S = 3.0
_PATIENCE_S = 1.5
"""What is not understood after so many seconds of rows, a person has to say."""


@dataclass(frozen=True, slots=True)
class ColumnsChanged:
    """What the board prints, or what of it is recorded, is not what it was; ``info`` says anew what it has.
    ``is_other``: what was recorded so far does not go on."""

    info: BoardInfo
    is_other: bool


class TextSession(Session):
    """As ``Session`` for all that listen; every request is refused with "board-prints-text".

    Events, emitted in the link thread: ColumnsChanged, LineArrived, GapSeen, LinkLost.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        remembered: Callable[[Shape], ColumnMap | None] = lambda _: None,
        overheard: TextDialect | None = None,
        events: Events | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``remembered``: what a person chose for such columns before. ``overheard``: what the board said before this
        session; it may say its header once only."""
        before = overheard or TextDialect()
        header = before.shape if before.shape and before.shape.names else None
        self.dialect = TextDialect()
        self.columns: ColumnMap | None = None
        """None until it is known what the columns are."""
        self.shape: Shape | None = header
        self.clipped = 0
        """Rows beyond what a lane can hold: ±16 g, ±2048 degrees a second."""
        self.said = before.said
        """The board's last words."""
        self.note = "" if header else "It prints no table of numbers so far, and only such can be recorded."
        """Why something that it prints is not recorded."""
        self.time_column: TimeColumn | None = None
        self._header = header
        self._remembered = remembered
        self._is_chosen = False
        self._used: ColumnMap | None = None
        """The last columns that filled lanes."""
        self._meter = RateMeter()
        self._past: deque[NDArray[np.float64]] = deque()
        self._rate_hz = 0.0
        self._rows = self._next = 0
        self._looked_s = self._heard_s = self._began_s = clock()
        self._settled = threading.Event()
        self._text_lock = threading.RLock()
        super().__init__(transport, events=events, clock=clock)
        self.info = self._info()
        if header is not None:
            with self._text_lock:
                self._settle_columns()

    # -- what is known of the board

    def wait_settled(self, timeout_s: float) -> bool:
        """Waits until it is known what the board prints, and how fast."""
        return self._settled.wait(timeout_s)

    @property
    def damaged_frames(self) -> int:
        """Lines that arrived damaged."""
        return self.dialect.damaged_lines

    @property
    def rate_hz(self) -> float:
        """Rows a second; 0 while it is being measured."""
        return self._rate_hz

    @property
    def is_silent(self) -> bool:
        """Nothing has come for a while: some sketches print only while the board moves."""
        return self._clock() - self._heard_s > _SILENT_S

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called, by the board or by their numbers."""
        shape = self.shape
        if shape is None:
            return ()
        return shape.names or tuple(f"column {number + 1}" for number in range(shape.width))

    def newest(self) -> tuple[float, ...]:
        """The last row as it was printed; empty before the first."""
        with self._text_lock:
            return tuple(float(value) for value in self._past[-1][-1]) if self._past else ()

    def choose(self, columns: ColumnMap) -> None:
        """A person's word on what the columns are. Raises StudioError("text-columns") when it does not fit."""
        with self._text_lock:
            shape = self.shape
            taken = [channel for channel in columns.channels if channel]
            if shape is None or len(columns.channels) != shape.width or len(set(taken)) < len(taken):
                raise StudioError(
                    "These columns do not fit what the board prints.",
                    "The board has changed what it prints, or a channel was chosen twice.",
                    "Look at the columns again.",
                    code="text-columns",
                )
            self._is_chosen = True
            self._use(columns)

    def hello(self) -> BoardInfo:
        """It cannot be asked; what is known is what was heard."""
        assert self.info is not None
        return self.info

    def post(self, kind: Request, fields: bytes = b"") -> Pending:
        raise prints_text()

    # -- in the link thread

    def _handle(self, data: bytes, now_s: float) -> None:
        with self._text_lock:
            self._heard_s = now_s
            if self._meter.is_pause(now_s):  # a lane's clock knows of no pause: it begins anew
                self.lanes[LaneKind.IMU].clock.clear()
            for heard in self.dialect.push(data):
                if isinstance(heard, ShapeSeen):
                    self._start_anew(heard.shape)
                elif isinstance(heard, Said):
                    self.said = (*self.said, heard.text)[-_KEPT_LINES:]
                    self.events.emit(LineArrived(heard.text))
                else:
                    self._take_rows(heard)
            if self.dialect.rows:
                self._meter.note(self._rows, now_s)
            if now_s - self._looked_s >= _LOOK_EVERY_S:
                self._looked_s = now_s
                self._look()

    def _start_anew(self, shape: Shape) -> None:
        header = self._header
        if not shape.names and header is not None and header.width == shape.width:
            shape = header  # the sketch prints its header once, and that was before
        if shape == self.shape and self.columns is not None:
            return
        self.shape, self.columns, self.time_column = shape, None, None
        self._is_chosen, self.note = False, ""
        self._past.clear()
        self._meter, self._rate_hz = RateMeter(), 0.0
        if shape.names:
            self._settle_columns()

    def _take_rows(self, heard: Rows) -> None:
        self._rows += len(heard.values)
        if self.shape is None or heard.values.shape[1] != self.shape.width:
            return
        self._past.append(heard.values[-_PAST_ROWS:])
        while len(self._past) > 1 and sum(map(len, self._past)) - len(self._past[0]) >= _PAST_ROWS:
            self._past.popleft()
        self._feed(heard.values, heard.lost)

    def _feed(self, values: NDArray[np.float64], lost: int) -> None:
        """A row that is damaged, or whose numbers are none, takes its place in time and is counted as lost."""
        columns = self.columns
        if columns is None or not columns.recorded:
            return
        kind = LaneKind.MIC if MIC in columns.channels else LaneKind.IMU
        used = [place for place, channel in enumerate(columns.channels) if channel]
        good = np.isfinite(values[:, used]).all(axis=1)
        if kind == LaneKind.MIC:
            sound = values[good][:, columns.channels.index(MIC)]
            rows: NDArray[np.int16] = np.clip(np.rint(sound), -32768, 32767).astype(np.int16)
            rate_hz = float(SOUND_RATE_HZ)
        else:
            rows, clipped = to_steps(values[good], columns)
            self.clipped += clipped
            rate_hz = self._rate_hz
        first = self._next + lost
        self._next = first + len(values)
        places = first + np.flatnonzero(good)
        if not len(places):
            return
        starts = np.flatnonzero(np.diff(places, prepend=places[0] - 2) != 1)
        for start, end in zip(starts, [*starts[1:], len(places)], strict=True):
            self._take_block(Block(kind, int(places[start]), rate_hz, rows[start:end]), self._heard_s)

    def _look(self) -> None:
        """What a few more rows have made clearer: the rate, a clock among the columns, the unit."""
        if self.shape is None or not self._past:
            if self.said and self._clock() - self._began_s > _SILENT_S:
                self._settled.set()
            return
        past = np.concatenate(self._past)
        by_arrival = self._meter.rate_hz
        if self.time_column is None and (found := find_time_column(past, by_arrival)):
            self.time_column = found
            if not self._is_chosen:
                self._settle_columns()
        rate = by_arrival
        if self.time_column and (by_clock := rate_by(self.time_column, past)):
            rate = by_clock
        # While there is little to go by, every look knows better; later a rate that trembles would only puzzle.
        still_learning = self._meter.seconds < 2.0
        if rate and (not self._rate_hz or still_learning or abs(rate / self._rate_hz - 1) > _NEW_RATE):
            self._set_rate(rate)
        if self._rate_hz and not self._is_chosen and (self.columns is None or still_learning):
            self._settle_columns()
        if self._meter.seconds > _PATIENCE_S:
            self._settled.set()

    def _set_rate(self, rate_hz: float) -> None:
        was_known = self._rate_hz > 0
        differs = was_known and abs(rate_hz / self._rate_hz - 1) > 0.1
        self._rate_hz = round(rate_hz, 2)
        feed = self.lanes[LaneKind.IMU]
        if self.columns is not None and feed.received:
            feed.rate_hz = self._rate_hz
        if not was_known or differs:
            self._tell()

    def _settle_columns(self) -> None:
        shape = self.shape
        assert shape is not None
        if (chosen := self._remembered(shape)) and len(chosen.channels) == shape.width:
            self._is_chosen = True
            self._use(chosen)
            return
        past = np.concatenate(self._past) if self._past else np.zeros((0, shape.width))
        at = self.time_column.column if self.time_column else None
        columns = propose(shape.names, shape.width, past, time_column=at, said=self.said)
        if shape.width == 1 and not columns.recorded:
            columns = self._as_sound(past, columns)
        if columns != self.columns:
            self._use(columns)

    def _as_sound(self, past: NDArray[np.float64], columns: ColumnMap) -> ColumnMap:
        """One column of whole numbers at 16 kHz is a microphone's."""
        self.note = ""
        is_whole = len(past) > 0 and bool((past == np.rint(past)).all())
        if not is_whole or self._rate_hz < _LEAST_SOUND_HZ:
            return columns
        if abs(self._rate_hz / SOUND_RATE_HZ - 1) <= _SOUND_NEAR:
            return ColumnMap((MIC,))
        self.note = (
            f"It prints one column at {self._rate_hz / 1000:.1f} kHz. Sound is recorded at 16 kHz only: "
            "the sketch may print more than its cable carries, or sample at another rate."
        )
        return columns

    def _use(self, columns: ColumnMap) -> None:
        before, self.columns = self._used, columns
        self._used = columns
        for kind in (LaneKind.IMU, LaneKind.MIC):
            feed = self.lanes[kind]
            recorded = columns.recorded
            mine = recorded if kind == LaneKind.MIC and MIC in recorded else ()
            if kind == LaneKind.IMU and MIC not in recorded:
                mine = recorded
            feed.channels = mine or (MOTION_CHANNELS if kind == LaneKind.IMU else (MIC,))
            if mine:
                feed.begin(self._next)
                feed.rate_hz = float(SOUND_RATE_HZ) if kind == LaneKind.MIC else self._rate_hz
            elif feed.is_streaming:
                feed.end(feed.ring.end)
                feed.rate_hz = 0.0
        self._tell(is_other=before is not None and before != columns)

    def _tell(self, *, is_other: bool = False) -> None:
        self.info = self._info()
        if self.columns is not None and self.columns.recorded and (self._rate_hz > 0 or self._header is not None):
            self._settled.set()
        self.events.emit(ColumnsChanged(self.info, is_other))

    def _info(self) -> BoardInfo:
        recorded = self.columns.recorded if self.columns else ()
        has_sound = MIC in recorded
        return BoardInfo(
            BoardKind.SKETCH,
            "",
            FIRMWARE,
            0,
            (round(self._rate_hz),) if recorded and not has_sound else (),
            (SOUND_RATE_HZ,) if has_sound else (),
            0,
            0,
            None,
        )
