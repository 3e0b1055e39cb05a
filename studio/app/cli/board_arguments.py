"""What the commands of boards take: those that are plugged in, and virtual ones."""

from __future__ import annotations

from studio.app.cli.arguments import Commands, add_json, add_port, filled, level, seconds, share, takes, wait

INSTALL_PORT_HELP = "a serial device or socket://HOST:PORT (default: the one board that is plugged in)"
SKETCH_FORMS = ("imu-capture", "plotter", "named", "teensy-raw", "sound")
"""As board/sketch names them: --help need not wait for it."""


def add_to(commands: Commands) -> None:
    _boards(commands)
    _board(commands)
    _send(commands)
    _record(commands)
    _listen(commands)
    _compare(commands)
    _stream(commands)
    _install_firmware(commands)
    _restore(commands)
    _doctor(commands)


def _boards(commands: Commands) -> None:
    add_json(commands.add_parser("boards", help="the boards that can be reached"))


def _board(commands: Commands) -> None:
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
        "--form", choices=SKETCH_FORMS, help=f"what the sketch prints (default: {SKETCH_FORMS[0]})"
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
        type=filled,
        default=[],
        help="recordings that it performs, one after another",
    )
    board.add_argument(
        "--noise", type=share, default=0.0, metavar="X", help="of the virtual board: the share of noise mixed in, 0 to "
        "1 (default: 0)"
    )


def _send(commands: Commands) -> None:
    send = commands.add_parser("send", help="send a package to a board and have it verified there")
    send.add_argument("package", metavar="OUT.pkg")
    add_port(send)
    add_json(send)


def _record(commands: Commands) -> None:
    record = commands.add_parser("record", help="record takes into a project")
    record.add_argument("dir", metavar="DIR", type=filled)
    record.add_argument("--label", type=filled, help="what is performed or said (needed but in --mode continuous)")
    record.add_argument("--seconds", required=True, type=seconds, metavar="S", help="the length of each take")
    record.add_argument(
        "--mode",
        choices=("one", "burst", "continuous", "armed"),
        help="armed: a take starts on motion or sound (default: one, or burst with --takes)",
    )
    record.add_argument("--takes", type=takes, metavar="N", help="how many (default: 1)")
    record.add_argument("--pause", type=wait, default=1.5, metavar="S", help="between two takes (default: 1.5)")
    record.add_argument("--countdown", type=wait, default=0.0, metavar="S", help="before the first (default: 0)")
    record.add_argument(
        "--threshold", type=level, metavar="X", help="of the armed mode: g of motion (default: 0.3), or %% of full "
        "scale of sound (default: 5)"
    )  # fmt: skip
    record.add_argument(
        "--lanes", choices=("imu", "mic", "both"), help="what is recorded (default: what the project listens to)"
    )
    record.add_argument("--person", default="", help="who performs or says it")
    record.add_argument("--note", default="", help="a free note, kept with each take")
    add_port(record)
    add_json(record)


def _listen(commands: Commands) -> None:
    listen = commands.add_parser(
        "listen", help="detections of the running board and presses of its buttons, one JSON object a line"
    )
    add_port(listen)
    listen.add_argument(
        "--seconds", type=seconds, metavar="S", help="stop after S seconds (default: go on until Ctrl+C)"
    )
    listen.add_argument(
        "--count-false-alarms",
        action="store_true",
        help="nobody performs anything meanwhile: count what is detected, and print the rate an hour at the end",
    )
    listen.add_argument("--keep", metavar="DIR", type=filled, help="count, and keep each false alarm in this project")


def _compare(commands: Commands) -> None:
    compare = commands.add_parser(
        "compare",
        help="the same windows through the board and this computer: 0 is the difference that is expected",
        description="Plays recordings through both, with the features of the computer; or, with --live, compares what "
        "the board makes of what its sensor gives with what the computer makes of the same samples. Exit status 1 when "
        "a window differs.",
    )
    compare.add_argument("dir", metavar="DIR", type=filled, help="a project with a trained model")
    compare.add_argument("--recording", metavar="ID", help="only this one (default: all)")
    compare.add_argument("--live", type=seconds, metavar="S", help="S seconds of what the board's own sensor gives")
    compare.add_argument("--run", type=int, metavar="N",
                         help="which run (default: the current one); it is sent if need be")  # fmt: skip
    add_port(compare)
    add_json(compare)


def _stream(commands: Commands) -> None:
    stream = commands.add_parser("stream", help="rates, blocks and gaps of the live stream")
    add_port(stream)
    stream.add_argument("--seconds", required=True, type=seconds, metavar="S", help="how long to count")
    add_json(stream)


def _install_firmware(commands: Commands) -> None:
    install = commands.add_parser("install-firmware", help="put the studio's firmware on a board")
    add_port(install, help_text=INSTALL_PORT_HELP)
    add_json(install)


def _restore(commands: Commands) -> None:
    restore = commands.add_parser("restore", help="put a program of your own on a board instead: a sketch's .bin")
    restore.add_argument("image", metavar="IMAGE.bin", type=filled)
    add_port(restore, help_text=INSTALL_PORT_HELP)
    add_json(restore)


def _doctor(commands: Commands) -> None:
    add_json(commands.add_parser("doctor", help="what may keep a board from working here, and what to do about it"))
