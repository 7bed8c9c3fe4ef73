"""What a reading keeps, and what it says is new since the last one. The invented texts are ours, the numbers real."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.db import DatabaseError, transaction

from langbenk.law.errors import InputError
from langbenk.law.lovdata import Document, Section
from langbenk.statutes.compare import Change, Finding
from langbenk.statutes.models import StatuteText
from langbenk.statutes.reading import Report, take_in
from langbenk.statutes.sheets import stored_texts
from tests.conftest import as_owner
from tests.statutes.made import HOL, a_document, a_section, read_bytes

pytestmark = pytest.mark.django_db

SUMMER = date(2026, 8, 3)
AUTUMN = date(2026, 11, 21)
OPPL = "lov/2023-06-09-30"

TEXT = ("Kommunen skal oppnevne en barnekoordinator. Familien må ønske det.", "Koordinatoren skal ha oversikt.")
COORDINATOR = Section("§ 7-2 a", "Barnekoordinator", TEXT, "Tilføyd ved lov 11 juni 2021.")


def an_act(*sections: Section, refid: str = HOL, changed_on: date = date(2026, 6, 1)) -> Document:
    """An act as it was read, with these sections."""
    return Document("NL", refid, "Lov om tjenester", changed_on, sections)


def reading(*documents: Document, on: date = AUTUMN) -> Report:
    """What is said when the owner takes these in."""
    with as_owner():
        return take_in(documents, on=on)


def about(report: Report, provision: str) -> list[Finding]:
    """What a report says about one provision."""
    return [finding for finding in report.findings if finding.provision == provision]


def test_the_first_reading_stores_what_we_cite_and_nothing_else() -> None:
    report = reading(an_act(COORDINATOR, Section("§ 99-1", "Noe annet", ("Tekst.",))))
    assert (report.documents, report.acts, report.sections) == (1, 1, 1)
    assert about(report, "hol-7-2a") == [
        Finding(Change.NEW, "hol-7-2a", now="Kommunen skal oppnevne en barnekoordinator.")
    ]
    (kept,) = StatuteText.objects.all()
    assert (kept.refid, kept.place, kept.title) == (HOL, "§7-2a", "Barnekoordinator")
    assert kept.text == "\n\n".join(TEXT)
    assert (kept.changed_on, kept.read_on) == (date(2026, 6, 1), AUTUMN)


def test_the_same_again_is_no_news_but_is_read_today() -> None:
    reading(an_act(COORDINATOR), on=SUMMER)
    again = reading(an_act(COORDINATOR), on=AUTUMN)
    assert about(again, "hol-7-2a") == []
    assert not again.is_news
    assert stored_texts()["hol-7-2a"].read_on == AUTUMN


def test_a_changed_text_is_told_by_its_first_new_sentence() -> None:
    reading(an_act(COORDINATOR))
    new = Section("§ 7-2 a", "Barnekoordinator", (TEXT[0].replace("må", "kan"), TEXT[1]), COORDINATOR.note)
    report = reading(an_act(new))
    assert about(report, "hol-7-2a") == [
        Finding(Change.CHANGED, "hol-7-2a", "Familien må ønske det.", "Familien kan ønske det.")
    ]
    assert stored_texts()["hol-7-2a"].paragraphs == new.paragraphs


@pytest.mark.parametrize(
    ("paragraphs", "was", "now"),
    [
        (TEXT[:1], "Koordinatoren skal ha oversikt.", ""),
        ((*TEXT, "Plikten gjelder til 18 år."), "", "Plikten gjelder til 18 år."),
    ],
)
def test_what_went_out_or_came_in_at_the_end_is_told_too(paragraphs: tuple[str, ...], was: str, now: str) -> None:
    reading(an_act(COORDINATOR))
    report = reading(an_act(Section("§ 7-2 a", "Barnekoordinator", paragraphs, COORDINATOR.note)))
    assert about(report, "hol-7-2a") == [Finding(Change.CHANGED, "hol-7-2a", was, now)]


def test_a_new_note_announces_a_change_to_come() -> None:
    reading(an_act(COORDINATOR))
    note = "Tilføyd ved lov 11 juni 2021. Endres ved lov 12 juni 2027."
    report = reading(an_act(Section("§ 7-2 a", "Barnekoordinator", TEXT, note)))
    assert about(report, "hol-7-2a") == [Finding(Change.NOTED, "hol-7-2a", COORDINATOR.note, note)]


def test_a_text_that_stands_under_another_number_has_moved() -> None:
    reading(an_act(COORDINATOR))
    report = reading(an_act(Section("§ 7-4", "Barnekoordinator", TEXT)))
    assert about(report, "hol-7-2a") == [Finding(Change.MOVED, "hol-7-2a", "§ 7-2 a", "§ 7-4")]
    assert "hol-7-2a" not in stored_texts()
    assert about(reading(an_act(Section("§ 7-4", "Barnekoordinator", TEXT))), "hol-7-2a") == [
        Finding(Change.MISSING, "hol-7-2a")
    ]


def test_a_text_may_move_and_leave_its_number_to_another() -> None:
    reading(an_act(COORDINATOR))
    other = Section("§ 7-2 a", "Kontaktperson", ("Noe helt annet.",))
    report = reading(an_act(other, Section("§ 7-4", "Barnekoordinator", TEXT)))
    assert [finding.change for finding in about(report, "hol-7-2a")] == [Change.MOVED, Change.CHANGED]
    assert stored_texts()["hol-7-2a"].title == "Kontaktperson"


def test_a_repealed_section_is_news_once_and_then_a_thing_to_put_right() -> None:
    reading(an_act(COORDINATOR))
    gone = Section("§ 7-2 a", "(Opphevet)", (), "Opphevet ved lov 1 oktober 2026.")
    first, second = reading(an_act(gone)), reading(an_act(gone))
    assert [one.change for one in about(first, "hol-7-2a")] == [Change.REPEALED]
    assert [one.change for one in about(second, "hol-7-2a")] == [Change.MISSING]
    assert not second.is_news
    assert stored_texts()["hol-7-2a"].repealed
    assert stored_texts()["hol-7-2a"].paragraphs == ()
    assert [one.change for one in about(reading(an_act(COORDINATOR)), "hol-7-2a")] == [Change.NEW]


def test_a_section_that_we_know_is_over_is_not_missed() -> None:
    report = reading(an_act(COORDINATOR))  # § 5-10 was repealed on 1 July 2026, § 7-2 a holds
    assert about(report, "hol-5-10") == []
    assert about(report, "hol-3-4") == [Finding(Change.MISSING, "hol-3-4")]


def test_a_text_that_was_kept_and_is_gone_without_a_word_is_repealed() -> None:
    over = Section("§ 5-10", "Noe som var", ("Gammel tekst.",))
    reading(an_act(over))
    assert about(reading(an_act(COORDINATOR)), "hol-5-10") == [Finding(Change.REPEALED, "hol-5-10", now="Noe som var")]


def test_a_paragraph_that_we_cite_must_be_there() -> None:
    short = Section("§ 24-1", "Samarbeid", ("Første ledd.", "Andre ledd."))
    report = reading(an_act(short, refid=OPPL))
    assert about(report, "oppl-24-1") == [Finding(Change.NEW, "oppl-24-1", now="Første ledd.")]
    assert about(report, "oppl-24-1-l6") == [Finding(Change.MISSING, "oppl-24-1-l6")]


def test_a_number_that_stands_twice_is_not_guessed_at() -> None:
    report = reading(an_act(COORDINATOR, Section("§ 7-2 a", "I vedlegget", ("Annen tekst.",))))
    assert about(report, "hol-7-2a") == [Finding(Change.UNCLEAR, "hol-7-2a")]
    assert "hol-7-2a" not in stored_texts()


def test_an_announcement_changes_nothing_and_is_named() -> None:
    reading(an_act(COORDINATOR))
    report = reading(Document("LTI", HOL, "Lov om endringer", None))
    assert report.announced == [HOL]
    assert report.acts == 0
    assert "hol-7-2a" in stored_texts()


def test_acts_that_are_not_in_the_files_are_named_unless_they_are_over() -> None:
    report = reading(an_act(COORDINATOR))
    assert OPPL in report.absent
    assert HOL not in report.absent
    assert "lov/1998-07-17-61" not in report.absent  # opplæringslova 1998, repealed on 1 August 2024


def test_reading_one_act_leaves_the_others_alone() -> None:
    reading(an_act(Section("§ 24-1", "Samarbeid", ("Tekst.",)), refid=OPPL))
    reading(an_act(COORDINATOR))
    assert {"oppl-24-1", "hol-7-2a"} <= stored_texts().keys()


def test_a_bad_file_after_a_good_one_changes_nothing(tmp_path: Path) -> None:
    good = read_bytes(tmp_path, a_document(a_section("§ 7-2 a", "Barnekoordinator", "Tekst.")))

    def files() -> Iterator[Document]:
        yield from good
        yield from read_bytes(tmp_path, b"%PDF")

    with as_owner(), pytest.raises(InputError, match="is not a document"):
        take_in(files(), on=AUTUMN)
    assert stored_texts() == {}


def test_the_application_reads_the_texts_and_cannot_write_them() -> None:
    reading(an_act(COORDINATOR))
    assert "hol-7-2a" in stored_texts()
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        StatuteText.objects.update(text="Alle har plikt til å gjøre som vi sier.")
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        take_in([an_act(COORDINATOR)], on=AUTUMN)
