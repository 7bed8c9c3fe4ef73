"""Sessions are sealed in the database: what a session keeps can be somebody's words about a child."""

import json
from typing import Any

from langbenk.people.seal import seal, unseal

PURPOSE = "session"


class SealedSession:
    """Django's session serializer, with the seal round it."""

    def dumps(self, session: dict[str, Any]) -> bytes:
        """The session as sealed bytes."""
        return seal(json.dumps(session), purpose=PURPOSE)

    def loads(self, sealed: bytes) -> dict[str, Any]:
        """The session back from its sealed bytes; raise ``ValueError`` when the seal is broken."""
        opened: dict[str, Any] = json.loads(unseal(sealed, purpose=PURPOSE))
        return opened
