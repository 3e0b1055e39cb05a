"""A network that int8 spoils is found out, layer and cause, and mended; batch normalization of a hundred windows."""

from __future__ import annotations

import numpy as np
import pytest

from studio.jobs import Stop
from studio.learn.epochs import Examples
from studio.learn.networks import Conv, Dropout, NetworkTable, Pool
from studio.learn.rounding import MOST_LOST, diagnose, rounded
from studio.learn.train import predict, train

TABLE = NetworkTable("small", (24, 1, 4), (Conv(8, 5), Conv(12, 5, 2), Pool(12)), learning_rate=1e-2)


def examples(count, seed):
    """Three kinds of waves in noise."""
    rng = np.random.default_rng(seed)
    labels = np.arange(count) % 3
    time = np.arange(24)[None, :, None]
    waves = np.sin(time * (0.3 + 0.35 * labels[:, None, None]) + rng.uniform(0, 6, (count, 1, 4)))
    return Examples((waves + 0.35 * rng.standard_normal(waves.shape)).astype(np.float32)[:, :, None, :], labels)


@pytest.fixture(scope="module")
def trained():
    """Of a hundred windows, for so few steps that a slow average would not have arrived."""
    known = examples(100, 0)
    return train(
        TABLE, known, Examples(known.features[:0], known.labels[:0]), labels=3, seed=0, steps=90,
        report=lambda _: None, cancel=lambda: Stop.NONE,
    ).model  # fmt: skip


def right(model, windows):
    return (predict(model, windows.features).argmax(axis=1) == windows.labels).mean()


def test_batch_normalization_of_a_hundred_windows_is_at_rest_when_training_ends(trained):
    """With a momentum of 0.99 the moving averages would still be near where they began."""
    unseen = examples(300, 2)
    in_a_batch = np.asarray(trained(unseen.features, training=True)).argmax(axis=1)
    assert right(trained, unseen) > 0.9
    assert right(trained, unseen) > (in_a_batch == unseen.labels).mean() - 0.03


def spoilt(model):
    """The same answers in float, but one channel of the first layer reaches a thousand times as far."""
    first = next(layer for layer in model.layers if type(layer).__name__ == "BatchNormalization")
    second = [layer for layer in model.layers if type(layer).__name__ == "Conv2D"][1]
    gamma, beta, *moving = first.get_weights()
    kernel = second.get_weights()[0]
    factor = np.where(np.arange(8) == 3, 1000.0, 1.0).astype(np.float32)
    first.set_weights([gamma * factor, beta * factor, *moving])
    second.set_weights([kernel / factor[None, None, :, None]])


def test_a_network_that_int8_spoils_is_named_by_its_layer_and_mended(trained):
    known, unseen = examples(300, 3), examples(300, 4)
    before, weights = predict(trained, unseen.features), trained.get_weights()
    sound = rounded(trained, known.features, unseen, seed=0)
    assert (sound.layer, sound.remedy, sound.words) == ("", "", "")
    spoilt(trained)
    assert predict(trained, unseen.features) == pytest.approx(before, abs=1e-4)
    found = rounded(trained, known.features, unseen, seed=0)
    assert found.lost_before > 0.1
    assert found.lost <= MOST_LOST
    assert found.layer == "convolution 1"
    assert found.layers[0].uneven > 100
    assert found.remedy in ("evened", "both")
    assert "convolution 1" in found.words
    assert "times as far as its middle one" in found.words
    assert predict(trained, unseen.features) == pytest.approx(before, abs=1e-3)
    trained.set_weights(weights)


def test_a_network_without_a_layer_between_is_rounded_too(monkeypatch):
    from studio.learn import rounding
    from studio.learn.keras_model import build

    monkeypatch.setattr(rounding, "MOST_LOST", -2.0)  # remedies are tried however little is lost
    monkeypatch.setattr(rounding, "FEW", -1000)
    model, unseen = build(NetworkTable("none", (24, 1, 4), (Dropout(0.1),)), 3), examples(300, 6)
    found = rounded(model, unseen.features, unseen, seed=0)
    assert found.tflite
    assert found.layers == ()
    assert found.lost <= found.lost_before


def test_layers_of_a_sound_network_are_all_as_good_as_float(trained):
    from studio.learn.quantize import quantize

    unseen = examples(300, 5)
    whole = right(trained, unseen)
    layers = diagnose(trained, quantize(trained, examples(200, 6).features, seed=0), unseen)
    assert [layer.name for layer in layers] == ["convolution 1", "convolution 2", "average 1"]
    assert all(abs(layer.share - whole) < 0.02 for layer in layers)
