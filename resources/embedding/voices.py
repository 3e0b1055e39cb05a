"""The synthetic half of the corpus: words spoken by espeak-ng, flite and Festival, each time another way."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from resources.embedding import festival

RATE_HZ = 16000
WORDS = Path(__file__).with_name("words.txt")
FOREIGN_WORDS = Path(__file__).with_name("foreign.txt")
ACCENTS = ("en-us", "en-gb", "en-gb-scotland", "en-029", "en-gb-x-gbclan", "en-gb-x-rp", "en-gb-x-gbcwmd")
FOREIGN_ACCENTS = ("de", "es", "fr", "it", "nl", "pl", "sv", "hi", "pt-br", "ru")
"""English words in the mouths of these languages' voices: their own sounds for the same phonemes."""
NUMBER_LANGUAGES = "de es nl pl pt sv cs tr fi hu el id ro hi ja cmn sw".split()  # noqa: SIM905
"""Languages whose numbers are said too: espeak-ng knows the words, and they are other sounds than English ones."""
NUMBERS = (*range(13), 15, 20, 30, 50, 100, 1000)
VARIANTS = (  # noqa: SIM905
    "Alex Alicia Andrea Andy Annie Denis Diogo Gene Gene2 Henrique Hugo Jacky Lee Marco Mario Michael Mike Nguyen "
    "RicishayMax RicishayMax2 RicishayMax3 Storm Tweaky adam anika antonio aunty belinda benjamin boris caleb "
    "david ed edward edward2 f1 f2 f3 f4 f5 grandma grandpa gustave iven iven2 iven3 iven4 john kaukovalta klatt "
    "klatt2 klatt3 klatt4 klatt5 linda m1 m2 m3 m4 m5 m6 m7 m8 marcelo max michel miguel norbert pablo paul pedro "
    "quincy rob robert sandro shelby steph steph2 steph3 travis victor zac whisper whisperf croak"
).split()
FLITE = ("kal16", "awb", "rms", "slt", "kal")
FLITE_SHARE = 0.12
FESTIVAL_EACH = 4
"""Ways in which a voice of Festival says an English word; twice as many for the words of the other languages."""
TRACTS = (0.85, 1.18)
"""What all frequencies of such a voice are multiplied by: of these there are few, and they are far from espeak-ng's."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What to say and how; ``word`` is the class. ``tract``: how many times higher all of it is then played."""

    word: str
    text: str
    command: tuple[str, ...]
    tract: float = 1.0


def words(path: Path = WORDS) -> tuple[str, ...]:
    return tuple(line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#"))


def is_computed(voice: str) -> bool:
    """Whether a clip's voice, as train.spoken names it, is espeak-ng's, which holds no recording of anybody."""
    return voice.startswith("-v ")


def utterances(each: int, *, seed: int) -> Iterator[Utterance]:
    """``each`` ways to say every word, then half as many for every number of another language; then all that Festival
    says, and in the same languages espeak-ng too."""
    rng = np.random.default_rng(seed)
    for word in words():
        for _ in range(each):
            yield _english(word, rng)
    for language in NUMBER_LANGUAGES:
        for number in NUMBERS:
            for _ in range(each // 2):
                yield Utterance(f"{number}/{language}", str(number), _espeak(language, rng))
    yield from _of_festival(each, rng)


def _of_festival(each: int, rng: np.random.Generator) -> Iterator[Utterance]:
    rows = [("en", word) for word in words()]
    rows += [(language, word) for language, word in (line.split(" ", 1) for line in words(FOREIGN_WORDS))]
    for language, word in rows:
        name = word if language == "en" else f"{word}/{language}"
        if language != "en":
            for _ in range(each // 2):
                yield Utterance(name, word, _espeak(language, rng))
        for speaker in festival.SPEAKERS[language]:
            for _ in range(FESTIVAL_EACH if language == "en" else 2 * FESTIVAL_EACH):
                stretch, tract = rng.uniform(0.75, 1.3), rng.uniform(*TRACTS)
                yield Utterance(name, word, ("festival", speaker, f"{stretch:.2f}"), tract)


def speak(every: Sequence[Utterance], threads: int = 2) -> Iterator[tuple[Utterance, NDArray[np.int16]]]:
    """int16 at 16 kHz for each utterance, in order. What a synthesizer cannot say is left out."""
    with ThreadPoolExecutor(threads) as pool:
        for at in range(0, len(every), 512):
            part = every[at : at + 512]
            # Festival says many at once, the others one at a time.
            rest = [utterance for utterance in part if utterance.command[0] != "festival"]
            together = [utterance for utterance in part if utterance.command[0] == "festival"]
            made = festival.said([(utterance.command, utterance.text) for utterance in together])
            sounds = dict(zip(map(id, together), made, strict=True)) | dict(
                zip(map(id, rest), pool.map(_said, rest), strict=True)
            )
            for utterance in part:
                samples = _samples(sounds[id(utterance)], utterance.tract)
                if len(samples) > RATE_HZ // 10:
                    yield utterance, samples


def _english(word: str, rng: np.random.Generator) -> Utterance:
    if rng.random() < FLITE_SHARE:
        voice = FLITE[rng.integers(len(FLITE))]
        stretch, pitch = rng.uniform(0.75, 1.3), rng.uniform(80, 240)
        settings = ("--setf", f"duration_stretch={stretch:.2f}", "--setf", f"int_f0_target_mean={pitch:.0f}")
        return Utterance(word, word, ("flite", "-voice", voice, *settings))
    accents = FOREIGN_ACCENTS if rng.random() < 0.15 else ACCENTS
    return Utterance(word, word, _espeak(accents[rng.integers(len(accents))], rng))


def _espeak(language: str, rng: np.random.Generator) -> tuple[str, ...]:
    voice = f"{language}+{VARIANTS[rng.integers(len(VARIANTS))]}"
    pace, pitch = rng.integers(110, 230), rng.integers(10, 90)
    return ("espeak-ng", "-v", voice, "-s", str(pace), "-p", str(pitch))


def _said(utterance: Utterance) -> bytes:
    if utterance.command[0] == "flite":
        command = [*utterance.command, "-t", utterance.text, "-o", "/dev/stdout"]
    else:
        command = [*utterance.command, "--stdout", utterance.text]
    done = subprocess.run(command, capture_output=True, check=False)
    return b"" if done.returncode else done.stdout


def _samples(wav: bytes, tract: float) -> NDArray[np.int16]:
    if len(wav) < 1000:
        return np.zeros(0, np.int16)
    # The length in a header that was written to a pipe is wrong: what follows it is all there is.
    header, _, data = wav.partition(b"data")
    rate_hz = round(int.from_bytes(header[24:28], "little") * tract)
    samples = np.frombuffer(data[4 : 4 + (len(data) - 4) // 2 * 2], np.int16)
    return at_rate(samples, rate_hz)


def at_rate(samples: NDArray[np.int16], rate_hz: int) -> NDArray[np.int16]:
    """int16 (n,) at any rate -> at 16 kHz."""
    if rate_hz == RATE_HZ:
        return samples
    made: NDArray[np.int16] = soxr.resample(samples, rate_hz, RATE_HZ)
    return made


def read(path: Path) -> NDArray[np.int16]:
    """A sound file of any kind (raw .gsm as telephone exchanges keep it, too) as int16 at 16 kHz, one channel."""
    if path.suffix == ".gsm":
        held = io.BytesIO(path.read_bytes())
        samples, rate_hz = soundfile.read(
            held, dtype="int16", samplerate=8000, channels=1, format="RAW", subtype="GSM610"
        )
    else:
        samples, rate_hz = soundfile.read(path, dtype="int16", always_2d=False)
    if samples.ndim == 2:
        samples = samples.mean(axis=1).astype(np.int16)
    return at_rate(samples, rate_hz)
