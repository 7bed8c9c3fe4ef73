"""Seats and consents in a story: somebody is invited, somebody gets up, a parent lets a service see the plan."""

from datetime import datetime

from demo.invented import Human
from demo.municipality import Place
from demo.staff import Post
from demo.stories.telling import at_home, at_work
from langbenk.access.actions import Action
from langbenk.access.standing import Part
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.actions.end_seat import end_seat
from langbenk.cases.actions.offer_seat import offer_seat


def invite(child: Human, *guests: Post, by: Post, at: datetime) -> None:
    """The coordinator gives each guest a seat for the service they work in."""
    for guest in guests:
        offer_seat(about=child.id, employee=guest.employee, service=guest.place.id, by=at_work(by), at=at)


def say_goodbye(child: Human, guest: Post, *, by: Post, at: datetime) -> None:
    """The coordinator looks at the bench, and lets a guest get up from it."""
    with door(Action.CASE_READ, by=at_work(by), at=at, about=child.id):
        seat = next(seat for seat in seats_of(child.id, on=day_of(at)) if seat.holder == guest.employee)
    end_seat(about=child.id, seat=seat.id, by=at_work(by), at=at)


def let_see(child: Human, *places: Place, by: Human, at: datetime) -> None:
    """A guardian lets these services see the plan, until they change their mind."""
    for place in places:
        told = (
            f"{place.name} får lese den individuelle planen til {child.given_name}, for å samarbeide om hjelpen. "
            "Samtykket er frivillig og kan trekkes tilbake når som helst."
        )
        give_consent(
            about=child.id,
            to=Receiver(service=place.id),
            answer=Answer({Part.PLAN: told}, purpose="Samarbeide om hjelpen"),
            by=at_home(by),
            at=at,
        )
