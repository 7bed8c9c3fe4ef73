"""Never lose a word: every form with a text in it carries a mark, and every form that is named has a page."""

import re

from django.urls import URLPattern, URLResolver, get_resolver

from langbenk.drafts.place import FORMS
from tests.shape.house import PACKAGE, files, name

TEXT = re.compile(r"<textarea|<c-field\b[^>]*\brows=")
FORM = re.compile(r"<(c-form|form)\b")


def pages(resolver: URLResolver) -> set[str]:
    """The name of every address."""
    found: set[str] = set()
    for entry in resolver.url_patterns:
        found |= {str(entry.name)} if isinstance(entry, URLPattern) else pages(entry)
    return found


def test_every_form_that_keeps_drafts_has_a_page() -> None:
    assert len(FORMS) > 20
    assert set(FORMS) - pages(get_resolver()) == set()


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
