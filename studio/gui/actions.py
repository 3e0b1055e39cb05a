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
    Shortcut(("F1", "?"), "Show this list", verb="show_shortcuts"),
    Shortcut(("F2",), "Show or hide what to do next", verb="toggle_guide"),
    Shortcut(("Space",), "Record a take, or stop it", page="collect"),
    Shortcut(("1 – 9", "B"), "While a long recording runs: label what happens now", page="collect"),
    Shortcut(("Backspace",), "Take the last of these labels back", page="collect"),
    Shortcut(("Enter",), "Open the chosen take in Label", page="collect"),
    Shortcut(("Delete",), "Delete the chosen take", page="collect"),
    Shortcut(("1 – 9", "B"), "Give the selected span a label, or background", page="label"),
    Shortcut(("N",), "Make a new label", page="label"),
    Shortcut(("Space",), "Play or stop the sound", page="label"),
    Shortcut(("Ctrl+← →",), "Select the previous or next span", page="label"),
    Shortcut(("← →",), "Move the selected span; without one, the view", page="label"),
    Shortcut(("Alt+← →", "Shift+← →"), "Move the start or the end of the selected span", page="label"),
    Shortcut(("+ −", "Wheel"), "Zoom in and out", page="label"),
    Shortcut(("Alt while dragging",), "Let edges go free of their neighbours", page="label"),
    Shortcut(("0",), "See the whole recording", page="label"),
    Shortcut(("Delete",), "Delete the selected span, or the recording in the list", page="label"),
    Shortcut(("Escape",), "Select nothing", page="label"),
    Shortcut(("Ctrl+F",), "Find recordings", page="label"),
    Shortcut(("Page Down", "Page Up"), "Next or previous recording", page="label"),
    Shortcut(("Ctrl+Enter",), "Train", page="train"),
    Shortcut(("Arrow keys", "Enter"), "Walk the confusion matrix and open a cell", page="evaluate"),
    Shortcut(("Ctrl+Enter",), "Send to board", page="deploy"),
)
