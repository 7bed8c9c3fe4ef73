"""The extract of the log as a PDF: read by a screen reader, kept by an archive, obeying nothing that stands in it."""

from datetime import UTC, datetime
from io import BytesIO

import pikepdf

from langbenk.letters.log_extract import LogExtract, LogRow, log_extract

SUNDAY = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def an_extract(*rows: LogRow, language: str = "nn") -> LogExtract:
    return LogExtract(
        language=language,
        title="Kven har sett",
        place="Lysvik kommune",
        made="Henta 22. november 2026 av Siri Knutsen.",
        about="Her står alle som har opna noko om Noah.",
        empty="Ingen har opna noko.",
        headings=("Når", "Kven", "Kva", "Kvifor"),
        rows=rows,
        page="Side",
    )


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def test_it_is_tagged_dated_and_in_the_readers_language() -> None:
    pdf = opened(log_extract(an_extract(LogRow("1. mai", "Biŋŋá Eira", "Las planen", "Koordinator")), at=SUNDAY))
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.Root.Lang) == "nn-NO"
    with pdf.open_metadata() as known:
        assert (known["pdfuaid:part"], known["pdfaid:part"], known["pdfaid:conformance"]) == ("1", "2", "A")
        assert known["dc:title"] == "Kven har sett"
        assert known["xmp:CreateDate"].startswith("2026-11-22")


def test_what_somebody_wrote_is_shown_and_never_obeyed() -> None:
    hostile = LogRow("#panic()", '"); #read("/etc/passwd")', "*stjerner* $x$ <a>", "]\\ #import")
    assert len(opened(log_extract(an_extract(hostile), at=SUNDAY)).pages) == 1


def test_a_long_log_takes_the_pages_it_needs_and_an_empty_one_says_so() -> None:
    row = LogRow("1. mai 2026 kl. 10.15", "Ingrid Moe, Familieteamet", "Las planen", "Barnekoordinator")
    assert len(opened(log_extract(an_extract(*[row] * 300), at=SUNDAY)).pages) > 5
    assert len(opened(log_extract(an_extract(), at=SUNDAY)).pages) == 1


def test_the_same_log_at_the_same_moment_is_the_same_file() -> None:
    assert log_extract(an_extract(), at=SUNDAY) == log_extract(an_extract(), at=SUNDAY)
