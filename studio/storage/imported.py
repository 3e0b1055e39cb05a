"""What a reader of another program's file gives back, and how it says that the file is damaged."""

from __future__ import annotations

from dataclasses import dataclass

from studio.model.lane import Lane


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """One take of a file: ``clipped`` samples were beyond what int16 standard units hold."""

    lane: Lane
    clipped: int = 0


class Damaged(ValueError):
    """A file that cannot be read; ``line`` counts from 1 where there are lines."""

    def __init__(self, why: str, *, line: int | None = None) -> None:
        super().__init__(f"line {line}: {why}" if line is not None else why)
        self.line = line
