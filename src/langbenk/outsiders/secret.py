"""The link and the code of one question: made here, shown once to whoever asked, and kept nowhere.

The link is 256 bits by chance, and what the table holds of it is a digest. The code has six digits only, so it is never
hashed alone: argon2id is asked about it with a salt that comes from the link, which nobody who reads the table has.
What comes out is the *proof*; the table holds a digest of that. So neither the table nor the link tells the code, and
the database itself opens a question to nobody who cannot show both (``outsiders_open``).
"""

import secrets
from dataclasses import dataclass
from hashlib import sha256

from argon2.low_level import Type, hash_secret_raw

DIGITS = 6
LINK_BYTES = 32
LONGEST_LINK = 64  # signs; our own are 43
TIMES, MEMORY, LANES, PROOF_BYTES = 3, 32 * 1024, 1, 32  # argon2id: about 40 ms, whether there is such a link or not


@dataclass(frozen=True)
class Secret:
    """The end of the link, and the code that goes another way: aloud, on the telephone."""

    link: str
    code: str

    @property
    def link_key(self) -> str:
        """What the table holds of the link: 64 hexadecimal digits."""
        return sha256(_for("link", self.link)).hexdigest()

    @property
    def proof(self) -> bytes:
        """What the database asks for beside the key of the link. Slow, so that codes are not tried by the thousand."""
        salt = sha256(_for("salt", self.link)).digest()[:16]
        code = self.code.encode()
        return hash_secret_raw(
            code, salt, time_cost=TIMES, memory_cost=MEMORY, parallelism=LANES, hash_len=PROOF_BYTES, type=Type.ID
        )

    @property
    def code_key(self) -> str:
        """What the table holds of the code: 64 hexadecimal digits."""
        return sha256(self.proof).hexdigest()


def new_secret() -> Secret:
    """A link and a code that nobody has had before."""
    return Secret(secrets.token_urlsafe(LINK_BYTES), f"{secrets.randbelow(10**DIGITS):0{DIGITS}}")


def typed(link: str, code: str) -> Secret:
    """A link and a code as somebody brought them: what is too long is cut, and spaces in a code do not count."""
    return Secret(link[:LONGEST_LINK], "".join(code.split())[: 2 * DIGITS])


def _for(purpose: str, link: str) -> bytes:
    return f"langbenk outsider {purpose} {link}".encode()
