"""Says English sentences of the rooms below in the window's language: it knows them by their templates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

FIELD = re.compile(r"\{\d+(?:!s)?\}")
"""``!s``: said as it is written, whatever it looks like; "1.0" is no number in a version."""
_NUMBER = re.compile(r"-?\d+\.\d+")
_COUNT = re.compile(r"-?\d[\d.,]*")
_VERDICT = re.compile(
    r"(Knows|Misses|Mixes up|Takes background for|Only a few takes tell about|Has learnt) .*\.", re.DOTALL
)
"""A run keeps its verdict as clauses (``studio.learn.evaluate``) with "; " between them, a capital and a point."""
_SENTENCE_END = re.compile(r"(?<=[.!?…]) +(?=[^a-z])")
_MARKS = ("\n", "  ·  ", " · ", "   ·   ")
"""What the studio sets between texts that stand side by side."""
_KNOWN = 4096
_MOST_SPLITS = 64


@dataclass(frozen=True, slots=True)
class _Template:
    pattern: re.Pattern[str]
    literals: tuple[str, ...]
    """What stands before, between and behind the fields."""
    translation: str

    @property
    def literal(self) -> int:
        """How many characters are the sentence's own: of two templates that fit, the one with more is meant."""
        return sum(map(len, self.literals))

    def splits(self, words: str) -> Iterator[tuple[str, ...]]:
        """Every way to read the words: values for the fields, those of the shortest first fields first."""
        if words.startswith(self.literals[0]):
            yield from self._splits(words, 1, len(self.literals[0]))

    def _splits(self, words: str, number: int, begin: int) -> Iterator[tuple[str, ...]]:
        literal = self.literals[number]
        if number == len(self.literals) - 1:
            end = len(words) - len(literal)
            if end >= begin and words.endswith(literal):
                yield (words[begin:end],)
            return
        end = words.find(literal, begin)
        while end >= 0:
            for others in self._splits(words, number + 1, end + len(literal)):
                yield (words[begin:end], *others)
            end = words.find(literal, end + 1)


class Speaker:
    """``sentences`` and ``parts``: English to translation; "{0}", "{1}" ... stand for values. A text that is not
    known is said as it is. Values that are parts or whole sentences are translated too; any other value (a label, a
    file's name) is left alone, but for the decimal mark of a number. ``clauses`` and ``point`` stand between the
    clauses of a verdict and behind it."""

    def __init__(self, sentences: Mapping[str, str], parts: Mapping[str, str] | None = None, *,
                 decimal_mark: str = ".", between: str = " ", clauses: str = "; ",
                 point: str = ".") -> None:
        self._parts = dict(parts or {})
        self._decimal_mark, self._between, self._clauses, self._point = decimal_mark, between, clauses, point
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
        template = _Template(re.compile(pattern, re.DOTALL), tuple(literals), translation)
        if " " in literals[0].lstrip():
            self._by_first.setdefault(literals[0].split()[0], []).append(template)
        elif " " in literals[-1].rstrip():
            self._by_last.setdefault(literals[-1].split()[-1], []).append(template)
        else:
            self._others.append(template)

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
        if _VERDICT.fullmatch(words) and (verdict := self._verdict(words)):
            return verdict
        pieces = words.split()
        if not pieces:
            return None
        candidates = [*self._by_first.get(pieces[0], ()), *self._by_last.get(pieces[-1], ()), *self._others]
        for template in sorted(candidates, key=lambda template: -template.literal):
            if template.pattern.fullmatch(words):
                # A value may hold the very words that stand behind it; numbers and parts tell where the fields are.
                values = max(islice(template.splits(words), _MOST_SPLITS), key=self._plain_values)
                return self._filled(template.translation, values)
        return None

    def _plain_values(self, values: tuple[str, ...]) -> int:
        return sum(1 for value in values if value in self._parts or _COUNT.fullmatch(value))

    def _verdict(self, words: str) -> str | None:
        clauses = self._in_clauses((words[0].lower() + words[1:-1]).split("; "))
        if clauses is None:
            return None
        said = self._clauses.join(clauses)
        return said[0].upper() + said[1:] + self._point

    def _in_clauses(self, pieces: list[str]) -> list[str] | None:
        """Each as short as can be; a label may hold a "; " of its own."""
        for end in range(1, len(pieces) + 1):
            first = self._whole("; ".join(pieces[:end]))
            others = self._in_clauses(pieces[end:]) if first is not None and end < len(pieces) else []
            if first is not None and others is not None:
                return [first, *others]
        return None

    def _filled(self, translation: str, values: tuple[str, ...]) -> str:
        def said(field: re.Match[str]) -> str:
            number = field.group()[1:-1]
            return values[int(number[:-2])] if number.endswith("!s") else self._value(values[int(number)])

        return FIELD.sub(said, translation)

    def _value(self, value: str) -> str:
        if _NUMBER.fullmatch(value):
            return value.replace(".", self._decimal_mark)
        if value in self._parts:
            return self._parts[value]
        # A single word may be a label of the person's own that happens to be one of our titles.
        return self.say(value) if " " in value.strip() else value
