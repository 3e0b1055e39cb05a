"""Light, dark or high contrast: the palette, style sheet, font and icons of the whole application."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from studio.gui.resources import resource
from studio.gui.style import style_sheet
from studio.gui.tokens import CONTRAST, DARK, FONT_PX, LIGHT, TYPE_SCALES, Tokens, readable

W = TypeVar("W", bound=QWidget)
_FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
# In the order of how well they go with Inter: Windows, macOS, Linux.
_CHINESE = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
            "WenQuanYi Micro Hei", "WenQuanYi Zen Hei")
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_fill",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "fill",
    QPalette.ColorRole.HighlightedText: "on_fill",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.PlaceholderText: "dim",
    QPalette.ColorRole.Light: "line",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "window",
}


class Preference(StrEnum):
    """What the person chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_TOKENS = {Preference.LIGHT: LIGHT, Preference.DARK: DARK, Preference.CONTRAST: CONTRAST}


class Theme(QObject):
    """The one source of colours. ``changed`` fires after the application has its new palette."""

    changed = Signal()

    def __init__(self, app: QApplication, preference: Preference = Preference.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._preference = preference
        self._followers: weakref.WeakKeyDictionary[QWidget, list[Callable[[Any], None]]] = weakref.WeakKeyDictionary()
        app.setStyle("Fusion")
        _install_font(app)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._tell_system()
        self._apply()

    @property
    def preference(self) -> Preference:
        return self._preference

    @property
    def mode(self) -> Preference:
        """What is shown: LIGHT, DARK or CONTRAST."""
        # The own preference comes first: Qt cannot be asked back where no desktop theme is (offscreen, bare X11).
        if self._preference is not Preference.SYSTEM:
            return self._preference
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Preference.CONTRAST
        return Preference.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Preference.LIGHT

    @property
    def is_dark(self) -> bool:
        return self.mode is not Preference.LIGHT

    @property
    def tokens(self) -> Tokens:
        return _TOKENS[self.mode]

    @property
    def is_large(self) -> bool:
        return FONT_PX.scale > 1

    def set_large(self, large: bool) -> None:
        """Larger type, and what holds it. What is on screen keeps its sizes until it is made anew."""
        FONT_PX.scale = TYPE_SCALES["large" if large else "usual"]
        font = QFont(self._app.font())
        font.setPixelSize(FONT_PX["body"])
        self._app.setFont(font)
        self._apply()

    def set_preference(self, preference: Preference) -> None:
        self._preference = Preference(preference)
        self._tell_system()
        self._apply()

    def follow(self, widget: W, apply: Callable[[W], None]) -> None:
        """``apply(widget)`` now and after every change of mode, for as long as the widget lives.

        ``apply`` must not hold the widget itself, else it would live for ever.
        """
        self._followers.setdefault(widget, []).append(apply)
        apply(widget)

    def colour(self, name: str) -> QColor:
        """The colour of a token ("dim") or of "#rrggbb"."""
        return QColor(self.hex(name))

    def hex(self, name: str) -> str:
        return name if name.startswith("#") else str(getattr(self.tokens, name))

    def curve(self, index: int) -> QColor:
        curves = self.tokens.curves
        return QColor(curves[index % len(curves)])

    def label_colour(self, colour: str, *, for_text: bool = False) -> QColor:
        """A label's own colour, moved just enough to be seen (3:1), or read (4.5:1), on this mode's ground."""
        return QColor(readable(colour, self.tokens.surface, 4.5 if for_text else 3.0))

    def icon(self, name: str, colour: str = "text", *, size: int = 20) -> QIcon:
        """The line icon ``name`` in a token's colour; the disabled state is dimmed by Qt."""
        return QIcon(self.pixmap(name, colour, size=size))

    def pixmap(self, name: str, colour: str = "text", *, size: int = 20) -> QPixmap:
        return _draw_icon(name, self.hex(colour), size, self._app.devicePixelRatio())

    def _tell_system(self) -> None:
        scheme = {Preference.DARK: Qt.ColorScheme.Dark, Preference.LIGHT: Qt.ColorScheme.Light,
                  Preference.CONTRAST: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(scheme.get(self._preference, Qt.ColorScheme.Unknown))

    def _system_changed(self) -> None:
        if self._preference is Preference.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        tokens = self.tokens
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, QColor(getattr(tokens, name)))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.dim))
        self._app.setPalette(palette)
        self._app.setStyleSheet(style_sheet(tokens, mode=self.mode))
        for widget, steps in list(self._followers.items()):
            if shiboken6.isValid(widget):
                for step in steps:
                    step(widget)
        self.changed.emit()


def _install_font(app: QApplication) -> None:
    """Inter where it could be loaded, else the system's font; either way our size. What Inter lacks (Chinese) is
    taken from a font that the system has for it."""
    families = [QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in _FONTS]
    font = QFont(app.font())
    if all(family >= 0 for family in families):
        chinese = [name for name in _CHINESE if QFontDatabase.hasFamily(name)]
        font.setFamilies(["Inter", *chinese[:1], app.font().family()])
    font.setPixelSize(FONT_PX["body"])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)


@lru_cache(maxsize=512)
def _icon_source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _draw_icon(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = _icon_source(name).replace(b"currentColor", colour.encode())
    pixels = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixels


def icon_names() -> list[str]:
    """Every icon that can be asked for."""
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


_current: Theme | None = None


def install_theme(app: QApplication, preference: Preference = Preference.SYSTEM) -> Theme:
    """Make the application's theme, once; called again it only sets the preference."""
    global _current
    if _current is None:
        _current = Theme(app, preference)
    else:
        _current.set_preference(preference)
    return _current


def theme() -> Theme:
    """The application's theme. Widgets ask here, so that none has to be handed one."""
    if _current is None:
        app = QGuiApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("make the QApplication before the first widget")
        return install_theme(app)
    return _current
