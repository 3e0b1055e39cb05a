"""Runs the firmware image on an emulated board and offers its serial port.

    python -m tests.emulator --revision 2 --listen 127.0.0.1:7654

Then, for instance: nano33-studio send PACKAGE --port socket://127.0.0.1:7654
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.emulator.board import Nano33BleSense, State
from tests.emulator.serve import BoardServer

IMAGE = Path(__file__).resolve().parents[2] / "resources" / "firmware" / "nano33ble-sense.bin"


def main() -> None:
    arguments = _parser().parse_args()
    board = _board(arguments)
    board.plug()
    board.power_on()
    if arguments.stay_in_bootloader:
        board.run(0.1)
        board.press_reset()
    host, _, port = arguments.listen.rpartition(":")
    server = BoardServer(board, host or "127.0.0.1", int(port), speed=0 if arguments.fast else 1)
    state_changed = board.on_state

    def tell(state: State) -> None:
        state_changed(state)
        print(f"{board.timeline.now_us / 1e6:9.3f} s: {state}", flush=True)

    board.on_state = tell
    print(f"Listening: socket://{server.address[0]}:{server.address[1]} ({board.state})", flush=True)
    try:
        server.serve()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()
        if arguments.flash:
            board.save_flash(arguments.flash)
        for complaint in board.complaints:
            print(f"complaint: {complaint}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.emulator", description=__doc__.partition("\n")[0])
    parser.add_argument("--revision", type=int, choices=(1, 2), default=1, help="of the board (default 1)")
    parser.add_argument("--listen", default="127.0.0.1:7654", metavar="HOST:PORT", help="(default %(default)s)")
    parser.add_argument("--image", type=Path, default=IMAGE, help="the firmware (default: the studio's own)")
    parser.add_argument("--blank", action="store_true", help="a board without firmware")
    parser.add_argument("--flash", type=Path, help="its whole flash: read if it is there, kept at the end")
    parser.add_argument("--bootloader", dest="stay_in_bootloader", action="store_true", help="as after a double tap")
    parser.add_argument("--variant", choices=("A", "B"), default="A", help="which bootloader (default A)")
    parser.add_argument("--fast", action="store_true", help="faster than real time, while somebody is connected")
    return parser


def _board(arguments: argparse.Namespace) -> Nano33BleSense:
    flash = arguments.flash.read_bytes() if arguments.flash and arguments.flash.exists() else None
    image = None if arguments.blank or flash is not None else arguments.image.read_bytes()
    return Nano33BleSense(revision=arguments.revision, image=image, flash=flash, bootloader=arguments.variant)


if __name__ == "__main__":
    main()
