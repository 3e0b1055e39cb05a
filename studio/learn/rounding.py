"""What rounding to int8 costs a network: which layer loses it, in words, and what gets it back.

Layer by layer: as much of the network as ends there is run in bytes by the core, and the rest of it in float. Where the
answers get worse from one layer to the next, there it happens.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.learn.epochs import Examples
from studio.learn.plan import plan
from studio.learn.quantize import Stage, evened, quantize, stages
from studio.learn.tflite import Graph, read_tflite
from studio.learn.train import predict

Floats = NDArray[np.float32]

MOST_LOST = 0.005
"""Of the windows that watch over the training: more is looked into. A usual network loses so much at worst."""
FEW = 2
"""Answers: a single one more or less is chance, however few there are."""
UNEVEN = 6.0
RARE = 3.0
JUDGED = 600
"""Windows of training on which remedies are compared: never on those that the run is judged by."""
COMMON_SHARE = 0.97
NAMES = {"CONV_2D": "convolution", "ADD": "sum", "AVERAGE_POOL_2D": "average", "FULLY_CONNECTED": "dense layer"}
REMEDIES = {
    "evened": "Its channels were brought to like ranges, which changes nothing before rounding.",
    "common": "The ranges were set by the usual windows, without the few that reach furthest.",
    "both": "Its channels were brought to like ranges, and these were set without the few windows that reach furthest.",
}


@dataclass(frozen=True, slots=True)
class Layer:
    """``share``: right answers when all up to this layer is rounded. ``uneven``: how many times further the widest
    channel reaches than the middle one; ``rare``: the furthest value than all but one in a thousand."""

    name: str
    share: float
    uneven: float
    rare: float


@dataclass(frozen=True, slots=True, eq=False)
class Rounded:
    """A network in bytes. ``lost``: share of right answers lost against float; ``words`` say why and what was done,
    when it was looked into."""

    tflite: bytes = field(repr=False)
    lost: float
    lost_before: float
    layer: str = ""
    remedy: str = ""
    words: str = ""
    layers: tuple[Layer, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "lost": self.lost, "lost_before": self.lost_before, "layer": self.layer, "remedy": self.remedy,
            "words": self.words, "layers": [[each.name, each.share, each.uneven, each.rare] for each in self.layers],
        }  # fmt: skip


def rounded(model: Any, known: Floats, watched: Examples, *, seed: int) -> Rounded:
    """``model`` in bytes. ``known``: features of training, which set the ranges. When more than MOST_LOST of the right
    answers on ``watched`` (never the test: this is a choice) go lost, the layer is looked for and the remedies are
    tried; the one that brings the answers on ``known`` nearest to float is taken. The model's weights may be changed,
    its answers are not.

    Raises StudioError("not-quantized")."""
    tflite = quantize(model, known, seed=seed)
    lost = _lost(model, tflite, watched)
    if lost <= MOST_LOST or round(lost * len(watched.labels)) < FEW:
        return Rounded(tflite, lost, lost)
    layers = diagnose(model, tflite, watched)
    worst = _worst(layers, _share(predict(model, watched.features), watched.labels))
    bettered, remedy = _bettered(model, tflite, known, seed=seed)
    after = _lost(model, bettered, watched) if remedy else lost
    if after > lost:
        bettered, remedy, after = tflite, "", lost
    found = Rounded(bettered, after, lost, worst.name if worst else "", remedy, layers=layers)
    return replace(found, words=_words(found, worst))


def diagnose(model: Any, tflite: bytes, windows: Examples) -> tuple[Layer, ...]:
    """The layers in their order, as far as the network can be cut behind them."""
    graph = read_tflite(tflite)
    counts: dict[str, int] = {}
    found = []
    for at, stage in _paired(graph, stages(model)):
        kind = NAMES[graph.operators[at].name]
        counts[kind] = counts.get(kind, 0) + 1
        values = _through(graph, at, windows.features).reshape(-1, *stage.shape)
        scores = stage.rest(values)
        reach = np.abs(stage.upto(windows.features)).reshape(-1, stage.shape[-1])
        channels = reach.max(axis=0)
        middle = max(float(np.median(channels)), 1e-9)
        usual = max(float(np.percentile(reach.max(axis=1), 99.9)), 1e-9)
        found.append(Layer(
            f"{kind} {counts[kind]}", _share(scores, windows.labels), round(float(channels.max()) / middle, 1),
            round(float(reach.max()) / usual, 1),
        ))  # fmt: skip
    return tuple(found)


def _bettered(model: Any, tflite: bytes, known: Floats, *, seed: int) -> tuple[bytes, str]:
    """The bytes whose answers on ``known`` are nearest to float, and the remedy's name; "" for those given."""
    shown = known[np.random.default_rng([seed, 0x1B]).permutation(len(known))[:JUDGED]]
    truth = predict(model, shown)

    def far(data: bytes) -> float:
        return float(np.abs(_scores(data, shown) - truth).sum(axis=1).mean())

    common = _common(model, known)
    before = model.get_weights()
    tried: list[tuple[float, str, bytes, list[Any]]] = [(far(tflite), "", tflite, before)]
    for name, windows in (("common", common), ("evened", known), ("both", common)):
        model.set_weights(before)
        if name != "common":
            evened(model, windows)
        data = quantize(model, windows, seed=seed)
        tried.append((far(data), name, data, model.get_weights()))
    _, name, data, weights = min(tried, key=lambda row: row[0])
    model.set_weights(weights)
    return data, name


def _common(model: Any, known: Floats) -> Floats:
    """``known`` without the windows in which any layer reaches furthest; all of it where there is no layer between
    features and labels."""
    rows = [np.abs(stage.upto(known)).reshape(len(known), -1).max(axis=1) for stage in stages(model)]
    if not rows:
        return known
    reach = np.stack(rows)
    extreme = (reach / np.maximum(np.median(reach, axis=1, keepdims=True), 1e-9)).max(axis=0)
    return known[np.argsort(extreme, kind="stable")[: max(1, round(COMMON_SHARE * len(known)))]]


def _paired(graph: Graph, found: list[Stage]) -> list[tuple[int, Stage]]:
    """Operators and the stages they end: both in the order of running, and of those that end in a relu, an average or a
    dense layer there are as many on either side."""
    ends = [
        i for i, operator in enumerate(graph.operators)
        if operator.name in ("AVERAGE_POOL_2D", "FULLY_CONNECTED") or operator.options.get("activation") == 1
    ]  # fmt: skip
    return [(at, stage) for at, stage in zip(ends, found, strict=False) if stage.can_be_cut]


def _through(graph: Graph, at: int, features: Floats) -> Floats:
    """What the operator ``at`` gives when all up to it is rounded, as float."""
    out = graph.operators[at].outputs[0]
    network = Network.of_plan(plan(replace(graph, operators=graph.operators[: at + 1], output=out)))
    values = network.run(network.quantize(features)).astype(np.float32) - graph.tensors[out].zero_point
    return np.asarray(values * graph.tensors[out].scale, dtype=np.float32)


def _scores(tflite: bytes, features: Floats) -> Floats:
    network = Network.of_plan(plan(read_tflite(tflite)))
    return np.asarray((network.run(network.quantize(features)).astype(np.float32) + 128) / 256, dtype=np.float32)


def _lost(model: Any, tflite: bytes, windows: Examples) -> float:
    if not len(windows.labels):
        return 0.0
    whole = _share(predict(model, windows.features), windows.labels)
    return round(whole - _share(_scores(tflite, windows.features), windows.labels), 6)


def _share(scores: Floats, truth: NDArray[np.int64]) -> float:
    return float((scores.argmax(axis=1) == truth).mean())


def _worst(layers: tuple[Layer, ...], whole: float) -> Layer | None:
    """Behind which the answers get worse by most; ``whole``: right answers before any rounding."""
    before = (whole, *(layer.share for layer in layers))
    drops = [earlier - layer.share for earlier, layer in zip(before, layers, strict=False)]
    return layers[int(np.argmax(drops))] if drops and max(drops) > 0 else None


def _words(found: Rounded, worst: Layer | None) -> str:
    points = f"{100 * found.lost_before:.1f}"
    if worst is None:
        first = f"Rounding to bytes cost {points} points, no layer more than the others."
    elif worst.uneven >= UNEVEN:
        first = (
            f"Rounding to bytes cost {points} points, most of it in {worst.name}: its widest channel reaches "
            f"{worst.uneven:.0f} times as far as its middle one, so that the weak ones are lost in the steps."
        )
    elif worst.rare >= RARE:
        first = (
            f"Rounding to bytes cost {points} points, most of it in {worst.name}: rare values reach "
            f"{worst.rare:.0f} times as far as the others, so that the steps are too coarse for these."
        )
    else:
        first = f"Rounding to bytes cost {points} points, most of it in {worst.name}."
    if not found.remedy:
        return f"{first} No remedy brought it nearer. More takes make the labels easier to tell apart."
    return f"{first} {REMEDIES[found.remedy]} Now it costs {max(0.0, 100 * found.lost):.1f}."

