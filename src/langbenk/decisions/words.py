"""What letters and pages about complaints call the appeal bodies, and who helps a family to complain."""

from datetime import date

from langbenk.law.appeal_kinds import COUNTY_GOVERNOR, SUPERIOR_NAV_BODY, DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.complaints import by_patients_act, decision_kind
from langbenk.law.words import Words
from langbenk.letters.rights import right
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.organisation.county_governor import county_governor
from langbenk.organisation.letterhead import letterhead

SUPERIOR_IN_NAV = Words(
    "Nærmeste overordnede organ i Nav", "Næraste overordna organ i Nav", "The next body above in Nav"
)
NOW_HOLDS: dict[str, Words] = {
    "granted": Words("Dere har rett til {right}.", "De har rett til {right}.", "You are entitled to {right}."),
    "refused": Words(
        "Dere har ikke rett til {right} nå.",
        "De har ikkje rett til {right} no.",
        "You are not entitled to {right} now.",
    ),
    "declined": Words("Dere ønsker ikke {right} nå.", "De ønskjer ikkje {right} no.", "You do not want {right} now."),
}
"""What a changed answer says, in the letter about the complaint."""

_OMBUD = Words("Pasient- og brukerombudet", "Pasient- og brukarombodet", "the patient and user ombud")
_AND = Words("og", "og", "and")
_US = Words("oss i kommunen", "oss i kommunen", "us in the municipality")


def appeal_body(kind: DecisionKind, on: date) -> Words | None:
    """What the appeal body for this municipality is called on a day; none where there is no appeal."""
    to = ROUTES[kind].to
    if to == COUNTY_GOVERNOR:
        return county_governor(on)
    return SUPERIOR_IN_NAV if to == SUPERIOR_NAV_BODY else None


def body_in(kind: DecisionKind, language: str, on: date) -> str:
    """The appeal body's name in a language; empty where there is no appeal."""
    body = appeal_body(kind, on)
    return body.say(language) if body else ""


def send_to(on: date) -> str:
    """Where a complaint is sent: the municipality that decided, and its unit."""
    head = letterhead(on)
    return ", ".join(part for part in (head.municipality, head.unit, *head.address) if part)


def help_in(kind: DecisionKind, language: str, on: date) -> str:
    """Who helps free of charge: the ombud in health matters (pbrl § 8-1), and the body that decided (fvl § 11)."""
    unit = coordinating_unit(on)
    ours = ", ".join(part for part in (unit.name, unit.phone) if part) if unit else _US.say(language)
    if not by_patients_act(kind):
        return ours
    return f"{_OMBUD.say(language)} {_AND.say(language)} {ours}"


def now_holds(rule: str, outcome: str, language: str) -> str:
    """What a decision says, in one sentence."""
    return NOW_HOLDS[outcome].say(language).format(right=right(decision_kind(rule)).name.say(language))
