"""The theme can be read: contrasts after WCAG 2.2, colours that every kind of colour vision tells apart, icons."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton

from studio.gui import resources
from studio.gui.actions import SHORTCUTS
from studio.gui.marks import shape_of
from studio.gui.plots.paint import dash
from studio.gui.resources import resource
from studio.gui.theme import Preference, Theme, icon_names
from studio.gui.tokens import CONTRAST, DARK, LIGHT, Tokens, contrast, mix, readable, rgb
from studio.gui.widgets import button
from studio.model.project import LABEL_COLOURS

MODES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}
GROUNDS = ("window", "surface", "raised")

# Machado, Oliveira and Fernandes 2009, severity 1: linear RGB as seen with one cone missing.
VISIONS = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    "all cones": np.eye(3).tolist(),
}


def lab(colour: str, vision: str) -> NDArray[np.float64]:
    """CIE L*a*b* (D65) of a colour as ``vision`` sees it."""
    s = np.array(rgb(colour)) / 255
    linear = np.where(s <= 0.04045, s / 12.92, ((s + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(VISIONS[vision]) @ linear, 0, 1)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    t = to_xyz @ seen / np.array([0.9505, 1.0, 1.089])
    f = np.where(t > 0.008856, np.cbrt(t), 7.787 * t + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize(("ink", "least"), [("text", 7.0), ("dim", 4.5), ("accent", 4.5), ("good", 4.5), ("warn", 4.5),
                                            ("bad", 4.5)])
def test_text_can_be_read_on_every_ground(mode: str, ground: str, ink: str, least: float) -> None:
    tokens = MODES[mode]
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least


@pytest.mark.parametrize("mode", MODES)
def test_filled_buttons_and_tinted_grounds_can_be_read(mode: str) -> None:
    t = MODES[mode]
    for fill in (t.fill, t.fill_hover, t.bad_fill, t.bad_fill_hover):
        assert contrast(t.on_fill, fill) >= 4.5
    for soft in (t.accent_soft, t.good_soft, t.warn_soft, t.bad_soft):
        assert contrast(t.text, soft) >= 7
    assert contrast(t.accent, t.accent_soft) >= 4.5


@pytest.mark.parametrize("ink", ["text", "dim", "accent", "good", "warn", "bad", "edge"])
def test_in_high_contrast_whatever_says_something_has_seven_to_one(ink: str) -> None:
    for ground in (*GROUNDS, "plot"):
        assert contrast(getattr(CONTRAST, ink), getattr(CONTRAST, ground)) >= 7
    assert contrast(CONTRAST.on_fill, CONTRAST.fill) >= 7
    assert contrast(CONTRAST.on_fill, CONTRAST.bad_fill) >= 7
    assert all(contrast(curve, CONTRAST.plot) >= 7 for curve in CONTRAST.curves)


def test_the_systems_wish_for_contrast_is_followed(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.set_preference(Preference.SYSTEM)
    assert theme.mode is not Preference.CONTRAST
    hints = QApplication.styleHints().accessibility()
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _: Qt.ContrastPreference.HighContrast)
    assert theme.mode is Preference.CONTRAST
    # A choice of one's own comes first.
    theme.set_preference(Preference.LIGHT)
    assert theme.mode is Preference.LIGHT


def test_the_curves_of_one_plot_have_three_line_styles_and_labels_eight_shapes() -> None:
    for first in (0, 3):
        assert len({dash(first + curve) for curve in range(3)}) == 3
    assert len({str(shape_of(colour)) for colour in LABEL_COLOURS[:8]}) == 8
    # A colour of the person's own has a mark too.
    assert shape_of("#123456") is None


@pytest.mark.parametrize("mode", MODES)
def test_edges_of_fields_and_curves_can_be_seen(mode: str) -> None:
    t = MODES[mode]
    assert contrast(t.edge, t.surface) >= 3
    assert contrast(t.dim, t.plot) >= 4.5
    for curve in t.curves:
        assert contrast(curve, t.plot) >= 4.5


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("mode", MODES)
def test_curves_of_one_plot_are_told_apart_by_every_vision(mode: str, vision: str) -> None:
    curves = MODES[mode].curves
    for group in (curves[:3], curves[3:]):
        for one, other in itertools.combinations(group, 2):
            assert np.linalg.norm(lab(one, vision) - lab(other, vision)) >= 20, (one, other)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("colour", LABEL_COLOURS)
def test_label_colours_are_seen_and_read_in_both_modes(theme: Theme, mode: str, colour: str) -> None:
    theme.set_preference(Preference(mode))
    surface = MODES[mode].surface
    assert contrast(theme.label_colour(colour).name(), surface) >= 3
    assert contrast(theme.label_colour(colour, for_text=True).name(), surface) >= 4.5


def test_a_colour_that_is_readable_already_is_not_changed() -> None:
    assert readable("#e69f00", "#171c23", 3.0) == "#e69f00"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_asked_for(theme: Theme, mode: str, name: str) -> None:
    theme.set_preference(Preference(mode))
    image = theme.icon(name, "text", size=24).pixmap(QSize(24, 24)).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert sum(p.alpha() > 100 for p in pixels) >= 12, "nearly nothing was drawn"
    # Half-covered pixels are rounded when their alpha is taken out again.
    solid = [p for p in pixels if p.alpha() > 250]
    wanted = QColor(MODES[mode].text)
    assert all(abs(p.red() - wanted.red()) + abs(p.blue() - wanted.blue()) <= 4 for p in solid)


def test_icons_on_buttons_follow_the_mode(theme: Theme, qtbot: object) -> None:
    made = button("Record", icon="record")
    dark = made.icon().pixmap(18, 18).toImage()
    theme.set_preference(Preference.LIGHT)
    assert made.icon().pixmap(18, 18).toImage() != dark


def test_the_own_preference_comes_before_the_system(theme: Theme) -> None:
    for preference in (Preference.LIGHT, Preference.DARK):
        theme.set_preference(preference)
        assert theme.tokens is MODES[preference]
        assert theme.is_dark is (preference is Preference.DARK)


def test_a_deleted_widget_no_longer_follows(theme: Theme) -> None:
    seen: list[QPushButton] = []
    made = QPushButton()
    theme.follow(made, seen.append)
    assert len(seen) == 1
    seen.clear()
    del made
    theme.set_preference(Preference.LIGHT)
    assert seen == []


def test_mixing_and_both_modes_have_the_same_tokens() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert len(DARK.curves) == len(LIGHT.curves) == len(CONTRAST.curves) == 6
    assert isinstance(DARK, Tokens)


def test_no_key_is_bound_twice_in_one_place() -> None:
    for page in {row.page for row in SHORTCUTS}:
        keys = [key for row in SHORTCUTS if row.page == page for key in row.keys]
        assert len(keys) == len(set(keys)), page


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("way", ["up", "down"])
def test_the_arrows_of_fields_have_the_colour_of_their_mode(mode: str, way: str) -> None:
    """A style sheet cannot tint an image, so each mode has its own file."""
    assert MODES[mode].dim in resource("themes", f"arrow-{way}-{mode}.svg").read_text(encoding="utf-8")


def test_resources_are_found_in_the_repository_and_in_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert resource("fonts", "OFL.txt").is_file()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    resources.resources_folder.cache_clear()
    try:
        assert resource("icons").parent == tmp_path.parent / "resources"
        (tmp_path / "_resources").mkdir()
        resources.resources_folder.cache_clear()
        assert resource("icons").parent == tmp_path / "_resources"
    finally:
        resources.resources_folder.cache_clear()
