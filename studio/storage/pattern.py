"""Label and person read from a file's path by a template such as "{label}/{person}_nohash_{n}"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from studio.errors import StudioError

_FIELD = re.compile(r"\{([^{}]*)\}")
_FORMS = {
    # A number first; then something that starts as one (dates, hashes); then one word; then anything.
    "n": (r"\d+", r"\d[^/]*", r"[^/_]+", r"[^/]+"),
    # A person is one word when the rest allows it, so that the underscores of "hey_archie" stay with the label.
    "person": (r"[^/_]+?", r"[^/]+?"),
    "label": (r"[^/]+?",),
}
_TRAILING_NUMBER = re.compile(r"[\s_.\-]*\(?\d+\)?$")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A template, compiled: ``expressions`` are tried in turn, strictest reading first."""

    template: str
    expressions: tuple[re.Pattern[str], ...]

    def match(self, path: PurePath, *, above: Sequence[str] = ()) -> dict[str, str] | None:
        """The fields of ``path`` (below the folder that was given; its extension is ignored), or None.

        A template with fewer folders than the path is read against the path's end; one with more takes the rest
        from ``above``, the parts of the given folder itself.
        """
        parts = [*above, *path.parent.parts, path.stem]
        text = "/".join(parts[-(self.template.count("/") + 1) :])
        for expression in self.expressions:
            if found := expression.fullmatch(text):
                return found.groupdict()
        return None


def compile_pattern(template: str) -> Pattern:
    """Raises StudioError("pattern") for a template that cannot be read."""
    pieces = _FIELD.split(template.strip().strip("/").replace("\\", "/"))
    literals, names = pieces[::2], pieces[1::2]
    unknown = [name for name in names if name not in _FORMS]
    if not names or unknown or any(brace in text for text in literals for brace in "{}"):
        raise StudioError(
            f'The pattern "{template}" cannot be read.',
            f"It has {{{unknown[0]}}}." if unknown else "It should have at least one field in braces.",
            'Use {label}, {person} and {n}, for example "{label}/{person}_nohash_{n}".',
            code="pattern",
        )
    used = [name for name in _FORMS if name in names]
    choices = itertools.product(*(_FORMS[name] for name in used))
    expressions = [_expression(literals, names, dict(zip(used, choice, strict=True))) for choice in choices]
    return Pattern("/".join(template.strip().strip("/").replace("\\", "/").split("/")), tuple(expressions))


def label_from_name(stem: str) -> str:
    """A file's name without its number: circ_03 -> circ; empty when it is nothing but a number."""
    return _TRAILING_NUMBER.sub("", stem).strip(" _.-")


def _expression(literals: list[str], names: list[str], forms: dict[str, str]) -> re.Pattern[str]:
    parts = [re.escape(literals[0])]
    seen: set[str] = set()
    for name, literal in zip(names, literals[1:], strict=True):
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>{forms[name]})")
        seen.add(name)
        parts.append(re.escape(literal))
    return re.compile("".join(parts))
