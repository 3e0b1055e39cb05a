"""Gets the Debian packages of sources.json, and proves that they are the very ones."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).with_name("sources.json")


def unpacked(folder: Path, *, debs: Path | None = None, sources: Path = SOURCES) -> Path:
    """``folder`` with each package unpacked below its name. Those that are missing are taken from ``debs``, or fetched
    by apt-get (Debian 12 has these versions). Another version is used, and said."""
    folder.mkdir(parents=True, exist_ok=True)
    for row in json.loads(sources.read_text("utf-8"))["packages"]:
        name, place = row["package"], folder / row["package"]
        if place.is_dir():
            continue
        deb = next(iter(sorted((debs or folder).glob(f"{name}_*.deb"))), None)
        if deb is None:
            subprocess.run(["apt-get", "download", name], cwd=folder, check=True)
            deb = next(iter(sorted(folder.glob(f"{name}_*.deb"))))
        if hashlib.sha256(deb.read_bytes()).hexdigest() != row["sha256"]:
            print(f"{deb.name} is not version {row['version']}: what is made of it will differ.", file=sys.stderr)
        subprocess.run(["dpkg-deb", "-x", str(deb), str(place)], check=True)
    return folder
