"""The documents in a tar.bz2, one after the other, without ever writing one to disk.

The standard library's reader is too kind for a file from outside: it takes a damaged header for the end of the
archive, and reads a long name into memory whatever its length. This one knows the little that is needed, and
refuses the rest: only ordinary files, with names that stay inside the archive.
"""

import bz2
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from langbenk.law.errors import InputError
from langbenk.law.lovdata.limits import Meter

BLOCK = 512
LONGEST_EXTENSION = 64 * 1024
CHUNK = 1024 * 1024

_EMPTY = bytes(BLOCK)
_FILE, _FOLDER = frozenset(b"0\0"), ord("5")
_PAX, _PAX_FOR_ALL, _LONG_NAME = ord("x"), ord("g"), ord("L")
_PATH_RECORD = re.compile(rb"(?:^|\n)\d+ path=([^\n]*)\n")
_SIZE_RECORD = re.compile(rb"(?:^|\n)\d+ (?:size|GNU\.sparse[^=]*)=")


@dataclass(slots=True)
class Unpacked:
    """The archive's bytes as they are unpacked, counted."""

    file: bz2.BZ2File
    name: str
    meter: Meter

    def read(self, size: int) -> bytes:
        """Exactly `size` bytes. Raises InputError when the file ends before them or cannot be unpacked."""
        data = b"".join(self._chunks(size))
        if len(data) < size:
            raise self.damaged()
        return data

    def drain(self) -> None:
        """Read what is left, so that a cut or damaged end is noticed too."""
        while self._chunk(CHUNK):
            pass

    def damaged(self) -> InputError:
        """The error for a file that is not as it was written."""
        return InputError(self.name, "the archive is damaged or cut short")

    def _chunks(self, size: int) -> Iterator[bytes]:
        while size > 0 and (chunk := self._chunk(min(size, CHUNK))):
            size -= len(chunk)
            yield chunk

    def _chunk(self, size: int) -> bytes:
        try:
            chunk = self.file.read(size)
        except (OSError, EOFError, ValueError) as error:
            raise self.damaged() from error
        self.meter.took(len(chunk), self.name)
        return chunk


def members(file: BinaryIO, name: str, meter: Meter) -> Iterator[tuple[str, bytes]]:
    """Each document in the archive with its name, which is "archive: member".

    Raises InputError for an archive that is damaged or too large, and for any member but files and folders.
    """
    with bz2.BZ2File(file) as unpacked:
        stream = Unpacked(unpacked, name, meter)
        longer_name = ""
        while (header := stream.read(BLOCK)) != _EMPTY:
            size, kind = _checked(header, stream), header[156]
            if kind in (_PAX, _PAX_FOR_ALL, _LONG_NAME):
                longer_name = _extension(stream, size, kind) or longer_name
                continue
            member = f"{name}: {_safe(longer_name or _name(header), name)}"
            longer_name = ""
            if kind == _FOLDER:
                continue
            if kind not in _FILE:
                raise InputError(member, "is a link or a device; takes files only")
            if size > meter.limits.document:
                raise too_large(member, meter)
            meter.opened(name)
            yield member, stream.read(size)
            stream.read(-size % BLOCK)
        stream.drain()
    if not meter.members:
        raise InputError(name, "the archive holds no documents")


def too_large(name: str, meter: Meter) -> InputError:
    """The error for a document that is larger than any of Lovdata's."""
    return InputError(name, f"is larger than {meter.limits.document} bytes")


def _checked(header: bytes, stream: Unpacked) -> int:
    """The size of the member whose header this is; the header must add up."""
    try:
        promised = int(header[148:156].strip(b" \0") or b"-1", 8)
        size = int(header[124:136].strip(b" \0") or b"0", 8)
    except ValueError as error:
        raise stream.damaged() from error
    if promised != sum(header) - sum(header[148:156]) + 8 * ord(" ") or size < 0:
        raise stream.damaged()
    return size


def _extension(stream: Unpacked, size: int, kind: int) -> str:
    """The longer name that a header of this kind gives to the next member, if it gives one."""
    if size > LONGEST_EXTENSION:
        raise InputError(stream.name, "an archive with names of that length is not one of Lovdata's")
    data = stream.read(size)
    stream.read(-size % BLOCK)
    if kind == _LONG_NAME:
        return data.rstrip(b"\0").decode("utf-8", "replace")
    if _SIZE_RECORD.search(data):
        raise InputError(stream.name, "an archive with sizes beside its headers is not one of Lovdata's")
    path = _PATH_RECORD.search(data) if kind == _PAX else None
    return path[1].decode("utf-8", "replace") if path else ""


def _name(header: bytes) -> str:
    name, before = header[:100].split(b"\0")[0], b""
    if header[257:263] == b"ustar\0":
        before = header[345:500].split(b"\0")[0]
    return (before + b"/" + name if before else name).decode("utf-8", "replace")


def _safe(member: str, name: str) -> str:
    """The member's name, which is only ever shown; one that points out of the archive is a trick all the same."""
    parts = member.replace("\\", "/").split("/")
    if not parts[0] or ".." in parts or ":" in parts[0] or "\0" in member:
        raise InputError(f"{name}: {member}", "has a name that points out of the archive")
    return member
