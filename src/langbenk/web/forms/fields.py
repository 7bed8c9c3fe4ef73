"""What people type, read with care: one sentence says what is wrong and what is taken instead."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, ClassVar, cast

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from langbenk.people.identity_number import IdentityNumber, InvalidNumber, read_number
from langbenk.web.forms.second_look import Pointed
from langbenk.web.templatetags.norwegian import as_typed

LONGEST_TEXT = 4000
LONGEST_NAME = 100
NOT_YET = 300  # days: nobody expects a child further ahead than a pregnancy lasts, with some slack
YES_NO_UNKNOWN = (("yes", _("Yes")), ("no", _("No")), ("unknown", _("Not known yet")))
# Marks that turn the direction of the text round them, so that a reader sees something else than what stands there.
DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

UNSEEN = _("There are characters here that cannot be shown. Write the text again without them.")
NUMBER_SENTENCES = {
    "not-eleven-digits": _("An identity number has eleven digits. Write them with or without a space."),
    "no-such-date": _(
        "This number does not begin with a day that exists. Check that the digits are in the right order."
    ),
    "check-digits": _("This is not a valid identity number. Check that the digits are in the right order."),
    "real-number": _(
        "This is a demonstration. Only invented numbers are taken here, those with 80 added to the month."
    ),
    "synthetic-number": _("This is an invented number. Only real identity numbers are taken here."),
}


class PlainText(forms.CharField):
    """A text of some lines. Signs that cannot be seen are refused, not dropped; emoji and all scripts are fine.

    ``pointed``: the sentences in it that the writer should look at once more.
    """

    pointed: tuple[Pointed, ...] = ()

    def __init__(self, *, longest: int = LONGEST_TEXT, **kwargs: Any) -> None:
        super().__init__(max_length=longest, **kwargs)
        self.error_messages["required"] = kwargs.get("error_messages", {}).get("required", _("Write something here."))
        self.error_messages["max_length"] = _("This is too long. There is room for %(limit_value)d characters.")

    def to_python(self, value: Any) -> str:
        """The text with line ends as one sign, composed letters, and no invisible signs."""
        text = unicodedata.normalize("NFC", super().to_python(value) or "").replace("\r\n", "\n")
        if any(unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in text):
            raise forms.ValidationError(UNSEEN)
        if DIRECTION_MARKS & set(text):
            raise forms.ValidationError(_("There are hidden characters here that turn the text round. Remove them."))
        return text


class Name(PlainText):
    """The name of a person, on one line."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(longest=LONGEST_NAME, **kwargs)

    def to_python(self, value: Any) -> str:
        """The name with single spaces; a name has no line breaks."""
        return " ".join(super().to_python(value).split())


class Day(forms.Field):
    """A day written as 27.11.2026."""

    PATTERN = re.compile(r"^\s*(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})\s*$")
    default_error_messages: ClassVar[dict[str, Any]] = {
        "required": _("Write the date as day, month and year, for example 27.11.2026.")
    }

    def to_python(self, value: Any) -> date | None:
        """The day, or none for an empty field."""
        if isinstance(value, date) or not value:
            return value or None
        found = self.PATTERN.match(str(value))
        if not found:
            raise forms.ValidationError(_("Write the date as day, month and year, for example 27.11.2026."))
        day, month, year = (int(part) for part in found.groups())
        try:
            return date(year, month, day)
        except ValueError:
            sentence = _("Write the date as day, month and year, for example 27.11.2026. %(typed)s does not exist.")
            raise forms.ValidationError(sentence, params={"typed": str(value).strip()}) from None


def born(field: str, day: date | None, today: date) -> dict[str, Any]:
    """What is wrong with a birth date, by field: tomorrow is too late, 120 years ago too early."""
    if day and day > today:
        return {field: _("This day has not come yet. Is the child expected, write the due date instead.")}
    if day and day < today - timedelta(days=120 * 366):
        return {field: _("This is more than 120 years ago. Check the year.")}
    return {}


def expected(field: str, day: date | None, today: date) -> dict[str, Any]:
    """What is wrong with a due date, by field: more than a pregnancy ahead, or long past."""
    if day and day > today + timedelta(days=NOT_YET):
        return {field: _("A due date is at most ten months ahead. Check the year.")}
    if day and day < today - timedelta(days=30):
        return {field: _("This due date is past. Is the child born, write the birth date instead.")}
    return {}


class Number(forms.CharField):
    """An identity number, checked by its own digits."""

    default_error_messages: ClassVar[dict[str, Any]] = {
        "required": NUMBER_SENTENCES["not-eleven-digits"],
        "max_length": NUMBER_SENTENCES["not-eleven-digits"],
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=20, **kwargs)

    def to_python(self, value: Any) -> str:
        """The number as it was typed; signs that cannot be seen are no digits."""
        text = super().to_python(value) or ""
        if any(unicodedata.category(sign) == "Cc" for sign in text):
            raise forms.ValidationError(NUMBER_SENTENCES["not-eleven-digits"])
        return text

    def clean(self, value: Any) -> IdentityNumber | None:
        """The number read, or none for an empty field."""
        text = super().clean(value)
        if not text:
            return None
        try:
            return read_number(text, demo=settings.DEMO)
        except InvalidNumber as invalid:
            raise forms.ValidationError(NUMBER_SENTENCES[invalid.code]) from None


def in_words(field: forms.Field, value: Any) -> str:
    """A value as readers of the page know it: the words of a choice, a day as it is typed, several choices in a row.

    A choice that the page no longer offers says so.
    """
    if isinstance(field, forms.ChoiceField):
        words = {str(choice): str(text) for choice, text in cast(Iterable[tuple[object, object]], field.choices)}
        several = isinstance(field, forms.MultipleChoiceField)
        chosen = {str(one) for one in (value if several else [value]) if one not in (None, "")}
        shown = [text for choice, text in words.items() if choice in chosen]
        if chosen - set(words):
            shown.append(str(_("something that can no longer be chosen")))
        return ", ".join(shown)
    return as_typed(value)
