"""The board on the bench: finding it, connecting, keeping its streams alive, and noticing when it goes."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from studio.app.happenings import BoardConnected, BoardConnecting, BoardDisconnected
from studio.app.mailbox import Mailbox
from studio.board.connect import connect
from studio.board.ports import VIRTUAL_PORT, list_ports
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.events import Events
from studio.link.session import LinkLost, Session
from studio.model.board import BoardInfo, BoardKind, PortInfo
from studio.model.lane import MOTION_CHANNELS, LaneInfo, LaneKind

log = logging.getLogger(__name__)
MOTION_RATE_HZ = 119
"""The Arduino tutorials' rate, and the pipeline's: nothing is resampled."""


class Bench:
    """Holds at most one connection. Verbs in the owner's thread; connecting itself waits in a thread of its own."""

    def __init__(self, events: Events, mailbox: Mailbox, *, flash: Path | None = None) -> None:
        """``flash`` is the file in which the virtual board keeps what is on it."""
        self._events, self._mailbox, self._flash = events, mailbox, flash
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="connect")
        self._attempt = 0
        self._own_board: VirtualBoard | None = None
        self._opened: Session | None = None
        """What the connecting thread opened last; its own, to close what nobody waits for any more."""
        self.session: Session | None = None
        self.port = ""

    @property
    def info(self) -> BoardInfo | None:
        """What the board says of itself; None without a board."""
        return self.session.info if self.session else None

    def boards(self) -> list[PortInfo]:
        """What can be reached now; the virtual board is always there."""
        return list_ports()

    def default_port(self) -> str:
        """The one real board that runs our firmware, else the virtual one."""
        real = [
            port
            for port in self.boards()
            if port.kind in (BoardKind.REV1, BoardKind.REV2, BoardKind.UNKNOWN) and port.state == "ready"
        ]
        return real[0].port if len(real) == 1 else VIRTUAL_PORT

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

    def connect(self, port: str) -> Future[None]:
        """Lets go of the board before, and connects. Ends in BoardConnected, or in ProblemRaised."""
        self.disconnect()
        self._attempt += 1
        attempt = self._attempt
        self.port = port
        self._events.emit(BoardConnecting(port))
        return self._thread.submit(self._connect, port, attempt)

    def _connect(self, port: str, attempt: int) -> None:
        """In the connecting thread."""
        if self._opened is not None and self._opened is not self.session:
            # Another board was chosen, or the same one again, while that one was being connected: it must let go of
            # its port before the port can be opened anew.
            self._opened.close()
        try:
            session = self._opened = connect(port, board=self._own_virtual_board() if port == VIRTUAL_PORT else None)
            self._wake_up(session)
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
            self._mailbox.post(lambda: self._connected(port, attempt, session))

    def _failed(self, port: str, attempt: int, error: StudioError) -> None:
        if attempt == self._attempt:
            self.port = ""
            self._events.emit(BoardDisconnected(port, error))

    def _connected(self, port: str, attempt: int, session: Session) -> None:
        if attempt != self._attempt:
            # Somebody chose another board, or closed the window, while this one was being connected.
            session.close()
            return
        self.session, self.port = session, port
        session.events.listen(LinkLost, lambda lost: self._mailbox.post(lambda: self._lost(session, lost.error)))
        assert session.info is not None
        self._events.emit(BoardConnected(port, session.info))
        if not session.is_open:
            self._lost(
                session,
                StudioError(
                    "The board is gone.", "The connection ended at once.", "Connect it again.", code="link-gone"
                ),
            )

    def disconnect(self) -> None:
        session, port = self.session, self.port
        self._attempt += 1
        self.session = None
        self.port = ""
        if session is not None:
            session.close()
            self._events.emit(BoardDisconnected(port, None))

    def _lost(self, session: Session, error: StudioError) -> None:
        if session is self.session:
            port = self.port
            # The takes' room hears of it while the samples that came are still there.
            self.session = None
            self.port = ""
            self._events.emit(BoardDisconnected(port, error))
            session.close()

    def shut_down(self) -> None:
        self.disconnect()
        self._thread.shutdown(wait=True)
        self._mailbox.pump()
        if self._own_board is not None:
            self._own_board.stop()

    # -- streams

    def _wake_up(self, session: Session) -> None:
        """In the connecting thread: every lane that the board has, and the running model's scores."""
        assert session.info is not None
        try:
            if rates := session.info.imu_rates_hz:
                session.start_stream(LaneKind.IMU, min(rates, key=lambda rate: abs(rate - MOTION_RATE_HZ)))
            if rates := session.info.mic_rates_hz:
                session.start_stream(LaneKind.MIC, rates[0])
            session.send_scores(True)
        except StudioError:
            session.close()
            raise

    def lane_info(self, kind: LaneKind) -> LaneInfo:
        """How a lane streams now; ``count`` is 0. Raises StudioError when it does not."""
        feed = self.require().lanes[kind]
        if not feed.is_streaming or feed.rate_hz <= 0:
            what = "motion" if kind == LaneKind.IMU else "sound"
            raise StudioError(
                f"The board does not stream {what}.",
                "No samples have arrived.",
                "Connect the board again.",
                code="no-stream",
            )
        return LaneInfo(kind, feed.rate_hz, MOTION_CHANNELS if kind == LaneKind.IMU else ("mic",), 0)
