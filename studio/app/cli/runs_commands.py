"""crosscheck, runs: how sure a run's numbers are, and how it differs from others."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from studio.app.cli.output import Output
from studio.app.crosscheck import CrossCheckPhase
from studio.app.runs import KeptRun
from studio.app.studio import Studio
from studio.errors import Cancelled, StudioError


def crosscheck(studio: Studio, arguments: Namespace, output: Output) -> None:
    studio.desk.open(Path(arguments.dir))
    studio.crosscheck.start()
    said = [""]

    def over() -> bool:
        if studio.crosscheck.step not in ("", said[-1]):
            said.append(studio.crosscheck.step)
            output.note(said[-1])
        return not studio.crosscheck.is_running

    studio.mailbox.wait_until(over)
    number = studio.crosscheck.number
    if studio.crosscheck.phase != CrossCheckPhase.DONE or number is None:
        raise studio.crosscheck.error or Cancelled()
    found, answers = studio.crosscheck.found(number), studio.crosscheck.out_of_fold(number)
    assert found is not None
    assert answers is not None
    values = {
        "run": number,
        "held_out": found.kind,
        "accuracy": found.overall.value,
        "interval": [found.overall.low, found.overall.high],
        "groups": {
            group.name: {"right": group.share.right, "count": group.share.asked, "accuracy": group.share.value,
                         "interval": [group.share.low, group.share.high]}
            for group in found.groups
        },
        "known": found.known.value if found.known else None,
        "curve": [
            {"takes": point.takes, "accuracy": point.share.value, "interval": [point.share.low, point.share.high]}
            for point in found.curve
        ],
        "words": list(found.words),
        "seconds": found.seconds,
        "trainings": [found.done, found.planned],
        "out_of_fold": {
            "labels": list(answers.labels),
            "windows": [[ref.recording_id, ref.start_us, ref.label] for ref in answers.refs],
            "scores": [[round(float(value), 4) for value in row] for row in answers.scores],
        },
    }  # fmt: skip
    rows = [f"{group.name}: {group.share.right} of {group.share.asked} right" for group in found.groups]
    output.result(values, "\n".join([*found.words, *rows]))


def runs(studio: Studio, arguments: Namespace, output: Output) -> None:
    writes = arguments.restore is not None or arguments.delete is not None or arguments.name is not None
    studio.desk.open(Path(arguments.dir), read_only=not writes)
    if arguments.restore is not None:
        missing = studio.runs.restore(arguments.restore)
        studio.desk.require_saved()
        words = f"The project is as it was for run {arguments.restore}, and its model is the current one."
        if missing:
            words += f" Recordings deleted since: {', '.join(missing)}."
        output.result({"restored": arguments.restore, "missing": list(missing)}, words)
    elif arguments.delete is not None:
        studio.runs.delete(arguments.delete)
        output.result({"deleted": arguments.delete}, f"Run {arguments.delete} is in the trash.")
    elif arguments.name is not None:
        number, name = _number(arguments.name[0]), arguments.name[1]
        studio.runs.read(number)
        studio.runs.describe(number, name=name)
        output.result({"run": number, "name": name}, f"Run {number} is called {name}.")
    elif arguments.compare is not None:
        _compare(studio, arguments.compare[0], arguments.compare[1], output)
    else:
        kept = studio.runs.kept()
        unreadable = sorted({*studio.trainer.numbers()} - {run.run.number for run in kept})
        rows = [*map(_row, kept), *(f"Run {number} cannot be read." for number in unreadable)]
        output.result(
            {"runs": [_values(run) for run in kept], "unreadable": unreadable},
            "\n".join(rows) or "There is no run yet.",
        )


def _compare(studio: Studio, before: int, after: int, output: Output) -> None:
    found = studio.runs.compare(before, after)
    values = {
        "before": before,
        "after": after,
        "changes": list(found.changes),
        "recall": {row.label: [row.before, row.after] for row in found.labels},
        "verdict": found.verdict,
        "shared_windows": found.shared,
    }
    rows = [f"{row.label}: {_share(row.before)}, now {_share(row.after)}" for row in found.labels]
    output.result(values, "\n".join([found.verdict, *rows, *found.changes]))


def _values(kept: KeptRun) -> dict[str, object]:
    from studio.learn.honesty import accuracy_interval

    run, evaluation = kept.run, kept.run.evaluation
    return {
        "run": run.number,
        "name": kept.note.name,
        "note": kept.note.note,
        "made": kept.made,
        "is_current": kept.is_current,
        "labels": list(run.labels),
        "takes": len(kept.snapshot.learnt) if kept.snapshot else None,
        "accuracy": evaluation.int8_accuracy,
        "interval": list(accuracy_interval(run)),
        "split": evaluation.split,
        "flash_bytes": run.flash_bytes,
        "ram_bytes": run.ram_bytes,
        "estimated_ms": run.estimated_ms,
        "can_be_restored": kept.snapshot is not None,
    }


def _row(kept: KeptRun) -> str:
    from studio.learn.honesty import accuracy_interval

    run = kept.run
    low, high = accuracy_interval(run)
    name = f" ({kept.note.name})" if kept.note.name else ""
    mark = ", the current one" if kept.is_current else ""
    return (
        f"Run {run.number}{name}, {_day(kept.made)}: {run.evaluation.int8_accuracy:.1%} right "
        f"({low:.0%} to {high:.0%}), {run.flash_bytes} bytes, about {run.estimated_ms:.0f} ms{mark}"
    )


def _day(stamp: str) -> str:
    return f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]} {stamp[9:11]}:{stamp[11:13]} UTC" if len(stamp) == 15 else "?"


def _share(value: float | None) -> str:
    return "not asked" if value is None else f"{value:.0%}"


def _number(text: str) -> int:
    if not text.isdecimal():
        raise StudioError(f"{text} is no run.", "", "Name a run by its number.", code="usage")
    return int(text)
