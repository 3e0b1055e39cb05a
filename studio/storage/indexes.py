"""What the files beside recordings say about them: indexes of a folder, and label tracks of a single file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath, PurePosixPath

from studio.storage.formats import audacity, edge_impulse_labels, plain
from studio.storage.imported import Damaged, Facts, Mark
from studio.storage.sources import Source, below

_READERS: dict[str, Callable[[bytes], dict[PurePosixPath, Facts]]] = {
    edge_impulse_labels.INFO: edge_impulse_labels.read_info,
    edge_impulse_labels.STRUCTURED: edge_impulse_labels.read_structured,
    plain.INDEX: plain.read_index,
}
TRACK = ".txt"


def is_index(path: PurePath) -> bool:
    return path.name in _READERS


def facts_of(source: Source, refuse: Callable[[str, str], None]) -> dict[PurePosixPath, Facts]:
    """What the indexes of a source say, by the path of each file below it; the deepest index has the last word."""
    facts: dict[PurePosixPath, Facts] = {}
    found = [each for path, each in source.by_path.items() if is_index(path)]
    for each in sorted(found, key=lambda each: len(each.path.parts)):
        try:
            data = each.read()
            if each.path.name == plain.INDEX and not plain.looks_like(data):
                continue
            folder = below(each.path).parent
            for path, fact in _READERS[each.path.name](data).items():
                facts[folder / path] = fact
        except Damaged as problem:
            refuse(each.shown, f"{problem}; the files beside it keep the labels of their names")
    return facts


def track_of(source: Source, path: PurePath) -> tuple[Mark, ...] | None:
    """The marks of the label track beside a file; None where there is none. Raises Damaged."""
    for name in (path.stem + TRACK, path.name + TRACK):
        if beside := source.beside(path, name):
            try:
                return audacity.read_labels(beside.read())
            except Damaged as problem:
                raise Damaged(f"{name} beside it is no label track: {problem}") from problem
    return None
