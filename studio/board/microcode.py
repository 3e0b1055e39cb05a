"""The microcode of the BMI270, the motion sensor of a Rev2: it measures nothing before it has got it."""

from __future__ import annotations

import hashlib

from studio.errors import StudioError

MICROCODE_BYTES = 8192
MICROCODE_SHA256 = "2d75e68e343a13ff99be98261dfbd99d9e8c6f267da9e3c5aeb883276ad178db"
"""Of Bosch's ``bmi270_config_file``; the same bytes are in its own driver (BSD-3-Clause) and in Arduino's."""


def bmi270_microcode() -> bytes:
    """The 8192 bytes, from the PyPI package ``bmi270`` (MIT). Raises StudioError("microcode-missing")."""
    try:
        from bmi270.config_file import bmi270_config_file

        data = bytes(bmi270_config_file)
    except (ImportError, ValueError, TypeError) as problem:
        raise _missing(f"{problem}.") from problem
    if hashlib.sha256(data).hexdigest() != MICROCODE_SHA256:
        raise _missing("The file that came along is not the one that this studio knows.")
    return data


def _missing(why: str) -> StudioError:
    return StudioError(
        "The motion sensor's microcode is missing.", why, "Install the studio again.", code="microcode-missing"
    )
