"""What the kinds of service are called, in the reader's language. The law's own kinds, and the coordinating unit."""

from django.utils.translation import get_language

from langbenk.law.services import SERVICE_WORDS
from langbenk.law.words import LANGUAGES, Words

COORDINATING_UNIT = "coordinating_unit"
ADMINISTRATION = "administration"

KINDS: dict[str, Words] = {
    **{service.value: words for service, words in SERVICE_WORDS.items()},
    COORDINATING_UNIT: Words("koordinerende enhet", "koordinerande eining", "coordinating unit"),
    ADMINISTRATION: Words("kommunens administrasjon", "administrasjonen i kommunen", "municipal administration"),
}
"""Each kind that ``Service.kind`` may hold, with its words. The coordinating unit is named in hol § 7-3."""


def kind_name(kind: str) -> str:
    """What this kind of service is called, in the language of the page. Raises ``KeyError`` if unknown."""
    language = get_language()
    return KINDS[kind].say(language if language in LANGUAGES else LANGUAGES[0])
