"""The Evaluate page: a run's numbers, and the recordings behind each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.happenings import ProjectOpened, RunAdded
from studio.model.run import Run, WindowRef

if TYPE_CHECKING:
    from studio.app.studio import Studio


@dataclass(frozen=True, slots=True)
class BehindRow:
    """A window behind a cell of the confusion matrix, and the recording it came from."""

    recording_id: str
    title: str
    person: str
    start_us: int


@dataclass(frozen=True, slots=True)
class EvaluateSnapshot:
    """``runs`` are the numbers of all runs, newest first."""

    runs: tuple[int, ...]
    run: Run | None
    cell: tuple[int, int] | None
    behind: tuple[BehindRow, ...]


@dataclass(frozen=True, slots=True)
class Certainty:
    """Between what the accuracy and each label's recall lie (95 %), and the nearest take's accuracy, None for older
    runs. ``strangers``: how many people were held out and tested, 0 when it was takes or days."""

    low: float
    high: float
    recalls: tuple[tuple[float, float], ...]
    nearest: float | None
    strangers: int = 0


class EvaluatePresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._number: int | None = None
        self._cell: tuple[int, int] | None = None
        studio.events.listen(RunAdded, lambda _: self.choose_run(None))
        studio.events.listen(ProjectOpened, lambda _: self.choose_run(None))

    def snapshot(self) -> EvaluateSnapshot:
        numbers = tuple(reversed(self._studio.trainer.numbers()))
        number = self._number if self._number in numbers else self._studio.trainer.current
        run = self._studio.trainer.read(number) if number is not None else None
        return EvaluateSnapshot(numbers, run, self._cell, self._behind(run))

    @staticmethod
    def certainty(run: Run) -> Certainty:
        from studio.learn.honesty import accuracy_interval, nearest_accuracy, recall_intervals, strangers

        return Certainty(*accuracy_interval(run), recall_intervals(run), nearest_accuracy(run), len(strangers(run)))

    def choose_run(self, number: int | None) -> None:
        """None: the current one."""
        self._number, self._cell = number, None

    def choose_cell(self, true: int, predicted: int) -> None:
        """Shows the recordings of label ``true`` that were taken for ``predicted``."""
        self._cell = (true, predicted)

    def open_recording(self, recording_id: str) -> None:
        self._studio.label.open(recording_id)

    def _behind(self, run: Run | None) -> tuple[BehindRow, ...]:
        if run is None or self._cell is None:
            return ()
        true, predicted = self._cell
        evaluation = run.evaluation
        refs = [
            ref
            for ref, guess in zip(evaluation.refs, evaluation.predicted, strict=False)
            if ref.label == true and guess == predicted
        ]
        return tuple(self._row(ref) for ref in refs)

    def _row(self, ref: WindowRef) -> BehindRow:
        project = self._studio.desk.project
        recording = next((r for r in project.recordings if r.id == ref.recording_id), None) if project else None
        title = (recording.origin or recording.stamp) if recording else "(deleted recording)"
        if not ref.recording_id:
            title = "(made by the studio)"
        return BehindRow(ref.recording_id, title, recording.person if recording else "", ref.start_us)
