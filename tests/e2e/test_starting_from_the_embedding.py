"""Training that starts from the sound embedding: few takes suffice, and a project may decline."""

from dataclasses import replace

import numpy as np
import pytest

from studio.core.network import Network
from studio.core.pipeline import extract, unpack
from studio.jobs import Stop
from studio.learn import embedding, job, pruning
from studio.learn.candidate import chosen, usual
from studio.learn.epochs import Examples
from studio.learn.events import cut, events_of, source_of
from studio.learn.keras_model import build_body
from studio.learn.networks import Dropout, fine_tuned_network, narrow_embedding_network
from studio.learn.plan import plan
from studio.learn.quantize import quantize
from studio.learn.tflite import read_tflite
from studio.learn.train import train
from studio.model.lane import LaneKind
from studio.model.learning import AUTO, SCRATCH, USUAL_LEARNING
from studio.model.pipeline import SoundPipeline
from studio.storage.importing import read_paths
from studio.storage.samples import unseen_folder

WORDS = ("computer", "jarvis", "snowboy")
TAKES = 3
STEPS = 40


@pytest.fixture(scope="module")
def recorded():
    """Takes of the sample words by label: of people to learn from, and of others."""
    home, pattern = unseen_folder("words")
    parts = []
    for place in (home.parent / "project", home):
        takes = read_paths([place], sensor=LaneKind.MIC, pattern=pattern).recordings
        parts.append([take for take in takes if take[0].spans[0].label in WORDS])
    return parts


def windows(takes):
    pipeline = SoundPipeline()
    sources = [source_of(recording, lane, pipeline) for recording, lane in takes]
    events = events_of(sources, pipeline)
    cuts = [cut(sources[event.source], event.start, pipeline.window) for event in events]
    return np.stack(cuts), np.array([WORDS.index(event.label) for event in events])


def few(takes):
    return [take for word in WORDS for take in [t for t in takes if t[0].spans[0].label == word][:TAKES]]


def right(examples, asked, body, network):
    trained = train(
        network, examples, Examples(examples.features[:0], examples.labels[:0]), labels=len(WORDS), seed=1, steps=STEPS,
        report=lambda _: None, cancel=lambda: Stop.NONE, body=body,
    )  # fmt: skip
    core = Network.of_plan(plan(read_tflite(quantize(trained.model, examples.features, seed=0))))
    answers = core.run(core.quantize(asked.features)).argmax(axis=1)
    return float((answers == asked.labels).mean())


@pytest.mark.parametrize("body", ["weights", "narrow"])
def test_a_few_takes_are_learnt_better_from_the_embedding_than_from_chance(recorded, body):
    start, network = embedding.load(), fine_tuned_network()
    if body == "narrow":
        network = replace(network, layers=(*narrow_embedding_network().layers, Dropout(0.3)))
    cuts = map(windows, (few(recorded[0]), recorded[1]))
    learnt, asked = (Examples(extract(start.pipeline, samples), labels) for samples, labels in cuts)
    assert len(learnt.labels) == TAKES * len(WORDS)
    begun = right(learnt, asked, getattr(start, body), network)
    assert begun > 0.9
    assert begun > right(learnt, asked, None, network) + 0.1


def test_what_is_made_half_as_wide_begins_as_the_narrow_body_and_hears_what_the_wide_one_says(recorded, monkeypatch):
    start, trainings = embedding.load(), []

    def noted(table, examples, validation, **settings):
        trainings.append((table, settings))
        return train(table, examples, validation, **settings)

    monkeypatch.setattr(pruning, "train_network", noted)
    samples, labels = windows(few(recorded[0]))
    learnt = Examples(extract(start.pipeline, samples), labels)
    own = usual(SoundPipeline(), AUTO)
    half, least = (replace(own, table=pruning.narrowed(own.table, keep), wide=own.table) for keep in (0.52, 0.4))
    for candidate in (half, least):
        pruning.learn(
            candidate, learnt, Examples(learnt.features[:0], learnt.labels[:0]), labels=len(WORDS), seed=0, steps=4,
            report=lambda _: None, cancel=lambda: Stop.NONE, weights=np.ones(len(WORDS), np.float32),
        )  # fmt: skip
    (wide, first), (table, second), _, (thin, fourth) = trainings
    assert first["body"] is start.weights
    assert second["body"] is start.narrow
    assert "start" not in second
    assert pruning.widths(table) == pruning.widths(narrow_embedding_network())
    assert second["taught"].shape == (len(labels), len(WORDS))
    assert table.masks == (0, 0)
    assert thin.masks == wide.masks != (0, 0)
    assert "body" not in fourth
    assert len(fourth["start"]) == len(start.narrow) + 2


def test_the_float_weights_and_the_int8_network_say_the_same(recorded):
    start = embedding.load()
    body = build_body(start.table)
    body.set_weights(list(start.weights))
    samples, _ = windows(recorded[1][:40])
    ours = start.vectors(samples)
    theirs = np.asarray(body(extract(start.pipeline, samples), training=False))
    likeness = (ours * theirs).sum(axis=1) / np.linalg.norm(ours, axis=1) / np.linalg.norm(theirs, axis=1)
    assert likeness.min() > 0.9


@pytest.mark.parametrize(("change", "starts"), [
    ({}, True),
    ({"pipeline": SoundPipeline(mels=32)}, False),
    ({"learning": replace(USUAL_LEARNING, start=SCRATCH)}, False),
])  # fmt: skip
def test_a_project_starts_from_it_when_it_fits_and_nobody_declined(recorded, tmp_path, change, starts):
    settings = {"pipeline": SoundPipeline(), "learning": USUAL_LEARNING} | change
    spec = job.prepare(tmp_path, name="words", labels={}, recordings=recorded[0][:6], seed=0, **settings)
    assert chosen(spec["learning"], unpack(bytes.fromhex(spec["pipeline"]))).is_embedded is starts
