"""What a reader of another program's file gives back, what it may ask for, and how it says that the file is damaged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from studio.model.lane import Gap, Lane

if TYPE_CHECKING:
    from studio.storage.formats.csv_guess import CsvChoice, CsvGuess


_LONGEST_WHY = 300


@dataclass(frozen=True, slots=True)
class Mark:
    """A labelled range of a take, in microseconds from its start; it may reach beyond the take."""

    start_us: int
    end_us: int
    label: str


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """One take of a file: ``clipped`` samples were beyond what int16 standard units hold.

    What the file itself says of it: ``label`` of all of it (None: it does not say), ``marks`` within it (None: it
    knows none), the ``person`` and a ``note``. ``name`` tells takes of one file apart when they have names of their
    own. ``doubts`` are sentences about how it was read; ``source_rate_hz`` is the file's
    own rate where that was changed.
    """

    lane: Lane
    clipped: int = 0
    label: str | None = None
    marks: tuple[Mark, ...] | None = None
    person: str | None = None
    note: str = ""
    name: str = ""
    doubts: tuple[str, ...] = ()
    source_rate_hz: float = 0.0


@dataclass(frozen=True, slots=True)
class Facts:
    """What an index beside a file says about it; None where it says nothing.

    ``ranges`` are (first, last, label) in the file's own samples, both inclusive. Files whose ``recording`` is the
    same are the lanes of one recording.
    """

    label: str | None = None
    marks: tuple[Mark, ...] | None = None
    ranges: tuple[tuple[int, int, str], ...] | None = None
    person: str | None = None
    note: str | None = None
    rate_hz: float | None = None
    gaps: tuple[Gap, ...] | None = None
    included: bool = True
    recording: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person said about files that do not say it themselves.

    ``columns`` are the roles of a table's columns from the left ("aX", "time", "" for one to leave out), ``units`` what
    acceleration and rotation are given in ("a": "m/s2", "g": "rad/s"), ``rate_hz`` the rate of files without a time.
    ``choose`` is asked for each table's choice before any of that; it gives None for "as it is guessed".
    ``leaves_out`` says of which tables nothing is wanted.
    """

    columns: tuple[str, ...] | None = None
    units: dict[str, str] = field(default_factory=dict)
    rate_hz: float | None = None
    choose: Callable[[CsvGuess], CsvChoice | None] = lambda guess: None
    leaves_out: Callable[[CsvGuess], bool] = lambda guess: False


@dataclass(frozen=True, slots=True)
class Around:
    """Where a file stands: ``path`` below what was given, and the bytes of a file beside it by name, or None."""

    path: PurePath
    beside: Callable[[str], bytes | None] = lambda name: None
    wishes: Wishes = field(default_factory=Wishes)


class Damaged(ValueError):
    """A file that cannot be read; ``line`` counts from 1 where there are lines."""

    def __init__(self, why: str, *, line: int | None = None) -> None:
        # A damaged file can have names of any length, and a sentence with one in it is to be read.
        why = why if len(why) <= _LONGEST_WHY else f"{why[:_LONGEST_WHY]}..."
        super().__init__(f"line {line}: {why}" if line is not None else why)
        self.line = line


class NotForUs(ValueError):
    """A good file that there is no use for here."""
