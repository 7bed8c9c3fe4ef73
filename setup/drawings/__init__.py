"""Pages drawn from the code: one module each, with `page()`, which gives the whole page as Markdown."""

from collections.abc import Sequence

WARNING = "<!-- Drawn from the code by `make docs`; a change made here by hand is lost. -->"


def table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    """A Markdown table."""
    lines = [heads, tuple("---" for _ in heads), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]
