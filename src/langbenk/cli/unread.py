"""The rooms that know what a reader has not read yet, asked once more before a mail goes (``outside/sending.py``)."""

from langbenk.outside.sending import Unread

UNREAD: tuple[Unread, ...] = ()
"""While no room keeps what is read, a mail goes to whoever may still read something about the person."""
