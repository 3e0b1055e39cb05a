"""What can be typed after ``nano33-studio``, and what it means."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from studio.model.learning import STARTS

PORT_HELP = (
    "a serial device (DEVICE@BAUD behind a UART bridge), 'virtual', or socket://HOST:PORT (default: the one real "
    "board, else 'virtual')"
)
INSTALL_PORT_HELP = "a serial device or socket://HOST:PORT (default: the one board that is plugged in)"
SKETCH_FORMS = ("imu-capture", "plotter", "named", "teensy-raw", "sound")
FORMAT_KEYS = ("csv", "sound", "webm", "edge-impulse", "edge-impulse-cbor", "label-studio", "createai")
EXPORT_KINDS = ("plain", "edge-impulse", "audacity", "zip")
"""As storage/formats and storage/exporting name them: --help need not wait for those."""
COMMANDS = (
    "new",
    "import",
    "export",
    "merge",
    "unpack",
    "info",
    "rescue",
    "check",
    "find-events",
    "propose",
    "train",
    "instant",
    "evaluate",
    "crosscheck",
    "runs",
    "stream-evaluate",
    "package",
    "export-arduino",
    "report",
    "run",
    "boards",
    "board",
    "send",
    "record",
    "listen",
    "compare",
    "stream",
    "install-firmware",
    "restore",
    "doctor",
)


def wants_window(words: Sequence[str]) -> bool:
    """True when no command is named: nothing at all, a project's folder, or an option of the window. A word that is
    neither command nor path is a command mistyped."""
    if not words:
        return True
    first = words[0]
    if first in COMMANDS or first in ("-h", "--help", "--version"):
        return False
    return first.startswith("-") or bool(Path(first).suffix) or len(Path(first).parts) > 1 or Path(first).exists()


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nano33-studio",
        description="Record, label and train gestures and wake words, and run them on an Arduino Nano 33 BLE Sense.",
        epilog="Without a command the window opens: nano33-studio [PROJECT]. With --json one JSON object is printed on "
        "standard output and nothing else; errors go to standard error, exit status 1 (2 for wrong usage).",
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _project_commands(commands)
    _finding_commands(commands)
    _learning_commands(commands)
    _search_command(commands)
    _board_commands(commands)
    _firmware_commands(commands)
    return parser


def _version() -> str:
    from studio import __version__

    return f"nano33-studio {__version__}"


def _project_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    new = commands.add_parser("new", help="make a project")
    new.add_argument("dir", metavar="DIR", type=_filled)
    new.add_argument("--sensors", choices=("imu", "mic"), help="what the network listens to (a sample knows its own)")
    new.add_argument("--sample", choices=("gestures", "words"), help="start from real recordings that come along")
    _json(new)

    imported = commands.add_parser("import", help="bring recordings in: files, zips, or folders of them")
    imported.add_argument("dir", metavar="DIR", type=_filled)
    imported.add_argument("paths", metavar="PATH", nargs="+", type=_filled)
    imported.add_argument("--label", type=_filled, help="the label of all of them")
    imported.add_argument("--person", help="who made them")
    imported.add_argument(
        "--pattern", metavar="T", help='where label and person stand below PATH: "{label}/{person}_nohash_{n}"'
    )
    imported.add_argument("--format", choices=FORMAT_KEYS, help="what the files are, whatever they are called")
    imported.add_argument(
        "--columns", metavar="C", help="a table's columns from the left, _ for others: time,aX,aY,aZ,_,gX,gY,gZ"
    )
    imported.add_argument("--rate", type=_rate, metavar="HZ", help="the rate of motion whose file does not say it")
    imported.add_argument(
        "--units", metavar="U", help="what motion is given in, whatever the file says: g, mg or m/s2; dps or rad/s"
    )
    imported.add_argument("--labels", metavar="TRACK.txt", help="give a recording these labels instead: an Audacity "
                          "label track; PATH is then the recording's id")  # fmt: skip
    _json(imported)
    _exchange_commands(commands)

    check = commands.add_parser("check", help="what may be wrong with the takes and their labels, and why")
    check.add_argument("dir", metavar="DIR", type=_filled)
    _json(check)

    info = commands.add_parser("info", help="labels, people, counts, seconds")
    info.add_argument("dir", metavar="DIR", type=_filled)
    _json(info)

    rescue = commands.add_parser("rescue", help="keep the takes that a crash left behind")
    rescue.add_argument("dir", metavar="DIR", type=_filled)
    rescue.add_argument("--drop", action="store_true", help="throw them away instead")
    _json(rescue)


def _finding_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    find = commands.add_parser("find-events", help="find where something happened in long recordings")
    find.add_argument("dir", metavar="DIR", type=_filled)
    _recording(find)
    find.add_argument(
        "--sensitivity", type=_share, metavar="X", help="0 (what stands out) to 1 (every stir) (default: 0.5)"
    )
    for name, words in (
        ("shortest", "drop shorter events"),
        ("longest", "split longer events"),
        ("pause", "join parts that are closer"),
    ):
        find.add_argument(f"--{name}", type=_milliseconds, metavar="MS", help=words)
    find.add_argument("--label", type=_filled, help="what the events are")
    find.add_argument("--write", action="store_true", help="make spans of them")
    _json(find)

    propose = commands.add_parser("propose", help="let a trained model label recordings")
    propose.add_argument("dir", metavar="DIR", type=_filled)
    _recording(propose)
    propose.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    propose.add_argument("--write", action="store_true", help="make spans of what it proposes")
    _json(propose)


def _exchange_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="recordings as files of other programs, or the project as one zip")
    export.add_argument("dir", metavar="DIR", type=_filled, help="a project")
    export.add_argument("--as", dest="kind", choices=EXPORT_KINDS, default="plain",
                        help="CSV, WAV and labels with an index (plain, the default); Edge Impulse; sound with label "
                        "tracks; or a zip that opens on another computer")  # fmt: skip
    export.add_argument("-o", "--output", required=True, metavar="OUT", help="a new folder, or the zip")
    _json(export)

    merge = commands.add_parser("merge", help="take the recordings of other projects, or zips of them, into one")
    merge.add_argument("dir", metavar="DIR", type=_filled, help="the project that gets them")
    merge.add_argument("others", metavar="OTHER", nargs="+", type=_filled)
    merge.add_argument("--people", choices=("keep", "fill", "prefix"), default="keep",
                       help="keep the names of people; fill in the project's name where there is none; or put it "
                       "before each (default: keep)")  # fmt: skip
    _json(merge)

    unpack = commands.add_parser("unpack", help="make a project's folder of its zip")
    unpack.add_argument("zip", metavar="ZIP", type=_filled)
    unpack.add_argument("dir", metavar="DIR", type=_filled, help="a new folder")
    _json(unpack)


def _learning_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    train = commands.add_parser("train", help="train, quantize and evaluate a model")
    train.add_argument("dir", metavar="DIR", type=_filled)
    train.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="the same seed gives the same model (default: 0)"
    )
    train.add_argument(
        "--strictness", type=_share, metavar="X",
        help="0 to 1: fewer false alarms for more misses (default: as the project says)",
    )  # fmt: skip
    train.add_argument(
        "--start", choices=STARTS, help="from the sound embedding where it fits, or from nothing (default: likewise)"
    )
    _json(train)

    instant = commands.add_parser("instant", help="a model of words from a few takes each, without a training")
    instant.add_argument("dir", metavar="DIR", type=_filled)
    instant.add_argument("-o", "--output", metavar="OUT.pkg", help="write it as a package for the board")
    instant.add_argument("--keep", action="store_true", help="keep it as a run, as if it had been trained")
    _json(instant)

    evaluate = commands.add_parser("evaluate", help="how good a run is")
    evaluate.add_argument("dir", metavar="DIR", type=_filled)
    evaluate.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    evaluate.add_argument("--on", metavar="FOLDER", help="recordings the model has never seen")
    evaluate.add_argument("--pattern", metavar="T", help="where label and person stand below FOLDER")
    _json(evaluate)

    _stream_evaluate(commands)

    crosscheck = commands.add_parser(
        "crosscheck", help="how the next person, day or take will fare, and whether more takes would help"
    )
    crosscheck.add_argument("dir", metavar="DIR", type=_filled)
    _json(crosscheck)

    runs = commands.add_parser("runs", help="the runs side by side")
    runs.add_argument("dir", metavar="DIR", type=_filled)
    one = runs.add_mutually_exclusive_group()
    one.add_argument("--compare", type=int, nargs=2, metavar=("A", "B"), help="what changed from A to B, and whether "
                     "the difference is more than chance")  # fmt: skip
    one.add_argument("--restore", type=int, metavar="N", help="settings, labels and spans as they were for run N")
    one.add_argument("--name", nargs=2, metavar=("N", "NAME"), help="give run N a name")
    one.add_argument("--delete", type=int, metavar="N", help="move run N to the trash")
    _json(runs)

    package = commands.add_parser("package", help="make a package for the board")
    package.add_argument("dir", metavar="DIR", nargs="?", help="a project")
    package.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    package.add_argument("--tflite", metavar="FILE", help="any int8 .tflite instead of a project's run")
    package.add_argument("-o", "--output", required=True, metavar="OUT.pkg")
    _json(package)

    export = commands.add_parser("export-arduino", help="a run as an Arduino library, for a sketch of your own")
    export.add_argument("dir", metavar="DIR", type=_filled, help="a project")
    export.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    export.add_argument("-o", "--output", required=True, metavar="OUT.zip")
    _json(export)

    report = commands.add_parser("report", help="a run as one HTML file: numbers, pictures, how it works")
    report.add_argument("dir", metavar="DIR", type=_filled, help="a project")
    report.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    report.add_argument("-o", "--output", required=True, metavar="OUT.html")
    _json(report)

    run = commands.add_parser("run", help="int8 windows in, int8 scores out")
    run.add_argument("package", metavar="OUT.pkg")
    run.add_argument("--input", required=True, metavar="X.npy", help="int8, shape (n, ...) of the network's input")
    run.add_argument("--output", required=True, metavar="Y.npy")
    _port(run, help_text="have the board there run it; without it the core here does")
    _json(run)


def _stream_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    stream = commands.add_parser(
        "stream-evaluate",
        help="how a run will do as it runs: misses, and false alarms an hour",
        description="Plays a run what its training never saw (test takes, newer recordings, long recordings without "
        "labels) as a board would hear it, and counts what it detects, misses and makes up.",
    )
    stream.add_argument("dir", metavar="DIR", type=_filled)
    stream.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    stream.add_argument("--on", metavar="PATH", action="append", default=[], type=_filled,
                        help="play it this file or folder too; what has none of the model's labels is other sound, in "
                        "which nothing may be detected (may be given again)")  # fmt: skip
    stream.add_argument("--pattern", metavar="T", help="where label and person stand below PATH")
    stream.add_argument("--threshold", metavar="[LABEL=]X", action="append", type=_label_share,
                        help="try this threshold, 0 to 1, for a label or for all")  # fmt: skip
    stream.add_argument("--average", type=_milliseconds, metavar="MS", help="try averaging over so long")
    stream.add_argument("--suppression", type=_milliseconds, metavar="MS", help="try such a pause after a detection")
    stream.add_argument("--aim", action="store_true", help="try the threshold that misses at most 5 %% of what was "
                        "performed, and then makes the fewest false alarms")  # fmt: skip
    stream.add_argument("--use", action="store_true", help="put these settings into the run's package")
    _json(stream)


def _search_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    search = commands.add_parser(
        "search",
        help="find the best model for the board",
        description="Tries pipelines and networks, and keeps what it finds in the project: run it again and it "
        "goes on. What costs more than a limit is never trained.",
    )
    search.add_argument("dir", metavar="DIR", type=_filled)
    search.add_argument(
        "--minutes", type=_minutes, default=10.0, metavar="M", help="how long (default: 10); 0 shows what was found"
    )
    search.add_argument("--trials", type=_takes, metavar="N", help="stop after N models")
    search.add_argument("--ms", type=_cost, metavar="MS", help="most milliseconds from window to window "
                        "(default: the time between two windows)")  # fmt: skip
    search.add_argument("--ram-kb", type=_cost, metavar="KB", help="most RAM (default: what the board has)")
    search.add_argument("--flash-kb", type=_cost, metavar="KB", help="most flash (default: what the board has)")
    search.add_argument("--workers", type=_workers, default=2, metavar="N", help="models at a time (default: 2)")
    search.add_argument(
        "--study", metavar="FILE", help="keep it here, where other computers with the same project join in"
    )
    search.add_argument("--anew", action="store_true", help="forget what was found before")
    search.add_argument(
        "--use", type=_point, metavar="N", help="train model N in full and keep it; best-cheap: the most accurate one "
        "at half of the default model's time or less"
    )  # fmt: skip
    _json(search)


def _board_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    _json(commands.add_parser("boards", help="the boards that can be reached"))

    board = commands.add_parser(
        "board",
        help="a virtual board that any connection can use",
        description="A virtual board that any connection can use, until it is interrupted. Lines on standard input "
        "press its buttons: 'press' is pin D3 to ground, 'press 4' or 'press A0' another one of D3..D12, A0..A3, A6, "
        "A7.",
    )
    board.add_argument(
        "kind",
        choices=("virtual", "sketch"),
        help="virtual: a board with the studio's firmware; sketch: one that prints text, as the Arduino tutorials' do",
    )
    board.add_argument(
        "--form", choices=SKETCH_FORMS, default=SKETCH_FORMS[0], help="what the sketch prints (default: %(default)s)"
    )
    board.add_argument("--pty", action="store_true", help="the sketch is at a pseudo terminal instead of --listen")
    board.add_argument(
        "--listen",
        metavar="HOST:PORT",
        default="127.0.0.1:3333",
        help="where (default: 127.0.0.1:3333); port 0 takes a free one",
    )
    board.add_argument(
        "--play",
        metavar="PATH",
        nargs="+",
        type=_filled,
        default=[],
        help="recordings that it performs, one after another",
    )
    board.add_argument(
        "--noise", type=_share, default=0.0, metavar="X", help="share of noise mixed in, 0 to 1 (default: 0)"
    )

    send = commands.add_parser("send", help="send a package to a board and have it verified there")
    send.add_argument("package", metavar="OUT.pkg")
    _port(send)
    _json(send)

    _record_command(commands)

    listen = commands.add_parser(
        "listen", help="detections of the running board and presses of its buttons, one JSON object a line"
    )
    _port(listen)
    listen.add_argument(
        "--seconds", type=_seconds, metavar="S", help="stop after S seconds (default: go on until Ctrl+C)"
    )
    listen.add_argument(
        "--count-false-alarms",
        action="store_true",
        help="nobody performs anything meanwhile: count what is detected, and print the rate an hour at the end",
    )
    listen.add_argument("--keep", metavar="DIR", type=_filled, help="count, and keep each false alarm in this project")

    compare = commands.add_parser(
        "compare",
        help="the same windows through the board and this computer: 0 is the difference that is expected",
        description="Plays recordings through both, with the features of the computer; or, with --live, compares what "
        "the board makes of what its sensor gives with what the computer makes of the same samples. Exit status 1 when "
        "a window differs.",
    )
    compare.add_argument("dir", metavar="DIR", type=_filled, help="a project with a trained model")
    compare.add_argument("--recording", metavar="ID", help="only this one (default: all)")
    compare.add_argument("--live", type=_seconds, metavar="S", help="S seconds of what the board's own sensor gives")
    compare.add_argument("--run", type=int, metavar="N",
                         help="which run (default: the current one); it is sent if need be")  # fmt: skip
    _port(compare)
    _json(compare)

    stream = commands.add_parser("stream", help="rates, blocks and gaps of the live stream")
    _port(stream)
    stream.add_argument("--seconds", required=True, type=_seconds, metavar="S", help="how long to count")
    _json(stream)


def _record_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    record = commands.add_parser("record", help="record takes into a project")
    record.add_argument("dir", metavar="DIR", type=_filled)
    record.add_argument("--label", type=_filled, help="what is performed or said (needed but in --mode continuous)")
    record.add_argument("--seconds", required=True, type=_seconds, metavar="S", help="the length of each take")
    record.add_argument(
        "--mode",
        choices=("one", "burst", "continuous", "armed"),
        help="armed: a take starts on motion or sound (default: one, or burst with --takes)",
    )
    record.add_argument("--takes", type=_takes, metavar="N", help="how many (default: 1)")
    record.add_argument("--pause", type=_wait, default=1.5, metavar="S", help="between two takes (default: 1.5)")
    record.add_argument("--countdown", type=_wait, default=0.0, metavar="S", help="before the first (default: 0)")
    record.add_argument(
        "--threshold", type=_level, metavar="X", help="of the armed mode: g of motion (default: 0.3), or %% of full "
        "scale of sound (default: 5)"
    )  # fmt: skip
    record.add_argument(
        "--lanes", choices=("imu", "mic", "both"), help="what is recorded (default: what the project listens to)"
    )
    record.add_argument("--person", default="", help="who performs or says it")
    record.add_argument("--note", default="", help="a free note, kept with each take")
    _port(record)
    _json(record)


def _firmware_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    install = commands.add_parser("install-firmware", help="put the studio's firmware on a board")
    _port(install, help_text=INSTALL_PORT_HELP)
    _json(install)

    restore = commands.add_parser("restore", help="put a program of your own on a board instead: a sketch's .bin")
    restore.add_argument("image", metavar="IMAGE.bin", type=_filled)
    _port(restore, help_text=INSTALL_PORT_HELP)
    _json(restore)

    _json(commands.add_parser("doctor", help="what may keep a board from working here, and what to do about it"))


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _recording(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--recording", metavar="ID", help="only this one (default: all that have no span)")


def _port(parser: argparse.ArgumentParser, help_text: str = PORT_HELP) -> None:
    parser.add_argument("--port", metavar="PORT", help=help_text)


def _filled(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _seconds(text: str) -> float:
    return _number(text, 0, 3600, "seconds are a number above 0, at most 3600", open_below=True)


def _wait(text: str) -> float:
    return _number(text, 0, 3600, "seconds are a number from 0 to 3600")


def _level(text: str) -> float:
    return _number(text, 0, 100, "a threshold is a number above 0, at most 100", open_below=True)


def _takes(text: str) -> int:
    value = _number(text, 1, 500, "takes are a whole number from 1 to 500")
    if value != int(value):
        raise argparse.ArgumentTypeError(f"takes are a whole number from 1 to 500, not {text!r}")
    return int(value)


def _minutes(text: str) -> float:
    return _number(text, 0, 10_000, "minutes are a number from 0 to 10000")


def _cost(text: str) -> float:
    return _number(text, 0, 100_000, "a limit is a number above 0", open_below=True)


def _workers(text: str) -> int:
    if text not in map(str, range(1, 65)):
        raise argparse.ArgumentTypeError(f"workers are a whole number from 1 to 64, not {text!r}")
    return int(text)


def _point(text: str) -> str:
    if text != "best-cheap" and not (text.isascii() and text.isdecimal() and len(text) <= 6):
        raise argparse.ArgumentTypeError(f"it is a number of the search's list, or best-cheap, not {text!r}")
    return text


def _share(text: str) -> float:
    return _number(text, 0, 1, "it is a number from 0 to 1")


def _label_share(text: str) -> str:
    _share(text.rpartition("=")[2])
    return text


def _milliseconds(text: str) -> int:
    return round(_number(text, 1, 3_600_000, "milliseconds are a number from 1 to 3600000"))


def _rate(text: str) -> float:
    return _number(text, 1, 10_000, "a rate is a number from 1 to 10000")


def _number(text: str, low: float, high: float, words: str, *, open_below: bool = False) -> float:
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words}, not {text!r}") from None
    if not low <= value <= high or (open_below and value == low):
        raise argparse.ArgumentTypeError(f"{words}, not {text!r}")
    return value


def _seed(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 10 and int(text) < 2**32):
        raise argparse.ArgumentTypeError(f"a seed is a whole number from 0 to {2**32 - 1}, not {text!r}")
    return int(text)
