"""Three ways to search before a concern is told, each a small form: by number, by name, or a child that is expected."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.access.standing import Actor
from langbenk.people.search import find_by_name, find_by_number, find_expected
from langbenk.web.forms.fields import Day, Name, Number, born, expected
from langbenk.web.staff.intake.found import Ticket, for_found


class Search(forms.Form):
    """A search that ends in tickets: those found, or one for somebody new."""

    def tickets(self, *, by: Actor, at: datetime) -> tuple[Ticket, ...]:
        """What was found. Raise ``Refused`` for somebody of one's own family."""
        raise NotImplementedError

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def _tell(self, wrong: dict[str, Any]) -> None:
        for field, sentence in wrong.items():
            self.add_error(field, sentence)


class ByNumber(Search):
    """By the child's identity number."""

    number = Number(label=_("Identity number"), help_text=_("Eleven digits"))

    def tickets(self, *, by: Actor, at: datetime) -> tuple[Ticket, ...]:
        """The one with this number, or somebody new with it."""
        number = self.cleaned_data["number"]
        found = find_by_number(number, by=by, at=at)
        return tuple(for_found(one, by=by, at=at) for one in found) or (Ticket(by, at, number=number.digits),)


class ByName(Search):
    """By name and birth date, when the number is not known."""

    given_name = Name(label=_("Given name"))
    family_name = Name(label=_("Family name"))
    birth_date = Day(label=_("Birth date"))

    def clean(self) -> None:
        """A birth date lies in the past, within a lifetime."""
        self._tell(born("birth_date", self.cleaned_data.get("birth_date"), self.today))

    def tickets(self, *, by: Actor, at: datetime) -> tuple[Ticket, ...]:
        """Everybody with this name and birth date, and always the way to say that it is none of them."""
        said = self.cleaned_data
        found = find_by_name(said["given_name"], said["family_name"], said["birth_date"], by=by, at=at)
        nobody = Ticket(by, at, **said, not_these=tuple(one.id for one in found))
        return (*(for_found(one, by=by, at=at) for one in found), nobody)


class Expected(Search):
    """A child that is expected, by the parent who expects it."""

    parent = Number(label=_("The identity number of the parent who expects the child"), help_text=_("Eleven digits"))
    due_date = Day(label=_("Due date"))

    def clean(self) -> None:
        """A due date lies within a pregnancy."""
        self._tell(expected("due_date", self.cleaned_data.get("due_date"), self.today))

    def tickets(self, *, by: Actor, at: datetime) -> tuple[Ticket, ...]:
        """The expected child if somebody was worried before, else a new one; none when the parent is unknown here."""
        found = find_expected(self.cleaned_data["parent"], self.cleaned_data["due_date"], by=by, at=at)
        if found is None:
            self.add_error("parent", _("We find nobody with this number. Check the digits."))
            return ()
        name = f"{found.parent.given_name} {found.parent.family_name}"
        due = self.cleaned_data["due_date"]
        if found.child:
            return (Ticket(by, at, about=found.child, name=name, due_date=due),)
        parent = found.parent
        return (Ticket(by, at, name=name, due_date=due, parent=parent.id, family_name=parent.family_name),)


SEARCHES: dict[str, type[Search]] = {"number": ByNumber, "name": ByName, "expected": Expected}
