"""Draw the rules as one page that a lawyer can read and sign: each a table of conditions with ground and question."""

from collections.abc import Iterator

from langbenk.law.appeal_routes import ROUTES
from langbenk.law.assess import RELEASE
from langbenk.law.page_ladders import cited, ladders
from langbenk.law.page_sharing import sharing
from langbenk.law.provision import READ_ON, REFORM_DAY, TEXTS_AS_OF
from langbenk.law.right import Right
from langbenk.law.rules import RULES
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.labels import RULE_NAMES, condition_words
from langbenk.law.texts.outcomes import outcome_words
from langbenk.law.tree import All, Fact, Node, Not

HEAD = f"""# The law, as we read it

This page gives no legal advice. The acts and regulations are the authority; what stands here is one reading of them,
release {RELEASE} of the rules, last compared on {READ_ON} with texts that show the law of {TEXTS_AS_OF}. The rules
speak from {REFORM_DAY}, the day of the reform. The software shows what a rule answers, with its reasons; a person
decides.

Every condition is answered yes, no or unknown. A rule is **entitled** when its conditions hold and it is wished for;
**declined** when they hold and it is not; **not met** when one is clearly not met, whatever is unknown; **not in
force** when no ground holds that day or a regulation suspends it. In all other cases it **must be assessed**: unknown
is never a refusal.

The fact in a row is the name under which `langbenk assess` takes the answer. A row without one is read off the age or
the services round the person. "2.1" stands under "2"; "as above" rests on the grounds of the whole rule."""

SIGNED = """
## Read and signed

| I have read the rules above, and find that they say what the law says, with these reservations | |
|---|---|
| reservations | |
| name and position | |
| place and day | |
| signature | |"""


def law_page() -> str:
    """The page in Markdown."""
    rules = (line for right in RULES.values() for line in rule_lines(right))
    return "\n".join([HEAD, *rules, *ladders(), *sharing(), SIGNED, ""])


def rule_lines(right: Right) -> Iterator[str]:
    """One rule: what it is, its table, what follows, and the way of appeal."""
    route = ROUTES[right.appeal]
    yield from ("", f"## {RULE_NAMES[right.key].en}", "")
    yield f"`{right.key}`. Grounds: {cited(right.grounds)}."
    yield ""
    yield f"Kind of decision: {right.decision.replace('_', ' ')}."
    yield f"Appeal: {f'within {route.weeks} weeks, {cited(route.grounds)}' if route.to else 'none'}."
    yield from ("", "| | fact | condition | ground | question |", "|---|---|---|---|---|")
    yield from rows(right.conditions, "")
    if right.wish:
        yield row("wish", right.wish)
    if right.weigh:
        yield "| weigh | | a human weighs, unless this is plainly not so: | | |"
        yield from rows(right.weigh, "w")
    if right.suspended:
        yield row("set aside", right.suspended)
    yield from ("", *(f"- **{code.replace('_', ' ')}**: {outcome_words(right.key, code).en}" for code in right.codes()))


def rows(node: Node, place: str) -> Iterator[str]:
    """A row for each leaf and each joint; "2.1" stands under "2"."""
    if isinstance(node, Fact):
        yield row(place or "1", node)
        return
    joint = "not:" if isinstance(node, Not) else "all of:" if isinstance(node, All) else "one of:"
    yield f"| {place} | | {joint} | | |"
    for number, part in enumerate(node.parts, start=1):
        yield from rows(part, f"{place}.{number}" if place else str(number))


def row(place: str, leaf: Fact) -> str:
    """One condition with its fact, its ground and its question."""
    fact, question = (f"`{leaf.name}`", FACTS[leaf.name].question.en) if leaf.asked else ("", "")
    return f"| {place} | {fact} | {condition_words(leaf.name).en} | {cited(leaf.grounds) or 'as above'} | {question} |"
