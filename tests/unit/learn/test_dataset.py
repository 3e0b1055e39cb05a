"""Windows of training and test: their recordings apart, background where no span is, and the same for a seed."""

from dataclasses import replace

import numpy as np
import pytest

from studio.errors import StudioError
from studio.learn.dataset import build
from studio.learn.events import source_of
from studio.learn.material import background_regions, collect
from studio.learn.split import TEST, TRAIN, VALIDATION
from studio.model.pipeline import MotionPipeline, SoundPipeline
from studio.model.recording import BACKGROUND
from tests.unit.learn.material import motion, sound, take

SPEC = MotionPipeline(rate_hz=100.0, window=100, stride=20)


@pytest.fixture(scope="module")
def project():
    """Two people, two gestures as takes, and long recordings with gestures in between."""
    recordings = [take(f"{label}{i}", label, "ann") for label in ("wave", "circle") for i in range(10)]
    for i in range(4):
        spans = [(150, 250, "wave"), (500, 600, "circle"), (800, 900, "wave")]
        bursts = [(start + 20, stop - 20) for start, stop, _ in spans]
        recordings.append(motion(f"long{i}", spans, count=1300, bursts=bursts, person="bob"))
    return recordings


def test_recordings_of_test_and_training_are_apart(project):
    for seed in range(2):
        material = collect(project, SPEC, ["circle", "wave"], seed=seed)
        owners = {
            part: {material.sources[event.source].recording_id for event in material.events[part]}
            | {material.sources[number].recording_id for number, _, _ in material.regions[part]}
            for part in (TRAIN, VALIDATION, TEST)
        }
        assert not owners[TEST] & (owners[TRAIN] | owners[VALIDATION])
        assert not owners[VALIDATION] & owners[TRAIN]
        assert {ref.recording_id for ref in build(material, seed=seed).test.refs} <= owners[TEST]


def test_background_windows_never_overlap_a_span(project):
    material = collect(project, SPEC, [], seed=1)
    spans = {source.recording_id: source.spans for source in material.sources}
    dataset = build(material, seed=1)
    background = dataset.labels.index(BACKGROUND)
    checked = 0
    for ref in dataset.test.refs:
        if ref.label == background:
            start = round(ref.start_us * SPEC.rate_hz / 1e6)
            checked += 1
            assert all(start + SPEC.window <= low or start >= high for low, high, _ in spans[ref.recording_id])
    assert checked
    for part in (TRAIN, VALIDATION, TEST):
        for number, start, stop in material.regions[part]:
            assert all(stop <= low or start >= high for low, high, _ in material.sources[number].spans)


def test_the_order_of_labels_is_the_projects_with_background_last(project):
    assert collect(project, SPEC, ["wave", "unused", "circle"], seed=0).labels == ("wave", "circle", BACKGROUND)


def test_a_take_of_one_window_is_tested_as_it_was_recorded(project):
    material = collect(project, SPEC, [], seed=1)
    test = build(material, seed=1).test
    lanes = {recording.id: lane for recording, lane in project}
    takes = [i for i, ref in enumerate(test.refs) if not ref.recording_id.startswith("long")]
    assert takes
    for i in takes:
        assert np.array_equal(test.samples[i], lanes[test.refs[i].recording_id].samples)


def test_the_same_seed_cuts_the_same_windows_and_another_seed_others(project):
    first, again, other = (build(collect(project, SPEC, [], seed=seed), seed=seed) for seed in (7, 7, 8))
    assert np.array_equal(first.train.samples, again.train.samples)
    assert first.test.refs == again.test.refs
    assert first.test.refs != other.test.refs


def test_training_is_balanced_and_has_a_background_without_any_being_recorded():
    takes = [take(f"{label}{i}", label) for label, count in (("wave", 20), ("flip", 4)) for i in range(count)]
    dataset = build(collect(takes, SPEC, [], seed=0), seed=0)
    counts = np.bincount(dataset.train.labels, minlength=3)
    assert counts[dataset.labels.index(BACKGROUND)] > counts[0] > 0
    assert counts[0] > 0.2 * counts[1]
    assert not any(ref.label == 2 for ref in dataset.test.refs)


def test_a_label_in_one_recording_only_is_split_in_time():
    spans = [(200 * i + 50, 200 * i + 150, "wave") for i in range(12)]
    bursts = [(start + 10, stop - 30) for start, stop, _ in spans]
    recordings = [motion("only", spans, count=2500, bursts=bursts), *(take(f"c{i}", "circle") for i in range(6))]
    material = collect(recordings, SPEC, [], seed=0)
    waves = {part: [e for e in material.events[part] if e.label == "wave"] for part in (TRAIN, VALIDATION, TEST)}
    assert len(waves[TEST]) == 3
    first_tested = min(event.active[0] for event in waves[TEST])
    for event in waves[TRAIN] + waves[VALIDATION]:
        assert event.last + SPEC.window <= first_tested
        assert event.active[1] <= first_tested
    assert "last quarter of the only recording of “wave”" in material.split


def test_where_spans_follow_closely_no_window_of_training_shares_samples_with_a_tested_one():
    spans = [(60 * i + 50, 60 * i + 90, "wave") for i in range(24)]
    bursts = [(start + 5, stop - 5) for start, stop, _ in spans]
    recordings = [motion("only", spans, count=1600, bursts=bursts), *(take(f"c{i}", "circle") for i in range(6))]
    material = collect(recordings, SPEC, [], seed=0)
    only = {part: [e for e in material.events[part] if e.label == "wave"] for part in (TRAIN, VALIDATION, TEST)}
    assert len(only[TRAIN]) >= 10
    for learnt, held in ((TRAIN, VALIDATION), (TRAIN, TEST), (VALIDATION, TEST)):
        for event in only[learnt]:
            for other in only[held]:
                assert event.last + SPEC.window <= other.start or other.start + SPEC.window <= event.first


def test_recordings_without_a_label_take_no_part_and_say_so(project):
    material = collect([*project, motion("silent", [], count=800)], SPEC, [], seed=0)
    assert "silent" not in {source.recording_id for source in material.sources}
    assert "1 recordings have no label" in material.notes[0]


def test_nothing_labelled_is_refused():
    with pytest.raises(StudioError) as refusal:
        collect([motion("a", [], count=500), motion("b", [(0, 400, BACKGROUND)])], SPEC, [], seed=0)
    assert refusal.value.code == "nothing-labelled"


def test_what_was_labelled_background_is_background(project):
    idle = [motion(f"idle{i}", [(0, 1000, BACKGROUND)]) for i in range(4)]
    material = collect([*project, *idle], SPEC, [], seed=0)
    assert material.labels.count(BACKGROUND) == 1
    test = build(material, seed=0).test
    assert any(ref.recording_id.startswith("idle") and ref.label == 2 for ref in test.refs)


def test_a_break_by_lost_samples_is_in_no_window():
    recording, lane = motion("gappy", [(400, 500, "wave"), (600, 700, "wave")], count=1000, gaps=[150, 450])
    source = source_of(recording, lane, SPEC)
    assert all(not start < 150 < stop for start, stop in background_regions(source, SPEC.window))
    material = collect([(recording, lane), *(take(f"w{i}", "wave") for i in range(4))], SPEC, [], seed=0)
    starts = [e.start for part in material.events.values() for e in part if material.sources[e.source] is not None]
    assert len(starts) == 5


def test_another_rate_and_a_subset_of_axes_are_brought_to_the_pipelines():
    spec = MotionPipeline(rate_hz=50.0, window=50, stride=10, channels=("gX", "aZ"))
    recordings = [take(f"{label}{i}", label) for label in ("wave", "circle") for i in range(4)]
    dataset = build(collect(recordings, spec, [], seed=0), seed=0)
    assert dataset.train.samples.shape[1:] == (50, 2)
    # The second channel is aZ: gravity.
    assert abs(dataset.test.samples[:, :, 1].mean() - 2048) < 100


def test_a_recording_without_the_axes_is_named():
    recording, lane = sound("hum", [(0, 16000, "wave")], count=16000)
    with pytest.raises(StudioError) as refusal:
        collect([(recording, lane)], SPEC, [], seed=0)
    assert refusal.value.code == "recording-unfit"
    assert "hum" in refusal.value.what


def test_a_word_is_tested_where_it_was_said_and_people_are_held_out():
    spec = SoundPipeline()
    recordings = [
        sound(f"{word}{person}{i}", [(0, 48000, word)], count=48000, bursts=[(at, at + 8000)], person=person)
        for word in ("yes", "no") for person in ("ann", "bob", "cy", "dee") for i, at in enumerate((9000, 27000))
    ]
    material = collect(recordings, spec, [], seed=0)
    dataset = build(material, seed=0)
    assert dataset.split.startswith("people never heard in training: ")
    assert dataset.train.samples.shape[1:] == (spec.window,)
    for ref in dataset.test.refs:
        start = round(ref.start_us * 16000 / 1e6)
        said = 9000 if ref.recording_id.endswith("0") else 27000
        assert start <= said
        assert start + spec.window >= said + 8000


def of_two_days(origin=""):
    return [
        (replace(recording, stamp=f"2026010{day}T120000", origin=origin), lane)
        for day in (3, 4) for label in ("wave", "circle") for i in range(6)
        for recording, lane in [take(f"{label}{day}{i}", label, "ann")]
    ]


def test_a_day_on_which_the_same_person_recorded_is_held_out_but_not_a_day_on_which_files_were_imported():
    assert "of a day never seen in training" in collect(of_two_days(), SPEC, [], seed=0).split
    assert collect(of_two_days("a.csv"), SPEC, [], seed=0).split == "takes never seen in training, of the same person"
