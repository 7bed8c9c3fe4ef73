"""Look up a provision by any of the ways it is written, on a day: does it hold, what was it, what is it now?"""

from dataclasses import dataclass
from datetime import date

from langbenk.law.cite_spelling import Spelling, act_key, read_spelling, section_key
from langbenk.law.errors import InputError
from langbenk.law.provision import OLDER_SECTION, Act, Period, Provision
from langbenk.law.provisions import ACTS, ALL, BY_ID
from langbenk.law.standing import cited, standing
from langbenk.law.timeline import TERMS
from langbenk.law.words import Words

_TAKES = 'takes an act and a section in the catalogue, such as "hol § 7-2 a" or "opplæringslova § 24-1"'


@dataclass(frozen=True, slots=True)
class Citation:
    """A provision as it stands on a day. `period` is the time in force that covers the day, or the nearest one."""

    provision: Provision
    on: date
    period: Period | None

    @property
    def in_force(self) -> bool:
        """Whether the section was in force on the day asked for, though perhaps with an older content."""
        return self.provision.stood(self.on)

    @property
    def since(self) -> date | None:
        """The first day of the section, as far as we know it: its own where it is older than what it says here."""
        older = self.provision.section_since
        if older == OLDER_SECTION:
            return None if self.provision.said_something_else(self.on) else self._content_since
        return older if older and self.period is self.provision.periods[0] else self._content_since

    @property
    def _content_since(self) -> date | None:
        return self.period.start if self.period else None

    def as_dict(self, lang: str = "nb") -> dict[str, str | bool | None]:
        """The object of the contract. `until` is the first day on which the provision no longer held.

        Raises InputError for another language than nb, nn and en.
        """
        provision, period = self.provision, self.period
        return {
            "ground": provision.cite(lang),
            "act": provision.act.name.say(lang),
            "title": provision.title or provision.says.say(lang),
            "in_force": self.in_force,
            "from": self.since.isoformat() if self.since else None,
            "until": period.end.isoformat() if period and period.end else None,
            "formerly": cited(provision.replaced, lang),
            "now": cited(provision.replaced_by, lang),
            "url": provision.url,
        }

    @property
    def text(self) -> Words:
        """What to tell a person in a sentence or two: whether it holds, and where to look otherwise."""
        return standing(self.provision, self.period, self.on)


def cite(text: str, on: date) -> Citation:
    """The provision that `text` means on the day `on`.

    Reads ids ("hol-7-2a"), short names and abbreviations, bokmål and nynorsk, with or without "§" and spaces, with
    a paragraph (ledd) after it or not; and a term that got another name ("samtykkekompetanse"), old or new. Of several
    acts by one name, the one in force on the day is meant. Raises InputError when the catalogue has no such provision.
    """
    plain = text.strip().lower()
    named = BY_ID.get(plain) or _BY_TERM.get(plain)
    found = (named,) if named else _candidates(read_spelling(text), on)
    if not found:
        raise InputError("citation", _TAKES)
    provision = min(found, key=lambda candidate: _distance(candidate, on))
    return Citation(provision, on, _nearest(provision, on))


def _names(act: Act) -> set[str]:
    own = (act.key, act.refid, act.short, act.name.nb, act.name.nn, *act.also, *act.also_while_in_force)
    return {act_key(name) for name in own if name}


def _index() -> dict[tuple[str, str], tuple[Provision, ...]]:
    """Every provision under each name of its act and its section."""
    names = {act.key: _names(act) for act in ACTS}
    index: dict[tuple[str, str], tuple[Provision, ...]] = {}
    for provision in ALL:
        for name in names[provision.act.key]:
            key = (name, section_key(provision.section))
            index[key] = (*index.get(key, ()), provision)
    return index


_BY_SECTION = _index()
_BY_TERM = {name.lower(): term.ground for term in TERMS for name in term.names}


def _candidates(spelling: Spelling, on: date) -> tuple[Provision, ...]:
    """What the spelling may mean: the paragraph by itself where the catalogue has it, otherwise the section."""
    found = _BY_SECTION.get((spelling.act, spelling.section), ())
    section = tuple(each for each in found if not _name_has_moved_on(each, spelling.act, on))
    paragraph = tuple(each for each in section if spelling.paragraph and each.paragraph == spelling.paragraph)
    return paragraph or tuple(each for each in section if each.paragraph is None)


def _name_has_moved_on(provision: Provision, name: str, on: date) -> bool:
    """Whether the name means another act on the day, as "bvl" does since the Child Welfare Act of 1992 ended."""
    end = provision.periods[-1].end if provision.periods else None
    return end is not None and end <= on and name in map(act_key, provision.act.also_while_in_force)


def _distance(provision: Provision, on: date) -> tuple[int, int]:
    """How far a provision is from being meant: in force, over, to come, adopted only; then the nearest in time."""
    if provision.stood(on):
        return (0, 0)
    period = _nearest(provision, on)
    if period is None:
        return (3, 0)
    if period.end and period.end <= on:
        return (1, (on - period.end).days)
    return (2, (period.start - on).days if period.start else 0)


def _nearest(provision: Provision, on: date) -> Period | None:
    """The period that covers the day; otherwise the last that ended before it; otherwise the first to come."""
    covering = provision.period(on)
    over = [period for period in provision.periods if period.end and period.end <= on]
    return covering or (over[-1] if over else next(iter(provision.periods), None))
