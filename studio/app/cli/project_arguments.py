"""What the commands of a project take: its recordings, in and out, and its labels."""

from __future__ import annotations

from studio.app.cli.arguments import Commands, add_json, add_recording, filled, milliseconds, rate, share

FORMAT_KEYS = ("csv", "sound", "webm", "edge-impulse", "edge-impulse-cbor", "label-studio", "createai")
EXPORT_KINDS = ("plain", "edge-impulse", "audacity", "zip")
"""As storage/formats and storage/exporting name them: --help need not wait for those."""


def add_to(commands: Commands) -> None:
    _new(commands)
    _import(commands)
    _export(commands)
    _merge(commands)
    _unpack(commands)
    _check(commands)
    _info(commands)
    _rescue(commands)
    _find_events(commands)
    _propose(commands)


def _new(commands: Commands) -> None:
    new = commands.add_parser("new", help="make a project")
    new.add_argument("dir", metavar="DIR", type=filled)
    new.add_argument("--sensors", choices=("imu", "mic"), help="what the network listens to (a sample knows its own)")
    new.add_argument("--sample", choices=("gestures", "words"), help="start from real recordings that come along")
    add_json(new)


def _import(commands: Commands) -> None:
    imported = commands.add_parser("import", help="bring recordings in: files, zips, or folders of them")
    imported.add_argument("dir", metavar="DIR", type=filled)
    imported.add_argument("paths", metavar="PATH", nargs="+", type=filled)
    imported.add_argument("--label", type=filled, help="the label of all of them")
    imported.add_argument("--person", help="who made them")
    imported.add_argument(
        "--pattern", metavar="T", help='where label and person stand below PATH: "{label}/{person}_nohash_{n}"'
    )
    imported.add_argument("--format", choices=FORMAT_KEYS, help="what the files are, whatever they are called")
    imported.add_argument(
        "--columns", metavar="C", help="a table's columns from the left, _ for others: time,aX,aY,aZ,_,gX,gY,gZ"
    )
    imported.add_argument("--rate", type=rate, metavar="HZ", help="the rate of motion whose file does not say it")
    imported.add_argument(
        "--units", metavar="U", help="what motion is given in, whatever the file says: g, mg or m/s2; dps or rad/s"
    )
    imported.add_argument("--labels", metavar="TRACK.txt", help="give a recording these labels instead: an Audacity "
                          "label track; PATH is then the recording's id")  # fmt: skip
    add_json(imported)


def _export(commands: Commands) -> None:
    export = commands.add_parser("export", help="recordings as files of other programs, or the project as one zip")
    export.add_argument("dir", metavar="DIR", type=filled, help="a project")
    export.add_argument("--as", dest="kind", choices=EXPORT_KINDS, default="plain",
                        help="CSV, WAV and labels with an index (plain, the default); Edge Impulse; sound with label "
                        "tracks; or a zip that opens on another computer")  # fmt: skip
    export.add_argument("-o", "--output", required=True, metavar="OUT", help="a new folder, or the zip")
    add_json(export)


def _merge(commands: Commands) -> None:
    merge = commands.add_parser("merge", help="take the recordings of other projects, or zips of them, into one")
    merge.add_argument("dir", metavar="DIR", type=filled, help="the project that gets them")
    merge.add_argument("others", metavar="OTHER", nargs="+", type=filled)
    merge.add_argument("--people", choices=("keep", "fill", "prefix"), default="keep",
                       help="keep the names of people; fill in the project's name where there is none; or put it "
                       "before each (default: keep)")  # fmt: skip
    add_json(merge)


def _unpack(commands: Commands) -> None:
    unpack = commands.add_parser("unpack", help="make a project's folder of its zip")
    unpack.add_argument("zip", metavar="ZIP", type=filled)
    unpack.add_argument("dir", metavar="DIR", type=filled, help="a new folder")
    add_json(unpack)


def _check(commands: Commands) -> None:
    check = commands.add_parser("check", help="what may be wrong with the takes and their labels, and why")
    check.add_argument("dir", metavar="DIR", type=filled)
    add_json(check)


def _info(commands: Commands) -> None:
    info = commands.add_parser("info", help="labels, people, counts, seconds")
    info.add_argument("dir", metavar="DIR", type=filled)
    add_json(info)


def _rescue(commands: Commands) -> None:
    rescue = commands.add_parser("rescue", help="keep the takes that a crash left behind")
    rescue.add_argument("dir", metavar="DIR", type=filled)
    rescue.add_argument("--drop", action="store_true", help="throw them away instead")
    add_json(rescue)


def _find_events(commands: Commands) -> None:
    find = commands.add_parser("find-events", help="find where something happened in long recordings")
    find.add_argument("dir", metavar="DIR", type=filled)
    add_recording(find)
    find.add_argument(
        "--sensitivity", type=share, metavar="X", help="0 (what stands out) to 1 (every stir) (default: 0.5)"
    )
    for name, words in (
        ("shortest", "drop shorter events"),
        ("longest", "split longer events"),
        ("pause", "join parts that are closer"),
    ):
        find.add_argument(f"--{name}", type=milliseconds, metavar="MS", help=words)
    find.add_argument("--label", type=filled, help="what the events are")
    find.add_argument("--write", action="store_true", help="make spans of them")
    add_json(find)


def _propose(commands: Commands) -> None:
    propose = commands.add_parser("propose", help="let a trained model label recordings")
    propose.add_argument("dir", metavar="DIR", type=filled)
    add_recording(propose)
    propose.add_argument("--run", type=int, metavar="N", help="which run (default: the current one)")
    propose.add_argument("--write", action="store_true", help="make spans of what it proposes")
    add_json(propose)
