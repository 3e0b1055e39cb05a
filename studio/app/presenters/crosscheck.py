"""The card *Check thoroughly*: whether it can be done, how far it is, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.crosscheck import CrossCheckPhase

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.learn.crosschecked import CrossCheck


@dataclass(frozen=True, slots=True)
class CrossCheckSnapshot:
    """``found`` is of run ``number``. ``is_older``: takes or settings were others then. ``reason``: why it cannot be
    started now, "" when it can."""

    phase: CrossCheckPhase
    step: str
    fraction: float
    found: CrossCheck | None
    number: int | None
    is_older: bool
    reason: str


class CrossCheckPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> CrossCheckSnapshot:
        room = self._studio.crosscheck
        number = room.newest()
        found = room.found(number) if number is not None else None
        return CrossCheckSnapshot(
            room.phase, room.step, room.fraction, found, number, found is not None and room.is_older(number),
            self._reason(),
        )  # fmt: skip

    def _reason(self) -> str:
        if self._studio.desk.project is None or self._studio.trainer.current is None:
            return "Train a model first."
        if self._studio.desk.is_read_only:
            return "The project is open for reading only."
        if self._studio.trainer.is_training:
            return "A training runs."
        return ""
