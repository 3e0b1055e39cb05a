"""Words in the voices of Festival, many to a process: it takes longer to start than to say a word."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

SPEAKERS: Mapping[str, tuple[str, ...]] = {
    "en": ("ked_diphone", "cmu_us_slt_arctic_hts"),
    "ca": ("upc_ca_ona_hts",),
    "fi": ("suo_fi_lj_diphone", "hy_fi_mv_diphone"),
    "ru": ("msu_ru_nsh_clunits",),
}
"""A language's voices, of Debian packages that are not under the GPL (sources.json)."""
ENCODINGS: Mapping[str, str] = {"upc_ca_ona_hts": "latin-1", "suo_fi_lj_diphone": "latin-1",
                                "hy_fi_mv_diphone": "latin-1"}  # fmt: skip
"""What voices want their words in; the others, UTF-8."""


def said(every: Sequence[tuple[tuple[str, ...], str]]) -> list[bytes]:
    """A .wav for each voice and stretch, a command as voices.Utterance has it, and text; empty where it failed."""
    with tempfile.TemporaryDirectory() as scratch:
        script, paths = Path(scratch) / "say.scm", [Path(scratch) / f"{i}.wav" for i in range(len(every))]
        lines = []
        for ((_, voice, stretch), text), path in zip(every, paths, strict=True):
            save = f'(utt.save.wave (utt.synth (Utterance Text "{text}")) "{path}" \'riff)'
            # What a voice cannot say is an error, which would end all of it.
            line = f"(unwind-protect (begin (voice_{voice}) (Parameter.set 'Duration_Stretch {stretch}) {save}) nil)\n"
            lines.append(line.encode(ENCODINGS.get(voice, "utf-8")))
        script.write_bytes(b"".join(lines))
        subprocess.run(["festival", "-b", str(script)], capture_output=True, check=False)
        return [path.read_bytes() if path.exists() else b"" for path in paths]
