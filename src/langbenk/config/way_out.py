"""How mail and letters leave this installation: read from the environment, with a demo's own places under ``var/``."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# How a server is spoken to, and its usual port: encrypted after STARTTLS, encrypted at once, or in the open.
SMTP = {"smtp": 587, "smtps": 465, "smtp+plain": 25}
BY_SMTP = "langbenk.outside.placeless.Placeless"
AS_FILES = "django.core.mail.backends.filebased.EmailBackend"


@dataclass(frozen=True)
class WayOut:
    """The mail server, our own addresses, and the folder that letters are printed from.

    ``address`` is where the service is found, as mails say it; ``sender`` who they are from. A mail can be seen by
    others than its reader: neither should name the municipality.
    """

    backend: str
    scheme: str
    host: str
    port: int
    user: str
    password: str
    address: str
    sender: str
    letters: Path


def read(*, demo: bool, var: Path) -> WayOut:
    """Read it; raise ``ImproperlyConfigured`` for a mail server that cannot be understood.

    A demo without a mail server keeps its mail as files; a real installation then uses the machine's own server.
    """
    given = os.environ.get("LANGBENK_SMTP", "")
    server = urlsplit(given or "smtp+plain://localhost")
    if server.scheme not in SMTP or not server.hostname:
        raise ImproperlyConfigured("LANGBENK_SMTP takes smtp://user:password@host:587, smtps:// or smtp+plain://.")
    default = "http://localhost:8000" if demo else f"https://{os.environ.get('LANGBENK_HOSTS', '').split(',')[0]}"
    address = os.environ.get("LANGBENK_ADDRESS", default).rstrip("/")
    return WayOut(
        backend=AS_FILES if demo and not given else BY_SMTP,
        scheme=server.scheme,
        host=server.hostname,
        port=server.port or SMTP[server.scheme],
        user=unquote(server.username or ""),
        password=unquote(server.password or ""),
        address=address,
        sender=os.environ.get("LANGBENK_MAIL_FROM", f"Langbenk <no-reply@{urlsplit(address).hostname or 'localhost'}>"),
        letters=Path(os.environ.get("LANGBENK_LETTERS", var / "letters" if demo else "/var/lib/langbenk/letters")),
    )
