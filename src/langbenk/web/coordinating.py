"""Who coordinates, in words: one sentence that always answers, on what footing, and whom to call."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language

from langbenk.bench.sheets.seats import Seat
from langbenk.coordination.sheets.coordination import Before
from langbenk.coordination.who import SERVICE, Coordinates
from langbenk.law.words import Words

CHILD = Words("barnet", "barnet", "the child")
SOMEBODY = Words(
    "{who} koordinerer hjelpen til {child}",
    "{who} koordinerer hjelpa til {child}",
    "{who} coordinates the help for {child}",
)
NOBODY = Words(
    "Ingen er oppnevnt akkurat nå. Koordinerende enhet svarer.",
    "Ingen er oppnemnd akkurat no. Koordinerande eining svarer.",
    "Nobody is appointed right now. The coordinating unit answers.",
)
AWAY = Words(
    "{who} er borte. Koordinerende enhet koordinerer så lenge.",
    "{who} er borte. Koordinerande eining koordinerer så lenge.",
    "{who} is away. The coordinating unit coordinates meanwhile.",
)
FOOTINGS: dict[tuple[str, str], Words] = {
    ("child_coordinator", "by_law"): Words(
        "Barnekoordinator etter loven", "Barnekoordinator etter lova", "Child coordinator, by law"
    ),
    ("coordinator", "by_law"): Words("Koordinator etter loven", "Koordinator etter lova", "Coordinator, by law"),
    ("deputy", "by_law"): Words(
        "Vara, til ny koordinator er på plass",
        "Vara, til ny koordinator er på plass",
        "Deputy, until there is a new coordinator",
    ),
    ("deputy", "stands_in"): Words(
        "Vara, mens {away} er borte", "Vara, medan {away} er borte", "Deputy, while {away} is away"
    ),
    ("service", "by_agreement"): Words(
        "Tjenestene er enige om det", "Tenestene er samde om det", "The services agree on it"
    ),
    ("service", "by_decision"): Words(
        "Kommunen har bestemt det", "Kommunen har bestemt det", "The municipality has decided it"
    ),
    ("coordinating_unit", ""): Words("Til noen er på plass", "Til nokon er på plass", "Until there is somebody"),
}
ALSO = Words(
    "{service} samordner tjenestene ved siden av.",
    "{service} samordnar tenestene ved sida av.",
    "{service} coordinates the services beside.",
)


@dataclass(frozen=True)
class WhoInWords:
    """``sentence`` is the answer; ``face`` a name and ``kind`` its colour; ``footing`` why, resting on ``ground``."""

    sentence: str
    name: str
    face: str
    kind: str
    place: str
    footing: str
    ground: str
    since: date | None
    phone: str
    also: str
    is_gap: bool


@dataclass(frozen=True)
class BeforeInWords:
    """Somebody who coordinated, or will from a coming day."""

    name: str
    footing: str
    since: date
    until: date | None
    because: str


def who_in_words(now: Coordinates, also: Seat | None, given_name: str) -> WhoInWords:
    """The answer as a page says it; ``given_name`` is empty for a child that has none yet."""
    child = given_name or _say(CHILD)
    return WhoInWords(
        sentence=_sentence(now, child),
        name=now.called,
        face=now.called or child,
        kind="unit" if now.is_gap else "service" if now.kind == "service" else "coordinator",
        place=now.service_name if now.name else "",
        footing=_footing(now.kind, now.footing).format(away=now.away),
        ground=now.ground,
        since=now.since,
        phone=now.phone,
        also=_say(ALSO).format(service=also.service_name) if also else "",
        is_gap=now.is_gap,
    )


def before_in_words(before: Iterable[Before]) -> list[BeforeInWords]:
    """All who have coordinated, newest first."""
    return [
        BeforeInWords(one.name, _footing(one.kind, one.footing), one.since, one.until, one.because) for one in before
    ]


def _sentence(now: Coordinates, child: str) -> str:
    if now.is_gap:
        return _say(AWAY).format(who=now.away) if now.away else _say(NOBODY)
    return _say(SOMEBODY).format(who=now.called, child=child)


def _footing(kind: str, footing: str) -> str:
    return _say(FOOTINGS[kind, footing])


def _say(words: Words) -> str:
    return words.say(get_language() or "nb")


def sits_as_coordinating(seat: Seat, now: Coordinates) -> bool:
    """Whether this is the seat of whoever coordinates today: by law, or for the service that was agreed on or named."""
    if seat.is_leading or seat.begins_later:
        return seat.is_leading and not seat.begins_later
    return now.kind == SERVICE and (seat.name or seat.service_name, seat.service_name) == (now.called, now.service_name)
