"""The runs side by side: one row a run, and for two of them what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.happenings import ProjectOpened, RunAdded

if TYPE_CHECKING:
    from studio.app.runs import KeptRun
    from studio.app.studio import Studio
    from studio.learn.comparing import Comparison


@dataclass(frozen=True, slots=True)
class RunRow:
    """``low`` and ``high``: of the accuracy, in the long run. ``takes``: how many took part, None for older runs."""

    kept: KeptRun
    low: float
    high: float
    nearest: float | None
    takes: int | None


@dataclass(frozen=True, slots=True)
class RunsSnapshot:
    """``chosen`` and ``other`` are compared: what changed from ``other`` to ``chosen``. ``can_restore`` is about the
    chosen one, ``gone``: names of recordings it learnt from and that are deleted since."""

    rows: tuple[RunRow, ...]
    chosen: int | None
    other: int | None
    comparison: Comparison | None
    can_restore: bool
    gone: tuple[str, ...]
    is_read_only: bool


class RunsPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._chosen: int | None = None
        self._other: int | None = None
        studio.events.listen(ProjectOpened, lambda _: self._reset())
        studio.events.listen(RunAdded, lambda _: self._reset())

    def snapshot(self) -> RunsSnapshot:
        """The current run is chosen until another one is, and compared with the one before it."""
        studio, rows = self._studio, tuple(map(_row, self._studio.runs.kept()))
        numbers = [row.kept.run.number for row in rows]
        chosen = self._chosen if self._chosen in numbers else studio.trainer.current
        others = [number for number in numbers if number != chosen]
        older = [number for number in others if chosen is not None and number < chosen]
        other = self._other if self._other in others else next(iter(older or others), None)
        both = chosen is not None and other is not None and chosen in numbers
        return RunsSnapshot(
            rows=rows,
            chosen=chosen,
            other=other,
            comparison=studio.runs.compare(other, chosen) if both and chosen and other else None,
            can_restore=chosen is not None and studio.runs.can_restore(chosen),
            gone=studio.runs.gone(chosen) if chosen is not None else (),
            is_read_only=studio.desk.is_read_only,
        )

    def choose(self, number: int) -> None:
        self._chosen = number
        self._studio.evaluate.choose_run(number)

    def compare_with(self, number: int) -> None:
        self._other = number

    def _reset(self) -> None:
        self._chosen = self._other = None


def _row(kept: KeptRun) -> RunRow:
    from studio.learn.honesty import accuracy_interval, nearest_accuracy

    low, high = accuracy_interval(kept.run)
    takes = len(kept.snapshot.learnt) if kept.snapshot is not None else None
    return RunRow(kept, low, high, nearest_accuracy(kept.run), takes)
