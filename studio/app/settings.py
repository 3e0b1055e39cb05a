"""What the studio remembers between starts, outside of any project."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path

import platformdirs

log = logging.getLogger(__name__)
MOST_GAIN = 40
"""In half dB: what the chip's microphone input can do, up and down."""


class Settings:
    """A small JSON file; one that cannot be read or written costs the memory, never the start."""

    def __init__(self, home: Path | None = None) -> None:
        self.home = home or Path(
            os.environ.get("NANO33_STUDIO_HOME") or platformdirs.user_data_dir("nano33-studio", False)
        )
        self._path = self.home / "settings.json"
        self._values: dict[str, object] = {}
        try:
            loaded = json.loads(self._path.read_text(encoding="utf-8"))
            self._values = loaded if isinstance(loaded, dict) else {}
        except (OSError, ValueError):
            pass

    @property
    def virtual_flash(self) -> Path:
        """Where the virtual board's flash is kept, so that a package survives as on a real board."""
        return self.home / "virtual-board.flash"

    @property
    def projects_folder(self) -> Path:
        """Where new projects are offered to be made."""
        return Path(platformdirs.user_documents_dir()) / "Nano Studio"

    @property
    def gain_half_db(self) -> int:
        """The microphone's gain; 0 when what is remembered makes no sense."""
        try:
            return max(-MOST_GAIN, min(MOST_GAIN, int(self.get("microphone-gain", "0"))))
        except ValueError:
            return 0

    def get(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        return value if isinstance(value, str) else default

    def set(self, name: str, value: str) -> None:
        self._values[name] = value
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".new")
            beside.write_text(json.dumps({"format": "nano33-settings 1", **self._values}, indent=1), encoding="utf-8")
            os.replace(beside, self._path)
        except OSError as problem:
            log.warning("settings were not saved: %s", problem)
