"""The real half of the corpus: recordings of people out of Debian packages, with the word and the voice of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from resources.embedding.voices import read

Row = tuple[str, str, NDArray[np.int16]]
LONGEST_S = 8.0
"""With the silence around the word; longer files are not opened further."""
SOUNDS = {".wav", ".ogg", ".gsm"}
NUMBER_WORDS = (  # noqa: SIM905
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
DAYS = "sunday monday tuesday wednesday thursday friday saturday".split()  # noqa: SIM905
MONTHS = ("january february march april may june july august september october november december").split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's recordings: a folder inside of a package; ``pattern`` narrows its files down."""

    name: str
    package: str
    folder: str
    language: str
    pattern: str = r".*"


_TELEPHONE = "usr/share/asterisk/sounds"
TRAINING = (
    Voice("allison-en", "asterisk-core-sounds-en-wav", f"{_TELEPHONE}/en_US_f_Allison", "en"),
    Voice("allison-es", "asterisk-core-sounds-es-wav", f"{_TELEPHONE}/es_MX_f_Allison", "es"),
    Voice("chu-lo", "gcin-voice", "usr/share/gcin-voice/ogg", "zh", r".*/5\.ogg"),
)
"""Recordings under CC-BY and CC-BY-SA only: nothing but attribution and share-alike can be asked of the weights."""
PAIRS = (
    (
        Voice("june-fr", "asterisk-core-sounds-fr-wav", f"{_TELEPHONE}/fr_CA_f_June", "fr"),
        Voice("armelle-fr", "asterisk-prompt-fr-armelle", f"{_TELEPHONE}/fr", "fr"),
    ),
    (
        Voice("carlo-it", "asterisk-core-sounds-it-wav", f"{_TELEPHONE}/it_IT_m_Carlo", "it"),
        Voice("paola-it", "asterisk-prompt-it-menardi-wav", f"{_TELEPHONE}/it_IT_f_Menardi", "it"),
    ),
    (
        Voice("klettres-en", "klettres-data", "usr/share/klettres/en", "en"),
        Voice("klettres-en_GB", "klettres-data", "usr/share/klettres/en_GB", "en"),
    ),
)
"""Two people who say the same words, and whom the training never hears: what the settings are chosen on."""


def rows(voice: Voice, folder: Path) -> Iterator[Row]:
    """Every clip of one person that is short enough; ``folder`` holds the unpacked packages."""
    root = folder / voice.package / voice.folder
    for path in sorted(path for path in root.rglob("*") if path.suffix in SOUNDS):
        stem = path.relative_to(root).with_suffix("").as_posix()
        if not re.fullmatch(voice.pattern, path.as_posix()) or stem.startswith("silence/"):
            continue
        samples = read(path)
        if len(samples) <= LONGEST_S * 16000:
            yield word_of(stem, voice), voice.name, samples


def word_of(stem: str, voice: Voice) -> str:
    """The class of a file: words that several people, or the synthetic voices, say too have one name."""
    if voice.package.startswith("asterisk"):
        folder, _, name = stem.rpartition("/")
        if folder == "digits" and name.isdigit():
            return _number(int(name), voice.language)
        if folder == "digits" and (found := re.fullmatch(r"(day|mon)-(\d+)", name)):
            names = DAYS if found[1] == "day" else MONTHS
            return names[int(found[2])] if voice.language == "en" else f"{found[0]}/{voice.language}"
        return f"{stem}/{voice.language}"
    if voice.package == "gcin-voice":
        # Four tones of a syllable differ in pitch, which log-mel does not show.
        return f"{stem.partition('/')[0].rstrip('12345')}/{voice.language}"
    return f"{stem.rpartition('/')[2].lower()}/{voice.language}"


def _number(number: int, language: str) -> str:
    return NUMBER_WORDS[number] if language == "en" and number < len(NUMBER_WORDS) else f"{number}/{language}"
