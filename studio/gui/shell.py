"""What the window offers its pages, and the table of them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from studio.gui.bridge import Bridge
from studio.gui.notices import NoticeArea
from studio.gui.plots.ticker import DisplayTimer

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.gui.board_corner import BoardCorner

T = TypeVar("T")


class Shell(Protocol):
    """The window as a page sees it."""

    @property
    def studio(self) -> Studio: ...

    @property
    def bridge(self) -> Bridge: ...

    @property
    def board(self) -> BoardCorner: ...

    @property
    def ticker(self) -> DisplayTimer: ...

    def go(self, page: str, section: str = "") -> None:
        """Show a page by its key, and one of its sections if it has any."""
        ...

    def attempt(self, step: Callable[[], T], *, page: str = "") -> T | None:
        """Do ``step``; an error it raises is shown in ``page`` (the one on screen by default) and None returned."""
        ...

    def notices(self, page: str = "") -> NoticeArea: ...


@dataclass(frozen=True, slots=True)
class Page:
    """A page by name: it is imported and built when it is first shown."""

    key: str
    name: str
    title: str
    icon: str
    module: str
    factory: str

    def build(self, shell: Shell) -> QWidget:
        made = getattr(importlib.import_module(self.module), self.factory)(shell)
        assert isinstance(made, QWidget)
        return made


PAGES = (
    Page("collect", "Collect", "Collect recordings", "collect", "studio.gui.pages.collect", "CollectPage"),
    Page("label", "Label", "Label recordings", "label", "studio.gui.pages.label", "LabelPage"),
    Page("train", "Train", "Train a model", "train", "studio.gui.pages.train", "TrainPage"),
    Page("evaluate", "Evaluate", "Evaluate the model", "evaluate", "studio.gui.pages.evaluate", "EvaluatePage"),
    Page("deploy", "Deploy", "Deploy to the board", "deploy", "studio.gui.pages.deploy", "DeployPage"),
)
