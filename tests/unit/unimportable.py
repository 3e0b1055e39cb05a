"""A pytest plugin: makes Qt and TensorFlow unimportable, to show that nothing below the window needs them.

    python -m pytest -p tests.unit.unimportable -p no:pytest-qt tests/unit
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

BLOCKED = ("PySide6", "pyqtgraph", "tensorflow", "keras")


class Refusal(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.split(".")[0] in BLOCKED:
            raise ImportError(f"{fullname} is made unimportable in this run")
        return None


sys.meta_path.insert(0, Refusal())
for name in BLOCKED:
    assert name not in sys.modules, f"{name} was imported before it could be refused"
