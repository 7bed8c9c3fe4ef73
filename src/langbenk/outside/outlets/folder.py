"""A folder that letters are printed from: ``<id>.pdf``, and beside it ``<id>.json``, the ticket that says it is whole.

No name and no subject stands in a file's name or in the ticket. Whoever prints takes tickets, and removes both files.
"""

import json
import os
import tempfile
from datetime import datetime
from pathlib import Path

from langbenk.outside.outlets.parcel import CannotTake, Parcel, Receipt


class Folder:
    """The outlet that writes files. ``place`` is there already, and only this service and the printer may enter it."""

    name = "file"

    def __init__(self, place: Path) -> None:
        self.place = place

    def hand_over(self, parcel: Parcel, *, at: datetime) -> Receipt:
        """Write the pages, then the ticket, each whole or not at all; what has a ticket is not written again.

        Raise ``CannotTake`` when the folder cannot be written in, or holds something else by the same number.
        """
        try:
            return self._receipt(parcel) or self._written(parcel, at)
        except OSError:
            raise CannotTake("folder") from None

    def _receipt(self, parcel: Parcel) -> Receipt | None:
        """The receipt of a parcel that was taken before."""
        ticket = self.place / f"{parcel.id}.json"
        if not ticket.exists():
            return None
        try:
            said = json.loads(ticket.read_text(encoding="utf-8"))
            receipt = Receipt(said["sha256"], datetime.fromisoformat(said["at"]), said["file"])
        except (ValueError, KeyError, TypeError):
            raise CannotTake("ticket") from None
        if receipt.digest != parcel.digest:
            raise CannotTake("another")
        return receipt

    def _written(self, parcel: Parcel, at: datetime) -> Receipt:
        pages = f"{parcel.id}.pdf"
        said = {"id": str(parcel.id), "title": parcel.title, "file": pages, "sha256": parcel.digest}
        ticket = json.dumps(said | {"at": at.isoformat()}, ensure_ascii=False, indent=2)
        self._write(pages, parcel.pdf)
        self._write(f"{parcel.id}.json", f"{ticket}\n".encode())
        return Receipt(parcel.digest, at, pages)

    def _write(self, name: str, content: bytes) -> None:
        """Under another name until every byte is on the disk: a name that is there is a file that is whole."""
        number, path = tempfile.mkstemp(prefix=".", suffix=".making", dir=self.place)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(path).rename(self.place / name)
        except OSError:
            Path(path).unlink(missing_ok=True)
            raise
        folder = os.open(self.place, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
