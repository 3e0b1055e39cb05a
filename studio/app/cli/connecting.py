"""Connecting from the command line: waits until the board is there, or says why it is not."""

from __future__ import annotations

from studio.app.happenings import BoardConnected, BoardDisconnected
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.link.session import Session

CONNECT_TIMEOUT_S = 20.0


def connected(studio: Studio, port: str | None) -> Session:
    """A session with the board at ``port`` (default: the one real board, else the virtual one). Raises StudioError."""
    failure: list[StudioError] = []
    over: list[bool] = []

    def failed(event: BoardDisconnected) -> None:
        if event.error:
            failure.append(event.error)

    stops = [
        studio.events.listen(BoardConnected, lambda _: over.append(True)),
        studio.events.listen(BoardDisconnected, failed),
    ]
    studio.bench.connect(port or studio.bench.default_port())
    arrived = studio.mailbox.wait_until(lambda: bool(over or failure), CONNECT_TIMEOUT_S)
    for stop in stops:
        stop()
    if failure:
        raise failure[0]
    if not arrived:
        raise StudioError(
            "The board did not answer.",
            f"Waited {CONNECT_TIMEOUT_S:.0f} seconds.",
            "Unplug it, plug it in again, and try once more.",
            code="board-silent",
        )
    return studio.bench.require()
