"""The command ``nano33-studio``: opens the window, or runs one job without it."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status: 0, 1 after an error that was said, 2 for wrong usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    from studio.app.cli.table import wants_window

    if wants_window(words):
        from studio.gui.app import run_window

        return run_window(words)
    from studio.app.cli.commands import run_command

    return run_command(words)


if __name__ == "__main__":
    sys.exit(main())
