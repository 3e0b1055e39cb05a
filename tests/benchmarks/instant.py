"""Instant mode: from a new take to changed answers, and what five and ten takes of a word are worth on other people."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from studio.app.studio import Studio
from studio.learn import job
from studio.learn.evaluate import evaluate_on
from studio.learn.hearing import Listener
from studio.model.edits import AddRecording, Composite
from studio.model.lane import Lane, LaneKind
from studio.model.learning import SCRATCH, Learning
from studio.model.project import default_pipeline
from studio.model.recording import Recording
from studio.storage.importing import read_paths
from studio.storage.layout import SAMPLE_PROJECT, sample_data_folder
from studio.storage.samples import unseen_folder
from tests.benchmarks.report import Report, Row

Take = tuple[Recording, Lane]
WORDS = ("computer", "jarvis", "snowboy")
GOAL_S = 1.0
DRAWS = 5
TRAINED_DRAWS = 2
"""Trainings beside: one takes as long as hundreds of instant models."""
WAIT_S = 300.0


def measure(folder: str = "") -> Report:
    """``folder``: recordings laid out as the project's data; then spoken digits are asked, too."""
    with tempfile.TemporaryDirectory() as scratch:
        rows = _times(Path(scratch))
        known, pattern = sample_data_folder() / "words" / SAMPLE_PROJECT, unseen_folder("words")[1]
        strangers = _read(unseen_folder("words")[0], pattern)
        rows += _worth("words, unseen people", _read(known, pattern), strangers, WORDS, Path(scratch))
        if folder:
            digits = _read(Path(folder) / "audio" / "fsdd", "{label}_{person}_{n}")
            for person in sorted({recording.person for recording, _ in digits}):
                own = [take for take in digits if take[0].person == person]
                others = [take for take in digits if take[0].person != person]
                labels = tuple(sorted({_label(take) for take in digits}))
                rows += _worth(f"digits, {person} unseen", others, own, labels, Path(scratch), trained=0)
    return Report(
        tuple(rows),
        baseline="a whole training of the same takes in the warm worker, without the embedding's help",
        setting=f"accuracy: mean of {DRAWS} draws of takes (baseline: of the first {TRAINED_DRAWS}); the head's "
        "penalty was chosen on the sample project's own people and on one speaker's digits at a time, not on strangers",
    )


def _times(scratch: Path) -> list[Row]:
    known = _read(sample_data_folder() / "words" / SAMPLE_PROJECT, unseen_folder("words")[1])
    takes = {label: [take for take in known if _label(take) == label] for label in WORDS}
    five = {"computer": takes["computer"][:21], "jarvis": takes["jarvis"][:20], "snowboy": takes["snowboy"][:20],
            "computer two": takes["computer"][21:41], "jarvis two": takes["jarvis"][20:40]}  # fmt: skip
    rows = []
    for each in (10, 20):
        chosen = [_called(take, label) for label, own in five.items() for take in own[:each]]
        first_s, wall_s, cpu_s = _time(scratch / f"{each}", chosen, _called(five["computer"][20], "computer"))
        _, trained_s = _trained(scratch / f"trained{each}", chosen)
        name = f"5 labels x {each} takes"
        rows += [
            Row(f"{name}: new take to changed answers", wall_s, "s", trained_s, GOAL_S),
            Row(f"{name}: the same, CPU", cpu_s, "s", None, GOAL_S),
            Row(f"{name}: first answer after opening", first_s, "s", trained_s),
        ]
    return rows


def _time(folder: Path, takes: Sequence[Take], new: Take) -> tuple[float, float, float]:
    """Seconds to the first answer, then of the clock and of all processors to the answer after one more take."""
    studio = Studio(home=folder / "home")
    try:
        studio.desk.create(folder / "p.studio", sensor=LaneKind.MIC)
        _add(studio, takes)
        began = time.monotonic()
        studio.instant.look()
        _wait(studio)
        first_s = time.monotonic() - began
        before = studio.instant.answer
        walls, cpus = [], []
        for _ in range(3):
            began, cpu = time.monotonic(), time.process_time()
            _add(studio, [new])
            _wait(studio)
            walls.append(time.monotonic() - began)
            cpus.append(time.process_time() - cpu)
            assert studio.instant.answer is not before
            studio.desk.undo()
            _wait(studio)
        return first_s, float(np.median(walls)), float(np.median(cpus))
    finally:
        studio.shut_down()


def _worth(
    name: str, known: Sequence[Take], strangers: Sequence[Take], labels: Sequence[str], scratch: Path, *,
    trained: int = TRAINED_DRAWS,
) -> list[Row]:  # fmt: skip
    """Accuracy of the package on ``strangers``; what these say that is none of ``labels`` counts as background."""
    rows = []
    for each in (5, 10):
        instant, network, live = [], [], []
        for draw in range(DRAWS):
            rng = np.random.default_rng([draw, each])
            own = {label: [take for take in known if _label(take) == label] for label in labels}
            chosen = [own[label][i] for label in labels for i in rng.permutation(len(own[label]))[:each]]
            package = _instant(scratch / f"{name} {each} {draw}", chosen)
            instant.append(evaluate_on(package, strangers).int8_accuracy)
            live.append(_live(package, strangers))
            if draw < trained:
                trained_package, _ = _trained(scratch / f"t {name} {each} {draw}", chosen)
                network.append(evaluate_on(trained_package, strangers).int8_accuracy)
        beside = 100 * float(np.mean(network)) if network else None
        rows.append(Row(f"{name}: right from {each} takes a label", 100 * float(np.mean(instant)), "%", beside))
        performed, right, wrong = np.sum(live, axis=0)
        rows += [Row(f"{name}: {each} takes, played live: detected", 100 * right / performed, "%"),
                 Row(f"{name}: {each} takes, played live: as another", 100 * wrong / performed, "%")]
    return rows


def _live(package: bytes, strangers: Sequence[Take]) -> tuple[int, int, int]:
    """Words of strangers, each played into pipeline and detector: performed, right, wrong, of what can be detected."""
    listener = Listener(package)
    sources = [listener.source(recording, lane) for recording, lane in strangers]
    room = listener.room([listener.heard(source, listener.trace(source)) for source in sources])
    count = room.count(listener.detector)
    return count.performed, count.right, count.wrong


def _instant(folder: Path, takes: Sequence[Take]) -> bytes:
    studio = Studio(home=folder / "home")
    try:
        studio.desk.create(folder / "p.studio", sensor=LaneKind.MIC)
        _add(studio, takes)
        studio.instant.look()
        _wait(studio)
        assert studio.instant.answer is not None
        return studio.instant.answer.package
    finally:
        studio.shut_down()


def _trained(folder: Path, takes: Sequence[Take]) -> tuple[bytes, float]:
    """The same takes through a whole training, which keeps some of them apart to test with; and its seconds."""
    worker = job.worker(folder.with_suffix(".log"))
    try:
        worker.wait_until_warm(WAIT_S)
        began = time.monotonic()
        outcome = worker.start(job.JOB, _spec(folder, takes)).wait(WAIT_S)
        seconds = time.monotonic() - began
    finally:
        worker.close()
    if outcome is None or outcome.result is None:
        raise RuntimeError(f"the training did not end well: {outcome}")
    return Path(outcome.result["files"]["package"]).read_bytes(), seconds


def _spec(folder: Path, takes: Sequence[Take]) -> dict[str, object]:
    labels = dict.fromkeys((_label(take) for take in takes), "#0072b2")
    return job.prepare(folder, name="words", pipeline=default_pipeline(LaneKind.MIC), labels=labels, recordings=takes,
                       seed=0, learning=Learning(start=SCRATCH))


def _read(folder: Path, pattern: str) -> list[Take]:
    return list(read_paths([folder], sensor=LaneKind.MIC, pattern=pattern).recordings)


def _label(take: Take) -> str:
    return take[0].spans[0].label


def _called(take: Take, label: str) -> Take:
    recording, lane = take
    return replace(recording, spans=tuple(replace(span, label=label) for span in recording.spans)), lane


def _add(studio: Studio, takes: Sequence[Take]) -> None:
    """All at once, as an import does."""
    edits = []
    for recording, lane in takes:
        stamp, recording_id = studio.desk.store.new_id()
        made = replace(recording, id=recording_id, stamp=stamp)
        studio.desk.store.write_recording(made, [lane])
        studio.desk.add_label(_label((made, lane)))
        edits.append(AddRecording(made))
    studio.desk.do(Composite("add takes", tuple(edits)), name="add takes")


def _wait(studio: Studio) -> None:
    if not studio.mailbox.wait_until(lambda: studio.instant.is_current, WAIT_S):
        raise RuntimeError("no answer came")
