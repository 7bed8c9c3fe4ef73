"""Documents drawn from the code, so that they cannot grow old: written by `make docs`, compared by `make check`."""

from setup.drawings import access, decisions, entitlements, law, road
from setup.steps import ROOT, Trouble

PAGES = {
    "docs/law.md": law.page,
    "docs/decisions.md": decisions.page,
    "docs/access.md": access.page,
    "docs/road.md": road.page,
    "docs/entitlements.md": entitlements.page,
}


def write() -> None:
    """Draw every page into its file."""
    for place, page in PAGES.items():
        (ROOT / place).write_text(page(), encoding="utf-8")


def compare() -> None:
    """Raise Trouble naming the first page that is not what the code would draw today."""
    for place, page in PAGES.items():
        file = ROOT / place
        if not file.exists() or file.read_text(encoding="utf-8") != page():
            raise Trouble(f"{place} is not what the code says; run make docs and look at what changed")
