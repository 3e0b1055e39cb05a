"""install-firmware, restore, doctor: what is on the board itself, and what keeps a board from working here."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from studio.app.cli.output import Output
from studio.app.studio import Studio
from studio.board.doctor import Health, examine
from studio.board.firmware_image import FirmwareImage, bundled_image, read_image
from studio.board.installing import (
    InstallOutcome,
    InstallProgress,
    InstallStep,
    RealWorld,
    choose_port,
    install,
    what_is_lost,
)

_SHARE = 10
"""A line for every tenth of the pages."""


def install_firmware(studio: Studio, arguments: Namespace, output: Output) -> None:
    image = bundled_image()
    outcome = _install(image, arguments.port, output)
    kind = outcome.info.kind.value if outcome.info else ""
    output.result(
        {
            "port": outcome.port,
            "firmware": outcome.info.firmware if outcome.info else "",
            "kind": kind,
            "serial": outcome.info.serial if outcome.info else "",
            "size_bytes": len(image.data),
        },
        f"The {kind} at {outcome.port} runs firmware {outcome.info.firmware if outcome.info else ''}.",
    )


def restore(studio: Studio, arguments: Namespace, output: Output) -> None:
    image = read_image(Path(arguments.image))
    outcome = _install(image, arguments.port, output)
    output.result(
        {"port": outcome.port, "size_bytes": len(image.data)},
        f"{arguments.image} runs on the board"
        + (f" at {outcome.port}." if outcome.port else ". It shows no port; to install another: two quick resets."),
    )


def doctor(studio: Studio, arguments: Namespace, output: Output) -> int:
    """Exit status 1 when something keeps a board from working."""
    checks = examine()
    lines = []
    for check in checks:
        lines.append(f"{check.health.value:8}{check.name}: {check.words}")
        if check.remedy:
            lines += [f"        {line}" for line in check.remedy.splitlines()]
    rows = [
        {"name": check.name, "health": check.health.value, "words": check.words, "remedy": check.remedy}
        for check in checks
    ]
    is_well = all(check.health != Health.PROBLEM for check in checks)
    output.result({"ok": is_well, "checks": rows}, "\n".join(lines))
    return 0 if is_well else 1


def _install(image: FirmwareImage, port: str | None, output: Output) -> InstallOutcome:
    """Says on the way where it is."""
    world = RealWorld()
    port = port or choose_port(world)
    lost = what_is_lost(port, world)
    if lost:
        output.note(lost)
    step, next_page = InstallStep.FIND, 0

    def tell(progress: InstallProgress) -> None:
        nonlocal step, next_page
        if progress.total == 0:
            step, next_page = progress.step, 0
            output.note(f"{progress.words} ...")
        elif progress.done >= next_page:
            next_page = progress.done + max(1, progress.total // _SHARE)
            output.note(f"{progress.done} of {progress.total} pages")

    try:
        return install(port, image, progress=tell, world=world)
    except KeyboardInterrupt:
        if step in (InstallStep.WRITE, InstallStep.START):
            output.note("The board waits in its bootloader: installing again goes on where this stopped.")
        elif step in (InstallStep.TOUCH, InstallStep.FOLLOW, InstallStep.HANDSHAKE):
            output.note(
                "Nothing was written. If the board's light fades in and out, it waits in its bootloader: pressing its "
                "reset button once starts what is on it."
            )
        raise
