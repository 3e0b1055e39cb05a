"""What putting firmware on a board takes, as one value: a test gives its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from studio.board import installing
from studio.board.firmware_image import FirmwareImage, bundled_image, why_install
from studio.board.installing import InstallOutcome, InstallProgress, RealWorld, World
from studio.model.board import BoardInfo


class Install(Protocol):
    """``studio.board.installing.install``."""

    def __call__(
        self,
        port: str,
        image: FirmwareImage,
        *,
        progress: Callable[[InstallProgress], None],
        cancel: Callable[[], bool],
        world: World,
    ) -> InstallOutcome: ...


@dataclass(frozen=True, slots=True)
class Workshop:
    """``world``: ports and time. ``image``: the firmware that comes with the studio. ``why_install``: whether a board
    needs it."""

    world: World = field(default_factory=RealWorld)
    install: Install = installing.install
    image: Callable[[], FirmwareImage] = bundled_image
    why_install: Callable[[BoardInfo | None], str | None] = why_install
