"""What a board with its own sketch prints, for a person who says what its columns are; remembered by their header."""

from __future__ import annotations

import json
from dataclasses import dataclass

from studio.app.bench import Bench
from studio.app.settings import Settings
from studio.errors import StudioError
from studio.link.text_columns import ACCEL_UNITS, GYRO_UNITS, MIC, ColumnMap
from studio.link.text_dialect import Shape
from studio.link.text_session import TextSession
from studio.model.lane import MOTION_CHANNELS

_KEY = "columns of "
_UNITS = {unit.key for unit in (*ACCEL_UNITS, *GYRO_UNITS)}


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """``newest`` is the last value as it was printed, "–" before it; ``channel`` is "" where it is not recorded."""

    name: str
    newest: str
    channel: str


@dataclass(frozen=True, slots=True)
class ColumnsSnapshot:
    """``facts``: sentences about rate and damage; ``said``: the board's last words."""

    rows: tuple[ColumnRow, ...]
    columns: ColumnMap
    facts: tuple[str, ...]
    said: tuple[str, ...]


class Columns:
    def __init__(self, settings: Settings, bench: Bench) -> None:
        self._settings, self._bench = settings, bench
        bench.remembered_columns = self.remembered

    def remembered(self, shape: Shape) -> ColumnMap | None:
        """What was chosen for such columns before; None when nothing was, or it makes no sense."""
        try:
            saved = json.loads(self._settings.get(_KEY + shape.key, "null"))
            found = ColumnMap(tuple(saved["channels"]), saved["accel_unit"], saved["gyro_unit"])
        except (ValueError, TypeError, KeyError):
            return None
        channels = [channel for channel in found.channels if channel]
        is_sound = set(channels) <= {*MOTION_CHANNELS, MIC} and len(set(channels)) == len(channels)
        return found if is_sound and {found.accel_unit, found.gyro_unit} <= _UNITS else None

    def snapshot(self) -> ColumnsSnapshot | None:
        """None without a board that prints a table."""
        session = self._bench.session
        if not isinstance(session, TextSession) or not session.names:
            return None
        names, newest = session.names, session.newest()
        columns = session.columns or ColumnMap(("",) * len(names))
        values = [f"{value:.10g}" for value in newest] if len(newest) == len(names) else ["–"] * len(names)
        rows = tuple(ColumnRow(*row) for row in zip(names, values, columns.channels, strict=True))
        return ColumnsSnapshot(rows, columns, _facts(session), session.said)

    def choose(self, columns: ColumnMap) -> None:
        """From now on, and whenever a board prints such columns. Raises StudioError."""
        session = self._bench.require()
        if not isinstance(session, TextSession) or session.shape is None:
            raise StudioError(
                "The board that printed these columns is gone.", "", "Connect it again.", code="text-columns"
            )
        session.choose(columns)
        saved = {"channels": columns.channels, "accel_unit": columns.accel_unit, "gyro_unit": columns.gyro_unit}
        self._settings.set(_KEY + session.shape.key, json.dumps(saved))


def _facts(session: TextSession) -> tuple[str, ...]:
    facts = []
    if session.rate_hz and session.time_column is not None:
        facts.append(f"{session.rate_hz:.1f} rows a second, by the board's own clock in one of its columns.")
    elif session.rate_hz:
        facts.append(f"{session.rate_hz:.1f} rows a second, measured as they arrive.")
    else:
        facts.append("How many rows come a second is still being measured.")
    if session.note:
        facts.append(session.note)
    if session.dialect.damaged_lines:
        facts.append(f"{session.dialect.damaged_lines} lines came damaged; each counts as one lost sample.")
    if session.clipped:
        facts.append(f"{session.clipped} rows were beyond ±16 g or ±2048 °/s and are clipped.")
    facts.append("Text has no count of samples: a line that never arrived leaves no trace.")
    return tuple(facts)
