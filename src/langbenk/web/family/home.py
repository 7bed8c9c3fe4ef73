"""The family's home, and the page about one child."""

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.access.ties import RELATIVES
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Refused
from langbenk.bench.situation import day_of
from langbenk.cases.process import ENDS, ROAD
from langbenk.plans.sheets.home import HomeSheet, home_sheet, my_children
from langbenk.transitions.sheets.grown import grown_ups
from langbenk.web.birthdays import GUARDIANS, YOUNG, Birthday, birthdays_ahead
from langbenk.web.coordinating import who_in_words
from langbenk.web.edge import by_and_at
from langbenk.web.entry.shown import line_in_words
from langbenk.web.family.naming import called, sentence
from langbenk.web.family.planned import goals_in_words
from langbenk.web.family.sitting import seat_in_words, seats_in_words
from langbenk.web.family.texts.plan import STATES
from langbenk.web.family.texts.steps import STEPS, WHOM
from langbenk.web.family.told import NoticeInWords, notice_in_words, written_on
from langbenk.web.family.transitions.pages import after
from langbenk.web.looked.words import look_in_words

SEEKING = ("appointment", "plan", "plan_work", "review")
"""The steps at which there is to be a coordinator: when nobody sits there, somebody is being found."""


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """A parent with one child comes straight to that child; with several, to a list; with none, to a kind word.

    Whoever has no page about the child, such as next of kin, comes to what is written for them.
    """
    children, grown = my_children(**by_and_at(request)), grown_ups(**by_and_at(request))
    if len(children) == 1 and not grown:
        only = children[0]
        return redirect("family-child" if Action.HOME_READ in only.may else "family-entries", only.child.id)
    return render(request, "family/home.html", {"children": children, "grown": grown})


@require_safe
def child(request: HttpRequest, person: UUID) -> HttpResponse:
    """All that matters today on one page: who coordinates, what is next, the plan, what has happened, the bench."""
    now = by_and_at(request)
    try:
        sheet = home_sheet(about=person, **now)
    except Missing:  # no case is open: there may be one that has ended
        return after(request, person)
    except Refused:
        if any(one.person == person for one in grown_ups(**now)):
            return redirect("family-grown")
        raise
    if sheet.step == ENDS:
        return after(request, person)
    name = called(sheet.child)
    page = {
        "sheet": sheet,
        "child": name,
        "who": who_in_words(sheet.coordinates, sheet.also, sheet.child.given_name),
        "plan_state": STATES[sheet.plan_state],
        "goals": goals_in_words(sheet.goals, name),
        "next": sentence(STEPS[sheet.step], child=name),
        "waits_for": sentence(WHOM[sheet.waits_for]) if sheet.waits_for else "",
        "own_target": ROAD[sheet.step].target_days is not None,
        "seeking": sheet.step in SEEKING or sheet.coming is not None,
        "birthdays": _birthdays(sheet, day_of(now["at"])),
        "late": sheet.next_on is not None and sheet.next_on < day_of(now["at"]),
        "notices": _notices(sheet, name, day_of(now["at"])),
        "entries": [line_in_words(line) for line in sheet.entries],
        "last_look": look_in_words(sheet.last_look, name) if sheet.last_look else None,
    }
    return render(request, "family/child.html", page | _bench(sheet))


def _notices(sheet: HomeSheet, name: str, on: date) -> list[NoticeInWords]:
    letters = written_on(sheet.notices)
    return [notice_in_words(told, name, on=on, letters=letters) for told in sheet.notices]


def _birthdays(sheet: HomeSheet, on: date) -> tuple[Birthday, ...]:
    reader = YOUNG if sheet.is_me else GUARDIANS
    return birthdays_ahead(sheet.child, on=on, reader=reader, language=get_language() or "nb")


def _bench(sheet: HomeSheet) -> dict[str, object]:
    """The family's own seats, everybody else's, and whoever there is to call."""
    family = tuple(seat for seat in sheet.seats if seat.kind in RELATIVES and seat.kind != Tie.SELF)
    others = tuple(seat for seat in sheet.seats if seat.kind not in RELATIVES)
    contact = next((seat for seat in others if seat.kind == Tie.CONTACT), None)
    leading = {
        "coordinator": sheet.coordinator,
        "deputy": sheet.deputy,
        "coming": sheet.coming,
        "unit": sheet.unit,
        "contact": contact,
    }
    return {
        "family": seats_in_words(family),
        "others": seats_in_words(others, sheet.coordinates),
        **{name: seat_in_words(seat) if seat else None for name, seat in leading.items()},
    }
