"""The catalogue: complete, in three languages, and true to the table of the fourteen acts."""

import re
from datetime import date, timedelta

import pytest

from langbenk.law.provision import Carry, Period, Provision, Status
from langbenk.law.provisions import ACTS, ALL, BY_ID
from langbenk.law.provisions.bhl import BHL_2B
from langbenk.law.provisions.crc import CRC_12
from langbenk.law.provisions.hol import HOL_3_4, HOL_7_2A, HOL_7_2B
from langbenk.law.provisions.navl import NAVL_15A
from langbenk.law.provisions.oppl import OPPL_24_1, OPPL_24_1_6
from langbenk.law.provisions.sotjl import SOTJL_13
from langbenk.law.provisions.spl import SPL_WHOLE
from langbenk.law.words import LANGUAGES

AUTUMN_2026 = date(2026, 9, 1)
FOURTEEN = (
    "hol",
    "sphl",
    "phvl",
    "tannhl",
    "pbrl",
    "bvl",
    "bhl",
    "oppl",
    "privsl",
    "sotjl",
    "navl",
    "krl",
    "fvkl",
    "intl",
)


def acts_that_carry(carry: Carry, on: date = AUTUMN_2026) -> set[str]:
    return {each.act.key for each in ALL if carry in each.carries and each.in_force(on)} & set(FOURTEEN)


def test_all_fourteen_acts_and_the_rules_around_them_are_there() -> None:
    around = {
        "bosl",
        "ipf",
        "habf",
        "lkf",
        "hsf",
        "flf",
        "fvl",
        "bl",
        "hpl",
        "pjl",
        "pjf",
        "koml",
        "freg",
        "strl",
        "grl",
    }
    assert set(FOURTEEN) | around | {"crc", "crpd", "fvl25", "bl25", "bvl92", "oppl98"} <= {act.key for act in ACTS}


def test_the_duty_to_coordinate_stands_in_exactly_nine_acts() -> None:
    nine = {"hol", "bvl", "bhl", "oppl", "privsl", "sotjl", "krl", "fvkl", "intl"}
    assert acts_that_carry(Carry.COORDINATE) == nine


def test_the_duty_to_cooperate_in_a_case_stands_in_all_acts_but_two() -> None:
    assert set(FOURTEEN) - acts_that_carry(Carry.COOPERATE_CASE) == {"phvl", "pbrl"}
    assert acts_that_carry(Carry.COOPERATE_CASE) == acts_that_carry(Carry.COOPERATE_SYSTEM)


def test_who_makes_the_plan_who_only_joins_and_who_does_neither() -> None:
    makes, joins = acts_that_carry(Carry.MAKE_PLAN), acts_that_carry(Carry.JOIN_PLAN)
    assert makes == {"hol", "sphl", "phvl", "bvl", "sotjl", "navl"}
    assert joins - makes == {"bhl", "oppl", "privsl", "krl", "intl"}
    assert set(FOURTEEN) - makes - joins == {"tannhl", "pbrl", "fvkl"}


def test_each_act_with_a_duty_to_cooperate_says_who_a_provider_is() -> None:
    assert acts_that_carry(Carry.DEFINES_PROVIDER) == acts_that_carry(Carry.COOPERATE_CASE)


def test_the_paragraphs_of_the_table_are_the_ones_we_hold() -> None:
    def paragraphs(provision: Provision) -> dict[Carry, int | None]:
        return {clause.carry: clause.paragraph for clause in provision.clauses}

    four = {Carry.COOPERATE_CASE: 1, Carry.COORDINATE: 2, Carry.COOPERATE_SYSTEM: 3, Carry.DEFINES_PROVIDER: 4}
    assert paragraphs(HOL_3_4) == four
    assert paragraphs(BHL_2B) == four | {Carry.JOIN_PLAN: 1}
    assert paragraphs(OPPL_24_1) == four | {Carry.JOIN_PLAN: 1, Carry.PROCESS_DATA: 4, Carry.DEFINES_PROVIDER: 5}
    assert paragraphs(SOTJL_13) == {carry: (number or 0) + 1 for carry, number in four.items()}
    assert paragraphs(NAVL_15A) == {Carry.COOPERATE_CASE: 1, Carry.COOPERATE_SYSTEM: 2, Carry.DEFINES_PROVIDER: 3}


def test_ids_are_unique_and_every_link_leads_somewhere_and_back() -> None:
    assert len(BY_ID) == len(ALL)
    for provision in ALL:
        assert all(provision.id in BY_ID[old].replaced_by for old in provision.replaced), provision.id
        assert all(provision.id in BY_ID[new].replaced for new in provision.replaced_by), provision.id


def test_how_provisions_are_named() -> None:
    assert (HOL_7_2A.id, HOL_7_2A.citation, str(HOL_7_2A)) == ("hol-7-2a", "hol § 7-2 a", "hol § 7-2 a")
    assert HOL_7_2A.full_citation("nb") == "helse- og omsorgstjenesteloven § 7-2 a"
    assert HOL_7_2A.full_citation("nn") == "helse- og omsorgstenestelova § 7-2 a"
    assert OPPL_24_1_6.citation_nn == "opplæringslova § 24-1 sjette ledd"
    assert OPPL_24_1_6.cite("en") == "opplæringslova § 24-1 sixth paragraph"
    assert (CRC_12.citation, SPL_WHOLE.citation) == ("barnekonvensjonen artikkel 12", "språklova")
    assert HOL_7_2A.url == "https://lovdata.no/lov/2011-06-24-30/§7-2a"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_provision_speaks_each_language_in_short_sentences(lang: str) -> None:
    for provision in ALL:
        text = provision.says.say(lang)
        assert text.endswith("."), provision.id
        assert text[0].isupper(), provision.id
        sentences = re.split(r"(?<!\d)\. |: ", text)
        assert max(len(sentence.split()) for sentence in sentences) <= 20, provision.id
        assert all(change.what.say(lang) for change in provision.changes)


def test_bokmaal_and_nynorsk_are_not_mixed() -> None:
    only_bokmaal = {"ikke", "fra", "hvem", "noen", "jeg", "være", "tjenesten", "opplysninger", "uten", "hvor", "kommer"}
    only_nynorsk = {"ikkje", "frå", "kven", "nokon", "eg", "vere", "tenesta", "opplysningar", "utan", "kvar", "kjem"}

    def words(text: str) -> set[str]:
        return {word.strip(".,:;()«»").lower() for word in text.split()}

    for provision in ALL:
        texts = (provision.says, *(change.what for change in provision.changes))
        assert not any(words(text.nb) & only_nynorsk or words(text.nn) & only_bokmaal for text in texts), provision.id


def test_periods_run_forward_and_do_not_overlap() -> None:
    for provision in ALL:
        for period in provision.periods:
            assert period.start is None or period.end is None or period.start < period.end, provision.id
        ends = [period.end or date.max for period in provision.periods[:-1]]
        starts = [period.start or date.min for period in provision.periods[1:]]
        assert all(end <= start for end, start in zip(ends, starts, strict=True)), provision.id
        assert list(provision.changes) == sorted(provision.changes, key=lambda change: change.on), provision.id


def test_an_adopted_act_has_no_days_and_holds_on_none() -> None:
    coming = [provision for provision in ALL if provision.act.status is Status.ADOPTED_NOT_IN_FORCE]
    assert {provision.act.key for provision in coming} == {"fvl25", "bl25"}
    assert not any(provision.periods or provision.in_force(date(2030, 1, 1)) for provision in coming)
    assert all(provision.periods for provision in ALL if provision not in coming)


def test_a_period_holds_from_its_first_day_to_the_day_before_its_end() -> None:
    period = Period(date(2022, 6, 15), date(2024, 7, 1))
    days = (date(2022, 6, 14), date(2022, 6, 15), date(2024, 6, 30), date(2024, 7, 1))
    assert [period.holds(day) for day in days] == [False, True, True, False]
    assert HOL_7_2B.period(date(2024, 7, 1)) == HOL_7_2B.periods[1]


def test_what_was_replaced_ends_the_day_its_successor_begins() -> None:
    for provision in ALL:
        for new in provision.replaced_by:
            starts = {period.start for period in BY_ID[new].periods} | {change.on for change in BY_ID[new].changes}
            assert provision.periods[-1].end in starts, provision.id


def test_no_provision_has_been_unread_for_a_year() -> None:
    read = [provision.read_on for provision in ALL if provision.read_on]
    assert len(read) > 200
    assert min(read) > date(2026, 11, 21) - timedelta(days=365)
