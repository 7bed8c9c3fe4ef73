"""Never lose a word: every form with a text in it carries a mark, and every form that is named has a page."""

import re
from collections.abc import Callable, Iterator
from dis import get_instructions
from inspect import ismodule, unwrap
from types import CodeType, FunctionType
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

from langbenk.drafts.place import FORMS
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText
from tests.shape.house import PACKAGE, files, name

TEXT = re.compile(r"<textarea|<c-field\b[^>]*\brows=")
FORM = re.compile(r"<(c-form|form)\b")
ELSEWHERE = {
    "unnamed": "whoever asks without a name has nobody whose draft it could be",
    "outside-answer": "somebody outside has a draft of their own, under their link and code",
    "letters": "it names the kinds of letters, and leads to the page of each",
}
"""The pages that keep no draft here, and why."""


def pages(resolver: URLResolver) -> set[str]:
    """The name of every address."""
    found: set[str] = set()
    for entry in resolver.url_patterns:
        found |= {str(entry.name)} if isinstance(entry, URLPattern) else pages(entry)
    return found


def views(resolver: URLResolver) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every address by its name, with the function that draws it."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield str(entry.name), unwrap(entry.callback)
        else:
            yield from views(entry)


def forms_of(view: Callable[..., Any]) -> set[type[DeedForm]]:
    """The forms that a page can draw: those that its function names, and those that it calls in turn."""
    found, asked, left = set[type[DeedForm]](), set[int](), list[Any]([view])
    while left:
        one = left.pop()
        if id(one) in asked:
            continue
        asked.add(id(one))
        if isinstance(one, dict | tuple | list):
            left += one.values() if isinstance(one, dict) else one
        elif isinstance(one, type) and issubclass(one, DeedForm):
            found.add(one)
        elif isinstance(one, FunctionType) and one.__module__.startswith("langbenk.web."):
            left += named(unwrap(one).__code__, unwrap(one).__globals__)
        elif isinstance(one, type) and one.__module__.startswith("langbenk.web."):
            left += (getattr(each, "__func__", each) for each in vars(one).values())
    return found


def named(code: CodeType, there: dict[str, Any]) -> Iterator[Any]:
    """All that a function, and those written inside it, name: what stands in its module, and what modules hold."""
    for step in get_instructions(code):
        if step.opname == "LOAD_GLOBAL" and step.argval in there:
            one = there[step.argval]
            yield from (vars(one)[name] for name in code.co_names if name in vars(one)) if ismodule(one) else (one,)
    for inside in code.co_consts:
        if isinstance(inside, CodeType):
            yield from named(inside, there)


def all_forms(form: type[DeedForm] = DeedForm) -> Iterator[type[DeedForm]]:
    """Every kind of form that there is."""
    for one in form.__subclasses__():
        yield one
        yield from all_forms(one)


def has_text(form: type[DeedForm]) -> bool:
    """Whether something is written in a form, in a field that always stands there or one that is made with it."""
    made = named(form.__init__.__code__, form.__init__.__globals__) if "__init__" in vars(form) else ()
    fields: dict[str, Any] = form.base_fields
    return PlainText in made or any(isinstance(field, PlainText) for field in fields.values())


def test_every_form_that_keeps_drafts_has_a_page() -> None:
    assert len(FORMS) > 20
    assert set(FORMS) - pages(get_resolver()) == set()


def test_every_form_with_a_text_keeps_drafts_under_the_name_of_its_page() -> None:
    """Each page is followed to the forms that it can draw, so a form that is added cannot be left out."""
    drawn = [(page, form) for page, view in views(get_resolver()) for form in forms_of(view) if has_text(form)]
    left_out = {page: form.__name__ for page, form in drawn if (form.page or page) not in FORMS}
    assert left_out.keys() == ELSEWHERE.keys(), left_out
    assert {form.page or page for page, form in drawn} >= FORMS.keys()
    unseen = {form for form in all_forms() if has_text(form) and not form.__subclasses__()} - {one for _, one in drawn}
    assert unseen == set(), "a form that no page draws, or that this test cannot see drawn"


def test_every_text_field_stands_in_a_form_that_carries_its_mark() -> None:
    """A template with a text field and no form of its own is part of one."""
    asked, bare = 0, []
    for file in files(PACKAGE / "web" / "templates", ".html"):
        page = file.read_text(encoding="utf-8")
        if "cotton" in file.parts:
            continue
        for field in TEXT.finditer(page):
            forms = [form[1] for form in FORM.finditer(page, 0, field.start())]
            asked += 1
            if forms and forms[-1] != "c-form":
                bare.append(name(file))
    assert asked > 20
    assert bare == []
    form = (PACKAGE / "web" / "templates" / "cotton" / "form.html").read_text(encoding="utf-8")
    assert "data-draft=" in form
    assert "forms/mark.html" in form
