"""Draw who must be heard, who consents and who may see: for each matter a ladder, of which the first rung answers."""

from collections.abc import Iterable, Iterator, Sequence

from langbenk.law.ladder import AT_ANY_TIME, Rung
from langbenk.law.provision import Provision
from langbenk.law.rules import who_consents, who_may_see, who_must_be_heard
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.facts_young import YOUNG
from langbenk.law.texts.labels import condition_words
from langbenk.law.tree import All, Fact, Node, Not
from langbenk.law.young import PARTY_WORDS, READS_AS, Party

INTRODUCTION = """
# Hearing, consent and insight

For each matter a ladder: the first line whose condition holds, answers. Where a condition is unknown, or the answer is
"assess", a human must weigh it."""


def ladders() -> Iterator[str]:
    """The three questions, each with its ladders, and the facts that they turn on."""
    yield INTRODUCTION
    yield from ("", "## Who must be heard")
    for matter, rungs in who_must_be_heard.LADDERS.items():
        yield from ladder(words(matter), rungs)
    yield from ("", "## Who consents")
    for matter, rungs in who_consents.LADDERS.items():
        yield from ladder(words(matter), rungs)
    yield from ("", "## Who may see")
    for matter, by_party in who_may_see.LADDERS.items():
        for party, rungs in by_party.items():
            yield from ladder(f"{words(matter)}: {PARTY_WORDS[party].en}", rungs)
    yield from facts()


def ladder(name: str, rungs: Sequence[Rung]) -> Iterator[str]:
    """One ladder as a table."""
    yield from ("", f"### {name[:1].upper()}{name[1:]}", "", "| | if | who | how | ground |", "|---|---|---|---|---|")
    for number, rung in enumerate(rungs, start=1):
        days = "" if rung.period is AT_ANY_TIME else f" (from {rung.period.start})"
        who = party_names(rung.parties)
        yield f"| {number} | {condition(rung.when)}{days} | {who} | {words(rung.manner)} | {cited(rung.grounds)} |"


def condition(node: Node) -> str:
    """A condition in a line: "aged 12 or more and not care taken over"; "otherwise" where there is none."""
    if isinstance(node, Fact):
        return condition_words(node.name).en
    if isinstance(node, Not):
        return f"not: {condition(node.part)}"
    joint = " and " if isinstance(node, All) else " or "
    return joint.join(condition(part) for part in node.parts) or "otherwise"


def facts() -> Iterator[str]:
    """The facts of these questions by name, and how each reads when nobody has answered."""
    yield from (
        "",
        "## What these questions turn on",
        "",
        "| fact | question | unanswered, it reads as |",
        "|---|---|---|",
    )
    asked = YOUNG | {"decision_competent": FACTS["decision_competent"]}
    for name, fact in asked.items():
        yield f"| `{name}` | {fact.question.en} | {READS_AS.get(name, 'unknown')} |"


def party_names(parties: Iterable[Party]) -> str:
    """Who, in English."""
    return ", ".join(PARTY_WORDS[party].en for party in parties)


def cited(provisions: tuple[Provision, ...]) -> str:
    """The citations, each leading to its text."""
    return ", ".join(f"[{provision.citation}]({provision.url})" for provision in provisions)


def words(name: str) -> str:
    """A name of the code as words."""
    return name.replace("_", " ")
