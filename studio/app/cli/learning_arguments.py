"""What the commands of models take: training, searching, judging and giving them on."""

from __future__ import annotations

import argparse

from studio.app.cli.arguments import (
    Commands,
    add_json,
    add_port,
    cost,
    filled,
    label_share,
    milliseconds,
    minutes,
    point,
    seed,
    share,
    takes,
    workers,
)
from studio.model.learning import STARTS


def add_to(commands: Commands) -> None:
    _train(commands)
    _instant(commands)
    _search(commands)
    _evaluate(commands)
    _stream_evaluate(commands)
    _crosscheck(commands)
    _runs(commands)
    _package(commands)
    _export_arduino(commands)
    _report(commands)
    _run(commands)


def _train(commands: Commands) -> None:
    train = commands.add_parser("train", help="train, quantize and evaluate a model")
    train.add_argument("dir", metavar="DIR", type=filled)
    train.add_argument(
        "--seed", type=seed, default=0, metavar="N", help="the same seed gives the same model (default: 0)"
    )
    train.add_argument(
        "--strictness", type=share, metavar="X",
        help="0 to 1: fewer false alarms for more misses (default: as the project says)",
    )  # fmt: skip
    train.add_argument(
        "--start", choices=STARTS, help="from the sound embedding where it fits, or from nothing (default: likewise)"
    )
    train.add_argument(
        "--voices", action=argparse.BooleanOptionalAction, default=None,
        help="synthetic voices say labels that are words, too, so that other people are understood (default: likewise)",
    )  # fmt: skip
    add_json(train)


def _instant(commands: Commands) -> None:
    instant = commands.add_parser("instant", help="a model of words from a few takes each, without a training")
    instant.add_argument("dir", metavar="DIR", type=filled)
    instant.add_argument("-o", "--output", metavar="OUT.pkg", help="write it as a package for the board")
    instant.add_argument("--keep", action="store_true", help="keep it as a run, as if it had been trained")
    add_json(instant)


def _search(commands: Commands) -> None:
    search = commands.add_parser(
        "search",
        help="find the best model for the board",
        description="Tries pipelines and networks, and keeps what it finds in the project: run it again and it "
        "goes on. What costs more than a limit is never trained.",
    )
    search.add_argument("dir", metavar="DIR", type=filled)
    search.add_argument(
        "--minutes", type=minutes, default=10.0, metavar="M", help="how long (default: 10); 0 shows what was found"
    )
    search.add_argument("--trials", type=takes, metavar="N", help="stop after N models")
    search.add_argument("--ms", type=cost, metavar="MS", help="most milliseconds from window to window "
                        "(default: the time between two windows)")  # fmt: skip
    search.add_argument("--ram-kb", type=cost, metavar="KB", help="most RAM (default: what the board has)")
    search.add_argument("--flash-kb", type=cost, metavar="KB", help="most flash (default: what the board has)")
    search.add_argument("--workers", type=workers, default=2, metavar="N", help="models at a time (default: 2)")
    search.add_argument(
        "--study", metavar="FILE", help="keep it here, where other computers with the same project join in"
    )
    search.add_argument("--anew", action="store_true", help="forget what was found before")
    search.add_argument(
        "--use", type=point, metavar="N", help="train model N in full and keep it; best-cheap: the most accurate one "
        "at half of the default model's time or less"
    )  # fmt: skip
    add_json(search)


def _evaluate(commands: Commands) -> None:
    evaluate = commands.add_parser("evaluate", help="how good a run is")
    evaluate.add_argument("dir", metavar="DIR", type=filled)
    evaluate.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    evaluate.add_argument("--on", metavar="FOLDER", help="recordings the model has never seen")
    evaluate.add_argument("--pattern", metavar="T", help="where label and person stand below FOLDER")
    add_json(evaluate)


def _stream_evaluate(commands: Commands) -> None:
    stream = commands.add_parser(
        "stream-evaluate",
        help="how a run will do as it runs: misses, and false alarms an hour",
        description="Plays a run what its training never saw (test takes, newer recordings, long recordings without "
        "labels) as a board would hear it, and counts what it detects, misses and makes up.",
    )
    stream.add_argument("dir", metavar="DIR", type=filled)
    stream.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    stream.add_argument("--on", metavar="PATH", action="append", default=[], type=filled,
                        help="play it this file or folder too; what has none of the model's labels is other sound, in "
                        "which nothing may be detected (may be given again)")  # fmt: skip
    stream.add_argument("--pattern", metavar="T", help="where label and person stand below PATH")
    stream.add_argument("--threshold", metavar="[LABEL=]X", action="append", type=label_share,
                        help="try this threshold, 0 to 1, for a label or for all")  # fmt: skip
    stream.add_argument("--average", type=milliseconds, metavar="MS", help="try averaging over so long")
    stream.add_argument("--suppression", type=milliseconds, metavar="MS", help="try such a pause after a detection")
    stream.add_argument("--aim", action="store_true", help="try the threshold that misses at most 5 %% of what was "
                        "performed, and then makes the fewest false alarms")  # fmt: skip
    stream.add_argument("--use", action="store_true", help="put these settings into the run's package")
    add_json(stream)


def _crosscheck(commands: Commands) -> None:
    crosscheck = commands.add_parser(
        "crosscheck", help="how the next person, day or take will fare, and whether more takes would help"
    )
    crosscheck.add_argument("dir", metavar="DIR", type=filled)
    add_json(crosscheck)


def _runs(commands: Commands) -> None:
    runs = commands.add_parser("runs", help="the runs side by side")
    runs.add_argument("dir", metavar="DIR", type=filled)
    one = runs.add_mutually_exclusive_group()
    one.add_argument("--compare", type=int, nargs=2, metavar=("A", "B"), help="what changed from A to B, and whether "
                     "the difference is more than chance")  # fmt: skip
    one.add_argument("--restore", type=int, metavar="N", help="settings, labels and spans as they were for run N")
    one.add_argument("--name", nargs=2, metavar=("N", "NAME"), help="give run N a name")
    one.add_argument("--delete", type=int, metavar="N", help="move run N to the trash")
    add_json(runs)


def _package(commands: Commands) -> None:
    package = commands.add_parser("package", help="make a package for the board")
    package.add_argument("dir", metavar="DIR", nargs="?", help="a project")
    package.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    package.add_argument("--tflite", metavar="FILE", help="any int8 .tflite instead of a project's run")
    package.add_argument("-o", "--output", required=True, metavar="OUT.pkg")
    add_json(package)


def _export_arduino(commands: Commands) -> None:
    export = commands.add_parser("export-arduino", help="a run as an Arduino library, for a sketch of your own")
    export.add_argument("dir", metavar="DIR", type=filled, help="a project")
    export.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    export.add_argument("-o", "--output", required=True, metavar="OUT.zip")
    add_json(export)


def _report(commands: Commands) -> None:
    report = commands.add_parser("report", help="a run as one HTML file: numbers, pictures, how it works")
    report.add_argument("dir", metavar="DIR", type=filled, help="a project")
    report.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    report.add_argument("-o", "--output", required=True, metavar="OUT.html")
    add_json(report)


def _run(commands: Commands) -> None:
    run = commands.add_parser("run", help="int8 windows in, int8 scores out")
    run.add_argument("package", metavar="OUT.pkg")
    run.add_argument("--input", required=True, metavar="X.npy", help="int8, shape (n, ...) of the network's input")
    run.add_argument("--output", required=True, metavar="Y.npy")
    add_port(run, help_text="have the board there run it; without it the core here does")
    add_json(run)
