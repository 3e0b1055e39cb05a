"""Makes what is in this folder: ordinary speech and noises that every sound project has as background.

``python -m resources.background.make``: gets the packages of sources.json (see resources/embedding/packages.py) into
``--packages FOLDER`` and writes speech.ogg, voices.ogg, noise.ogg and background.json; espeak-ng and flite must be
installed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from resources.embedding import voices
from resources.embedding.noise import read_in_cat
from resources.embedding.packages import unpacked

HERE = Path(__file__).parent
SPEECH_HZ, NOISE_HZ = 8000, 16000
MINUTES = {"asterisk-core-sounds-en-wav": 8.0, "asterisk-core-sounds-es-wav": 4.0}
"""Of ordinary speech, at most."""
SHORTEST_S, LONGEST_S = 1.3, 12.0
NO_SPEECH = re.compile(r"beep|tone|monkeys|weasels|silence|letters|digits|phonetic|hello|goodbye")
"""In a path: sounds that are no talk, and single words, which people choose as their own."""
NOISES = {"minetest-data": 1.2, "minetest-mod-homedecor": 0.4, "minetest-mod-mobs-redo": 0.1, "openttd-opensfx": 1.0}
"""Minutes, at most."""
LONGEST_NOISE_S = 6.0
VOICES_MINUTES = 5.0
WORDS_IN_A_ROW = (1, 6)
SEED = 20
LEVEL_RMS = 2000.0
QUALITY = 0.9
"""Of libsndfile's compression for Vorbis: 0 is best, 1 smallest."""
BLOCK = 65536
FIGURES = (
    "zero one two three four five six seven eight nine press star pound "
    "cero uno dos tres cuatro cinco seis siete ocho nueve"
)
KNOWN = {
    r"menu|opt|instr|review|press|forward|echotest|congrats|nogo|moreinfo|abouttotry|record|reply|callback|rerecord|"
    r"listen|callee|login|multi|keypad|reach|toforward|tomake|tohear|tocancel|toenter|muted?|lock|exit|blacklist|box|"
    r"basic|periodic|undelete|delete|saveoper|advopts|helpexit|starmain|star|then-pound|welcome|intro|enterkeywords|"
    r"pls-enter|pass|pin": FIGURES,
    r"^vm-|mail|box": "mail voicemail mailbox message buzon correo mensaje",
    r"welcome|intro|demo|congrats": "welcome hello bienvenido hola",
    r"thank": "thank thanks you gracias",
    r"sorry|unavail|nobody|busy": "sorry siento",
    r"goodbye|nogo|demo-thanks": "goodbye bye adios",
    r"please|pls|try|hold|enter": "please por favor",
}
"""What prompts say beyond their names, as far as is known."""
EVERYWHERE = {
    "en": "a and at for i in is it not of off on or that the this to with you your",
    "es": "a con de del el en es la las lo los no o para por que se si sí su un una y",
}
"""Words that may be in any sentence of the language."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, default=Path("packages"))
    folder: Path = parser.parse_args().packages
    unpacked(folder, sources=HERE / "sources.json")
    files = {
        "speech": _written("speech.ogg", list(_prompts(folder)), SPEECH_HZ),
        "voices": _written("voices.ogg", list(_voices()), NOISE_HZ),
        "noise": _written("noise.ogg", list(_noises(folder)), NOISE_HZ),
    }
    (HERE / "background.json").write_text(json.dumps(files, indent=0, ensure_ascii=False) + "\n", "utf-8")


def _prompts(folder: Path) -> Iterator[tuple[str, str, NDArray[np.float32]]]:
    """Name, other words that are said, and samples; drawn by the names' checksums, so that all kinds are among them."""
    for package, minutes in MINUTES.items():
        left = minutes * 60
        paths = [path for path in folder.joinpath(package).rglob("*.wav") if not NO_SPEECH.search(_name(path))]
        for path in sorted(paths, key=lambda path: zlib.crc32(_name(path).encode())):
            samples, rate_hz = soundfile.read(path, dtype="float32")
            seconds = len(samples) / rate_hz
            if SHORTEST_S <= seconds <= min(LONGEST_S, left):
                left -= seconds
                language = package.split("-")[3]
                said = [words for pattern, words in KNOWN.items() if re.search(pattern, path.stem)]
                yield f"{language}/{_name(path)}", " ".join([*said, EVERYWHERE[language]]), samples


def _name(path: Path) -> str:
    """Below the voice's folder, without the suffix."""
    parts = path.with_suffix("").parts
    return "/".join(parts[parts.index("sounds") + 2 :])


def _voices() -> Iterator[tuple[str, str, NDArray[np.float32]]]:
    """Words in a row that mean nothing together, each row by another synthetic voice: of these it is known what they
    say, and they have the frequencies that a telephone does not let through."""
    rng = np.random.default_rng(SEED)
    every = list(voices.utterances(1, seed=SEED))
    rows, left = [], VOICES_MINUTES * 60
    for number in rng.permutation(len(every)):
        others = rng.choice(len(every), rng.integers(*WORDS_IN_A_ROW), replace=False)
        same = [every[i] for i in others if ("/" in every[i].word) == ("/" in every[number].word)]
        text = " ".join([every[number].text, *(other.text for other in same)])
        rows.append(replace(every[number], text=text))
    for utterance, samples in voices.speak(rows):
        seconds = len(samples) / NOISE_HZ
        if seconds > left:
            return
        left -= seconds
        yield f"{utterance.command[2]}/", utterance.text, samples.astype(np.float32) / 32768


def _noises(folder: Path) -> Iterator[tuple[str, str, NDArray[np.float32]]]:
    for package, minutes in NOISES.items():
        left = minutes * 60
        found = sorted(_sounds(folder / package), key=lambda sound: zlib.crc32(sound[0].encode()))
        for name, samples in found:
            part = samples[: round(LONGEST_NOISE_S * NOISE_HZ)]
            seconds = len(part) / NOISE_HZ
            if 0.2 <= seconds <= left and np.abs(part).max() > 0.003:
                left -= seconds
                yield f"{package}/{name}", "", part


def _sounds(folder: Path) -> Iterator[tuple[str, NDArray[np.float32]]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".ogg":
            samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
            yield path.stem, soxr.resample(samples.mean(axis=1), rate_hz, NOISE_HZ)
        elif path.suffix == ".cat":
            for number, sound in enumerate(read_in_cat(path)):
                yield str(number), sound.astype(np.float32) / 32768


def _written(name: str, clips: list[tuple[str, str, NDArray[np.float32]]], rate_hz: int) -> dict[str, object]:
    """One file of all clips, each as loud as the other; what the index says about it."""
    rows: list[list[object]] = []
    at = 0
    with soundfile.SoundFile(
        HERE / name, "w", rate_hz, 1, format="OGG", subtype="VORBIS", compression_level=QUALITY
    ) as file:
        for title, said, samples in clips:
            rms = float(np.sqrt((samples**2).mean()))
            level = min(LEVEL_RMS / 32768 / max(rms, 1e-6), 0.95 / max(float(np.abs(samples).max()), 1e-6))
            for start in range(0, len(samples), BLOCK):
                file.write(samples[start : start + BLOCK] * level)
            rows.append([title, said, at, at + len(samples)])
            at += len(samples)
    data = (HERE / name).read_bytes()
    print(f"{name}: {len(clips)} clips, {at / rate_hz / 60:.1f} minutes, {len(data) / 1e6:.2f} MB")
    return {"file": name, "rate_hz": rate_hz, "sha256": hashlib.sha256(data).hexdigest(), "clips": rows}


if __name__ == "__main__":
    main()
