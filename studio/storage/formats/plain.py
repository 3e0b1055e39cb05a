"""The index of the studio's own plain export: which files are a recording, and all that is known of it."""

from __future__ import annotations

from pathlib import PurePosixPath

from studio.model.lane import Gap, Lane, LaneKind, motion_lsb
from studio.model.recording import Recording
from studio.storage import jsonfile
from studio.storage.imported import Damaged, Facts, Mark

INDEX = "index.json"
FORMAT, VERSION = "nano-studio-plain", 1


def looks_like(data: bytes) -> bool:
    return FORMAT.encode() in data[:200]


def read_index(data: bytes) -> dict[PurePosixPath, Facts]:
    """What is known of each file, by its path below the index. Raises Damaged."""
    try:
        root = jsonfile.parse(data, FORMAT, VERSION)
        found: dict[PurePosixPath, Facts] = {}
        for number, node in enumerate(root.field("recordings").items()):
            marks = tuple(
                Mark(s.field("start_us").whole(), s.field("end_us").whole(), s.field("label").text())
                for s in node.field("spans").items()
            )
            for lane in node.field("lanes").items():
                gaps = [[n.whole() for n in pair.items()] for pair in lane.get("gaps", []).items()]
                if any(len(gap) != 2 for gap in gaps):
                    raise jsonfile.Malformed(f"{lane.place}.gaps should be [index, lost]")
                found[PurePosixPath(lane.field("file").text())] = Facts(
                    marks=marks,
                    person=node.field("person").text(),
                    note=node.field("note").text(),
                    rate_hz=lane.field("rate_hz").number(1e-3, 1e6),
                    gaps=tuple(Gap(*gap) for gap in gaps),
                    included=node.field("included").flag(),
                    recording=f"{number}",
                )
        return found
    except (jsonfile.Malformed, jsonfile.NewerFormat) as problem:
        raise Damaged(str(problem)) from problem


def row(recording: Recording, files: dict[LaneKind, str], labels: str) -> dict[str, object]:
    """A recording in the index; ``labels`` is the file of its label track."""
    return {
        "recorded": recording.stamp,
        "person": recording.person,
        "note": recording.note,
        "included": recording.included,
        "labels": labels,
        "lanes": [
            {
                "file": files[lane.kind],
                "rate_hz": lane.rate_hz,
                "channels": list(lane.channels),
                "count": lane.count,
                "gaps": [[gap.at, gap.lost] for gap in lane.gaps],
            }
            for lane in recording.lanes
        ],
        "spans": [{"label": s.label, "start_us": s.start_us, "end_us": s.end_us} for s in recording.spans],
    }


def write_csv(lane: Lane) -> bytes:
    """Motion with its units in the header and a column of seconds, so that other programs know the rate; with the
    digits that give the same int16."""
    info = lane.info
    units = (name + ("_g" if name.startswith("a") else "_dps") for name in info.channels)
    rows = [f"time_s,{','.join(units)}"]
    forms = ["{:.4f}" if name.startswith("a") else "{:.2f}" for name in info.channels]
    for i, values in enumerate((lane.samples * motion_lsb(info.channels)).tolist()):
        cells = (form.format(value) for form, value in zip(forms, values, strict=True))
        rows.append(f"{i / info.rate_hz:.6f},{','.join(cells)}")
    return ("\n".join(rows) + "\n").encode()
