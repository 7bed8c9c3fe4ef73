"""What binds a kind of service on a day: a query over the provisions, never a second table."""

from dataclasses import dataclass
from datetime import date

from langbenk.law.errors import InputError
from langbenk.law.provision import Carry, Clause, Provision
from langbenk.law.provisions import ALL
from langbenk.law.provisions.bhl import BHL_46
from langbenk.law.provisions.bvl import BVL_13_2
from langbenk.law.provisions.hpl import HPL_33
from langbenk.law.services import Body, Service, body_words
from langbenk.law.words import Words

DUTIES = (
    *(Carry.COOPERATE_CASE, Carry.COORDINATE, Carry.COOPERATE_SYSTEM, Carry.MAKE_PLAN, Carry.JOIN_PLAN),
    *(Carry.PROCESS_DATA, Carry.REPORT_CHILD_WELFARE, Carry.NOTICE_NEEDS, Carry.DEFINES_PROVIDER),
)
"""The duties of the contract, in its order."""


PERSONAL = (BVL_13_2, HPL_33, BHL_46)
"""Duties to report that bind people, also where no grant and no contract makes the place a service provider: health
personnel and others under bvl § 13-2 second paragraph and hpl § 33, and all who work under barnehageloven (bhl § 46).
Which of them hold turns on who works there, so no kind of service outside the definitions carries them."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing that binds a kind of service: the provision, the clause in it, and the service it was asked for."""

    provision: Provision
    clause: Clause
    service: Service

    @property
    def duty(self) -> Carry:
        """What it is, in the words of the contract."""
        return self.clause.carry

    @property
    def body(self) -> str:
        """Who answers for it: the kind of service itself, or the body behind it, such as "municipality"."""
        return str(self.service if self.clause.body is Body.SERVICE else self.clause.body)

    @property
    def who(self) -> Words:
        """Who answers for it, in words."""
        return body_words(self.clause.body, self.service)

    def as_dict(self, lang: str = "nb") -> dict[str, str]:
        """The object of the contract. Raises InputError for another language than nb, nn and en."""
        return {"ground": self.provision.cite(lang), "duty": str(self.duty), "body": self.body}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What binds a kind of service on two days, side by side: what ended, what stayed, what was new."""

    ended: tuple[Duty, ...]
    stayed: tuple[Duty, ...]
    new: tuple[Duty, ...]


def kind_of_service(service: str) -> Service:
    """The kind of service by its name in the contract. Raises InputError that lists the kinds."""
    try:
        return Service(service)
    except ValueError:
        raise InputError("service", f"takes one of {', '.join(Service)}") from None


def carried(service: str, on: date, *carries: Carry) -> tuple[Duty, ...]:
    """Everything of the kinds `carries` that binds `service` on the day `on`, each thing once for a provision.

    In the order of `carries`, then of the catalogue. Raises InputError for an unknown kind of service.
    """
    kind = kind_of_service(service)
    in_force = [provision for provision in ALL if provision.in_force(on)]
    found: dict[tuple[str, Carry, Body], Duty] = {}
    for carry in carries:
        for provision in in_force:
            for clause in provision.clauses:
                if clause.carry is carry and kind in (clause.binds or provision.binds):
                    found.setdefault((provision.id, carry, clause.body), Duty(provision, clause, kind))
    return tuple(found.values())


def duties(service: str, on: date) -> tuple[Duty, ...]:
    """The duties of the contract that bind `service` on the day `on`.

    Empty for a voluntary organisation and for a private offer without grant: the acts' definitions of service
    provider leave them out (hol § 3-4 fourth paragraph and its sisters). Those who work there may have duties of their
    own all the same: see `PERSONAL`. Raises InputError for an unknown kind.
    """
    return carried(service, on, *DUTIES)


def not_read(service: str, on: date) -> tuple[Provision, ...]:
    """The provisions with duties for `service` that were in force on the day `on` with a content we have not read.

    What they bound the service to on that day, `duties` cannot answer. Raises InputError for an unknown kind.
    """
    kind = kind_of_service(service)
    older = [provision for provision in ALL if provision.said_something_else(on)]
    return tuple(each for each in older if any(binds(each, clause, kind) for clause in each.clauses))


def binds(provision: Provision, clause: Clause, kind: Service) -> bool:
    """Whether the clause carries a duty of the contract for this kind of service."""
    return clause.carry in DUTIES and kind in (clause.binds or provision.binds)


def compare(service: str, before: date, after: date) -> Comparison:
    """What binds `service` on two days, side by side. Raises InputError for an unknown kind of service."""
    first, second = duties(service, before), duties(service, after)
    return Comparison(
        ended=tuple(duty for duty in first if duty not in second),
        stayed=tuple(duty for duty in first if duty in second),
        new=tuple(duty for duty in second if duty not in first),
    )
