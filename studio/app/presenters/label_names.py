"""What is done to labels themselves, in all recordings at once: each verb is one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.app.happenings import LabelRenamed
from studio.app.recording.course import TakePhase
from studio.errors import StudioError
from studio.model.edits import DeleteLabel, JoinLabels, RenameLabel
from studio.model.recording import BACKGROUND, check_label

if TYPE_CHECKING:
    from studio.app.studio import Studio


class LabelNames:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def rename(self, old: str, new: str) -> None:
        """Into the name of another label the two are joined. Raises StudioError."""
        new = new.strip()
        if new == old:
            return
        self._refuse_while_recording()
        check_label(new)
        labels = self._studio.desk.require().labels
        is_known = new == BACKGROUND or any(label.name == new for label in labels)
        self._studio.desk.do(JoinLabels(old, new) if is_known else RenameLabel(old, new), name=f"rename {old} to {new}")
        self._studio.events.emit(LabelRenamed(old, new))

    def delete(self, name: str) -> None:
        """With its spans; the recordings stay. Raises StudioError."""
        self._refuse_while_recording()
        self._studio.desk.do(DeleteLabel(name), name=f"delete label {name}")

    def _refuse_while_recording(self) -> None:
        if self._studio.takes.phase != TakePhase.IDLE:
            raise StudioError(
                "A take is being recorded.",
                "It would bring the label back.",
                "Wait for its end, or stop it.",
                code="take-running",
            )
