"""boards, board, send, stream: what talks to a board and records nothing."""

from __future__ import annotations

import time
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from studio.app.cli.board_arguments import SKETCH_FORMS
from studio.app.cli.connecting import connected
from studio.app.cli.files import read_file
from studio.app.cli.output import Output
from studio.app.cli.text_boards import text_facts, text_words
from studio.app.deployer import SendingPhase
from studio.app.happenings import BoardDisconnected, ProblemRaised
from studio.app.studio import Studio
from studio.errors import Cancelled, StudioError
from studio.link.messages import Block
from studio.model.lane import LaneKind


def boards(studio: Studio, arguments: Namespace, output: Output) -> None:
    ports = studio.bench.boards()
    rows = [
        {"port": p.port, "kind": p.kind.value, "description": p.description, "serial": p.serial, "state": p.state}
        for p in ports
    ]
    output.result({"boards": rows}, "\n".join(f"{p.port}: {p.description} ({p.state})" for p in ports))


def board(studio: Studio, arguments: Namespace, output: Output) -> None:
    """Serves a virtual board, or a virtual sketch, until it is interrupted."""
    from studio.app.cli.virtual_board import serve, serve_sketch

    _refuse_what_is_of_the_other(arguments)
    if arguments.kind == "sketch":
        serve_sketch(
            None if arguments.pty else arguments.listen,
            [Path(path) for path in arguments.play],
            form=arguments.form or SKETCH_FORMS[0],
            note=output.note,
        )
        return
    serve(
        arguments.listen,
        [Path(path) for path in arguments.play],
        noise=arguments.noise,
        flash=studio.settings.virtual_flash,
        note=output.note,
    )


def _refuse_what_is_of_the_other(arguments: Namespace) -> None:
    theirs = {"sketch": {"--noise": arguments.noise}, "virtual": {"--form": arguments.form, "--pty": arguments.pty}}
    other = {"sketch": "virtual", "virtual": "sketch"}[arguments.kind]
    for option, value in theirs[arguments.kind].items():
        if value:
            raise StudioError(
                f"{option} means nothing to board {arguments.kind}.", "",
                f"Leave it out, or use board {other}.", code="usage",
            )  # fmt: skip


def send(studio: Studio, arguments: Namespace, output: Output) -> int:
    """Exit status 1 when the board did not verify what it got."""
    data = read_file(Path(arguments.package))
    connected(studio, arguments.port, renews=True)
    problems: list[StudioError] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    studio.deployer.send_bytes(data)
    studio.mailbox.wait_until(lambda: not studio.deployer.is_sending)
    report = studio.deployer.report
    if studio.deployer.phase != SendingPhase.DONE or report is None:
        raise problems[0] if problems else Cancelled
    cycles = report.network_cycles + report.feature_cycles
    values = {
        "verified": report.verified,
        "seconds": round(report.seconds, 4),
        "cycles": cycles,
        "network_cycles": report.network_cycles,
        "feature_cycles": report.feature_cycles,
        "cycle_hz": report.cycle_hz,
        "checked": report.checked,
        "equal": report.equal,
        "size_bytes": report.size_bytes,
        "port": studio.bench.port,
        "name": studio.deployer.model_name,
    }
    verdict = "verified on the board" if report.verified else "NOT verified"
    kind = studio.bench.info.kind.value if studio.bench.info else "board"
    output.result(
        values,
        f"{report.size_bytes} bytes in {report.seconds:.2f} s, {verdict}: {report.equal} of "
        f"{report.checked} check windows equal. This was the {kind} at {studio.bench.port}.",
    )
    return 0 if report.verified else 1


def stream(studio: Studio, arguments: Namespace, output: Output) -> None:
    """Counts what arrives for a while: rates by the board and by this computer's clock, blocks, gaps."""
    session = connected(studio, arguments.port)
    heard = {kind: _Heard() for kind in LaneKind}
    before = {kind: (feed.received, feed.lost) for kind, feed in session.lanes.items()}

    def count(block: Block, lost: int) -> None:
        heard[block.kind].note(block.first + len(block.samples), time.monotonic())

    session.listen_blocks(count)
    began = time.monotonic()
    gone: list[BoardDisconnected] = []
    studio.events.listen(BoardDisconnected, gone.append)
    studio.mailbox.wait_until(lambda: bool(gone), arguments.seconds)
    seconds = time.monotonic() - began
    if gone and gone[0].error:
        raise gone[0].error
    lanes = {}
    for kind, feed in session.lanes.items():
        if not feed.is_streaming:
            continue
        samples, lost = feed.received - before[kind][0], feed.lost - before[kind][1]
        lanes[kind.value] = {
            "rate_hz": feed.rate_hz,
            "measured_hz": round(heard[kind].rate_hz, 2),
            "samples": samples,
            "blocks": heard[kind].blocks,
            "gaps": feed.gap_count,
            "lost": lost,
        }
    words = "\n".join(
        f"{name}: {row['measured_hz']} Hz measured of {row['rate_hz']:g}, {row['blocks']} blocks, "
        f"{row['lost']} samples lost"
        for name, row in lanes.items()
    )
    values = {
        "port": studio.bench.port,
        "seconds": round(seconds, 3),
        "lanes": lanes,
        "damaged_frames": session.damaged_frames,
        **text_facts(session),
    }
    output.result(values, "\n".join(part for part in (words, text_words(session)) if part))


@dataclass(slots=True)
class _Heard:
    """A lane's blocks by this computer's clock: from one block's arrival to another's, since what the board still
    holds when the counting ends would make a short one read low."""

    blocks: int = 0
    first: tuple[int, float] = (0, 0.0)
    last: tuple[int, float] = (0, 0.0)

    def note(self, end: int, now_s: float) -> None:
        """``end``: the board's index behind the block."""
        self.last = (end, now_s)
        if not self.blocks:
            self.first = self.last
        self.blocks += 1

    @property
    def rate_hz(self) -> float:
        """Lost samples counted; 0 before the second block."""
        seconds = self.last[1] - self.first[1]
        return (self.last[0] - self.first[0]) / seconds if seconds > 0 else 0.0
