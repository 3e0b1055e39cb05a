"""What a run was trained from, as JSON beside it, and back with every value checked."""

from __future__ import annotations

from studio.model.recording import Span
from studio.model.snapshot import Snapshot, TakeThen
from studio.storage.codec import (
    label_from_json,
    learning_from_json,
    learning_to_json,
    pipeline_from_json,
    pipeline_to_json,
)
from studio.storage.jsonfile import Malformed, Node, dump, parse

SNAPSHOT, SNAPSHOT_VERSION = "nano-studio-snapshot", 1


def encode(snapshot: Snapshot) -> bytes:
    """A take is a row: id, name, person, included, and its spans as rows of start_us, end_us, label, id."""
    document: dict[str, object] = {
        "format": f"{SNAPSHOT}/{SNAPSHOT_VERSION}",
        "stamp": snapshot.stamp,
        "version": snapshot.version,
        "pipeline": pipeline_to_json(snapshot.pipeline),
        "network": snapshot.network,
        "learning": learning_to_json(snapshot.learning),
        "labels": [{"name": label.name, "colour": label.colour} for label in snapshot.labels],
        "takes": [
            [take.id, take.name, take.person, take.included,
             [[span.start_us, span.end_us, span.label, span.id] for span in take.spans]]
            for take in snapshot.takes
        ],
    }  # fmt: skip
    return dump(document)


def decode(data: bytes) -> Snapshot:
    """Raises Malformed, NewerFormat."""
    root = parse(data, SNAPSHOT, SNAPSHOT_VERSION)
    return Snapshot(
        stamp=root.field("stamp").text(),
        version=root.field("version").text(),
        pipeline=pipeline_from_json(root.field("pipeline")),
        network=root.field("network").text(),
        # What does not speak of synthetic voices was made before there were any.
        learning=learning_from_json(root.field("learning"), voices=False),
        labels=tuple(label_from_json(node) for node in root.field("labels").items()),
        takes=tuple(_take(node) for node in root.field("takes").items()),
    )


def _take(node: Node) -> TakeThen:
    recording_id, name, person, included, spans = _row(node, 5)
    return TakeThen(
        recording_id.text(), name.text(), person.text(), included.flag(), tuple(_span(row) for row in spans.items())
    )


def _span(node: Node) -> Span:
    start, end, label, span_id = _row(node, 4)
    if start.whole() >= end.whole():
        raise Malformed(f"{node.place} should end after it starts")
    return Span(start.whole(), end.whole(), label.text(), span_id.text())


def _row(node: Node, length: int) -> list[Node]:
    items = node.items()
    if len(items) != length:
        raise Malformed(f"{node.place} should have {length} values")
    return items
