"""Edits: frozen values that turn a project into the next one and return the edit that undoes them."""

from studio.model.edits.edit import Composite, Edit
from studio.model.edits.labels import AddLabel, DeleteLabel, JoinLabels, RecolourLabel, RenameLabel, SetLabels
from studio.model.edits.recordings import (
    AddRecording,
    ChooseRun,
    RemoveRecording,
    SetFacts,
    SetLearning,
    SetProject,
    SetVouched,
)
from studio.model.edits.spans import AddSpan, MergeSpans, MoveSpan, RelabelSpan, RemoveSpan, SetSpans, SplitSpan

__all__ = [
    "AddLabel",
    "AddRecording",
    "AddSpan",
    "ChooseRun",
    "Composite",
    "DeleteLabel",
    "Edit",
    "JoinLabels",
    "MergeSpans",
    "MoveSpan",
    "RecolourLabel",
    "RelabelSpan",
    "RemoveRecording",
    "RemoveSpan",
    "RenameLabel",
    "SetFacts",
    "SetLabels",
    "SetLearning",
    "SetProject",
    "SetSpans",
    "SetVouched",
    "SplitSpan",
]
