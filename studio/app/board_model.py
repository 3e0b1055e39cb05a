"""The model on the board, for whoever is about to work with it: there, and at rest from the studio's own doings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.errors import StudioError
from studio.model.board import BoardKind, PackageInfo

if TYPE_CHECKING:
    from studio.app.bench import Bench
    from studio.app.deployer import Deployer


def model_on_board(bench: Bench, deployer: Deployer, *, of_sketch: StudioError) -> PackageInfo:
    """Raises StudioError: "no-board" as ``Bench.require`` does, ``of_sketch`` for a board that runs another program,
    "sending", "board-no-package"."""
    bench.require()
    info = bench.info
    if info is not None and info.kind == BoardKind.SKETCH:
        raise of_sketch
    if deployer.is_sending:
        raise StudioError("The board is being written to.", "", "Wait for its end, or cancel it.", code="sending")
    if info is None or info.package is None:
        raise StudioError("There is no model on the board.", "", "Send one first.", code="board-no-package")
    return info.package
