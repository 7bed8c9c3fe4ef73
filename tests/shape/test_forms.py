"""Before anything is saved that others will read: who will read it is shown, and what slipped in is pointed at."""

from django.urls import URLPattern, URLResolver, get_resolver

from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Name, PlainText
from langbenk.web.forms.read_by import READ_BY, WRITTEN_FOR
from tests.shape.house import PACKAGE
from tests.shape.test_drafts import all_forms, forms_of, has_text, views

ENTRY = "an entry has its own preview: of this entry, with those who are named in it and those it is kept from"
NO_BENCH = "nobody at work is to learn who sits on a bench by telling of a need: the page says who opens it"
ONE_READER = "the page names who reads it, and it is nobody else"
CHOSEN = "the form itself chooses, by name, who reads it"
LETTER = "the page shows the letter and each one it goes to"
OFFICE = "it is about nobody's case"
NOT_THE_BENCH = {
    **dict.fromkeys(("new-entry", "add-to-entry", "share-entry", "withhold-entry", "look-anew"), ENTRY),
    **dict.fromkeys(("family-new-entry", "family-add-to-entry", "family-withhold-entry"), ENTRY),
    **dict.fromkeys(("tell-concern", "tell-need", "need", "need-join", "ask-for-help", "unnamed"), NO_BENCH),
    **dict.fromkeys(("handover", "end-handover"), "those of the two services read it, as the page with it says"),
    **dict.fromkeys(("new-message", "message-thread", "family-new-message", "family-thread"), ONE_READER),
    **dict.fromkeys(("change-wish", "family-another", "family-disagree", "ask-why", "question"), ONE_READER),
    **dict.fromkeys(("new-task", "put-off-task", "drop-task"), CHOSEN),
    **dict.fromkeys(("write-letter", "letters", "tell-decision", "mandate"), LETTER),
    **dict.fromkeys(("one-coordinator", "letterhead", "charges", "second-person", "notices"), OFFICE),
    **dict.fromkeys(("end-closeness", "answer-closeness"), "a leader reads it, and the one who declared it"),
    **dict.fromkeys(("emergency", "glass-review"), "the coordinating unit reads it: whoever asks does not sit there"),
    "look-at": "those who control the log read it",
    "birth": "names and numbers, no text",
    "family-notes": "nobody else reads it",
    "outside-answer": "whoever answers sees who asks, and nobody else of the bench",
}
"""The pages with a text that no panel stands beside, and why."""

NOT_LOOKED = {
    "NoteForm": "one's own notes, that nobody else reads",
    "NoticesForm": "one's own address for e-mail",
    "LetterheadForm": "the municipality's own address",
    "AskForm": "it asks how the family can be reached",
    "NeedForm": "it asks how whoever called can be reached",
    "GlassForm": "somebody is in danger: nothing stands between the writer and the page",
}
"""The forms with a text that nothing points at, and why."""


def addresses(resolver: URLResolver, before: str = "") -> dict[str, str]:
    """The pattern of each address, by its name."""
    found: dict[str, str] = {}
    for entry in resolver.url_patterns:
        here = before + str(entry.pattern)
        found |= {str(entry.name): here} if isinstance(entry, URLPattern) else addresses(entry, here)
    return found


def drawn() -> set[tuple[str, type[DeedForm]]]:
    """Every form with a text, with the page that draws it."""
    return {
        (form.page or page, form) for page, view in views(get_resolver()) for form in forms_of(view) if has_text(form)
    }


def test_who_will_read_it_stands_beside_every_form_with_a_text() -> None:
    asked = {page for page, _form in drawn()}
    assert len(asked) > 80
    assert asked - READ_BY.keys() - NOT_THE_BENCH.keys() == set(), "say in read_by who reads it, or here why not"
    assert (READ_BY.keys() | NOT_THE_BENCH.keys()) - asked == {"family-plan"}, "a yes, and no text"
    assert READ_BY.keys() & NOT_THE_BENCH.keys() == set()
    assert READ_BY.keys() - WRITTEN_FOR.keys() == set()


def test_the_panel_knows_whom_it_is_about_and_is_drawn_by_the_form_itself() -> None:
    patterns = addresses(get_resolver())
    assert [page for page in READ_BY if "<uuid:person>" not in patterns[page]] == []
    form = (PACKAGE / "web" / "templates" / "cotton" / "form.html").read_text(encoding="utf-8")
    assert '{% if of.own_draft %}<c-readers :of="of.readers" />{% endif %}' in form
    yes = (PACKAGE / "web" / "templates" / "family" / "plan.html").read_text(encoding="utf-8")
    assert '<c-readers :of="form.readers" />' in yes


def test_every_text_is_looked_at_but_those_that_say_why_not() -> None:
    left_out = {form.__name__ for form in all_forms() if form.not_looked}
    assert left_out == NOT_LOOKED.keys()
    for form in all_forms():
        for name, field in form.base_fields.items():  # type: ignore[attr-defined]
            wanted = isinstance(field, PlainText) and not isinstance(field, Name) and name not in form.not_looked
            assert form.looks_at(name, field) is wanted, (form, name)
        assert set(form.not_looked) - set(form.base_fields) == set(), form  # type: ignore[attr-defined]
