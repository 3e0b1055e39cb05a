"""Reads Qt Linguist's .ts files as they are, so that no compiled twin beside them can be out of date."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

SENTENCES = "sentences"
"""The context of what the rooms below the window, and the window's own tables, say as plain English."""
PARTS = "parts"
"""The context of words that such a sentence chooses from ("take" or "takes")."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text. ``translation`` is "" where it has still to be made."""

    context: str
    source: str
    translation: str


def read_ts(path: Path) -> list[Message]:
    """All messages of a file, in its order, without those that the source no longer holds."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            words = "" if translation is None else translation.text or ""
            messages.append(Message(name, message.findtext("source", ""), words))
    return messages
