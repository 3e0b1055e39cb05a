"""What a board is asked right after its hello: to measure, to stream what it has, and to tell its scores."""

from __future__ import annotations

from collections.abc import Callable

from studio.board.microcode import bmi270_microcode
from studio.errors import StudioError
from studio.link.session import Session
from studio.model.lane import READINGS, LaneKind

MOTION_RATE_HZ = 119
"""The Arduino tutorials' rate, and the pipeline's: nothing is resampled."""


def wake_up(session: Session, *, telling: Callable[[str], None]) -> StudioError | None:
    """Has every lane stream that the board has. ``telling`` hears what takes a moment. Returns what the board has to do
    without (its motion sensor, when its microcode could not be sent); raises StudioError when the link ends."""
    assert session.info is not None
    problem = _give_microcode(session, telling) if session.info.needs_microcode else None
    if rates := session.info.imu_rates_hz:
        session.start_stream(LaneKind.IMU, min(rates, key=lambda rate: abs(rate - MOTION_RATE_HZ)))
    if rates := session.info.mic_rates_hz:
        session.start_stream(LaneKind.MIC, rates[0])
    for kind in READINGS:
        if rates := session.info.rates_hz(kind):
            session.start_stream(kind, min(rates))
    session.send_scores(True)
    return problem


def _give_microcode(session: Session, telling: Callable[[str], None]) -> StudioError | None:
    telling("Preparing the motion sensor")
    try:
        session.send_microcode(bmi270_microcode())
        session.hello()  # its rates come with it
    except StudioError as error:
        if not session.is_open:
            raise
        return StudioError(
            "The board's motion sensor does not run.",
            f"It did not take its microcode. {error.what} {error.why}".strip(),
            "Unplug the board and plug it in again. Sound works meanwhile.",
            code="microcode-refused",
        )
    return None


def tune(session: Session, half_db: int) -> None:
    """Sets the microphone's gain where the board has one; a board without that setting is left alone."""
    try:
        session.set_gain(half_db)
    except StudioError as error:
        if error.code != "board-unsupported":
            raise
