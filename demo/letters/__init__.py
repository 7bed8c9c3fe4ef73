"""One invented letter of every kind, from the municipality of Lysvik: to look at, to measure, and to test with."""

from demo.letters.about_complaints import ABOUT_COMPLAINTS
from demo.letters.first_letters import FIRST_LETTERS
from demo.letters.on_the_way import ON_THE_WAY
from demo.letters.people import LYSVIK, SIRI, SUNDAY
from langbenk.letters.letter import Letter

EXAMPLES: dict[str, Letter] = {letter.kind.key: letter for letter in (*FIRST_LETTERS, *ON_THE_WAY, *ABOUT_COMPLAINTS)}

__all__ = ["EXAMPLES", "LYSVIK", "SIRI", "SUNDAY"]
