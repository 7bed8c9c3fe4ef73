"""Django's way of sending mail, without saying where it is sent from: no name of a machine, no place, in any header."""

import smtplib
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend


def sender_domain() -> str:
    """What stands behind the at sign of our own address."""
    return str(settings.DEFAULT_FROM_EMAIL).rpartition("@")[2].rstrip("> ")


def message(which: UUID, subject: str, body: str, to: str, backend: EmailBackend | None = None) -> EmailMessage:
    """A mail whose name is its own id, so that not even that is made from the machine's name. Asks for no answers."""
    headers = {
        "Message-ID": f"<{which}@{sender_domain()}>",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
    }
    return EmailMessage(subject, body, to=[to], headers=headers, connection=backend)


class _Smtp(smtplib.SMTP):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"local_hostname": sender_domain()})


class _SmtpOverTls(smtplib.SMTP_SSL):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"local_hostname": sender_domain()})


class Placeless(EmailBackend):
    """``EMAIL_BACKEND``: greets the server by our sender's domain, and never by the machine's own name."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        """What talks to the server."""
        return _SmtpOverTls if self.use_ssl else _Smtp
