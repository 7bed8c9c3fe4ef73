"""The browser of the tests: an installed Chromium, else one from the package manager, else Playwright's own."""

import os
import shutil

from setup import environment
from setup.steps import VAR, Trouble, install_package, is_root_on_debian, run, say, with_a_home

WRITTEN = VAR / "browser"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"


def prepare() -> None:
    """Find or get a browser, and leave its path in var/browser."""
    if WRITTEN.exists() and os.access(WRITTEN.read_text().strip(), os.X_OK):
        return
    WRITTEN.write_text(f"{_installed() or _from_the_package_manager() or _from_playwright()}\n")


def _installed() -> str | None:
    return next((path for name in (*NAMES, MAC) if (path := shutil.which(name))), None)


def _from_the_package_manager() -> str | None:
    if not is_root_on_debian():
        return None
    say("Installing Chromium for the tests.")
    install_package("chromium")
    return _installed()


def _from_playwright() -> str:
    say("Fetching Playwright's Chromium for the tests.")
    folder = VAR / "playwright"
    try:
        run(
            [environment.python(), "-m", "playwright", "install", "chromium"],
            failing="Playwright could not fetch one",
            env={**with_a_home(), "PLAYWRIGHT_BROWSERS_PATH": str(folder)},
        )
        return str(next(path for path in folder.rglob("chrom*") if path.is_file() and os.access(path, os.X_OK)))
    except (Trouble, StopIteration) as trouble:
        why = f"The tests need a browser; install Chromium (Debian: apt-get install chromium). {trouble}"
        raise Trouble(why) from trouble
