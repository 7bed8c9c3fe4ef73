"""What is read from a document in Lovdata's format: the act, its sections, their text, and what is passed over."""

import tarfile
from datetime import date
from pathlib import Path

import pytest

from langbenk.law.errors import InputError
from langbenk.law.lovdata import Document, read
from langbenk.law.lovdata.document import Section, section_place
from tests.law.reading import TEXTS
from tests.statutes.made import HOL, a_document, a_section, an_archive, read_bytes, standing_still

A_COORDINATOR = a_section(
    "§ 7-2 a",
    "Barnekoordinator",
    'Kommunen skal hjelpe, jf. <a href="lov/x">§ 3-4</a><sup class="footnotereference">1</sup>.',
    "Koordinatoren skal <ul><li data-name='-'><article class='legalP'>sørge for</article></li>"
    "<li data-name='a.'><article class='legalP'>ha   oversikt\nover</article></li>"
    "<li data-name='2'>veilede</li></ul><p class='leddfortsettelse'>så lenge det trengs.</p>",
    note='Tilføyd ved <a href="lov/y">lov 11 juni 2021</a>.',
)


def the_section(folder: Path, section: str) -> Section:
    (document,) = read_bytes(folder, a_document(section))
    (found,) = document.sections
    return found


def test_an_act_has_its_name_and_the_day_of_its_last_change(tmp_path: Path) -> None:
    (document,) = read_bytes(tmp_path, a_document(A_COORDINATOR))
    assert (document.base, document.refid, document.title) == ("NL", HOL, "Lov om tjenester")
    assert document.changed_on == date(2026, 6, 1)


def test_an_act_never_changed_reads_as_on_the_day_it_came_into_force(tmp_path: Path) -> None:
    (document,) = read_bytes(tmp_path, a_document(A_COORDINATOR, changed=""))
    assert document.changed_on == date(2012, 1, 1)


def test_a_section_has_its_number_its_title_and_the_note_on_its_amendments(tmp_path: Path) -> None:
    section = the_section(tmp_path, A_COORDINATOR)
    assert (section.number, section.title, section.place) == ("§ 7-2 a", "Barnekoordinator", "§7-2a")
    assert section.note == "Tilføyd ved lov 11 juni 2021."


def test_the_text_keeps_its_points_and_leaves_out_its_footnotes(tmp_path: Path) -> None:
    assert the_section(tmp_path, A_COORDINATOR).paragraphs == (
        "Kommunen skal hjelpe, jf. § 3-4.",
        "Koordinatoren skal\n– sørge for\na. ha oversikt over\n2. veilede\nså lenge det trengs.",
    )


def test_text_outside_the_usual_paragraphs_is_not_lost(tmp_path: Path) -> None:
    inside = '<p>Først.</p><div class="noe nytt">Ukjent.</div><table><tr><td>Alder</td><td>Svar</td></tr></table>'
    footnotes = '<footer class="footnotes"><article class="legalP">1 Rettet.</article></footer>'
    section = the_section(tmp_path, a_section("§ 1", "Rart").replace("</h3>", f"</h3>{inside}{footnotes}"))
    assert section.paragraphs == ("Først.", "Ukjent.\nAlder | Svar")


@pytest.mark.parametrize(
    "section",
    [
        a_section("§ 5", "(Opphevet)"),
        a_section("§ 5", "Noe", "(Opphevet.)"),
        a_section("§ 5", "", note="Opphevet ved lov 1 juli 2024."),
        a_section("§ 5", "Noe", "Teksten står ennå.", more=' data-repealeddate="2026-07-01"'),
    ],
)
def test_a_repealed_section_is_known_however_it_is_marked(tmp_path: Path, section: str) -> None:
    assert the_section(tmp_path, section).is_repealed(date(2026, 7, 1))


def test_a_section_that_is_to_be_repealed_holds_until_then(tmp_path: Path) -> None:
    section = the_section(tmp_path, a_section("§ 5", "Noe", "Tekst.", more=' data-repealeddate="2026-07-01"'))
    assert not section.is_repealed(date(2026, 6, 30))
    again = the_section(tmp_path, a_section("§ 5", "Noe", "Tekst.", note="Opphevet ved lov 1, tilføyd ved lov 2."))
    assert not again.is_repealed(date(2026, 7, 1))


@pytest.mark.parametrize(
    ("number", "place"),
    [
        ("§ 7-2 a", "§7-2a"),
        ("§ 7\N{NON-BREAKING HYPHEN}2\N{NO-BREAK SPACE}A.", "§7-2a"),
        ("Artikkel 6", "artikkel6"),
        ("Art. 6", "artikkel6"),
        ("Article 6", "artikkel6"),
    ],
)
def test_a_place_is_the_same_however_the_number_is_written(number: str, place: str) -> None:
    assert section_place(number) == place


def test_an_act_that_nobody_asked_for_is_read_without_its_sections(tmp_path: Path) -> None:
    (document,) = read_bytes(tmp_path, a_document(A_COORDINATOR), wanted=())
    assert document.title
    assert document.sections == ()


def test_an_announcement_is_known_and_gives_no_text(tmp_path: Path) -> None:
    (document,) = read_bytes(tmp_path, a_document(A_COORDINATOR, base="LTI"))
    assert document.is_announcement
    assert document.sections == ()


def test_an_archive_gives_every_document_in_it(tmp_path: Path) -> None:
    long = "nl/" + "en-lang-mappe/" * 10 + "nl.xml"
    members = [("nl/a.xml", a_document(A_COORDINATOR)), (long, a_document(refid="lov/2005-06-17-64"))]
    for packing in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        documents = read_bytes(tmp_path, an_archive(members, packing=packing))
        assert [one.refid for one in documents] == [HOL, "lov/2005-06-17-64"]


def test_the_same_document_twice_is_read_once(tmp_path: Path) -> None:
    same = a_document(A_COORDINATOR)
    assert len(read_bytes(tmp_path, an_archive([("a.xml", same), ("b.xml", same)]))) == 1


def test_one_act_with_two_contents_is_an_error_that_names_it(tmp_path: Path) -> None:
    other = a_document(A_COORDINATOR, changed="2024-08-01")
    with pytest.raises(InputError, match=r"b\.xml: lov/2011-06-24-30 is there twice"):
        read_bytes(tmp_path, an_archive([("a.xml", a_document(A_COORDINATOR)), ("b.xml", other)]))


def test_an_act_in_both_languages_is_two_documents(tmp_path: Path) -> None:
    both = [a_document(refid="lov/1814-05-17"), a_document(refid="lov/1814-05-17-nn")]
    documents = read_bytes(tmp_path, an_archive([("nb.xml", both[0]), ("nn.xml", both[1])]))
    assert [one.refid for one in documents] == ["lov/1814-05-17", "lov/1814-05-17-nn"]


def test_the_real_documents_beside_the_repository_are_read() -> None:
    files = sorted((TEXTS / "lovdata-format").glob("*.xml"))
    found: dict[str, Document] = {one.refid: one for one in read(files, wanted=(), clock=standing_still)}
    expected = {
        "lov/2015-06-19-63": (False, date(2015, 7, 1)),
        "lov/2025-06-20-67": (True, None),
        "lov/2025-06-20-93": (False, date(2025, 7, 1)),
    }
    assert {refid: (one.is_announcement, one.changed_on) for refid, one in found.items()} == (expected if files else {})
