"""Projects, recordings and spans as JSON objects, and back with every value checked."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from studio.model.lane import MOTION_CHANNELS, RECORDED_LANES, Gap, LaneInfo, LaneKind
from studio.model.learning import STARTS, Learning
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundPipeline
from studio.model.project import Project, default_pipeline
from studio.model.recording import Label, Recording, Span
from studio.storage.jsonfile import Malformed, Node

PROJECT, PROJECT_VERSION = "nano-studio-project", 1
RECORDING, RECORDING_VERSION = "nano-studio-recording", 1
SPANS, SPANS_VERSION = "nano-studio-spans", 1

_PROJECT_KEYS = frozenset(
    ("format", "name", "sensor", "pipeline", "network", "learning", "vouched", "chosen_run", "labels", "recordings")
)
_RECORDING_KEYS = frozenset(("format", "id", "stamp", "person", "note", "origin", "included", "lanes"))
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_PIPELINES: dict[str, type[MotionPipeline] | type[SoundPipeline]] = {"motion": MotionPipeline, "sound": SoundPipeline}
_MOST_RATE_HZ = 1e6
_MOST_SAMPLES = 2**40


@dataclass(frozen=True, slots=True)
class StoredLane:
    """A lane and the file that holds it: its size and the SHA-256 of its samples tell damage from data."""

    info: LaneInfo
    file: str
    size_bytes: int
    digest: str


def project_to_json(project: Project) -> dict[str, object]:
    return {
        "format": f"{PROJECT}/{PROJECT_VERSION}",
        "name": project.name,
        "sensor": project.sensor.value,
        "network": project.network,
        "pipeline": pipeline_to_json(project.pipeline),
        "learning": learning_to_json(project.learning),
        "vouched": sorted(map(list, project.vouched)),
        "chosen_run": list(project.chosen_run) if project.chosen_run else None,
        "labels": [{"name": label.name, "colour": label.colour} for label in project.labels],
        "recordings": [recording.id for recording in project.recordings],
        **project.extra,
    }


def project_from_json(root: Node) -> tuple[Project, list[str]]:
    """The project without its recordings, and their ids in order. Raises Malformed."""
    sensor = root.field("sensor").choice(RECORDED_LANES)
    labels = tuple(label_from_json(node) for node in root.field("labels").items())
    if len({label.name for label in labels}) != len(labels):
        raise Malformed('"labels" has a name twice')
    project = Project(
        name=root.field("name").text(),
        sensor=sensor,
        pipeline=pipeline_from_json(root.get("pipeline", pipeline_to_json(default_pipeline(sensor)))),
        network=root.get("network", "default").text(),
        learning=learning_from_json(root.get("learning", {})),
        vouched=frozenset(_vouched(node) for node in root.get("vouched", []).items()),
        chosen_run=_chosen_run(root.get("chosen_run", None)),
        labels=labels,
        extra=root.rest(_PROJECT_KEYS),
    )
    return project, [node.text() for node in root.field("recordings").items()]


def _chosen_run(node: Node) -> tuple[int, int] | None:
    if node.value is None:
        return None
    numbers = [item.whole(1) for item in node.items()]
    if len(numbers) != 2:
        raise Malformed(f"{node.place} should be [run, newest run]")
    return numbers[0], numbers[1]


def learning_to_json(learning: Learning) -> dict[str, object]:
    return {"strictness": learning.strictness, "start": learning.start, "network": learning.network,
            "voices": learning.voices}


def learning_from_json(node: Node, *, voices: bool = True) -> Learning:
    """Fields that are missing take their defaults, ``voices`` what is given; the network's table is read by whoever
    trains. Raises Malformed."""
    usual = Learning()
    start, network = node.get("start", usual.start), node.get("network", None)
    if start.text() not in STARTS:
        raise Malformed(f"{start.place} should be one of {', '.join(STARTS)}, not {start.text()!r}")
    return Learning(
        strictness=node.get("strictness", usual.strictness).number(0, 1),
        start=start.text(),
        network=None if network.value is None else network.record(),
        voices=node.get("voices", voices).flag(),
    )


def _vouched(node: Node) -> tuple[str, str, str]:
    parts = [part.text() for part in node.items()]
    if len(parts) != 3:
        raise Malformed(f"{node.place} should be [recording, span, label]")
    return parts[0], parts[1], parts[2]


def label_from_json(node: Node) -> Label:
    name, colour = node.field("name").text(), node.field("colour").text()
    if not name or not _COLOUR.fullmatch(colour):
        raise Malformed(f'{node.place} needs a name and a colour like "#0072b2"')
    return Label(name, colour)


def pipeline_to_json(spec: PipelineSpec) -> dict[str, object]:
    kind = next(name for name, cls in _PIPELINES.items() if isinstance(spec, cls))
    values = {field.name: getattr(spec, field.name) for field in dataclasses.fields(spec)}
    return {"kind": kind, **{key: _plain(value) for key, value in values.items()}}


def _plain(value: object) -> object:
    """Tuples as lists, and numpy's numbers as Python's."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return float(value) if isinstance(value, np.floating) else value


def pipeline_from_json(node: Node) -> PipelineSpec:
    """Fields that are missing take their defaults. Raises Malformed."""
    kind = node.field("kind").text()
    if kind not in _PIPELINES:
        raise Malformed(f"{node.place}.kind should be one of {', '.join(_PIPELINES)}, not {kind!r}")
    cls = _PIPELINES[kind]
    values: dict[str, Any] = {}
    for field in dataclasses.fields(cls):
        if field.name in node.record():
            values[field.name] = _pipeline_value(node.field(field.name), field.name, field.default)
    return cls(**values)


def _pipeline_value(node: Node, name: str, default: object) -> object:
    if name == "channels":
        return _channels(node, LaneKind.IMU)
    if isinstance(default, StrEnum):
        return node.choice(type(default))
    if isinstance(default, tuple):
        return tuple(item.number() for item in node.items())
    if isinstance(default, int):
        return node.whole(1, 1_000_000)
    return node.number(0, _MOST_RATE_HZ)


def recording_to_json(recording: Recording, lanes: tuple[StoredLane, ...]) -> dict[str, object]:
    """The recording without its spans: those stand in a file of their own."""
    return {
        "format": f"{RECORDING}/{RECORDING_VERSION}",
        "id": recording.id,
        "stamp": recording.stamp,
        "person": recording.person,
        "note": recording.note,
        "origin": recording.origin,
        "included": recording.included,
        "lanes": [_lane_to_json(lane) for lane in lanes],
        **recording.extra,
    }


def recording_from_json(root: Node, *, stamp: str, recording_id: str) -> tuple[Recording, tuple[StoredLane, ...]]:
    """The recording without spans. ``stamp`` and ``recording_id`` are what its folder says. Raises Malformed."""
    found = (root.field("stamp").text(), root.field("id").text())
    if found != (stamp, recording_id):
        raise Malformed(f"it says {found[0]}_{found[1]}, but its folder says {stamp}_{recording_id}")
    lanes = tuple(_lane_from_json(node) for node in root.field("lanes").items())
    if not lanes or len({lane.info.kind for lane in lanes}) != len(lanes):
        raise Malformed('"lanes" should have each kind of lane once')
    recording = Recording(
        id=recording_id,
        stamp=stamp,
        person=root.field("person").text(),
        lanes=tuple(lane.info for lane in lanes),
        note=root.get("note", "").text(),
        origin=root.get("origin", "").text(),
        included=root.get("included", True).flag(),
        extra=root.rest(_RECORDING_KEYS),
    )
    return recording, lanes


def lane_info_to_json(info: LaneInfo) -> dict[str, object]:
    return {
        "kind": info.kind.value,
        "rate_hz": float(info.rate_hz),
        "channels": list(info.channels),
        "count": info.count,
        "gaps": [[gap.at, gap.lost] for gap in info.gaps],
    }


def lane_info_from_json(node: Node) -> LaneInfo:
    """Raises Malformed."""
    kind = node.field("kind").choice(RECORDED_LANES)
    count = node.field("count").whole(0, _MOST_SAMPLES)
    gaps = []
    for item in node.get("gaps", []).items():
        pair = item.items()
        if len(pair) != 2:
            raise Malformed(f"{item.place} should be [index, lost]")
        gaps.append(Gap(pair[0].whole(0, count), pair[1].whole(1)))
    rate_hz = node.field("rate_hz").number(1e-3, _MOST_RATE_HZ)
    return LaneInfo(kind, rate_hz, _channels(node.field("channels"), kind), count, tuple(gaps))


def _lane_to_json(lane: StoredLane) -> dict[str, object]:
    file = {"file": lane.file, "size_bytes": lane.size_bytes, "sha256": lane.digest}
    return lane_info_to_json(lane.info) | file


def _lane_from_json(node: Node) -> StoredLane:
    return StoredLane(
        lane_info_from_json(node),
        node.field("file").text(),
        node.field("size_bytes").whole(),
        node.field("sha256").text(),
    )


def _channels(node: Node, kind: LaneKind) -> tuple[str, ...]:
    allowed = MOTION_CHANNELS if kind == LaneKind.IMU else ("mic",)
    channels = tuple(item.text() for item in node.items())
    if not channels or channels != tuple(name for name in allowed if name in channels):
        raise Malformed(f"{node.place} should be some of {', '.join(allowed)} in this order")
    return channels


def spans_to_json(spans: tuple[Span, ...]) -> dict[str, object]:
    rows = [{"id": s.id, "label": s.label, "start_us": s.start_us, "end_us": s.end_us} for s in spans]
    return {"format": f"{SPANS}/{SPANS_VERSION}", "spans": rows}


def spans_from_json(root: Node) -> tuple[Span, ...]:
    """Raises Malformed."""
    spans = tuple(_span(node) for node in root.field("spans").items())
    if len({span.id for span in spans}) != len(spans):
        raise Malformed('"spans" has an id twice')
    return spans


def _span(node: Node) -> Span:
    start_us, end_us = node.field("start_us").whole(), node.field("end_us").whole()
    label, span_id = node.field("label").text(), node.field("id").text()
    if start_us >= end_us or not label or not span_id:
        raise Malformed(f"{node.place} should have an id, a label, and end after it starts")
    return Span(start_us, end_us, label, span_id)
