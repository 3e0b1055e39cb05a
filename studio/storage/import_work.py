"""The work of one import: what each file is read as, which files belong together, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath, PurePosixPath
from typing import NamedTuple

from studio.errors import Cancelled
from studio.model.lane import Lane, LaneKind
from studio.model.recording import Recording
from studio.storage import lane_files
from studio.storage.formats import REFUSED, SUFFIXES, Format, format_of
from studio.storage.formats.motion_csv import FEWEST_ROWS
from studio.storage.imported import Around, Damaged, Facts, NotForUs, Take, Wishes
from studio.storage.indexes import facts_of, is_index, track_of
from studio.storage.layout import in_letters
from studio.storage.naming import Naming
from studio.storage.recordings_of import recording_of, with_facts
from studio.storage.sources import Found, Source, below, open_sources

_TOGETHER = 0.05, 250_000
"""Motion and sound of one name are one recording when their lengths differ by less than this share, or by less than so
many microseconds."""


class Skipped(NamedTuple):
    """A file, or a take in it, that was not imported, and why."""

    path: str
    reason: str


class Doubt(NamedTuple):
    """A sentence about what was imported, and the file, or how many files, that it is about."""

    where: str
    words: str

    def __str__(self) -> str:
        return f"{self.where}: {self.words}"


@dataclass(slots=True)
class ImportWork:
    """One import: what it looks for, and what it has met so far. ``known`` grows by what it keeps; what it knows is
    skipped, and said only when it ``tells_doubles``."""

    sensor: LaneKind
    naming: Naming
    wishes: Wishes
    only: Format | None
    known: set[tuple[str, ...]]
    new_id: Callable[[], tuple[str, str]]
    tells_doubles: bool = True
    skipped: list[Skipped] = field(default_factory=list)
    doubts: dict[str, list[str]] = field(default_factory=dict)

    def said(self) -> tuple[Doubt, ...]:
        """Each doubt once, with the file or with how many of them it is about."""
        return tuple(
            Doubt(where[0] if len(where) == 1 else f"{len(where)} files", words) for words, where in self.doubts.items()
        )

    def go(
        self,
        paths: Sequence[Path | str],
        keep: Callable[[Recording, tuple[Lane, ...]], None],
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        with ExitStack() as stack:
            sources = list(open_sources(paths, stack, self._refuse))
            groups = [(source, group) for source in sources for group in self._groups(source)]
            facts: dict[int, dict[PurePosixPath, Facts]] = {}
            done, total = 0, sum(len(group) for _, group in groups)
            for source, group in groups:
                if cancelled():
                    raise Cancelled
                progress(done, total)
                if id(source) not in facts:
                    facts[id(source)] = facts_of(source, self._refuse)
                self._group(source, group, facts[id(source)], keep)
                done += len(group)
            progress(total, total)

    def _refuse(self, shown: str, reason: str) -> None:
        self.skipped.append(Skipped(shown, reason))

    def _groups(self, source: Source) -> list[list[Found]]:
        """Files of one name in one folder stand together; JSON first, since it may name tables that stand alone too."""
        groups: dict[tuple[PurePath, str], list[Found]] = {}
        for found in sorted(source.files, key=lambda each: each.path.suffix.lower() != ".json"):
            suffix = found.path.suffix.lower()
            if self.only is None and (is_index(found.path) or suffix not in SUFFIXES):
                if found.was_named or (suffix in REFUSED and suffix != ".txt"):
                    self._refuse(found.shown, REFUSED.get(suffix) or _unread())
            elif self.only is None or found.was_named or suffix in self.only.suffixes:
                groups.setdefault((found.path.parent, found.path.stem), []).append(found)
        return list(groups.values())

    def _group(
        self,
        source: Source,
        group: list[Found],
        facts: dict[PurePosixPath, Facts],
        keep: Callable[[Recording, tuple[Lane, ...]], None],
    ) -> None:
        read: list[tuple[Found, list[Take]]] = []
        is_alone = len(group) == 1
        for found in group:
            try:
                if takes := self._read(source, found, is_alone=is_alone):
                    fact = facts.get(below(found.path)) or Facts()
                    read.append((found, [with_facts(take, fact) for take in takes]))
            except (Damaged, NotForUs) as problem:
                self._refuse(found.shown, str(problem))
        named = [facts[below(found.path)].recording for found, _ in read if below(found.path) in facts]
        is_one = len(named) == 2 and named[0] == named[1] != ""
        if len(read) == 2 and _belong_together(*(takes for _, takes in read), is_said=is_one):
            (first, [one]), (_, [other]) = sorted(read, key=lambda each: each[1][0].lane.info.kind != self.sensor)
            self._keep(source, first, [one], facts, keep, also=other)
            return
        for found, takes in read:
            if ours := [take for take in takes if take.lane.info.kind == self.sensor]:
                self._keep(source, found, ours, facts, keep)
            else:
                self._refuse(found.shown, self._other_kind(found))

    def _read(self, source: Source, found: Found, *, is_alone: bool) -> list[Take]:
        row = self.only or format_of(found.path, b"") if found.path.suffix.lower() != ".json" else self.only
        if row and row.kind not in (None, self.sensor) and is_alone:
            raise NotForUs(self._other_kind(found))
        data = found.read()
        row = row or format_of(found.path, data)
        if row is None:
            if found.was_named:  # its ending is read, so it is JSON of a shape that no row knows
                raise NotForUs("it is no JSON of Edge Impulse, Label Studio or micro:bit CreateAI")
            return []  # every folder has JSON that is something else

        def beside(name: str) -> bytes | None:
            near = source.beside(found.path, name)
            return near.read() if near else None

        return row.read(data, Around(found.path, beside, self.wishes))

    def _other_kind(self, found: Found) -> str:
        if self.sensor == LaneKind.IMU:
            return f"{found.path.suffix} files are read as sound, and this project listens to motion"
        return f"{found.path.suffix} files are read as motion, and this project listens to sound"

    def _keep(
        self,
        source: Source,
        found: Found,
        takes: list[Take],
        facts: dict[PurePosixPath, Facts],
        keep: Callable[[Recording, tuple[Lane, ...]], None],
        *,
        also: Take | None = None,
    ) -> None:
        doubles = 0
        for number, take in enumerate(takes, 1):
            where = found.shown if len(takes) == 1 else f"{found.shown}, take {number}"
            if take.lane.info.kind == LaneKind.IMU and take.lane.info.count < FEWEST_ROWS:
                self._refuse(where, f"it has only {take.lane.info.count} rows")
                continue
            lanes = (take.lane,) if also is None else tuple(sorted((take.lane, also.lane), key=lambda x: x.info.kind))
            digest = tuple(sorted(map(lane_files.digest, lanes)))
            if digest in self.known:
                doubles += 1
                continue
            try:
                recording = self._recording(source, found, take, lanes, facts, number if len(takes) > 1 else 0)
            except Damaged as problem:
                self._refuse(where, str(problem))
                continue
            self.known.add(digest)
            self._note(where, take, also)
            keep(recording, lanes)
        if doubles and self.tells_doubles:
            which = "" if doubles == len(takes) else f"{doubles} of its takes: "
            self._refuse(found.shown, f"{which}these samples are in the project already")

    def _recording(
        self,
        source: Source,
        found: Found,
        take: Take,
        lanes: tuple[Lane, ...],
        facts: dict[PurePosixPath, Facts],
        number: int,
    ) -> Recording:
        fact = facts.get(below(found.path)) or Facts()
        track = track_of(source, found.path) if fact.marks is None and number == 0 else None
        label, person = self.naming.of(
            found.path, above=source.above, said=fact.label or take.label, said_person=fact.person or take.person
        )
        origin = f"{found.path.as_posix()}#{take.name or number}" if number else found.path.as_posix()
        stamp, recording_id = self.new_id()
        blank = Recording(recording_id, stamp, in_letters(person), (), origin=in_letters(origin))
        recording, lost = recording_of(
            blank, take, lanes, replace(fact, marks=track if fact.marks is None else fact.marks), label=label,
            is_label_given=self.naming.label is not None,
        )  # fmt: skip
        if lost:
            self.doubts.setdefault("Some of its labels lie beyond its end and were left out.", []).append(found.shown)
        return recording

    def _note(self, where: str, take: Take, also: Take | None) -> None:
        if take.clipped or (also and also.clipped):
            count = take.clipped + (also.clipped if also else 0)
            words = f"{count} samples were beyond the scale and were cut to it."
            self.doubts.setdefault(words, []).append(where)
        for doubt in take.doubts:
            self.doubts.setdefault(doubt, []).append(where)


def _belong_together(one: list[Take], other: list[Take], *, is_said: bool) -> bool:
    if len(one) != 1 or len(other) != 1 or one[0].lane.info.kind == other[0].lane.info.kind:
        return False
    lengths = [take.lane.info.duration_us for take in (one[0], other[0])]
    return is_said or abs(lengths[0] - lengths[1]) <= max(_TOGETHER[0] * max(lengths), _TOGETHER[1])


def _unread() -> str:
    return f"files of this kind are not read, only {', '.join(SUFFIXES)} and zips of them"
