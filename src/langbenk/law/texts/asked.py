"""What a fact is called, how it is asked for in plain words, and what to think of when answering."""

from dataclasses import dataclass

from langbenk.law.words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """A fact in words: `label` in a list of reasons, `question` to a person, `help` beside the question."""

    label: Words
    question: Words
    help: Words
