"""What stands behind a consent: to whom, who is asked, and the row that is kept. Used by deeds, inside the door."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet

from langbenk.access.grants import GRANTS, READERS
from langbenk.access.standing import Actor, Part
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.lifting import lifted, processing
from langbenk.bench.models import Consent, Tie
from langbenk.bench.named import aged
from langbenk.bench.own_say import MATTERS, Matter, decides_alone
from langbenk.bench.situation import day_of

LONGEST_PURPOSE = 500


@dataclass(frozen=True)
class Receiver:
    """To whom a consent opens something: a whole service, never a name in it; or a relative."""

    service: UUID | None = None
    relative: UUID | None = None

    def columns(self) -> dict[str, UUID | None]:
        """The receiver as a consent keeps it."""
        return {"service_id": self.service, "relative_id": self.relative}


@dataclass(frozen=True)
class Answer:
    """What somebody answers: ``told`` is what they read about each kind of information, in their own language.

    ``until`` is the first day that a yes no longer holds, none until it is withdrawn.
    """

    told: Mapping[Part, str]
    answer: str = "yes"
    purpose: str = ""
    until: date | None = None


@dataclass(frozen=True)
class Recorded:
    """Who wrote an answer down for the one who gave it on a day, on paper or before a witness."""

    employee: UUID
    how: str
    given_at: datetime
    witness: str = ""


def in_the_log(parts: Iterable[Part]) -> str:
    """The kinds of information as the log names them."""
    return " ".join(part.value for part in Part if part in set(parts))


def must_be_asked(about: UUID, to: Receiver, parts: Iterable[Part], giver: UUID, *, on: date) -> None:
    """Raise ``Wrong`` for a receiver who does not sit here, no kind of information, and for one who does not decide:
    ``decides-alone`` when the young person does, ``guardians-decide`` to a person too young, else ``not-asked``.
    """
    parts = tuple(parts)
    if not parts:
        raise Wrong("parts", "empty")
    if not _sits_here(about, to, on=on):
        raise Wrong("receiver", "not-on-the-bench")
    with connection.cursor() as cursor:
        for part in parts:
            cursor.execute("SELECT * FROM bench_asks(%s, %s, %s)", [about, part.value, to.service or to.relative])
            if giver in {row[0] for row in cursor.fetchall()}:
                continue
            if giver == about:
                raise Wrong("parts", "guardians-decide")
            matter = Matter.HEALTH_INFORMATION if to.relative else MATTERS[part]
            raise Wrong("parts", "decides-alone" if decides_alone(aged(about), matter, on=on) else "not-asked")


def open_answers(about: UUID, to: Receiver, giver: UUID) -> QuerySet[Consent]:
    """What this giver has answered about this receiver, and has not taken back or replaced."""
    return Consent.objects.filter(**to.columns(), person_id=about, given_by_id=giver, withdrawn_at=None)


def keep_answer(
    about: UUID, to: Receiver, said_so: Answer, giver: UUID, *, recorded: Recorded | None, by: Actor, at: datetime
) -> None:
    """Keep the answer for each kind of information; a former one ends this moment, ``at``, as the new one is kept.

    The very same answer again changes nothing. ``lifts`` is the secrecy that a yes lifts, ``processing`` the
    receiver's own ground for what it is shown: a no, and a relative, has neither to process by.
    """
    purpose = said_so.purpose.strip()
    if len(purpose) > LONGEST_PURPOSE:
        raise Wrong("purpose", "too-long")
    texts = {part: said("informed_text", text) for part, text in said_so.told.items()}
    on = day_of(at)
    mine = open_answers(about, to, giver)
    same = mine.filter(answer=said_so.answer, until=said_so.until, purpose=purpose)
    same = same.exclude(until__lte=on)
    already = set(same.values_list("part", flat=True))
    new = {part: text for part, text in texts.items() if part.value not in already}
    mine.filter(part__in=[part.value for part in new]).update(withdrawn_at=at, withdrawn_by=by.person)
    Consent.objects.bulk_create(
        Consent(
            **to.columns(),
            person_id=about,
            part=part.value,
            answer=said_so.answer,
            purpose=purpose,
            lifts=lifted(part, on) if said_so.answer == "yes" else "",
            processing=processing(to.service, on) if said_so.answer == "yes" and to.service else "",
            given_by_id=giver,
            given_at=recorded.given_at if recorded else at,
            informed_text=text,
            how=recorded.how if recorded else "sign_in",
            witness=recorded.witness if recorded else "",
            recorded_by_id=recorded.employee if recorded else None,
            until=said_so.until,
        )
        for part, text in new.items()
    )


def _sits_here(about: UUID, to: Receiver, *, on: date) -> bool:
    seats = Tie.objects.filter(Q(until=None) | Q(until__gt=on), person_id=about, kind__in=_needing(about, on))
    if to.relative:
        return to.service is None and seats.filter(relative=to.relative).exists()
    return to.service is not None and seats.filter(Q(on_behalf_of=to.service) | Q(service=to.service)).exists()


def _needing(about: UUID, on: date) -> set[str]:
    """The ties that see something by consent only, at the age that the person has."""
    age = aged(about).years(on) or 0
    granted = {(grant.tie, grant.ages) for grants in GRANTS.values() for grant in grants if grant.consent}
    read = {(reader.tie, reader.ages) for readers in READERS.values() for reader in readers if reader.by_consent}
    return {tie.value for tie, ages in granted | read if ages.since <= age < ages.until}
