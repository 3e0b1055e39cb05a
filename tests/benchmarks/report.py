"""What a benchmark says: numbers with their unit, baseline and goal."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """``baseline`` is the same quantity of the plain way, measured in the same run; ``goal`` is at most this much,
    ``least`` at least."""

    name: str
    value: float
    unit: str = ""
    baseline: float | None = None
    goal: float | None = None
    least: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """``baseline`` says in words what the baseline is; ``setting`` what the numbers hold for."""

    rows: tuple[Row, ...]
    baseline: str
    setting: str = ""

    def as_json(self, name: str) -> dict[str, object]:
        return {
            "benchmark": name,
            "setting": self.setting,
            "baseline_is": self.baseline,
            "rows": [asdict(row) for row in self.rows],
        }

    def as_text(self, name: str) -> str:
        width = max(len(row.name) for row in self.rows)
        lines = [f"{name}: {self.setting}" if self.setting else name]
        lines.append(f"{'':{width}}  {'here':>10}  {'baseline':>10}  goal")
        for row in self.rows:
            baseline = "" if row.baseline is None else f"{row.baseline:10.4g}"
            goal = "" if row.goal is None else f"<= {row.goal:g}{'' if row.value <= row.goal else '   missed'}"
            if row.least is not None:
                goal = f">= {row.least:g}{'' if row.value >= row.least else '   missed'}"
            lines.append(f"{row.name:{width}}  {row.value:10.4g}  {baseline:>10}  {goal}  {row.unit}".rstrip())
        return "\n".join([*lines, f"baseline: {self.baseline}"])
