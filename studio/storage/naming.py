"""The label and the person of an imported file: as given, by a pattern, as the file says, or by where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from studio.model.recording import BACKGROUND, MOST_LABEL_BYTES, label_fits
from studio.storage.imported import Damaged
from studio.storage.pattern import Pattern, compile_pattern, label_from_name

BACKGROUND_NAMES = frozenset((BACKGROUND, "_background_noise_", "background_noise", "noise", "silence", "_silence_"))
"""Folders and labels that mean: nothing is meant here. Their recordings become the label "background"."""
CONTAINER_NAMES = frozenset(
    ("data", "dataset", "datasets", "recordings", "samples", "train", "training", "test", "testing")
)
"""Folders that say "here are the recordings", and nothing of what is in them."""
_NO_NAME = "sample"
"""Teachable Machine's zip of a class is named as the class, and what is in it sample-0, sample-1, ..."""
_SPEECH_COMMANDS = re.compile(r"([0-9a-f]{8})_nohash_\d+")
"""How the Speech Commands data set, and those made like it, name a clip of a speaker."""


@dataclass(frozen=True, slots=True)
class Naming:
    """``label`` and ``person`` win over ``pattern``, which reads them from the path below the folder that was given.
    Without either it is what the file itself says; else the folder is the label if there is one, else the file's
    name without its number."""

    label: str | None = None
    person: str | None = None
    pattern: Pattern | None = None

    def of(
        self, path: PurePath, *, above: Sequence[str], said: str | None = None, said_person: str | None = None
    ) -> tuple[str, str]:
        """(label, person) of a path below the folder whose parts are ``above``; ``said`` is what the file says. Raises
        Damaged when the pattern does not fit."""
        found: dict[str, str] = {}
        background = any(part.lower() in BACKGROUND_NAMES for part in path.parent.parts)
        if self.pattern:
            match = self.pattern.match(path, above=above)
            if match is None and not background:
                raise Damaged(f'its path does not fit the pattern "{self.pattern.template}"')
            found = match or {}
        elif speaker := _SPEECH_COMMANDS.fullmatch(path.stem):
            found = {"person": speaker[1]}
        label = found.get("label") or said or (BACKGROUND if background else _plain_label(path, above))
        label = BACKGROUND if background and not said else label
        label = checked_label(label if self.label is None else self.label)
        person = (found.get("person") or said_person or "") if self.person is None else self.person
        return label, person.strip()


def checked_label(label: str) -> str:
    """The label as the studio writes it. Raises Damaged for one that no board takes."""
    label = label.strip()
    if not label_fits(label):
        raise Damaged(f'the label "{label[:20]}..." is no name of 1 to {MOST_LABEL_BYTES} bytes on one line')
    return BACKGROUND if label.lower() in BACKGROUND_NAMES else label


def naming(label: str | None, person: str | None, pattern: str | None) -> Naming:
    """Raises StudioError("pattern")."""
    return Naming(label, person, compile_pattern(pattern) if pattern else None)


def _plain_label(path: PurePath, above: Sequence[str]) -> str:
    folders = [part for part in path.parent.parts if part.lower() not in CONTAINER_NAMES]
    if folders:
        return folders[-1]
    name = label_from_name(path.stem)
    return name if name and name.lower() != _NO_NAME else above[-1] if above else path.stem
