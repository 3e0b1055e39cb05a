"""A real search with short trainings: killed and gone on with, a model that is taken, and what pruning leaves."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.app.studio import Studio
from studio.learn.keras_model import build
from studio.learn.networks import Conv, Dense, Dropout, NetworkTable, Pool, Residual
from studio.learn.outline import outline
from studio.learn.plan import plan
from studio.learn.pruning import narrowed, pruned
from studio.learn.quantize import quantize
from studio.learn.search import State
from studio.learn.tflite import read_tflite
from studio.model.lane import LaneKind
from studio.model.recording import Label
from studio.storage.store import ProjectStore
from tests.e2e.searching import search
from tests.unit.learn.material import motion

LONG_S = 300.0

TABLES = [
    NetworkTable("conv", (30, 1, 6), (Conv(8, 5, 2), Conv(12, 3, 2), Pool(3), Dropout(0.1), Dense(8))),
    NetworkTable("sum", (16, 1, 6), (Conv(8, 3), Residual(8, 3), Residual(12, 5, 2), Pool(4), Dense(8), Dense(8))),
    NetworkTable("dense", (1, 1, 24), (Dense(12), Dropout(0.1), Dense(8))),
]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_what_a_network_costs_is_known_before_it_is_trained(table: NetworkTable) -> None:
    model, chance = build(table, 3), np.random.default_rng(0)
    model.set_weights([values + 0.1 * chance.random(values.shape, np.float32) for values in model.get_weights()])
    features = chance.standard_normal((40, *table.input_shape)).astype(np.float32)
    made, known = plan(read_tflite(quantize(model, features, seed=0))), plan(outline(table, 3))
    assert (known.macs, known.arena_bytes, known.operators) == (made.macs, made.arena_bytes, made.operators)
    # Scales that happen to be alike are packed once.
    assert abs(len(known.weights) - len(made.weights)) <= 0.02 * len(made.weights) + 16
    assert abs(len(known.network) - len(made.network)) <= 16, "a reshape more or less"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_channels_that_say_nothing_are_those_that_go(table: NetworkTable) -> None:
    """A network whose odd channels are silent answers the same without them."""
    model = build(table, 3)
    chance = np.random.default_rng(1)
    weights = [values + 0.1 * chance.random(values.shape, np.float32) for values in model.get_weights()]
    answer = {variable.path for variable in model.layers[-1].weights}
    for variable, values in zip(model.weights, weights, strict=True):
        silent = variable.path.endswith(("gamma", "beta")) or variable.path.startswith("dense")
        if silent and variable.path not in answer:
            values[..., 1::2] = 0.0
    model.set_weights(weights)
    narrow = build(narrowed(table, 0.5), 3)
    narrow.set_weights(pruned(table, model.get_weights(), narrowed(table, 0.5)))
    features = chance.standard_normal((20, *table.input_shape)).astype(np.float32)
    np.testing.assert_allclose(narrow(features), model(features), atol=1e-5)
    assert len(narrow.get_weights()) == len(weights)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with ProjectStore.create(tmp_path / "project", name="wand", sensor=LaneKind.IMU) as store:
        takes = [
            motion(f"{label}{i}", [(0, 120, label)], count=120, bursts=[(20, stop)])
            for label, stop in (("flick", 35), ("wave", 100)) for i in range(6)
        ]  # fmt: skip
        for recording, lane in takes:
            store.write_recording(recording, [lane])
        labels = (Label("flick", "#0072b2"), Label("wave", "#e69f00"))
        store.save(replace(store.project, labels=labels, recordings=tuple(recording for recording, _ in takes)))
    made = Studio(home=tmp_path / "home")
    yield made
    made.shut_down()


def test_a_search_that_is_killed_goes_on_where_it_was_and_a_model_of_it_is_trained_in_full(
    studio: Studio, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.e2e.searching", str(tmp_path / "killed"), str(tmp_path / "project"), "9"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        for line in killed.stdout:
            if line == "1 1\n":
                break
        killed.kill()
    studio.desk.open(tmp_path / "project")
    search(studio, trials=2)
    points = studio.search.found.points
    assert [point.state for point in points if point.accuracy is not None].count(State.DONE) >= 2
    assert any(point.state is State.FAILED for point in points), "the trial in the middle of which it was killed"
    done = [point.candidate for point in points if point.accuracy is not None]
    assert len(set(done)) == len(done) >= 3
    assert [point.is_default for point in points if point.accuracy is not None].count(True) == 1
    assert all(point.cost.ms <= 70.0 for point in points)

    before = studio.desk.require()
    cheapest = min((point for point in points if point.candidate.wide is None), key=lambda point: point.cost.ms)
    studio.search.use(cheapest.number)
    assert studio.mailbox.wait_until(lambda: not studio.trainer.is_training, LONG_S)
    assert studio.trainer.error is None
    run = studio.trainer.run
    assert run is not None
    told = run.extra["search"]
    assert isinstance(told, dict)
    assert (told["number"], told["words"]) == (cheapest.number, cheapest.words)
    assert run.labels == ("flick", "wave", "background")
    assert run.estimated_ms == pytest.approx(cheapest.cost.ms, rel=0.01)
    assert run.ram_bytes == cheapest.cost.ram_bytes
    assert studio.search.found.points == points, "a model that was chosen is no other question"
    studio.desk.drain()
    kept = json.loads((tmp_path / "project" / "project.json").read_bytes())
    assert kept["learning"]["network"]["layers"]
    studio.desk.undo()
    assert studio.desk.require() == before
