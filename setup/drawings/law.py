"""docs/law.md: the rules as tables, every provision with its days, and what happened to the law day by day."""

from collections.abc import Iterator
from datetime import date

from langbenk.law.page import law_page
from langbenk.law.provision import Period, Provision
from langbenk.law.provisions import ALL
from langbenk.law.timeline import TERMS, Event, Moment, happened
from setup.drawings import WARNING, table

FIRST, LAST = date(2022, 6, 1), date(2028, 12, 31)
"""From the summer of the reform to the last day that the texts announce."""


def page() -> str:
    """The whole page."""
    lines = [
        *(WARNING, "", law_page()),
        *("# Provisions", ""),
        "The days are those on which the provision carried what stands here; the last day is not included. Where the",
        "section itself is older, its own first day stands behind.",
        *(line for act in _acts() for line in _act(act)),
        *_days_of_change(),
    ]
    return "\n".join(lines) + "\n"


def _acts() -> list[tuple[Provision, ...]]:
    keys = sorted({provision.act.key for provision in ALL})
    return [tuple(provision for provision in ALL if provision.act.key == key) for key in keys]


def _act(provisions: tuple[Provision, ...]) -> Iterator[str]:
    act = provisions[0].act
    yield from ("", f"## {act.name.nb}", "")
    rows = [
        (
            _linked(provision),
            provision.says.en,
            "; ".join(_days(period) for period in provision.periods) + _older(provision),
            ", ".join(sorted(carry.value.replace("_", " ") for carry in provision.carries)),
        )
        for provision in provisions
    ]
    yield from table(("provision", "what it says, in our words", "in force", "carries"), rows)


def _days_of_change() -> Iterator[str]:
    yield from ("", "# What has happened, day by day", "")
    yield from table(("day", "what", "provision", "by"), [_moment(moment) for moment in happened(FIRST, LAST)])
    yield ""
    for term in TERMS:
        yield f"On {term.on} {term.before.nb} became {term.after.nb} ({term.by}, {_linked(term.ground)})."


def _moment(moment: Moment) -> tuple[str, str, str, str]:
    older = moment.event is Event.BEGAN and moment.provision.section_since
    what = moment.what.en if moment.what else "an older section got this content" if older else ""
    told = f"{moment.event}: {what}" if what else str(moment.event)
    return (moment.on.isoformat(), told, _linked(moment.provision), moment.by)


def _linked(provision: Provision) -> str:
    return f"[{provision.citation}]({provision.url})"


def _days(period: Period) -> str:
    return f"{_day(period.start)} – {_day(period.end)}".strip(" –") or "yes"


def _older(provision: Provision) -> str:
    older = provision.section_since
    return "" if older is None else " (older)" if older == date.min else f" (since {older})"


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
