"""A session with a board: requests with their answers, streams with their gaps, events as they come."""

from __future__ import annotations

import logging
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from studio.core.codec import FrameDecoder, encode_frame
from studio.errors import StudioError
from studio.events import Events
from studio.link import messages
from studio.link.lane_feed import LaneFeed
from studio.link.messages import Answer, Block, Malformed, Request, Verdict
from studio.link.refusals import closed, parse, prints_text, refusal, silent
from studio.link.sending import run_window, send_microcode, send_package
from studio.link.text_dialect import TextDialect
from studio.link.transport import Transport, gone
from studio.model.board import BoardInfo
from studio.model.lane import LaneKind

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

    Events, emitted in the link thread: GapSeen, ScoresArrived, Detected, LineArrived, LedChanged, ButtonPressed,
    LinkLost.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        events: Events | None = None,
        clock: Callable[[], float] = time.monotonic,
        answer_timeout_s: float = ANSWER_TIMEOUT_S,
    ) -> None:
        self.events = events or Events()
        self.lanes = {kind: LaneFeed(kind) for kind in LaneKind}
        self.info: BoardInfo | None = None
        """The last answer to hello."""
        self.overheard = TextDialect()
        """What arrived before the first answer, taken for text: another sketch prints it."""
        self.malformed = 0
        """Frames with a right checksum that made no sense: firmware and studio disagree."""
        self._transport = transport
        self._clock = clock
        self._answer_timeout_s = answer_timeout_s
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
        self._fail_pending(closed())
        self._transport.close()
        if threading.current_thread() is not self._thread:
            self._thread.join(2.0)
        self._fail_pending(closed())  # what was asked while the transport closed

    @property
    def transport(self) -> Transport:
        return self._transport

    def give_up(self) -> Transport:
        """Ends the link thread and leaves the transport, open, to the caller."""
        self._stop.set()
        self._fail_pending(closed())
        if threading.current_thread() is not self._thread:
            self._thread.join(2.0)
        return self._transport

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
        """Asks who is there. Raises StudioError("board-silent") when nobody answers, "board-prints-text" when what
        comes instead is text, and "board-protocol" when the firmware speaks another protocol; ``info`` is set then all
        the same."""
        try:
            answer = self.request(Request.HELLO, what="The board did not say what it is.")
        except StudioError as error:
            if error.code == "board-silent" and self.info is None and self.overheard.is_likely:
                raise prints_text() from error
            raise
        self.info = parse(messages.unpack_hello, answer.fields)
        if self.info.protocol != messages.PROTOCOL:
            raise _other_protocol(self.info.firmware, self.info.protocol)
        if self.info.package:
            package = replace(self.info.package, labels=self._labels())
            self.info = replace(self.info, package=package)
        return self.info

    def _labels(self) -> tuple[str, ...]:
        """The active package's labels, as many a message as fit."""
        labels: tuple[str, ...] = ()
        while True:
            answer = self.request(Request.PACKAGE_LABELS, struct.pack("<H", len(labels)))
            more = parse(messages.unpack_labels, answer.fields)
            if not more:
                return labels
            labels += more

    def status(self) -> messages.Status:
        """How the board is."""
        return parse(messages.unpack_status, self.request(Request.STATUS).fields)

    def start_stream(self, kind: LaneKind, rate_hz: int) -> None:
        """Streams a lane at one of the board's rates. Raises StudioError("board-range") for another rate."""
        fields = struct.pack("<BBH", messages.LANES.index(kind), 1, rate_hz)
        what = "The board did not start to stream motion."
        if kind == LaneKind.MIC:
            what = "The board did not start to stream sound."
        answer = self.request(Request.STREAM, fields, what=what)
        _, index = messages.Reader(answer.fields).take("IQ")
        self.lanes[kind].begin(index)

    def stop_stream(self, kind: LaneKind) -> None:
        """Ends a lane's stream; afterwards the lane's count of lost samples is final."""
        fields = struct.pack("<BBH", messages.LANES.index(kind), 0, 0)
        what = "The board did not stop to stream motion."
        if kind == LaneKind.MIC:
            what = "The board did not stop to stream sound."
        answer = self.request(Request.STREAM, fields, what=what)
        _, index = messages.Reader(answer.fields).take("IQ")
        gap = self.lanes[kind].end(index)
        if gap:
            self.events.emit(gap)

    def set_led(self, rgb: int) -> None:
        """The board's LED, 0xRRGGBB, but for the second of a detection's colour; dark when the session ends."""
        self.request(Request.LED, struct.pack("<I", rgb))

    def set_gain(self, half_db: int) -> None:
        """The microphone's gain in half dB, -40..40. Raises StudioError("board-range", "board-unsupported")."""
        self.request(Request.GAIN, struct.pack("<b", half_db), what="The microphone's gain was not set.")

    def send_microcode(self, data: bytes) -> None:
        """``sending.send_microcode``: what the motion sensor of a Rev2 needs before it can run; the board keeps it."""
        send_microcode(self, data)

    def enter_bootloader(self) -> None:
        """The board leaves for its bootloader. Raises StudioError("board-unsupported") on the virtual board."""
        self.request(Request.BOOTLOADER, what="The board did not go to its bootloader.")

    def package_info(self) -> messages.StoreInfo:
        """What is in the board's store, and whether it runs."""
        return parse(messages.unpack_info, self.request(Request.PACKAGE_INFO).fields)

    def send_package(
        self,
        data: bytes,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancel: Callable[[], bool] = lambda: False,
    ) -> Verdict:
        """``sending.send_package``: sends a package, has it verified and made the active one."""
        return send_package(self, data, progress=progress, cancel=cancel)

    def run_window(self, window: NDArray[np.int8]) -> tuple[NDArray[np.int8], int]:
        """``sending.run_window``: one int8 input through the board's network; its scores and cycles."""
        return run_window(self, window)

    def remove_package(self) -> None:
        """The board forgets its package."""
        self.request(Request.PACKAGE_REMOVE, what="The model could not be removed from the board.")

    def run_model(self, run: bool) -> None:
        """Pauses or resumes the board's model. Raises StudioError("board-no-package")."""
        self.request(Request.MODEL, bytes([run]))

    def send_scores(self, send: bool) -> None:
        """Whether every window's scores come as ScoresArrived."""
        self.request(Request.SCORES, bytes([send]))

    def set_threshold(self, label: int, threshold: float | None) -> None:
        """A detection threshold 0..1 (None: never) until the next package or power-up."""
        value = messages.NEVER if threshold is None else round(threshold * messages.PROBABILITY_ONE)
        self.request(Request.THRESHOLD, struct.pack("<HH", label, value))

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
        timeout_s: float | None = None,
        tries: int = TRIES,
        what: str = "The board refused.",
    ) -> Answer:
        """Sends a request and waits for its answer, repeating it when none comes in ``timeout_s`` (None: the usual).

        Raises StudioError: "board-<refusal>" with the core's sentence, "board-silent", "link-gone", "link-closed".
        """
        wait_s = self._answer_timeout_s if timeout_s is None else timeout_s
        pending = self.post(kind, fields)
        try:
            for attempt in range(tries):
                if attempt:
                    self.repeat(pending)
                if pending.done.wait(wait_s):
                    return self.result(pending, what)
        finally:
            self.forget(pending)
        raise silent(what, wait_s * tries)

    def post(self, kind: Request, fields: bytes = b"") -> Pending:
        """Sends a request without waiting; for several in flight. Give it to ``forget`` when done with it."""
        with self._lock:
            if self._lost or self._stop.is_set():
                raise self._lost or closed()
            tag = self._next_tag
            self._next_tag = tag % 0xFFFF + 1
            pending = Pending(kind, tag, encode_frame(messages.pack(kind, tag, fields)))
            self._pending[tag] = pending
        self.repeat(pending)
        return pending

    def repeat(self, pending: Pending) -> None:
        """Sends a request's frame, again with the same tag."""
        try:
            self._transport.write(pending.frame)
        except StudioError as error:
            raise (closed() if self._stop.is_set() else self._lost or error) from error

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
            raise refusal(answer, what)
        return answer

    def _read_all(self) -> None:
        try:
            while not self._stop.is_set():
                data = self._transport.read(READ_TIMEOUT_S)
                if data:
                    self._handle(data, self._clock())
        except StudioError as error:
            self._lose(error)
        except Exception as bug:  # nobody may wait for ever for a thread that is no more
            log.exception("the link thread failed")
            self._lose(gone(f"{type(bug).__name__}: {bug}."))

    def _lose(self, error: StudioError) -> None:
        if not self._stop.is_set():
            self._lost = error
            self._fail_pending(error)
            self.events.emit(LinkLost(error))

    def _handle(self, data: bytes, now_s: float) -> None:
        if self.info is None:
            self._overhear(data)
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

    def _overhear(self, data: bytes) -> None:
        """Whoever waits for the hello of a board that prints text need not wait for long."""
        self.overheard.push(data)
        if self.overheard.is_sure:
            self._fail_pending(prints_text())

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


def _other_protocol(firmware: str, protocol: int) -> StudioError:
    is_older = protocol < messages.PROTOCOL
    why = f"The firmware ({firmware!s}) is newer: it speaks protocol {protocol}, the studio {messages.PROTOCOL}."
    if is_older:
        why = f"The firmware ({firmware!s}) is older: it speaks protocol {protocol}, the studio {messages.PROTOCOL}."
    return StudioError(
        "The board's firmware and this studio do not understand each other.",
        why,
        "Install the studio's firmware on the board." if is_older else "Install a newer studio.",
        code="board-protocol",
    )
