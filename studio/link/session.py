"""A session with a board: requests with their answers, streams with their gaps, events as they come."""

from __future__ import annotations

import logging
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from studio.core import native
from studio.core.codec import FrameDecoder, encode_frame
from studio.errors import StudioError
from studio.events import Events
from studio.link import messages
from studio.link.lane_feed import LaneFeed
from studio.link.messages import Answer, Block, Malformed, Request
from studio.link.transport import Transport
from studio.model.board import BoardInfo
from studio.model.lane import LaneKind

T = TypeVar("T")

log = logging.getLogger(__name__)

READ_TIMEOUT_S = 0.05
"""How long closing a session may have to wait for its thread."""
ANSWER_TIMEOUT_S = 1.0
TRIES = 3
"""Every request may be repeated with its tag: doing it twice is the same as once (firmware/PROTOCOL.md)."""


@dataclass(frozen=True, slots=True)
class LinkLost:
    """The board went away while the session was open."""

    error: StudioError


class Pending:
    """A request under way; ``wait`` gives its answer."""

    def __init__(self, kind: Request, tag: int, frame: bytes) -> None:
        self.kind = kind
        self.tag = tag
        self.frame = frame
        self.answer: Answer | None = None
        self.error: StudioError | None = None
        self.done = threading.Event()


class Session:
    """One link thread reads, decodes, fills the rings and calls listeners; any thread may ask.

    Events, emitted in the link thread: GapSeen, ScoresArrived, Detected, LineArrived, LedChanged, LinkLost.
    """

    def __init__(
        self, transport: Transport, *, events: Events | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.events = events or Events()
        self.lanes = {kind: LaneFeed(kind) for kind in LaneKind}
        self.info: BoardInfo | None = None
        """The last answer to hello."""
        self.malformed = 0
        """Frames with a right checksum that made no sense: firmware and studio disagree."""
        self._transport = transport
        self._clock = clock
        self._decoder = FrameDecoder()
        self._lock = threading.Lock()
        self._pending: dict[int, Pending] = {}
        self._next_tag = 1
        self._lost: StudioError | None = None
        self._stop = threading.Event()
        self._block_listeners: tuple[Callable[[Block, int], None], ...] = ()
        self._thread = threading.Thread(target=self._read_all, name="link", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the link thread and closes the transport. May be called twice, also from a listener."""
        self._stop.set()
        self._transport.close()
        if threading.current_thread() is not self._thread:
            self._thread.join(2.0)
        self._fail_pending(_closed())

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_open(self) -> bool:
        return self._lost is None and not self._stop.is_set()

    @property
    def damaged_frames(self) -> int:
        """Frames that arrived damaged and were not used."""
        return self._decoder.damaged

    def hello(self) -> BoardInfo:
        """Asks who is there. Raises StudioError("board-silent") when nobody answers, and "board-protocol" when the
        firmware speaks another protocol; ``info`` is set then all the same."""
        answer = self.request(Request.HELLO, what="The board did not say what it is.")
        self.info = _parse(messages.unpack_hello, answer.fields)
        if self.info.protocol != messages.PROTOCOL:
            age = "older" if self.info.protocol < messages.PROTOCOL else "newer"
            raise StudioError(
                "The board's firmware and this studio do not understand each other.",
                f"The firmware ({self.info.firmware}) is {age}: it speaks protocol {self.info.protocol}, "
                f"the studio {messages.PROTOCOL}.",
                "Install the studio's firmware on the board." if age == "older" else "Install a newer studio.",
                code="board-protocol",
            )
        return self.info

    def status(self) -> messages.Status:
        """How the board is."""
        return _parse(messages.unpack_status, self.request(Request.STATUS).fields)

    def start_stream(self, kind: LaneKind, rate_hz: int) -> None:
        """Streams a lane at one of the board's rates. Raises StudioError("board-range") for another rate."""
        fields = struct.pack("<BBH", messages.LANES.index(kind), 1, rate_hz)
        answer = self.request(Request.STREAM, fields, what=f"The board did not start to stream {kind}.")
        _, index = messages.Reader(answer.fields).take("IQ")
        self.lanes[kind].begin(index)

    def stop_stream(self, kind: LaneKind) -> None:
        """Ends a lane's stream; afterwards the lane's count of lost samples is final."""
        fields = struct.pack("<BBH", messages.LANES.index(kind), 0, 0)
        answer = self.request(Request.STREAM, fields, what=f"The board did not stop to stream {kind}.")
        _, index = messages.Reader(answer.fields).take("IQ")
        gap = self.lanes[kind].end(index)
        if gap:
            self.events.emit(gap)

    def set_led(self, rgb: int) -> None:
        """The board's LED, 0xRRGGBB, until a detection changes it."""
        self.request(Request.LED, struct.pack("<I", rgb))

    def enter_bootloader(self) -> None:
        """The board leaves for its bootloader. Raises StudioError("board-unsupported") on the virtual board."""
        self.request(Request.BOOTLOADER, what="The board did not go to its bootloader.")

    def listen_blocks(self, listener: Callable[[Block, int], None]) -> Callable[[], None]:
        """Calls ``listener(block, lost)`` in the link thread for every new block, with the samples lost before it;
        returns the way to stop. A recorder listens here."""
        with self._lock:
            self._block_listeners = (*self._block_listeners, listener)

        def stop() -> None:
            with self._lock:
                self._block_listeners = tuple(each for each in self._block_listeners if each is not listener)

        return stop

    def request(
        self,
        kind: Request,
        fields: bytes = b"",
        *,
        timeout_s: float = ANSWER_TIMEOUT_S,
        tries: int = TRIES,
        what: str = "The board refused.",
    ) -> Answer:
        """Sends a request and waits for its answer, repeating it when none comes in ``timeout_s``.

        Raises StudioError: "board-<refusal>" with the core's sentence, "board-silent", "link-gone", "link-closed".
        """
        pending = self.post(kind, fields)
        try:
            for _ in range(tries):
                if pending.done.wait(timeout_s):
                    return self.result(pending, what)
                self.repeat(pending)
        finally:
            self.forget(pending)
        raise silent(what, timeout_s * tries)

    def post(self, kind: Request, fields: bytes = b"") -> Pending:
        """Sends a request without waiting; for several in flight. Give it to ``forget`` when done with it."""
        with self._lock:
            if self._lost or self._stop.is_set():
                raise self._lost or _closed()
            tag = self._next_tag
            self._next_tag = tag % 0xFFFF + 1
            pending = Pending(kind, tag, encode_frame(messages.pack(kind, tag, fields)))
            self._pending[tag] = pending
        self._transport.write(pending.frame)
        return pending

    def repeat(self, pending: Pending) -> None:
        """Sends a request again with the same tag."""
        self._transport.write(pending.frame)

    def forget(self, pending: Pending) -> None:
        with self._lock:
            self._pending.pop(pending.tag, None)

    def result(self, pending: Pending, what: str = "The board refused.") -> Answer:
        """The answer of a request that is done, or its refusal as StudioError."""
        if pending.error:
            raise pending.error
        answer = pending.answer
        if answer is None:
            raise silent(what, 0)
        if answer.status < 0:
            _, text = native.error_table().get(answer.status, ("", f"the board refused with code {answer.status}"))
            code = f"board-{native.error_name(answer.status).replace(' ', '-')}"
            raise StudioError(what, f"The board says: {text}.", _REMEDIES.get(code, ""), code=code)
        return answer

    def _read_all(self) -> None:
        try:
            while not self._stop.is_set():
                data = self._transport.read(READ_TIMEOUT_S)
                if data:
                    self._handle(data, self._clock())
        except StudioError as error:
            if not self._stop.is_set():
                self._lost = error
                self._fail_pending(error)
                self.events.emit(LinkLost(error))

    def _handle(self, data: bytes, now_s: float) -> None:
        for payload in self._decoder.push(data):
            try:
                message = messages.unpack(payload)
            except Malformed:
                self.malformed += 1
                continue
            if isinstance(message, Answer):
                self._settle(message)
            elif isinstance(message, Block):
                self._take_block(message, now_s)
            elif message is not None:
                self.events.emit(message)

    def _settle(self, answer: Answer) -> None:
        with self._lock:
            pending = self._pending.get(answer.tag)
        if pending and pending.kind == answer.type:
            pending.answer = answer
            pending.done.set()

    def _take_block(self, block: Block, now_s: float) -> None:
        new, gap = self.lanes[block.kind].take(block, now_s)
        if gap:
            self.events.emit(gap)
        if new:
            for listener in self._block_listeners:
                try:
                    listener(new, gap.gap.lost if gap else 0)
                except Exception:  # a listener's bug must not end the link
                    log.exception("a block listener failed")

    def _fail_pending(self, error: StudioError) -> None:
        with self._lock:
            waiting = list(self._pending.values())
        for pending in waiting:
            if not pending.done.is_set():
                pending.error = error
                pending.done.set()


_REMEDIES = {
    "board-too-big": "Train a smaller network.",
    "board-arena": "Train a smaller network.",
    "board-busy": "Wait a moment, then try again.",
    "board-unknown-request": "Install the studio's firmware on the board.",
    "board-version": "Install the studio's firmware on the board.",
    "board-flash": "Send it again. If it happens again, the board's flash may be worn out.",
    "board-no-package": "Send a model to the board first.",
}


def _parse(unpack: Callable[[bytes], T], fields: bytes) -> T:
    try:
        return unpack(fields)
    except Malformed as problem:
        raise StudioError(
            "The board's answer makes no sense to this studio.",
            f"{problem}.",
            "Install the studio's firmware on the board.",
            code="board-malformed",
        ) from problem


def _closed() -> StudioError:
    return StudioError("The connection is closed.", "", "Connect to the board again.", code="link-closed")


def silent(what: str, seconds: float) -> StudioError:
    """The error of a request that got no answer."""
    return StudioError(
        what,
        f"The board did not answer for {seconds:.0f} s.",
        "Unplug the board and plug it in again, then connect.",
        code="board-silent",
    )
