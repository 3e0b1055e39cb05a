"""Finds every text in the source that a person may see, by reading the Python itself.

Three kinds: what the window says in place (``self.tr("...")``, its context is the class); sentences of the rooms below
and of the window's own tables, which are plain English and are translated at the window's border by their template;
and the parts that such a sentence chooses from (the constants of a conditional inside an f-string).
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.gui.ts_file import PARTS, SENTENCES

SOURCE = Path(__file__).parents[2] / "studio"
# The command line stays English; the worker process and what it says to itself do not reach the window.
SILENT = (
    "app/cli", "__main__.py", "jobs/lines.py", "board/server.py", "board/doctor.py", "gui/style.py", "gui/theme.py",
    "app/reporting/page.py", "app/drawing/", "learn/voices/casting.py", "learn/voices/program.py",
)
# What exactly is wrong with a foreign model or a damaged file is for whoever wrote it. Only what these raise themselves
# as a StudioError is translated; the reasons inside stay English.
TECHNICAL = ("learn/lowering.py", "learn/draft.py", "learn/flatbuffer.py", "learn/plan.py", "learn/arena.py",
             "learn/tflite.py", "learn/tflite_names.py", "core/", "link/messages.py", "storage/codec.py",
             "storage/run_codec.py", "storage/jsonfile.py", "board/arduino_library.py", "board/system_help.py",
             "board/sketch.py", "storage/formats/cbor.py", "storage/formats/webm.py",
             "storage/lane_files.py")
_PHRASE = re.compile(r"[^\W\d_}][.,:;”]?\)? [“(]?[^\W\d_]|[^\W\d_] · |[^\W\d_][:,]? \{|\} [(“]?[^\W\d_]")
_TITLE = re.compile(r"[A-Z][a-z]+(-[a-z]+)?( …|…)?")
_FORMAT_FIELD = re.compile(r"\{(![rsa])?(:[^{}]*)?\}")
_LETTER = re.compile(r"[^\W\d_]")
# What is the same in every language: units, names, keys, an address as an example.
WORDLESS = re.compile(r"(\{\d+(!s)?\}|[\W\d_]|\b(s|ms|h|min|Hz|kHz|KB|MB|B|M|g|dB|µJ|V|X|Y|Z|Nano Studio|Studio"
                      r"|Ctrl|Alt|Shift"
                      r"|socket|localhost|HOST|PORT|CSV|WAV|zip|json|Python)\b)*")
_QUIET_CALLS = re.compile(r"^(log\.|logging\.|re\.|.*setStyleSheet$|Language$"
                          r"|TypeVar|QKeySequence|QFont\b|warnings\.|signal\.|struct\.|argparse\.|parser\.|ctypes\.)")
_BUGS = {"ValueError", "TypeError", "RuntimeError", "AssertionError", "KeyError", "IndexError", "OSError",
         "NotImplementedError", "AttributeError", "BufferError", "MemoryError", "FileNotFoundError"}
_ERROR_WORDS = ("what", "why", "remedy")
_SHOWN = {"Flag", "Detail"}
"""Their second argument is shown, even when it is a single word."""


@dataclass(frozen=True, slots=True)
class Found:
    context: str
    source: str
    where: str


@dataclass
class Reading:
    """What the files hold, and what is wrong with it: texts that no tool could find."""

    texts: list[Found]
    complaints: list[str]


def read_source(root: Path = SOURCE) -> Reading:
    """All texts in the order of files and lines, each once a context."""
    reading = Reading([], [])
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not name.startswith(SILENT):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            _File(name, reading, is_window=name.startswith("gui/")).read(tree)
    unique = {(found.context, found.source): found for found in reversed(reading.texts)}
    reading.texts = sorted(unique.values(), key=lambda found: _place(found.where))
    return reading


def error_sentences(root: Path = SOURCE) -> Iterator[Found]:
    """What every StudioError of the source says that is written where it is raised."""
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(SILENT):
            continue
        for call in (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if _is_error(node)):
            for argument in _error_arguments(call):
                for text in _texts_of(argument):
                    if _LETTER.search(template_of(text).replace("{", "")):
                        yield Found(SENTENCES, template_of(text), f"{name}:{text.lineno}")


def template_of(text: ast.Constant | ast.JoinedStr) -> str:
    """An f-string with its fields numbered; a plain string as it is. What is written ``!s`` stays so: see Speaker."""
    if isinstance(text, ast.Constant):
        numbers = itertools.count()
        return _FORMAT_FIELD.sub(lambda _: f"{{{next(numbers)}}}", str(text.value))
    number = -1
    words = ""
    for part in text.values:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            number += 1
            is_as_written = isinstance(part, ast.FormattedValue) and part.conversion == ord("s")
            words += f"{{{number}!s}}" if is_as_written else f"{{{number}}}"
    return words


def _place(where: str) -> tuple[str, int]:
    name, line = where.rsplit(":", 1)
    return name, int(line)


def _is_error(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "StudioError"


def _error_arguments(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(word.value for word in call.keywords if word.arg in _ERROR_WORDS)]


def _texts_of(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The strings that an expression may come to."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        if isinstance(node, ast.JoinedStr) or isinstance(node.value, str):
            yield node
    elif isinstance(node, ast.IfExp):
        yield from _texts_of(node.body)
        yield from _texts_of(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _texts_of(value)
    elif isinstance(node, ast.BinOp):
        yield from _texts_of(node.left)
        yield from _texts_of(node.right)


class _File(ast.NodeVisitor):
    def __init__(self, name: str, reading: Reading, *, is_window: bool) -> None:
        self.name, self.reading, self.is_window = name, reading, is_window
        self.classes: list[str] = []
        self.is_technical = name.startswith(TECHNICAL)
        self.depth = 0
        self.context = ""

    def read(self, tree: ast.Module) -> None:
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == "tr":
                self.context = _context_of(node)
        self.visit(tree)

    def add(self, context: str, node: ast.Constant | ast.JoinedStr) -> None:
        words = template_of(node)
        if _LETTER.search(words):
            self.reading.texts.append(Found(context, words, f"{self.name}:{node.lineno}"))

    def complain(self, node: ast.expr | ast.stmt, words: str) -> None:
        self.reading.complaints.append(f"{self.name}:{node.lineno}: {words}")

    # Where texts may stand.

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name == "tr" and not self.classes:
            return
        self.depth += 1
        for each in (*node.args.defaults, *node.args.kw_defaults, *node.body):
            if each is not None:
                self.visit(each)
        self.depth -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit(node.body)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if not any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets):
            self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self.visit(value)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared is no text to be shown."""

    def visit_Assert(self, node: ast.Assert) -> None:
        """For ourselves."""

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        last = called.split(".")[-1]
        if _QUIET_CALLS.match(called) or last in _BUGS:
            return
        if last == "tr" or called.endswith(".translate"):
            self._translated(node, last)
            return
        if _is_error(node):
            for argument in _error_arguments(node):
                self._error_text(argument)
            return
        for words in _texts_of(node.args[1]) if last in _SHOWN and len(node.args) > 1 else ():
            if isinstance(words, ast.Constant) and not self.is_technical:
                self.add(SENTENCES, words)
        self.generic_visit(node)

    def _error_text(self, argument: ast.expr) -> None:
        texts = list(_texts_of(argument))
        for text in texts:
            self.add(SENTENCES, text)
            for part in text.values if isinstance(text, ast.JoinedStr) else ():
                if isinstance(part, ast.FormattedValue):
                    self._field(part.value)
        if not texts:
            self.visit(argument)

    def visit_Constant(self, node: ast.Constant) -> None:
        if not isinstance(node.value, str) or self.is_technical or "|" in node.value:
            return
        is_table = self.depth == 0 or (not self.is_window and self.name.startswith("app/"))
        if (self.depth == 0 or not self.is_window) and (
            _PHRASE.search(node.value) or (is_table and _TITLE.fullmatch(node.value))
        ):
            self.add(SENTENCES, node)
        elif self.is_window and self.depth and _PHRASE.search(node.value) and not WORDLESS.fullmatch(node.value):
            self.complain(node, f"plain English: {node.value}")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if not self.is_window and not self.is_technical and _PHRASE.search(template_of(node)):
            self.add(SENTENCES, node)
        elif self.is_window and _PHRASE.search(words := template_of(node)) and not WORDLESS.fullmatch(words):
            self.complain(node, f"plain English: {words}")
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self._field(part.value)

    def _field(self, value: ast.expr) -> None:
        """The choices of a field are parts of its sentence; whatever else stands in it may be a sentence."""
        if isinstance(value, ast.IfExp | ast.BoolOp):
            for text in _texts_of(value):
                if isinstance(text, ast.JoinedStr):
                    self.visit_JoinedStr(text)
                elif not self.is_window and not self.is_technical:
                    self.add(PARTS, text)
        elif isinstance(value, ast.Constant):
            return
        else:
            self.visit(value)

    def _translated(self, node: ast.Call, called: str) -> None:
        if called == "translate":
            first = node.args[0] if node.args else None
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                self.generic_visit(node)  # a painter's
                return
            context, text = first.value, node.args[1]
        else:
            is_method = ast.unparse(node.func) != "tr"
            context = self.classes[-1] if is_method and self.classes else self.context
            text = node.args[0]
            if ast.unparse(node.func) not in ("tr", "self.tr"):
                other = ast.unparse(node.func)[:-3]
                self.complain(node, f"Qt looks for it in the class of {other}, and not in this one")
        if not context:
            self.complain(node, "a text without a context: no class around it, and no function tr in its file")
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            self.add(context, text)
        else:
            self.complain(node, f"no plain literal, so nobody can translate it: {ast.unparse(node)[:70]}")


def _context_of(function: ast.FunctionDef) -> str:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("translate"):
            first = node.args[0]
            return str(first.value) if isinstance(first, ast.Constant) else ""
    return ""
