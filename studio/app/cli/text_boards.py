"""What the command line says of a board that prints text: its columns, and how fast they come."""

from __future__ import annotations

from typing import Any

from studio.link.session import Session
from studio.link.text_session import FIRMWARE, TextSession


def text_facts(session: Session | None) -> dict[str, Any]:
    """For JSON; empty for a board with the studio's firmware."""
    if not isinstance(session, TextSession):
        return {}
    recorded = session.columns.channels if session.columns else ("",) * len(session.names)
    return {
        "firmware": FIRMWARE,
        "columns": [
            {"name": name, "channel": channel or None} for name, channel in zip(session.names, recorded, strict=True)
        ],
        "rate_hz": session.rate_hz,
        "rate_from": "time-column" if session.time_column else "arrival",
        "damaged_lines": session.dialect.damaged_lines,
        "damaged_bytes": session.dialect.damaged_bytes,
        "clipped": session.clipped,
    }


def text_words(session: Session | None) -> str:
    """For people; "" for a board with the studio's firmware."""
    if not isinstance(session, TextSession):
        return ""
    columns = session.columns
    recorded = columns.recorded if columns else ()
    lines = [f"The board runs another sketch, which prints {', '.join(session.names) or 'no table'}."]
    lines.append(f"Recorded of it: {', '.join(recorded)}." if recorded else "Nothing of it can be recorded.")
    if session.note:
        lines.append(session.note)
    lines.append("Text has no count of samples: lines that never arrived cannot be known, only damaged ones.")
    return "\n".join(lines)
