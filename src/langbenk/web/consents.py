"""Consents in words, for the family's page and for staff: who has answered what, and what is open."""

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from langbenk.access.standing import Tie
from langbenk.bench.sheets.answers import Answer, PartAnswers, ReceiverAnswers, missing, untold
from langbenk.organisation.kinds import kind_name
from langbenk.web.informed import IN_A_SENTENCE, PARTS
from langbenk.web.readers import ROLES
from langbenk.web.templatetags.norwegian import names, plain_day


@dataclass(frozen=True)
class PartInWords:
    """One kind of information: its name, whether it is open, who decides, a sentence for each answer (the reader's own
    first), and the provisions.
    """

    name: str
    opens: bool
    decided_by: str
    answers: tuple[str, ...]
    grounds: tuple[str, ...]
    ends_soon: bool
    spoken: bool
    part: PartAnswers


@dataclass(frozen=True)
class ReceiverInWords:
    """One receiver: ``what`` it is, what it ``sees`` today, and who has not said yes yet (``waits_for``). ``silent``:
    the kinds of information about which nobody has answered. ``untold`` decide on ``closed``, and are not asked.
    """

    id: UUID
    name: str
    what: str
    sees: tuple[str, ...]
    waits_for: tuple[str, ...]
    silent: tuple[str, ...]
    untold: tuple[str, ...]
    closed: tuple[str, ...]
    parts: tuple[PartInWords, ...]
    one: ReceiverAnswers


def receivers_in_words(receivers: tuple[ReceiverAnswers, ...], language: str) -> tuple[ReceiverInWords, ...]:
    """Every receiver as a page shows it."""
    return tuple(_receiver(one, language) for one in receivers)


def answer_in_words(answer: Answer) -> str:
    """«You said yes on 3 November. It ends on 1 February.»"""
    if answer.may_not_know:
        return _("%(name)s is not asked.") % {"name": answer.name}
    said = {
        ("yes", True): _("You said yes on %(day)s."),
        ("yes", False): _("%(name)s said yes on %(day)s."),
        ("no", True): _("You said no on %(day)s."),
        ("no", False): _("%(name)s said no on %(day)s."),
        ("withdrawn", True): _("You took it back on %(day)s."),
        ("withdrawn", False): _("%(name)s took it back on %(day)s."),
        ("", True): _("You have not answered."),
        ("", False): _("%(name)s has not answered."),
    }["withdrawn" if answer.withdrawn_at else answer.answer, answer.mine]
    since = answer.withdrawn_at or answer.since
    sentences = [said % {"name": answer.name, "day": plain_day(since) if since else ""}]
    if answer.until:
        sentences.append(_("It ends on %(day)s.") % {"day": plain_day(answer.until)})
    if answer.how == "paper":
        sentences.append(_("Given on paper, written down by %(name)s.") % {"name": answer.recorder})
    if answer.how == "oral":
        sentences.append(_("Said aloud, written down by %(name)s.") % {"name": answer.recorder})
    if answer.answer == "yes" and not answer.asked:
        sentences.append(_("This yes no longer counts: somebody else decides now."))
    return " ".join(sentences)


def _receiver(one: ReceiverAnswers, language: str) -> ReceiverInWords:
    begun = tuple(part for part in one.parts if any(answer.answer == "yes" for answer in part.answers))
    return ReceiverInWords(
        id=one.id,
        name=one.name,
        what=kind_name(one.kind) if one.is_service else ROLES[one.kind or Tie.KIN].say(language),
        sees=tuple(IN_A_SENTENCE[part.part].say(language) for part in one.parts if part.opens),
        waits_for=missing(part for part in begun if not part.opens) if one.seated else (),
        silent=tuple(IN_A_SENTENCE[part.part].say(language) for part in one.parts if not _spoken(part)),
        untold=untold(one.parts),
        closed=tuple(IN_A_SENTENCE[part.part].say(language) for part in one.parts if untold([part])),
        parts=tuple(_part(part, language) for part in one.parts),
        one=one,
    )


def decided_in_words(part: PartAnswers) -> str:
    """Who decides on this kind of information today."""
    asked = [answer for answer in part.answers if answer.asked]
    if [answer.mine for answer in asked] == [True]:
        return _("You decide on this alone.")
    who = names([answer.name for answer in asked])
    if len(asked) == 1:
        return _("%(name)s decides on this alone.") % {"name": who}
    return _("%(who)s decide on this together.") % {"who": who} if asked else ""


def _spoken(part: PartAnswers) -> bool:
    return any(answer.answer or answer.withdrawn_at for answer in part.answers)


def _part(part: PartAnswers, language: str) -> PartInWords:
    return PartInWords(
        name=PARTS[part.part].say(language),
        opens=part.opens,
        decided_by=decided_in_words(part),
        answers=tuple(answer_in_words(answer) for answer in sorted(part.answers, key=lambda one: not one.mine)),
        spoken=_spoken(part),
        grounds=part.grounds,
        ends_soon=part.mine is not None and part.mine.ends_soon,
        part=part,
    )
