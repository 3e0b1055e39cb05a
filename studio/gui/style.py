"""The style sheet: the few things that Fusion and a palette do not give."""

from __future__ import annotations

from string import Template

from studio.gui.resources import resource
from studio.gui.tokens import FONT_PX, RADIUS, Tokens, px

# Two traps: '#rrggbbaa' would be read as '#aarrggbb' by Qt, so colours here are opaque; and a border on a combo
# box or spin box removes the native arrows, so those are styled with images of our own (one file a mode, since
# a style sheet cannot tint).
_SHEET = Template("""
QToolTip { border: 1px solid $line; padding: 4px 6px; background: $raised; color: $text }
QWidget#rail { background: $surface; border-right: 1px solid $line }
QToolButton[role="rail"] { border: 2px solid transparent; border-radius: ${r_card}px; padding: 7px 2px 5px;
    color: $dim; font-size: ${f_small}px; background: transparent }
QToolButton[role="rail"]:hover { background: $raised; color: $text }
QToolButton[role="rail"]:checked { background: $accent_soft; color: $accent; font-weight: 600 }
QToolButton[role="rail"]:focus { border-color: $accent }
QToolButton[role="rail"]::menu-indicator { image: none }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${r_card}px }
QLabel { background: transparent }
QLabel[role="title"] { font-size: ${f_title}px; font-weight: 600 }
QLabel[role="section"] { font-size: ${f_section}px; font-weight: 600 }
QLabel[role="big"] { font-size: ${f_big}px; font-weight: 600 }
QLabel[role="dim"] { color: $dim }
QLabel[role="small"] { color: $dim; font-size: ${f_small}px }
QLabel[role="good"] { color: $good } QLabel[role="warn"] { color: $warn } QLabel[role="bad"] { color: $bad }
QFrame[role="notice-bad"] { background: $bad_soft; border: 1px solid $bad; border-radius: ${r_control}px }
QFrame[role="notice-warn"] { background: $warn_soft; border: 1px solid $warn; border-radius: ${r_control}px }
QFrame[role="notice-good"] { background: $good_soft; border: 1px solid $good; border-radius: ${r_control}px }
QFrame[role="guide"] { background: $accent_soft; border: 0; border-radius: ${r_control}px }
QFrame[role="guide"] QLabel { color: $text }
QPushButton { background: $raised; border: 1px solid $edge; border-radius: ${r_control}px; padding: 6px 13px;
    min-height: ${h_line}px }
QPushButton:hover { border-color: $text } QPushButton:pressed { background: $line }
QPushButton:focus { border: 2px solid $accent; padding: 5px 12px }
QPushButton:disabled { color: $dim; border-color: $line }
QPushButton:checked { background: $accent_soft; color: $accent; border-color: $accent }
QPushButton::menu-indicator { image: none }
QPushButton[role="primary"] { background: $fill; border-color: $fill; color: $on_fill; font-weight: 600;
    padding: 9px 16px }
QPushButton[role="danger"] { background: $bad_fill; border-color: $bad_fill; color: $on_fill; font-weight: 600;
    padding: 9px 16px }
QPushButton[role="primary"]:hover { background: $fill_hover; border-color: $fill_hover }
QPushButton[role="danger"]:hover { background: $bad_fill_hover; border-color: $bad_fill_hover }
QPushButton[role="primary"]:focus, QPushButton[role="danger"]:focus { border: 2px solid $text; padding: 8px 15px }
QPushButton[role="primary"]:disabled, QPushButton[role="danger"]:disabled { background: $raised; color: $dim;
    border-color: $line }
QPushButton[role="flat"], QToolButton { background: transparent; border: 2px solid transparent;
    border-radius: ${r_control}px; padding: 4px }
QPushButton[role="flat"]:hover, QToolButton:hover { background: $raised }
QPushButton[role="flat"]:focus, QToolButton:focus { border-color: $accent }
QToolButton:checked { background: $accent_soft }
QPushButton[role="call"] { background: $fill; border: 1px solid $fill; color: $on_fill; font-weight: 600;
    border-radius: 15px; padding: 5px 13px }
QPushButton[role="call"]:hover { background: $fill_hover; border-color: $fill_hover }
QPushButton[role="call"]:focus { border: 2px solid $text; padding: 4px 12px }
QPushButton[role="recording"] { background: $bad_fill; border: 1px solid $bad_fill; color: $on_fill; font-weight: 600;
    border-radius: 15px; padding: 5px 13px }
QPushButton[role="recording"]:hover { background: $bad_fill_hover; border-color: $bad_fill_hover }
QPushButton[role="recording"]:focus { border: 2px solid $text; padding: 4px 12px }
QToolButton[role="menu"]::menu-indicator { image: none }
QPushButton[role="chip"] { background: $raised; border: 1px solid $line; border-radius: 15px; padding: 5px 13px }
QPushButton[role="chip"]:hover { border-color: $edge }
QPushButton[role="chip"]:checked { background: $accent_soft; border-color: $accent; color: $text }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 4px 12px }
QPushButton[role="tab"] { background: transparent; border: 0; border-bottom: 3px solid transparent; border-radius: 0;
    color: $dim; font-weight: 600; padding: 5px 10px 4px }
QPushButton[role="tab"]:hover { color: $text; border-bottom-color: $line }
QPushButton[role="tab"]:checked { color: $text; border-bottom-color: $accent }
QPushButton[role="tab"]:focus { border: 2px solid $accent; border-radius: ${r_control}px; padding: 4px 8px 3px }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit { background: $surface; border: 1px solid $edge;
    border-radius: ${r_control}px; padding: 5px 8px; min-height: ${h_line}px; selection-background-color: $fill;
    selection-color: $on_fill }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus { border: 2px solid
    $accent; padding: 4px 7px }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: $dim;
    border-color: $line }
QSpinBox, QDoubleSpinBox { padding: 3px 8px 3px 2px } QSpinBox:focus, QDoubleSpinBox:focus { padding: 2px 7px 2px 1px }
QAbstractSpinBox QLineEdit { border: 0; padding: 0 6px; min-height: ${h_inner}px; background: transparent }
QComboBox QLineEdit { border: 0; padding: 0; background: transparent }
QComboBox::drop-down { border: 0; width: 24px }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: 0;
    width: 20px; background: transparent }
QComboBox::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($arrows/arrow-down-$mode.svg);
    width: 12px; height: 12px }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($arrows/arrow-up-$mode.svg); width: 12px; height: 12px }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; padding: 2px; outline: 0 }
QListView, QTreeView, QTableView { background: transparent; border: 1px solid transparent; outline: 0;
    alternate-background-color: $raised }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid $accent; border-radius: ${r_control}px }
QListView::item, QTreeView::item { min-height: ${h_item}px; padding: 0 6px; border-radius: 6px }
QListView::item:hover, QTreeView::item:hover { background: $raised }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $accent_soft;
    color: $text }
QHeaderView { background: $surface; border: 0 }
QHeaderView::section { background: $surface; color: $dim; border: 0; border-bottom: 1px solid $line;
    padding: 5px 8px }
QTableView[role="runs"]::item { padding: 2px 5px }
QTableCornerButton::section { background: $surface; border: 0 }
QProgressBar { background: $raised; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px;
    color: transparent }
QProgressBar::chunk { background: $accent; border-radius: 4px }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $surface;
    border: 2px solid $accent }
QSlider::handle:horizontal:focus { background: $accent }
QMenu { background: $surface; border: 1px solid $edge; padding: 5px }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px } QMenu::item:selected { background: $accent_soft }
QMenu::item:disabled { color: $dim } QMenu::separator { height: 1px; background: $line; margin: 5px 8px }
QMenu::icon { padding-left: 8px }
QRadioButton { spacing: 9px }
QCheckBox { border: 2px solid transparent; border-radius: 6px; padding: 1px 3px }
QCheckBox:focus { border-color: $accent }
QCheckBox::indicator:unchecked { width: 10px; height: 10px; border: 2px solid $edge; border-radius: 4px;
  background: $surface }
QCheckBox::indicator:checked { width: 10px; height: 10px; border: 2px solid $fill; border-radius: 4px;
  background: $fill; image: url($arrows/check-$mode.svg) }
QCheckBox::indicator:checked:disabled { border-color: $dim; background: $dim }
QRadioButton::indicator { width: 12px; height: 12px; border: 2px solid $edge; border-radius: 8px; background: $surface }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $accent }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent }
QScrollArea { background: transparent; border: 0 }
QScrollArea > QWidget > QWidget[role="page"] { background: transparent }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0 }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0 }
QScrollBar::handle { background: $line; border-radius: 5px; min-height: 28px; min-width: 28px }
QScrollBar::handle:hover { background: $edge }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QSplitter::handle { background: transparent }
QDialog { background: $window }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0 }
""")


def style_sheet(tokens: Tokens, *, mode: str) -> str:
    """``mode`` names the arrows' files: light, dark or contrast."""
    values = {name: getattr(tokens, name) for name in tokens.__slots__}
    values |= {f"r_{name}": size for name, size in RADIUS.items()} | {f"f_{n}": size for n, size in FONT_PX.items()}
    values |= {"h_line": px(18), "h_inner": px(16), "h_item": px(28)}
    return _SHEET.substitute(values, mode=mode, arrows=resource("themes").as_posix())
