"""What a page says again and again is worked out once: a list's tag, and the addresses of the files it is made with."""

from django.template import Context, Template

from langbenk.web.files import KnownFiles

LIST = (
    "{% load once %}{% once late %}<b>{{ word }}</b>{% endonce %}"
    "{% for line in lines %}<li>{{ line }}{{ late }}</li>{% endfor %}"
)


def test_a_tag_before_the_list_stands_on_every_line_of_it_as_it_was_written() -> None:
    shown = Template(LIST).render(Context({"word": "7 < 8", "lines": ["Ola", "Kari"]}))
    assert shown == "<li>Ola<b>7 &lt; 8</b></li><li>Kari<b>7 &lt; 8</b></li>"


def test_a_file_is_asked_for_by_the_address_that_holds_its_fingerprint() -> None:
    files = KnownFiles()
    first = files.url("css/page.css")
    assert first == f"/static/{files.stored_name('css/page.css')}"
    assert first != "/static/css/page.css"
    assert files.url("css/page.css") is first
