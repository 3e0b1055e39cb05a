"""Check-up: what may be wrong with the takes, each thing with its cause and a way to it, and labels that look wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.app.happenings import CheckupChanged
from studio.app.presenters.checkup import CheckupSnapshot, SuspectRow
from studio.gui.languages import decimal, said, said_label
from studio.gui.pages.crosscheck_card import CrossCheckCard
from studio.gui.pages.page import PageWidget
from studio.gui.pages.rows import TWO_LINES_PX, Row, RowList
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, Picture, button, spelled, text
from studio.learn.checks.checkup import Finding, Grade

SIDE_PX = 400
LEAST_ROWS = 4
PICTURES = {Grade.MISTAKE: ("warning", "warn"), Grade.NOTE: ("info", "dim")}


class CheckupSection(PageWidget):
    key = "evaluate"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._findings: tuple[Finding, ...] | None = None
        self.cards: list[FindingCard] = []
        self.words = text("", "dim", wrap=True)
        self.suspects = RowList(self.tr("Labels that look wrong"), two_lines=True)
        self.suspects.placeholder = self.tr("The check-up found no label that looks wrong.")
        self.suspects.setToolTip(self.tr("Enter opens the span in Label, to look at it and hear it"))
        self.suspects.setMinimumHeight(px(TWO_LINES_PX) * LEAST_ROWS)
        self.suspects.chosen.connect(lambda _: self._show_deeds())
        self.suspects.opened.connect(lambda _: self._open_suspect())
        self.judged = text("", "small", wrap=True)
        self.show_it = button(self.tr("Show"), self._open_suspect, icon="label",
                              tip=self.tr("Open the span in Label (Enter)"))
        self.relabel = button("", self._relabel, icon="check", tip=self.tr("Give the span the label it looks like"))
        self.vouch = button(self.tr("It is right"), self._vouch,
                            tip=self.tr("Keep the label, and do not list this span again"))
        self._assemble()
        self.refresh_on(CheckupChanged)

    def _assemble(self) -> None:
        found = QWidget()
        self._column = QVBoxLayout(found)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE["medium"])
        self._column.addWidget(self.words)
        self._fine = Card()
        self._fine.add(EmptyState("check", self.tr("The check-up found no mistake"), self.tr(
            "There are no copies in the takes, no exchanged labels, no fault of the sensor.")), 1)
        self._column.addWidget(self._fine, 1)
        self._column.addStretch(1)
        side = QWidget()
        self.side = QVBoxLayout(side)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(SPACE["medium"])
        card = Card(self.tr("Labels that look wrong"))
        card.hold_list()
        self.judged.setContentsMargins(8, 0, 8, 0)
        card.add(self.judged)
        card.add(self.suspects, 1)
        deeds = QHBoxLayout()
        for made in (self.show_it, self.relabel, self.vouch):
            deeds.addWidget(made)
        card.body.addLayout(deeds)
        self.side.addWidget(card, 1)
        self.thorough = CrossCheckCard(self.shell)
        self.side.addWidget(self.thorough)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["medium"])
        columns.addWidget(found, 1)
        columns.addWidget(side)
        self.body.addLayout(columns, 1)
        self.fold_when_narrow(columns, side, SIDE_PX)

    @property
    def first(self) -> QWidget:
        return self.suspects

    def refresh(self) -> None:
        snapshot = self.studio.check.snapshot()
        self._show_findings(snapshot)
        self.suspects.set_rows([self._row(row) for row in snapshot.suspects])
        if snapshot.suspects and not self.suspects.current_key:
            self.suspects.set_rows(self.suspects.rows, selected=self.suspects.rows[0].key)
        self.judged.setText(self.tr(
            "Judged by networks that never saw them, the surest first. It is you who decides.")
            if snapshot.by_networks else self.tr(
            "Judged by the other takes, the surest first. It is you who decides."))
        self._show_deeds()

    def _show_findings(self, snapshot: CheckupSnapshot) -> None:
        mistakes = sum(finding.grade == Grade.MISTAKE for finding in snapshot.findings)
        if not snapshot.has_spans:
            words = self.tr("There are no labelled takes yet.")
        elif snapshot.is_working:
            words = self.tr("Looking at the takes…")
        elif mistakes:
            words = self.tr("Look at these before you trust a number:") if mistakes > 1 else self.tr(
                "Look at this before you trust a number:")
        else:
            words = self.tr("No mistake was found.")
        self.words.setText(words)
        self._fine.setVisible(snapshot.has_spans and not snapshot.is_working and not snapshot.findings)
        if snapshot.findings == self._findings:
            return
        self._findings = snapshot.findings
        focused = self.focusWidget()
        had_keyboard = focused is not None and any(card.isAncestorOf(focused) for card in self.cards)
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = [FindingCard(finding, self) for finding in snapshot.findings]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(1 + place, card)
        if had_keyboard:
            self.suspects.setFocus()

    def _row(self, row: SuspectRow) -> Row:
        title = self.tr("{0} looks like {1}").format(said_label(row.label), said_label(row.looks_like))
        place = f"{decimal(row.start_us / 1e6, 1)} s"
        return Row(_key(row), title, ", ".join(part for part in (said(row.title), row.person) if part), place)

    # -- what the person does

    def open_span(self, recording_id: str, span_id: str) -> None:
        def step() -> None:
            if self.studio.check.open_span(recording_id, span_id):
                self.shell.go("label")

        self.attempt(step)

    def _chosen(self) -> SuspectRow | None:
        key = self.suspects.current_key
        return next((row for row in self.studio.check.snapshot().suspects if _key(row) == key), None)

    def _show_deeds(self) -> None:
        row = self._chosen()
        snapshot = self.studio.check.snapshot()
        for made in (self.show_it, self.relabel, self.vouch):
            made.setEnabled(row is not None)
        for made in (self.relabel, self.vouch):
            made.setVisible(bool(snapshot.suspects))
            made.setEnabled(row is not None and not snapshot.is_read_only)
        self.show_it.setVisible(bool(snapshot.suspects))
        self.relabel.setText(
            self.tr("It is {0}").format(spelled(said_label(row.looks_like))) if row else self.tr("Relabel"))

    def _open_suspect(self) -> None:
        if (row := self._chosen()) is not None:
            self.open_span(row.suspect.recording_id, row.suspect.span_id)

    def _relabel(self) -> None:
        row = self._chosen()
        if row is None:
            return
        suspect = row.suspect
        if self.attempt(lambda: self.studio.check.relabel(suspect)):
            words = self.tr("It is called {0} now.").format(said_label(row.looks_like))
            self.offer_undo(words, code="suspect-relabelled")

    def _vouch(self) -> None:
        row = self._chosen()
        if row is None:
            return
        suspect = row.suspect
        if self.attempt(lambda: self.studio.check.vouch(suspect)):
            self.offer_undo(self.tr("It stays {0}.").format(said_label(row.label)), code="suspect-right")


class FindingCard(Card):
    """What was found, why it matters, what to do, and a button that goes through the takes it is about."""

    def __init__(self, finding: Finding, section: CheckupSection) -> None:
        super().__init__()
        self.finding, self._section, self._next = finding, section, 0
        head = QHBoxLayout()
        head.setSpacing(SPACE["small"])
        head.addWidget(Picture(*PICTURES[finding.grade]), alignment=Qt.AlignmentFlag.AlignVCenter)
        words = text(said(finding.words), "section", wrap=True, selectable=True)
        head.addWidget(words, 1)
        self.setAccessibleName(said(finding.words))
        self.takes = button("", self._show_next, icon="label", role="flat")
        self.takes.setVisible(bool(finding.spans))
        head.addWidget(self.takes, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.add(text(said(finding.why), "dim", wrap=True, selectable=True))
        self.add(text(said(finding.remedy), wrap=True, selectable=True))
        self._name_button()

    def _name_button(self) -> None:
        count = len(self.finding.spans)
        self.takes.setText(self.tr("Show the take") if count == 1 else self.tr("Show take {0} of {1}").format(
            self._next + 1, count))
        self.takes.setToolTip(self.tr("Open it in Label; the next time the next one"))
        self.takes.setAccessibleName(f"{self.takes.text()}: {said(self.finding.words)}")

    def _show_next(self) -> None:
        recording_id, span_id = self.finding.spans[self._next]
        self._next = (self._next + 1) % len(self.finding.spans)
        self._name_button()
        self._section.open_span(recording_id, span_id)


def _key(row: SuspectRow) -> str:
    return f"{row.suspect.recording_id}/{row.suspect.span_id}"
