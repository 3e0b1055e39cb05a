"""One HTML file: headings, paragraphs, tables and pictures, with its style inside and nothing fetched from anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

STYLE = """
:root { color-scheme: light; --text: #1a2028; --dim: #586472; --line: #dbe0e6; --accent: #0b6f68; --soft: #eef6f5 }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 32px 20px 64px; max-width: 860px; background: #ffffff; color: var(--text);
  font: 16px/1.5 Inter, Helvetica, Arial, sans-serif }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px }
h2 { font-size: 20px; margin: 36px 0 8px; padding-top: 12px; border-top: 1px solid var(--line) }
p { margin: 8px 0; max-width: 70ch }
p.dim, figcaption { color: var(--dim) }
p.lead { font-size: 18px; background: var(--soft); border-left: 4px solid var(--accent); padding: 10px 14px }
table { border-collapse: collapse; margin: 10px 0; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top }
th { color: var(--dim); font-weight: 600 }
td.number, th.number { text-align: right }
figure { margin: 14px 0 }
figure svg { max-width: 100%; height: auto }
svg text { font-family: Inter, Helvetica, Arial, sans-serif }
figcaption { font-size: 14px; max-width: 70ch }
code { font-family: ui-monospace, Consolas, monospace; font-size: 14px; overflow-wrap: anywhere }
@media print {
  body { padding: 0; max-width: none }
  h2, figure, table { break-inside: avoid }
  h2 { break-after: avoid }
}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


class HtmlPage:
    """Everything that is put on it is text and is escaped, but for the pictures."""

    def __init__(self, title: str, *, language: str = "en") -> None:
        self._title, self._language = title, language
        self._parts: list[str] = [f"<h1>{escape(title)}</h1>"]

    def heading(self, words: str) -> None:
        self._parts.append(f"<h2>{escape(words)}</h2>")

    def paragraph(self, words: str, *, kind: str = "") -> None:
        """``kind``: "", dim or lead."""
        if words:
            name = f' class="{kind}"' if kind else ""
            self._parts.append(f"<p{name}>{escape(words)}</p>")

    def code(self, words: str) -> None:
        self._parts.append(f"<p><code>{escape(words)}</code></p>")

    def figure(self, svg: str, caption: str = "") -> None:
        told = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
        self._parts.append(f"<figure>{svg}{told}</figure>")

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: Sequence[int] = ()) -> None:
        """``numbers``: columns that stand at the right."""

        def cells(tag: str, row: Sequence[str]) -> str:
            kinds = [' class="number"' if at in numbers else "" for at in range(len(row))]
            return "".join(f"<{tag}{kind}>{escape(cell)}</{tag}>" for kind, cell in zip(kinds, row, strict=True))

        head = f"<thead><tr>{cells('th', header)}</tr></thead>" if any(header) else ""
        body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
        self._parts.append(f"<table>{head}<tbody>{body}</tbody></table>")

    def html(self) -> str:
        return (
            f'<!doctype html>\n<html lang="{escape(self._language)}"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(self._title)}</title><style>{STYLE}</style></head>\n<body>\n"
            + "\n".join(self._parts)
            + "\n</body></html>\n"
        )
