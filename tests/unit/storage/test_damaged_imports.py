"""Five hundred damaged files of each kind: each is read, or refused with a sentence, soon, and nothing else happens."""

from __future__ import annotations

import io
import json
import random
import time
import zipfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path, PurePath

import numpy as np
import pytest
import soundfile

from studio.storage.formats import FORMATS, audacity, edge_impulse_labels, plain
from studio.storage.imported import Around, Damaged, NotForUs
from studio.storage.importing import import_paths
from studio.storage.sources import open_sources
from studio.storage.store import ProjectStore
from tests.unit.storage.conftest import Put, motion
from tests.unit.storage.test_formats import SIX, ei, encoded, webm

TIMES = 500
_SLOWEST_S = 5.0
"""Of the processor, whoever else uses it. A damaged file of a few KB takes milliseconds; what takes this long hangs."""
_TOKENS = (b"NaN", b"Infinity", b"-Infinity", b"1e999", b"9" * 400, b"null", b"true", b'"x"', b"{}", b"[]", b"\x00",
           b"[" * 3000, b"\xff\xfe", b"-", b"1e-400", b'"\\ud800"', b"0x1F", b";", b"\n\n", b'"')  # fmt: skip


def damaged(data: bytes, seed: int) -> bytes:
    """The file with one to three things done to it, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 8, 100)))
        way = chance.randrange(7)
        if way == 0:
            data = data[:at]
        elif way == 1 and at < len(data):
            data = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
        elif way == 2:
            data = data[:at] + chance.choice(_TOKENS) + data[at:]
        elif way == 3:
            data = data[:end] + data[at:end] * chance.choice((1, 5, 50)) + data[end:]
        elif way == 4:
            data = data[:at] + data[end:]
        elif way == 5:
            data = data[:at] + chance.choice(_TOKENS) + data[end:]
        else:
            data = data[:at] + chance.randbytes(end - at) + data[end:]
    return data


def _csv() -> bytes:
    rows = "".join(f"{i * 20},{i / 100},0.5,1,2,3,{i}\n" for i in range(60))
    return b"time_ms,aX,aY,aZ,gX,gY,gZ\n" + rows.encode()


def _quoted() -> bytes:
    rows = "".join(f'"2026-01-02 03:04:{i:02d}.5";"0,{i}";"1,5";"run"\n' for i in range(50))
    return b"date;x;y;label\n" + rows.encode()


def _sound(form: str, subtype: str) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, 0.3 * np.sin(np.arange(3000) / 9), 16000 if form == "WAV" else 44100, subtype, format=form)
    return file.getvalue()


_ROWS: list[object] = [[0.0, 9.8, 0.5 * i, 1.0, -2, 3] for i in range(30)]
_LABELS = [{"startIndex": 0, "endIndex": 9, "label": "up"}, {"startIndex": 10, "endIndex": 29, "label": "down"}]
_TASK = {
    "id": 1,
    "data": {"ts": {"time": [i / 50 for i in range(40)], "accX": [0.5] * 40, "accY": [1] * 40}},
    "annotations": [{"result": [{"value": {"start": 0.1, "end": 0.5, "timeserieslabels": ["Run"]},
                                 "type": "timeserieslabels"}]}],
}  # fmt: skip
_ACTION = {"ID": 1, "name": "wave", "recordings": [{"ID": 2, "data": {axis: [0.1] * 50 for axis in "xyz"}}]}
_INFO = {"version": 1, "files": [{"path": "a.json", "name": "a", "category": "training",
                                  "label": {"type": "multi-label", "labels": _LABELS}}]}  # fmt: skip
_INDEX = {
    "format": f"{plain.FORMAT}/{plain.VERSION}",
    "recordings": [{"recorded": "20260102T030405", "person": "ann", "note": "", "included": True, "labels": "a.txt",
                    "lanes": [{"file": "a.csv", "rate_hz": 119.0, "channels": ["aX"], "count": 9, "gaps": [[3, 2]]}],
                    "spans": [{"label": "wave", "start_us": 0, "end_us": 9}]}],
}  # fmt: skip


def _format(key: str) -> Callable[[bytes], object]:
    row = next(row for row in FORMATS if row.key == key)
    return lambda data: row.read(data, Around(PurePath("wave.1" + row.suffixes[0])))


KINDS: dict[str, tuple[bytes, Callable[[bytes], object]]] = {
    "csv": (_csv(), _format("csv")),
    "csv with quotes and dates": (_quoted(), _format("csv")),
    "wav": (_sound("WAV", "PCM_16"), _format("sound")),
    "flac": (_sound("FLAC", "PCM_16"), _format("sound")),
    "ogg": (_sound("OGG", "VORBIS"), _format("sound")),
    "mp3": (_sound("MP3", "MPEG_LAYER_III"), _format("sound")),
    "webm": (webm(), _format("webm")),
    "edge impulse": (json.dumps(ei(_ROWS, SIX, 20.0)).encode(), _format("edge-impulse")),
    "edge impulse cbor": (encoded(ei(_ROWS, SIX, 20.0)), _format("edge-impulse-cbor")),
    "label studio": (json.dumps([_TASK]).encode(), _format("label-studio")),
    "createai": (json.dumps([_ACTION]).encode(), _format("createai")),
    "info.labels": (json.dumps(_INFO).encode(), edge_impulse_labels.read_info),
    "structured labels": (
        json.dumps({"structuredLabels": {"a.json": _LABELS}}).encode(), edge_impulse_labels.read_structured),
    "index": (json.dumps(_INDEX).encode(), plain.read_index),
    "label track": ("".join(f"{i}.25\t{i}.75\tone\n" for i in range(40)).encode(), audacity.read_labels),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_are_read_or_refused_with_a_sentence(kind: str) -> None:
    whole, read = KINDS[kind]
    read(whole)
    reasons: list[str] = []
    for seed in range(TIMES):
        data = damaged(whole, seed)
        start = time.thread_time()
        try:
            read(data)
        except (Damaged, NotForUs) as problem:
            reasons.append(str(problem))
        assert time.thread_time() - start < _SLOWEST_S, seed
    assert all(reason.strip() and len(reason) < 400 and "Traceback" not in reason for reason in reasons)
    assert len(reasons) > (0 if kind in ("ogg", "mp3") else TIMES // 20)


def test_every_format_has_its_damaged_files() -> None:
    assert {row.key.replace("-", " ") for row in FORMATS} - {"sound"} <= {kind.replace("-", " ") for kind in KINDS}


def test_damaged_zips_are_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("wave/1.csv", "wave/2.csv", "info.labels"):
            archive.writestr(name, _csv() if name.endswith("csv") else json.dumps(_INFO))
    path = tmp_path / "a.zip"
    refused: list[str] = []
    for seed in range(TIMES):
        path.write_bytes(damaged(file.getvalue(), seed))
        with ExitStack() as stack:
            for source in open_sources([path], stack, lambda shown, reason: refused.append(reason)):
                for found in source.files:
                    try:
                        found.read()
                    except Damaged as problem:
                        refused.append(str(problem))
    assert len(refused) > TIMES // 4
    assert all(reason and len(reason) < 400 for reason in refused)
    assert [each.name for each in tmp_path.iterdir()] == ["a.zip"]


def test_a_folder_of_damaged_files_of_every_kind_changes_nothing_that_was_there(
    store: ProjectStore, put: Put, tmp_path: Path
) -> None:
    put(motion())
    before = {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()}
    endings = {"csv with quotes and dates": ".csv", "info.labels": ".labels", "structured labels": ".labels"} | {
        "index": ".json", "label track": ".txt", "edge impulse": ".json", "edge impulse cbor": ".cbor"} | {
        "label studio": ".json", "createai": ".json"}  # fmt: skip
    for number, (kind, (whole, _)) in enumerate(KINDS.items()):
        for seed in range(20):
            folder = tmp_path / "set" / f"{number}" / f"{seed}"
            folder.mkdir(parents=True)
            name = {"info.labels": "info", "structured labels": "structured_labels", "index": "index"}.get(kind, "a")
            (folder / f"{name}{endings.get(kind, '.' + kind)}").write_bytes(damaged(whole, 1000 + seed))
    report = import_paths(store, store.project, [tmp_path / "set"])
    assert len(report.skipped) > 100
    assert all(each.reason and "Error" not in each.reason for each in report.skipped)
    for path, data in before.items():
        assert path.read_bytes() == data
    after, undo = report.edit.apply(store.project)
    assert undo.apply(after)[0] == store.project
