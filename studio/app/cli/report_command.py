"""report: a run as one HTML file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from studio.app.cli.learning_commands import run_number
from studio.app.cli.output import Output
from studio.app.studio import Studio


def report(studio: Studio, arguments: Namespace, output: Output) -> None:
    studio.desk.open(Path(arguments.dir), read_only=True)
    number, target = run_number(studio, arguments.run), Path(arguments.output)
    studio.report.write(number, target)
    output.result(
        {"report": str(target), "run": number, "size_bytes": target.stat().st_size},
        f"Wrote {target}: run {number} in numbers and pictures, one file for any browser.",
    )
