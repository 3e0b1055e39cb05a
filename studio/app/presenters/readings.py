"""The board's other sensors, as a person reads them: temperature, humidity, pressure, magnetic field, light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.link.lane_feed import LaneFeed
from studio.link.session import Session
from studio.link.text_session import TextSession
from studio.model.lane import READINGS, LaneKind

_MOST_COLUMNS = 12
"""What the strip has room for; the dialog of the columns shows all."""


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """``tip`` is a sentence more; ``colour`` is "#rrggbb" of the light that falls on the sensor; "" for all else."""

    title: str
    value: str
    colour: str = ""
    tip: str = ""


def readings(session: Session | None) -> tuple[ReadingWords, ...]:
    """The newest values; empty without a board, or when it has no such sensors."""
    if session is None or session.info is None:
        return ()
    if isinstance(session, TextSession):
        return _not_recorded(session)
    words: list[ReadingWords] = []
    for kind, tell in _TELLERS:
        if session.info.rates_hz(kind):
            words += tell(_newest(session.lanes[kind]))
    return tuple(words)


def _not_recorded(session: TextSession) -> tuple[ReadingWords, ...]:
    """Of what a sketch prints: the columns that no lane takes."""
    newest = session.newest()
    recorded = session.columns.channels if session.columns else ("",) * len(session.names)
    if len(newest) != len(recorded):
        newest = (float("nan"),) * len(recorded)
    rows = zip(session.names, newest, recorded, strict=True)
    shown = [ReadingWords(name, "–" if value != value else f"{value:.10g}", tip="Printed by the board's sketch")
             for name, value, channel in rows if not channel]
    return tuple(shown[:_MOST_COLUMNS])


def _newest(feed: LaneFeed) -> Sequence[float] | None:
    """The last sample in physical units; None before the first."""
    if not feed.received:
        return None
    steps = feed.ring.latest(1)[0]
    return [float(step) * reading.lsb for step, reading in zip(steps, READINGS[feed.kind], strict=True)]


def _climate(values: Sequence[float] | None) -> list[ReadingWords]:
    formats = (("Temperature", "{:.1f} °C"), ("Humidity", "{:.0f} %"), ("Pressure", "{:.0f} hPa"))
    return [
        ReadingWords(title, form.format(value) if values else "–")
        for (title, form), value in zip(formats, values or (0.0, 0.0, 0.0), strict=True)
    ]


def _field(values: Sequence[float] | None) -> list[ReadingWords]:
    strength = sum(value * value for value in values) ** 0.5 if values else 0.0
    words = f"{strength:.0f} µT" if values else "–"
    return [ReadingWords("Magnetic field", words, tip="Its strength; the earth's is 25 to 65 µT")]


def _light(values: Sequence[float] | None) -> list[ReadingWords]:
    if not values:
        return [ReadingWords("Light", "–"), ReadingWords("Proximity", "–")]
    clear, red, green, blue, near = values
    return [
        ReadingWords("Light", f"{clear:.0f}", _colour(red, green, blue), "The sensor's count, and the light's colour"),
        ReadingWords("Proximity", f"{near:.0f}", tip="0: nothing before the board, 255: something touches it"),
    ]


def _colour(red: float, green: float, blue: float) -> str:
    """The light's hue, at full brightness: how bright it is, the number says."""
    most = max(red, green, blue)
    if most <= 0:
        return ""
    return "#" + "".join(f"{round(255 * max(0.0, part) / most):02x}" for part in (red, green, blue))


_TELLERS = ((LaneKind.CLIMATE, _climate), (LaneKind.FIELD, _field), (LaneKind.LIGHT, _light))
