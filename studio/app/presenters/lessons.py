"""The lessons: one take followed through record, window, features, variation, network, bytes and decision."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.app.drawing.canvas import Inks
from studio.app.drawing.charts import Curve, Share, curves, heat, layers, shares, small_multiples
from studio.errors import StudioError
from studio.model.lane import Lane
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures
from studio.model.project import Project
from studio.model.recording import BACKGROUND, Recording
from studio.model.run import Run

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.core.network import Network
    from studio.learn.explain import LayerRow, Subject
    from studio.model.package import Package

Say = Callable[[str], str]
OPERATORS = {
    "CONV_2D": "Convolution", "DEPTHWISE_CONV_2D": "Depthwise convolution", "FULLY_CONNECTED": "Fully connected",
    "AVERAGE_POOL_2D": "Average pooling", "MAX_POOL_2D": "Maximum pooling", "SOFTMAX": "Softmax", "ADD": "Sum",
    "MEAN": "Mean",
}  # fmt: skip
PICTURE = (520.0, 200.0)
TAKES_SCALED = 24
"""Of other takes, to see how large usual movements are before a training has: they are read while somebody waits."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """``key`` is one of STEPS; ``picture`` is SVG. ``words`` are English, as all that comes from here."""

    key: str
    title: str
    words: str
    picture: str


class Teacher:
    """Draws the lessons of one take."""

    def __init__(
        self, studio: Studio, project: Project, recording_id: str, span_id: str, inks: Inks, say: Say, *,
        number: int | None = None,
    ) -> None:  # fmt: skip
        """Raises StudioError when the take cannot be read."""
        from studio.learn import explain

        self._explain, self._studio, self._project = explain, studio, project
        self._inks, self._say = inks, say
        self._run = _readable_run(studio, number)
        self._package: Package | None = None
        self._net: Network | None = None
        spec = project.pipeline
        if self._run is not None:
            try:
                self._package, self._net = explain.package_for(studio.trainer.package_bytes(self._run.number))
                if self._package.pipeline is not None and self._package.pipeline.lane == project.sensor:
                    spec = self._package.pipeline
            except StudioError:
                self._package, self._net = None, None  # the steps before the network can be shown all the same
        recording = project.recording(recording_id)
        lane = studio.desk.lane(recording_id, project.sensor)
        is_trained = self._package is not None and spec is self._package.pipeline
        spec = explain.fitting(spec, recording, self._takes(recording, lane), is_trained=is_trained)
        self._subject: Subject = explain.subject_of(recording, lane, spec, span_id=span_id)

    def _takes(self, recording: Recording, lane: Lane) -> Iterator[tuple[Recording, Lane]]:
        """This one, and others from all over the project."""
        yield recording, lane
        sensor = self._project.sensor
        others = [each for each in self._project.recordings
                  if each.included and each.spans and each.lane(sensor) is not None and each.id != recording.id]
        for each in others[:: max(1, -(-len(others) // TAKES_SCALED))]:
            with suppress(KeyError, StudioError):  # one that cannot be read is told where it is followed itself
                yield each, self._studio.desk.store.read_lane(each.id, sensor)

    def teach(self, only: str) -> Iterator[Lesson]:
        for key, step in self._steps().items():
            lesson = step() if only in ("", key) else None
            if lesson is not None:
                yield lesson

    def _steps(self) -> dict[str, Callable[[], Lesson | None]]:
        """In the order in which a sample goes through them."""
        return {
            "record": self._lesson_record, "window": self._lesson_window, "features": self._lesson_features,
            "vary": self._lesson_vary, "part": self._lesson_part, "network": self._lesson_network,
            "bytes": self._lesson_bytes, "decide": self._lesson_decide,
        }  # fmt: skip

    def _lesson_record(self) -> Lesson:
        source, subject = self._subject.source, self._subject
        seconds, count = len(source.samples) / source.rate_hz, source.samples.size
        first, last = subject.event.active
        words = (
            f"A recording is {count} numbers in {seconds:.1f} s, as the sensor measured them. The shaded part is the "
            "take."
        )
        picture = self._curves(subject.physical(source.samples), self._say("A take as it was recorded"), start_s=0.0,
                               between=(first / source.rate_hz, last / source.rate_hz))
        return Lesson("record", "Record", words, picture)

    def _lesson_window(self) -> Lesson:
        subject = self._subject
        start, stop = subject.window_s
        words = (
            f"The network never sees more than {stop - start:.2f} s at a time: a window. While it runs, the window "
            f"moves on every {_stride_ms(subject.spec):.0f} ms."
        )
        picture = self._curves(subject.physical(subject.window), self._say("The window that is cut"), start_s=start)
        return Lesson("window", "Cut a window", words, picture)

    def _lesson_features(self) -> Lesson:
        spec, features = self._subject.spec, self._subject.features
        table = features.reshape(features.shape[0], -1)
        name = self._say("The features of the window")
        if not isinstance(spec, MotionPipeline):
            moments, size = table.shape
            words = (
                f"The sound becomes a picture: {moments} moments side by side, {size} bands from low to high, full "
                f"colour is loud. {spec.window} numbers are now {table.size}."
            )
            bands = "Bands from low to high"
            if spec.features == SoundFeatures.MFCC:
                words = (
                    f"The sound becomes {moments} moments of {size} coefficients that describe its colour. "
                    f"{spec.window} numbers are now {table.size}."
                )
                bands = "Coefficients"
            picture = heat(table, name=name, inks=self._inks, x_words=self._say("Time"), y_words=self._say(bands),
                           size=PICTURE)
            return Lesson("features", "Features", words, picture)
        if spec.features == MotionFeatures.RAW:
            words = "Each axis is scaled, so that usual movements lie between -1 and 1 and no axis drowns the others."
            return Lesson("features", "Features", words, self._curves(table, name, start_s=0.0, unit=""))
        words = (
            f"Each axis becomes {table.size // len(spec.channels)} numbers: how strong, how far, how fast it moved. "
            f"{spec.window * len(spec.channels)} numbers are now {table.size}."
        )
        place = np.arange(table.size, dtype=float)
        shown = [Curve("", place, table.reshape(-1).astype(float), bold=True)]
        picture = curves(shown, name=name, inks=self._inks, x_unit="", y_unit="", size=PICTURE)
        return Lesson("features", "Features", words, picture)

    def _lesson_part(self) -> Lesson | None:
        takes = self._run.extra.get("takes") if self._run else None
        if not isinstance(takes, dict) or not takes:
            return None
        sums = {part: sum(int(row.get(part, 0)) for row in takes.values()) for part in ("train", "validation", "test")}
        total = max(sum(sums.values()), 1)
        words = (
            f"{sums['train']} takes teach the network, {sums['validation']} decide when it has learnt enough, and "
            f"{sums['test']} test it: those it never saw, or its number would only say how well it remembers."
        )
        rows = [
            Share(self._say(name), *(sums[part] / total,) * 3, words=str(sums[part]))
            for part, name in (("train", "To learn from"), ("validation", "To watch over it"), ("test", "To test with"))
        ]
        name = self._say("How the takes are parted")
        return Lesson("part", "Keep takes apart", words, shares(rows, name=name, inks=self._inks, width=PICTURE[0]))

    def _lesson_vary(self) -> Lesson | None:
        from studio.learn import augment

        subject = self._subject
        words = (
            "In training every take is varied, as it might have been: so a few takes teach as much as many. These "
            "are the ways, each one alone."
        )
        cells = [("As it was", subject.physical(subject.window))]
        cells += [
            (name, subject.physical(samples))
            for name, _, samples in augment.preview(subject.window, subject.spec, seed=1)
        ]
        motion = isinstance(subject.spec, MotionPipeline)
        shown = [(self._say(name), _centred(values) if motion else values) for name, values in cells]
        name = self._say("The take, varied")
        return Lesson("vary", "Vary it", words, small_multiples(shown, name=name, inks=self._inks, width=PICTURE[0]))

    def _lesson_network(self) -> Lesson:
        rows = self._layers()
        macs = sum(row.macs for row in rows) if self._package is None else self._package.network.macs
        words = (
            f"Layer by layer the picture gets smaller and its meaning larger, until one number a label is left. "
            f"That takes {macs} multiplications; what is multiplied with was found by training."
        )
        drawn = [(self._say("Features"), _shape(self._subject.features.shape), "")]
        drawn += [
            (
                self._say(OPERATORS.get(row.name, row.name)),
                _shape(row.shape) if row.shape else "",
                f"{row.macs:,}".replace(",", "\u202f") if row.macs else "",
            )
            for row in rows
        ]
        name = self._say("The layers of the network")
        return Lesson("network", "The network", words, layers(drawn, name=name, inks=self._inks, width=PICTURE[0]))

    def _lesson_bytes(self) -> Lesson | None:
        if self._net is None or self._subject.features.shape != self._net.input_shape:
            return None
        features = self._subject.features
        back, lost = self._explain.rounded(self._net, features)
        words = (
            f"On the board every number is a whole one from -128 to 127: a quarter of the memory, and faster. The "
            f"features of this window change by {100 * lost:.1f} % through it."
        )
        column = int(features.reshape(features.shape[0], -1).std(axis=0).argmax())
        pair = [values.reshape(values.shape[0], -1)[:, column].astype(float) for values in (features, back)]
        if len(pair[0]) < 2:
            pair = [values.reshape(-1).astype(float) for values in (features, back)]
        place = np.arange(len(pair[0]), dtype=float)
        shown = [Curve(self._say("Before"), place, pair[0]), Curve(self._say("In whole numbers"), place, pair[1])]
        name = self._say("A feature before and after rounding")
        return Lesson("bytes", "In bytes", words, curves(shown, name=name, inks=self._inks, x_unit="", y_unit="",
                                                         size=PICTURE))

    def _lesson_decide(self) -> Lesson | None:
        if self._package is None or self._net is None or self._package.detector is None:
            return None
        if self._package.pipeline != self._subject.spec:
            return None
        told = self._explain.heard(self._subject, self._package, self._net)
        thresholds = self._package.detector.thresholds
        at = next((i for i, label in enumerate(self._package.labels) if label == self._subject.label), None)
        level = thresholds[at] if at is not None else next((t for t in thresholds if t is not None), None)
        words = (
            "The scores of the last windows are averaged, one slip does not count. Where the average of a label "
            "passes its threshold (dashed), the board says its name, and is quiet for a moment."
        )
        names = [self._say(label) if label == BACKGROUND else label for label in self._package.labels]
        shown = [
            Curve(name, told.times_s, told.averages[:, number].astype(float), bold=number == at)
            for number, name in enumerate(names)
        ]
        marks = [(detection.time_us / 1e6, self._package.labels[detection.label]) for detection in told.detections]
        picture = curves(
            shown, name=self._say("Averaged scores over time"), inks=self._inks, x_unit="s", y_unit="", size=PICTURE,
            between=told.span_s, level=level, y_range=(0.0, 1.0), marks=marks,
        )  # fmt: skip
        return Lesson("decide", "Decide", words, picture)

    def _layers(self) -> tuple[LayerRow, ...]:
        from studio.learn.networks import default_network
        from studio.learn.tflite import read_tflite
        from studio.storage.layout import Artefact

        if self._run is not None and self._package is not None:
            try:
                path = self._studio.desk.store.run_file(self._run.number, Artefact.TFLITE)
                return self._explain.layers_of(read_tflite(path.read_bytes()))
            except (OSError, StudioError):
                return self._explain.layers_packed(self._package)
        return self._explain.layers_planned(default_network(self._subject.spec), len(self._project.labels) + 1)

    def _curves(
        self, values: NDArray[np.floating], name: str, *, start_s: float, between: tuple[float, float] | None = None,
        unit: str | None = None,
    ) -> str:  # fmt: skip
        spec, table = self._subject.spec, values.reshape(len(values), -1)
        times = start_s + np.arange(len(table)) / self._subject.source.rate_hz
        motion = isinstance(spec, MotionPipeline)
        channels = spec.channels if isinstance(spec, MotionPipeline) else ("",)
        # Acceleration and turning have other units: the picture shows one of them, unless they were scaled alike.
        chosen = [i for i, channel in enumerate(channels) if unit == "" or not motion or channel[0] == "a"]
        chosen = chosen or list(range(len(channels)))
        shown = [Curve(channels[i], times, table[:, i].astype(float)) for i in chosen]
        if unit is None:
            unit = ("g" if channels[chosen[0]][0] == "a" else "°/s") if motion else ""
        return curves(shown, name=name, inks=self._inks, x_unit="s", y_unit=unit, size=PICTURE, between=between)


def _readable_run(studio: Studio, number: int | None) -> Run | None:
    try:
        return studio.trainer.run if number is None else studio.trainer.read(number)
    except StudioError:
        return None


def _stride_ms(spec: PipelineSpec) -> float:
    samples = spec.stride if isinstance(spec, MotionPipeline) else spec.stride * spec.hop
    return 1000.0 * samples / spec.rate_hz


def _shape(shape: tuple[int, ...]) -> str:
    return " × ".join(str(size) for size in shape if size > 1) or "1"


def _centred(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Motion for little pictures: each sensor by its own size, without its rest."""
    middle = values - np.median(values, axis=0)
    scaled: NDArray[np.floating] = middle / np.maximum(np.abs(middle).max(axis=0), 1e-6)
    return scaled
