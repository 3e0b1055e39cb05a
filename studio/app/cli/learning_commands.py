"""train, evaluate, package, run: from recordings to a model, and what it is worth."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.app.cli.connecting import connected
from studio.app.cli.files import read_file, write_file
from studio.app.cli.output import Output
from studio.app.presenters.learning import price_of, price_words, rounding_words
from studio.app.studio import Studio
from studio.board.arduino_library import arduino_library
from studio.core import package as package_codec
from studio.core.codec import crc32
from studio.core.network import Network
from studio.core.pipeline import Pipeline
from studio.errors import Cancelled, StudioError
from studio.model.network import NetworkPlan
from studio.model.run import Evaluation, Run


def train(studio: Studio, arguments: Namespace, output: Output) -> None:
    project = studio.desk.open(Path(arguments.dir))
    wanted = {"strictness": arguments.strictness, "start": arguments.start, "voices": arguments.voices}
    chosen = {key: value for key, value in wanted.items() if value is not None}
    studio.trainer.train(seed=arguments.seed, learning=replace(project.learning, **chosen))
    run = wait_for_run(studio, output)
    output.result(run_values(run), told_run(run))


def wait_for_run(studio: Studio, output: Output) -> Run:
    """Tells the steps of the training that was started. Raises StudioError when it failed, Cancelled."""
    said = [""]

    def over() -> bool:
        if studio.trainer.step not in ("", said[-1]):
            said.append(studio.trainer.step)
            output.note(said[-1])
        return not studio.trainer.is_training

    studio.mailbox.wait_until(over)
    run = studio.trainer.run
    if studio.trainer.error is not None or run is None:
        raise studio.trainer.error or Cancelled()
    return run


def told_run(run: Run) -> str:
    price = price_of(run)
    more = [run.stopped_words, price_words((price,)) if price else "", rounding_words(run)]
    return "\n".join([f"Run {run.number}: {run.words}", _numbers(run), *filter(None, more)])


def evaluate(studio: Studio, arguments: Namespace, output: Output) -> None:
    project = studio.desk.open(Path(arguments.dir), read_only=True)
    number = run_number(studio, arguments.run)
    run = studio.trainer.read(number)
    note_labels_since(studio, number, output)
    if arguments.on is None:
        if arguments.pattern:
            raise StudioError("--pattern needs --on.", "", "Name the folder of recordings with --on.", code="usage")
        evaluation = run.evaluation
    else:
        evaluation = studio.trainer.evaluate_on(number, Path(arguments.on), pattern=arguments.pattern, note=output.note)
        run = replace(run, evaluation=evaluation, extra={})
    from studio.learn.honesty import accuracy_interval, nearest_accuracy, recall_intervals

    (low, high), nearest = accuracy_interval(run), nearest_accuracy(run)
    values = {
        "run": number, "project": project.name, **evaluation_values(evaluation), "interval": [low, high],
        "recall_intervals": dict(zip(evaluation.labels, map(list, recall_intervals(run)), strict=True)),
        "nearest_accuracy": nearest,
    }  # fmt: skip
    by_nearest = "" if nearest is None else f", {nearest:.1%} by looking up the nearest take"
    words = (
        f"Run {number} on {evaluation.split}: {evaluation.int8_accuracy:.1%} right (in the long run {low:.0%} to "
        f"{high:.0%}); {evaluation.baseline_accuracy:.1%} by always answering the commonest label{by_nearest}."
    )
    output.result(values, words)


def package(studio: Studio, arguments: Namespace, output: Output) -> None:
    if (arguments.dir is None) == (arguments.tflite is None):
        raise StudioError(
            "What shall be packed?", "Either a project's DIR or --tflite FILE is needed, not both.", "", code="usage"
        )
    if arguments.tflite is not None:
        from studio.learn.package_tflite import package_from_tflite

        source = Path(arguments.tflite)
        data = package_codec.encode(package_from_tflite(read_file(source), source.stem))
    else:
        studio.desk.open(Path(arguments.dir), read_only=True)
        number = run_number(studio, arguments.run)
        data = studio.trainer.package_bytes(number)
        note_labels_since(studio, number, output)
    whole = package_codec.decode(data)  # a damaged one is not passed on
    target = Path(arguments.output)
    write_file(target, data)
    output.result(
        {
            "package": str(target),
            "name": whole.name,
            "labels": list(whole.labels),
            "flash_bytes": len(data),
            "ram_bytes": whole.network.arena_bytes + (Pipeline(whole.pipeline).state_bytes if whole.pipeline else 0),
            "macs": whole.network.macs,
            "live_macs": whole.network.live_macs,
        },
        f"Wrote {target}: {whole.name}, {len(data)} bytes, {len(whole.labels)} outputs.{_streamed(whole.network)}",
    )


def _streamed(network: NetworkPlan) -> str:
    if network.streaming is None:
        return ""
    share = f"{network.live_macs / network.macs:.0%}"
    return f" An answer takes {share} of its multiplications: the rest is known from the window before."


def export_arduino(studio: Studio, arguments: Namespace, output: Output) -> None:
    studio.desk.open(Path(arguments.dir), read_only=True)
    number = run_number(studio, arguments.run)
    data = arduino_library(studio.trainer.package_bytes(number))
    note_labels_since(studio, number, output)
    target = Path(arguments.output)
    write_file(target, data)
    output.result(
        {"library": str(target), "run": number, "size_bytes": len(data)},
        f"Wrote {target} with run {number} inside. In the Arduino IDE: Sketch, Include Library, Add .ZIP Library; "
        "then File, Examples, NanoStudio, Recognise.",
    )


def run(studio: Studio, arguments: Namespace, output: Output) -> None:
    data = read_file(Path(arguments.package))
    network = Network(data)
    windows = _windows(Path(arguments.input), network)
    if arguments.port is None:
        scores, where, cycles = network.run(windows), "the core on this computer", None
    else:
        session = connected(studio, arguments.port)
        if not _is_on_board(studio, data):
            output.note("The board does not hold this package yet: sending it.")
            session.send_package(data)
        rows = [session.run_window(window) for window in windows]
        scores, where = np.stack([row[0] for row in rows]), f"the board at {studio.bench.port}"
        cycles = int(np.median([row[1] for row in rows]))
    target, file = Path(arguments.output), BytesIO()
    np.save(file, scores)
    write_file(target, file.getvalue())
    values = {"windows": len(windows), "outputs": scores.shape[1], "by": where}
    output.result(
        values | ({"cycles": cycles} if cycles is not None else {}),
        f"{len(windows)} windows through {where}; scores in {target}.",
    )


def run_values(run: Run) -> dict[str, object]:
    """A run for JSON."""
    evaluation = run.evaluation
    return {
        "run": run.number,
        "seed": run.seed,
        "labels": list(run.labels),
        "float_accuracy": evaluation.float_accuracy,
        "int8_accuracy": evaluation.int8_accuracy,
        "baseline_accuracy": evaluation.baseline_accuracy,
        "macro_recall": evaluation.macro_recall,
        "flash_bytes": run.flash_bytes,
        "ram_bytes": run.ram_bytes,
        "estimated_ms": run.estimated_ms,
        "estimated_microjoules": run.microjoules,
        "seconds": run.seconds,
        "epochs": len(run.history),
        "stopped": run.stopped,
        "split": evaluation.split,
        "words": run.words,
        "learning": run.extra.get("learning"),
        "int8": run.extra.get("int8"),
    }


def evaluation_values(evaluation: Evaluation) -> dict[str, object]:
    """An evaluation for JSON: ``confusion`` has a row for each true label, a column for each answer."""
    labels = list(evaluation.labels)
    return {
        "labels": labels,
        "accuracy": evaluation.int8_accuracy,
        "float_accuracy": evaluation.float_accuracy,
        "baseline_accuracy": evaluation.baseline_accuracy,
        "macro_recall": evaluation.macro_recall,
        "per_label": {
            label: {"precision": p, "recall": r, "count": int(n)}
            for label, p, r, n in zip(
                labels, evaluation.precision, evaluation.recall, evaluation.confusion.sum(axis=1), strict=True
            )
        },
        "precision": dict(zip(labels, evaluation.precision, strict=True)),
        "recall": dict(zip(labels, evaluation.recall, strict=True)),
        "confusion": evaluation.confusion.tolist(),
        "split": evaluation.split,
    }


def _numbers(run: Run) -> str:
    evaluation = run.evaluation
    by_float = "" if evaluation.float_accuracy is None else f"float {evaluation.float_accuracy:.1%}, "
    return (
        f"{by_float}int8 {evaluation.int8_accuracy:.1%}, by always the commonest label "
        f"{evaluation.baseline_accuracy:.1%}; "
        f"{run.flash_bytes} bytes of flash, {run.ram_bytes} of RAM, about {run.estimated_ms:.1f} ms and "
        f"{run.microjoules:.0f} µJ an answer on the board; "
        f"{run.seconds:.1f} s. Tested on {evaluation.split}."
    )


def run_number(studio: Studio, wanted: int | None) -> int:
    """The run that was asked for, or the current one. Raises StudioError("no-run", "run-missing")."""
    numbers = studio.trainer.numbers()
    if not numbers:
        raise StudioError(
            "There is no trained model yet.", "", "Train one first: nano33-studio train DIR", code="no-run"
        )
    if wanted is not None and wanted not in numbers:
        raise StudioError(
            f"There is no run {wanted}.", f"There are {', '.join(map(str, numbers))}.", "", code="run-missing"
        )
    current = studio.trainer.current
    return wanted if wanted is not None else current or numbers[-1]


def note_labels_since(studio: Studio, number: int, output: Output) -> None:
    """Which of the run's labels the project calls otherwise now, or no longer has: what is counted or sent then is not
    what it seems. Nothing of a run that cannot be read: its package may be whole."""
    with suppress(StudioError):
        if words := studio.runs.labels_since(number):
            output.note(words)


def _is_on_board(studio: Studio, data: bytes) -> bool:
    """Is this very package the active one? Another one's scores would be another network's."""
    info = studio.bench.info
    return info is not None and info.package is not None and info.package.crc == crc32(data)


def _windows(path: Path, network: Network) -> NDArray[np.int8]:
    """int8 (n, *shape) from an .npy file, n at least 1; (n, anything) of the right size is reshaped."""
    try:
        values = np.load(path, allow_pickle=False)
    except Exception as problem:  # a damaged header ends in whatever zipfile, ast or the memory raises
        raise StudioError(
            f"{path} could not be read.",
            f"{str(problem).rstrip('.') or type(problem).__name__}.",
            "It must be an .npy file of int8 windows.",
            code="input-unreadable",
        ) from problem
    size = int(np.prod(network.input_shape))
    if (
        not isinstance(values, np.ndarray)
        or values.dtype != np.int8
        or values.size == 0
        or (values.shape != network.input_shape and (values.ndim < 2 or int(np.prod(values.shape[1:])) != size))
    ):
        found = f"{values.dtype} {values.shape}" if isinstance(values, np.ndarray) else type(values).__name__
        raise StudioError(
            f"{path} does not fit the network.",
            f"It holds {found}.",
            f"It must be int8 of shape (n, {', '.join(map(str, network.input_shape))}).",
            code="input-shape",
        )
    if values.shape == network.input_shape:
        values = values[None]
    return np.ascontiguousarray(values.reshape(len(values), *network.input_shape))
