"""A form that runs a deed: what comes back is said at the right field, in plain words, and nothing typed is lost."""

from collections.abc import Callable
from typing import Any, Self
from uuid import UUID, uuid4

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _

from langbenk.bench.deeds import Stale, TooEarly, Wrong
from langbenk.web.forms.fields import PlainText, in_words
from langbenk.web.forms.second_look import Around, SecondLook, second_look
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.kept import take_back


class DeedForm(forms.Form):
    """One form, one deed.

    ``once`` is the key that makes a second press, or a second tab, change nothing more. ``version`` is what the writer
    saw. ``stale`` holds both texts when somebody else came first. ``status`` is the answer's HTTP status.

    ``looks_twice`` names the fields that others will read. What slips into one (``bench/slips``) stands in
    ``to_look_at`` before the deed is run; ``seen`` carries what the writer has looked at and lets stand. ``around``
    says what the page knows of the family.
    """

    looks_twice: tuple[str, ...] = ()

    def __init__(self, *args: Any, around: Around | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, forms.ChoiceField):
                field.error_messages |= dict.fromkeys(("required", "invalid_choice"), SENTENCES["unknown"])
        self.stale: dict[str, Any] | None = None
        self.came_back = False
        self.around = around or Around()
        self.to_look_at: SecondLook | None = None
        self.seen = self.data.get("seen", "")
        self.once = _uuid(self.data.get("once")) or uuid4()
        self.version = _whole(self.data.get("version"))

    @classmethod
    def of(cls, request: HttpRequest, stands: dict[str, Any] | None = None, version: int = 0, **kwargs: Any) -> Self:
        """The form as this request needs it: posted, or with a text kept at time-out, or with what ``stands`` now."""
        if request.method == "POST":
            return cls(request.POST, **kwargs)
        form, kept = cls(initial=stands or {}, **kwargs), take_back(request)
        form.version = version
        if kept is not None:
            form._come_back(kept)
        return form

    def does(self, deed: Callable[..., Any], **kwargs: Any) -> bool:
        """Run the deed. False when it could not be done, or is to be looked at first; the form then says why."""
        if self._is_to_be_looked_at():
            return False
        try:
            deed(**kwargs)
        except Wrong as wrong:
            field = wrong.field if wrong.field in self.fields else None
            self.add_error(field, SENTENCES[wrong.code])
        except TooEarly:
            self.add_error(
                None, _("Somebody else has taken the case further, or it has not come so far. Nothing was saved.")
            )
        except Stale as stale:
            self.stale = self._both_texts(stale)
            self.version = stale.version
        else:
            return True
        return False

    @property
    def status(self) -> int:
        """200 for a form as it was asked for, 409 when somebody came first, 422 when something is wrong."""
        return 409 if self.stale else 422 if self.is_bound and self.errors else 200

    def _is_to_be_looked_at(self) -> bool:
        said = {name: str(self.cleaned_data.get(name) or "") for name in self.looks_twice if name in self.fields}
        texts = {name: (str(self.fields[name].label), text) for name, text in said.items()}
        look = self.to_look_at = second_look(texts, self.around, self.seen)
        for one in look.pointed if look else ():
            field = self.fields[one.name]
            if isinstance(field, PlainText):
                field.pointed += (one,)
        return look is not None

    def _come_back(self, kept: QueryDict) -> None:
        """Stand as it stood at time-out: every field, the key, and the version that the writer saw then."""
        self.initial = {name: field.widget.value_from_datadict(kept, {}, name) for name, field in self.fields.items()}
        self.came_back = True
        self.seen = kept.get("seen", "")
        self.once = _uuid(kept.get("once")) or self.once
        self.version = _whole(kept.get("version"))

    def _both_texts(self, stale: Stale) -> dict[str, Any]:
        texts = []
        for name, field in self.fields.items():
            if name not in stale.theirs:
                continue
            theirs, mine = in_words(field, stale.theirs[name]), in_words(field, self.cleaned_data[name])
            if theirs != mine:
                texts.append({"label": field.label, "theirs": theirs, "mine": mine})
        return {"who": stale.who or _("Somebody else"), "texts": texts}


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text or "")
    except ValueError:
        return None


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 9 else 0
