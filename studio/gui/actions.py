"""Every keyboard shortcut of the window and its pages, as rows: what is pressed, what it does, where it works."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shortcut:
    """``verb`` names the window's method; rows without one are bound by the page they belong to."""

    keys: tuple[str, ...]
    words: str
    page: str = ""
    verb: str = ""


SHORTCUTS = (
    Shortcut(("Ctrl+1",), "Go to Collect", verb="go_collect"),
    Shortcut(("Ctrl+2",), "Go to Label", verb="go_label"),
    Shortcut(("Ctrl+3",), "Go to Train", verb="go_train"),
    Shortcut(("Ctrl+4",), "Go to Evaluate", verb="go_evaluate"),
    Shortcut(("Ctrl+5",), "Go to Deploy", verb="go_deploy"),
    Shortcut(("Ctrl+Z",), "Undo the last change", verb="undo"),
    Shortcut(("Ctrl+Shift+Z", "Ctrl+Y"), "Do it again", verb="redo"),
    Shortcut(("Ctrl+N",), "Make a new project", verb="new_project"),
    Shortcut(("Ctrl+O",), "Open a project", verb="open_project"),
    Shortcut(("Ctrl+I",), "Import recordings", verb="import_recordings"),
    Shortcut(("Ctrl+E",), "Export the project", verb="export_project"),
    Shortcut(("F1", "?"), "Show this list", verb="show_shortcuts"),
    Shortcut(("F2",), "Show or hide what to do next", verb="toggle_guide"),
    Shortcut(("Space",), "Record a take, or stop it", page="collect"),
    Shortcut(("1 – 9", "B"), "While a long recording runs: label what happens now", page="collect"),
    Shortcut(("Backspace",), "Take the last of these labels back", page="collect"),
    Shortcut(("Enter",), "Open the chosen take in Label", page="collect"),
    Shortcut(("Delete",), "Delete the chosen take", page="collect"),
    Shortcut(("1 – 9", "B"), "Give the selected spans or recordings a label, or background", page="label"),
    Shortcut(("N",), "Make a new label", page="label"),
    Shortcut(("Right click",), "On a label: rename it, join it with another, or delete it", page="label"),
    Shortcut(("Space",), "Play or stop: the selected spans, or from the cursor", page="label"),
    Shortcut(("Shift+Space",), "Play from the cursor", page="label"),
    Shortcut((", .",), "Move the cursor", page="label"),
    Shortcut(("Shift+Home", "Shift+End"), "Move the cursor to the previous or next edge", page="label"),
    Shortcut(("I", "["), "Begin a span at the cursor", page="label"),
    Shortcut(("O", "]"), "End it at the cursor", page="label"),
    Shortcut(("Enter",), "Make the span; a digit makes it with its label", page="label"),
    Shortcut(("Ctrl+← →",), "Select the previous or next span", page="label"),
    Shortcut(("Ctrl+Shift+← →", "Ctrl+Click", "Shift+Click"), "Select several spans", page="label"),
    Shortcut(("Ctrl+A",), "Select all in view, then all of the recording; in the list all recordings", page="label"),
    Shortcut(("← →",), "Move the selected spans; without one, the view", page="label"),
    Shortcut(("Alt+← →", "Shift+← →"), "Move the start or the end of the selected span", page="label"),
    Shortcut(("S",), "Split the span at the cursor", page="label"),
    Shortcut(("M",), "Merge the selected spans, or the selected one with the next", page="label"),
    Shortcut(("D",), "Duplicate the selected spans", page="label"),
    Shortcut(("Delete", "Backspace"), "Delete the selected spans, or the recordings in the list", page="label"),
    Shortcut(("U", "Shift+U"), "Next or previous stretch without a label", page="label"),
    Shortcut(("X", "Shift+X"), "Next or previous place that looks wrong", page="label"),
    Shortcut(("F",), "Find events, or put the finding away", page="label"),
    Shortcut(("L",), "Let the trained model propose labels", page="label"),
    Shortcut(("J", "K"), "Next or previous proposal", page="label"),
    Shortcut(("A", "R"), "Accept or reject the proposal; a digit accepts it with its label", page="label"),
    Shortcut(("Ctrl+Enter",), "Accept all proposals of the recording", page="label"),
    Shortcut(("G",), "Show the map of all spans, or the recording", page="label"),
    Shortcut(("Arrow keys",), "Walk the map; Enter opens the span", page="label"),
    Shortcut(("E",), "Leave the selected recordings out of training, or take them in", page="label"),
    Shortcut(("P", "T"), "Type the person, or a note, of the selected recordings", page="label"),
    Shortcut(("+ −", "Wheel"), "Zoom in and out", page="label"),
    Shortcut(("Alt while dragging",), "Let edges go free of their neighbours", page="label"),
    Shortcut(("0",), "See the whole recording", page="label"),
    Shortcut(("Home", "End"), "Go to the start or the end of the recording", page="label"),
    Shortcut(("Escape",), "Select nothing; leave a field or the map", page="label"),
    Shortcut(("Ctrl+F",), "Find recordings", page="label"),
    Shortcut(("Shift+↑ ↓", "Ctrl+Space"), "Select several recordings in the list", page="label"),
    Shortcut(("Page Down", "Page Up"), "Next or previous recording", page="label"),
    Shortcut(("Ctrl+Enter",), "Train", page="train"),
    Shortcut(("Arrow keys", "Enter"), "Walk the models that a search has tried, and take one", page="train"),
    Shortcut(("Arrow keys", "Enter"), "Walk the confusion matrix and open a cell", page="evaluate"),
    Shortcut(("Ctrl+Enter",), "Send to board", page="deploy"),
    Shortcut(("B", "Delete"), "Label the chosen false alarm background, or throw it away", page="deploy"),
)
