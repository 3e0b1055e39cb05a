"""One take on its way through the whole model, step by step, as numbers that can be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from math import prod

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.package import decode
from studio.core.pipeline import extract
from studio.errors import StudioError
from studio.learn import normalize, streaming
from studio.learn.events import Event, Source, cut, events_of, source_of
from studio.learn.networks import Conv, Dense, NetworkTable, Pool
from studio.learn.tflite import Graph
from studio.model.detector import Detection
from studio.model.lane import Lane, motion_to_physical
from studio.model.package import Package
from studio.model.pipeline import MotionPipeline, PipelineSpec
from studio.model.recording import BACKGROUND, Recording

_WEIGHED = {"CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED"}


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A take that is followed, and the pipeline that it goes through."""

    recording: Recording
    source: Source = field(repr=False)
    event: Event
    spec: PipelineSpec

    @property
    def label(self) -> str:
        return self.event.label

    @property
    def window(self) -> NDArray[np.int16]:
        """int16 (window, channels) or (window,): what the network looks at."""
        return cut(self.source, self.event.start, self.spec.window)

    @property
    def window_s(self) -> tuple[float, float]:
        """Where in the recording that is, in seconds."""
        start = self.event.start / self.source.rate_hz
        return start, start + self.spec.window / self.source.rate_hz

    @property
    def features(self) -> NDArray[np.float32]:
        """float32, the shape of the pipeline's features."""
        made: NDArray[np.float32] = extract(self.spec, self.window[None])[0]
        return made

    def physical(self, samples: NDArray[np.int16]) -> NDArray[np.float32]:
        """(n, channels) in g and degrees/s, or sound (n,) in shares of full scale."""
        if isinstance(self.spec, MotionPipeline):
            return motion_to_physical(samples, self.spec.channels)
        return samples.astype(np.float32) / np.float32(32768)


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """How a take sounds to the board: averages float32 (n, labels) after each window, and what was detected.
    ``scores`` int8 are of the single windows."""

    times_s: NDArray[np.float64] = field(repr=False)
    averages: NDArray[np.float32] = field(repr=False)
    detections: tuple[Detection, ...]
    span_s: tuple[float, float]


@dataclass(frozen=True, slots=True)
class LayerRow:
    """A layer by its operator's name: the shape that comes out without the batch, its weights, its multiplications."""

    name: str
    shape: tuple[int, ...]
    weights: int
    macs: int


def fitting(
    spec: PipelineSpec, recording: Recording, takes: Iterable[tuple[Recording, Lane]], *, is_trained: bool
) -> PipelineSpec:
    """The pipeline that a recording is followed through. Its own axes where it has fewer: a picture of three is better
    than none. Motion that no training has scaled is scaled to ``takes``, which are read only then."""
    if not isinstance(spec, MotionPipeline):
        return spec
    info = recording.lane(spec.lane)
    channels = tuple(channel for channel in spec.channels if info is not None and channel in info.channels)
    if channels and channels != spec.channels:
        spec, is_trained = replace(spec, channels=channels, offset=(), gain=()), False
    if is_trained:
        return spec
    windows: list[NDArray[np.int16]] = []
    for each, lane in takes:
        with suppress(StudioError):  # it has other axes
            source = source_of(each, lane, spec)
            named = [event for event in events_of((source,), spec) if event.label != BACKGROUND]
            windows += [cut(source, event.start, spec.window) for event in named]
    return normalize.fitted(spec, np.stack(windows)) if windows else spec


def subject_of(recording: Recording, lane: Lane, spec: PipelineSpec, *, span_id: str = "") -> Subject:
    """The take of ``span_id``, or the recording's first. Raises StudioError: "nothing-labelled", "recording-unfit"."""
    source = source_of(recording, lane, spec)
    events = events_of((source,), spec)
    wanted = next((span for span in recording.spans if span.id == span_id), None)
    if wanted is not None:
        at = wanted.start_us * source.rate_hz / 1e6
        events = sorted(events, key=lambda event: abs(event.active[0] - at))
    if not events:
        raise StudioError(
            "This recording holds no take that could be shown.",
            "It has no label, or samples were lost inside of it.",
            "Choose another take.",
            code="nothing-labelled",
        )
    return Subject(recording, source, events[0], spec)


def heard(subject: Subject, package: Package, network: Network, *, seed: int = 0) -> Heard:
    """The take's recording between two rests, through the package as on the board. ``package`` has a detector."""
    assert package.pipeline is not None
    assert package.detector is not None
    stream = streaming.stream_of((subject.source,), (subject.event,), package.pipeline,
                                 _with(package.labels, subject.label), seed=seed)
    trace = streaming.trace(package.pipeline, network, stream)
    mark = stream.marks[0]
    return Heard(
        trace.times_us / 1e6, streaming.averages(trace, package.detector),
        tuple(streaming.detect(trace, package.detector)), (mark.start_us / 1e6, mark.end_us / 1e6),
    )  # fmt: skip


def rounded(network: Network, features: NDArray[np.float32]) -> tuple[NDArray[np.float32], float]:
    """Features as the board holds them: int8 steps turned back into numbers; and the root mean square of what that
    changes, as a share of theirs."""
    steps = network.quantize(features[None])[0].astype(np.float32)
    back = (steps - np.float32(network.input_zero_point)) * np.float32(network.input_scale)
    power = float(np.sqrt((features**2).mean()))
    return back, float(np.sqrt(((back - features) ** 2).mean())) / max(power, 1e-9)


def layers_of(graph: Graph) -> tuple[LayerRow, ...]:
    """The operators of a converted network that do something, in the order of running."""
    rows = []
    for operator in graph.operators:
        out = graph.tensors[operator.outputs[0]]
        weights = macs = 0
        if operator.name in _WEIGHED:
            kernel = graph.tensors[operator.inputs[1]]
            weights = kernel.count
            # Each value that comes out was multiplied with one channel's kernel, a depthwise one with its own.
            own = prod(kernel.shape[1:3]) if operator.name == "DEPTHWISE_CONV_2D" else prod(kernel.shape[1:])
            macs = out.count * own
        if operator.name not in ("RESHAPE", "SQUEEZE", "EXPAND_DIMS"):
            rows.append(LayerRow(operator.name, out.shape[1:], weights, macs))
    return tuple(rows)


def layers_packed(package: Package) -> tuple[LayerRow, ...]:
    """The operators by name, where nothing but the package is left of a network."""
    return tuple(LayerRow(name, (), 0, 0) for name in package.network.operators if name != "RESHAPE")


def layers_planned(table: NetworkTable, labels: int) -> tuple[LayerRow, ...]:
    """The same of a network that has not been trained yet."""
    height, _, channels = table.input_shape
    rows = []
    for layer in table.layers:
        if isinstance(layer, Conv):
            height = -(-height // layer.stride)
            weights = layer.kernel * channels * layer.filters
            channels = layer.filters
            rows.append(LayerRow("CONV_2D", (height, 1, channels), weights, weights * height))
        elif isinstance(layer, Pool):
            height = -(-height // layer.height)
            rows.append(LayerRow("AVERAGE_POOL_2D", (height, 1, channels), 0, 0))
        elif isinstance(layer, Dense):
            weights = height * channels * layer.units
            height, channels = 1, layer.units
            rows.append(LayerRow("FULLY_CONNECTED", (channels,), weights, weights))
    weights = height * channels * labels
    rows += [LayerRow("FULLY_CONNECTED", (labels,), weights, weights), LayerRow("SOFTMAX", (labels,), 0, 0)]
    return tuple(rows)


def package_for(data: bytes) -> tuple[Package, Network]:
    """Raises StudioError for bytes that are no package."""
    return decode(data), Network(data)


def _with(labels: Sequence[str], label: str) -> tuple[str, ...]:
    """A take of a label that the model does not know is played all the same."""
    return tuple(labels) if label in labels else (*labels, label)
