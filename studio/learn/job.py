"""The training job: from labelled recordings to a package, its numbers and a sentence about them.

``prepare`` runs in the studio and writes the samples to a work folder; ``train`` runs in the worker process
(or in a test, with two lambdas); ``run_of`` reads its answer back in the studio.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.core import package as core_package
from studio.core.network import Network
from studio.core.pipeline import Pipeline, extract, pack, unpack
from studio.errors import StudioError
from studio.jobs import Progress, Stop, WorkerProcess
from studio.learn import cost, folds, streaming
from studio.learn import package as packaging
from studio.learn.axes import settled
from studio.learn.candidate import chosen, fitted
from studio.learn.dataset import Dataset, Windows, build
from studio.learn.epochs import Examples
from studio.learn.evaluate import in_words, int8_scores, judge
from studio.learn.honesty import hardly_words, measured
from studio.learn.keras_model import ENVIRONMENT
from studio.learn.live import live_of
from studio.learn.made_of import made_of
from studio.learn.material import Material, collect, divided, gather
from studio.learn.phases import Clock
from studio.learn.plan import plan
from studio.learn.price import price
from studio.learn.pruning import learn
from studio.learn.rounding import rounded
from studio.learn.split import TRAIN, VALIDATION
from studio.learn.steps import usual_steps
from studio.learn.tflite import read_tflite
from studio.learn.train import Trained, predict, soften
from studio.model.lane import Gap, Lane, LaneInfo, LaneKind
from studio.model.learning import USUAL_LEARNING, Learning
from studio.model.network import NetworkPlan
from studio.model.package import Package
from studio.model.pipeline import PipelineSpec, new_rows
from studio.model.recording import Recording, Span
from studio.model.run import Evaluation, Run, WindowRef

JOB = "studio.learn.job:train"
WARM_UP = "studio.learn.train:warm_up"
SAMPLES = "samples.npy"
KERAS, TFLITE, PACKAGE = "model.keras", "model.tflite", "package.bin"
SOFTENED = {LaneKind.IMU: 1.0, LaneKind.MIC: 0.5}
"""How much of their confidence the scores keep. Most words reached 0.99 and more, where the 256 steps of a score tell
a word no longer from what only sounds like it: no threshold could be chosen there."""
EXTRA = ("phases", "takes", "notes", "seen", "live", "macs", "live_macs", "learning", "int8", "honest", "network")
"""Of the result: what a run keeps beside its numbers."""


def worker(log: Path) -> WorkerProcess:
    """The process in which ``train`` runs; call its ``warm`` when the studio starts."""
    return WorkerProcess(log=log, warm_up=WARM_UP, environment=ENVIRONMENT)


def prepare(
    folder: Path,
    *,
    name: str,
    pipeline: PipelineSpec,
    labels: Mapping[str, str],
    recordings: Iterable[tuple[Recording, Lane]],
    seed: int,
    learning: Learning = USUAL_LEARNING,
    tested: Collection[str] = (),
) -> dict[str, Any]:
    """Writes the samples into ``folder`` and returns the job's spec, JSON throughout.

    ``labels``: colour by name, in the project's order. ``recordings``: those included, each with the lane that the
    pipeline listens to. ``tested``: the ids of those to test on, all others being learnt from; the studio chooses when
    there are none. The job's files are written into ``folder`` too. Here the axes are settled: whatever comes
    after (the network, the package, the board) knows only the spec's pipeline.

    Raises StudioError("recording-unfit") as ``settled`` does, and "package-text" where a label is too long for the
    board: nobody should hear of it after the training.
    """
    recordings = list(recordings)
    for label in {span.label: None for recording, _ in recordings for span in recording.spans}:
        core_package.label_bytes(label)
    pipeline, axes = settled(pipeline, (recording for recording, _ in recordings))
    folder.mkdir(parents=True, exist_ok=True)
    rows, arrays, at = [], [], 0
    for recording, lane in recordings:
        values = np.ascontiguousarray(lane.samples, dtype=np.int16).reshape(-1)
        rows.append({
            "id": recording.id, "stamp": recording.stamp, "person": recording.person, "origin": recording.origin,
            "at": at, "kind": lane.info.kind.value, "rate_hz": lane.info.rate_hz,
            "channels": list(lane.info.channels), "count": lane.info.count,
            "gaps": [[gap.at, gap.lost] for gap in lane.info.gaps],
            "spans": [[span.start_us, span.end_us, span.label, span.id] for span in recording.spans],
        })  # fmt: skip
        arrays.append(values)
        at += len(values)
    _save(folder / SAMPLES, np.concatenate(arrays) if arrays else np.zeros(0, np.int16))
    return {
        "folder": str(folder), "name": name, "seed": seed, "pipeline": pack(pipeline).hex(),
        "labels": dict(labels), "recordings": rows, "axes": axes, "learning": asdict(learning),
        "tested": sorted(tested),
    }  # fmt: skip


def _save(path: Path, values: NDArray[np.int16]) -> None:
    """As np.save does, which says how much was written and not why no more was: that the disk is full, perhaps."""
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, np.lib.format.header_data_from_array_1_0(values))
        file.write(values.data)


def train(spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]) -> dict[str, Any]:
    """The whole job. Stop.EARLY ends the training proper and keeps its best epoch; Stop.CANCEL raises Cancelled.

    The result is JSON: run_of says what is in it. ``files`` are paths in the spec's folder. Raises StudioError:
    "nothing-labelled", "too-few-takes", "recording-unfit", "not-quantized".
    """
    clock = Clock(report, cancel)
    seed, folder = int(spec["seed"]), Path(spec["folder"])
    with clock.phase("windows", "Cutting windows"):
        material, dataset = _windows(spec)
        pipeline, parts = features_of(spec, material, dataset)
    with clock.phase("training", "Training"):
        trained = learnt(spec, pipeline, dataset, parts, report=clock.inner, cancel=cancel)
        soften(trained, SOFTENED[pipeline.lane])
    with clock.phase("conversion", "Converting to bytes"):
        # Whether a remedy is taken is a choice, and no choice may see the test.
        watched = parts["validation"] if len(parts["validation"].labels) else parts["train"]
        made = rounded(trained.model, parts["train"].features, watched, seed=seed)
        planned = plan(read_tflite(made.tflite), new_rows=new_rows(pipeline))
    with clock.phase("evaluation", "Testing on what was held out"):
        package = _package(spec, material, dataset, pipeline, planned, parts["validation"])
        data = core_package.encode(package)
        network = Network(data)
        evaluation = judge(
            dataset.labels, dataset.test.labels, int8_scores(network, parts["test"].features),
            float_scores=predict(trained.model, parts["test"].features), refs=dataset.test.refs, split=dataset.split,
        )  # fmt: skip
        people = {source.recording_id: source.person for source in material.sources}
        honest = measured(evaluation, material.held_out, people, parts["train"], parts["test"].features)
        seen = seen_of(material)
        live = live_of(material, data, dataset.test.refs, seen)
        limits = package.detector.thresholds if package.detector else ()
        learning = {**spec["learning"], "price": price(material, pipeline, network, limits, seed=seed)}
        files = _write(folder, trained, made.tflite, data)
    return {
        **_numbers(evaluation), "labels": list(dataset.labels), "seed": seed, "files": files,
        "flash_bytes": len(data), "ram_bytes": planned.arena_bytes + Pipeline(pipeline).state_bytes,
        "estimated_ms": cost.answer_ms(planned, pipeline),
        "macs": planned.macs, "live_macs": planned.live_macs, "network": made_of(chosen(spec["learning"], pipeline)),
        "seconds": clock.seconds, "phases": clock.phases, "history": list(trained.history),
        "stopped": trained.stopped, "words": _words(evaluation, honest, spec["axes"]), "honest": honest,
        "split": dataset.split, "takes": dataset.takes,
        "notes": list(dataset.notes), "seen": seen, "live": live,
        "learning": learning, "int8": made.as_json(),
        "detector": asdict(package.detector) if package.detector else None,
    }  # fmt: skip


def _words(evaluation: Evaluation, honest: dict[str, Any], axes: str) -> str:
    return " ".join(words for words in (in_words(evaluation), hardly_words(evaluation, honest), axes) if words)


def run_of(result: Mapping[str, Any], *, number: int) -> Run:
    """The job's result as a run. ``extra`` keeps phases, takes, notes and the live counts."""
    labels = tuple(result["labels"])
    confusion_float = result["confusion_float"]
    evaluation = Evaluation(
        labels=labels,
        confusion=np.array(result["confusion"], dtype=np.int64),
        confusion_float=None if confusion_float is None else np.array(confusion_float, dtype=np.int64),
        float_accuracy=result["float_accuracy"],
        int8_accuracy=result["int8_accuracy"],
        baseline_accuracy=result["baseline_accuracy"],
        precision=tuple(result["precision"]),
        recall=tuple(result["recall"]),
        macro_recall=result["macro_recall"],
        refs=tuple(WindowRef(row[0], row[1], row[2]) for row in result["windows"]),
        predicted=tuple(row[3] for row in result["windows"]),
        split=result["split"],
    )
    extra = {key: result[key] for key in EXTRA if key in result}
    return Run(
        number=number, seed=result["seed"], labels=labels, evaluation=evaluation, flash_bytes=result["flash_bytes"],
        ram_bytes=result["ram_bytes"], estimated_ms=result["estimated_ms"], seconds=result["seconds"],
        history=tuple(result["history"]), stopped=result["stopped"], words=result["words"], extra=extra,
    )  # fmt: skip


def features_of(
    spec: Mapping[str, Any], material: Material, dataset: Dataset
) -> tuple[PipelineSpec, dict[str, Examples]]:
    """The pipeline with its offset and gain, and the features of each part. Both are the embedding's when training
    starts from it, else fitted to the training windows. Raises StudioError as ``embedding.load`` does."""
    proper = labelled(dataset.train, len(dataset.labels) - 1)
    pipeline = fitted(chosen(spec["learning"], material.spec), proper)
    return pipeline, {name: Examples(extract(pipeline, part.samples), part.labels) for name, part in _parts(dataset)}


def learnt(
    spec: Mapping[str, Any], pipeline: PipelineSpec, dataset: Dataset, parts: Mapping[str, Examples], *,
    report: Callable[[Progress], None], cancel: Callable[[], Stop], effort: float = 1.0,
) -> Trained:  # fmt: skip
    """The network that the spec asks for, trained. ``effort``: the share of the usual steps, for networks that are
    only judged and never kept. Raises as ``train.train`` does."""
    steps = usual_steps(pipeline.lane, len(parts["train"].labels))
    return learn(
        chosen(spec["learning"], pipeline), parts["train"], parts["validation"], labels=len(dataset.labels),
        seed=spec["seed"], steps=round(effort * steps), report=report, cancel=cancel,
        weights=label_weights(dataset.train),
    )  # fmt: skip


def recordings_of(spec: Mapping[str, Any]) -> list[tuple[Recording, Lane]]:
    """The spec's recordings with their samples, from the work folder."""
    try:
        samples = np.load(Path(spec["folder"]) / SAMPLES, allow_pickle=False)
    except (OSError, ValueError, EOFError) as problem:
        raise StudioError(
            "The takes that were laid out for the work could not be read back.",
            f"{str(problem).rstrip('.')}.",
            "Start it again; the recordings are not touched by this.",
            code="work-damaged",
        ) from problem
    return [_recording(row, samples) for row in spec["recordings"]]


def label_weights(windows: Windows) -> NDArray[np.float32]:
    """float32 (labels,): a rare label's windows count for more, up to four times, so that all count alike."""
    counts = np.bincount(windows.labels).astype(np.float32)
    weights: NDArray[np.float32] = np.clip(counts.mean() / np.maximum(counts, 1), 0.25, 4.0).astype(np.float32)
    return weights


def _windows(spec: Mapping[str, Any]) -> tuple[Material, Dataset]:
    pipeline = unpack(bytes.fromhex(spec["pipeline"]))
    if spec["tested"]:
        gathered = gather(recordings_of(spec), pipeline, list(spec["labels"]))
        chosen = tuple(i for i, unit in enumerate(gathered.units) if unit.recording_id in spec["tested"])
        material = divided(gathered, folds.parted(gathered.units, folds.Fold((), chosen)))
    else:
        material = collect(recordings_of(spec), pipeline, list(spec["labels"]), seed=spec["seed"])
    learning = spec["learning"]
    return material, build(
        material, seed=spec["seed"], strictness=learning["strictness"], voices=learning["voices"]
    )


def _recording(row: Mapping[str, Any], samples: NDArray[np.int16]) -> tuple[Recording, Lane]:
    kind, count, channels = LaneKind(row["kind"]), int(row["count"]), tuple(row["channels"])
    gaps = tuple(Gap(at, lost) for at, lost in row["gaps"])
    info = LaneInfo(kind, float(row["rate_hz"]), channels, count, gaps)
    width = len(channels) if kind == LaneKind.IMU else 1
    values = samples[row["at"] : row["at"] + count * width]
    lane = Lane(info, values.reshape(count, width) if kind == LaneKind.IMU else values)
    spans = tuple(Span(*span) for span in row["spans"])
    return Recording(
        row["id"], row["stamp"], row["person"], lanes=(info,), spans=spans, origin=row["origin"]
    ), lane  # fmt: skip


def labelled(windows: Windows, background: int) -> NDArray[np.int16]:
    """The windows of the labels proper: the background's extremes must not set the scale."""
    return windows.samples[windows.labels < background]


def _parts(dataset: Dataset) -> tuple[tuple[str, Windows], ...]:
    return (("train", dataset.train), ("validation", dataset.validation), ("test", dataset.test))


def _package(
    spec: Mapping[str, Any], material: Material, dataset: Dataset, pipeline: PipelineSpec, planned: NetworkPlan,
    validation: Examples,
) -> Package:  # fmt: skip
    """Thresholds from the validation takes played live, and as strict as was asked for; the check windows are of the
    test's recordings."""
    network = Network.of_plan(planned)
    detector = packaging.usual_detector(pipeline, dataset.labels, event_s=_event_s(material))
    events = material.events[VALIDATION]
    if events:
        stream = streaming.stream_of(material.sources, events, pipeline, dataset.labels, seed=spec["seed"])
        silent = [i for i, label in enumerate(dataset.labels) if packaging.is_silent(label)]
        idle = validation.features[np.isin(validation.labels, silent)]
        scores = streaming.trace(pipeline, network, stream)
        detector = packaging.tuned_detector(detector, pipeline, stream, scores, int8_scores(network, idle))
    detector = packaging.as_strict(detector, spec["learning"]["strictness"])
    tested = extract(pipeline, dataset.test.samples)
    checks = packaging.check_windows(network, tested, dataset.test.labels, seed=spec["seed"])
    return packaging.make_package(
        name=spec["name"], labels=dataset.labels, colours=spec["labels"], plan=planned, pipeline=pipeline,
        detector=detector, checks=checks,
    )  # fmt: skip


def seen_of(material: Material) -> list[str]:
    """The recordings of which training, or the choice of thresholds, has seen any part."""
    numbers = {event.source for part in (TRAIN, VALIDATION) for event in material.events[part]}
    numbers |= {region[0] for part in (TRAIN, VALIDATION) for region in material.regions[part]}
    return sorted(material.sources[number].recording_id for number in numbers)


def _event_s(material: Material) -> float:
    rate = material.spec.rate_hz
    return packaging.usual_length((e.label, (e.active[1] - e.active[0]) / rate) for e in material.events[TRAIN])


def _write(folder: Path, trained: Trained, tflite: bytes, data: bytes) -> dict[str, str]:
    trained.model.save(folder / KERAS)
    (folder / TFLITE).write_bytes(tflite)
    (folder / PACKAGE).write_bytes(data)
    return {"keras": str(folder / KERAS), "tflite": str(folder / TFLITE), "package": str(folder / PACKAGE)}


def _numbers(evaluation: Evaluation) -> dict[str, Any]:
    confusion_float = evaluation.confusion_float
    return {
        "float_accuracy": evaluation.float_accuracy, "int8_accuracy": evaluation.int8_accuracy,
        "baseline_accuracy": evaluation.baseline_accuracy, "macro_recall": evaluation.macro_recall,
        "precision": list(evaluation.precision), "recall": list(evaluation.recall),
        "confusion": evaluation.confusion.tolist(),
        "confusion_float": None if confusion_float is None else confusion_float.tolist(),
        "windows": [
            [ref.recording_id, ref.start_us, ref.label, predicted]
            for ref, predicted in zip(evaluation.refs, evaluation.predicted, strict=True)
        ],
    }  # fmt: skip
