"""What changes for whom on a birthday: at 7, 12, 15, 16 and 18, told to each in their own words.

The ages are the law's (barnelova §§ 31, 32, pbrl §§ 3-4, 4-3, 4-4, hpl § 22, bvl § 12-3, opplæringslova § 24-5, fvl §§
16 to 18, 27). How each question is answered on a day stands in the ladders (`law.rules`); here stands what to announce
before the day comes. A year is filled as the birthday begins, and on 1 March for somebody born on 29 February in a year
without that day (`law.ages`).
"""

from dataclasses import dataclass
from datetime import date, timedelta

from langbenk.law.ages import birthday
from langbenk.law.ladder import in_force
from langbenk.law.provision import Provision
from langbenk.law.provisions.bl import BL_31, BL_32, BL_33
from langbenk.law.provisions.bvl_case import BVL_3_6, BVL_12_3
from langbenk.law.provisions.crc import CRC_12
from langbenk.law.provisions.fvkl import FVKL_6, FVKL_12
from langbenk.law.provisions.fvl_case import FVL_16, FVL_17, FVL_18, FVL_27
from langbenk.law.provisions.hol import HOL_7_2, HOL_7_2A
from langbenk.law.provisions.hpl_secrecy import HPL_22
from langbenk.law.provisions.oppl import OPPL_24_5
from langbenk.law.provisions.pbrl_persons import PBRL_3_4, PBRL_4_3, PBRL_4_4, PBRL_5_1
from langbenk.law.provisions.vgml import VGML_17
from langbenk.law.texts import birthdays as told
from langbenk.law.texts.birthdays import ToldToEach
from langbenk.law.words import Words


@dataclass(frozen=True, slots=True)
class Threshold:
    """One thing that begins when somebody fills `age` years, on `grounds`; `until` is the age that takes its place."""

    key: str
    age: int
    told: ToldToEach
    grounds: tuple[Provision, ...]
    until: int | None = None


@dataclass(frozen=True, slots=True)
class BirthdayChange:
    """One thing that changes on `day`: what to tell the young person, the guardians and those who help.

    The texts have room for `{name}`, the young person's given name; the young person is "du". `grounds` are those in
    force on the day.
    """

    day: date
    age: int
    key: str
    for_young_person: Words
    for_guardians: Words
    for_staff: Words
    grounds: tuple[Provision, ...]


THRESHOLDS: tuple[Threshold, ...] = (
    Threshold("heard", 7, told.HEARD, (BL_31, PBRL_4_4, VGML_17, CRC_12), until=12),
    Threshold("great_weight", 12, told.GREAT_WEIGHT, (BL_31, PBRL_4_4, VGML_17)),
    Threshold(
        "health_kept_from_parents", 12, told.KEPT_FROM_PARENTS, (PBRL_3_4, PBRL_4_3, PBRL_5_1, FVKL_12), until=16
    ),
    Threshold("party_in_child_welfare", 15, told.PARTY, (BVL_12_3, FVL_18)),
    Threshold("own_notices", 15, told.OWN_NOTICES, (FVL_16, FVL_17, FVL_27, FVL_18)),
    Threshold("own_education", 15, told.OWN_EDUCATION, (OPPL_24_5, BL_32)),
    Threshold("own_health", 16, told.OWN_HEALTH, (PBRL_4_3, PBRL_3_4)),
    Threshold("own_health_information", 16, told.OWN_HEALTH_INFORMATION, (HPL_22, FVKL_6, PBRL_5_1)),
    Threshold("of_age", 18, told.OF_AGE, (BL_33, PBRL_3_4)),
    Threshold("coordinator_after_18", 18, told.COORDINATOR_AFTER_18, (HOL_7_2A, HOL_7_2)),
    Threshold("child_welfare_after_18", 18, told.CHILD_WELFARE_AFTER_18, (BVL_3_6,)),
)
"""What begins at which age, in the order of the ages. 13 is left out: it is for online services only
(personopplysningsloven § 5). At 18, hol § 7-2 a is cited for what ends, and § 7-2 for what goes on."""


def coming(born: date, on: date, within_days: int) -> tuple[BirthdayChange, ...]:
    """What changes for somebody born on `born` from the day `on`, that day included, up to `within_days` days later.

    Ordered by day. What rests on no provision in force on its day is left out.
    """
    last = on + timedelta(days=within_days)
    changes = (_change(threshold, birthday(born, threshold.age)) for threshold in THRESHOLDS)
    return tuple(change for change in changes if on <= change.day <= last and change.grounds)


def holds_at(age: int) -> tuple[Threshold, ...]:
    """Everything that has begun when somebody has filled `age` years, and that no later age has taken the place of."""
    return tuple(each for each in THRESHOLDS if each.age <= age and (each.until is None or age < each.until))


def _change(threshold: Threshold, day: date) -> BirthdayChange:
    each, grounds = threshold.told, in_force(threshold.grounds, day)
    return BirthdayChange(day, threshold.age, threshold.key, each.young_person, each.guardians, each.staff, grounds)
