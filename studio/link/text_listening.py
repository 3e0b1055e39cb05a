"""A board that does not answer but prints: from its session with no answer to one that listens."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from studio.errors import StudioError
from studio.link.session import Session
from studio.link.text_columns import ColumnMap
from studio.link.text_dialect import Shape, TextDialect
from studio.link.text_session import TextSession
from studio.link.transport import Transport

BAUDS = (9600, 57600, 230400, 460800, 921600, 38400, 19200, 250000, 500000, 1_000_000, 74880)
"""What sketches begin with besides 115200, which was tried first. Never 1200: it calls the bootloader."""
_TRY_S = 0.7
"""At 9600 baud that is some ten rows."""
_LEAST_READS = 14
"""At each rate: a computer that was busy meanwhile has not listened for so long, whatever its clock says."""
SETTLE_S = 2.5
"""How long a connection may wait until it is known what is printed; a board that rests is connected all the same."""


@runtime_checkable
class Tunable(Protocol):
    """A transport with a rate to be found: a serial port."""

    def set_baud(self, baud: int) -> None: ...


def listen_for_text(
    session: Session, error: StudioError, *, remembered: Callable[[Shape], ColumnMap | None] = lambda _: None
) -> TextSession | None:
    """``error`` is what the hello ended with. The session's transport goes over to the one that is returned; None:
    nothing that is printed was understood; the session is to be closed. Raises StudioError("link-gone"), with the
    transport closed."""
    if not isinstance(session, Session) or not session.is_open:
        return None
    if error.code == "board-prints-text":
        transport = session.give_up()
    elif error.code == "board-silent" and session.overheard.is_garbled and isinstance(session.transport, Tunable):
        transport, is_found = session.give_up(), False
        try:
            is_found = _find_baud(transport)
        finally:
            if not is_found:
                transport.close()  # else nobody could open the port again
        if not is_found:
            return None
    else:
        return None
    text = TextSession(transport, remembered=remembered, overheard=session.overheard)
    text.wait_settled(SETTLE_S)
    return text


def _find_baud(transport: Transport, *, clock: Callable[[], float] = time.monotonic) -> bool:
    """Leaves the transport at the first rate at which it gives text."""
    assert isinstance(transport, Tunable)
    for baud in BAUDS:
        transport.set_baud(baud)
        dialect, until_s, reads = TextDialect(), clock() + _TRY_S, 0
        while (clock() < until_s or reads < _LEAST_READS) and not dialect.is_sure:
            dialect.push(transport.read(_TRY_S / _LEAST_READS))
            reads += 1
        if dialect.is_sure:
            return True
    return False
