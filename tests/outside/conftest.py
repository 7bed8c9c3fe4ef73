"""A real mail server, in a thread of its own, that takes mail or answers as it is told."""

import socket
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from pytest_django import Settings


class Mailbox:
    """What arrived, byte for byte, and how the server answers the next attempts."""

    def __init__(self) -> None:
        self.raw: list[bytes] = []
        self.answers: list[str] = []
        self.to_sender = ""
        self.greeted_by: set[str] = set()

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.to_sender or "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.answers.pop(0) if self.answers else ""
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        self.greeted_by.add(str(session.host_name))
        self.raw.append(envelope.content)
        return "250 Message accepted for delivery"

    @property
    def mails(self) -> list[Message]:
        return [message_from_bytes(raw) for raw in self.raw]

    @property
    def to(self) -> list[str]:
        return [str(mail["To"]) for mail in self.mails]


def text_of(mail: Message) -> str:
    """The words of a mail as its reader sees them."""
    content = mail.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode()


@pytest.fixture
def mailbox(settings: Settings) -> Iterator[Mailbox]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    settings.EMAIL_BACKEND = "langbenk.outside.placeless.Placeless"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.DEFAULT_FROM_EMAIL = "Langbenk <no-reply@langbenk.example>"
    settings.SERVICE_ADDRESS = "https://langbenk.example"
    yield box
    server.stop()
