"""Other programs' files become recordings; what is wrong with a file is said with its name and line."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.errors import Cancelled, StudioError
from studio.model.lane import MOTION_CHANNELS, LaneKind
from studio.model.recording import Recording
from studio.storage.importing import ImportReport, import_paths, read_paths
from studio.storage.store import ProjectStore

REAL = Path(__file__).parents[2] / "data" / "imports"
HEADER = "aX,aY,aZ,gX,gY,gZ\n"


@pytest.fixture
def words(tmp_path: Path):  # type: ignore[no-untyped-def]
    with ProjectStore.create(tmp_path / "words", sensor=LaneKind.MIC) as store:
        yield store


def bring(store: ProjectStore, *paths: Path, **naming: str) -> ImportReport:
    report = import_paths(store, store.project, paths, **naming)  # type: ignore[arg-type]
    store.save(report.project)
    return report


def labels(report: ImportReport) -> dict[str, int]:
    return dict(Counter(span.label for recording in report.imported for span in recording.spans))


def csv(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def rows(count: int, start: int = 0) -> str:
    return "".join(f"{(start + i) / 1000:.3f},0.5,1,2,3,{i}\n" for i in range(count))


# Real files, one of each shape.


def test_tutorial_files_give_a_take_for_each_block(store: ProjectStore) -> None:
    report = bring(store, REAL / "tutorial")
    assert (labels(report), report.skipped, report.warnings) == ({"circ": 2, "flex": 3}, (), ())
    assert [label.name for label in store.project.labels] == ["circ", "flex"]
    first = report.imported[0]
    assert (first.origin, first.whole, first.person) == ("circ.csv#1", True, "")
    lane = store.read_lane(first.id, LaneKind.IMU)
    assert (lane.info.rate_hz, lane.info.channels, lane.info.count) == (119.0, MOTION_CHANNELS, 119)
    # The file's first row: -0.191,-1.281,1.248,-35.339,-253.723,61.584
    assert lane.samples[0].tolist() == [-391, -2623, 2556, -565, -4060, 985]


def test_a_file_without_blank_lines_is_cut_every_119_rows(store: ProjectStore) -> None:
    report = bring(store, REAL / "no_blank_lines" / "punch.csv", person="cho")
    assert labels(report) == {"punch": 3}
    assert [(r.lanes[0].count, r.person) for r in report.imported] == [(119, "cho")] * 3


def test_a_time_column_gives_the_rate(store: ProjectStore) -> None:
    report = bring(store, REAL / "timestamps", pattern="{label}_{n}")
    [recording] = report.imported
    assert (recording.lanes[0].rate_hz, recording.lanes[0].count, recording.spans[0].label) == (100.0, 200, "lado")


def test_sound_of_any_kind_becomes_16_khz_mono(words: ProjectStore) -> None:
    report = bring(words, REAL)
    assert labels(report) == {"float_44100": 1, "pcm32_48000": 1, "one": 1}
    for recording in report.imported:
        lane = words.read_lane(recording.id, LaneKind.MIC)
        original, rate = soundfile.read(REAL / recording.origin, always_2d=True)
        assert abs(lane.info.count - len(original) * 16000 / rate) <= 2
        # The words of these files lie below 7 kHz: resampling keeps their power.
        power = [np.sqrt(np.mean(values**2)) for values in (original[:, 0], lane.samples / 32768)]
        assert power[1] == pytest.approx(power[0], rel=0.05)
    plain, _ = soundfile.read(REAL / "words/one/6f5b4d3d_nohash_0.wav", dtype="int16")
    [same] = [r for r in report.imported if "nohash" in r.origin]
    assert (words.read_lane(same.id, LaneKind.MIC).samples == plain).all()


# Names.


def test_a_pattern_reads_label_and_person(words: ProjectStore) -> None:
    report = bring(words, REAL / "words", pattern="{label}/{person}_nohash_{n}")
    assert [(r.spans[0].label, r.person) for r in report.imported] == [("one", "6f5b4d3d")]
    again = read_paths([REAL / "words" / "one"], sensor=LaneKind.MIC, pattern="{label}/{person}_nohash_{n}")
    assert [(r.spans[0].label, r.person) for r, _ in again.recordings] == [("one", "6f5b4d3d")]


def test_a_path_that_does_not_fit_the_pattern_is_skipped_and_said_so(words: ProjectStore) -> None:
    report = bring(words, REAL, pattern="{label}/{person}_nohash_{n}")
    assert labels(report) == {"one": 1}
    sounds = [reason for path, reason in report.skipped if path.endswith(".wav")]
    assert len(sounds) == 2
    assert all("does not fit the pattern" in reason for reason in sounds)


def test_given_label_and_person_win(store: ProjectStore) -> None:
    report = bring(store, REAL / "tutorial", label="wave", person="bob", pattern="{label}")
    assert labels(report) == {"wave": 5}
    assert {recording.person for recording in report.imported} == {"bob"}


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("circ_03.csv", "circ"),
        ("circ/anything_4.csv", "circ"),
        ("ann/circ/4.csv", "circ"),
        ("data/circ_4.csv", "circ"),
        ("circ/data/4.csv", "circ"),
        ("007.csv", "given"),
        ("_background_noise_/tap.csv", "background"),
        ("noise/1.csv", "background"),
        ("Silence/1.csv", "background"),
    ],
)
def test_without_a_pattern_folders_and_names_give_the_label(
    store: ProjectStore, tmp_path: Path, path: str, label: str
) -> None:
    csv(tmp_path / "given" / path, HEADER + rows(20))
    report = bring(store, tmp_path / "given")
    assert labels(report) == {label: 1}
    # Background is what is no label: it is never in the list of them.
    assert [known.name for known in store.project.labels] == ([] if label == "background" else [label])


def test_background_needs_no_pattern(words: ProjectStore, tmp_path: Path) -> None:
    shutil.copytree(REAL / "words", tmp_path / "set")
    (tmp_path / "set" / "_background_noise_").mkdir()
    shutil.copy(REAL / "float_44100/phone-000.wav", tmp_path / "set/_background_noise_/tap.wav")
    report = bring(words, tmp_path / "set", pattern="{label}/{person}_nohash_{n}")
    assert (labels(report), report.skipped) == ({"one": 1, "background": 1}, ())


# What is there already, and what is not for us.


def test_importing_again_skips_what_is_there(store: ProjectStore, tmp_path: Path) -> None:
    bring(store, REAL / "tutorial" / "circ.csv")
    copy = csv(tmp_path / "more.csv", (REAL / "tutorial" / "circ.csv").read_text() + "\n" + rows(30))
    report = bring(store, REAL / "tutorial" / "circ.csv", copy)
    assert [reason for _, reason in report.skipped] == [
        "these samples are in the project already",
        "2 of its takes: these samples are in the project already",
    ]
    assert len(report.imported) == 1
    assert len(store.project.recordings) == 3


def test_what_was_deleted_may_come_again(store: ProjectStore) -> None:
    before = store.project
    bring(store, REAL / "tutorial" / "circ.csv")
    store.save(before)
    assert len(bring(store, REAL / "tutorial" / "circ.csv").imported) == 2


def test_an_import_undoes_as_one(store: ProjectStore) -> None:
    report = import_paths(store, store.project, [REAL / "tutorial"])
    after, undo = report.edit.apply(store.project)
    assert after == report.project
    back, redo = undo.apply(after)
    assert back == store.project
    assert redo.apply(back)[0] == after
    store.save(after)
    store.save(back)
    store.save(after)
    assert store.read_lane(after.recordings[4].id, LaneKind.IMU).info.count == 119


def test_sound_in_a_motion_project_and_other_files_are_said_to_be_skipped(store: ProjectStore, tmp_path: Path) -> None:
    csv(tmp_path / "set" / "README.md", "read me")
    csv(tmp_path / "set" / ".hidden.csv", "x")
    report = bring(store, REAL / "words", tmp_path / "set", tmp_path / "set" / "README.md")
    assert report.imported == ()
    assert ["listens to motion" in reason or "not read" in reason for _, reason in report.skipped] == [True, True]


def test_a_path_that_is_not_there_is_an_error(store: ProjectStore, tmp_path: Path) -> None:
    with pytest.raises(StudioError) as raised:
        bring(store, tmp_path / "nowhere")
    assert raised.value.code == "import-missing"


def test_cancelling_between_two_files_stops(store: ProjectStore) -> None:
    seen: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        import_paths(
            store,
            store.project,
            [REAL / "tutorial"],
            progress=lambda done, total: seen.append((done, total)),
            cancelled=lambda: bool(seen),
        )
    assert seen == [(0, 2)]
    with ProjectStore.open(store.folder, read_only=True) as again:
        assert again.project.recordings == ()


def test_a_disk_that_is_full_in_the_middle_leaves_the_project_as_it_was(
    store: ProjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    write = store.write_recording

    def refuse_the_third(recording: Recording, lanes: object, *, flush: bool) -> None:
        if len(written) == 2:
            raise StudioError("It could not be saved.", "The disk is full.", code="disk-full")
        written.append(recording.id)
        write(recording, lanes, flush=flush)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "write_recording", refuse_the_third)
    with pytest.raises(StudioError, match="could not be saved"):
        bring(store, REAL / "tutorial")
    with ProjectStore.open(store.folder, read_only=True) as again:
        assert again.project.recordings == ()


# Other people's ways to write CSV.

TEXTS = {
    "capitals and spaces": (" AX ; ay;AZ \n", "1;2;3\n", ("aX", "aY", "aZ"), [2048, 4096, 6144]),
    "another order": ("gZ,aX\n", "1,2\n", ("aX", "gZ"), [4096, 16]),
    "long names": ("acc_x,Gyro Y\n", "1,2\n", ("aX", "gY"), [2048, 32]),
    "milli-g": ("aX (mg),aY [mg]\n", "1000,500\n", ("aX", "aY"), [2048, 1024]),
    "metres": ("accel_x (m/s2)\n", "9.80665\n", ("aX",), [2048]),
    "radians": ("gx_rads\n", "1\n", ("gX",), [917]),
    "tabs": ("aX\taY\n", "1\t2\n", ("aX", "aY"), [2048, 4096]),
    "columns of words": ("name,aX,aY\n", "bob,1,2\n", ("aX", "aY"), [2048, 4096]),
    "Windows lines": ("aX,aY\r\n", "1,2\r\n", ("aX", "aY"), [2048, 4096]),
    "a byte order mark": ("\ufeffaX,aY\n", "1,2\n", ("aX", "aY"), [2048, 4096]),
    "exponents": ("aX,aY\n", "1e0,-2.0E+0\n", ("aX", "aY"), [2048, -4096]),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_csv_in_somebody_elses_way(store: ProjectStore, tmp_path: Path, name: str) -> None:
    header, row, channels, first = TEXTS[name]
    path = tmp_path / "wave.csv"
    path.write_bytes((header + row * 20).encode())
    [recording] = bring(store, path).imported
    lane = store.read_lane(recording.id, LaneKind.IMU)
    assert (lane.info.channels, lane.samples[0].tolist(), lane.info.count) == (channels, first, 20)


def test_time_columns_in_every_unit(store: ProjectStore, tmp_path: Path) -> None:
    for name, step, header in [
        ("a", 0.02, "time"), ("b", 20, "timestamp"), ("c", 20_000, "t"), ("d", 0.02, "Time (s)"), ("e", 20, "time_ms"),
        ("f", 20_000, "micros"), ("g", 20, "millis"),
    ]:  # fmt: skip
        text = "".join(f"{i * step},{i / 100},{ord(name)}\n" for i in range(20))
        csv(tmp_path / "set" / f"{name}.csv", f"{header},aX,gZ\n{text}")
    report = bring(store, tmp_path / "set")
    assert [recording.lanes[0].rate_hz for recording in report.imported] == [50.0] * 7


def test_a_header_in_the_middle_parts_two_takes(store: ProjectStore, tmp_path: Path) -> None:
    path = csv(tmp_path / "wave.csv", HEADER + rows(20) + HEADER + rows(30, 7) + "\n\n,,,,,\n" + rows(3))
    report = bring(store, path)
    assert [recording.lanes[0].count for recording in report.imported] == [20, 30]
    assert report.skipped == ((f"{path}, take 3", "it has only 3 rows"),)


def test_values_beyond_the_scale_are_cut_and_said_so(store: ProjectStore, tmp_path: Path) -> None:
    report = bring(store, csv(tmp_path / "wave.csv", "aX,gX\n" + "1,2\n" * 20 + "16.5,0\n-17,9999\n"))
    assert len(report.warnings) == 1
    assert "2 samples were beyond the scale" in report.warnings[0]
    lane = store.read_lane(report.imported[0].id, LaneKind.IMU)
    assert lane.samples[-2:].tolist() == [[32767, 0], [-32768, 32767]]


DAMAGED_CSV = {
    "empty": (b"", "empty"),
    "blank": (b"\n\n\n", "empty"),
    "header only": (HEADER.encode(), "no rows"),
    "no header": (b"1,2,3,4,5,6\n" * 20, "line 1"),
    "another table": (b"name,age\nbob,3\n", "line 1"),
    "a word": ((HEADER + rows(4) + "0,0,oops,0,0,0\n" + rows(4)).encode(), 'line 6: "oops"'),
    "cut off": ((HEADER + rows(12) + "0.1,0.").encode(), "line 14: 2 values"),
    "too many": ((HEADER + rows(3) + "1,2,3,4,5,6,7\n").encode(), "line 5: 7 values"),
    "nan": ((HEADER + rows(3) + "nan,0,0,0,0,0\n").encode(), "line 5"),
    "infinite": ((HEADER + rows(3) + "1e999,0,0,0,0,0\n").encode(), "line 5"),
    "after a blank line": ((HEADER + rows(3) + "\n" + rows(2) + "x,0,0,0,0,0\n").encode(), "line 8"),
    "a bad byte": (HEADER.encode() + b"1,2,3,4,5,6\n1,2,\xff,4,5,6\n", "line 3"),
    "zeros": (b"\0" * 500, "line 1"),
    "a column twice": (b"aX,ax\n1,2\n", "line 1"),
    "a strange unit": (b"aX (furlong)\n1\n", "furlong"),
    "time stands still": (b"time,aX\n" + b"5,1\n" * 20, "time"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "line"),
}


@pytest.mark.parametrize("name", DAMAGED_CSV)
def test_a_damaged_csv_is_named_and_the_others_are_imported(store: ProjectStore, tmp_path: Path, name: str) -> None:
    data, expected = DAMAGED_CSV[name]
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "a_broken.csv").write_bytes(data)
    csv(tmp_path / "set" / "b_wave.csv", HEADER + rows(20))
    report = bring(store, tmp_path / "set")
    assert labels(report) == {"b_wave": 1}
    [(path, reason)] = report.skipped
    assert path.endswith("a_broken.csv")
    assert expected in reason


def wav(
    subtype: str = "PCM_16", *, rate: int = 16000, channels: int = 1, seconds: float = 0.5, gain: float = 0.5
) -> bytes:
    time_s = np.arange(round(seconds * rate)) / rate
    tone = gain * np.sin(2 * np.pi * 440 * time_s)
    file = io.BytesIO()
    soundfile.write(file, np.stack([tone] * channels, axis=1), rate, format="WAV", subtype=subtype)
    return file.getvalue()


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"])
@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (16000, 2), (44100, 2), (96000, 1)])
def test_a_tone_sounds_the_same_from_every_kind_of_wav(
    words: ProjectStore, tmp_path: Path, subtype: str, rate: int, channels: int
) -> None:
    (tmp_path / "tone.wav").write_bytes(wav(subtype, rate=rate, channels=channels))
    report = bring(words, tmp_path / "tone.wav")
    samples = words.read_lane(report.imported[0].id, LaneKind.MIC).samples
    assert abs(len(samples) - 8000) <= 1
    ideal = 0.5 * np.sin(2 * np.pi * 440 * np.arange(len(samples)) / 16000)
    tolerance = 0.01 if subtype == "PCM_U8" else 0.002
    assert np.abs(samples / 32768 - ideal)[400:-400].max() < tolerance
    assert report.warnings == ()


def test_a_float_wav_beyond_full_scale_is_cut_and_said_so(words: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "loud.wav").write_bytes(wav("FLOAT", gain=1.5))
    report = bring(words, tmp_path / "loud.wav")
    assert "beyond the scale" in report.warnings[0]
    samples = words.read_lane(report.imported[0].id, LaneKind.MIC).samples
    assert (samples.max(), samples.min()) == (32767, -32768)


DAMAGED_WAV = {
    "empty": lambda data: b"",
    "header only": lambda data: data[:44],
    "half a header": lambda data: data[:20],
    "cut off": lambda data: data[: len(data) // 2],
    "no data chunk": lambda data: data.replace(b"data", b"dada"),
    "rate of nothing": lambda data: data[:24] + bytes(4) + data[28:],
    "rate of a gigahertz": lambda data: data[:24] + (10**9).to_bytes(4, "little") + data[28:],
    "a text": lambda data: b"hello" * 100,
    "zeros": lambda data: bytes(len(data)),
}


@pytest.mark.parametrize("name", DAMAGED_WAV)
def test_a_damaged_wav_is_named_and_the_others_are_imported(words: ProjectStore, tmp_path: Path, name: str) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "a.wav").write_bytes(DAMAGED_WAV[name](wav()))
    (tmp_path / "set" / "b.wav").write_bytes(wav(gain=0.25))
    report = bring(words, tmp_path / "set")
    assert labels(report) == {"b": 1}
    [(path, reason)] = report.skipped
    assert path.endswith("a.wav")
    assert reason


def test_a_float_wav_with_a_value_that_is_no_number_is_refused(words: ProjectStore, tmp_path: Path) -> None:
    values = np.zeros(4000, np.float32)
    values[1000] = np.nan
    soundfile.write(tmp_path / "a.wav", values, 16000, subtype="FLOAT")
    assert "not a number" in bring(words, tmp_path / "a.wav").skipped[0].reason


def test_an_endless_wav_is_read_to_its_end(words: ProjectStore, tmp_path: Path) -> None:
    """Programs that write to a pipe cannot go back to fill in the size."""
    data = wav()
    at = data.index(b"data") + 4
    (tmp_path / "a.wav").write_bytes(data[:at] + b"\xff\xff\xff\xff" + data[at + 4 :])
    assert [r.lanes[0].count for r in bring(words, tmp_path / "a.wav").imported] == [8000]


def test_each_of_many_files_is_no_more_work_than_each_of_a_few(store: ProjectStore, tmp_path: Path) -> None:
    calls: dict[int, int] = {}
    for count in (20, 100):
        for i in range(count):
            csv(tmp_path / f"{count}" / f"label{i % 5}" / f"{i}.csv", HEADER + rows(119, 5 * count + i))
        seen: list[str] = []
        sys.setprofile(lambda frame, event, arg, seen=seen: seen.append(event))
        try:
            report = bring(store, tmp_path / f"{count}")
        finally:
            sys.setprofile(None)
        assert len(report.imported) == count
        calls[count] = len(seen)
    assert calls[100] / 100 < 1.2 * calls[20] / 20


def test_reading_without_a_project_gives_the_same_takes(store: ProjectStore) -> None:
    imported: tuple[Recording, ...] = bring(store, REAL / "tutorial", person="ann").imported
    report = read_paths([REAL / "tutorial"], sensor=LaneKind.IMU, person="ann")
    assert [(r.person, r.spans[0].label, r.origin) for r, _ in report.recordings] == [
        (r.person, r.spans[0].label, r.origin) for r in imported
    ]
    for (_, lane), recording in zip(report.recordings, imported, strict=True):
        assert (lane.samples == store.read_lane(recording.id, LaneKind.IMU).samples).all()


def test_numbers_with_commas_and_quotes_as_spreadsheets_write_them_are_read(
    store: ProjectStore, tmp_path: Path
) -> None:
    header, plain = HEADER.strip(), rows(20).splitlines()
    comma = [line.replace(",", ";").replace(".", ",") for line in plain]
    csv(tmp_path / "comma_1.csv", "\n".join([header.replace(",", ";"), *comma]))
    csv(tmp_path / "quoted_1.csv", "\n".join('"' + line.replace(",", '","') + '"' for line in [header, *plain]))
    (recording,) = bring(store, tmp_path / "comma_1.csv").imported
    lane = store.read_lane(recording.id, LaneKind.IMU)
    assert lane.samples[7].tolist() == [14, 1024, 2048, 32, 48, 112]
    # The same movement again, quoted, is known by its samples.
    assert "in the project already" in bring(store, tmp_path / "quoted_1.csv").skipped[0].reason


def test_a_pipe_named_as_a_recording_does_not_hold_the_import(store: ProjectStore, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(tmp_path / "wave_1.csv")
    (skipped,) = bring(store, tmp_path).skipped
    assert skipped.reason == "it is no file with an end"


@pytest.mark.parametrize("name", ["x" * 65, "two\nlines", "\udcff"])
def test_a_label_that_no_board_takes_is_refused_before_anything_is_trained(
    store: ProjectStore, tmp_path: Path, name: str
) -> None:
    csv(tmp_path / "wave_1.csv", HEADER + rows(20))
    (skipped,) = bring(store, tmp_path / "wave_1.csv", label=name).skipped
    assert "1 to 64 bytes" in skipped.reason


def test_a_name_that_is_no_text_on_this_disk_can_still_be_imported(store: ProjectStore, tmp_path: Path) -> None:
    csv(tmp_path / "wave_1.csv", HEADER + rows(20))
    folder = Path(os.fsdecode(os.fsencode(tmp_path / "take") + b"\xff"))
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("this disk takes no such name")
    (tmp_path / "wave_1.csv").rename(folder / "wave_1.csv")
    (recording,) = bring(store, tmp_path, label="wave").imported
    assert recording.origin == "take?/wave_1.csv"


def test_an_interrupted_import_keeps_its_labels(store: ProjectStore, tmp_path: Path) -> None:
    for n in (1, 2):
        csv(tmp_path / "takes" / f"wave_{n}.csv", HEADER + rows(20, start=100 * n))

    def cable_pulled(done: int, total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_paths(store, store.project, [tmp_path / "takes"], progress=cable_pulled)
    store.close()
    with ProjectStore.open(store.folder) as again:
        assert len(again.project.recordings) == 1
        assert [label.name for label in again.project.labels] == ["wave"]


def test_what_is_wrong_with_a_sound_is_said_without_our_own_objects(words: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "yes_1.wav").write_bytes(b"RIFF")
    (skipped,) = bring(words, tmp_path / "yes_1.wav").skipped
    assert "BytesIO" not in skipped.reason


def test_json_of_another_program_is_not_called_a_file_of_another_kind(store: ProjectStore, tmp_path: Path) -> None:
    (skipped,) = bring(store, csv(tmp_path / "settings.json", '{"theme": "dark"}')).skipped
    assert skipped.reason == "it is no JSON of Edge Impulse, Label Studio or micro:bit CreateAI"
