"""On which grounds something that is written about a person may be kept from somebody who would else read it.

A young person's own wish is not weighed by us where the words are her own: pbrl § 3-4 second paragraph says so of
health and care information, and that it goes for her own words on other matters too is a local choice. What others
wrote is weighed by a named human, who writes down why. Whatever is kept, a parent is still told what they must know to
fulfil parental responsibility while the child is under 18 (pbrl § 3-4 fourth paragraph).
"""

from dataclasses import dataclass
from datetime import date

from langbenk.law.ages import ADULT
from langbenk.law.ladder import AT_ANY_TIME
from langbenk.law.ordinals import ORDINALS
from langbenk.law.provision import Period, Provision
from langbenk.law.provisions.bvl_case import BVL_12_6
from langbenk.law.provisions.fvl import FVL_13A
from langbenk.law.provisions.fvl_case import FVL_19
from langbenk.law.provisions.pbrl_persons import PBRL_3_4, PBRL_4_3
from langbenk.law.services import Service
from langbenk.law.words import Words, same

ALL_AGES = 200


@dataclass(frozen=True, slots=True)
class WithholdingGround:
    """One ground, and the `place` in its provision. `since` and `until` are whole years of the person it is about.

    `from_service`: from a service, and else from a relative. `own`: a member of the family may choose it for their own
    words; `young`: only the person themself. `only`: where staff of one kind of service alone may choose it.
    """

    key: str
    provision: Provision
    place: Words
    says: Words
    since: int = 0
    until: int = ALL_AGES
    from_service: bool = False
    own: bool = False
    young: bool = False
    only: Service | None = None
    period: Period = AT_ANY_TIME

    def cite(self, lang: str) -> str:
        """The citation with its place. Raises InputError for another language than nb, nn, en."""
        return f"{self.provision.cite(lang)} {self.place.say(lang)}".rstrip()

    def holds(self, age: int, on: date) -> bool:
        """Whether it can be chosen for somebody of this age on the day."""
        return self.since <= age < self.until and self.period.holds(on) and self.provision.in_force(on)


WITHHOLDING: dict[str, WithholdingGround] = {
    ground.key: ground
    for ground in (
        WithholdingGround(
            "own-wish",
            PBRL_3_4,
            ORDINALS[2],
            Words(
                "Den unge ønsker det selv, av grunner som bør respekteres (loven gjelder helse og omsorg;"
                " for egne ord om annet er det kommunens eget valg)",
                "Den unge ønskjer det sjølv, av grunnar som bør respekterast (lova gjeld helse og omsorg;"
                " for eigne ord om anna er det kommunen sitt eige val)",
                "The young person wishes it, for reasons that should be respected (the law covers health and care;"
                " for own words on other matters it is the municipality's own choice)",
            ),
            since=12,
            until=16,
            own=True,
            young=True,
        ),
        WithholdingGround(
            "own-say",
            PBRL_4_3,
            same(""),
            Words(
                "Den det gjelder, bestemmer dette selv",
                "Den det gjeld, bestemmer dette sjølv",
                "The person decides this alone",
            ),
            since=16,
            own=True,
            young=True,
        ),
        WithholdingGround(
            "weighty-regard",
            PBRL_3_4,
            ORDINALS[3],
            Words(
                "Tungtveiende hensyn til barnet taler mot at det blir fortalt",
                "Tungtvegande omsyn til barnet taler mot at det blir fortalt",
                "Weighty regard for the child speaks against telling",
            ),
            until=ADULT,
        ),
        WithholdingGround(
            "danger",
            BVL_12_6,
            same(""),
            Words(
                "Innsyn kan sette barnet eller andre i fare",
                "Innsyn kan setje barnet eller andre i fare",
                "Insight may put the child or others in danger",
            ),
            only=Service.CHILD_WELFARE,
        ),
        WithholdingGround(
            "not-a-partys",
            FVL_19,
            same(""),
            Words(
                "Opplysningene er av et slag som en part ikke har krav på å få se",
                "Opplysningane er av eit slag som ein part ikkje har krav på å få sjå",
                "The information is of a kind that a party has no claim to see",
            ),
        ),
        WithholdingGround(
            "limited-consent",
            FVL_13A,
            Words("nr. 1", "nr. 1", "no. 1"),
            Words(
                "De som samtykker, vil ikke at tjenesten får vite akkurat dette",
                "Dei som samtykkjer, vil ikkje at tenesta får vite akkurat dette",
                "Those who consent do not want the service to know this very thing",
            ),
            from_service=True,
            own=True,
        ),
    )
}
"""The table, in the order it is offered."""


def grounds_to_withhold(
    age: int, on: date, *, from_service: bool, kind: str | None, self_: bool
) -> tuple[WithholdingGround, ...]:
    """The grounds on which this writer may keep something from a service, or else from a relative.

    `kind` is the kind of the writer's service, none for the family; `self_`: the writer is the person themself.
    """
    fitting = (each for each in WITHHOLDING.values() if each.from_service is from_service and each.holds(age, on))
    if kind is None:
        return tuple(each for each in fitting if each.own and (self_ or not each.young))
    return tuple(each for each in fitting if each.only is None or each.only == kind)
