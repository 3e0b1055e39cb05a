"""What a command writes with -o is there as a whole, or what was there before."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio.app.cli.files import write_file
from studio.errors import StudioError


def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "wand.pkg"
    write_file(target, b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StudioError) as refusal:
        write_file(target, b"newer")
    assert refusal.value.code == "file-unwritable"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"wand.pkg": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there, and there are no such devices")
def test_a_link_stays_one_and_a_device_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"new"
    words = "from pathlib import Path; from studio.app.cli.files import write_file; "
    done = subprocess.run(
        [sys.executable, "-c", words + "write_file(Path('/dev/stdout'), b'piped')"], capture_output=True, check=True
    )
    assert done.stdout == b"piped"
