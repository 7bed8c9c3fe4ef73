"""A letter as a file: always taken home, never run, never kept along the way."""

from django.http import HttpResponse

from langbenk.bench.situation import day_of
from langbenk.decisions.files import LetterFile
from langbenk.letters.pressing import name_of_file


def as_file(letter: LetterFile) -> HttpResponse:
    """The PDF, under its neutral title and its day."""
    name = name_of_file(letter.title, on=day_of(letter.on))
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    return HttpResponse(letter.pdf, content_type="application/pdf", headers=headers)
