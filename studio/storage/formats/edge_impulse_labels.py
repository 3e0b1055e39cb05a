"""The files beside Edge Impulse's recordings that say what they are: info.labels and structured_labels.labels."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from studio.storage.imported import Damaged, Facts
from studio.storage.jsonfile import Malformed, Node, parse_any

INFO, STRUCTURED = "info.labels", "structured_labels.labels"
PERSON, NOTE = "person", "note"
"""Under which names the studio's own exports keep these, as the format's metadata."""

Facts_by_name = dict[PurePosixPath, Facts]


def read_info(data: bytes) -> Facts_by_name:
    """What an info.labels says, by the paths in it. Raises Damaged."""
    try:
        root = parse_any(data)
        root.field("version").whole(1, 1)
        return {PurePosixPath(node.field("path").text()): _facts(node) for node in root.field("files").items()}
    except Malformed as problem:
        raise Damaged(str(problem)) from problem


def read_structured(data: bytes) -> Facts_by_name:
    """What a structured_labels.labels says, by the file names in it. Raises Damaged."""
    try:
        files = parse_any(data).field("structuredLabels")
        return {PurePosixPath(name): Facts(ranges=_ranges(files.field(name))) for name in files.record()}
    except Malformed as problem:
        raise Damaged(str(problem)) from problem


def write_info(files: Sequence[Mapping[str, object]]) -> bytes:
    return (json.dumps({"version": 1, "files": list(files)}, ensure_ascii=False, indent=1) + "\n").encode()


def _facts(node: Node) -> Facts:
    label = node.get("label", {"type": "unlabeled"})
    kind = label.field("type").text()
    metadata = node.get("metadata", {})
    known = metadata.record() if metadata.value else {}
    person, note = (str(known[key]) if isinstance(known.get(key), str) else None for key in (PERSON, NOTE))
    if kind == "label":
        return Facts(label=label.field("label").text(), person=person, note=note)
    if kind == "multi-label":
        return Facts(ranges=_ranges(label.field("labels")), person=person, note=note)
    # Labels by keys name properties of a recording, not what happens in it; then its file's name is its label.
    return Facts(marks=() if kind == "unlabeled" else None, person=person, note=note)


def _ranges(node: Node) -> tuple[tuple[int, int, str], ...]:
    found = []
    for item in node.items():
        start, end = item.field("startIndex").whole(), item.field("endIndex").whole()
        if end < start:
            raise Malformed(f"{item.place} ends before it starts")
        found.append((start, end, item.field("label").text()))
    return tuple(found)
