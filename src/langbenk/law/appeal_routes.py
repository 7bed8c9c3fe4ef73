"""The way of an appeal for each kind of answer. Where there is none, where a worried family can turn instead."""

from langbenk.law.appeal_kinds import (
    COUNTY_GOVERNOR,
    SUPERIOR_NAV_BODY,
    THE_BODY_THAT_DECIDED,
    DecisionKind,
    Route,
)
from langbenk.law.appeal_services import SERVICE_ROUTES
from langbenk.law.appeal_texts import OMBUD, complain
from langbenk.law.provision import Provision
from langbenk.law.provisions.bl import BL_47
from langbenk.law.provisions.bvl_case import BVL_12_9
from langbenk.law.provisions.fvl import FVL_2
from langbenk.law.provisions.fvl_case import FVL_28, FVL_29
from langbenk.law.provisions.ipf import IPF_11
from langbenk.law.provisions.pbrl import PBRL_7_2, PBRL_7_5
from langbenk.law.provisions.sotjl import SOTJL_47
from langbenk.law.words import Words

_NAV_BODY = Words("nærmeste overordnede organ i Nav", "næraste overordna organ i Nav", "the next body above in Nav")
_ASK_WHICH_BODY = Words(
    " Spør kontoret hvilket organ det er.", " Spør kontoret kva organ det er.", " Ask the office which body it is."
)


def _to_governor(decision: DecisionKind, weeks: int, grounds: tuple[Provision, ...], says: Words) -> Route:
    return Route(decision, COUNTY_GOVERNOR, THE_BODY_THAT_DECIDED, weeks, grounds, says)


def _none(decision: DecisionKind, says: Words) -> Route:
    return Route(decision, None, None, None, (FVL_2, FVL_28), says)


_HEALTH = (PBRL_7_2, PBRL_7_5)
_TO_THE_MUNICIPALITY = complain(Words("kommunen", "kommunen", "the municipality"), OMBUD)
_TO_WHOEVER_ANSWERED = complain(
    Words(
        "kommunen eller sykehuset som svarte",
        "kommunen eller sjukehuset som svarte",
        "the municipality or hospital that answered",
    ),
    OMBUD,
)
_NAV_OFFICE = Words("Nav-kontoret", "Nav-kontoret", "the Nav office")

_ROUTES = (
    _to_governor(DecisionKind.CHILD_COORDINATOR, 4, _HEALTH, _TO_THE_MUNICIPALITY),
    _to_governor(DecisionKind.COORDINATOR, 4, _HEALTH, _TO_WHOEVER_ANSWERED),
    _to_governor(DecisionKind.PLAN_HEALTH, 4, (*_HEALTH, IPF_11), _TO_WHOEVER_ANSWERED),
    _to_governor(
        DecisionKind.PLAN_CHILD_WELFARE,
        3,
        (BVL_12_9, FVL_29, IPF_11),
        complain(Words("barnevernstjenesten", "barnevernstenesta", "the child welfare service")),
    ),
    _to_governor(DecisionKind.PLAN_SOCIAL, 3, (SOTJL_47, FVL_29, IPF_11), complain(_NAV_OFFICE)),
    Route(
        DecisionKind.PLAN_NAV,
        SUPERIOR_NAV_BODY,
        THE_BODY_THAT_DECIDED,
        3,
        (FVL_28, FVL_29, IPF_11),
        complain(_NAV_OFFICE, _ASK_WHICH_BODY, _NAV_BODY),
    ),
    _to_governor(DecisionKind.CARE_SERVICE, 4, _HEALTH, _TO_THE_MUNICIPALITY),
    _none(
        DecisionKind.COOPERATION,
        Words(
            "Dette er en plikt for tjenestene. Det går ikke an å klage på den. Si fra til lederen for tjenesten "
            "først. Hjelper det ikke, kan du si fra til statsforvalteren, som kan føre tilsyn. Pasient- og "
            "brukerombudet kan hjelpe deg i helsesaker.",
            "Dette er ei plikt for tenestene. Det går ikkje an å klage på henne. Sei frå til leiaren for tenesta "
            "først. Hjelper det ikkje, kan du seie frå til statsforvaltaren, som kan føre tilsyn. Pasient- og "
            "brukarombodet kan hjelpe deg i helsesaker.",
            "This is a duty of the services, and it cannot be appealed. Tell the head of the service first. If "
            "that does not help, you can alert the county governor, who may supervise. The patient and user "
            "ombud can help you in health matters.",
        ),
    ),
    _none(
        DecisionKind.WHO_COORDINATES,
        Words(
            "Kommunen velger hvem som samordner. Det går ikke an å klage på valget. Det dere mener, skal telle. "
            "Si fra til kommunedirektøren hvis det ikke fungerer. Hjelper det ikke, kan dere si fra til "
            "statsforvalteren, som kan føre tilsyn.",
            "Kommunen vel kven som samordnar. Det går ikkje an å klage på valet. Det de meiner, skal telje. "
            "Sei frå til kommunedirektøren om det ikkje fungerer. Hjelper det ikkje, kan de seie frå til "
            "statsforvaltaren, som kan føre tilsyn.",
            "The municipality chooses who coordinates, and the choice cannot be appealed. What you think must "
            "count. Tell the chief executive if it does not work. If that does not help, you can alert the "
            "county governor, who may supervise.",
        ),
    ),
    _to_governor(
        DecisionKind.PARENT_INFORMATION,
        3,
        (BL_47, FVL_29),
        complain(
            Words(
                "den som sa nei: barnehagen, skolen eller tjenesten",
                "den som sa nei: barnehagen, skulen eller tenesta",
                "whoever refused: the kindergarten, the school or the service",
            )
        ),
    ),
)

ROUTES: dict[DecisionKind, Route] = {route.decision: route for route in (*_ROUTES, *SERVICE_ROUTES)}
