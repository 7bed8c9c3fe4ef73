"""Citations as people write them, each on a named day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langbenk.law import InputError, cite
from langbenk.law.provisions import ALL

AUTUMN_2026 = date(2026, 9, 1)
NEW_YEAR_2025 = date(2025, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "hol § 7-2 a",
        "hol §7-2a",
        "HOL § 7-2 A",
        "hol 7-2a",
        "§ 7-2 a hol",
        "hol-7-2a",
        "hol paragraf 7-2 a",
        "hol § 7–2 a",
        "hol § 7-2 a første ledd",
        "hol § 7-2 a (2)",
        "hol § 7-2 a andre ledd bokstav c",
        "hol § 7-2 a annet ledd",
        "hol § 7-2 a second paragraph",
        "helse- og omsorgstjenesteloven § 7-2 a",
        "Helse- og omsorgstjenestelovens § 7-2 a",
        "helse- og omsorgstenestelova § 7-2 a",
        "§ 7-2 a i helse- og omsorgstjenesteloven",
        "LOV-2011-06-24-30 § 7-2 a",
        "lov/2011-06-24-30/§7-2a",
        "  hol   §  7-2\u00a0a ",
    ],
)
def test_the_same_section_in_many_spellings(text: str) -> None:
    assert cite(text, AUTUMN_2026).provision.id == "hol-7-2a"


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("opplæringsloven § 24-1", "opplæringslova § 24-1"),
        ("oppl § 24-1 (6)", "opplæringslova § 24-1 sjette ledd"),
        ("friskolelova § 3-6a", "privatskolelova § 3-6 a"),
        ("Nav-lova § 15 a", "NAV-loven § 15 a"),
        ("arbeids- og velferdsforvaltningsloven § 15", "NAV-loven § 15"),
        ("krisesenterloven § 4", "krisesenterlova § 4"),
        ("barneloven § 47", "barnelova § 47"),
        ("forvaltningslova § 13 f andre ledd", "fvl § 13 f"),
        ("fvl § 34", "fvl § 34"),
        ("fvl 2025 § 34", "fvl 2025 § 34"),
        ("forvaltningsloven 2025 § 54", "fvl 2025 § 54"),
        ("tannhelsetjenesteloven § 1-4a", "tannhl § 1-4 a"),
        ("FOR-2022-06-22-1110 § 9", "forskrift om individuell plan § 9"),
        ("rehabiliteringsforskriften § 6", "forskrift om habilitering, rehabilitering og koordinator § 6"),
        ("Grunnlova § 104", "Grunnloven § 104"),
        ("helse og omsorgstjenesteloven § 7-2a", "hol § 7-2 a"),
        ("navloven § 15a", "NAV-loven § 15 a"),
        ("opplæringslova § 4 A-14", "opplæringslova § 4A-14"),
        (
            "forskrift om habilitering og rehabilitering § 21",
            "forskrift om habilitering, rehabilitering og koordinator § 21",
        ),
        ("barnekonvensjonen art. 12 nr. 1", "barnekonvensjonen artikkel 12"),
        ("GDPR artikkel 9", "personvernforordningen artikkel 9"),
        ("språkloven", "språklova"),
    ],
)
def test_other_names_of_an_act(text: str, ground: str) -> None:
    assert cite(text, AUTUMN_2026).as_dict()["ground"] == ground


def test_the_school_on_the_day_before_and_the_day_of_the_new_act() -> None:
    assert cite("opplæringslova § 15-8", date(2024, 7, 31)).in_force
    assert not cite("opplæringslova § 24-1", date(2024, 7, 31)).in_force
    assert not cite("opplæringslova § 15-8", date(2024, 8, 1)).in_force
    assert cite("opplæringslova § 24-1", date(2024, 8, 1)).in_force


def test_the_example_of_the_contract_answers_to_the_letter() -> None:
    assert cite("opplæringslova § 15-8", NEW_YEAR_2025).as_dict() == {
        "ground": "opplæringslova § 15-8",
        "act": "opplæringslova (1998)",
        "title": "Skolens plikt til å samarbeide og kommunens plikt til å samordne, før den nye loven kom. "
        "Forskriften om individuell plan viser fortsatt hit.",
        "in_force": False,
        "from": "2022-08-01",
        "until": "2024-08-01",
        "formerly": None,
        "now": "opplæringslova § 24-1",
        "url": "https://lovdata.no/dokument/NLO/lov/1998-07-17-61/§15-8",
    }


@pytest.mark.parametrize(
    ("text", "formerly", "now"),
    [
        ("opplæringslova § 24-1", "opplæringslova § 15-8", None),
        ("opplæringslova § 24-1 sjette ledd", "opplæringslova § 4A-14", None),
        ("opplæringslova § 4A-14", None, "opplæringslova § 24-1 sjette ledd"),
        ("opplæringslova § 3-6", None, "opplæringslova § 9-4"),
        ("opplæringslova § 25-1", "opplæringslova § 15-10", None),
        ("barnevernloven § 3-2", None, "bvl § 15-8"),
        ("barnevernloven § 3-2 a", None, "bvl § 15-9"),
        ("barnevernsloven § 15-8", "barnevernloven § 3-2", None),
        ("bvl § 15-9", "barnevernloven § 3-2 a", None),
        ("fastlegeforskriften § 19", None, "fastlegeforskriften § 26"),
        ("hol § 7-2 a", None, None),
    ],
)
def test_what_it_was_and_what_it_is_now(text: str, formerly: str | None, now: str | None) -> None:
    answer = cite(text, AUTUMN_2026).as_dict()
    assert (answer["formerly"], answer["now"]) == (formerly, now)


@pytest.mark.parametrize(
    ("on", "start", "end", "in_force"),
    [
        (date(2022, 6, 14), "2022-06-15", "2024-07-01", False),
        (date(2022, 6, 15), "2022-06-15", "2024-07-01", True),
        (date(2024, 6, 30), "2022-06-15", "2024-07-01", True),
        (date(2024, 7, 1), "2024-07-01", "2026-07-01", True),
        (date(2026, 7, 1), "2026-07-01", "2028-07-01", True),
        (date(2028, 6, 30), "2026-07-01", "2028-07-01", True),
        (date(2028, 7, 1), "2026-07-01", "2028-07-01", False),
    ],
)
def test_the_exception_given_ended_and_given_again(on: date, start: str, end: str, in_force: bool) -> None:
    answer = cite("hol § 7-2 b", on).as_dict()
    assert (answer["from"], answer["until"], answer["in_force"]) == (start, end, in_force)


@pytest.mark.parametrize("text", ["bvl § 3-2", "barnevernsloven § 3-2", "barnevernloven § 3-2"])
def test_before_2023_the_child_welfare_act_is_the_one_of_1992(text: str) -> None:
    assert cite(text, date(2022, 12, 31)).provision.id == "bvl92-3-2"
    assert cite(text, date(2022, 12, 31)).in_force
    assert cite(f"{text} a", date(2022, 9, 1)).provision.id == "bvl92-3-2a"


def test_from_2023_the_same_short_name_is_another_section_that_we_do_not_cite() -> None:
    with pytest.raises(InputError, match=r"^citation: "):
        cite("bvl § 3-2", date(2023, 1, 1))
    assert cite("barnevernloven § 3-2", date(2023, 1, 1)).as_dict()["now"] == "bvl § 15-8"


EVE_OF_REFORM = date(2022, 7, 31)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("hol § 3-4", "2012-01-01"),
        ("sphl § 2-1 e", "2012-01-01"),
        ("sotjl § 13", "2010-01-01"),
        ("krisesenterlova § 4", "2010-01-01"),
        ("privatskolelova § 3-6 a", "2013-08-01"),
        ("integreringsloven § 41 tredje ledd", "2021-01-01"),
    ],
)
def test_a_section_that_the_reform_changed_was_in_force_before_it(text: str, first: str) -> None:
    before = cite(text, EVE_OF_REFORM)
    assert (before.in_force, before.as_dict()["from"]) == (True, first)
    assert not cite(text, date.fromisoformat(first) - timedelta(days=1)).in_force
    assert not before.provision.in_force(EVE_OF_REFORM), "what it says here did not hold yet"
    assert "Innholdet her gjelder fra 1. august 2022. Hva som sto før, har vi ikke lest." in before.text.nb
    assert cite(text, AUTUMN_2026).as_dict()["from"] == first
    assert cite(text, AUTUMN_2026).text.nn.endswith("Innhaldet her gjeld frå 1. august 2022.")


def test_where_the_first_day_is_not_known_none_is_told() -> None:
    before, after = cite("barnevernloven § 3-2", EVE_OF_REFORM), cite("barnevernloven § 3-2", date(2022, 8, 1))
    assert (before.in_force, before.as_dict()["from"]) == (True, None)
    assert before.text.en.startswith("In force on this day. What is said here holds from 1 August 2022.")
    assert (after.in_force, after.as_dict()["from"]) == (True, "2022-08-01")


def test_a_section_that_came_with_the_reform_was_not_in_force_before_it() -> None:
    assert not cite("hol § 7-2 a", EVE_OF_REFORM).in_force
    assert cite("hol § 7-2 a", EVE_OF_REFORM).text.nb == "Gjelder først fra 1. august 2022."


@pytest.mark.parametrize("term", ["samtykkekompetanse", "Beslutningskompetanse", "avgjerdskompetanse"])
def test_a_term_is_found_by_its_old_name_and_its_new_one(term: str) -> None:
    assert cite(term, AUTUMN_2026).provision.id == "pbrl-4-3"
    assert cite(term, date(2026, 5, 31)).text.nb.endswith("Begrepet er samtykkekompetanse denne dagen.")
    assert cite(term, date(2026, 6, 1)).text.nn.endswith("Omgrepet er avgjerdskompetanse denne dagen.")


def test_an_adopted_act_has_no_days() -> None:
    answer = cite("barnelova 2025 § 7-2", AUTUMN_2026)
    assert (answer.in_force, answer.as_dict()["from"], answer.as_dict()["until"]) == (False, None, None)
    assert answer.text.nn == "Vedteken, men ikkje i kraft enno."


def test_how_it_stands_is_told_in_words() -> None:
    assert cite("hol § 7-2 a", AUTUMN_2026).text.nb == "Gjelder fra 1. august 2022."
    assert cite("pasientjournalloven § 22 a", date(2026, 6, 30)).text.en == "In force only from 1 July 2026."
    old = cite("opplæringslova § 15-8", NEW_YEAR_2025).text
    assert old.nn == "Gjaldt til og med 31. juli 2024. No: opplæringslova § 24-1."


def test_the_language_asked_for_is_the_language_answered() -> None:
    assert cite("hol § 7-2 a", AUTUMN_2026).as_dict("nn")["act"] == "helse- og omsorgstenestelova"
    assert cite("bvl § 15-8", AUTUMN_2026).as_dict("nn")["formerly"] == "barnevernlova § 3-2"
    with pytest.raises(InputError, match="lang: takes nb, nn or en"):
        cite("hol § 7-2 a", AUTUMN_2026).as_dict("de")


@pytest.mark.parametrize("text", ["", "§", "hol", "hol § 99", "tulleloven § 3", "7-2 a", "hol § 7-2 z", "bvl § 3-2"])
def test_what_is_not_in_the_catalogue_is_an_input_error(text: str) -> None:
    with pytest.raises(InputError, match=r"^citation: takes an act and a section") as raised:
        cite(text, AUTUMN_2026)
    assert raised.value.field == "citation"


def test_every_provision_is_found_by_each_of_its_own_names() -> None:
    for provision in ALL:
        inside = provision.periods[0].start if provision.periods else AUTUMN_2026
        on = inside or date(2020, 1, 1)
        for text in (
            provision.id,
            *(f(lang) for f in (provision.cite, provision.full_citation) for lang in ("nb", "nn")),
        ):
            assert cite(text, on).provision is provision, (text, provision.id)


@given(st.text(max_size=60))
def test_any_text_is_answered_or_refused_in_one_line(text: str) -> None:
    try:
        answer = str(cite(text, AUTUMN_2026).as_dict()["ground"])
    except InputError as error:
        answer = str(error)
    assert len(answer.splitlines()) == 1
