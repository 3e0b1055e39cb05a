"""``python -m resources.translations.update``: brings the .ts files up to the source, and says what they lack.

    update                       every text of the source stands in every file; what has gone is marked, and kept
    update --prune               the same, and what has gone is taken out
    update --missing de          prints what has still to be translated: {context: {English: ""}}
    update --fill de FILE        takes that back, filled in (- is the standard input); what does not fit is refused
    update --check               changes nothing; status 1 when something is missing, wrong or not up to date

A translation has the fields of its English ("{0}", "{1:.1f}"), in any order, and its "&" (the key that goes there with
Alt). The words of each language are chosen in glossary.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from resources.translations.extract import Found, read_source
from studio.gui.languages import ENGLISH, LANGUAGES
from studio.gui.ts_file import Message, read_ts

HERE = Path(__file__).parent
CODES = tuple(language.code for language in LANGUAGES if language is not ENGLISH)
_FIELD = re.compile(r"\{\d*[^{}]*\}")
Key = tuple[str, str]


def file_of(code: str) -> Path:
    return HERE / f"{code}.ts"


def fault_of(source: str, translation: str) -> str:
    """What is wrong with a translation; "" for nothing."""
    if sorted(_FIELD.findall(source)) != sorted(_FIELD.findall(translation)):
        return "it has other fields than the English"
    if source.replace("&&", "").count("&") != translation.replace("&&", "").count("&"):
        return "the English has a key (&) and it has none, or the other way round"
    for edge in (slice(0, 1), slice(-1, None)):
        if (source[edge] == " ") != (translation[edge] == " "):
            return "a space at the begin or the end was lost or added"
    if "\n" in source and source.count("\n") != translation.count("\n"):
        return "it has other lines than the English"
    return ""


def missing_of(messages: list[Message]) -> dict[str, dict[str, str]]:
    """What has still to be translated, by context."""
    rows: dict[str, dict[str, str]] = {}
    for each in messages:
        if not each.translation:
            rows.setdefault(each.context, {})[each.source] = ""
    return rows


def faults_of(code: str, texts: list[Found]) -> list[str]:
    """What keeps a file from being complete and right."""
    known = {(each.context, each.source): each.translation for each in read_ts(file_of(code))}
    faults = [f"{code}: {found.where}: not in the file: {found.source}" for found in texts
              if (found.context, found.source) not in known]
    faults += [
        f"{code}: no translation: {context}: {source}" for (context, source), words in known.items() if not words
    ]
    for (context, source), words in known.items():
        if words and (fault := fault_of(source, words)):
            faults.append(f"{code}: {context}: {source!r}: {fault}: {words!r}")
    return faults


def update(code: str, texts: list[Found], *, prune: bool, filled: dict[Key, str] | None = None) -> list[Message]:
    """Writes the file of a language anew; the translations that it had stay."""
    old = _all_translations(file_of(code)) | (filled or {})
    messages = [Message(found.context, found.source, old.get((found.context, found.source), "")) for found in texts]
    now = {(each.context, each.source) for each in messages}
    gone = [] if prune else [Message(*key, words) for key, words in old.items() if key not in now and words]
    _write(file_of(code), code, messages, gone)
    return messages


def _all_translations(path: Path) -> dict[Key, str]:
    """Those of texts that have gone, too: a text may come back."""
    if not path.is_file():
        return {}
    kept = path.read_text(encoding="utf-8").replace(' type="vanished"', "")
    beside = path.with_suffix(".all")
    beside.write_text(kept, encoding="utf-8")
    try:
        return {(each.context, each.source): each.translation for each in read_ts(beside)}
    finally:
        beside.unlink()


def _write(path: Path, code: str, messages: list[Message], gone: list[Message]) -> None:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{code}" sourcelanguage="en">']
    rows = [(each, "" if each.translation else ' type="unfinished"') for each in messages]
    rows += [(each, ' type="vanished"') for each in gone]
    for context in sorted({each.context for each, _ in rows}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for each, kind in sorted((row for row in rows if row[0].context == context), key=lambda row: row[0].source):
            lines += ["    <message>", f"        <source>{_text(each.source)}</source>",
                      f"        <translation{kind}>{_text(each.translation)}</translation>", "    </message>"]
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _text(words: str) -> str:
    return escape(words, {'"': "&quot;", "'": "&apos;"})


def fill(code: str, rows: dict[str, dict[str, str]], texts: list[Found]) -> list[str]:
    """Takes filled rows into the file; returns what was refused, and why."""
    wanted = {(found.context, found.source) for found in texts}
    refused, taken = [], {}
    for context, words in rows.items():
        for source, translation in words.items():
            if (context, source) not in wanted:
                refused.append(f"{context}: {source!r}: the source has no such text")
            elif translation and (fault := fault_of(source, translation)):
                refused.append(f"{context}: {source!r}: {fault}: {translation!r}")
            elif translation:
                taken[context, source] = translation
    update(code, texts, prune=False, filled=taken)
    return refused


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m resources.translations.update", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missing", metavar="LANGUAGE", choices=CODES)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--prune", action="store_true")
    options = parser.parse_args()
    reading = read_source()
    problems = list(reading.complaints)
    if options.missing:
        rows = missing_of(update(options.missing, reading.texts, prune=False))
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    if options.fill:
        code, file = options.fill
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        problems += fill(code, json.loads(text), reading.texts)
    elif options.check:
        problems += [fault for code in CODES for fault in faults_of(code, reading.texts)]
    else:
        for code in CODES:
            missing = sum(map(len, missing_of(update(code, reading.texts, prune=options.prune)).values()))
            print(f"{code}: {len(reading.texts)} texts, {missing} to translate")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main())
