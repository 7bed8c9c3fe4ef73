"""The pen: writes blocks in one language, on one day, and cites the law that is in force on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from langbenk.law.days import day_in_words, weekday_in_words
from langbenk.law.provision import Act, Provision
from langbenk.law.provisions import BY_ID
from langbenk.law.words import Words
from langbenk.letters.blocks import Facts, Heading, Paragraph, Points, Signature, Table, ToSign, Wrote
from langbenk.letters.sender import Named

NO_BREAK = "\N{NO-BREAK SPACE}"
_AND = Words("og", "og", "and")
_KIND_REGARDS = Words("Vennlig hilsen", "Venleg helsing", "Kind regards")


@dataclass(frozen=True, slots=True)
class Pen:
    """Language (nb, nn or en) and day of a letter. What a person wrote goes in as it is, never as a pattern."""

    language: str
    on: date

    def say(self, words: Words, **values: str) -> str:
        """The text with its values filled in. Raises InputError for another language than nb, nn and en."""
        return words.say(self.language).format(**values)

    def heading(self, words: Words, **values: str) -> Heading:
        """A heading below the letter's own."""
        return Heading(self.say(words, **values))

    def paragraph(self, words: Words, *grounds: Provision, **values: str) -> Paragraph:
        """Our own words, with the provisions they rest on."""
        return Paragraph(self.say(words, **values), self.cite(*grounds))

    def wrote(self, text: str, by: Words | None = None, **values: str) -> Wrote:
        """What somebody wrote: its lines as they are, the empty ones left out."""
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        return Wrote(lines, self.say(by, **values) if by else "")

    def points(self, *points: Words, **values: str) -> Points:
        """Our own words as a list."""
        return Points(tuple((self.say(point, **values), "") for point in points))

    def said(self, points: tuple[str, ...], *, numbered: bool = False) -> Points:
        """What somebody wrote, as a list; the empty points left out."""
        return Points(tuple((point, "") for point in points if point.strip()), numbered)

    def cited_points(self, *points: tuple[Words, Provision]) -> Points:
        """Our own words as a list, each point with its provision after it."""
        return Points(tuple((self.say(point), self.cite(ground)) for point, ground in points))

    def facts(self, *facts: tuple[Words, str]) -> Facts:
        """Names and what belongs to them; what is empty is left out."""
        return Facts(tuple((self.say(name), value) for name, value in facts if value.strip()))

    def table(self, headings: Iterable[Words], rows: Iterable[tuple[str, ...]]) -> Table:
        """Rows under headings."""
        return Table(tuple(self.say(heading) for heading in headings), tuple(rows))

    def signature(self, *signers: Named) -> Signature:
        """Who stands behind the letter, with the telephone of each."""
        below = tuple((who.name, ", ".join(part for part in (who.below, who.phone) if part)) for who in signers)
        return Signature(self.say(_KIND_REGARDS), below)

    def lines_to_sign(self, line: Words, names: Iterable[str]) -> ToSign:
        """A line to sign on paper for each name; ``line`` has a place for ``{name}``."""
        return ToSign(tuple(self.say(line, name=name) for name in names))

    def day(self, day: date) -> str:
        """A day with its weekday: "fredag 27. november 2026"."""
        return weekday_in_words(day).say(self.language)

    def plain_day(self, day: date) -> str:
        """A day without its weekday, for tables and for days long gone: "27. november 2026"."""
        return day_in_words(day).say(self.language)

    def clock(self, at: time) -> str:
        """A time of day: "kl. 09.00"; in English "09:00"."""
        return f"{at:%H:%M}" if self.language == "en" else f"kl.{NO_BREAK}{at:%H.%M}"

    def names(self, names: Iterable[str]) -> str:
        """Several names in one sentence: "Siri, Omar og Noah"."""
        *first, last = [*names] or [""]
        return f"{', '.join(first)} {self.say(_AND)} {last}" if first else last

    def cite(self, *grounds: Provision) -> str:
        """The provisions by their acts' own names, those of one act together; each as it is called on the day.

        One that is not in force is cited by what replaced it, and left out where nothing has.
        """
        sections: dict[Act, list[str]] = {}
        for ground in _standing(grounds, self.on):
            numbers = sections.setdefault(ground.act, [])
            numbers += [ground.section] if ground.section not in numbers else []
        return self.names(self._act(act, numbers) for act, numbers in sections.items())

    def _act(self, act: Act, sections: list[str]) -> str:
        numbers = [section.replace(" ", NO_BREAK) for section in sections if section]
        mark = act.mark * 2 if act.mark == "§" and len(numbers) > 1 else act.mark
        name = act.name.say(self.language)
        return f"{name} {mark}{NO_BREAK}{self.names(numbers)}" if numbers else name


def _standing(grounds: Iterable[Provision], on: date) -> Iterable[Provision]:
    for ground in grounds:
        successors = (BY_ID[key] for key in ground.replaced_by if key in BY_ID)
        yield from (each for each in ((ground,) if ground.in_force(on) else successors) if each.in_force(on))
