"""The map of spans: alike is near, a wrong label and a spoilt take stand out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.learn.span_map import SpanFeatures, features_of, map_of, suspicious
from studio.model.pipeline import MotionPipeline
from studio.storage.samples import create_sample
from tests.unit.learn.material import RATE, motion


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> list[SpanFeatures]:
    """Every span of the words that come along."""
    with create_sample("words", tmp_path_factory.mktemp("words") / "project") as store:
        project = store.project
        return [
            features
            for recording in project.recordings
            for features in features_of(recording, store.read_lane(recording.id, project.sensor), project.pipeline)
        ]


def test_neighbours_on_the_map_of_real_words_mostly_have_the_same_label(words: list[SpanFeatures]) -> None:
    points = map_of(words)
    assert np.mean([point.doubtful_label is None for point in points]) >= 0.95
    assert [point.span_id for point in points] == [features.span_id for features in words]


def test_a_word_under_a_wrong_label_is_suspicious_and_its_right_label_is_said(words: list[SpanFeatures]) -> None:
    spoilt = [at for at, features in enumerate(words) if features.label == "jarvis"][3::12]
    wrong = [replace(f, label="computer") if at in spoilt else f for at, f in enumerate(words)]
    first = suspicious(map_of(wrong))[: len(spoilt) + 6]
    caught = [p for p in first if p.doubtful_label == "jarvis" and p.span_id in {words[at].span_id for at in spoilt}]
    assert len(caught) >= len(spoilt) - 1


def test_the_same_spans_give_the_same_map(words: list[SpanFeatures]) -> None:
    assert map_of(words) == map_of(list(words))


def test_a_take_unlike_the_others_of_its_label_is_an_outlier() -> None:
    spec = MotionPipeline(rate_hz=RATE, window=100)
    takes = [motion(f"t{i}", [(0, 100, "wave")], bursts=[(20, 70)]) for i in range(8)]
    takes.append(motion("still", [(0, 100, "wave")]))
    points = map_of([features for recording, lane in takes for features in features_of(recording, lane, spec)])
    assert [point.recording_id for point in suspicious(points)] == ["still"]
    assert points[-1].outlier > 3 > 1.5 > np.median([point.outlier for point in points])


def test_a_long_activity_is_one_point_and_a_span_with_lost_samples_none() -> None:
    spec = MotionPipeline(rate_hz=RATE, window=100)
    recording, lane = motion("walk", [(0, 3000, "walk"), (3000, 3100, "wave")], bursts=[(3020, 3070)], gaps=[3050])
    assert [features.label for features in features_of(recording, lane, spec)] == ["walk"]


def test_few_or_no_spans_have_a_map_too() -> None:
    spec = MotionPipeline(rate_hz=RATE, window=100)
    assert map_of([]) == ()
    one = features_of(*motion("a", [(0, 100, "wave")], bursts=[(20, 70)]), spec)
    assert [(point.x, point.y, point.is_suspicious) for point in map_of(one)] == [(0.0, 0.0, False)]
