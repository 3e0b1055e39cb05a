"""``python -m resources.embedding.train``: makes the corpus, trains the body, judges it and writes the resource anew.

On Debian with espeak-ng, flite, Festival and the voices that README.md names; about an hour on two cores.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from resources.embedding import clips, episodes, noise, speech, voices
from resources.embedding.clips import Clips
from resources.embedding.learning import Body, learn
from resources.embedding.packages import unpacked
from resources.embedding.shipping import ship
from studio.learn.embedding import Embedding, read
from studio.learn.networks import embedding_network

EACH, STEPS, STEPS_ON, SEED = 40, 24000, 6000, 0
"""Synthetic voices a word, batches of the first go and of the second, and the seed of all chance."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m resources.embedding.train", description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("embedding-work"), help="where corpus and packages are kept")
    parser.add_argument("--debs", type=Path, help="a folder with the .deb files, instead of fetching them")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="where the resource is written")
    parser.add_argument("--each", type=int, default=EACH, help="synthetic voices a word")
    parser.add_argument("--steps", type=int, default=STEPS, help="batches of the first go")
    parser.add_argument("--start", type=Path, help="a folder with a resource that has the first go behind it")
    options = parser.parse_args()
    packages = unpacked(options.work / "packages", debs=options.debs)
    synthetic = kept(options.work / f"synthetic-{options.each}.npz", spoken(options.each), synthetic=True)
    real = kept(options.work / "real.npz", recorded(packages, speech.TRAINING), synthetic=False)
    noises = kept(options.work / "noise.npz", noise.rows(packages), synthetic=False, longest=clips.FRAMES)
    corpus = clips.joined([synthetic, real, noises])
    judges = judges_of(packages)
    table = embedding_network()
    if options.start:
        first = _begun(read(options.start))
    else:
        first = learn(table, corpus, steps=options.steps, seed=SEED, judges=judges)
    body = learn(table, corpus, steps=STEPS_ON, seed=SEED, judges=judges, start=first)
    facts = {
        "clips": len(corpus), "words": len(set(corpus.words)), "real": int((~corpus.synthetic).sum()),
        "steps": [0 if options.start else options.steps, STEPS_ON], "seed": SEED, "episodes": body.judged,
    }  # fmt: skip
    ship(body, table, corpus, options.out, facts=facts)


def _begun(made: Embedding) -> Body:
    return Body(made.weights, np.array(made.pipeline.offset, np.float32), np.array(made.pipeline.gain, np.float32))


def kept(path: Path, rows: Iterable[speech.Row], *, synthetic: bool, longest: int = clips.LONGEST) -> Clips:
    """Clips that are there already, or made and kept there."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        clips.save(clips.gathered(rows, synthetic=synthetic, longest=longest), path)
    return clips.load(path)


def spoken(each: int) -> Iterator[speech.Row]:
    every = list(voices.utterances(each, seed=SEED))
    for utterance, samples in voices.speak(every):
        yield utterance.word, " ".join(utterance.command[1:3]), samples


def recorded(packages: Path, people: Iterable[speech.Voice]) -> Iterator[speech.Row]:
    for person in people:
        yield from speech.rows(person, packages)


def judges_of(packages: Path) -> dict[str, Any]:
    """The episodes by name, each a function of what embeds windows."""
    found: dict[str, Any] = {}
    for pair in speech.PAIRS:
        one, other = (clips.gathered(recorded(packages, [person]), synthetic=False) for person in pair)
        found[f"{pair[0].name} and {pair[1].name}"] = _judge(one, other)
    return found


def _judge(one: Clips, other: Clips) -> Any:
    return lambda embed: episodes.strangers(embed, one, other)


if __name__ == "__main__":
    main()
