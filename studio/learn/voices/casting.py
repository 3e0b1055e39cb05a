"""Who says a word: accents, voices, pace and pitch, drawn so that no two sound alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from studio.learn.voices.speaking import Saying

LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "en": ("en-us", "en-us", "en-us", "en", "en-gb-scotland", "en-029", "en-gb-x-rp", "en-gb-x-gbclan",
           "en-gb-x-gbcwmd", "en-us-nyc"),
    "de": ("de",), "es": ("es", "es-419"), "fr": ("fr", "fr-be", "fr-ch"), "it": ("it",),
    "pt": ("pt", "pt-br"), "zh": ("cmn",),
}  # fmt: skip
"""Those whose words are tried, each with the accents that eSpeak NG has. The studio's own five are among them."""
FOREIGN = ("de", "es", "fr", "it", "nl", "pl", "sv", "hi", "pt-br", "ru")
FOREIGN_SHARE = 0.15
"""Of the English words: in the mouth of another language's voice."""
NUMBERS = (*range(31), 40, 50, 60, 70, 80, 90, 100, 1000)
NUMBER_LANGUAGES = (
    "de", "es", "nl", "pl", "pt", "sv", "cs", "tr", "fi", "hu", "el", "id", "ro", "hi", "cmn", "sw", "it", "fr",
    "ru",
)  # fmt: skip
"""Languages whose numbers are said as other words."""
VARIANTS = (
    "Alex", "Alicia", "Andrea", "Andy", "Annie", "Denis", "Diogo", "Gene", "Gene2", "Henrique", "Hugo", "Jacky",
    "Lee", "Marco", "Mario", "Michael", "Mike", "Nguyen", "RicishayMax", "RicishayMax2", "RicishayMax3", "Storm",
    "Tweaky", "adam", "anika", "antonio", "aunty", "belinda", "benjamin", "boris", "caleb", "david", "ed", "edward",
    "edward2", "f1", "f2", "f3", "f4", "f5", "grandma", "grandpa", "gustave", "iven", "iven2", "iven3", "iven4",
    "john", "kaukovalta", "klatt", "klatt2", "klatt3", "klatt4", "klatt5", "linda", "m1", "m2", "m3", "m4", "m5",
    "m6", "m7", "m8", "marcelo", "max", "michel", "miguel", "norbert", "pablo", "paul", "pedro", "quincy", "rob",
    "robert", "sandro", "shelby", "steph", "steph2", "steph3", "travis", "victor", "zac",
)  # fmt: skip
"""Of eSpeak NG's; without robots, whisper and croak."""
PACES, PITCHES, REACHES = (110, 230), (10, 90), (30, 80)
TRACTS = (0.87, 1.17)


def cast(
    texts: Sequence[str], language: str, rng: np.random.Generator, *, accents: Sequence[str] = ()
) -> list[Saying]:
    """One saying a text, each by somebody else. ``language``: a key of LANGUAGES, whose ``accents`` are used if none
    are given."""
    found = []
    for text in texts:
        # A figure is read by a foreign voice in its own language. Given the English word instead, digits were no better
        # known (82.8 and 83.2 %, 18 trainings each).
        is_foreign = language == "en" and text.isalpha() and rng.random() < FOREIGN_SHARE
        usual = FOREIGN if is_foreign else LANGUAGES[language]
        spoken = accents or usual
        voice = f"{spoken[int(rng.integers(len(spoken)))]}+{VARIANTS[rng.integers(len(VARIANTS))]}"
        pace, pitch, reach = (int(rng.integers(*span)) for span in (PACES, PITCHES, REACHES))
        found.append(Saying(text, voice, pace, pitch, reach, round(float(np.exp(rng.uniform(*np.log(TRACTS)))), 3)))
    return found
