"""The Train page: may we train yet, how is it going, and what came out, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.presenters.collect import LabelRow, label_rows
from studio.app.trainer import TrainingPhase
from studio.model.recording import BACKGROUND
from studio.model.run import Run

if TYPE_CHECKING:
    from studio.app.studio import Studio

TAKES_NEEDED = 3
"""With fewer takes a label nothing is left to test with after the split."""


@dataclass(frozen=True, slots=True)
class TrainSnapshot:
    """``gate`` is why training is not possible yet (empty when it is). ``history`` has one row an epoch:
    loss, accuracy, val_loss, val_accuracy where known. ``fraction`` 0..1 of the whole job. ``since``: what became of
    the run's labels since, in words."""

    labels: tuple[LabelRow, ...]
    gate: str
    phase: TrainingPhase
    step: str
    fraction: float
    history: tuple[dict[str, float], ...]
    run: Run | None
    since: str


class TrainPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> TrainSnapshot:
        project, trainer = self._studio.desk.project, self._studio.trainer
        rows = label_rows(project) if project else ()
        run = trainer.run
        return TrainSnapshot(
            rows, gate(rows), trainer.phase, trainer.step, trainer.fraction, trainer.history, run,
            self._studio.runs.labels_since(run.number) if run else "",
        )  # fmt: skip

    def train(self, *, seed: int = 0) -> None:
        """Starts a training. Raises StudioError when the gate is closed or one runs already."""
        self._studio.trainer.train(seed=seed)

    def stop_early(self) -> None:
        """Ends the training and keeps the best network so far."""
        self._studio.trainer.stop_early()

    def cancel(self) -> None:
        self._studio.trainer.cancel()


def gate(rows: tuple[LabelRow, ...]) -> str:
    """Why these labels are not enough to train; empty when they are."""
    labels = [row for row in rows if row.name != BACKGROUND and row.takes]
    if not labels:
        return "There is nothing to learn from yet. Record or import some takes first."
    if len(labels) == 1 and not any(row.name == BACKGROUND and row.seconds > 5 for row in rows):
        return f"Only {labels[0].name} has takes. Record a second label, or some seconds of background."
    poor = [row for row in labels if row.takes < TAKES_NEEDED]
    if poor:
        missing = TAKES_NEEDED - poor[0].takes
        return f"{missing} more {'take' if missing == 1 else 'takes'} of {poor[0].name} and you can train."
    return ""
