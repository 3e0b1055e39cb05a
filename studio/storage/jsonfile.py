"""JSON at the edge: bytes become values of the asked-for kind, or a sentence that names the place."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn, TypeVar

E = TypeVar("E", bound=StrEnum)
_LONGEST_TEXT = 10_000


class Malformed(ValueError):
    """The bytes are not what they should be; the text says where and how."""


class NewerFormat(ValueError):
    """The file was written by a newer studio."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value inside a JSON file and the place where it stands; each reader raises Malformed."""

    value: object
    place: str = ""

    def record(self) -> dict[str, object]:
        if not isinstance(self.value, dict):
            self._expected("an object {...}")
        return self.value

    def items(self) -> list[Node]:
        if not isinstance(self.value, list):
            self._expected("a list [...]")
        return [Node(value, f"{self.place}[{i}]") for i, value in enumerate(self.value)]

    def field(self, key: str) -> Node:
        record = self.record()
        if key not in record:
            raise Malformed(f"{self._inside(key)} is missing")
        return Node(record[key], self._inside(key))

    def get(self, key: str, default: object) -> Node:
        return Node(self.record().get(key, default), self._inside(key))

    def text(self) -> str:
        if not isinstance(self.value, str) or len(self.value) > _LONGEST_TEXT:
            self._expected("a text")
        return self.value

    def whole(self, low: int = 0, high: int = 2**53) -> int:
        if isinstance(self.value, bool) or not isinstance(self.value, int) or not low <= self.value <= high:
            self._expected(f"a whole number from {low} to {high}")
        return self.value

    def number(self, low: float = -math.inf, high: float = math.inf) -> float:
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            self._expected("a number")
        try:
            number = float(self.value)
        except OverflowError:
            self._expected("a number that a computer can hold")
        if not math.isfinite(number) or not low <= number <= high:
            self._expected(f"a number from {low:g} to {high:g}")
        return number

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            self._expected("true or false")
        return self.value

    def choice(self, members: Iterable[E]) -> E:
        """One of an enumeration, or of some of its members."""
        by_value = {member.value: member for member in members}
        chosen = by_value.get(self.text())
        if chosen is None:
            self._expected("one of " + ", ".join(by_value))
        return chosen

    def rest(self, known: frozenset[str]) -> dict[str, object]:
        """What this version does not know and keeps for the one that does."""
        return {key: value for key, value in self.record().items() if key not in known}

    def _inside(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else f'"{key}"'

    def _expected(self, what: str) -> NoReturn:
        shown = json.dumps(self.value, default=repr)
        shown = shown if len(shown) <= 60 else shown[:57] + "..."
        raise Malformed(f"{self.place or 'the file'} should be {what}, not {shown}")


def parse_any(data: bytes) -> Node:
    """The root of any JSON, which other programs wrote. Raises Malformed."""
    try:
        value = json.loads(data.decode("utf-8"), parse_constant=_no_constant)
        if b"\\ud" in data.lower():
            json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair could never be saved again
    except UnicodeDecodeError as problem:
        raise Malformed(f"byte {problem.start} is not UTF-8 text") from problem
    except json.JSONDecodeError as problem:
        raise Malformed(f"line {problem.lineno}, column {problem.colno}: {problem.msg}") from problem
    except (RecursionError, ValueError) as problem:
        raise Malformed("a number or a nesting in it is larger than any that the studio writes") from problem
    return Node(value)


def parse(data: bytes, format_name: str, version: int) -> Node:
    """The file's root when it is JSON of ``format_name`` not newer than ``version``.

    Raises Malformed, or NewerFormat.
    """
    root = parse_any(data)
    found_name, _, found_version = root.field("format").text().partition("/")
    if found_name != format_name or not found_version.isdecimal() or len(found_version) > 6 or int(found_version) < 1:
        raise Malformed(f'"format" should be "{format_name}/{version}"')
    if int(found_version) > version:
        raise NewerFormat(f'its format is "{format_name}/{found_version}", this studio knows up to /{version}')
    return root


def dump(document: dict[str, object]) -> bytes:
    """UTF-8 text with a line for each member, and for each item of its lists, so that people and version control
    can read it."""
    members = (f"{_compact(key)}: {_listed(value)}" for key, value in document.items())
    return ("{\n " + ",\n ".join(members) + "\n}\n").encode()


def _listed(value: object) -> str:
    if isinstance(value, list) and value and isinstance(value[0], dict | list | str):
        return "[\n  " + ",\n  ".join(map(_compact, value)) + "\n ]"
    return _compact(value)


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def keep_unknown(new: object, old: object) -> object:
    """``new`` with the members that only ``old`` has, in nested objects; list items are matched by id, kind or name."""
    if isinstance(new, dict) and isinstance(old, dict):
        merged = {key: keep_unknown(value, old[key]) if key in old else value for key, value in new.items()}
        return merged | {key: value for key, value in old.items() if key not in new}
    if isinstance(new, list) and isinstance(old, list):
        before = {_identity(item): item for item in old if isinstance(item, dict)}
        return [keep_unknown(item, before.get(_identity(item))) if isinstance(item, dict) else item for item in new]
    return new


def _identity(item: dict[str, object]) -> str:
    return str(item.get("id", item.get("kind", item.get("name"))))


def _no_constant(text: str) -> NoReturn:
    raise ValueError(text)
