"""docs/access.md: who may do and see what, and on what ground, from the tables that ``decide`` reads."""

from collections.abc import Iterator
from datetime import date

from langbenk.access.actions import Action
from langbenk.access.barriers import BARRIERS
from langbenk.access.grants import ANY_AGE, GRANTS, READERS, Ages
from langbenk.access.sentences import SENTENCES
from langbenk.access.standing import Audience, Part, Tie
from langbenk.bench.grounds import RELATIVES, SERVICES, cooperation_ground
from langbenk.bench.own_say import MATTERS, own_age
from langbenk.law.provisions import BY_ID
from langbenk.law.provisions.pbrl_persons import PBRL_4_4
from langbenk.law.services import Service
from setup.drawings import WARNING, table
from setup.drawings.access_words import AUDIENCES, GROUPS, TIES

AS_OF = date(2026, 1, 1)  # since then foster homes have a say (LOV-2025-06-20-39), and no later change moves an age


def page() -> str:
    """The whole page."""
    lines = [
        *(WARNING, "", "# Who may", ""),
        "Everything that can be done with a person or seen of one, and who may, on what ground. ● means yes. A kind of",
        "information, such as *plan*, means yes where a consent opens that kind for the reader's service, or for the",
        "reader. Ages are whole years of the person it is about. Everything else is no. Only a tie to this very person",
        "counts, on this very day, and the log keeps which one it was.",
        *(line for name, actions in GROUPS.items() for line in _group(name, tuple(actions))),
        *_entries(),
        *_whose_consent(),
        *_who_reads_the_log(),
        *_two_persons(),
        *_close(),
        *_refusals(),
        *_begins_and_ends(),
    ]
    return "\n".join(lines) + "\n"


def _entries() -> Iterator[str]:
    yield from ("", "## Who reads an entry", "")
    yield "Its writer; the writer's own service, unless it is for named persons; and by its audience those below. All"
    yield "must have a seat that reads entries. *By consent*: to the kind of information that the entry is about; a"
    yield "service also reads what was shared with it on another ground. From whom an entry is kept, it leaves no"
    yield "trace, whatever else stands here."
    yield ""
    yield from table(("for", "is read by"), [(AUDIENCES[audience], _readers(audience)) for audience in Audience])


def _whose_consent() -> Iterator[str]:
    yield from ("", "## Whose consent", "")
    yield "Those who decide, all together: from their own age the young person; else a foster home that has been given"
    yield "the say; else all who have parental responsibility; else who is appointed in their place. An adult's"
    yield "appointed guardian comes before the adult. From 16 the young person says what the parents see, whatever it"
    yield "is about. Nobody is asked against whom an address is protected."
    yield ""
    yield from table(
        ("kind of information", "in the eyes of the law", f"alone from, on {AS_OF:%-d %B %Y}"),
        [(part.value, MATTERS[part].value.replace("_", " "), f"{own_age(part, on=AS_OF)}") for part in Part],
    )


def _who_reads_the_log() -> Iterator[str]:
    yield from ("", "## Who in the family reads the log", "")
    yield f"Whoever a log is about has a right to see it ({_cited('pjl-22a')}): the person from 12, which is our"
    yield "own choice, for no act names an age; until 16 all who have parental responsibility, on the child's"
    yield "behalf; and who is appointed in somebody's place, or has a power of attorney."
    yield ""
    yield "- From 16 a parent reads no log, not even where the young person has said yes to something else: its"
    yield f"  lines tell day by day which health services somebody meets ({_cited('hpl-22')}), and no kind of"
    yield "  consent is about that alone. The young person reads it, downloads it, and shows of it what they"
    yield "  will."
    yield "- A foster home reads no log, not even one that has been given the say on health"
    yield f"  ({_cited('pbrl-4-4')}): that say is about treatment, and the lines tell of the child's own family,"
    yield "  of when they looked and what they asked. Those who have parental responsibility read it, and the"
    yield "  child from 12."
    yield "- Next of kin, and a parent without parental responsibility, read no account of the case, and none of"
    yield "  who looked."
    yield ""
    yield "The last three are choices of ours where the acts give no answer; each shuts more than it opens."


def _two_persons() -> Iterator[str]:
    yield from ("", "## Who changes a protected address", "")
    yield "One person sets it, and it counts that moment, for a danger waits for nobody; a second confirms it"
    yield "within a few working days, which is a local target. What opens more takes two: to end it, and to name"
    yield "one more who can open the case, one asks and another does it. What shuts more takes one: to let it go"
    yield "on when somebody has asked to end it, and to leave out one who is named, or who waits to be. Then too"
    yield "at least two stay named, so that no one person can shut out all the others. Each of these stands in"
    yield "the log with who did it and when, and whoever was left out can be named again, by two."


def _close() -> Iterator[str]:
    yield from ("", "## Who is one's own family", "")
    yield f"At work, and as {_cited('fvl-6')} draws it: those in one family in the population register; the line"
    yield "up and down from these, however far; brothers and sisters, and the other parents of one's children,"
    yield "and the line down from them; whoever one sits round as a relative, and who sits, or once sat, in a"
    yield "parent's place round oneself; and those whom one has declared. Parental responsibility that has ended"
    yield "still counts."


def _refusals() -> Iterator[str]:
    yield from ("", "## What always stops", "")
    yield "Barriers come before grants, in this order, whatever seat the reader has. Where an address is protected, a"
    yield "seat that a whole service holds opens to its named staff and its leader only."
    yield ""
    yield from table(("barrier", "the reader is told", "and"), [_sentence(name) for name in BARRIERS])
    yield from ("", "## Other ways to hear no", "")
    others = [_sentence(name) for name in SENTENCES if name not in BARRIERS]
    yield from table(("reason", "the reader is told", "and"), others)


def _begins_and_ends() -> Iterator[str]:
    yield from ("", "## How a tie begins and ends", "")
    yield "A seat is a row with a ground, a first day and sometimes a last; the last day is not included. What comes"
    yield "with a post or a charge is no seat, and never tells that somebody is known here."
    yield ""
    yield from table(("tie", "ground", "begins", "ends by itself"), [_tie(tie) for tie in Tie])


def _group(name: str, actions: tuple[Action, ...]) -> Iterator[str]:
    """The actions with their sentences, then who may, without the ties that may do none of them."""
    ties = [tie for tie in Tie if any(_cell(action, tie) for action in actions)]
    yield from ("", f"## {name}", "")
    yield from (f"- `{action.value}` {GROUPS[name][action]}" for action in actions)
    yield ""
    yield from table(
        ("", *(_called(tie) for tie in ties)),
        [(f"`{action.value}`", *(_cell(action, tie) for tie in ties)) for action in actions],
    )


def _cell(action: Action, tie: Tie) -> str:
    return " ".join(
        _when(grant.consent.value if grant.consent else "", grant.ages) for grant in GRANTS[action] if grant.tie is tie
    )


def _when(consent: str, ages: Ages) -> str:
    """When a grant opens: at which ages, by which consent, and the provision that draws the line."""
    yes = f"*{consent}*" if consent else "●"
    if ages == ANY_AGE:
        return yes
    span = f"from {ages.since}" if ages.until == ANY_AGE.until else f"until {ages.until}"
    if ages.since and ages.until != ANY_AGE.until:
        span = f"{ages.since} to {ages.until}"
    return f"{yes} {span} ({_cited(ages.ground)})"


def _readers(audience: Audience) -> str:
    if not READERS[audience]:
        return "nobody else"
    return "; ".join(
        f"{_called(reader.tie)} {_when('by consent' if reader.by_consent else '', reader.ages)}"
        for reader in READERS[audience]
    )


def _tie(tie: Tie) -> tuple[str, ...]:
    words = TIES[tie]
    return _called(tie), ", ".join(_cited(ground) for ground in _grounds(tie)), words.begins, words.ends


def _grounds(tie: Tie) -> tuple[str, ...]:
    """The provisions that a tie rests on: those that the deeds write on a seat, else those in its words."""
    if tie is Tie.FOSTER_PARENT:
        return RELATIVES[tie].id, PBRL_4_4.id
    given = RELATIVES.get(tie) or SERVICES.get(tie)
    if given:
        return (given.id,)
    if tie in SERVICES:
        duties = dict.fromkeys(cooperation_ground(service.value, AS_OF) for service in Service)
        return tuple(ground for ground in duties if ground)
    return TIES[tie].grounds


def _called(tie: Tie) -> str:
    return tie.value.replace("_", " ")


def _cited(provision: str) -> str:
    return f"[{BY_ID[provision].citation}]({BY_ID[provision].url})"


def _sentence(name: str) -> tuple[str, str, str]:
    return f"`{name}`", SENTENCES[name].why.en, SENTENCES[name].instead.en
