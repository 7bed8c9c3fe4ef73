"""docs/access.md: who may do and see what, from the table that `decide` reads."""

from langbenk.access.actions import Action
from langbenk.access.barriers import BARRIERS
from langbenk.access.grants import GRANTS
from langbenk.access.sentences import SENTENCES
from langbenk.access.standing import Tie
from setup.drawings import WARNING, table


def page() -> str:
    """The whole page."""
    lines = [
        *(WARNING, ""),
        *("# Who may", ""),
        "Everything that can be done with a person or seen of one, and which seat on the bench opens it. ● means yes,",
        "and a word means yes where a consent opens that part for the reader's service. Everything else is no. Only a",
        "tie to this very person counts, on this very day, and the log keeps which one it was.",
        "",
        *table(("", *(tie.value.replace("_", " ") for tie in Tie)), [_row(action) for action in Action]),
        *("", "## What always stops", ""),
        "Barriers come before grants, in this order, whatever seat the reader has.",
        "",
        *table(("barrier", "the reader is told", "and"), [_sentence(name) for name in BARRIERS]),
        *("", "## Other ways to hear no", ""),
        *table(
            ("reason", "the reader is told", "and"), [_sentence(name) for name in SENTENCES if name not in BARRIERS]
        ),
    ]
    return "\n".join(lines) + "\n"


def _row(action: Action) -> tuple[str, ...]:
    return (f"`{action.value}`", *(_cell(action, tie) for tie in Tie))


def _cell(action: Action, tie: Tie) -> str:
    opening = [grant.consent for grant in GRANTS[action] if grant.tie is tie]
    if not opening:
        return ""
    return "●" if None in opening else ", ".join(part.value for part in opening if part)


def _sentence(name: str) -> tuple[str, str, str]:
    return f"`{name}`", SENTENCES[name].why.en, SENTENCES[name].instead.en
