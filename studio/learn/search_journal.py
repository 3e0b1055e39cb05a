"""A search's journal: Optuna's own file, which survives whoever writes it, and may lie on a folder that is shared."""

from __future__ import annotations

import contextlib
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from studio.errors import StudioError

LOCK_GRACE_S = 10
"""A journal's lock that nobody has moved for so long was left by somebody who was killed: writing takes
milliseconds."""
BEGINNING = b'{"op_code":'
"""Of every line that Optuna writes."""
STARTING_DRAWS = 16
"""Drawn by chance before the model of the sampler counts."""


def _lock(journal: Path) -> Any:
    from optuna.storages.journal import JournalFileOpenLock, JournalFileSymlinkLock

    kind = JournalFileOpenLock if sys.platform == "win32" else JournalFileSymlinkLock  # a link needs rights there
    return kind(str(journal), grace_period=LOCK_GRACE_S)


def storage(journal: Path) -> Any:
    """Optuna's storage in this file, which is made when there is none. Raises ValueError for a file of something else:
    Optuna would see no studies there, and write behind it."""
    import optuna
    from optuna.storages.journal import JournalFileBackend

    if journal.exists():
        _check(journal)
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    return optuna.storages.JournalStorage(JournalFileBackend(str(journal), lock_obj=_lock(journal)))


def opened(journal: Path, name: str) -> Any:
    """Optuna's study of this name, made when there is none, after what a killed process left half written is mended."""
    import optuna

    if journal.exists():
        _check(journal)
        _mend(journal, _lock(journal))
    kept = storage(journal)
    with warnings.catch_warnings():
        # Parts of the sampler are called experimental; the version is pinned, and a test searches with it.
        warnings.simplefilter("ignore")
        study = optuna.create_study(
            storage=kept, study_name=name, directions=["maximize", "minimize"], load_if_exists=True
        )
        # A restarted search shall not draw what it has drawn before.
        study.sampler = optuna.samplers.TPESampler(
            n_startup_trials=STARTING_DRAWS, multivariate=True, group=True, constant_liar=True,
            seed=len(study.get_trials(deepcopy=False)) + os.getpid(),
        )  # fmt: skip
    return study


def is_journal(path: Path) -> bool:
    """Was this file written by a search? Raises OSError."""
    with path.open("rb") as file:
        return BEGINNING.startswith(file.read(len(BEGINNING)))


def _check(journal: Path) -> None:
    if not is_journal(journal):
        raise ValueError("it is no journal of a search")


def _mend(journal: Path, lock: Any) -> None:
    """Takes away the half line that a killed process left: nothing can be written behind it."""
    lock.acquire()
    try:
        data = journal.read_bytes()
        whole = data.rfind(b"\n") + 1
        if whole < len(data):
            os.truncate(journal, whole)
    finally:
        lock.release()


@contextlib.contextmanager
def refusing(journal: Path | None) -> Iterator[None]:
    """What goes wrong with the file is StudioError("search-unwritable"), or "search-damaged"."""
    name = journal.name if journal else "its journal"
    try:
        yield
    except OSError as problem:
        raise StudioError(
            "The search cannot write down what it finds.",
            f"{name}: {problem.strerror}.",
            "Make room on the disk, or choose another place, and start the search again: it goes on where it was.",
            code="search-unwritable",
        ) from problem
    except (ValueError, KeyError, TypeError) as problem:
        raise StudioError(
            "What the search has found until now cannot be read.",
            f"{name} is damaged: {str(problem)[:120]}.",
            "Start the search anew; recordings and runs are not touched by this.",
            code="search-damaged",
        ) from problem
