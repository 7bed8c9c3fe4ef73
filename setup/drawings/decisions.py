"""docs/decisions.md: the life of a decision and a complaint, the levels, transitions, disputes, rehabilitation."""

from collections.abc import Iterable, Iterator

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.complaint_file import COMPLETE_FILE, ComplaintPart, complaint_road, help_to_complain, should_hold
from langbenk.law.complaints import TIMELINESS_WORDS
from langbenk.law.decided import ENDED, MOVES, STATE_WORDS
from langbenk.law.decision_needs import INDIVIDUAL, NEEDS, DecisionFacts
from langbenk.law.disputes import FOLLOWS, MUST_HOLD, WHO_DECIDES
from langbenk.law.disputes import GROWN_UP as DISPUTE_GROWN_UP
from langbenk.law.levels import ASKS, BTI, GROWN_UP, LEVEL_WORDS
from langbenk.law.page_ladders import cited, words
from langbenk.law.provision import Provision
from langbenk.law.rehabilitation import (
    GROUNDS,
    WORDS,
    Effect,
    GoalArea,
    MeasureKind,
    Potential,
    potential_reminder,
)
from langbenk.law.right import Outcome
from langbenk.law.transition_lists import CHECKLISTS, DOER_WORDS, PART_WORDS, TRANSITION_WORDS
from langbenk.law.transitions import FIRST_SCHOOL_DAY, MONTHS_AHEAD
from langbenk.law.transitions import GROUNDS as DAYS_REST_ON
from setup.drawings import WARNING, table

LOCAL = "local"
"""What stands where the law is silent: the municipality's own routine or target."""

SHORT_WAY = (
    "A decision is prepared as a draft, proposed and decided; or a named person decides at once, the short way,",
    "which skips draft and proposed. It asks for the person's own reasons, how the child was heard and what weight",
    "it got; what is best for the child is asked for before the letter, which is not sent without it. Where the",
    "municipality wants a second person there is no short way: every decision is read by another first, also one",
    "that is amended, made anew, changed on a complaint, or that ends a right with the case. What the appeal body",
    "decided is only written down. What is changed after it was proposed is a draft again. An annulled one is told",
    "by a letter to everybody at home who may read it.",
)
"""How a decision comes to be decided, as far as the moves alone do not say it."""

APPEALABLE = tuple(kind for kind in DecisionKind if ROUTES[kind].weeks is not None)


def page() -> str:
    """The whole page."""
    lines = [
        *(WARNING, "", "# Decisions, complaints and what comes after", ""),
        "What the law asks of a decision, a complaint and a change, as the software reads it. *Local* means that the",
        "law is silent: the municipality's own routine or target, as configuration. The software shows; a person",
        "decides.",
        *_life(),
        *_needs(),
        *_complaints(),
        *_levels(),
        *_transitions(),
        *_disputes(),
        *_rehabilitation(),
    ]
    return "\n".join(lines) + "\n"


def _life() -> Iterator[str]:
    yield from ("", "## The life of a decision", "", "```mermaid", "stateDiagram-v2", "    [*] --> draft")
    yield from (f"    {move.before} --> {move.after}" for move in MOVES)
    yield from (f"    {state} --> [*]" for state in sorted(ENDED))
    yield from ("```", "")
    yield from SHORT_WAY
    yield ""
    both = (DecisionKind.PLAN_SOCIAL, DecisionKind.CHILD_COORDINATOR)
    yield "For an individual decision (enkeltvedtak), and for an answer under pbrl chapter 2, to which chapters IV and"
    yield "V of forvaltningsloven do not apply (pbrl § 2-7), and which has a complaint of its own (pbrl chapter 7)."
    yield ""
    yield from table(
        ("from", "to", "what it is", "individual decision", "answer under pbrl chapter 2", "reason must be written"),
        [
            (
                STATE_WORDS[move.before].en,
                STATE_WORDS[move.after].en,
                move.words.en,
                *(_ground(move.grounds_for(kind)) for kind in both),
                "yes" if move.reason else "",
            )
            for move in MOVES
        ],
    )


def _needs() -> Iterator[str]:
    yield from ("", "## What a decision must hold before it is told", "")
    yield "For an individual decision (enkeltvedtak); for an answer under pbrl chapter 2, which is none (pbrl § 2-7);"
    yield "and where there is no appeal."
    yield f"Individual decisions: {', '.join(words(kind) for kind in DecisionKind if kind in INDIVIDUAL)}."
    yield ""
    individual, determination, none = (
        DecisionFacts(decision=kind, outcome=Outcome.NOT_MET, age=8, heard="yes", second_wanted=True)
        for kind in (DecisionKind.CARE_SERVICE, DecisionKind.CHILD_COORDINATOR, DecisionKind.WHO_COORDINATES)
    )
    rows = [
        (
            f"`{need.key}`",
            need.words.en,
            *(_ground(need.grounds(each)) if need.asked(each) else "" for each in (individual, determination, none)),
        )
        for need in NEEDS
    ]
    yield from table(("", "what", "individual decision", "answer under pbrl chapter 2", "no appeal"), rows)


def _complaints() -> Iterator[str]:
    yield from ("", "## A complaint", "")
    yield from (f"- **{words(each)}**: {text.en}" for each, text in TIMELINESS_WORDS.items())
    yield ""
    yield from table(
        ("about", "weeks", "looks again", "hears it", "should hold", "who helps"),
        [
            (
                words(kind),
                str(ROUTES[kind].weeks),
                words(complaint_road(kind).first or ""),
                words(complaint_road(kind).then or ""),
                _parts(should_hold(kind)),
                _parts(help_to_complain(kind)),
            )
            for kind in APPEALABLE
        ],
    )
    yield from ("", "### The complete file", "")
    yield from table(
        ("", "what", "ground"), [(f"`{it.key}`", it.words.en, _ground(it.grounds)) for it in COMPLETE_FILE]
    )


def _levels() -> Iterator[str]:
    yield from ("", "## The levels of one case", "")
    yield "People, goals and consents stay when a case moves; only what is newly needed is asked for. No level is a"
    yield "condition for a right."
    yield ""
    yield from table(
        ("level", "asks for", "ground", "of each new service"),
        [
            (LEVEL_WORDS[level].en, ask.words.en, _ground(ask.grounds), "yes" if ask.again else "")
            for level, asks in ASKS.items()
            for ask in asks
        ],
    )
    yield from ("", "For somebody who is 18 these are asked otherwise:", "")
    yield from table(("asks for", "ground"), [(ask.words.en, _ground(ask.grounds)) for ask in GROWN_UP.values()])
    yield from ("", f"A municipality may use its own names. {BTI.name.en}:", "")
    yield from table(
        ("code", "name", "our levels", "from how many services"),
        [
            (each.code, each.name.en, ", ".join(LEVEL_WORDS[it].en for it in sorted(each.levels)), str(each.services))
            for each in BTI.levels
        ],
    )


def _transitions() -> Iterator[str]:
    month, day = FIRST_SCHOOL_DAY
    yield from ("", "## Transitions", "")
    yield f"One begins to prepare {MONTHS_AHEAD} months before the day: a local target, and only a default. Until the"
    yield f"year's first day of school is known, it is taken as {day}.{month}.: a local target too."
    for kind, items in CHECKLISTS.items():
        rests = DAYS_REST_ON.get(kind)
        yield from ("", f"### {TRANSITION_WORDS[kind].en.capitalize()}", "")
        yield from (f"The day or the duty rests on {cited(rests)}.", "") if rests else ()
        yield from table(
            ("part", "who", "what", "ground"),
            [(PART_WORDS[it.part].en, DOER_WORDS[it.who].en, it.words.en, _ground(it.grounds)) for it in items],
        )


def _disputes() -> Iterator[str]:
    yield from ("", "## When the services disagree on who coordinates", "")
    yield f"The chief executive decides, or whoever has been given the power ({cited((WHO_DECIDES,))}). The law sets no"
    yield "deadline: the municipality's own target stands in [road.md](road.md). For somebody who is 18, their own view"
    yield f"({_ground(DISPUTE_GROWN_UP.grounds)}) stands in the place of what is a child's alone."
    yield ""
    rows = [("the page", each) for each in MUST_HOLD] + [("afterwards", each) for each in FOLLOWS]
    yield from table(("", "what", "ground"), [(where, each.words.en, _ground(each.grounds)) for where, each in rows])


def _rehabilitation() -> Iterator[str]:
    reminder = potential_reminder((MeasureKind.COMPENSATES,), Potential.NOT_YET)
    yield from ("", "## Rehabilitation", "")
    if reminder:
        yield f"{reminder.words.en} {reminder.ask.en} The circular is guidance; beside it stand"
        yield f"{cited(GROUNDS)}."
    yield ""
    kinds = (("goal area", GoalArea), ("measure", MeasureKind), ("potential", Potential), ("what came of it", Effect))
    yield from table(("", "words"), [(name, "; ".join(WORDS[word].en for word in kind)) for name, kind in kinds])


def _parts(parts: Iterable[ComplaintPart]) -> str:
    return "; ".join(f"{words(part.key)} ({_ground(part.grounds)})" for part in parts)


def _ground(grounds: tuple[Provision, ...]) -> str:
    return cited(grounds) if grounds else f"*{LOCAL}*"
