"""Loads the compiled core and turns its refusals into errors a person can act on."""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from pathlib import Path

from studio.errors import StudioError

_NAMES = {"win32": "nanocore.dll", "darwin": "libnanocore.dylib"}
_HERE = Path(__file__).resolve().parent / "_native"


@cache
def library() -> ctypes.CDLL:
    """The core's shared library, loaded once. Raises StudioError("core-missing") when it was never built."""
    path = _HERE / _NAMES.get(sys.platform, "libnanocore.so")
    try:
        return ctypes.CDLL(str(path))
    except OSError as problem:
        raise StudioError(
            "The studio's core could not be loaded.",
            f"{path.name}: {problem}.",
            "Install the project again (see README), or run: python firmware/build_host.py",
            code="core-missing",
        ) from problem


@cache
def error_table() -> dict[int, tuple[str, str]]:
    """code -> (name, sentence), as firmware/core/ns_error.h lists them."""
    row = library().ns_error_row
    row.restype = ctypes.c_int
    table: dict[int, tuple[str, str]] = {}
    name, code, text = ctypes.c_char_p(), ctypes.c_int(), ctypes.c_char_p()
    while row(len(table), ctypes.byref(name), ctypes.byref(code), ctypes.byref(text)):
        table[code.value] = ((name.value or b"").decode(), (text.value or b"").decode())
    return table


def error_name(code: int) -> str:
    """A refusal's stable name for scripts: -4 -> "crc"."""
    name, _ = error_table().get(code, (f"error {code}", ""))
    return name.lower().replace("_", "-")


def check(code: int, what: str, remedy: str = "") -> int:
    """Returns ``code`` when it is no refusal; else raises StudioError with the core's sentence as the reason."""
    if code >= 0:
        return code
    _, text = error_table().get(code, ("", "the core refused with an unknown code"))
    raise StudioError(what, text[:1].upper() + text[1:] + ".", remedy, code=f"core-{error_name(code)}")
