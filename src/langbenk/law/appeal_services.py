"""The way of an appeal for answers about single services and benefits, and where to turn about those without one."""

from langbenk.law.appeal_kinds import (
    COUNTY_BOARD,
    COUNTY_GOVERNOR,
    MUNICIPAL_BOARD,
    NAV_APPEALS,
    SUPERIOR_BODY,
    THE_BODY_THAT_DECIDED,
    DecisionKind,
    Route,
)
from langbenk.law.appeal_texts import OMBUD, complain
from langbenk.law.provision import Provision
from langbenk.law.provisions.bhl_support import BHL_12
from langbenk.law.provisions.bosl import BOSL_7
from langbenk.law.provisions.bvl_case import BVL_12_9
from langbenk.law.provisions.ftrl import FTRL_21_12
from langbenk.law.provisions.fvl import FVL_2
from langbenk.law.provisions.fvl_case import FVL_28, FVL_29
from langbenk.law.provisions.oppl_support import OPPL_29_1
from langbenk.law.provisions.pbrl import PBRL_7_2, PBRL_7_5
from langbenk.law.provisions.sotjl import SOTJL_47
from langbenk.law.provisions.tannhl import TANNHL_2_3
from langbenk.law.words import Words

_MUNICIPALITY = Words("kommunen", "kommunen", "the municipality")
_WHOEVER_DECIDED = Words("den som bestemte", "den som bestemte", "whoever decided")
_WHOEVER_ANSWERED = Words("den som svarte", "den som svarte", "whoever answered")


def _route(kind: DecisionKind, to: str, weeks: int, grounds: tuple[Provision, ...], says: Words) -> Route:
    return Route(kind, to, THE_BODY_THAT_DECIDED, weeks, grounds, says)


SERVICE_ROUTES = (
    _route(
        DecisionKind.SPECIALIST_CARE,
        COUNTY_GOVERNOR,
        4,
        (PBRL_7_2, PBRL_7_5),
        complain(_WHOEVER_ANSWERED, OMBUD),
    ),
    _route(
        DecisionKind.DENTAL_CARE,
        COUNTY_BOARD,
        3,
        (TANNHL_2_3,),
        complain(
            Words("tannklinikken", "tannklinikken", "the dental clinic"),
            Words(
                " Får du fortsatt nei, kan du klage til statsforvalteren.",
                " Får du framleis nei, kan du klage til statsforvaltaren.",
                " If the answer is still no, you can complain to the county governor.",
            ),
            Words("fylkeskommunen", "fylkeskommunen", "the county authority"),
        ),
    ),
    _route(DecisionKind.KINDERGARTEN, COUNTY_GOVERNOR, 3, (BHL_12, FVL_29), complain(_MUNICIPALITY)),
    _route(
        DecisionKind.EDUCATION,
        COUNTY_GOVERNOR,
        3,
        (OPPL_29_1, FVL_29),
        complain(Words("skolen eller den som bestemte", "skulen eller den som bestemte", "the school, or who decided")),
    ),
    _route(
        DecisionKind.NATIONAL_INSURANCE,
        NAV_APPEALS,
        6,
        (FTRL_21_12,),
        complain(
            Words("Nav", "Nav", "Nav"),
            Words(
                " Etterpå kan du anke til Trygderetten.",
                " Etterpå kan du anke til Trygderetten.",
                " After that you can appeal to the National Insurance Court (Trygderetten).",
            ),
            Words("Nav klageinstans", "Nav klageinstans", "Nav's appeals unit (Nav klageinstans)"),
        ),
    ),
    _route(
        DecisionKind.SOCIAL_SERVICE,
        COUNTY_GOVERNOR,
        3,
        (SOTJL_47, FVL_29),
        complain(Words("Nav-kontoret", "Nav-kontoret", "the Nav office")),
    ),
    _route(
        DecisionKind.CHILD_WELFARE_MEASURE,
        COUNTY_GOVERNOR,
        3,
        (BVL_12_9, FVL_29),
        complain(Words("barnevernstjenesten", "barnevernstenesta", "the child welfare service")),
    ),
    _route(DecisionKind.HOUSING_HELP, COUNTY_GOVERNOR, 3, (BOSL_7, FVL_29), complain(_MUNICIPALITY)),
    _route(
        DecisionKind.MUNICIPAL_DECISION,
        MUNICIPAL_BOARD,
        3,
        (FVL_28, FVL_29),
        complain(
            _MUNICIPALITY, to=Words("klagenemnda i kommunen", "klagenemnda i kommunen", "the municipality's board")
        ),
    ),
    _route(
        DecisionKind.OTHER_DECISION,
        SUPERIOR_BODY,
        3,
        (FVL_28, FVL_29),
        complain(
            _WHOEVER_DECIDED,
            Words(" Hvem det er, står i brevet.", " Kven det er, står i brevet.", " The letter says who that is."),
            Words("organet over det som bestemte", "organet over det som bestemte", "the body above who decided"),
        ),
    ),
    Route(
        DecisionKind.OPEN_SERVICE,
        None,
        None,
        None,
        (FVL_2, FVL_28),
        Words(
            "Her blir det ikke gjort noe vedtak å klage på. Er du ikke fornøyd, si fra til den som leder tjenesten. "
            "Hjelper det ikke, kan du si fra til statsforvalteren.",
            "Her blir det ikkje gjort noko vedtak å klage på. Er du ikkje nøgd, sei frå til den som leier tenesta. "
            "Hjelper det ikkje, kan du seie frå til statsforvaltaren.",
            "There is no decision here to appeal. If you are not content, tell the head of the service. If that does "
            "not help, you can alert the county governor.",
        ),
    ),
    Route(
        DecisionKind.LOCAL_OFFER,
        None,
        None,
        None,
        (FVL_2, FVL_28),
        Words(
            "Dette bestemmer kommunen eller fylket selv, og ingen lov gir rett til det. Spør dem hvordan du kan klage.",
            "Dette bestemmer kommunen eller fylket sjølv, og inga lov gir rett til det. Spør dei korleis du kan klage.",
            "The municipality or the county decides this itself, and no act gives a right to it. Ask them how to "
            "complain.",
        ),
    ),
)
"""Three weeks where the Public Administration Act counts, four in health, six in national insurance. In education the
ministry is the appeal body by law (opplæringslova § 29-1); it has left the task to the county governors."""
