"""The board on the bench: finding it, connecting, keeping its streams alive, and noticing when it goes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from studio.app.firmware_need import FirmwareNeed, FirmwareNeeded, Reason, need_after_hello, need_before_opening
from studio.app.happenings import (
    BoardChanged,
    BoardConnected,
    BoardConnecting,
    BoardDisconnected,
    MicrocodeGiven,
    PortsChanged,
    ProblemRaised,
)
from studio.app.mailbox import Mailbox
from studio.app.port_watch import PortWatch
from studio.app.waking import tune, wake_up
from studio.app.workshop import Workshop
from studio.board.following import is_socket
from studio.board.ports import VIRTUAL_PORT, list_ports
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.events import Events
from studio.link.session import LinkLost, Session
from studio.link.text_columns import ColumnMap
from studio.link.text_dialect import Shape
from studio.link.text_listening import listen_for_text
from studio.link.text_session import ColumnsChanged, TextSession
from studio.model.board import BoardInfo, BoardKind, PortInfo
from studio.model.lane import LaneInfo, LaneKind

log = logging.getLogger(__name__)
PATIENCE_S = 6.0
"""A port that has just come may be busy (ModemManager looks at it) or without rights (udev gives them) for a while."""
_PASSING = ("port-busy", "port-permission", "port-open", "port-missing")
_RETRY_S = 0.25
_BOARD_STATES = ("ready", "bootloader")


class Bench:
    """Holds at most one connection. Verbs in the owner's thread; connecting itself waits in a thread of its own."""

    def __init__(
        self, events: Events, mailbox: Mailbox, *, flash: Path | None = None, workshop: Workshop | None = None
    ) -> None:
        """``flash`` is the file in which the virtual board keeps what is on it."""
        self._events, self._mailbox, self._flash = events, mailbox, flash
        self._workshop = workshop or Workshop()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="connect")
        self._watch = PortWatch(self.boards, lambda ports: mailbox.post(lambda: self._ports_changed(ports)))
        self._attempt = 0
        self._own_board: VirtualBoard | None = None
        self._opened: Session | None = None
        """What the connecting thread opened last; its own, to close what nobody waits for any more."""
        self.session: Session | None = None
        self.port = ""
        self.doing = ""
        """What takes a moment while a board is being connected."""
        self.need: FirmwareNeed | None = None
        """Why the board there, connected or not, wants the studio's firmware."""
        self.ports: tuple[PortInfo, ...] | None = None
        """What the watch saw last; None before it looked."""
        self.is_lent = False
        """Somebody else has the board's port: firmware is being installed."""
        self._before_lending: tuple[str, FirmwareNeed | None] = ("", None)
        self.gain_half_db = 0
        self.remembered_columns: Callable[[Shape], ColumnMap | None] = lambda _: None
        """What a person said before of what a sketch prints."""

    @property
    def info(self) -> BoardInfo | None:
        """What the board says of itself; None without a board."""
        return self.session.info if self.session else None

    def boards(self) -> list[PortInfo]:
        """What can be reached now; the virtual board is always there."""
        return list_ports(self._workshop.world.list_ports())

    def default_port(self) -> str:
        """The one real board, whatever it needs, else the virtual one."""
        real = self.real_boards()
        return real[0].port if len(real) == 1 else VIRTUAL_PORT

    def real_boards(self) -> list[PortInfo]:
        """Nano 33 BLEs that are plugged in, whatever they need."""
        return [port for port in self.boards() if _is_board(port)]

    def require(self) -> Session:
        if self.session is None:
            raise StudioError(
                "No board is connected.", "", "Choose one from the list at the top right.", code="no-board"
            )
        return self.session

    @property
    def virtual(self) -> VirtualBoard | None:
        """The virtual board in this process, when that is what is connected."""
        return self._own_board if self.session is not None and self.port == VIRTUAL_PORT else None

    def _own_virtual_board(self) -> VirtualBoard:
        """It is switched on when somebody first connects to it, and stays on, as a real one does."""
        if self._own_board is None:
            self._own_board = VirtualBoard(flash=self._flash).start()
        return self._own_board

    # -- connecting

    def connect(self, port: str, *, patience_s: float = 0.0) -> Future[None]:
        """Lets go of the board before, and connects. Ends in BoardConnected, or in BoardDisconnected with the reason,
        which ``need`` has as well when firmware is what is missing. ``patience_s``: how long the port may be busy."""
        self.disconnect()
        self._attempt += 1
        attempt = self._attempt
        self.port, self.doing = port, ""
        self._events.emit(BoardConnecting(port))
        return self._thread.submit(self._connect, port, attempt, patience_s)

    def _connect(self, port: str, attempt: int, patience_s: float) -> None:
        """In the connecting thread."""
        if self._opened is not None and self._opened is not self.session:
            # Another board was chosen, or the same one again, while that one was being connected: it must let go of
            # its port before the port can be opened anew.
            self._opened.close()
        try:
            if missing := need_before_opening(port, self._workshop):
                raise FirmwareNeeded(missing)
            session, need = self._open(port, attempt, patience_s)
            lacking = self._wake_up(port, session, attempt)
        except StudioError as error:
            problem = error
            self._mailbox.post(lambda: self._failed(port, attempt, problem))
        except Exception as error:
            log.exception("connecting failed")
            bug = StudioError(
                "The connection failed.", f"{type(error).__name__}: {error}.", "Try it again.", code="connect-failed"
            )
            self._mailbox.post(lambda: self._failed(port, attempt, bug))
        else:
            self._mailbox.post(lambda: self._connected(port, attempt, session, need, lacking))

    def _open(self, port: str, attempt: int, patience_s: float) -> tuple[Session, FirmwareNeed | None]:
        """A session that has heard hello. Raises StudioError; where firmware is missing, the error that says so."""
        world = self._workshop.world
        deadline = world.now() + patience_s
        while True:
            try:
                transport = self._own_virtual_board().connect() if port == VIRTUAL_PORT else world.open(port)
                break
            except StudioError as error:
                if error.code not in _PASSING or world.now() >= deadline or attempt != self._attempt:
                    raise
            world.sleep(_RETRY_S)
        session = self._opened = world.session(transport)
        try:
            info = session.hello()
        except StudioError as error:
            if text := listen_for_text(session, error, remembered=self.remembered_columns):
                self._opened = text
                return text, need_after_hello(port, text.info, None, self._workshop)
            session.close()
            need = need_after_hello(port, session.info, error, self._workshop)
            raise (FirmwareNeeded(need) if need else error) from error
        return session, need_after_hello(port, info, None, self._workshop)

    def _failed(self, port: str, attempt: int, error: StudioError) -> None:
        if attempt == self._attempt:
            self.port = self.doing = ""
            self.need = error.need if isinstance(error, FirmwareNeeded) else None
            self._events.emit(BoardDisconnected(port, error))

    def _connected(
        self, port: str, attempt: int, session: Session, need: FirmwareNeed | None, lacking: StudioError | None
    ) -> None:
        if attempt != self._attempt:
            # Somebody chose another board, or closed the window, while this one was being connected.
            session.close()
            return
        self.session, self.port, self.need, self.doing = session, port, need, ""
        session.events.listen(LinkLost, lambda lost: self._mailbox.post(lambda: self._lost(session, lost.error)))
        session.events.listen(ColumnsChanged, lambda new: self._mailbox.post(lambda: self._changed(session, new)))
        assert session.info is not None
        self._events.emit(BoardConnected(port, session.info))
        if lacking is not None:
            self._events.emit(ProblemRaised(lacking, "collect"))
        if not session.is_open:
            self._lost(
                session,
                StudioError(
                    "The board is gone.", "The connection ended at once.", "Connect it again.", code="link-gone"
                ),
            )

    def _changed(self, session: Session, new: ColumnsChanged) -> None:
        if session is self.session:
            self._events.emit(BoardChanged(self.port, new.info, new.is_other))

    def disconnect(self) -> None:
        session, port = self.session, self.port
        self._attempt += 1
        self.session = self.need = None
        self.port = ""
        if session is not None:
            session.close()
            self._events.emit(BoardDisconnected(port, None))

    def _lost(self, session: Session, error: StudioError) -> None:
        if session is self.session:
            port = self.port
            # The takes' room hears of it while the samples that came are still there.
            self.session = self.need = None
            self.port = ""
            self._events.emit(BoardDisconnected(port, error))
            session.close()

    def shut_down(self) -> None:
        self._watch.stop()
        self.disconnect()
        self._thread.shutdown(wait=True)
        self._mailbox.pump()
        if self._own_board is not None:
            self._own_board.stop()

    # -- boards that come and go

    def watch_ports(self) -> None:
        """From now on PortsChanged tells of boards, and one that is plugged in while there is none is connected."""
        self._watch.start()

    def _ports_changed(self, ports: tuple[PortInfo, ...]) -> None:
        before, self.ports = self.ports, ports
        appeared = tuple(port for port in ports if before is not None and port not in before and _is_board(port))
        if self.need and not self.session and not is_socket(self.need.port):
            known = [port for port in before or () if port.port == self.need.port]
            if known and known[0] not in ports:
                self.need = None
        self._events.emit(PortsChanged(ports, appeared))
        # Whoever heard of it may have taken the board already.
        if appeared and not self.port and not self.is_lent:
            self.connect(appeared[0].port, patience_s=PATIENCE_S)

    # -- lending the board's port to an installation

    def lend(self) -> None:
        """Lets go of the board, and of what comes and goes, until ``take_back``."""
        self._before_lending = (self.port if self.session else "", self.need)
        self.disconnect()
        self.is_lent = True

    def take_back(self, port: str | None) -> None:
        """The board is at ``port`` now ("": it shows none) and is connected. None: the installation did not come to its
        end, and the board may be as it was, wait in its bootloader, or be gone."""
        self.is_lent = False
        if port:
            self.connect(port, patience_s=PATIENCE_S)
        elif port is None:
            self._find_again(*self._before_lending)

    def _find_again(self, connected: str, need: FirmwareNeed | None) -> None:
        ports = self.boards()
        there = {row.port for row in ports}
        waiting = [row for row in ports if row.state == "bootloader"]
        if waiting:
            self._tell_need(FirmwareNeed(waiting[0].port, Reason.BOOTLOADER))
        elif connected and (is_socket(connected) or connected in there):
            self.connect(connected, patience_s=PATIENCE_S)
        elif need is not None and (is_socket(need.port) or need.port in there):
            self._tell_need(need)

    def _tell_need(self, need: FirmwareNeed) -> None:
        self.need = need
        self._events.emit(BoardDisconnected(need.port, FirmwareNeeded(need)))

    # -- streams

    def _wake_up(self, port: str, session: Session, attempt: int) -> StudioError | None:
        """In the connecting thread: every lane that the board has, and the running model's scores."""

        def tell(words: str) -> None:
            def show() -> None:
                if attempt == self._attempt:
                    self.doing = words
                    self._events.emit(BoardConnecting(port))

            self._mailbox.post(show)

        if isinstance(session, TextSession):
            return None  # it streams by itself, and takes no requests
        assert session.info is not None
        was_lacking = session.info.needs_microcode
        try:
            problem = wake_up(session, telling=tell)
            if session.info.mic_rates_hz and session.info.kind != BoardKind.VIRTUAL:
                tune(session, self.gain_half_db)
        except StudioError:
            session.close()
            raise
        if was_lacking and problem is None:
            self._mailbox.post(lambda: self._events.emit(MicrocodeGiven(port)))
        return problem

    def set_gain(self, half_db: int) -> Future[None]:
        """The microphone's, in half dB, for this board and those that are connected later. What fails is raised as a
        problem of Collect."""
        self.gain_half_db = half_db
        return self._thread.submit(self._set_gain, self.session, half_db)

    def _set_gain(self, session: Session | None, half_db: int) -> None:
        try:
            if session is not None and not isinstance(session, TextSession):
                tune(session, half_db)
        except StudioError as error:
            problem = error
            self._mailbox.post(lambda: self._events.emit(ProblemRaised(problem, "collect")))

    def lane_info(self, kind: LaneKind) -> LaneInfo:
        """How a lane streams now; ``count`` is 0. Raises StudioError when it does not."""
        feed = self.require().lanes[kind]
        if not feed.is_streaming or feed.rate_hz <= 0:
            if isinstance(self.session, TextSession):
                raise _prints_none(self.session, kind)
            raise StudioError(
                "The board does not stream motion." if kind == LaneKind.IMU else "The board does not stream sound.",
                "No samples have arrived.",
                "Connect the board again.",
                code="no-stream",
            )
        return LaneInfo(kind, feed.rate_hz, feed.channels, 0)


def _prints_none(session: TextSession, kind: LaneKind) -> StudioError:
    if session.columns is not None and session.columns.recorded and not session.rate_hz:
        return StudioError(
            "The board's rate is still being measured.",
            "Its sketch prints no rate, so the lines of about a second are counted first.",
            "Let it print for a moment (some sketches print only while the board moves), then record.",
            code="no-stream",
        )
    return StudioError(
        "The board's sketch prints no motion." if kind == LaneKind.IMU else "The board's sketch prints no sound.",
        session.note or "None of its columns is taken for it.",
        "Choose what its columns are: “Columns of this board” in the list at the top right."
        if session.names
        else "Let it print numbers, or install the studio's firmware.",
        code="no-stream",
    )


def _is_board(port: PortInfo) -> bool:
    """A Nano 33 BLE, as far as its USB identity tells, that firmware can be put on without a question."""
    return port.kind != BoardKind.VIRTUAL and port.state in _BOARD_STATES
