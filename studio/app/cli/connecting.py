"""Connecting from the command line: waits until the board is there, or says why it is not."""

from __future__ import annotations

from studio.app.cli.output import say_aside
from studio.app.firmware_need import NEED_CODE, FirmwareNeeded, Reason
from studio.app.happenings import BoardConnected, BoardDisconnected
from studio.app.studio import Studio
from studio.board.install_problems import problem
from studio.errors import StudioError
from studio.link.session import Session

CONNECT_TIMEOUT_S = 20.0


def connected(studio: Studio, port: str | None, *, renews: bool = False) -> Session:
    """A session with the board at ``port`` (default: the one real board, else the virtual one). Raises StudioError.

    ``renews``: older firmware is replaced by what follows, and the person is told so instead of asked for it.
    """
    failure: list[StudioError] = []
    over: list[bool] = []

    def failed(event: BoardDisconnected) -> None:
        if event.error:
            failure.append(event.error)

    stops = [
        studio.events.listen(BoardConnected, lambda _: over.append(True)),
        studio.events.listen(BoardDisconnected, failed),
    ]
    port = port or _only_port(studio)
    studio.bench.connect(port)
    arrived = studio.mailbox.wait_until(lambda: bool(over or failure), CONNECT_TIMEOUT_S)
    for stop in stops:
        stop()
    if failure:
        raise _with_the_command(failure[0], port)
    if not arrived:
        raise StudioError(
            "The board did not answer.",
            f"Waited {CONNECT_TIMEOUT_S:.0f} seconds.",
            "Unplug it, plug it in again, and try once more.",
            code="board-silent",
        )
    session = studio.bench.require()
    if studio.bench.need:  # older firmware, or a sketch: it works, and the person should know
        older = _with_the_command(FirmwareNeeded(studio.bench.need), port)
        is_renewed = renews and studio.bench.need.reason == Reason.OLDER
        remedy = "The studio's firmware is installed first: about 15 seconds." if is_renewed else older.remedy
        say_aside(f"{older.what} {older.why} {remedy}")
    return session


def _only_port(studio: Studio) -> str:
    """Nobody means the virtual board who has two others plugged in. Raises StudioError("port-several")."""
    boards = [board.port for board in studio.bench.real_boards()]
    if len(boards) > 1:
        raise problem("port-several", f"They are at {', '.join(boards)}.")
    return studio.bench.default_port()


def _with_the_command(error: StudioError, port: str) -> StudioError:
    """What is a button in the window is a command here."""
    if error.code != NEED_CODE:
        return error
    remedy = f"Install the studio's firmware (about 15 seconds): nano33-studio install-firmware --port {port}"
    return StudioError(error.what, error.why, remedy, code=NEED_CODE)
