"""What is pointed at before others read it, and twice as much that is let go: too many alarms are soon clicked away."""

import time
from collections.abc import Iterator
from itertools import cycle, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langbenk.bench.slips import SlipKind, slips
from langbenk.bench.slips.sentences import sentences
from langbenk.people.identity_number import InvalidNumber, check_digits, read_number
from tests.bench.told import ADDRESSES, HEALTH, LET_GO, NO_ADDRESSES, NO_NUMBERS, NUMBERS, OWN_AND_PLANNED

PLACES = ("Narvik", "Nord-Fron", "Nore og Uvdal", "Time", "Kárášjohka")
LONGEST = 4000


def found(text: str, *, names: tuple[str, ...] = (), guarded: bool = False) -> list[tuple[str, str]]:
    """Each find: its kind and its own words."""
    seen = slips(text, names=names, guarded=guarded, places=PLACES if guarded else ())
    return [(one.kind.value, text[one.start : one.end]) for one in seen]


@pytest.mark.parametrize(("text", "words"), HEALTH)
def test_somebody_elses_health_is_pointed_at(text: str, words: str) -> None:
    assert found(text) == [("third-person-health", words)]


@pytest.mark.parametrize("text", [*OWN_AND_PLANNED, *LET_GO])
def test_the_childs_own_health_a_plan_and_what_somebody_says_are_let_go(text: str) -> None:
    assert found(text, names=("Siri", "Omar")) == []


def test_more_is_let_go_here_than_is_found() -> None:
    assert len(OWN_AND_PLANNED + LET_GO) + len(NO_NUMBERS) + len(NO_ADDRESSES) >= 2 * (
        len(HEALTH) + len(NUMBERS) + len(ADDRESSES)
    )


@pytest.mark.parametrize(("text", "words"), NUMBERS)
def test_an_identity_number_is_pointed_at_however_it_is_typed(text: str, words: str) -> None:
    assert found(text) == [("identity-number", words)]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_telephones_accounts_and_dates_are_no_identity_numbers(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "words"), ADDRESSES)
def test_an_address_is_pointed_at(text: str, words: str) -> None:
    assert found(text) == [("address", words)]


@pytest.mark.parametrize("text", NO_ADDRESSES)
def test_what_is_counted_dated_or_only_a_road_is_no_address(text: str) -> None:
    assert found(text) == []


def test_one_of_the_family_counts_by_name_like_a_mother() -> None:
    assert found("Siri er deprimert.") == []
    assert found("Siri er deprimert.", names=("Siri", "Omar")) == [("third-person-health", "Siri er deprimert")]
    assert found("Det er Omars angst som stopper oss.", names=("Omar",)) == [("third-person-health", "Omars angst")]
    assert found("Anne Marie fikk kreft.", names=("Anne Marie",)) == [("third-person-health", "Anne Marie fikk kreft")]
    assert found("Siri forteller at han har adhd.", names=("Siri",)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Han går på Lysvik skole.", "Lysvik skole"),
        ("Dei har fått plass i Fagertun barnehage no.", "Fagertun barnehage"),
        ("She goes to Lysvik school.", "Lysvik school"),
        ("De bor på krisesenteret.", "krisesenteret"),
        ("De har flyttet til Narvik.", "Narvik"),
        ("Hun liker Narviks kino.", "Narviks"),
        ("Farmor bor i Nore og Uvdal nå.", "Nore og Uvdal"),
        ("Han spiller på Nord-Fron.", "Nord-Fron"),
        ("Dei reiste til Kárášjohka i går.", "Kárášjohka"),
    ],
)
def test_a_protected_address_is_given_away_by_a_school_a_shelter_or_a_place(text: str, words: str) -> None:
    assert found(text, guarded=True) == [("address", words)]
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    ["Hans skole ringer.", "Skolen ringer.", "Ny barnehage fra høsten.", "Time hos legen på tirsdag.", "Vi er i nord."],
)
def test_a_school_without_its_name_gives_nobody_away(text: str) -> None:
    assert found(text, guarded=True) == []


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Han liker dyr, f.eks. Katten Pus. Mor er syk.", ["Han liker dyr, f.eks. Katten Pus.", "Mor er syk."]),
        ("Møtet er kl. 10.30 den 3. mars. Alle kommer.", ["Møtet er kl. 10.30 den 3. mars.", "Alle kommer."]),
        ("Vi ses 03.11.2026. Ta med tegningen!", ["Vi ses 03.11.2026.", "Ta med tegningen!"]),
        ("Hun går i 4. klasse. Kari B. Hansen underviser.", ["Hun går i 4. klasse.", "Kari B. Hansen underviser."]),
        ("«Jeg vil sove.» Det sier han ofte.", ["«Jeg vil sove.»", "Det sier han ofte."]),
        ("Hva nå? spør han. Vi vet ikke.", ["Hva nå? spør han.", "Vi vet ikke."]),
        ("- sover dårlig\n- spiser lite", ["- sover dårlig", "- spiser lite"]),
        ("en lang linje som\nfortsetter her", ["en lang linje som\nfortsetter her"]),
        ("Han bor i Storgata 12 B. Det er nytt.", ["Han bor i Storgata 12 B.", "Det er nytt."]),
    ],
)
def test_a_sentence_is_cut_where_a_reader_ends_it(text: str, cut: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == cut


def test_a_find_stands_in_its_whole_sentence_and_the_finds_in_the_order_of_the_text() -> None:
    text = "Han sover dårlig, f.eks. På lørdag. Bestemor har demens, og de bor i Fjellveien 3. Skolen vet det."
    health, address = slips(text)
    assert (health.kind, address.kind) == (SlipKind.THIRD_PERSON_HEALTH, SlipKind.ADDRESS)
    assert health.sentence == address.sentence == "Bestemor har demens, og de bor i Fjellveien 3."
    assert text[health.sentence_start :].startswith(health.sentence)


def test_an_abbreviated_street_is_shown_whole() -> None:
    (only,) = slips("De bor i Storgt. 5 nå.")
    assert only.sentence == "De bor i Storgt. 5 nå."


@given(st.integers(0, 999_999_999), st.sampled_from(["", " "]))
def test_what_the_register_takes_is_found_and_nothing_else_of_eleven_digits(nine: int, between: str) -> None:
    digits = f"{nine:09}"
    number = digits + (check_digits(digits) or "00")
    try:
        is_one = bool(read_number(number, demo=False))
    except InvalidNumber as invalid:
        is_one = invalid.code == "synthetic-number"
        if between and invalid.code == "check-digits":
            return  # mistyped, and still a birth date with five digits after it
    assert bool(found(f"Nummeret er {number[:6]}{between}{number[6:]}.")) == is_one


PIECES = [
    "mor",
    "Mor",
    "til",
    "og",
    "er",
    "har",
    "adhd",
    "syk",
    ",",
    ".",
    "\n",
    " ",
    "8514",
    "Storgata",
    "12",
    "å",
    "’s",
]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=60).map("".join))
def test_whatever_is_written_every_find_lies_in_its_sentence(text: str) -> None:
    for one in slips(text, names=("Siri",), guarded=True, places=PLACES):
        assert 0 <= one.sentence_start <= one.start < one.end <= one.sentence_start + len(one.sentence) <= len(text)
        assert text[one.sentence_start :].startswith(one.sentence)


def hostile() -> Iterator[str]:
    """Texts that make a careless pattern read the same signs again and again."""
    patterns = [
        "A",
        "Aa",
        "Aa-",
        "Aa ",
        "A. ",
        "Aa. ",
        "\n",
        ".",
        "a.",
        "1",
        "1 ",
        "12 ",
        "1.",
        "mor ",
        "mor er ",
        "mor og ",
    ]
    patterns += [
        "med mor med ",
        "hos mor ",
        "mor har en ",
        "Storgata ",
        "gate ",
        "8514 ",
        "«",
        "mor's",
        "æ’",
        "_-",
        "Siri ",
    ]
    for pattern in patterns:
        yield "".join(islice(cycle(pattern), LONGEST))


def test_no_text_makes_the_check_slow() -> None:
    slips("Mor er syk.")  # what is compiled once
    for text in hostile():
        spent = []
        for _ in range(3):
            before = time.process_time()
            slips(text, names=("Siri", "Omar"), guarded=True, places=PLACES)
            spent.append(time.process_time() - before)
        assert min(spent) < 0.06, f"{min(spent):.3f} s for {text[:20]!r}"
