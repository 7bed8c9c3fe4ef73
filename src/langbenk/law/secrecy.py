"""Which secrecy binds a kind of service, and on which ground it processes personal data: two questions, never one.

Secrecy says what may not be told to others, and what lifts it (consent is one way: see `law.sharing`). The processing
ground says that a service may handle personal data at all. A consent that lifts secrecy gives no ground to process,
and a ground to process lifts no secrecy (fvl § 13 f second paragraph).
"""

from datetime import date
from enum import StrEnum

from langbenk.law.duties import carried, kind_of_service
from langbenk.law.ladder import in_force
from langbenk.law.provision import Carry, Provision
from langbenk.law.provisions.bhl import BHL_44
from langbenk.law.provisions.bvl92 import BVL92_6_7
from langbenk.law.provisions.bvl_case import BVL_13_1
from langbenk.law.provisions.fvkl import FVKL_5
from langbenk.law.provisions.fvl import FVL_13
from langbenk.law.provisions.hol import HOL_12_1
from langbenk.law.provisions.hpl_secrecy import HPL_21
from langbenk.law.provisions.intl import INTL_41_3
from langbenk.law.provisions.krl import KRL_5
from langbenk.law.provisions.navl import NAVL_7
from langbenk.law.provisions.oppl import OPPL_24_1
from langbenk.law.provisions.privsl import PRIVSL_3_6A, PRIVSL_7_3
from langbenk.law.provisions.sotjl import SOTJL_44
from langbenk.law.provisions.sphl import SPHL_6_1
from langbenk.law.services import SPECIALIST, Service
from langbenk.law.words import Words


class Secrecy(StrEnum):
    """The kinds of secrecy: what goes with the office, its stricter variant, and what goes with the profession."""

    ADMINISTRATIVE = "administrative"
    STRICTER = "stricter"
    PROFESSIONAL = "professional"


SECRECY_WORDS: dict[Secrecy, Words] = {
    Secrecy.ADMINISTRATIVE: Words(
        "Taushetsplikten gjelder personlige forhold.",
        "Teieplikta gjeld personlege forhold.",
        "Secrecy covers personal circumstances.",
    ),
    Secrecy.STRICTER: Words(
        "Taushetsplikten er streng: den gjelder også fødselsdato, adresse, yrke og arbeidssted.",
        "Teieplikta er streng: ho gjeld òg fødselsdato, adresse, yrke og arbeidsstad.",
        "Secrecy is strict: it also covers birth date, address, occupation and workplace.",
    ),
    Secrecy.PROFESSIONAL: Words(
        "Taushetsplikten følger yrket: alt om helse og andre personlige forhold som du får vite i arbeidet.",
        "Teieplikta følgjer yrket: alt om helse og andre personlege forhold som du får vite i arbeidet.",
        "Secrecy goes with the profession: everything on health and personal circumstances learnt at work.",
    ),
}

_OFFICE, _STRICT, _PROFESSION = Secrecy.ADMINISTRATIVE, Secrecy.STRICTER, Secrecy.PROFESSIONAL

SECRECY: dict[Service, tuple[Secrecy, tuple[Provision, ...]]] = {
    Service.MUNICIPAL_HEALTH: (_PROFESSION, (HPL_21, HOL_12_1)),
    Service.GP: (_PROFESSION, (HPL_21, HOL_12_1)),
    Service.DENTAL: (_PROFESSION, (HPL_21, FVL_13)),
    **dict.fromkeys(sorted(SPECIALIST), (_PROFESSION, (HPL_21, SPHL_6_1))),
    Service.FAMILY_COUNSELLING: (_PROFESSION, (FVKL_5,)),
    Service.CHILD_WELFARE: (_STRICT, (BVL_13_1, BVL92_6_7, FVL_13)),
    Service.SOCIAL_SERVICES: (_STRICT, (SOTJL_44, FVL_13)),
    Service.NAV: (_STRICT, (NAVL_7, FVL_13)),
    Service.CRISIS_CENTRE: (_STRICT, (KRL_5, FVL_13)),
    Service.KINDERGARTEN: (_OFFICE, (BHL_44, FVL_13)),
    Service.PRIVATE_SCHOOL: (_OFFICE, (PRIVSL_7_3, FVL_13)),
    Service.PPT: (_OFFICE, (FVL_13, BHL_44)),
    Service.SCHOOL: (_OFFICE, (FVL_13,)),
    Service.AFTER_SCHOOL: (_OFFICE, (FVL_13,)),
    Service.UPPER_SECONDARY_SCHOOL: (_OFFICE, (FVL_13,)),
    Service.FOLLOW_UP_SERVICE: (_OFFICE, (FVL_13,)),
    Service.INTRODUCTION_PROGRAMME: (_OFFICE, (FVL_13,)),
    Service.HOUSING: (_OFFICE, (FVL_13,)),
}
"""Which secrecy binds each kind of service, the act's own provision first. Where both the profession and the office
bind, the profession's stands: it opens less. A volunteer and a private offer without grant are not in the acts."""

FOR_COOPERATION = (OPPL_24_1, PRIVSL_3_6A, INTL_41_3)
"""What the reform wrote for cooperation goes before the same act's ground for everything else."""


def secrecy_kind(service: str) -> Secrecy | None:
    """Which kind of secrecy binds the service; none outside the acts. Raises InputError for an unknown kind."""
    kind = kind_of_service(service)
    return SECRECY[kind][0] if kind in SECRECY else None


def secrecy_of(service: str, on: date) -> tuple[Provision, ...]:
    """The provisions in force on the day that bind this kind of service to secrecy, the act's own first.

    Empty outside the acts. Raises InputError for an unknown kind.
    """
    kind = kind_of_service(service)
    return in_force(SECRECY[kind][1], on) if kind in SECRECY else ()


def processing_ground(service: str, on: date) -> Provision | None:
    """The provision in force on the day that lets this kind of service process personal data (GDPR articles 6 and 9).

    None where the acts name none: family counselling, and those outside the acts. It lifts no secrecy. Raises
    InputError for an unknown kind.
    """
    found = tuple(duty.provision for duty in carried(service, on, Carry.PROCESS_DATA))
    return next((ground for ground in found if ground in FOR_COOPERATION), next(iter(found), None))
