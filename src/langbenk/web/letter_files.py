"""A letter as a file: always taken home, never run, never kept along the way."""

from datetime import date

from django.http import HttpResponse

from langbenk.bench.situation import day_of
from langbenk.letters.file import LetterFile
from langbenk.letters.pressing import name_of_file


def as_file(letter: LetterFile) -> HttpResponse:
    """The PDF, under its neutral title and its day."""
    return file_called(letter.title, letter.pdf, on=day_of(letter.on))


def file_called(title: str, pdf: bytes, *, on: date) -> HttpResponse:
    """A PDF under a title that tells nothing, and a day."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name_of_file(title, on=on)}"',
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)
