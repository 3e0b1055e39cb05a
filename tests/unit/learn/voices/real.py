"""Takes of the sample words: people who say computer, jarvis and snowboy."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from studio.model.lane import Lane, LaneKind
from studio.model.recording import Recording, whole_span
from studio.storage.importing import read_paths
from studio.storage.samples import unseen_folder

WORDS = ("computer", "jarvis", "snowboy")
Take = tuple[Recording, Lane]


@cache
def takes(each: int = 6) -> tuple[Take, ...]:
    """Some of each word, as they come."""
    home, pattern = unseen_folder("words")
    found = read_paths([home.parent / "project"], sensor=LaneKind.MIC, pattern=pattern).recordings
    named = {word: [row for row in found if row[0].spans and row[0].spans[0].label == word] for word in WORDS}
    return tuple(take for rows in named.values() for take in rows[:each])


def renamed(every: tuple[Take, ...], **names: str) -> list[Take]:
    """The same takes, what they say called otherwise: ``renamed(takes(), computer="lamp")``."""
    return [
        (replace(recording, spans=whole_span(recording, names.get(label := recording.spans[0].label, label))), lane)
        for recording, lane in every
    ]  # fmt: skip
