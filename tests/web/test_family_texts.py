"""Every code that a family can meet has a sentence, in all three languages."""

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from django.utils import translation

from langbenk.access.standing import Tie
from langbenk.access.ties import SEATLESS
from langbenk.bench.sheets.seats import READINGS
from langbenk.cases.inquiries import RIGHTS
from langbenk.cases.levels import LEVELS
from langbenk.cases.outcomes import OUTCOMES
from langbenk.cases.process import ROAD
from langbenk.people.models import Kinship
from langbenk.plans.process import SAID_BY
from langbenk.plans.sheets.home import Told
from langbenk.plans.undertaking import STATES as MEASURE_STATES
from langbenk.web.family.texts import notices, plan, seats, steps
from langbenk.web.family.told import notice_in_words
from tests.shape.house import PACKAGE, dotted, tree

LANGUAGES = ("nb", "nn", "en")
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

# The codes that a deed puts together, by the expression that does it.
MADE = {
    "f'{row.rule}-{row.outcome}'": {f"{rule}-{outcome}" for rule in RIGHTS for outcome in OUTCOMES},
    "f'{made.rule}-told'": {f"{rule}-told" for rule in RIGHTS},
    "f'{decision.rule}-annulled'": {f"{rule}-annulled" for rule in RIGHTS},
    "f'level-{level}-{way}'": {f"level-{level}-{way}" for level in LEVELS[1:] for way in ("up", "down")},
    "'service-seated' if whole else 'seat-offered'": {"service-seated", "seat-offered"},
    "f'{kind.value}-appointed'": {f"{kind.value}-appointed" for kind in (Tie.CHILD_COORDINATOR, Tie.COORDINATOR)},
}

# Told by functions of the database, to many families at once (coordinators/migrations/0003_away.py,
# transitions/migrations/0004_announced.py).
TOLD_AT_ONCE = {
    "deputy-stands-in", "nobody-stands-in", "coordinator-back", "deputy-promoted", "of-age",
    *(f"comes-{kind}" for kind in ("kindergarten", "school", "twelve", "fifteen", "sixteen", "upper_secondary")),
    "comes-eighteen", "came-fifteen", "came-sixteen", "came-eighteen",
}  # fmt: skip


def told_by_the_deeds() -> Iterator[str]:
    """Every code in a call of ``tell``, as the source has it."""
    for file in PACKAGE.glob("*/**/*.py"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and dotted(node.func) == "tell":
                code = node.args[2]
                yield from [code.value] if isinstance(code, ast.Constant) else MADE[ast.unparse(code)]


def test_every_notice_that_a_deed_leaves_has_its_text() -> None:
    codes = set(told_by_the_deeds()) | TOLD_AT_ONCE
    assert len(codes) > 15
    assert codes == set(notices.NOTICES)


def test_every_step_every_seat_and_every_state_has_its_words() -> None:
    assert set(steps.STEPS) == set(ROAD)
    assert set(seats.ROLES) - {Tie.EMPLOYED.value} == {tie.value for tie in Tie if tie not in SEATLESS}
    assert set(steps.WHOM) <= set(seats.ROLES)
    assert set(seats.KIN) == set(Kinship.values)
    assert set(seats.SEES) == {reading.value for reading in READINGS}
    assert set(plan.STATES) == {"none", "draft", "final", "closed"}
    assert set(plan.MEASURES) == set(MEASURE_STATES)
    assert set(plan.SAID_BY) == set(SAID_BY)


def sentences() -> dict[str, list[str]]:
    """Every text of the tables in the language that is active now."""
    tables = (steps.STEPS, steps.WHOM, seats.ROLES, seats.SEES, plan.STATES, plan.SAID_BY)
    found = {f"{place} {code}": [str(text)] for place, table in enumerate(tables) for code, text in table.items()}
    told = {code: [str(notice.heading), str(notice.text)] for code, notice in notices.NOTICES.items()}
    return found | told | {f"measure {code}": [str(text)] for code, (text, _) in plan.MEASURES.items()}


def test_the_words_are_written_in_all_three_languages() -> None:
    with translation.override("en"):
        english = sentences()
    assert len(english) > 80
    for language in ("nb", "nn"):
        with translation.override(language):
            untranslated = [code for code, texts in sentences().items() if set(texts) & set(english[code])]
        assert untranslated == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(notices.NOTICES))
def test_a_notice_names_the_child_and_leaves_no_gap(code: str, language: str) -> None:
    names = {"unit": "Enheten", "coordinator": "Ingrid Moe", "deputy": "Per Lie", "name": "Tuva Berg", "as": "kin"}
    more = {"service": "Lysvik skole", "since": "2026-12-01", "review": "2027-02-01", "reasons": "Because."}
    more |= {"to": "Sandvik kommune"}
    with translation.override(language):
        notice = notice_in_words(Told(code, tuple((names | more).items()), MONDAY), "Noah", on=MONDAY.date())
    assert notice.heading[0].isupper()
    assert "%(" not in notice.heading + notice.text
    assert "2026-12-01" not in notice.text
    assert bool(notice.complaint) == code.endswith("-refused")


@pytest.mark.parametrize(
    ("language", "day"), [("nb", "30. november 2026"), ("nn", "30. november 2026"), ("en", "30 November 2026")]
)
def test_a_refusal_says_by_which_day_one_can_complain(language: str, day: str) -> None:
    with translation.override(language):
        notice = notice_in_words(
            Told("child-coordinator-refused", (("reasons", "Not long-term."),), MONDAY), "Noah", on=MONDAY.date()
        )
    assert day in notice.complaint
    assert notice.reasons == "Not long-term."
    assert notice.grounds == ("pbrl-7-2", "pbrl-7-5")


def test_when_the_time_to_complain_is_out_the_notice_says_so_and_what_can_still_be_done() -> None:
    told = Told("plan-health-refused", (("reasons", "One service is enough."),), MONDAY)
    with translation.override("en"):
        in_time = notice_in_words(told, "Noah", on=date(2026, 11, 30))
        late = notice_in_words(told, "Noah", on=date(2026, 12, 1))
    assert "by Monday 30 November 2026 at the latest" in in_time.complaint
    assert "The time to complain ended on 30\xa0November 2026." in late.complaint
    assert late.grounds == (*in_time.grounds, "fvl-31")
