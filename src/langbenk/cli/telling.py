"""An assessment as lines that a person reads in a terminal."""

from collections.abc import Iterator

from langbenk.law import Assessment, Result
from langbenk.law.facts import FACTS
from langbenk.law.result import Because
from langbenk.law.services import SERVICE_WORDS
from langbenk.law.texts.labels import ANSWER_WORDS, RULE_NAMES, condition_words, outcome_label
from langbenk.law.words import Words

BECAUSE = Words("Fordi", "Fordi", "Because")
STILL = Words("Neste spørsmål", "Neste spørsmål", "Next question")
WITHOUT = Words("ingen egen plikt", "inga eiga plikt", "no duty of its own")
APPEAL = Words("Klagefrist: {weeks} uker", "Klagefrist: {weeks} veker", "Time to appeal: {weeks} weeks")


def assessment_lines(answer: Assessment, lang: str) -> Iterator[str]:
    """Each rule as a short paragraph: outcome, sentence, reasons, what to ask next."""
    yield str(answer.on)
    for result in answer.results:
        yield ""
        yield f"{RULE_NAMES[result.rule].say(lang)}: {outcome_label(result.rule, result.outcome).say(lang)}"
        yield from (f"  {line}" for line in told(result, lang))


def told(result: Result, lang: str) -> Iterator[str]:
    """One rule's lines."""
    yield result.text(lang)
    if result.because:
        yield f"{BECAUSE.say(lang)}: {'; '.join(reason(one, lang) for one in result.because)}"
    for bound in result.who:
        ground = bound.ground.cite(lang) if bound.ground else WITHOUT.say(lang)
        label = outcome_label(result.rule, bound.outcome).say(lang)
        yield f"{SERVICE_WORDS[bound.service].say(lang)}: {label} ({ground})"
    if result.missing:
        yield f"{STILL.say(lang)}: {FACTS[result.missing[0]].question.say(lang)}"
    if result.appeal:
        grounds = ", ".join(ground.cite(lang) for ground in result.appeal.grounds)
        yield f"{APPEAL.say(lang).format(weeks=result.appeal.weeks)} ({grounds})"


def reason(because: Because, lang: str) -> str:
    """One condition, its answer and its citation."""
    ground = f" ({because.ground.cite(lang)})" if because.ground else ""
    return f"{condition_words(because.condition).say(lang)}: {ANSWER_WORDS[because.answer].say(lang)}{ground}"
