"""The networks the studio trains, as tables of layers, sized to their input; TensorFlow builds them elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from math import isfinite
from typing import Any, get_args

from studio.errors import StudioError
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, feature_shape


@dataclass(frozen=True, slots=True)
class Conv:
    """Convolution over (height, 1), SAME, batch-normalized, with a relu after it."""

    filters: int
    kernel: int
    stride: int = 1


@dataclass(frozen=True, slots=True)
class Pool:
    """Average over ``height`` rows at a time, without overlap, SAME: the last pool may hold fewer."""

    height: int


@dataclass(frozen=True, slots=True)
class Residual:
    """Two convolutions over (height, 1), the first with the ``stride``, added to their input (brought to their shape
    by a convolution of one row where it has another), then a relu: the block of ResNet (He et al. 2016,
    arXiv:1512.03385)."""

    filters: int
    kernel: int
    stride: int = 1


@dataclass(frozen=True, slots=True)
class Dense:
    units: int


@dataclass(frozen=True, slots=True)
class Dropout:
    rate: float


THIRDS = 3
"""The motion network ends in the averages of three parts of the window: it still knows what came first. Worth two
points against one average over all of it."""

Layer = Conv | Residual | Pool | Dense | Dropout


@dataclass(frozen=True, slots=True)
class NetworkTable:
    """Layers from ``input_shape`` (height, 1, channels) on; a flatten, a dense layer of the labels and a softmax
    follow. Batch normalization folds into the convolutions, so the converter is left with CONV_2D, ADD,
    AVERAGE_POOL_2D, RESHAPE, FULLY_CONNECTED and SOFTMAX.

    ``learning_rate``: Adam's at its highest. ``masks``: up to so many rows, and so many channels, are blanked in each
    training window (SpecAugment, Park et al. 2019, arXiv:1904.08779)."""

    name: str
    input_shape: tuple[int, int, int]
    layers: tuple[Layer, ...]
    learning_rate: float = 3e-3
    masks: tuple[int, int] = (0, 0)


def default_network(spec: PipelineSpec) -> NetworkTable:
    """The studio's choice for what the pipeline makes: convolutions over time, or a small dense network when the
    features have no time left in them."""
    shape = feature_shape(spec)
    if isinstance(spec, MotionPipeline):
        if spec.features == MotionFeatures.RAW:
            # Blanking channels: 0.976 -> 0.988 right over four splits of the sample gestures.
            return NetworkTable("motion-conv", shape, _motion_layers(shape[0]), masks=(0, shape[2] // 3))
        return NetworkTable("motion-dense", shape, (Dense(32), Dropout(0.2), Dense(16)))
    # Without the masks 0.93 of the words of strangers were right, with them 0.97. Cepstra have no bands to blank.
    masks = (20, 16) if spec.features == SoundFeatures.LOG_MEL else (20, 0)
    return NetworkTable("sound-conv", shape, _sound_layers(shape[0]), masks=masks)


def embedding_network() -> NetworkTable:
    """The body that the studio brings along trained (resources/embedding): a window of log-mel in, a vector out.
    TC-ResNet8 (Choi et al. 2019, arXiv:1904.03814) with shorter kernels and wider where there is less time left: as
    wide as an answer within 25 ms allows."""
    layers = (Conv(32, 5, 2), Residual(32, 5, 2), Residual(64, 5, 2), Residual(88, 5, 2), Pool(4))
    return NetworkTable("sound-embedding", (49, 1, 40), layers)


def narrow_embedding_network() -> NetworkTable:
    """A body half as wide, which the studio brings along trained, too: an answer takes half of the time."""
    layers = (Conv(16, 5, 2), Residual(16, 5, 2), Residual(34, 5, 2), Residual(46, 5, 2), Pool(4))
    return replace(embedding_network(), name="narrow-sound-embedding", layers=layers)


def fine_tuned_network() -> NetworkTable:
    """The embedding's body as it is trained on for a project's own labels. Masks are smaller than those from scratch:
    with large ones a stranger's digits were 3 points worse."""
    body = embedding_network()
    return replace(body, layers=(*body.layers, Dropout(0.3)), learning_rate=1e-3, masks=(10, 6))


def _motion_layers(height: int) -> tuple[Layer, ...]:
    """Three wide kernels, halving while there is something to halve, then averages that still know when. As wide as an
    answer within 4 ms allows; a little wider was as good."""
    layers: list[Layer] = []
    for filters, kernel in ((24, 7), (28, 7), (44, 5)):
        stride = 2 if height >= 8 else 1
        layers.append(Conv(filters, min(kernel, height | 1), stride))
        height = -(-height // stride)
    while height > 32:
        layers.append(Conv(48, 5, 2))
        height = -(-height // 2)
    layers.append(Pool(-(-height // THIRDS)))
    return (*layers, Dropout(0.2))


def _sound_layers(height: int) -> tuple[Layer, ...]:
    """The mel bands are channels, as in TC-ResNet (Choi et al. 2019, arXiv:1904.03814), so that every convolution
    sees all frequencies and there are few of them; without the residual sums, which bought nothing on held-out
    speakers (0.99 against 0.98 right, at half of the multiplications)."""
    layers: list[Layer] = []
    for filters, kernel, stride in ((24, 5, 2), (32, 7, 1), (32, 7, 2), (48, 7, 2)):
        stride = stride if height >= 4 else 1
        layers.append(Conv(filters, min(kernel, height | 1), stride))
        height = -(-height // stride)
    while height > 16:
        layers.append(Conv(48, 5, 2))
        height = -(-height // 2)
    return (*layers, Pool(height), Dropout(0.3))


MOST_LAYERS = 64
MOST_SIZE = 1 << 16
"""Of anything that a table counts: what is larger is damaged, for no board could hold it."""


def table_to_json(table: NetworkTable) -> dict[str, Any]:
    layers = [{"kind": type(layer).__name__.lower(), **asdict(layer)} for layer in table.layers]
    return {
        "name": table.name, "input_shape": list(table.input_shape), "layers": layers,
        "learning_rate": table.learning_rate, "masks": list(table.masks),
    }  # fmt: skip


def table_from_json(value: object) -> NetworkTable:
    """What ``table_to_json`` wrote; keys that it does not know are left to others. Raises
    StudioError("network-damaged"), naming the place."""
    root = _record(value, "the network")
    rows = root.get("layers")
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_LAYERS:
        raise _damaged("layers", rows)
    height, width, channels = _sizes(root.get("input_shape"), "input_shape", count=3, least=1)
    rate = root.get("learning_rate", 3e-3)
    if not _is_number(rate) or not 0 < rate <= 1:
        raise _damaged("learning_rate", rate)
    if not isinstance(name := root.get("name"), str):
        raise _damaged("name", name)
    rows_masked, channels_masked = _sizes(root.get("masks", [0, 0]), "masks", count=2, least=0)
    layers = tuple(_layer(row, f"layers[{number}]") for number, row in enumerate(rows))
    return NetworkTable(name, (height, width, channels), layers, float(rate), (rows_masked, channels_masked))


def _layer(value: object, place: str) -> Layer:
    """Any kind of Layer: what its fields may hold is told by their types."""
    row = _record(value, place)
    kind = next((cls for cls in get_args(Layer) if cls.__name__.lower() == row.get("kind")), None)
    if kind is None:
        raise _damaged(f"{place}.kind", row.get("kind"))
    known = {field.name: field for field in fields(kind)}
    strange = sorted(set(row) - {"kind", *known})
    if strange:
        raise _damaged(f"{place}.{strange[0]}", row[strange[0]])
    try:
        values = {key: _checked(row[key], known[key].type, f"{place}.{key}") for key in known if key in row}
        made: Layer = kind(**values)
    except TypeError as problem:  # a field that has no default is missing
        raise _damaged(place, row) from problem
    return made


def _checked(value: object, kind: object, place: str) -> object:
    if kind == "bool":
        right = isinstance(value, bool)
    elif kind == "int":
        right = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_SIZE
    elif kind == "float":
        right = _is_number(value) and 0 <= value < 1  # type: ignore[operator]
    else:
        right = isinstance(value, str)
    if not right:
        raise _damaged(place, value)
    return value


def _sizes(value: object, place: str, *, count: int, least: int) -> tuple[int, ...]:
    whole = isinstance(value, (list, tuple)) and all(type(size) is int and least <= size <= MOST_SIZE for size in value)
    if not whole or len(value) != count:  # type: ignore[arg-type]
        raise _damaged(place, value)
    return tuple(value)  # type: ignore[arg-type]


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def _record(value: object, place: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _damaged(place, value)
    return value


def _damaged(place: str, value: object) -> StudioError:
    return StudioError(
        "The network that was chosen for this project cannot be read.",
        f"{place} is {str(value)[:60]!r}.",
        "Choose the studio's own network again on the Train page, or search for another one.",
        code="network-damaged",
    )
