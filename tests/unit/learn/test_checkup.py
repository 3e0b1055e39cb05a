"""The check-up names each mistake that is planted into the sample projects, and none on them as they are."""

from __future__ import annotations

import numpy as np
import pytest

from studio.learn.checks.checkup import Grade
from studio.learn.checks.looks import looks_of
from tests.benchmarks import mistakes

SEED = 1
"""Of which take and which axis. The benchmark counts how many of several are named; here each has to be."""
WORDS_ONLY = ("a label at another gain", "a label in another noise", "one person only")


class Set:
    """A sample project's takes, looked at once."""

    def __init__(self, name: str, takes: list[mistakes.Take]) -> None:
        self.name, self.takes, self.spec = name, takes, mistakes._spec(takes)
        self.known = {recording.id: looks_of(recording, lane, self.spec) for recording, lane in takes}

    def findings(self, takes: list[mistakes.Take]) -> tuple[mistakes.Finding, ...]:
        return mistakes._findings(takes, self.spec, self.known)


@pytest.fixture(scope="module")
def samples() -> dict[str, Set]:
    return {name: Set(name, takes) for name, takes in mistakes.sets("")}


def test_nothing_is_called_a_mistake_on_the_samples_as_they_are(samples: dict[str, Set]) -> None:
    for clean in samples.values():
        found = clean.findings(clean.takes)
        assert [finding.words for finding in found if finding.grade == Grade.MISTAKE] == []


@pytest.mark.parametrize("title", [title for title in mistakes.PLANTS if title not in WORDS_ONLY])
def test_a_mistake_among_gestures_is_named_with_its_cause_and_its_takes(samples: dict[str, Set], title: str) -> None:
    _named(samples["gestures"], title)


@pytest.mark.parametrize("title", [*WORDS_ONLY, "labels of two takes exchanged", "takes copied, shifted, quieter"])
def test_a_mistake_among_words_is_named_with_its_cause_and_its_takes(samples: dict[str, Set], title: str) -> None:
    _named(samples["words"], title)


@pytest.mark.parametrize("off", ["jarvis", "computer"])
def test_of_two_labels_the_one_that_is_off_is_named_and_not_the_one_to_keep(samples: dict[str, Set], off: str) -> None:
    words = samples["words"]
    two = [take for take in words.takes if {span.label for span in take[0].spans} <= {"jarvis", "computer"}]
    planted = [
        mistakes._new(recording, mistakes._lane(lane, lane.samples + 600))
        if recording.spans[0].label == off else (recording, lane)
        for recording, lane in two
    ]  # fmt: skip
    (found,) = [finding for finding in words.findings(planted) if finding.code == "offset"]
    assert found.labels == (off,)


def test_two_labels_for_one_thing_are_not_told_as_exchanged_takes(samples: dict[str, Set]) -> None:
    gestures = samples["gestures"]
    planted = mistakes.PLANTS["two labels that are one"](list(gestures.takes), np.random.default_rng(1))
    assert planted is not None
    (alike,) = [finding for finding in gestures.findings(planted.takes) if finding.code == "same-label"]
    swapped = [set(finding.labels) for finding in gestures.findings(planted.takes) if finding.code == "swapped"]
    assert set(alike.labels) not in swapped


def _named(clean: Set, title: str) -> None:
    planted = mistakes.PLANTS[title](list(clean.takes), np.random.default_rng(SEED))
    assert planted is not None
    mine = [finding for finding in clean.findings(planted.takes) if finding.code in planted.codes]
    assert mine
    assert any(mistakes._is_about(finding, planted.spoilt) for finding in mine)
    assert all(finding.words and finding.why and finding.remedy for finding in mine)
