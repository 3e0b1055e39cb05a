"""Says English sentences of the rooms below in the window's language: it knows them by their templates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

FIELD = re.compile(r"\{\d+\}")
_NUMBER = re.compile(r"-?\d+\.\d+")
_SENTENCE_END = re.compile(r"(?<=[.!?…]) +(?=[^a-z])")
_MARKS = ("\n", "  ·  ", " · ", "   ·   ")
"""What the studio sets between texts that stand side by side."""
_KNOWN = 4096


@dataclass(frozen=True, slots=True)
class _Template:
    pattern: re.Pattern[str]
    translation: str
    literal: int
    """How many characters are the sentence's own: of two templates that fit, the one with more of them is meant."""


class Speaker:
    """``sentences`` and ``parts``: English to translation; "{0}", "{1}" ... stand for values. A text that is not
    known is said as it is. Values that are parts or whole sentences are translated too; any other value (a label, a
    file's name) is left alone, but for the decimal mark of a number."""

    def __init__(self, sentences: Mapping[str, str], parts: Mapping[str, str] | None = None, *,
                 decimal_mark: str = ".", between: str = " ") -> None:
        self._parts = dict(parts or {})
        self._decimal_mark, self._between = decimal_mark, between
        self._exact = {english: words for english, words in sentences.items() if not FIELD.search(english)}
        self._by_first: dict[str, list[_Template]] = {}
        self._by_last: dict[str, list[_Template]] = {}
        self._others: list[_Template] = []
        for english, words in sentences.items():
            if FIELD.search(english):
                self._add(english, words)
        self.say: Callable[[str], str] = lru_cache(maxsize=_KNOWN)(self._say)

    def _add(self, english: str, translation: str) -> None:
        literals = FIELD.split(english)
        if not any(character.isalpha() for character in "".join(literals)):
            return
        pattern = "(.*?)".join(re.escape(literal) for literal in literals)
        fields = FIELD.findall(english)
        if len(set(fields)) != len(fields):
            raise ValueError(f"a field stands twice in {english!r}")
        template = _Template(re.compile(pattern, re.DOTALL), translation, sum(map(len, literals)))
        if " " in literals[0].lstrip():
            self._by_first.setdefault(literals[0].split()[0], []).append(template)
        elif " " in literals[-1].rstrip():
            self._by_last.setdefault(literals[-1].split()[-1], []).append(template)
        else:
            self._others.append(template)

    def knows(self, words: str) -> bool:
        """Whether there is a translation of the whole text."""
        return self._whole(words) is not None

    def _say(self, words: str) -> str:
        whole = self._whole(words)
        if whole is not None:
            return whole
        for mark in _MARKS:
            if mark in words:
                return mark.join(self.say(piece) for piece in words.split(mark))
        pieces = _SENTENCE_END.split(words)
        if len(pieces) > 1:
            return self._sentences(pieces)
        return words

    def _sentences(self, pieces: list[str]) -> str:
        """One after the other; two that stand in the table as one are said as one."""
        said, at = [], 0
        while at < len(pieces):
            for end in range(len(pieces), at, -1):
                whole = self._whole(" ".join(pieces[at:end]))
                if whole is not None:
                    break
            said.append(pieces[at] if whole is None else whole)
            at = end
        return self._between.join(said)

    def _whole(self, words: str) -> str | None:
        if words in self._exact:
            return self._exact[words]
        pieces = words.split()
        if not pieces:
            return None
        candidates = [*self._by_first.get(pieces[0], ()), *self._by_last.get(pieces[-1], ()), *self._others]
        for template in sorted(candidates, key=lambda template: -template.literal):
            if match := template.pattern.fullmatch(words):
                return self._filled(template.translation, match.groups())
        return None

    def _filled(self, translation: str, values: tuple[str, ...]) -> str:
        return FIELD.sub(lambda field: self._value(values[int(field.group()[1:-1])]), translation)

    def _value(self, value: str) -> str:
        if _NUMBER.fullmatch(value):
            return value.replace(".", self._decimal_mark)
        if value in self._parts:
            return self._parts[value]
        # A single word may be a label of the person's own that happens to be one of our titles.
        return self.say(value) if " " in value.strip() else value
