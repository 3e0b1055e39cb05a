"""The runs of an open project: the part of its store that keeps them."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from studio.model.run import Run
from studio.model.snapshot import Snapshot
from studio.storage import runs
from studio.storage.layout import Artefact, Layout


class RunShelf:
    """What ``ProjectStore`` does with runs; the store has the folder and decides whether it may be written."""

    _layout: Layout
    _busy: threading.RLock

    def _writable(self) -> None:
        """Raises StudioError when nothing may be written."""
        raise NotImplementedError

    @property
    def run_numbers(self) -> tuple[int, ...]:
        return runs.numbers(self._layout)

    def new_run_folder(self) -> tuple[int, Path]:
        """A number for the next run and a folder for its files, which ``write_run`` makes the run's own."""
        with self._busy:
            self._writable()
            return runs.new_folder(self._layout)

    def write_run(self, run: Run, artefacts: Mapping[Artefact, bytes | Path] | None = None) -> Path:
        """Keep a run: its numbers, the files already in its new folder, and ``artefacts`` (bytes, or files to copy).

        Returns the run's folder. Raises StudioError; FileExistsError when the number is taken.
        """
        with self._busy:
            self._writable()
            return runs.write(self._layout, run, artefacts or {})

    def rewrite_run(self, run: Run, artefacts: Mapping[Artefact, bytes]) -> None:
        """Other numbers, or files, for a run that is kept; each file is the old one or the new one, whatever happens.

        Raises StudioError ("run-missing", and what writing can refuse)."""
        with self._busy:
            self._writable()
            runs.rewrite(self._layout, run, artefacts)

    def read_run(self, number: int) -> Run:
        """Raises StudioError ("run-missing", "run-damaged", "format-newer")."""
        return runs.read(self._layout, number)

    def run_file(self, number: int, artefact: Artefact) -> Path:
        """Where a run keeps a file. Raises StudioError("run-missing") when it is not there."""
        return runs.file(self._layout, number, artefact)

    def write_run_file(self, number: int, artefact: Artefact, content: bytes) -> None:
        """Put a file beside a run, or replace it. Raises StudioError."""
        with self._busy:
            self._writable()
            runs.write_file(self._layout, number, artefact, content)

    def read_run_file(self, number: int, artefact: Artefact) -> bytes | None:
        """None when the run has none. Raises StudioError("run-damaged")."""
        return runs.read_file(self._layout, number, artefact)

    def run_snapshot(self, number: int) -> Snapshot | None:
        """What the run was trained from; None for older runs. Raises StudioError("run-damaged", "format-newer")."""
        return runs.read_snapshot(self._layout, number)

    def run_made(self, number: int) -> str:
        """When, as a stamp in UTC; "" when that is not known."""
        return runs.made(self._layout, number)

    def trash_run(self, number: int) -> None:
        """Move a run to the trash. Raises StudioError."""
        with self._busy:
            self._writable()
            runs.to_trash(self._layout, number)

    def untrash_run(self, number: int) -> None:
        """Bring it back. Raises StudioError."""
        with self._busy:
            self._writable()
            runs.from_trash(self._layout, number)
