"""Export as an Arduino library: the firmware's own core, a C++ face for sketches, and one package, in a zip.

The Arduino IDE takes it with *Sketch > Include Library > Add .ZIP Library*. Arduino compiles ``src/`` as one flat
folder with its own flags, so the core's files are put side by side, and each C file starts by forbidding what would
change the bits of its floats: the scores must be those of the studio.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import studio
from studio.core import package as package_codec
from studio.core.network import Network
from studio.core.pipeline import Pipeline
from studio.errors import StudioError
from studio.model.package import Package

LIBRARY = "NanoStudio"
LEAST_ARENA_BYTES = 16 * 1024
"""Room for a somewhat larger model that is sent to the sketch later."""
_TIME = (2026, 1, 1, 0, 0, 0)
"""The same package gives the same zip, byte for byte."""
_SAME_BITS = """\
/* gcc would join a multiplication and an addition to one rounding: other bits than the studio's. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("fp-contract=off")
#endif
"""


def arduino_library(package: bytes) -> bytes:
    """The zip as bytes. Raises StudioError for a damaged package, or a bare network (it has nothing to listen to)."""
    model = package_codec.decode(package)
    if model.pipeline is None or model.detector is None:
        raise StudioError(
            "This package is a bare network.",
            "It has no features and no detector, so a sketch could not run it on its sensors.",
            "Train a model in the studio, and export that one.",
            code="package-bare",
        )
    files = _sources() | {"src/NanoStudioPackage.h": _package_header(package, model)}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{LIBRARY}/{name}", _TIME)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return out.getvalue()


def _firmware_folder() -> Path:
    root = Path(studio.__file__).resolve().parent
    installed = root / "_firmware"
    return installed if installed.is_dir() else root.parent / "firmware"


def _sources() -> dict[str, str]:
    """Every file of the library but the package, by its name in it. Raises StudioError("library-missing")."""
    folder = _firmware_folder()
    try:
        files = {
            path.relative_to(folder / "arduino").as_posix(): path.read_text(encoding="utf-8")
            for path in sorted((folder / "arduino").rglob("*"))
            if path.is_file()
        }
        core = [path for path in sorted((folder / "core").rglob("*")) if path.suffix in (".c", ".h")]
        for path in core:
            text = re.sub(r'#include "kernels/', '#include "', path.read_text(encoding="utf-8"))
            files[f"src/{path.name}"] = text if path.suffix == ".h" else _SAME_BITS + text
    except OSError as problem:
        raise _missing(f"{problem}.") from problem
    if "library.properties" not in files or not core:
        raise _missing(f"{folder} has not all of it.")
    return files


def _missing(why: str) -> StudioError:
    return StudioError("The library's sources are missing.", why, "Install the studio again.", code="library-missing")


def _package_header(package: bytes, model: Package) -> str:
    assert model.pipeline is not None
    arena_bytes = max(LEAST_ARENA_BYTES, Network(package).arena_bytes)
    state_bytes = max(16, Pipeline(model.pipeline).state_bytes)
    rows = [", ".join(f"0x{byte:02x}" for byte in package[at : at + 20]) for at in range(0, len(package), 20)]
    return "\n".join(
        (
            _comment(f"The model {model.name!r}, for {', '.join(map(repr, model.labels))}; made by Nano Studio."),
            "#ifndef NANO_STUDIO_PACKAGE_H",
            "#define NANO_STUDIO_PACKAGE_H",
            "",
            "#include <stdint.h>",
            "",
            f"#define NANO_STUDIO_ARENA_BYTES {arena_bytes}",
            f"#define NANO_STUDIO_STATE_BYTES {state_bytes}",
            f"#define NANO_STUDIO_PACKAGE_BYTES {len(package)}",
            "",
            "/* C++ names it; in C nobody needs it. */",
            "#ifdef __cplusplus",
            "alignas(16) static const uint8_t NANO_STUDIO_PACKAGE[NANO_STUDIO_PACKAGE_BYTES] = {",
            ",\n".join(f"    {row}" for row in rows) + "};",
            "#endif",
            "",
            "#endif",
            "",
        )
    )


def _comment(words: str) -> str:
    """C's. A person's words neither end it nor seem to begin another one."""
    return f"/* {words.replace('*/', '* /').replace('/*', '/ *')} */"
