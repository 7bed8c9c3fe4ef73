"""Read files from Lovdata: each is one document, or a tar.bz2 of them."""

import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from langbenk.law.errors import InputError
from langbenk.law.lovdata.archive import members, too_large
from langbenk.law.lovdata.document import Document
from langbenk.law.lovdata.limits import Limits, Meter
from langbenk.law.lovdata.parse import parse

BZ2 = b"BZh"


def read(
    files: Iterable[Path], *, wanted: Collection[str], clock: Callable[[], float], limits: Limits | None = None
) -> Iterator[Document]:
    """Every document in the files, in their order, one at a time; with sections those whose refid is `wanted`.

    A document that stands twice with the same content is given once. Raises InputError, naming the file and the
    member, for anything that is not sound and whole, and for a document that stands twice with different content.
    """
    meter = Meter(limits or Limits(), clock)
    seen: dict[tuple[bool, str], bytes] = {}
    for file in files:
        for name, data in _documents(file, meter):
            document = parse(data, name, wanted=wanted, limits=meter.limits)
            identity, content = (document.is_announcement, document.refid), sha256(data).digest()
            if identity not in seen:
                seen[identity] = content
                yield document
            elif seen[identity] != content:
                raise InputError(name, f"{document.refid} is there twice, with different content")


def _documents(file: Path, meter: Meter) -> Iterator[tuple[str, bytes]]:
    """The documents in one file, as they are packed, each with a name to complain about."""
    name = str(file)
    try:
        # Looked at before it is opened: opening a pipe waits for a writer that may never come.
        if not stat.S_ISREG(file.stat().st_mode):
            raise InputError(name, "is not an ordinary file")
        with file.open("rb") as opened:
            if opened.read(len(BZ2)) == BZ2:
                opened.seek(0)
                yield from members(opened, name, meter)
            else:
                opened.seek(0)
                yield name, _whole(opened.read(meter.limits.document + 1), name, meter)
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(
            name, f"cannot be read: {getattr(error, 'strerror', None) or 'it has no proper name'}"
        ) from error


def _whole(data: bytes, name: str, meter: Meter) -> bytes:
    if len(data) > meter.limits.document:
        raise too_large(name, meter)
    meter.opened(name)
    meter.took(len(data), name)
    return data
