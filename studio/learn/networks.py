"""The networks the studio trains, as tables of layers, sized to their input; TensorFlow builds them elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

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
    """The body that the studio brings along trained (resources/embedding): a window of log-mel in, a vector out."""
    layers = (
        Conv(24, 3, 2), Residual(24, 5, 2), Residual(48, 5, 2), Residual(64, 5, 2), Pool(4),
    )  # fmt: skip
    return NetworkTable("sound-embedding", (49, 1, 40), layers, learning_rate=1e-3, masks=(12, 8))


def _motion_layers(height: int) -> tuple[Layer, ...]:
    """Three wide kernels, halving while there is something to halve, then averages that still know when."""
    layers: list[Layer] = []
    for filters, kernel in ((24, 7), (32, 7), (48, 5)):
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
