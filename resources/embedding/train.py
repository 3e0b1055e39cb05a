"""``python -m resources.embedding.train``: makes the corpus, trains the body, judges it and writes the resource anew.

On Debian with espeak-ng, flite, Festival and the voices that README.md names; an hour or a half more on two cores.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from resources.embedding import clips, episodes, noise, speech, voices
from resources.embedding.clips import Clips
from resources.embedding.learning import NARROW, THEN_STRANGERS, WORDS_FIRST, Body, learn
from resources.embedding.packages import unpacked
from resources.embedding.shipping import ship, ship_narrow
from studio.learn.embedding import INDEX, WEIGHTS
from studio.learn.networks import embedding_network, narrow_embedding_network
from studio.learn.pruning import pruned

EACH, STEPS, STEPS_ON, STEPS_NARROW, SEED = 40, 24000, 6000, 75000, 0
"""Synthetic voices a word, batches of the first go, of the second and of the narrow body's, and the seed of all
chance."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m resources.embedding.train", description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("embedding-work"), help="where corpus and packages are kept")
    parser.add_argument("--debs", type=Path, help="a folder with the .deb files, instead of fetching them")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="where the resource is written")
    parser.add_argument("--each", type=int, default=EACH, help="synthetic voices a word")
    parser.add_argument("--steps", type=int, default=STEPS, help="batches of the first go")
    parser.add_argument("--start", type=Path, help="a folder with a resource that has the first go behind it")
    parser.add_argument("--narrow", action="store_true", help="train the narrow body alone, on the one that is there")
    options = parser.parse_args()
    packages = unpacked(options.work / "packages", debs=options.debs)
    synthetic = kept(options.work / f"synthetic-{options.each}.npz", spoken(options.each), synthetic=True)
    real = kept(options.work / "real.npz", recorded(packages, speech.TRAINING), synthetic=False)
    noises = kept(options.work / "noise.npz", noise.rows(packages), synthetic=False, longest=clips.FRAMES)
    corpus = clips.joined([synthetic, real, noises])
    judges = judges_of(packages)
    table = embedding_network()
    facts = {"clips": len(corpus), "words": len(set(corpus.words)), "real": int((~corpus.synthetic).sum())}
    if options.narrow:
        body = _begun(options.out)
    else:
        if options.start:
            first = _begun(options.start)
        else:
            first = learn(table, corpus, steps=options.steps, seed=SEED, judges=judges, go=WORDS_FIRST)
        body = learn(table, corpus, steps=STEPS_ON, seed=SEED, judges=judges, go=THEN_STRANGERS, start=first)
        steps = [0 if options.start else options.steps, STEPS_ON]
        ship(body, table, corpus, options.out, facts={**facts, "steps": steps, "seed": SEED, "episodes": body.judged})
    narrow = learn(
        narrow_embedding_network(), corpus, steps=STEPS_NARROW, seed=SEED, judges=judges, go=NARROW,
        start=_pruned(body), teacher=(table, body),
    )  # fmt: skip
    ship_narrow(narrow, options.out, facts={**facts, "steps": STEPS_NARROW, "seed": SEED, "episodes": narrow.judged})


def _begun(folder: Path) -> Body:
    """The wide body of a resource, whether it has a narrow one or not."""
    index = json.loads((folder / INDEX).read_text("utf-8"))
    with np.load(folder / WEIGHTS, allow_pickle=False) as held:
        weights = tuple(held[name].astype(np.float32) for name in sorted(held.files))
    return Body(weights, np.array(index["offset"], np.float32), np.array(index["gain"], np.float32))


def _pruned(body: Body) -> Body:
    """The channels of ``body`` that its vector depends on most, as wide as the narrow one is."""
    head = [np.ones((body.weights[-1].shape[-1], 1), np.float32), np.zeros(1, np.float32)]
    *weights, _, _ = pruned(embedding_network(), [*body.weights, *head], narrow_embedding_network())
    return Body(tuple(weights), body.offset, body.gain)


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
