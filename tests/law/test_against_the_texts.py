"""Every citation held against the consolidated texts of 2 July 2026, and what those texts cannot answer.

The texts lie outside the repository. What these tests need of them, heading, number of paragraphs and amendment note
of each cited section, lies in a digest beside the tests; where the texts are at hand, the digest is held against them.
"""

from datetime import date

import pytest

from langbenk.law.cite_spelling import section_key
from langbenk.law.provision import OLDER_SECTION, REFORM_DAY, TEXTS_AS_OF, Provision, Status
from langbenk.law.provisions import ALL
from tests.law.reading import Section, Text, cited_sections, digest, texts

NOWHERE = Text(frozenset(), {})
IN_THE_TEXTS = [each for each in ALL if section_key(each.section) in digest().get(each.act.refid, NOWHERE).sections]

ACTS_WITHOUT_A_TEXT = {
    *("arkl", "bustl", "bvl92", "crc", "crpd", "dl", "efvf", "flf12", "ftrl", "gdpr", "grl", "hbf", "kprf", "mrl"),
    *("oppl98", "pff", "phvf", "popl", "rhjl", "spl", "strl", "tolkl", "uuf", "vgml"),
}
GONE_BEFORE_THE_TEXTS = {"habf-21", "habf-22", "pbrl-2-1a"}
NEW_WORDING_NOT_IN_THE_TEXTS = {"hpl-29"}
"""Rewritten on 1 July 2026; the texts of 2 July still show the wording before, and only announce the new one."""

START_INFERRED_FROM_THE_ACT = {"bvl", "flf", "hol", "hpl", "koml"}
"""Acts that came into force on several days: a section without a note of its own may have come on a later one."""


def section_of(provision: Provision) -> Section:
    """The cited section as the texts have it."""
    return digest()[provision.act.refid].sections[section_key(provision.section)]


def first_days(provision: Provision) -> frozenset[date]:
    """The days on which the provision's act came into force."""
    return digest()[provision.act.refid].commencement


def test_every_cited_section_exists_or_is_listed_as_beyond_the_texts() -> None:
    beyond = {each.id for each in ALL if each not in IN_THE_TEXTS and each.act.key not in ACTS_WITHOUT_A_TEXT}
    assert beyond == GONE_BEFORE_THE_TEXTS
    assert {each.act.key for each in ALL} - {each.act.key for each in IN_THE_TEXTS} == ACTS_WITHOUT_A_TEXT
    assert len(IN_THE_TEXTS) > 230


@pytest.mark.parametrize("provision", IN_THE_TEXTS, ids=str)
def test_the_title_is_the_heading_of_the_act(provision: Provision) -> None:
    if provision.id in NEW_WORDING_NOT_IN_THE_TEXTS:
        assert provision.title == "", "the new heading is not read yet, so none is given"
    else:
        assert provision.title == section_of(provision).title


def test_only_what_was_read_says_that_it_was_read() -> None:
    unread = {each.id for each in ALL if each.read_on is None}
    assert unread == NEW_WORDING_NOT_IN_THE_TEXTS | {each.id for each in ALL if each not in IN_THE_TEXTS}


def test_the_digest_holds_the_cited_sections_and_says_what_the_texts_say() -> None:
    assert sum(len(text.sections) for text in digest().values()) > 230
    for refid, text in digest().items():
        assert text.sections.keys() <= cited_sections()[refid]
        at_hand = texts().get(refid, text)
        assert text.commencement == at_hand.commencement, refid
        assert text.sections == {key: at_hand.sections[key] for key in text.sections}, refid


@pytest.mark.parametrize("provision", IN_THE_TEXTS, ids=str)
def test_every_paragraph_cited_exists(provision: Provision) -> None:
    cited = [clause.paragraph or 0 for clause in provision.clauses] + [provision.paragraph or 0]
    announced = provision.act.key == "pjl" and provision.section == "22 a"
    assert max(cited) <= section_of(provision).paragraphs or announced, "pjl § 22 a is only announced yet"


@pytest.mark.parametrize("provision", IN_THE_TEXTS, ids=str)
def test_periods_begin_with_the_act_or_on_a_day_in_the_amendment_note(provision: Provision) -> None:
    section, first = section_of(provision), first_days(provision)
    for period in provision.periods:
        assert period.start in section.days | first
        assert period.end is None or period.end in section.days
        own = period.by and not period.by.endswith(provision.act.refid.partition("/")[2])
        assert not own or section.names(period.by), period.by
    assert provision.section_since is None or provision.section_since in section.days | first


def test_a_section_inserted_later_does_not_begin_with_the_act() -> None:
    inserted = [each for each in IN_THE_TEXTS if was_inserted(each) and each.id != "fvl-36"]
    assert len(inserted) > 30
    for provision in inserted:
        starts = {period.start for period in provision.periods} | {provision.section_since}
        assert not first_days(provision) & starts, provision.id


OLDER_THAN_THEIR_CONTENT = {
    *("hol-3-4", "hol-3-6", "sphl-2-1e", "privsl-3-6a", "sotjl-13", "krl-4", "intl-41-l3", "bl-37", "hpl-4", "hpl-29"),
    *("pbrl-7-2", "pbrl-8-1"),
}


def test_a_section_only_changed_by_the_reform_says_since_when_it_is_there() -> None:
    known = [each for each in IN_THE_TEXTS if each.periods and each.periods[0].start == REFORM_DAY]
    assert len(known) > 10
    for provision in known:
        new_number_or_act = provision.replaced or REFORM_DAY in first_days(provision)
        inserted_by_the_reform = was_inserted(provision) and min(section_of(provision).took_effect) == REFORM_DAY
        assert (provision.section_since is None) == bool(new_number_or_act or inserted_by_the_reform), provision.id


def test_which_sections_are_older_than_what_we_cite_them_for() -> None:
    assert {each.id for each in IN_THE_TEXTS if each.section_since} == OLDER_THAN_THEIR_CONTENT
    beyond = {each.id for each in ALL if each.section_since == OLDER_SECTION}
    assert beyond == {"bvl92-3-2", "bvl92-3-2a", "oppl98-15-8"}


def was_inserted(provision: Provision) -> bool:
    """Whether the note says that the section came later than its act."""
    return (
        section_of(provision).note.lstrip("*").startswith(("Tilføyd ved lov", "Tilføyes ved lov", "Føyd til med lov"))
    )


def test_fvl_36_was_inserted_before_the_act_itself_came_into_force() -> None:
    (fvl_36,) = [each for each in IN_THE_TEXTS if each.id == "fvl-36"]
    assert section_of(fvl_36).note.startswith("*Tilføyd ved lov 19 juni 1969")


def test_changes_are_those_of_the_amendment_notes() -> None:
    changed = [(each, change) for each in IN_THE_TEXTS for change in each.changes]
    assert len(changed) > 50
    for provision, change in changed:
        assert change.on in section_of(provision).days, (provision.id, change.on)
        assert section_of(provision).names(change.by), (provision.id, change.by)


def test_no_amendment_since_the_reform_is_missing() -> None:
    amended = [each for each in IN_THE_TEXTS if max(section_of(each).took_effect, default=date.min) >= REFORM_DAY]
    assert len(amended) > 50
    for provision in amended:
        recorded = {change.on for change in provision.changes}
        recorded |= {day for period in provision.periods for day in (period.start, period.end) if day}
        missing = {day for day in section_of(provision).took_effect if day >= REFORM_DAY} - recorded
        assert not missing or provision.id in NEW_WORDING_NOT_IN_THE_TEXTS, (provision.id, missing)


def test_where_the_start_is_inferred_because_the_act_came_on_several_days() -> None:
    silent = [each for each in IN_THE_TEXTS if each.periods and not section_of(each).days]
    assert {each.act.key for each in silent if len(first_days(each)) > 1} == START_INFERRED_FROM_THE_ACT


def test_acts_not_in_force_have_no_day_in_their_texts_either() -> None:
    coming = {each.act.refid for each in ALL if each.act.status is Status.ADOPTED_NOT_IN_FORCE}
    assert coming == {"lov/2025-06-20-81", "lov/2025-06-20-40"}
    assert [digest()[refid].commencement for refid in sorted(coming)] == [frozenset(), frozenset()]


def test_what_came_after_the_texts_is_only_what_they_announce() -> None:
    later = {
        each.id
        for each in ALL
        for period in each.periods
        for day in (period.start, period.end)
        if day and day > TEXTS_AS_OF
    }
    assert later == {"hol-7-2b", "sphl-2-5d", "pbrl-2-5d"}
