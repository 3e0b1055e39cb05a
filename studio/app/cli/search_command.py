"""search: the best model under a budget, from the command line."""

from __future__ import annotations

from argparse import Namespace
from math import isinf
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.cli.learning_commands import run_values, told_run, wait_for_run
from studio.app.cli.output import Output, counted
from studio.app.presenters.search import NOTHING_FITS
from studio.app.studio import Studio
from studio.errors import StudioError

if TYPE_CHECKING:
    from studio.learn.search import Limits, Point

BEST_CHEAP = "best-cheap"


def search(studio: Studio, arguments: Namespace, output: Output) -> None:
    only_looks = arguments.minutes <= 0 and arguments.use is None
    studio.desk.open(Path(arguments.dir), read_only=only_looks)
    journal = Path(arguments.study) if arguments.study else None
    limits = _limits(studio, arguments)
    if arguments.minutes <= 0 or not arguments.anew:
        studio.search.look(limits, journal=journal)
        studio.search.wait()
        studio.mailbox.pump()
    if arguments.minutes > 0:
        earlier = {point.number for point in studio.search.found.tried}
        studio.search.start(
            limits, minutes=arguments.minutes, trials=arguments.trials, workers=arguments.workers,
            journal=journal, anew=arguments.anew,
        )  # fmt: skip
        _watch(studio, output, told=earlier)
        if studio.search.error is not None:
            raise studio.search.error
        _fail_if_nothing_was_tried(studio, limits, arguments.minutes)
    snapshot = studio.searching.snapshot()
    values: dict[str, object] = {
        "tried": len(studio.search.found.tried),
        "left_out": studio.search.found.left_out,
        "limits": _limit_values(limits),
        "front": [point_values(point) for point in snapshot.front],
        "default": next((point_values(point) for point in snapshot.points if point.is_default), None),
        "best_cheap": snapshot.best_cheap,
    }
    words = "\n".join([snapshot.words or "Nothing was tried yet.", *_table(snapshot.points, snapshot.front)])
    if arguments.use is not None:
        number = snapshot.best_cheap if arguments.use == BEST_CHEAP else int(arguments.use)
        if number is None:
            raise StudioError(
                "The search has found nothing yet that takes half of the default's time or less.", "",
                "Search for some minutes more, or name one of those that it has found.", code="no-point",
            )  # fmt: skip
        studio.search.use(number)
        run = wait_for_run(studio, output)
        values |= {"used": number, "run": run_values(run)}
        words += f"\nNumber {number}. {told_run(run)}"
    output.result(values, words)


def _fail_if_nothing_was_tried(studio: Studio, limits: Limits, minutes: float) -> None:
    """Raises StudioError: who waited for a search that tried nothing shall know why. What an earlier one tried beyond
    ``limits`` is no answer."""
    found = studio.search.found
    within = [point for point in found.points if limits.allow(point.cost)]
    if any(point.accuracy is not None for point in within):
        return
    if found.left_out and not within:
        raise StudioError(
            NOTHING_FITS,
            f"What was left out because it costs too much: {counted(found.left_out, 'model')}.",
            "Allow more with --ms, --flash-kb or --ram-kb.",
            code="search-limits",
        )
    raise StudioError(
        f"No model was trained to its end in {minutes:g} minutes.",
        "A training takes from some seconds to some minutes.",
        "Search longer, with --minutes: it goes on from where it was.",
        code="search-short",
    )


def _watch(studio: Studio, output: Output, *, told: set[int]) -> None:
    """``told``: the numbers of what an earlier search has tried, and said."""

    def over() -> bool:
        for point in studio.search.found.tried:
            if point.number not in told:
                told.add(point.number)
                output.note(_line(point))
        return not studio.search.is_searching

    studio.mailbox.wait_until(over)


def _limits(studio: Studio, arguments: Namespace) -> Limits:
    from studio.learn.search import Limits

    usual = studio.searching.usual_limits()
    return Limits(
        usual.flash_bytes if arguments.flash_kb is None else 1024 * arguments.flash_kb,
        usual.ram_bytes if arguments.ram_kb is None else 1024 * arguments.ram_kb,
        usual.ms if arguments.ms is None else arguments.ms,
    )


def _limit_values(limits: Limits) -> dict[str, float | None]:
    values = {"flash_bytes": limits.flash_bytes, "ram_bytes": limits.ram_bytes, "ms": limits.ms}
    return {name: None if isinf(value) else value for name, value in values.items()}


def point_values(point: Point) -> dict[str, object]:
    """A point for JSON."""
    return {
        "number": point.number, "words": point.words, "state": point.state.value, "accuracy": point.accuracy,
        "windows": point.asked, "ms": point.cost.ms, "flash_bytes": point.cost.flash_bytes,
        "ram_bytes": point.cost.ram_bytes, "macs": point.cost.macs, "is_default": point.is_default,
    }  # fmt: skip


def _table(points: tuple[Point, ...], front: tuple[Point, ...]) -> list[str]:
    default = [point for point in points if point.is_default and point.accuracy is not None and point not in front]
    return [_line(point) for point in (*front, *default)]


def _line(point: Point) -> str:
    marks = " (the default)" if point.is_default else ""
    accuracy = "" if point.accuracy is None else f"{point.accuracy:.1%} "
    cost = point.cost
    return (
        f"  {point.number:4d}  {accuracy}right, about {cost.ms:.1f} ms, {cost.flash_bytes / 1024:.1f} KB flash, "
        f"{cost.ram_bytes / 1024:.1f} KB RAM: {point.words}{marks}"
    )
