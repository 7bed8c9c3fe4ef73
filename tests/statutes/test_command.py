"""`langbenk law read FILE…`, as it is typed: what it prints, what it keeps, and what it says when a file is bad."""

import json
from pathlib import Path

import pytest

from langbenk.cli.main import main
from langbenk.statutes.sheets import stored_texts
from tests.conftest import as_owner
from tests.law.reading import TEXTS
from tests.statutes.made import a_document, a_section, an_archive

pytestmark = pytest.mark.django_db

SECTION = a_section("§ 7-2 a", "Barnekoordinator", "Kommunen skal oppnevne en barnekoordinator.")


def law_read(*options: str) -> int:
    """The exit status, when the owner types it."""
    with as_owner():
        return main(["law", "read", *options])


def written(folder: Path, name: str, content: bytes) -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def test_it_says_what_is_new_and_then_that_nothing_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    announced = a_document(refid="lov/2025-06-20-67", base="LTI")
    file = written(tmp_path, "lover.tar.bz2", an_archive([("nl/a.xml", a_document(SECTION)), ("b.xml", announced)]))
    assert law_read(file, "--on", "2026-11-21") == 0
    told = capsys.readouterr().out
    assert "Dokumenter lest: 2. Av dem viser vi til: 1. Paragrafer lagret: 1.\n" in told
    assert "en kunngjøring sier ikke hvordan loven lyder nå: lov/2025-06-20-67." in " ".join(told.split())
    assert "Ny tekst:\n  hol §\N{NO-BREAK SPACE}7-2 a\n" in told
    assert "Ingenting er endret siden sist." not in told
    assert law_read(file, "--on", "2026-11-21", "--lang", "nn") == 0
    again = capsys.readouterr().out
    assert "Ingenting er endra sidan sist." in again
    assert "Ny tekst" not in again


def test_it_says_it_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, "hol.xml", a_document(SECTION))
    assert law_read(file, "--json", "--lang", "en", "--on", "2026-11-21") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["documents"], told["acts"], told["sections"], told["news"]) == (1, 1, 1, True)
    assert told["findings"][0] == {
        "change": "missing", "provision": "hol-3-4", "ground": "hol § 3-4", "was": "", "now": ""
    }  # fmt: skip
    assert "lov/1999-07-02-63" in told["absent"]


def test_many_announcements_are_counted_not_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    acts = [(f"{day}.xml", a_document(base="LTI", refid=f"lov/2025-01-{day:02}-1")) for day in range(1, 8)]
    assert law_read(written(tmp_path, "lovtidend.tar.bz2", an_archive(acts)), "--lang", "en") == 0
    assert "how the act reads now: 7 announcements." in " ".join(capsys.readouterr().out.split())


def test_one_bad_file_among_good_ones_is_one_line_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = written(tmp_path, "hol.xml", a_document(SECTION))
    bad = written(tmp_path, "plan.pdf", b"%PDF-1.7")
    assert law_read(good, bad) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"langbenk law: {bad}: is not a document of Lovdata's open data\n"
    assert stored_texts() == {}


@pytest.mark.parametrize(
    "typed", [[], ["write"], ["read"], ["read", "--on", "2026-02-30", "x.xml"], ["read", "gone.xml"]]
)
def test_what_it_does_not_take_is_one_line(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(["law", *typed])
    except SystemExit as leaving:
        status = int(leaving.code or 0)
    assert status == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("langbenk law")
    assert told.err.count("\n") == 1


def test_the_real_documents_beside_the_repository_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    files = sorted(map(str, (TEXTS / "lovdata-format").glob("*.xml")))
    assert law_read(*files, "--json") == (0 if files else 2)
