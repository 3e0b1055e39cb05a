"""Each format that recordings come in, from a file of another program or from its documented form."""

from __future__ import annotations

import io
import json
import shutil
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.model.lane import MOTION_CHANNELS, LaneKind
from studio.storage.formats import FORMATS, by_key, cbor
from studio.storage.formats.csv_guess import CsvChoice, CsvGuess, describe_csv
from studio.storage.formats.motion_csv import read_csv
from studio.storage.imported import Damaged, Wishes
from studio.storage.importing import ImportReport, import_paths
from studio.storage.store import ProjectStore

REAL = Path(__file__).parents[2] / "data" / "imports"


@pytest.fixture
def words(tmp_path: Path) -> Iterator[ProjectStore]:
    with ProjectStore.create(tmp_path / "words.studio", sensor=LaneKind.MIC) as store:
        yield store


def bring(store: ProjectStore, *paths: Path, **how: object) -> ImportReport:
    report = import_paths(store, store.project, paths, **how)  # type: ignore[arg-type]
    store.save(report.project)
    return report


def spans(report: ImportReport) -> list[tuple[int, int, str]]:
    return [(s.start_us, s.end_us, s.label) for r in report.imported for s in r.spans]


def test_every_format_has_a_reader_an_ending_and_a_name_of_its_own() -> None:
    assert len({row.key for row in FORMATS}) == len(FORMATS)
    assert all(row.suffixes and row.words and callable(row.read) for row in FORMATS)


# Edge Impulse.


def test_an_edge_impulse_export_brings_its_labels_and_says_that_its_unit_is_doubtful(store: ProjectStore) -> None:
    report = bring(store, REAL / "edge_impulse")
    assert (sorted(label for _, _, label in spans(report)), report.skipped) == (["circle", "idle"], ())
    lane = store.read_lane(report.imported[0].id, LaneKind.IMU)
    assert (lane.info.rate_hz, lane.info.channels) == (104.0, ("aX", "aY", "aZ"))
    [warning] = report.warnings
    assert "says m/s2, but at rest it measures 1" in warning


def test_the_unit_that_the_person_says_wins_over_the_file(store: ProjectStore) -> None:
    report = bring(store, REAL / "edge_impulse", wishes=Wishes(units={"a": "g"}))
    idle = next(r for r in report.imported if r.spans[0].label == "idle")
    rest = store.read_lane(idle.id, LaneKind.IMU).samples / 2048
    assert np.median(np.linalg.norm(rest, axis=1)) == pytest.approx(1.0, abs=0.05)


def test_an_export_in_a_zip_is_read_as_the_folder_is(store: ProjectStore, tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "export"), "zip", REAL / "edge_impulse")
    from_zip = bring(store, tmp_path / "export.zip")
    assert len(from_zip.imported) == 2
    assert {"already" in reason for _, reason in bring(store, REAL / "edge_impulse").skipped} == {True}


def test_zips_in_a_folder_are_opened_and_projects_are_left_to_merging(store: ProjectStore, tmp_path: Path) -> None:
    shutil.make_archive(str(tmp_path / "class" / "export"), "zip", REAL / "edge_impulse")
    with ProjectStore.create(tmp_path / "class" / "other.studio", sensor=LaneKind.IMU) as other:
        bring(other, REAL / "tutorial")
    report = bring(store, tmp_path / "class")
    assert sorted(label for _, _, label in spans(report)) == ["circle", "idle"]
    [(path, reason)] = report.skipped
    assert path.endswith("other.studio")
    assert "merge it" in reason


def ei(values: object, sensors: list[tuple[str, str]], interval_ms: float) -> dict[str, object]:
    return {
        "protected": {"ver": "v1", "alg": "HS256", "iat": 1},
        "signature": "ab" * 32,
        "payload": {
            "device_name": "x",
            "interval_ms": interval_ms,
            "sensors": [{"name": n, "units": u} for n, u in sensors],
            "values": values,
        },
    }


SIX = [("accX", "m/s2"), ("accY", "m/s2"), ("accZ", "m/s2"), ("gyrX", "dps"), ("gyrY", "dps"), ("gyrZ", "dps")]


def encoded(value: object) -> bytes:
    """CBOR as devices write it: lists without an end mark of their length."""
    if isinstance(value, dict):
        return b"\xbf" + b"".join(encoded(k) + encoded(v) for k, v in value.items()) + b"\xff"
    if isinstance(value, list):
        return b"\x9f" + b"".join(map(encoded, value)) + b"\xff"
    if isinstance(value, str):
        return b"\x78" + bytes([len(value.encode())]) + value.encode()
    if isinstance(value, int):
        return b"\x1a" + value.to_bytes(4, "big") if value >= 0 else b"\x3a" + (-1 - value).to_bytes(4, "big")
    return b"\xfb" + struct.pack(">d", value)


def test_cbor_from_a_device_is_read_as_json_is(store: ProjectStore, tmp_path: Path) -> None:
    rows = [[0.0, 9.80665, 0.5 * i, 1.0, -2, 3] for i in range(20)]
    (tmp_path / "wave.1.cbor").write_bytes(encoded(ei(rows, SIX, 20.0)))
    (tmp_path / "flick.2.json").write_text(json.dumps(ei(rows[:15], SIX, 20.0)))
    report = bring(store, tmp_path / "wave.1.cbor", tmp_path / "flick.2.json")
    assert [label for _, _, label in spans(report)] == ["wave", "flick"]
    one, other = (store.read_lane(r.id, LaneKind.IMU) for r in report.imported)
    assert (one.info.rate_hz, one.info.channels) == (50.0, MOTION_CHANNELS)
    assert one.samples[0].tolist() == [0, 2048, 0, 16, -32, 48]
    assert (one.samples[:15] == other.samples).all()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("00", 0), ("1864", 100), ("3903e7", -1000), ("f93c00", 1.0), ("fa47c35000", 100000.0), ("6161", "a"),
        ("7f61616162ff", "ab"), ("83010203", [1, 2, 3]), ("9f01ff", [1]), ("a16161f5", {"a": True}),
        ("c11a514b67b0", 1363896240), ("4401020304", b"\x01\x02\x03\x04"), ("f6", None),
    ],
)  # fmt: skip
def test_cbor_examples_of_the_standard(text: str, value: object) -> None:
    assert cbor.loads(bytes.fromhex(text)) == value


@pytest.mark.parametrize("text", ["", "ff", "82", "9bffffffffffffffff", "61", "a1016161", "1c", "0000", "9f" * 100])
def test_cbor_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Damaged):
        cbor.loads(bytes.fromhex(text))


def test_sound_in_an_edge_impulse_file(words: ProjectStore, tmp_path: Path) -> None:
    tone = [round(8000 * np.sin(i / 10)) for i in range(16000)]
    (tmp_path / "yes.abc.json").write_text(json.dumps(ei(tone, [("audio", "wav")], 0.0625)))
    report = bring(words, tmp_path / "yes.abc.json")
    assert [label for _, _, label in spans(report)] == ["yes"]
    assert words.read_lane(report.imported[0].id, LaneKind.MIC).samples.tolist() == tone


@pytest.mark.parametrize("index", ["info.labels", "structured_labels.labels"])
def test_labels_of_parts_of_a_recording_become_spans(store: ProjectStore, tmp_path: Path, index: str) -> None:
    ranges = [{"startIndex": 0, "endIndex": 49, "label": "up"}, {"startIndex": 50, "endIndex": 99, "label": "down"}]
    (tmp_path / "updown.3.json").write_text(json.dumps(ei([[0, 0, 9.8, 0, 0, i] for i in range(100)], SIX, 20)))
    named = {"path": "updown.3.json", "name": "updown", "category": "training"}
    documents = {
        "info.labels": {"version": 1, "files": [{**named, "label": {"type": "multi-label", "labels": ranges}}]},
        "structured_labels.labels": {
            "version": 1, "type": "structured-labels", "structuredLabels": {"updown.3.json": ranges}},
    }  # fmt: skip
    (tmp_path / index).write_text(json.dumps(documents[index]))
    assert spans(bring(store, tmp_path / "updown.3.json")) == [(0, 1_000_000, "up"), (1_000_000, 2_000_000, "down")]


# Sound, with labels beside it.


@pytest.mark.parametrize("form", [("OGG", "VORBIS", ".ogg"), ("OGG", "OPUS", ".opus"), ("MP3", None, ".mp3"),
                                  ("FLAC", "PCM_24", ".flac"), ("AIFF", "PCM_16", ".aiff")])  # fmt: skip
def test_sound_of_other_programs_is_read(words: ProjectStore, tmp_path: Path, form: tuple[str, str, str]) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(48000) / 48000)
    soundfile.write(tmp_path / f"beep{form[2]}", np.stack([tone, tone], 1), 48000, format=form[0], subtype=form[1])
    [recording] = bring(words, tmp_path / f"beep{form[2]}").imported
    lane = words.read_lane(recording.id, LaneKind.MIC)
    assert abs(lane.info.count - 16000) < 1600
    assert np.sqrt(np.mean((lane.samples[2000:14000] / 32768) ** 2)) == pytest.approx(0.5 / 2**0.5, rel=0.05)


def test_a_label_track_beside_a_sound_gives_its_spans(words: ProjectStore, tmp_path: Path) -> None:
    shutil.copy(REAL / "words/one/6f5b4d3d_nohash_0.wav", tmp_path / "talk.wav")
    track = "0.1\t0.4\tone\n\\\t100\t2000\n0.5\t0.5\tpoint\n0,5\t0,6\ttwo\n8\t9\tlate\n"
    (tmp_path / "talk.txt").write_text(track)
    report = bring(words, tmp_path)
    assert spans(report) == [(100_000, 400_000, "one"), (500_000, 600_000, "two")]
    assert [label.name for label in words.project.labels] == ["one", "two"]
    assert "beyond its end" in report.warnings[0]


def test_speech_commands_are_recognised_without_a_pattern(words: ProjectStore, tmp_path: Path) -> None:
    clip = REAL / "words/one/6f5b4d3d_nohash_0.wav"
    (tmp_path / "set" / "one").mkdir(parents=True)
    (tmp_path / "set" / "_background_noise_").mkdir()
    shutil.copy(clip, tmp_path / "set/one")
    shutil.copy(REAL / "float_44100/phone-000.wav", tmp_path / "set/_background_noise_/tap.wav")
    (tmp_path / "set" / "validation_list.txt").write_text("one/6f5b4d3d_nohash_0.wav\n")
    report = bring(words, tmp_path / "set")
    assert {(r.spans[0].label, r.person) for r in report.imported} == {("one", "6f5b4d3d"), ("background", "")}
    assert report.skipped == ()


def webm(*, sound_known: bool = True) -> bytes:
    """A second of a tone as browsers' recorders write it: Opus in clusters whose size is not known beforehand."""
    file = io.BytesIO()
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(48000) / 48000)
    soundfile.write(file, tone, 48000, format="OGG", subtype="OPUS")
    packets = ogg_packets(file.getvalue())
    track = part(0xD7, b"\x01") + part(0x83, b"\x02") + part(0x86, b"A_OPUS" if sound_known else b"A_VORBIS")
    track += part(0x63A2, packets[0]) + part(0xE1, part(0xB5, struct.pack(">f", 48000.0)))
    blocks = b"".join(
        part(0xA3, b"\x81" + struct.pack(">hB", 20 * n, 0x80) + packet) for n, packet in enumerate(packets[2:])
    )
    return (
        part(0x1A45DFA3, part(0x4282, b"webm")) + b"\x18\x53\x80\x67\x01" + b"\xff" * 7
        + part(0x1654AE6B, part(0xAE, track)) + b"\x1f\x43\xb6\x75\x01" + b"\xff" * 7 + part(0xE7, b"\0") + blocks
    )  # fmt: skip


def part(name: int, body: bytes) -> bytes:
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + struct.pack(">I", 0x10000000 | len(body)) + body


def ogg_packets(data: bytes) -> list[bytes]:
    packets, at, begun = [], 0, b""
    while at < len(data):
        sizes = data[at + 27 : at + 27 + data[at + 26]]
        at += 27 + len(sizes)
        for size in sizes:
            begun += data[at : at + size]
            at += size
            if size < 255:
                packets.append(begun)
                begun = b""
    return packets


def test_teachable_machines_samples_are_read_and_named_by_their_zip(words: ProjectStore, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "Clap.zip", "w") as file:
        file.writestr("samples.json", "[]")
        file.writestr("sample-0.webm", webm())
        file.writestr("sample-1.webm", webm(sound_known=False))
    report = bring(words, tmp_path / "Clap.zip")
    [recording] = report.imported
    assert [span.label for span in recording.spans] == ["Clap"]
    samples = words.read_lane(recording.id, LaneKind.MIC).samples
    assert abs(len(samples) - 16000) < 400
    assert np.sqrt(np.mean((samples[2000:14000] / 32768) ** 2)) == pytest.approx(0.5 / 2**0.5, rel=0.05)
    [(_, reason)] = report.skipped
    assert "this is A_VORBIS" in reason


def test_motion_and_sound_of_one_name_become_one_recording(store: ProjectStore, tmp_path: Path) -> None:
    rows = "".join(f"{i / 50:.3f},0,0,{i / 100}\n" for i in range(100))
    (tmp_path / "knock.csv").write_text("time,aX,aY,aZ\n" + rows)
    soundfile.write(tmp_path / "knock.wav", np.arange(32000) % 100 / 1000, 16000)
    soundfile.write(tmp_path / "other.wav", np.zeros(16000), 16000)
    report = bring(store, tmp_path)
    [recording] = report.imported
    assert [lane.kind for lane in recording.lanes] == [LaneKind.IMU, LaneKind.MIC]
    assert recording.origin == "knock.csv"
    assert [Path(path).name for path, _ in report.skipped] == ["other.wav"]


# Label Studio and micro:bit CreateAI.


def test_label_studio_time_series_with_its_table_beside_it(store: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "walk.csv").write_text(
        "time,accX,accY,accZ\n" + "".join(f"{1000 + 20 * i},0,0,1\n" for i in range(100))
    )
    value = {"start": 1200, "end": 1600, "instant": False, "timeserieslabels": ["Run"]}
    result = [{"value": value, "id": "a", "from_name": "label", "to_name": "ts", "type": "timeserieslabels"}]
    task = {"id": 7, "data": {"csv": "/data/upload/1/0a1b2c3d-walk.csv"}, "annotations": [{"result": result}]}
    (tmp_path / "export.json").write_text(json.dumps([task]))
    report = bring(store, tmp_path / "export.json")
    assert spans(report) == [(200_000, 600_000, "Run")]
    assert report.imported[0].lanes[0].rate_hz == 50.0


def test_label_studio_with_dates(store: ProjectStore, tmp_path: Path) -> None:
    rows = "".join(f"2026-01-02 03:04:{5 + i / 50:06.3f},0,0,1\n" for i in range(100))
    (tmp_path / "walk.csv").write_text("date,accX,accY,accZ\n" + rows)
    value = {"start": "2026-01-02T03:04:05.500", "end": "2026-01-02T03:04:06.000Z", "timeserieslabels": ["Run"]}
    task = {"data": {"csv": "walk.csv"}, "annotations": [{"result": [{"value": value, "type": "timeserieslabels"}]}]}
    (tmp_path / "export.json").write_text(json.dumps([task]))
    [(start, end, label)] = spans(bring(store, tmp_path / "export.json"))
    assert (abs(start - 500_000) < 10, abs(end - 1_000_000) < 10, label) == (True, True, "Run")


def test_label_studio_with_its_columns_inside(store: ProjectStore, tmp_path: Path) -> None:
    columns = {"time": [i / 100 for i in range(100)], "accX": [0.5] * 100, "gyroZ": [1] * 100}
    result = [{"value": {"start": 0.25, "end": 0.5, "timeserieslabels": ["Walk"]}, "type": "timeserieslabels"}]
    task = {"data": {"ts": columns}, "annotations": [{"result": result}]}
    (tmp_path / "export.json").write_text(json.dumps([task]))
    report = bring(store, tmp_path / "export.json")
    assert (spans(report), report.imported[0].lanes[0].channels) == ([(250_000, 500_000, "Walk")], ("aX", "gZ"))


def test_label_studio_sound_with_regions(words: ProjectStore, tmp_path: Path) -> None:
    shutil.copy(REAL / "words/one/6f5b4d3d_nohash_0.wav", tmp_path / "talk.wav")
    result = [{"value": {"start": 0.2, "end": 0.6, "channel": 0, "labels": ["Speech"]}, "type": "labels"}]
    task = {"data": {"audio": "http://localhost:8080/data/talk.wav"}, "annotations": [{"result": result}]}
    (tmp_path / "export.json").write_text(json.dumps([task]))
    assert spans(bring(words, tmp_path / "export.json")) == [(200_000, 600_000, "Speech")]


def test_microbit_recordings_come_with_their_labels(store: ProjectStore) -> None:
    report = bring(store, REAL / "createai")
    assert [label for _, _, label in spans(report)] == ["Not a spell", "poke", "waggle"]
    assert {r.lanes[0].rate_hz for r in report.imported} == {50.0}
    assert "50 rows a second were taken" in report.warnings[0]


# Tables of other shapes.


def table(header: str, row: str, count: int = 40) -> bytes:
    rows = "\n".join(row.format(t=i * 0.02, ms=i * 20, us=i * 20000) for i in range(count))
    return f"{header}\n{rows}\n".encode() if header else f"{rows}\n".encode()


def test_a_telephones_table_is_understood() -> None:
    header = (
        '"Time (s)","Acceleration x (m/s^2)","Acceleration y (m/s^2)","Acceleration z (m/s^2)","Gyroscope x (rad/s)"'
    )
    data = table(header, '"{t:.3f}","0","0","9.80665","1.0E0"')
    guess = describe_csv(data)
    assert guess.is_sure
    assert guess.choice.roles == ("time", "aX", "aY", "aZ", "gX")
    [take] = read_csv(data, guess.choice)
    assert (take.lane.info.rate_hz, take.lane.samples[0].tolist()) == (50.0, [0, 0, 2048, 917])


def test_dates_as_times_and_decimal_commas() -> None:
    rows = "\n".join(f"2026-01-02T03:04:{5 + i / 50:06.3f};0,5;0;0,25".replace(".", ",", 0) for i in range(40))
    data = f"date;x (g);y (g);z (g)\n{rows}".encode()
    guess = describe_csv(data)
    [take] = read_csv(data, guess.choice)
    assert (take.lane.info.rate_hz, take.lane.samples[3].tolist()) == (50.0, [1024, 0, 512])


@pytest.mark.parametrize(
    ("length", "unit"), [(9.81, "m/s2"), (1000, "mg"), (16384, "raw of 2 g"), (2048, "raw of 16 g")]
)
def test_a_unit_that_nobody_wrote_down_is_seen_by_gravity(length: float, unit: str) -> None:
    data = table("time_ms,ax,ay,az", f"{{ms}},0,{length},0")
    guess = describe_csv(data)
    assert [u for u, role in zip(guess.choice.units, guess.choice.roles, strict=True) if role == "aY"] == [unit]
    assert not guess.is_sure
    assert abs(read_csv(data, guess.choice)[0].lane.samples[0, 1] - 2048) <= 2


def test_a_table_without_names_asks_and_takes_the_answer(store: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "wave.csv").write_bytes(table("", "{ms} 0.5 0 1", 50))
    [(_, reason)] = bring(store, tmp_path).skipped
    assert "say what they are" in reason
    asked = []

    def choose(guess: object) -> CsvChoice:
        asked.append(guess.shape)  # type: ignore[attr-defined]
        return CsvChoice(" ", ".", (), ("time", "aX", "aY", "aZ"), ("ms", "g", "g", "g"))

    [recording] = bring(store, tmp_path, wishes=Wishes(choose=choose)).imported
    assert (recording.lanes[0].rate_hz, recording.lanes[0].channels) == (50.0, ("aX", "aY", "aZ"))
    assert len(asked) == 1


def test_a_table_with_names_that_nobody_knows_asks_like_one_without(store: ProjectStore, tmp_path: Path) -> None:
    rows = "".join(f"{i * 20};0,5;0;1,0\n" for i in range(50))
    (tmp_path / "wave.csv").write_text("Tijd;Links;Omhoog;Diepte\n" + rows)
    (tmp_path / "people.csv").write_text("name,shoe,age,house\n" + "".join(f"ann{i},39,14,7\n" for i in range(5)))
    assert len(bring(store, tmp_path).skipped) == 2
    asked = []

    def choose(guess: CsvGuess) -> CsvChoice:
        asked.append(guess.choice.names)
        return replace(guess.choice, roles=("time", "aX", "aY", "aZ"), units=("ms", "g", "g", "g"))

    [recording] = bring(store, tmp_path, wishes=Wishes(choose=choose)).imported
    assert store.read_lane(recording.id, LaneKind.IMU).samples[0].tolist() == [1024, 0, 2048]
    assert asked == [("Tijd", "Links", "Omhoog", "Diepte")]


def test_columns_rate_and_units_can_be_said_beforehand(store: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "wave.csv").write_bytes(table("", "7;1000;0;0", 50))
    wishes = Wishes(columns=("", "aX", "aY", "aZ"), units={"a": "mg"}, rate_hz=100.0)
    [recording] = bring(store, tmp_path, wishes=wishes, only=by_key("csv")).imported
    assert recording.lanes[0].rate_hz == 100.0
    assert store.read_lane(recording.id, LaneKind.IMU).samples[0].tolist() == [2048, 0, 0]


def test_a_column_of_labels_becomes_spans(store: ProjectStore, tmp_path: Path) -> None:
    rows = "".join(f"{i * 10},0.5,1,{'' if i < 10 else 'run' if i < 30 else 'walk'}\n" for i in range(50))
    (tmp_path / "day.csv").write_text("timestamp,aX,aY,label\n" + rows)
    assert spans(bring(store, tmp_path)) == [(100_000, 300_000, "run"), (300_000, 500_000, "walk")]


def test_a_time_that_begins_anew_begins_a_take(store: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "wave.csv").write_bytes(table("time,aX", "{t:.2f},1", 30) + table("", "{t:.2f},0.5", 20))
    assert [r.lanes[0].count for r in bring(store, tmp_path).imported] == [30, 20]


def test_lines_before_the_header_are_passed_over() -> None:
    data = b"# my board\nAccelerometer sample rate = 104 Hz\n\n" + table("X\tY\tZ", "0.01\t0.02\t1.00")
    assert describe_csv(data).choice.roles == ("aX", "aY", "aZ")


def test_a_zip_in_memory_is_closed_with_its_sentence_when_it_is_none(store: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "export.zip").write_bytes(io.BytesIO(b"PK nothing").getvalue())
    [(_, reason)] = bring(store, tmp_path / "export.zip").skipped
    assert "no zip that can be read" in reason
