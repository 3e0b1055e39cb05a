"""What a model is estimated to cost, before any board has run it."""

import json
from pathlib import Path

import pytest

from studio.core.network_records import operator_sizes
from studio.core.network_section import Code
from studio.learn.cost import CLOCK_HZ, answer_ms, feature_cycles, network_cycles
from studio.learn.cost_rates import OPERATORS
from studio.learn.networks import default_network, embedding_network
from studio.learn.outline import outline
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundPipeline
from studio.model.run import microjoules

ROOT = Path(__file__).resolve().parents[3]
MODELS = sorted((ROOT / "tests" / "data" / "models").glob("*int8*.tflite"))
COUNTED = json.loads((ROOT / "tests" / "benchmarks" / "instructions.json").read_text())
LABELS = 4
NETWORKS = {
    "words": lambda: outline(default_network(SoundPipeline()), LABELS),
    "gestures": lambda: outline(default_network(MotionPipeline()), LABELS),
    "embedding": lambda: outline(embedding_network(), LABELS),
    "kws": lambda: read_tflite((ROOT / "tests" / "data" / "models" / "kws_ref_model.tflite").read_bytes()),
}


@pytest.mark.parametrize("model", MODELS, ids=lambda path: path.stem)
def test_the_records_say_how_much_is_multiplied(model):
    planned = plan(read_tflite(model.read_bytes()))
    assert sum(size.macs for size in operator_sizes(planned.network)) == planned.macs > 0


@pytest.mark.parametrize("name", NETWORKS)
def test_cycles_are_estimated_within_a_quarter_of_what_was_counted_on_networks_that_nothing_was_fitted_to(name):
    assert network_cycles(plan(NETWORKS[name]())) == pytest.approx(COUNTED[name]["cycles"], rel=0.25)


def test_every_operator_of_the_core_has_a_rate():
    assert set(OPERATORS) == set(Code)


def test_an_answer_takes_the_time_of_its_features_and_its_network():
    planned, spec = plan(NETWORKS["words"]()), SoundPipeline()
    assert answer_ms(planned, spec) * CLOCK_HZ / 1000 == pytest.approx(network_cycles(planned) + feature_cycles(spec))


def test_features_that_do_more_take_longer():
    raw, sound = MotionPipeline(), SoundPipeline()
    assert feature_cycles(sound) > 3 * feature_cycles(raw)
    assert feature_cycles(MotionPipeline(features=MotionFeatures.SPECTRAL)) > feature_cycles(raw)
    assert feature_cycles(SoundPipeline(fft=1024)) > 1.5 * feature_cycles(sound)
    assert feature_cycles(SoundPipeline(stride=10)) > 1.5 * feature_cycles(sound)


def test_energy_is_the_time_times_what_the_chip_takes():
    assert microjoules(2.0) == 2 * microjoules(1.0)
    assert microjoules(1.0) == pytest.approx(9.98, abs=0.01)
