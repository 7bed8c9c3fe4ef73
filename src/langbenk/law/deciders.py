"""Who decides on each right, and how a family gets on where it is not the municipality's coordinating unit that does.

Where another body decides, the unit still tests the right and shows the way there (forvaltningsloven § 11).
"""

from dataclasses import dataclass
from enum import StrEnum

from langbenk.law.answer import Answer
from langbenk.law.appeal_kinds import COUNTY_GOVERNOR, SUPERIOR_NAV_BODY
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.appeal_texts import GOVERNOR
from langbenk.law.provision import Provision
from langbenk.law.right import Code, Decision
from langbenk.law.rules import RULES
from langbenk.law.tree import Known
from langbenk.law.words import Words

TESTED = tuple(right.key for right in RULES.values() if right.decision is not Decision.NOT_APPEALABLE)
"""Every right that a person may have; what only binds the services, and gives nobody a right, is left out."""

OURS = ("child-coordinator", "coordinator-municipal", "plan-health")
"""The rights that the municipality's coordinating unit decides on (hol §§ 7-1, 7-2, 7-2 a, 7-3)."""


class Looks(StrEnum):
    """How a right looks by what is known, before a human decides."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    UNWANTED = "unwanted"


LOOKS: dict[Looks, Words] = {
    Looks.YES: Words("ser ut som ja", "ser ut som ja", "looks like yes"),
    Looks.NO: Words("ser ut som nei", "ser ut som nei", "looks like no"),
    Looks.UNKNOWN: Words("ikke kjent ennå", "ikkje kjent enno", "not known yet"),
    Looks.UNWANTED: Words("ikke ønsket nå", "ikkje ønskt no", "not wanted now"),
}

_LOOKS = {
    Code.ENTITLED: Looks.YES,
    Code.ASK_WISH: Looks.YES,
    Code.DECLINED: Looks.UNWANTED,
    Code.NOT_MET: Looks.NO,
    Code.NOT_IN_FORCE: Looks.NO,
    Code.SUSPENDED: Looks.NO,
    Code.NEEDS_ASSESSMENT: Looks.UNKNOWN,
    Code.WEIGH: Looks.UNKNOWN,
}

_UNIT = Words(
    "Koordinerende enhet i kommunen", "Koordinerande eining i kommunen", "The municipality's coordinating unit"
)
_HOSPITAL = Words(
    "Sykehuset, eller den andre spesialisthelsetjenesten som behandler",
    "Sjukehuset, eller den andre spesialisthelsetenesta som behandlar",
    "The hospital, or whoever else gives the specialist care",
)
_CHILD_WELFARE = Words("Barnevernstjenesten", "Barnevernstenesta", "The child welfare service")
_MUNICIPALITY_IN_NAV = Words("Kommunen i Nav", "Kommunen i Nav", "The municipality in Nav")
_NAV = Words("Nav-kontoret", "Nav-kontoret", "The Nav office")

_WE_ASK = Words(
    " Sier dere ja til det, tar vi kontakt med dem sammen med dere.",
    " Seier de ja til det, tek vi kontakt med dei saman med dykk.",
    " If you say yes to it, we contact them together with you.",
)
_WE_DECIDE = Words(
    "Vi finner ut av det sammen med dere, og så bestemmer et menneske hos oss. Dere trenger ikke søke.",
    "Vi finn ut av det saman med dykk, og så bestemmer eit menneske hos oss. De treng ikkje søkje.",
    "We find it out together with you, and then a person with us decides. You need not apply.",
)


@dataclass(frozen=True, slots=True)
class Decider:
    """Who decides on one right. `who` begins a sentence; `next` is what the family, and the unit with them, do next."""

    rule: str
    who: Words
    next: Words

    @property
    def ours(self) -> bool:
        """Whether the coordinating unit decides."""
        return self.rule in OURS

    @property
    def answers(self) -> Words:
        """How soon whoever decides must answer (forvaltningsloven § 11 a)."""
        if self.ours:
            return _WE_WITHOUT_DELAY
        return _IN_A_MONTH if RULES[self.rule].decision is Decision.INDIVIDUAL_DECISION else _WITHOUT_DELAY

    @property
    def complain(self) -> Words:
        """To whom a family that gets a no can complain, within how many weeks, and where the complaint is sent."""
        route = ROUTES[RULES[self.rule].appeal]
        to, weeks = _APPEAL_TO[route.to or COUNTY_GOVERNOR], route.weeks
        return Words(
            f"Får dere nei, kan dere klage til {to.nb} innen {weeks} uker. Send klagen til den som svarte.",
            f"Får de nei, kan de klage til {to.nn} innan {weeks} veker. Send klaga til den som svarte.",
            f"If the answer is no, you can complain to {to.en} within {weeks} weeks. "
            "Send the complaint to whoever answered.",
        )

    @property
    def complain_by(self) -> tuple[Provision, ...]:
        """What the way to complain rests on."""
        return ROUTES[RULES[self.rule].appeal].grounds


_WITHOUT_DELAY = Words(
    "De skal svare uten unødig opphold.", "Dei skal svare utan unødig opphald.", "They must answer without undue delay."
)
_WE_WITHOUT_DELAY = Words(
    "Vi skal svare uten unødig opphold.", "Vi skal svare utan unødig opphald.", "We must answer without undue delay."
)
_IN_A_MONTH = Words(
    "De skal svare innen en måned, eller si fra innen da hvor lang tid det tar.",
    "Dei skal svare innan ein månad, eller seie frå innan då kor lang tid det tek.",
    "They must answer within a month, or tell you by then how long it takes.",
)
_APPEAL_TO = {
    COUNTY_GOVERNOR: GOVERNOR,
    SUPERIOR_NAV_BODY: Words(
        "nærmeste overordnede organ i Nav", "næraste overordna organ i Nav", "the next body above in Nav"
    ),
}


def _with_us(next_: Words) -> Words:
    return Words(next_.nb + _WE_ASK.nb, next_.nn + _WE_ASK.nn, next_.en + _WE_ASK.en)


DECIDERS: dict[str, Decider] = {
    one.rule: one
    for one in (
        *(Decider(rule, _UNIT, _WE_DECIDE) for rule in OURS),
        Decider(
            "coordinator-specialist",
            _HOSPITAL,
            _with_us(
                Words(
                    "De skal vurdere det av seg selv. Spør avdelingen.",
                    "Dei skal vurdere det av seg sjølve. Spør avdelinga.",
                    "They must assess it on their own. Ask the ward.",
                )
            ),
        ),
        Decider(
            "contact-doctor",
            _HOSPITAL,
            _with_us(
                Words(
                    "De skal peke ut legen av seg selv. Vet dere ikke hvem det er, spør avdelingen.",
                    "Dei skal peike ut legen av seg sjølve. Veit de ikkje kven det er, spør avdelinga.",
                    "They must name the doctor on their own. If you do not know who it is, ask the ward.",
                )
            ),
        ),
        Decider(
            "plan-child-welfare",
            _CHILD_WELFARE,
            _with_us(
                Words(
                    "Får dere hjelp fra barnevernet, skal de sørge for at arbeidet med planen kommer i gang.",
                    "Får de hjelp frå barnevernet, skal dei sørgje for at arbeidet med planen kjem i gang.",
                    "If child welfare helps you, they must see that work on the plan starts.",
                )
            ),
        ),
        Decider(
            "plan-social",
            _MUNICIPALITY_IN_NAV,
            _with_us(
                Words(
                    "Får dere sosiale tjenester, spør Nav-kontoret om en plan. Det meste der er for voksne.",
                    "Får de sosiale tenester, spør Nav-kontoret om ein plan. Det meste der er for vaksne.",
                    "If you get social services, ask the Nav office for a plan. Most of what they give is for adults.",
                )
            ),
        ),
        Decider(
            "plan-nav",
            _NAV,
            _with_us(
                Words(
                    "Får dere hjelp fra Nav over tid, spør Nav-kontoret om en plan. Det meste der er for voksne.",
                    "Får de hjelp frå Nav over tid, spør Nav-kontoret om ein plan. Det meste der er for vaksne.",
                    "If Nav helps you over time, ask the Nav office for a plan. Most of what they give is for adults.",
                )
            ),
        ),
    )
}
"""One for each right that is tested."""


def open_at(age: Known) -> tuple[str, ...]:
    """The rights that stand open at an age, as far as it is known: all that it does not rule out."""
    return tuple(rule for rule in TESTED if RULES[rule].conditions.answer(age) is not Answer.NO)


def how_it_looks(code: Code) -> Looks:
    """How a right looks by the rule's answer: a wish that nobody has asked for takes nothing from it."""
    return _LOOKS[code]
