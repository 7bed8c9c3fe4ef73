"""A provision: one section of an act or regulation as dated, typed data.

The text of the law and our reading of it are two things. A provision says what a section carries, whom it binds
and on which days it held; how its conditions are read stands in `langbenk.law.rules`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.ordinals import ORDINALS
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

TEXTS_AS_OF = date(2026, 7, 2)
"""The day whose law the consolidated texts show that the catalogue was read against."""

READ_ON = date(2026, 11, 21)
"""The day the catalogue was last read against those texts."""


class Carry(StrEnum):
    """What a provision carries. The first nine are the duties that `duties` answers with."""

    COOPERATE_CASE = "cooperate_case"
    COORDINATE = "coordinate"
    COOPERATE_SYSTEM = "cooperate_system"
    MAKE_PLAN = "make_plan"
    JOIN_PLAN = "join_plan"
    PROCESS_DATA = "process_data"
    REPORT_CHILD_WELFARE = "report_child_welfare"
    NOTICE_NEEDS = "notice_needs"
    DEFINES_PROVIDER = "defines_provider"
    RIGHT = "right"
    APPOINT = "appoint"
    COORDINATING_UNIT = "coordinating_unit"
    GUIDANCE = "guidance"
    SECRECY = "secrecy"
    SHARE = "share"
    CONSENT = "consent"
    HEAR = "hear"
    HEAR_CHILD = "hear_child"
    BEST_INTERESTS = "best_interests"
    ACCESS = "access"
    RECORD = "record"
    LOG = "log"
    DECISION = "decision"
    APPEAL = "appeal"
    SUPERVISION = "supervision"
    AGREEMENT = "agreement"
    QUALITY = "quality"
    SERVICES = "services"
    PLAN_CONTENT = "plan_content"
    AVERT = "avert"
    EXCEPTION = "exception"
    EXTENDS = "extends"
    PROTECTED_ADDRESS = "protected_address"
    LEGAL_BASIS = "legal_basis"
    SECURITY = "security"
    DEADLINE = "deadline"


OLDER_SECTION = date.min
"""The `section_since` of a section that is older than its periods, since a day that we have not read."""


class Status(StrEnum):
    """Whether an act has come into force at all."""

    COMMENCED = "commenced"
    ADOPTED_NOT_IN_FORCE = "adopted_not_in_force"


@dataclass(frozen=True, slots=True)
class Period:
    """A time in force. `start` None: older than the texts tell. `end` is exclusive; None: no end is known.

    `by` names the act or regulation that gave the provision this period, such as "LOV-2021-06-11-78".
    """

    start: date | None
    end: date | None = None
    by: str = ""

    def holds(self, on: date) -> bool:
        """Whether the period covers the day `on`."""
        return (self.start is None or self.start <= on) and (self.end is None or on < self.end)


@dataclass(frozen=True, slots=True)
class Change:
    """An amendment of a provision that went on holding: the day it took effect, the amending act, what became new."""

    on: date
    by: str
    what: Words


@dataclass(frozen=True, slots=True)
class Act:
    """An act, regulation or convention.

    `refid` is its place at Lovdata ("lov/2011-06-24-30"); `short` how a short citation begins, when there is an
    abbreviation; `also` other names it goes by; `also_while_in_force` names that it had while it held, and that
    another act has now; `mark` what stands before a section number.
    """

    key: str
    refid: str
    name: Words
    short: str = ""
    also: tuple[str, ...] = ()
    also_while_in_force: tuple[str, ...] = ()
    mark: str = "§"
    status: Status = Status.COMMENCED
    address: str = ""

    def cite(self, lang: str) -> str:
        """How a short citation begins in `lang`; English keeps the Norwegian name, which is what one looks up."""
        return self.short or (self.name.say(lang) if lang == "nn" else self.name.nb)

    @property
    def url(self) -> str:
        """Where the act is published: its page at Lovdata, unless another address is given."""
        return self.address or f"https://lovdata.no/{self.refid}"


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that a provision carries, in its paragraph (ledd), and who answers for it.

    `binds` empty: the kinds of service that the provision as a whole binds.
    """

    carry: Carry
    paragraph: int | None = None
    body: Body = Body.SERVICE
    binds: frozenset[Service] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One section (or one paragraph of it) with what it carries, whom it binds and when it held.

    `title` is the heading in the act's own language, empty where the act gives none or we have not read it; `says` is
    our own short description. `periods` are the times in which the section carried what is said here;
    `section_since` is given where the section itself is older and said something else before. `changes` are the
    amendments that the product must know. `replaced` and `replaced_by` hold ids. `read_on` is None where no text of it
    was at hand to read. An empty `section` means the act as a whole.
    """

    act: Act
    section: str
    says: Words
    clauses: tuple[Clause, ...]
    periods: tuple[Period, ...]
    title: str = ""
    paragraph: int | None = None
    binds: frozenset[Service] = frozenset()
    section_since: date | None = None
    changes: tuple[Change, ...] = ()
    replaced: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()
    read_on: date | None = READ_ON

    def __str__(self) -> str:
        return self.citation

    @property
    def id(self) -> str:
        """The stable id, such as "hol-7-2a", with "-l6" for a single paragraph."""
        parts = [self.act.key, self.section.replace(" ", "").lower(), f"l{self.paragraph}" if self.paragraph else ""]
        return "-".join(part for part in parts if part)

    @property
    def number(self) -> str:
        """The section with its sign, such as "§ 7-2 a" or "artikkel 12"; empty for an act as a whole."""
        return f"{self.act.mark} {self.section}" if self.section else ""

    @property
    def citation(self) -> str:
        """The short citation in bokmål, as the contract writes grounds: "hol § 7-2 a"."""
        return self.cite("nb")

    @property
    def citation_nn(self) -> str:
        """The short citation in nynorsk."""
        return self.cite("nn")

    def cite(self, lang: str) -> str:
        """The short citation in `lang`; raises InputError for another language than nb, nn and en."""
        return f"{self.act.cite(lang)} {self.number}{self._paragraph(lang)}".rstrip()

    def full_citation(self, lang: str = "nb") -> str:
        """The citation with the act's own name: "helse- og omsorgstjenesteloven § 7-2 a"."""
        return f"{self.act.name.say(lang)} {self.number}{self._paragraph(lang)}".rstrip()

    def _paragraph(self, lang: str) -> str:
        return f" {ORDINALS[self.paragraph].say(lang)}" if self.paragraph else ""

    @property
    def carries(self) -> frozenset[Carry]:
        """Everything this provision carries."""
        return frozenset(clause.carry for clause in self.clauses)

    @property
    def url(self) -> str:
        """Its address at Lovdata, or where the convention is published."""
        if self.act.mark != "§" or not self.section:
            return self.act.url
        return f"{self.act.url}/§{self.section.replace(' ', '')}"

    def period(self, on: date) -> Period | None:
        """The period that covers the day `on`, or None."""
        return next((period for period in self.periods if period.holds(on)), None)

    def in_force(self, on: date) -> bool:
        """Whether the provision carried this on the day `on`."""
        return self.act.status is Status.COMMENCED and self.period(on) is not None

    def stood(self, on: date) -> bool:
        """Whether the section was in force on the day `on`, though perhaps with another content than the one here."""
        return self.in_force(on) or self.said_something_else(on)

    def said_something_else(self, on: date) -> bool:
        """Whether the section was in force on the day `on` with an older content, which we have not read."""
        start = self.periods[0].start if self.periods else None
        return self.section_since is not None and start is not None and self.section_since <= on < start


def since(year: int, month: int = 1, day: int = 1, *, by: str = "") -> tuple[Period, ...]:
    """One period that began on the given day and has no known end."""
    return (Period(date(year, month, day), by=by),)


def between(start: date | None, end: date, *, by: str = "") -> tuple[Period, ...]:
    """One period that is over: from `start` (None: older than the texts tell) up to, not including, `end`."""
    return (Period(start, end, by),)


REFORM_DAY = date(2022, 8, 1)
"""The day the duties to cooperate and coordinate, and the child coordinator, came into force (LOV-2021-06-11-78)."""

REFORM = since(2022, 8, by="LOV-2021-06-11-78")
"""In force from the reform on."""

OLDER_THAN_THE_TEXTS = (Period(None),)
"""In force, since a day that the texts we read do not tell."""
