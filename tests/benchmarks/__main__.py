"""``python -m tests.benchmarks NAME [ARGUMENT ...] [--json]``; ``list`` names them."""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
from types import ModuleType

import tests.benchmarks
from tests.benchmarks.report import Report


def benchmarks() -> dict[str, ModuleType]:
    """Every module beside this one that has a ``measure() -> Report``, which may take words, or a ``main(words)`` that
    reads its own options, by name."""
    names = sorted(row.name for row in pkgutil.iter_modules(tests.benchmarks.__path__) if row.name != "__main__")
    modules = {name: importlib.import_module(f"tests.benchmarks.{name}") for name in names}
    return {name: module for name, module in modules.items() if {"measure", "main"} & set(vars(module))}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("name", metavar="NAME", help="a benchmark, or list")
    parser.add_argument("arguments", metavar="ARGUMENT", nargs="*", help="what the benchmark takes, as a folder")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    known = benchmarks()
    if hasattr(known.get(sys.argv[1] if len(sys.argv) > 1 else ""), "main"):
        code: int = known[sys.argv[1]].main(sys.argv[2:])
        return code
    options = parser.parse_args()
    if options.name == "list":
        words = {name: (module.__doc__ or "").splitlines()[0] for name, module in known.items()}
        width = max(map(len, words))
        print(json.dumps(words) if options.json else "\n".join(f"{n:{width}}  {w}" for n, w in words.items()))
        return 0
    if options.name not in known:
        parser.error(f"there is no benchmark {options.name!r}; there are: {', '.join(known)}")
    report: Report = known[options.name].measure(*options.arguments)
    print(json.dumps(report.as_json(options.name)) if options.json else report.as_text(options.name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
