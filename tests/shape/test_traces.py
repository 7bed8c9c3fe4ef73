"""Nothing that is committed names a place that only one machine has, or the host of a package registry."""

import re

from tests.shape.house import ROOT, files, name

# Written in pieces, so that this file does not find itself.
REGISTRIES = (
    r"pypi\.org",
    r"python" + r"hosted\.org",
    r"npm" + r"js\.(org|com)",
    r"yarn" + r"pkg\.com",
    r"deb\.debian" + r"\.org",
)
MACHINES = (
    r"(?<![\w.])/wor" + r"k/",
    r"(?<![\w.])/roo" + r"t/",
    r"(?<![\w.])/hom" + r"e/\w",
    r"(?<![\w.])/User" + r"s/\w",
)


def test_no_text_names_a_registry_or_a_machine() -> None:
    trace = re.compile("|".join((*REGISTRIES, *MACHINES)))
    texts = {}
    for file in files(ROOT):
        try:
            texts[name(file)] = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a font
    assert {"Makefile", "package-lock.json", "requirements/dev.txt"} <= set(texts)
    assert {place: found[0] for place, text in texts.items() if (found := trace.search(text))} == {}


def test_the_locks_hold_a_hash_for_every_package() -> None:
    locks = files(ROOT / "requirements", ".txt")
    assert len(locks) == 5
    for lock in locks:
        entries = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        packages = [line for line in entries if re.match(r"[a-z0-9]", line)]
        assert packages
        assert [line for line in packages if "--hash=sha256:" not in line] == []
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text(encoding="utf-8")
