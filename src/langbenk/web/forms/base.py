"""A form that runs a deed: what comes back is said at the right field, in plain words, and nothing typed is lost."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar, Self
from uuid import UUID, uuid4

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from langbenk.bench.deeds import Stale, TooEarly, Wrong
from langbenk.web.drafting.shown import Draft, draft_of
from langbenk.web.forms.fields import UNSEEN, Name, Number, PlainText, in_words
from langbenk.web.forms.read_by import guarded_here, readers_here
from langbenk.web.forms.second_look import Around, SecondLook, second_look
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.kept import take_back
from langbenk.web.readers import ReadersInWords

Text = str | Promise
PRESSED = "pressed-"  # before the name of a button, among the marks of what was seen


class DeedForm(forms.Form):
    """One form, one deed.

    ``once`` is the key that makes a second press, or a second tab, change nothing more. ``version`` is what the writer
    saw. ``stale`` holds both texts when somebody else came first. ``status`` is the answer's HTTP status.

    Every text is looked at, but the names of people, and those in ``not_looked``, which nobody else reads or which ask
    for an address. What slips into one (``bench/slips``) stands in ``to_look_at`` before the deed is run; ``seen``
    carries what the writer has looked at and lets stand. ``around`` says what the page knows of the family.

    ``buttons`` are the names of those that ask for different things; ``pressed`` is the one that was, and it goes on
    being so when the text is sent as it stands.

    ``of_age`` holds, by field, the question and the help of a field where the person is 18 or more (``around``).

    ``own_draft`` is the form's mark, with what was typed in it before; ``page`` names its page where another one shows
    it too. ``changed``: what it works on has been changed since that was typed.
    """

    not_looked: ClassVar[tuple[str, ...]] = ()
    buttons: ClassVar[tuple[str, ...]] = ()
    page = ""
    of_age: ClassVar[dict[str, tuple[Text, Text]]] = {}

    def __init__(self, *args: Any, around: Around | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.error_messages |= dict.fromkeys(("null_characters_not_allowed",), UNSEEN)
            if isinstance(field, forms.ChoiceField):
                field.error_messages |= dict.fromkeys(("required", "invalid_choice"), SENTENCES["unknown"])
        self.stale: dict[str, Any] | None = None
        self.came_back = self.changed = False
        self.own_draft: Draft | None = None
        self.drawn_for: HttpRequest | None = None
        self.around = around or Around()
        for name, (label, help_text) in self.of_age.items() if self.around.of_age else ():
            if name in self.fields:
                asked: Any = self.fields[name]
                asked.label, asked.help_text = label, help_text
        self.to_look_at: SecondLook | None = None
        seen = self.data.get("seen", "")
        pressed = {*self.data, *(mark.removeprefix(PRESSED) for mark in seen.split() if mark.startswith(PRESSED))}
        self.pressed = next((name for name in self.buttons if name in pressed), "")
        self.seen = _marks(seen)
        self.once = _uuid(self.data.get("once")) or uuid4()
        self.version = _whole(self.data.get("version"))

    @classmethod
    def of(
        cls,
        request: HttpRequest,
        stands: dict[str, Any] | None = None,
        version: int = 0,
        *,
        thing: str = "",
        **kwargs: Any,
    ) -> Self:
        """The form as this request needs it: posted, or as ``fresh``."""
        if request.method == "POST":
            return cls(request.POST, **kwargs).marked(request, thing)
        return cls.fresh(request, stands, version, thing=thing, **kwargs)

    @classmethod
    def fresh(
        cls,
        request: HttpRequest,
        stands: dict[str, Any] | None = None,
        version: int = 0,
        *,
        thing: str = "",
        **kwargs: Any,
    ) -> Self:
        """The form with what was typed in it before, or posted at time-out, or with what ``stands`` now.

        ``thing`` says what it works on, where its address does not.
        """
        form, kept = cls(initial=stands or {}, **kwargs), take_back(request)
        form.version = version
        form.marked(request, thing)
        if kept is not None and set(kept) & set(form.fields):
            form.own_draft = form.own_draft and replace(form.own_draft, typed=None, others=())
            form._come_back(kept)
        elif form.own_draft and (typed := form.own_draft.typed):
            if form._says_what_stands(typed.fields):
                form.own_draft = replace(form.own_draft, typed=None)
            else:
                form._come_back(_posted(typed.fields))
                form.changed = form.version != version
        return form

    def marked(self, request: HttpRequest, thing: str = "") -> Self:
        """The form with its mark, so that nothing typed in it is lost; without one where it has no texts."""
        texts = tuple(name for name, field in self.fields.items() if isinstance(field, PlainText))
        names = tuple(name for name, field in self.fields.items() if not isinstance(field, Number | forms.FileField))
        self.drawn_for = request
        self.own_draft = draft_of(request, form=self.page, thing=thing, names=names, texts=texts)
        return self

    @property
    def elsewhere(self) -> list[tuple[str, str]]:
        """What was typed in other windows and does not stand in this one: the field's label, and the text."""
        if not self.own_draft or not self.own_draft.typed:
            return []
        here = self.own_draft.typed.fields
        return [
            (str(self.fields[name].label), other.fields[name][-1])
            for other in self.own_draft.others
            for name in self.own_draft.mark.texts
            if _text(other.fields, name) not in ("", _text(here, name))
        ]

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
            self.once = uuid4()  # what is saved over theirs is another deed
        else:
            return True
        return False

    @property
    def readers(self) -> ReadersInWords | None:
        """Who on the bench will read what is written here (``read_by``); asked when the form is drawn."""
        return readers_here(self.drawn_for, self.page) if self.drawn_for else None

    @property
    def as_it_stands(self) -> str:
        """What the button carries that sends the text as it stands: all that was looked at, and what was pressed."""
        marks = self.to_look_at.marks if self.to_look_at else ""
        return f"{marks} {PRESSED}{self.pressed}" if self.pressed else marks

    @classmethod
    def looks_at(cls, name: str, field: forms.Field) -> bool:
        """Whether what is written in this field is looked at before others read it."""
        return isinstance(field, PlainText) and not isinstance(field, Name) and name not in cls.not_looked

    @property
    def status(self) -> int:
        """200 for a form as it was asked for, 409 when somebody came first, 422 when something is wrong."""
        return 409 if self.stale else 422 if self.is_bound and self.errors else 200

    def _is_to_be_looked_at(self) -> bool:
        looked = {name: field for name, field in self.fields.items() if self.looks_at(name, field)}
        texts = {name: (str(field.label), str(self.cleaned_data.get(name) or "")) for name, field in looked.items()}
        if texts and self.drawn_for and not self.around.guarded and guarded_here(self.drawn_for):
            self.around = replace(self.around, guarded=True)
        look = self.to_look_at = second_look(texts, self.around, self.seen)
        for one in look.pointed if look else ():
            field = self.fields[one.name]
            if isinstance(field, PlainText):
                field.pointed += (one,)
        return look is not None

    def _says_what_stands(self, typed: dict[str, list[str]]) -> bool:
        """Whether every text that was typed is what stands here now: it was saved, and nothing waits."""
        texts = self.own_draft.mark.texts if self.own_draft else ()
        stands = {name: [str(self.get_initial_for_field(self.fields[name], name) or "")] for name in texts}
        return all(_text(typed, name) == _text(stands, name) for name in texts)

    def _come_back(self, kept: QueryDict) -> None:
        """Stand as it stood when it was left: every field, the key, and the version that the writer saw then."""
        self.initial = {name: field.widget.value_from_datadict(kept, {}, name) for name, field in self.fields.items()}
        self.came_back = True
        self.seen = _marks(kept.get("seen", ""))
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


def _marks(seen: str | None) -> str:
    """What was looked at, without what was pressed then."""
    return " ".join(mark for mark in (seen or "").split() if not mark.startswith(PRESSED))


def _posted(fields: dict[str, list[str]]) -> QueryDict:
    posted = QueryDict(mutable=True)
    for name, values in fields.items():
        posted.setlist(name, values)
    return posted


def _text(fields: dict[str, list[str]], name: str) -> str:
    """A text as it is compared: line ends and spaces make no difference."""
    return " ".join(fields.get(name, [""])[-1].split())


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text or "")
    except ValueError:
        return None


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 9 else 0
