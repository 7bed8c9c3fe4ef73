"""A file from outside that is damaged, huge, foreign or meant to hurt: one clear error, never more than a line."""

import bz2
import io
import os
import random
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from langbenk.law.errors import InputError
from langbenk.law.lovdata import Limits, read
from langbenk.law.lovdata.limits import Meter
from langbenk.law.lovdata.parse import parse
from tests.statutes.made import HOL, NO_LIMITS, a_document, a_section, an_archive, read_bytes, standing_still

A_SECTION = a_section("§ 7-2 a", "Barnekoordinator", "Kommunen skal hjelpe.")
SOUND = a_document(A_SECTION)
BOMB = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
FROM_OUTSIDE = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
FOREIGN_TYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/xhtml1-strict.dtd">'


def refused(folder: Path, content: bytes, limits: Limits = NO_LIMITS) -> str:
    """What is said of a file with this content; it must not be read."""
    with pytest.raises(InputError) as error:
        read_bytes(folder, content, limits=limits)
    said = str(error.value)
    assert said.startswith(str(folder / "nl.xml"))
    assert "\n" not in said
    return said


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b" \n ", "is empty"),
        (b"%PDF-1.7 and so on", "is not a document of Lovdata's open data"),
        (b"PK\x03\x04", "is not a document of Lovdata's open data"),
        (b'{"refid": "lov/2011-06-24-30"}', "is not a document of Lovdata's open data"),
        (b"<!DOCTYPE html><html><body><p>Hei<br></body></html>", "is damaged, or is not a document"),
        (b"<!DOCTYPE html><html><body><p>Hei</p></body></html>", "is not a document of Lovdata's open data"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "is not a document of Lovdata's open data"),
        (SOUND.replace(HOL.encode(), b"../../etc/passwd"), "is not a document of Lovdata's open data"),
        (SOUND.replace(b"NL/lov", b"NL/lov/2005-06-17-64#"), "is not a document of Lovdata's open data"),
        (SOUND.decode().replace("hjelpe", "hjelpe på").encode("latin-1"), "is not in UTF-8"),
        (SOUND.decode().encode("utf-16"), "is not in UTF-8"),
        (SOUND[:-20], "is damaged, or is not a document"),
        (SOUND.replace(b"hjelpe", b"hjelpe\x00"), "is damaged, or is not a document"),
        (SOUND.replace(b"hjelpe", b"&aring;"), "undefined entity"),
        (SOUND.replace(b"2026-06-01", b"2026-06-31"), "has a date that does not exist: 2026-06-31"),
        (a_document(A_SECTION, doctype=BOMB), "declares a document type of its own"),
        (a_document(A_SECTION, doctype=FROM_OUTSIDE), "declares a document type of its own"),
        (a_document(A_SECTION, doctype=FOREIGN_TYPE), "declares a document type of its own"),
        (a_document("<section>" * 200 + "</section>" * 200), "is nested more than 100 deep"),
        (a_document(a_section("§ 1", "Lang", "ord " * 60_000)), "has a section of more than 200000 characters"),
    ],
)
def test_a_document_that_is_not_sound_is_refused_in_one_line(tmp_path: Path, content: bytes, why: str) -> None:
    assert why in refused(tmp_path, content)
    packed = refused(tmp_path, an_archive([("nl/x.xml", content)]))
    assert "nl/x.xml: " in packed
    assert why in packed


def test_a_document_has_a_largest_size_alone_and_in_an_archive(tmp_path: Path) -> None:
    small = Limits(document=1000)
    assert "is larger than 1000 bytes" in refused(tmp_path, SOUND + b" " * 1000, small)
    assert "a.xml: is larger than 1000 bytes" in refused(tmp_path, an_archive([("a.xml", b" " * 1001)]), small)


def test_an_archive_that_unpacks_without_end_is_put_down(tmp_path: Path) -> None:
    zeros = bz2.compress(b"a" * 30_000_000)
    assert len(zeros) < 1000
    assert "damaged" in refused(tmp_path, zeros)
    many = [(f"{number}.xml", SOUND) for number in range(30)]
    assert "more than 0 megabytes" in refused(tmp_path, an_archive(many), Limits(total=20_000))
    assert "more than 10 documents" in refused(tmp_path, an_archive(many), Limits(members=10))


def test_reading_has_an_end_in_time_too() -> None:
    seconds = iter((0.0, 1.0, 601.0))
    meter = Meter(NO_LIMITS, lambda: next(seconds))
    meter.took(1, "a.tar.bz2")
    with pytest.raises(InputError, match=r"a\.tar\.bz2: reading took more than 600 seconds"):
        meter.took(1, "a.tar.bz2")


@pytest.mark.parametrize("name", ["../out.xml", "/etc/out.xml", "nl/../../out.xml", "C:\\out.xml", "nl\\..\\..\\x"])
@pytest.mark.parametrize("packing", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_a_name_that_points_out_of_the_archive_is_refused(tmp_path: Path, name: str, packing: int) -> None:
    for trick in (name, name + "x" * 200):
        said = refused(tmp_path, an_archive([("nl/a.xml", SOUND), (trick, SOUND)], packing=packing))
        assert "points out of the archive" in said
    assert [entry.name for entry in tmp_path.iterdir()] == ["nl.xml"]


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_a_link_or_a_device_in_the_archive_is_refused(tmp_path: Path, kind: bytes) -> None:
    info = tarfile.TarInfo("nl/a.xml")
    info.type, info.linkname = kind, "/etc/passwd"
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:bz2") as archive:
        archive.addfile(info)
    assert "nl/a.xml: is a link or a device" in refused(tmp_path, packed.getvalue())


def a_header(**fields: bytes) -> bytes:
    """A header of a member, with these fields instead of sound ones, and a sum that adds up."""
    places = {"name": (0, 100), "size": (124, 12), "kind": (156, 1)}
    block = bytearray(tarfile.TarInfo("a.xml").tobuf(tarfile.GNU_FORMAT)[:512])
    for field, value in fields.items():
        start, length = places[field]
        block[start : start + length] = value.ljust(length, b"\0")
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


@pytest.mark.parametrize(
    ("blocks", "why"),
    [
        (a_header(size=b"77777777777"), "is larger than"),
        (a_header(size=b"-1"), "damaged"),
        (a_header(size=b"\x80" + b"\xff" * 11), "damaged"),
        (a_header(size=b"9z"), "damaged"),
        (a_header(kind=b"L", size=b"77777777"), "names of that length"),
        (a_header(kind=b"x", size=b"12") + b"10 size=1\n".ljust(512, b"\0"), "sizes beside its headers"),
        (a_header(kind=b"S"), "is a link or a device"),
        (a_header()[:-1] + b"x", "damaged"),
        (a_header(kind=b"5") + b"garbage".ljust(512, b"."), "damaged"),
        (a_header(size=b"1130"), "damaged"),
        (a_header(kind=b"5"), "damaged"),
        (bytes(1024), "holds no documents"),
        (b"<html/>", "damaged"),
    ],
)
def test_an_archive_that_lies_about_its_members_is_refused(tmp_path: Path, blocks: bytes, why: str) -> None:
    assert why in refused(tmp_path, bz2.compress(blocks))


def test_a_damaged_member_in_the_middle_is_not_taken_for_the_end(tmp_path: Path) -> None:
    plain = bytearray(bz2.decompress(an_archive([("a.xml", SOUND), ("b.xml", SOUND.replace(b"hjelpe", b"gi"))])))
    second = plain.index(b"b.xml")
    plain[second] = ord("c")
    assert "damaged" in refused(tmp_path, bz2.compress(bytes(plain)))


@pytest.mark.parametrize(
    "make",
    [lambda folder: folder, lambda folder: folder / "gone.xml", lambda folder: folder / "\0", lambda f: a_pipe(f)],
)
def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    with pytest.raises(InputError):
        list(read([make(tmp_path)], wanted=(), clock=standing_still))


def a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def test_an_archive_cut_anywhere_is_refused(tmp_path: Path) -> None:
    chance = random.Random(7)
    content = bytes(chance.randrange(32, 127) for _ in range(20_000)).replace(b"<", b"-").replace(b"&", b"-")
    whole = an_archive([("a.xml", a_document(a_section("§ 1", "Tall", content.decode())))])
    assert len(read_bytes(tmp_path, whole)) == 1
    for length in range(4, len(whole), 997):
        assert "damaged or cut short" in refused(tmp_path, whole[:length])


@given(places=st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=8))
@settings(max_examples=150, deadline=None)
def test_whatever_bytes_are_changed_a_document_is_read_or_refused(places: list[tuple[int, int]]) -> None:
    content = bytearray(SOUND)
    for place, byte in places:
        content[place] = byte
    try:
        document = parse(bytes(content), "nl.xml", wanted={HOL}, limits=NO_LIMITS)
    except InputError:
        return
    assert document.refid.startswith("lov/")


PLAIN_ARCHIVE = bz2.decompress(an_archive([("nl/a.xml", SOUND), ("nl/b.xml", a_document(refid="lov/2005-06-17-64"))]))


@given(
    places=st.lists(st.tuples(st.integers(0, len(PLAIN_ARCHIVE) - 1), st.integers(0, 255)), min_size=1, max_size=8),
    packed=st.booleans(),
)
@settings(max_examples=100, deadline=None)
def test_whatever_bytes_are_changed_an_archive_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, places: list[tuple[int, int]], packed: bool
) -> None:
    content = bytearray(bz2.compress(PLAIN_ARCHIVE) if packed else PLAIN_ARCHIVE)
    for place, byte in places:
        content[place % len(content)] = byte
    whole = bytes(content) if packed else bz2.compress(bytes(content))
    try:
        documents = read_bytes(tmp_path_factory.mktemp("fuzz"), whole)
    except InputError:
        return
    assert len(documents) <= 2
