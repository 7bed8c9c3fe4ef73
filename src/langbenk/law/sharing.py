"""On which grounds information about a person may be shared with another service, as a choice in the law's order.

The table is tried from the top: the first line that fits is the ground, and a named human writes down why it fits. The
secrecy that binds the giver (`law.secrecy`) decides which lines are open; the receiver's needs open none by
themselves. The duties that need no consent, such as a report to child welfare, stand in `law.safety`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.duties import kind_of_service
from langbenk.law.ladder import AT_ANY_TIME, in_force
from langbenk.law.ordinals import ORDINALS
from langbenk.law.provision import Period, Provision
from langbenk.law.provisions.bvl_case import BVL_13_1
from langbenk.law.provisions.fvkl import FVKL_5, FVKL_6
from langbenk.law.provisions.fvl import FVL_13A, FVL_13B, FVL_13F
from langbenk.law.provisions.hpl import HPL_31
from langbenk.law.provisions.hpl_secrecy import HPL_22, HPL_23, HPL_25, HPL_29
from langbenk.law.provisions.krl import KRL_5
from langbenk.law.provisions.navl import NAVL_7
from langbenk.law.provisions.oppl import OPPL_24_1
from langbenk.law.provisions.privsl import PRIVSL_3_6A
from langbenk.law.provisions.sotjl import SOTJL_44
from langbenk.law.secrecy import SECRECY, Secrecy
from langbenk.law.services import HEALTH, PROVIDERS, Service
from langbenk.law.texts import sharing as told
from langbenk.law.texts.sharing import Told
from langbenk.law.words import Words


class Way(StrEnum):
    """The ways of sharing, in the order they are tried."""

    CONSENT = "consent"
    SAME_PURPOSE = "same_purpose"
    OWN_TASKS = "own_tasks"
    DANGER = "danger"
    COOPERATING_PERSONNEL = "cooperating_personnel"
    ANONYMISED = "anonymised"


class Need(StrEnum):
    """What must be there before anything is shared in this way."""

    CONSENT = "consent"
    REASON = "reason"
    WEIGHED_BY = "weighed_by"
    NO_OBJECTION = "no_objection"
    NOBODY_KNOWN = "nobody_known"


NEEDS: dict[Way, tuple[Need, ...]] = {
    Way.CONSENT: (Need.CONSENT,),
    Way.SAME_PURPOSE: (Need.REASON, Need.WEIGHED_BY),
    Way.OWN_TASKS: (Need.REASON, Need.WEIGHED_BY),
    Way.DANGER: (Need.REASON, Need.WEIGHED_BY),
    Way.COOPERATING_PERSONNEL: (Need.NO_OBJECTION, Need.REASON, Need.WEIGHED_BY),
    Way.ANONYMISED: (Need.NOBODY_KNOWN, Need.WEIGHED_BY),
}


@dataclass(frozen=True, slots=True)
class SharingGround:
    """One ground: who may give (`givers`) to whom (`receivers`) under which provision, at which `place` in it.

    `also` are provisions to read beside it. `period` is given where the ground is younger than the provision.
    """

    way: Way
    givers: frozenset[Service]
    receivers: frozenset[Service]
    provision: Provision
    place: Words
    told: Told
    also: tuple[Provision, ...] = ()
    period: Period = AT_ANY_TIME

    @property
    def key(self) -> str:
        """Its stable name, such as "own_tasks"; one for each way on a day."""
        return str(self.way)

    @property
    def question(self) -> Words:
        """What to ask oneself: a yes means that this ground fits."""
        return self.told.question

    @property
    def what_it_means(self) -> Words:
        """What follows from a yes."""
        return self.told.means

    @property
    def stops(self) -> Words:
        """Where this ground ends."""
        return self.told.stops

    @property
    def needs(self) -> tuple[Need, ...]:
        """What must be written down before anything is shared."""
        return NEEDS[self.way]

    def cite(self, lang: str) -> str:
        """The citation with its place: "fvl § 13 b nr. 5". Raises InputError for another language than nb, nn, en."""
        return f"{self.provision.cite(lang)} {self.place.say(lang)}".rstrip()

    def holds(self, on: date) -> bool:
        """Whether the ground was there on the day."""
        return self.period.holds(on) and self.provision.in_force(on)

    def grounds(self, on: date) -> tuple[Provision, ...]:
        """The provision and what to read beside it, as far as they hold on the day."""
        return in_force((self.provision, *self.also), on)


@dataclass(frozen=True, slots=True)
class NoGround:
    """What is often taken for a ground and is none: it lets these givers cooperate, and lifts no secrecy."""

    givers: frozenset[Service]
    provision: Provision
    place: Words
    why: Words


def _number(number: int) -> Words:
    return Words(f"nr. {number}", f"nr. {number}", f"no. {number}")


def _bound(*kinds: Secrecy) -> frozenset[Service]:
    return frozenset(service for service, (kind, _) in SECRECY.items() if kind in kinds)


ALL, WHOLE, FIRST, THIRD = frozenset(Service), Words("", "", ""), ORDINALS[1], ORDINALS[3]
NO_1, NO_2, NO_3, NO_4, NO_5, NO_7 = map(_number, (1, 2, 3, 4, 5, 7))
WELFARE, SHELTER = frozenset({Service.CHILD_WELFARE}), frozenset({Service.CRISIS_CENTRE})
SOCIAL, NAV = frozenset({Service.SOCIAL_SERVICES}), frozenset({Service.NAV})
FAMILY = frozenset({Service.FAMILY_COUNSELLING})
OFFICE, STRICT = _bound(Secrecy.ADMINISTRATIVE), _bound(Secrecy.STRICTER)
PUBLIC = PROVIDERS - {Service.GP, Service.PRIVATE_SCHOOL}
"""The kinds that are public bodies, as fvl § 13 b no. 5 asks. A private kindergarten is none, which the text says."""

SINCE_2021 = Period(date(2021, 7, 1), by="LOV-2021-06-18-127")
UNTIL_2026 = Period(None, date(2026, 7, 1))
SINCE_2026 = Period(date(2026, 7, 1), by="LOV-2026-01-23-1")

GROUNDS: tuple[SharingGround, ...] = (
    # the way, who gives, to whom, the provision and the place in it, the words, what to read beside it, the days
    SharingGround(Way.CONSENT, OFFICE | STRICT, ALL, FVL_13A, NO_1, told.CONSENT),
    SharingGround(Way.CONSENT, HEALTH, ALL, HPL_22, WHOLE, told.CONSENT_HEALTH),
    SharingGround(Way.CONSENT, FAMILY, ALL, FVKL_6, WHOLE, told.CONSENT_HEALTH),
    SharingGround(Way.SAME_PURPOSE, OFFICE | STRICT, PROVIDERS, FVL_13B, NO_2, told.SAME_PURPOSE),
    SharingGround(Way.OWN_TASKS, OFFICE, PUBLIC, FVL_13B, NO_5, told.OWN_TASKS),
    SharingGround(Way.OWN_TASKS, WELFARE, PUBLIC | HEALTH, BVL_13_1, THIRD, told.OWN_TASKS_WELFARE),
    SharingGround(Way.OWN_TASKS, SOCIAL, PUBLIC, FVL_13B, NO_5, told.OWN_TASKS_STRICT, (SOTJL_44,)),
    SharingGround(Way.OWN_TASKS, NAV, PUBLIC, FVL_13B, NO_5, told.OWN_TASKS_STRICT, (NAVL_7,)),
    SharingGround(Way.OWN_TASKS, SHELTER, PUBLIC, KRL_5, THIRD, told.OWN_TASKS_SHELTER, (FVL_13B,)),
    SharingGround(Way.DANGER, OFFICE | STRICT - SHELTER, ALL, FVL_13B, NO_7, told.DANGER, (), SINCE_2021),
    SharingGround(Way.DANGER, SHELTER, ALL, FVL_13B, NO_7, told.DANGER_SHELTER, (KRL_5,), SINCE_2021),
    SharingGround(Way.DANGER, HEALTH, ALL, HPL_23, NO_4, told.DANGER_HEALTH, (HPL_31,)),
    SharingGround(Way.DANGER, FAMILY, ALL, HPL_23, NO_4, told.DANGER_FAMILY, (FVKL_5,)),
    SharingGround(Way.COOPERATING_PERSONNEL, HEALTH, HEALTH, HPL_25, FIRST, told.COOPERATING_BEFORE, (), UNTIL_2026),
    SharingGround(Way.COOPERATING_PERSONNEL, HEALTH, HEALTH, HPL_25, WHOLE, told.COOPERATING, (HPL_29,), SINCE_2026),
    SharingGround(Way.ANONYMISED, OFFICE | STRICT, ALL, FVL_13A, NO_2, told.ANONYMISED),
    SharingGround(Way.ANONYMISED, HEALTH, ALL, HPL_23, NO_3, told.ANONYMISED),
    SharingGround(Way.ANONYMISED, FAMILY, ALL, HPL_23, NO_3, told.ANONYMISED, (FVKL_5,)),
)
"""The table. What sotjl § 44 and NAV-loven § 7 narrow in their third paragraphs is no. 6, on breaches of law; the
shelters' act narrows no. 5 too, and child welfare has a rule of its own instead. Family counselling has the secrecy of
hpl §§ 21 and 23 (familievernkontorloven § 5), not hpl § 25."""

SCHOOLS = frozenset({Service.SCHOOL, Service.UPPER_SECONDARY_SCHOOL, Service.AFTER_SCHOOL, Service.PPT})

NO_GROUNDS: tuple[NoGround, ...] = (
    NoGround(SCHOOLS, OPPL_24_1, ORDINALS[4], told.ONLY_TO_PROCESS),
    NoGround(frozenset({Service.PRIVATE_SCHOOL}), PRIVSL_3_6A, ORDINALS[4], told.ONLY_TO_PROCESS),
    NoGround(PROVIDERS, FVL_13F, ORDINALS[2], told.DUTY_TO_COOPERATE),
)
"""What is not a ground, said beside the choice (fvl § 13 f second paragraph)."""


def grounds_for(giver_kind: str, receiver_kind: str, on: date) -> tuple[SharingGround, ...]:
    """The grounds open to this giver towards this receiver on the day, in the order to try them.

    Empty for a giver outside the acts: no secrecy of theirs binds it, and none opens. Raises InputError for an unknown
    kind of service.
    """
    giver, receiver = kind_of_service(giver_kind), kind_of_service(receiver_kind)
    open_to = (ground for ground in GROUNDS if giver in ground.givers and receiver in ground.receivers)
    order = list(Way)
    return tuple(sorted((each for each in open_to if each.holds(on)), key=lambda each: order.index(each.way)))


def not_grounds_for(giver_kind: str, on: date) -> tuple[NoGround, ...]:
    """What this giver may take for a ground on the day, and is none. Raises InputError for an unknown kind."""
    giver = kind_of_service(giver_kind)
    return tuple(each for each in NO_GROUNDS if giver in each.givers and each.provision.in_force(on))
