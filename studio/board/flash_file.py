"""Keeps the virtual board's flash in a file, so that a package survives being switched off, as on a real board."""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
from pathlib import Path

from studio.core.device import Device

SETTLED_S = 0.3
"""After the last flash operation: a package is written in one go, and saved once."""
log = logging.getLogger(__name__)


class FlashFile:
    """One board's file. It is only a convenience: when it cannot be written, the board forgets, and the log says so."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._saved_at_operation = 0
        self._seen_operation = 0
        self._changed_s = 0.0

    def load(self) -> bytes | None:
        """The image, or None for a new board."""
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as problem:
            log.warning("the virtual board starts empty: %s", problem)
            return None

    def look(self, device: Device, now_s: float, *, at_once: bool = False) -> None:
        """Saves the image when it has changed and then been left alone for a while, or ``at_once``."""
        operations = device.flash_operations
        if operations != self._seen_operation:
            self._seen_operation, self._changed_s = operations, now_s
        if operations != self._saved_at_operation and (at_once or now_s - self._changed_s >= SETTLED_S):
            self._saved_at_operation = operations
            self._save(device.flash_image())

    def _save(self, image: bytes) -> None:
        # A name of its own: two programs may have a virtual board each, over the same file.
        beside = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(image)
            os.replace(beside, self._path)
        except OSError as problem:
            log.warning("the virtual board's flash was not kept: %s", problem)
            with contextlib.suppress(OSError):
                beside.unlink()
