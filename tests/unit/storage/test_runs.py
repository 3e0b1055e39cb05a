"""Runs are kept by number, with their numbers and files, and a broken one breaks no other."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from studio.errors import StudioError
from studio.model.run import Evaluation, Run, WindowRef
from studio.storage.layout import Artefact
from studio.storage.store import ProjectStore


def a_run(number: int, *, with_float: bool = True) -> Run:
    evaluation = Evaluation(
        labels=("wave", "background"),
        confusion=np.array([[5, 1], [0, 4]]),
        confusion_float=np.array([[6, 0], [0, 4]]) if with_float else None,
        float_accuracy=1.0 if with_float else None,
        int8_accuracy=0.9,
        baseline_accuracy=0.6,
        precision=(1.0, 0.8),
        recall=(5 / 6, 1.0),
        macro_recall=11 / 12,
        refs=(WindowRef("0a1b", 0, 0), WindowRef("2c3d", 250_000, 1)),
        predicted=(0, 0),
        split="takes never seen",
    )
    return Run(
        number, seed=3, labels=("wave", "background"), evaluation=evaluation, flash_bytes=20_000, ram_bytes=9_000,
        estimated_ms=4.25, seconds=2.5, history=({"loss": 0.5, "accuracy": 0.75}, {"loss": 0.25, "accuracy": 1.0}),
        stopped="early", words="knows wave well", extra={"threads": 2},
    )  # fmt: skip


def same(one: Run, other: Run) -> bool:
    def plain(run: Run) -> dict[str, object]:
        values = {name: getattr(run, name) for name in Run.__slots__ if name != "evaluation"}
        for name in Evaluation.__slots__:
            value = getattr(run.evaluation, name)
            values["evaluation." + name] = value.tolist() if isinstance(value, np.ndarray) else value
        return values

    return plain(one) == plain(other)


@pytest.mark.parametrize("with_float", [True, False])
def test_a_run_and_its_files_survive(store: ProjectStore, folder: Path, tmp_path: Path, with_float: bool) -> None:
    number, work = store.new_run_folder()
    (work / "model.tflite").write_bytes(b"made in place")
    (tmp_path / "elsewhere").write_bytes(b"keras")
    run = a_run(number, with_float=with_float)
    store.write_run(run, {Artefact.KERAS: tmp_path / "elsewhere", Artefact.PACKAGE: b"NPKG"})
    store.close()
    with ProjectStore.open(folder) as again:
        assert again.run_numbers == (1,)
        assert same(again.read_run(1), run)
        kept = [
            again.run_file(1, artefact).read_bytes() for artefact in (Artefact.KERAS, Artefact.TFLITE, Artefact.PACKAGE)
        ]
        assert kept == [b"keras", b"made in place", b"NPKG"]
        with pytest.raises(StudioError) as raised:
            again.run_file(1, Artefact.REPORT)
        assert raised.value.code == "run-missing"


def test_numbers_go_on_and_are_never_used_twice(store: ProjectStore) -> None:
    first, _ = store.new_run_folder()
    second, _ = store.new_run_folder()
    assert (first, second) == (1, 2)
    store.write_run(a_run(second))
    assert store.run_numbers == (2,)
    with pytest.raises(FileExistsError):
        store.write_run(a_run(second))
    assert store.new_run_folder()[0] == 3


def test_a_training_that_a_crash_stopped_leaves_no_run(store: ProjectStore, folder: Path) -> None:
    _, work = store.new_run_folder()
    (work / "model.keras").write_bytes(b"half")
    store.close()
    with ProjectStore.open(folder) as again:
        assert again.run_numbers == ()
        assert not work.exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", 7),
        ("labels", "wave"),
        ("seconds", -1),
        ("evaluation", []),
        ("evaluation.confusion", [[1, 2]]),
        ("evaluation.confusion", [[1, -2], [3, 4]]),
        ("evaluation.int8_accuracy", 1.5),
        ("evaluation.precision", [1.0]),
        ("evaluation.windows", [["0a", 0, 0]]),
        ("evaluation.windows", [["0a", 0, 5, 0]]),
    ],
)
def test_a_broken_run_is_named_and_the_others_are_read(
    store: ProjectStore, folder: Path, field: str, value: object
) -> None:
    store.write_run(a_run(1))
    path = store.write_run(a_run(2)) / "run.json"
    document = json.loads(path.read_text())
    outer, _, inner = field.partition(".")
    if inner:
        document[outer][inner] = value
    else:
        document[outer] = value
    path.write_text(json.dumps(document))
    with pytest.raises(StudioError, match="Run 2") as raised:
        store.read_run(2)
    assert (raised.value.code, (inner or outer) in raised.value.why) == ("run-damaged", True)
    assert same(store.read_run(1), a_run(1))


def test_a_run_of_a_newer_studio_or_none_at_all_is_said_so(store: ProjectStore) -> None:
    path = store.write_run(a_run(1)) / "run.json"
    path.write_bytes(path.read_bytes().replace(b"nano-studio-run/1", b"nano-studio-run/2"))
    with pytest.raises(StudioError) as raised:
        store.read_run(1)
    assert raised.value.code == "format-newer"
    with pytest.raises(StudioError) as raised:
        store.read_run(9)
    assert raised.value.code == "run-missing"
