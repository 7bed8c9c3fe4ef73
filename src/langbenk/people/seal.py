"""Sealing: what must be kept but not read in the database is kept sealed, and looked up by a keyed hash.

``settings.SEAL_KEYS`` is the key ring: 32 bytes each, in hexadecimal. The first key seals; every key unseals. To
rotate, put a new key first; when everything has been sealed anew, keys in the middle may go. The last, oldest key
stays: the hashes for look-up come from it, so that rotating the sealing keys never loses a person. Taking it away as
well means computing every ``number_key`` anew.
"""

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
FORMAT = "langbenk seal 1"
NUMBER = "number"


class Unsealable(ValueError):
    """No key on the ring opens this: changed on the way, sealed for another purpose, or its key has gone."""


def seal(plain: bytes | str, *, purpose: str = NUMBER) -> bytes:
    """Encrypt with the first key of the ring (AES-256-GCM). A text is sealed as UTF-8.

    ``purpose`` names what it is sealed for, an identity number unless something else is said. It is bound into the
    seal: a ticket does not open as a session, nor a session as a number.
    """
    content = plain.encode() if isinstance(plain, str) else plain
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(_ring()[0]).encrypt(nonce, content, _bound(purpose))


def unseal(sealed: bytes | memoryview, *, purpose: str = NUMBER) -> bytes:
    """Decrypt with whichever key of the ring opens it, for the purpose it was sealed for. Raises ``Unsealable``."""
    content = bytes(sealed)
    if len(content) < NONCE_BYTES + TAG_BYTES:
        raise Unsealable("too short to have been sealed here")
    for key in _ring():
        try:
            return AESGCM(key).decrypt(content[:NONCE_BYTES], content[NONCE_BYTES:], _bound(purpose))
        except InvalidTag:
            continue
    raise Unsealable("no key on the ring opens this")


def number_key(digits: str) -> str:
    """The keyed hash that an identity number is looked up by: 64 hexadecimal digits, useless without the key ring."""
    derived = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"langbenk number look-up").derive(_ring()[-1])
    return hmac.new(derived, digits.encode(), hashlib.sha256).hexdigest()


def _bound(purpose: str) -> bytes:
    return f"{FORMAT} {purpose}".encode()


def _ring() -> tuple[bytes, ...]:
    try:
        ring = tuple(bytes.fromhex(key) for key in settings.SEAL_KEYS)
    except ValueError:
        ring = ()
    if not ring or any(len(key) != KEY_BYTES for key in ring):
        raise ImproperlyConfigured("LANGBENK_SEAL_KEYS takes keys of 64 hexadecimal digits, separated by commas.")
    return ring
