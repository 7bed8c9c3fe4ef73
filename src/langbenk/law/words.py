"""A text in the three languages of the house."""

from dataclasses import dataclass

from langbenk.law.errors import InputError

LANGUAGES = ("nb", "nn", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """One text in bokmål, nynorsk and English. All three are always there."""

    nb: str
    nn: str
    en: str

    def say(self, lang: str) -> str:
        """The text in `lang`. Raises InputError for any other language than nb, nn and en."""
        if lang not in LANGUAGES:
            raise InputError("lang", "takes nb, nn or en")
        text: str = getattr(self, lang)
        return text


def same(text: str) -> Words:
    """A text that reads alike in all three languages, such as a section number."""
    return Words(text, text, text)
