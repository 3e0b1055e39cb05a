"""What goes out comes back: plain files, Edge Impulse, Audacity, the zip; and several projects become one."""

from __future__ import annotations

import json
import shutil
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.errors import Cancelled, StudioError
from studio.model.lane import MOTION_CHANNELS, Gap, Lane, LaneKind
from studio.model.recording import Label, Recording, Span
from studio.storage.exporting import ExportKind, export_project
from studio.storage.formats.audacity import read_labels
from studio.storage.importing import import_paths
from studio.storage.merging import MergeSource, merge_projects
from studio.storage.naming import BACKGROUND_NAMES
from studio.storage.packing import is_project_zip, pack_project, unpack_project
from studio.storage.store import ProjectStore
from tests.unit.storage.conftest import Put, motion, sound, with_gaps

PLAIN = settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def add(store: ProjectStore, *lanes: Lane, **facts: object) -> Recording:
    stamp, recording_id = store.new_id()
    recording = replace(
        Recording(recording_id, stamp, "", tuple(lane.info for lane in lanes)),
        **facts,  # type: ignore[arg-type]
    )
    store.write_recording(recording, lanes, flush=False)
    labels = {span.label for span in recording.spans} - {label.name for label in store.project.labels}
    new = tuple(Label(name, "#0072b2") for name in sorted(labels - {"background"}))
    project = replace(store.project, recordings=(*store.project.recordings, recording),
                      labels=(*store.project.labels, *new))  # fmt: skip
    store.save(project)
    return recording


def known(store: ProjectStore, recording: Recording) -> tuple[object, ...]:
    """All that an exchange may not lose."""
    samples = {lane.kind.value: store.read_lane(recording.id, lane.kind).samples.tobytes() for lane in recording.lanes}
    spans = [(span.start_us, span.end_us, span.label) for span in recording.spans]
    return recording.lanes, samples, spans, recording.person, recording.note, recording.included


def back(folder: Path, target: Path, sensor: LaneKind) -> Iterator[ProjectStore]:
    with ProjectStore.create(target, sensor=sensor) as other:
        report = import_paths(other, other.project, [folder])
        assert (report.skipped, report.warnings) == ((), ())
        other.save(report.project)
        yield other


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
plain_names = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).map(str.strip)
names = plain_names.filter(lambda name: name and name.lower() not in BACKGROUND_NAMES)
edges = st.lists(st.integers(0, 900_000), min_size=2, max_size=8, unique=True).map(sorted)


@PLAIN
@given(
    seed=st.integers(0, 1000), rate_hz=st.sampled_from((50.0, 99.84, 119.0, 952.0)), edges=edges,
    labels=st.lists(names, min_size=4, max_size=4), person=names, note=texts,
    included=st.booleans(), channels=st.sampled_from((MOTION_CHANNELS, ("aX", "aY", "aZ"), ("gY",))),
    with_sound=st.booleans(),
)  # fmt: skip
def test_plain_files_lose_nothing(
    tmp_path_factory: pytest.TempPathFactory, seed: int, rate_hz: float, edges: list[int], labels: list[str],
    person: str, note: str, included: bool, channels: tuple[str, ...], with_sound: bool,
) -> None:  # fmt: skip
    place = tmp_path_factory.mktemp("plain")
    count = round(rate_hz)
    lanes = [with_gaps(motion(count, seed=seed, channels=channels, rate_hz=rate_hz), Gap(3, 2))]
    if with_sound:
        lanes.append(with_gaps(sound(9000 + 20 * seed, seed=seed), Gap(7, 1), Gap(9, 5)))
    spans = tuple(
        Span(a, b, labels[i % 4], f"s{i}") for i, (a, b) in enumerate(zip(edges[::2], edges[1::2], strict=False))
    )
    with ProjectStore.create(place / "one", sensor=LaneKind.IMU) as store:
        given = add(store, *lanes, spans=spans, person=person, note=note, included=included)
        export_project(store.project, place / "out", ExportKind.PLAIN, read=store.read_lane)
        for other in back(place / "out", place / "two", LaneKind.IMU):
            [found] = other.project.recordings
            assert known(other, found) == known(store, given)
        again = import_paths(store, store.project, [place / "out"])
        assert [reason for _, reason in again.skipped] == ["these samples are in the project already"]


@PLAIN
@given(
    seed=st.integers(0, 1000), rate_hz=st.sampled_from((50.0, 104.0, 119.0)), edges=edges, label=names, person=names,
    whole=st.booleans(),
)  # fmt: skip
def test_edge_impulse_files_keep_samples_rate_labels_and_people(
    tmp_path_factory: pytest.TempPathFactory, seed: int, rate_hz: float, edges: list[int], label: str, person: str,
    whole: bool,
) -> None:  # fmt: skip
    place = tmp_path_factory.mktemp("ei")
    lane = motion(round(rate_hz), seed=seed, rate_hz=rate_hz)
    step_us = round(1e6 / rate_hz)
    pairs = [(0, lane.info.duration_us)] if whole else list(zip(edges[::2], edges[1::2], strict=False))
    spans = tuple(Span(a, b, label, f"s{i}") for i, (a, b) in enumerate(pairs) if b - a > 2 * step_us)
    with ProjectStore.create(place / "one", sensor=LaneKind.IMU) as store:
        given = add(store, lane, spans=spans, person=person)
        export_project(store.project, place / "out", ExportKind.EDGE_IMPULSE, read=store.read_lane)
        for other in back(place / "out", place / "two", LaneKind.IMU):
            [found] = other.project.recordings
            assert found.person == given.person
            assert (other.read_lane(found.id, LaneKind.IMU).samples == lane.samples).all()
            assert [span.label for span in found.spans] == [span.label for span in spans]
            for one, two in zip(found.spans, sorted(spans), strict=True):
                assert abs(one.start_us - two.start_us) <= step_us
                assert abs(one.end_us - two.end_us) <= step_us


def test_sound_goes_to_edge_impulse_and_comes_back(tmp_path: Path) -> None:
    with ProjectStore.create(tmp_path / "one", sensor=LaneKind.MIC) as store:
        lane = sound(8000)
        add(store, lane, spans=(Span(0, 500_000, "yes", "a"),))
        export_project(store.project, tmp_path / "out", ExportKind.EDGE_IMPULSE, read=store.read_lane)
        for other in back(tmp_path / "out", tmp_path / "two", LaneKind.MIC):
            [found] = other.project.recordings
            assert (other.read_lane(found.id, LaneKind.MIC).samples == lane.samples).all()
            assert [span.label for span in found.spans] == ["yes"]


def test_edge_impulse_gets_what_its_documents_ask_for(store: ProjectStore, tmp_path: Path) -> None:
    add(
        store, motion(100, rate_hz=50.0), spans=(Span(200_000, 400_000, "up", "a"), Span(400_000, 800_000, "down", "b"))
    )
    export_project(store.project, tmp_path / "out", ExportKind.EDGE_IMPULSE, read=store.read_lane)
    info = json.loads((tmp_path / "out" / "info.labels").read_text())
    [row] = info["files"]
    assert (info["version"], row["category"], row["label"]["type"]) == (1, "training", "multi-label")
    assert [(x["startIndex"], x["endIndex"], x["label"]) for x in row["label"]["labels"]] == [
        (0, 9, "background"), (10, 19, "up"), (20, 39, "down"), (40, 99, "background"),
    ]  # fmt: skip
    document = json.loads((tmp_path / "out" / row["path"]).read_text())
    assert document["protected"]["alg"] == "none"
    assert document["payload"]["sensors"][0] == {"name": "accX", "units": "m/s2"}
    assert document["payload"]["interval_ms"] == 20.0


def test_audacity_gets_a_track_beside_each_sound(tmp_path: Path) -> None:
    with ProjectStore.create(tmp_path / "one", sensor=LaneKind.MIC) as store:
        add(store, sound(), spans=(Span(100_000, 250_000, "ja", "a"), Span(300_000, 400_001, "nein", "b")))
        add(store, motion())
        report = export_project(store.project, tmp_path / "out", ExportKind.AUDACITY, read=store.read_lane)
        assert (report.recordings, report.files, len(report.left_out)) == (1, 2, 1)
        marks = read_labels((tmp_path / "out" / "several_001.txt").read_bytes())
        assert [(m.start_us, m.end_us, m.label) for m in marks] == [
            (100_000, 250_000, "ja"),
            (300_000, 400_001, "nein"),
        ]
        assert soundfile.info(tmp_path / "out" / "several_001.wav").samplerate == 16000


@pytest.mark.parametrize(
    ("kind", "sensor", "words"),
    [
        (ExportKind.EDGE_IMPULSE, LaneKind.IMU, "Its sound is not there"),
        (ExportKind.EDGE_IMPULSE, LaneKind.MIC, "Its motion is not there"),
        (ExportKind.AUDACITY, LaneKind.IMU, "Its motion is not there"),
        (ExportKind.PLAIN, LaneKind.IMU, ""),
    ],
)
def test_an_export_says_which_lane_of_a_recording_has_no_place_in_it(
    tmp_path: Path, kind: ExportKind, sensor: LaneKind, words: str
) -> None:
    with ProjectStore.create(tmp_path / "one", sensor=sensor) as store:
        add(store, motion(), sound())
        report = export_project(store.project, tmp_path / "out", kind, read=store.read_lane)
    assert (report.recordings, report.left_out) == (1, ())
    assert [reason.partition(":")[0] for _, reason in report.halved] == ([words] if words else [])


def test_an_export_that_is_cancelled_or_has_no_room_leaves_nothing(
    store: ProjectStore, put: Put, tmp_path: Path
) -> None:
    put(motion())
    with pytest.raises(Cancelled):
        export_project(store.project, tmp_path / "out", ExportKind.PLAIN, read=store.read_lane, cancelled=lambda: True)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("keep me")
    with pytest.raises(StudioError) as refused:
        export_project(store.project, tmp_path / "full", ExportKind.PLAIN, read=store.read_lane)
    assert refused.value.code == "folder-not-empty"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["full", "wand.studio"]


# One zip.


def test_a_project_packed_and_unpacked_is_the_same_project(store: ProjectStore, put: Put, tmp_path: Path) -> None:
    for seed in range(3):
        put(motion(seed=seed), label=f"label {seed}")
    (store.folder / "runs" / "1").mkdir(parents=True)
    (store.folder / "runs" / "1" / "run.json").write_text("{}")
    (store.folder / "trash").mkdir(exist_ok=True)
    (store.folder / "trash" / "old.txt").write_text("old")
    pack_project(store.folder, tmp_path / "wand.zip")
    assert is_project_zip(tmp_path / "wand.zip")
    unpack_project(tmp_path / "wand.zip", tmp_path / "there.studio")
    with ProjectStore.open(tmp_path / "there.studio") as other:
        assert (other.project, other.problems) == (store.project, ())
        for recording in other.project.recordings:
            assert known(other, recording) == known(store, recording)
    assert (tmp_path / "there.studio" / "runs" / "1" / "run.json").exists()
    assert not (tmp_path / "there.studio" / "trash").exists()


def _link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


WICKED: dict[str, list[str | zipfile.ZipInfo]] = {
    "a way out": ["../escaped.txt"],
    "a way out from within": ["recordings/../../escaped.txt"],
    "an absolute path": ["/tmp/escaped.txt"],
    "a drive": ["C:/escaped.txt"],
    "backslashes": ["..\\escaped.txt"],
    "a link": [_link("recordings/link")],
    "a name twice": ["recordings/a.txt", "recordings/a.txt"],
    "a name twice but for capitals": ["recordings/a.txt", "recordings/A.txt"],
    "a file that is a folder too": ["recordings", "recordings/a.txt"],
    "a reserved name": ["recordings/NUL.csv"],
    "a name that ends in a point": ["recordings/a."],
    "a control character": ["recordings/a\nb"],
}


@pytest.mark.parametrize("name", WICKED)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_that_tries_to_write_elsewhere_is_refused(store: ProjectStore, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "wicked.zip", "w") as file:
        file.write(store.folder / "project.json", "project.json")
        for member in WICKED[name]:
            file.writestr(member, "escaped")
    before = sorted(path for path in tmp_path.rglob("*"))
    with pytest.raises(StudioError) as refused:
        unpack_project(tmp_path / "wicked.zip", tmp_path / "there")
    assert refused.value.code == "zip-damaged"
    report = import_paths(store, store.project, [tmp_path / "wicked.zip"])
    assert len(report.skipped) == 1
    assert sorted(path for path in tmp_path.rglob("*")) == before
    assert not Path("/tmp/escaped.txt").exists()


def test_a_zip_that_would_fill_the_disk_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("project.json", "{}")
        with file.open("recordings/zeros.bin", "w", force_zip64=True) as member:
            for _ in range(300):
                member.write(bytes(1 << 20))
    with pytest.raises(StudioError) as refused:
        unpack_project(tmp_path / "bomb.zip", tmp_path / "there")
    assert "packed so small" in refused.value.why
    assert not (tmp_path / "there").exists()


def test_a_damaged_project_zip_leaves_no_folder(store: ProjectStore, put: Put, tmp_path: Path) -> None:
    put(motion())
    pack_project(store.folder, tmp_path / "wand.zip")
    whole = (tmp_path / "wand.zip").read_bytes()
    rng = np.random.default_rng(0)
    refused = 0
    for _ in range(500):
        data = bytearray(whole)
        for at in rng.integers(0, len(data), 12):
            data[at] ^= 0x55
        (tmp_path / "bad.zip").write_bytes(
            bytes(data) if rng.random() < 0.7 else whole[: int(rng.integers(len(whole)))]
        )
        try:
            unpack_project(tmp_path / "bad.zip", tmp_path / "there")
        except StudioError:
            refused += 1
            assert not (tmp_path / "there").exists()
        else:
            shutil.rmtree(tmp_path / "there")
    assert refused > 400
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "bad.zip", "wand.studio", "wand.zip"]  # fmt: skip


# Merging.


def test_a_class_on_three_laptops_becomes_one_project(store: ProjectStore, put: Put, tmp_path: Path) -> None:
    mine = put(motion(seed=1), label="wave")
    with ProjectStore.create(tmp_path / "b.studio", sensor=LaneKind.IMU) as other:
        add(other, motion(seed=1), spans=(Span(0, 1_000_000, "wave", "a"),))  # the same samples
        add(other, motion(seed=2), spans=(Span(5, 99, "flick", "x"),), person="ann", note="fast", included=False)
        theirs = add(other, motion(seed=3), spans=(Span(5, 99, "wave", "y"),))
    with ProjectStore.create(tmp_path / "c.studio", sensor=LaneKind.IMU) as third:
        third.write_recording(replace(mine, spans=(), person="bo"), [motion(seed=4)])  # an id that is taken
        third.save(replace(third.project, recordings=(replace(mine, spans=(), person="bo"),)))
        pack_project(third.folder, tmp_path / "c.zip")
    (tmp_path / "d.zip").write_bytes(b"no zip")
    sources = [MergeSource(tmp_path / "b.studio", person="laptop b"), MergeSource(tmp_path / "c.zip", prefix="c"),
               MergeSource(tmp_path / "d.zip")]  # fmt: skip
    report = merge_projects(store, store.project, sources)
    before = store.project
    after, undo = report.edit(before).apply(before)
    store.save(after)
    assert (len(report.recordings), report.doubles, len(report.skipped)) == (3, 1, 1)
    assert [label.name for label in after.labels] == ["flick", "wave"] or {x.name for x in after.labels} == {
        "flick",
        "wave",
    }
    assert len({label.colour for label in after.labels}) == len(after.labels)
    people = [recording.person for recording in after.recordings[1:]]
    assert people == ["ann", "laptop b", "c bo"]
    assert after.recordings[1].note == "fast"
    assert not after.recordings[1].included
    assert after.recordings[2].id == theirs.id
    assert len({recording.id for recording in after.recordings}) == 4
    assert (store.read_lane(after.recordings[3].id, LaneKind.IMU).samples == motion(seed=4).samples).all()
    assert undo.apply(after)[0] == before
    assert merge_projects(store, after, sources[:2]).doubles == 4


def test_a_merge_says_when_the_same_take_has_other_labels_elsewhere(
    store: ProjectStore, put: Put, tmp_path: Path
) -> None:
    put(motion(seed=1), label="wave")
    put(motion(seed=2), label="wave")
    with ProjectStore.create(tmp_path / "b.studio", sensor=LaneKind.IMU) as other:
        add(other, motion(seed=1), spans=(Span(0, 500_000, "flick", "a"),))
        add(other, motion(seed=2), spans=(Span(0, 1_000_000, "wave", "b"),))
    report = merge_projects(store, store.project, [MergeSource(tmp_path / "b.studio")])
    assert (report.recordings, report.doubles) == ((), 2)
    (warning,) = report.warnings
    assert warning.startswith("Labels differ in 1 of the recordings of b that are here already.")


def test_a_merge_says_what_does_not_fit(store: ProjectStore, tmp_path: Path) -> None:
    with ProjectStore.create(tmp_path / "words.studio", sensor=LaneKind.MIC) as other:
        add(other, sound(), spans=(Span(0, 9, "yes", "a"),))
    with ProjectStore.create(tmp_path / "fast.studio", sensor=LaneKind.IMU) as fast:
        add(fast, motion(rate_hz=952.0), spans=(Span(0, 9, "yes", "a"),))
        add(fast, motion(seed=1), spans=(Span(0, 9, "Yes", "a"),))
    sources = [MergeSource(tmp_path / "words.studio"), MergeSource(tmp_path / "fast.studio")]
    report = merge_projects(store, store.project, sources)
    assert "1 of its recordings have no motion" in report.skipped[0].reason
    words = " ".join(report.warnings)
    assert "words listens to sound" in words
    assert "952 Hz" in words
    assert "capitals only" in words


def test_a_merge_that_is_cancelled_leaves_the_project_as_it_was(store: ProjectStore, put: Put, tmp_path: Path) -> None:
    put(motion(seed=9))
    with ProjectStore.create(tmp_path / "b.studio", sensor=LaneKind.IMU) as other:
        for seed in range(3):
            add(other, motion(seed=seed))
    asked = iter((False, False, True))
    with pytest.raises(Cancelled):
        merge_projects(store, store.project, [MergeSource(tmp_path / "b.studio")], cancelled=lambda: next(asked))
    assert len(list((store.folder / "recordings").iterdir())) == 1
