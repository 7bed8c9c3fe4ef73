"""What the municipality calls the levels of a case: our own names, those of BTI, or its own, as configuration."""

from datetime import date, datetime
from typing import Any

from langbenk.law.errors import InputError
from langbenk.law.levels import OURS, Level, LevelNames, NamedLevel
from langbenk.law.words import LANGUAGES, Words
from langbenk.organisation.models import LevelNaming

LONGEST, LONGEST_CODE = 80, 10
ALL = frozenset(Level)


def level_names(on: date) -> LevelNames:
    """What this municipality calls the levels of a case, as it holds on the day."""
    held = LevelNaming.objects.filter(since__lte=on).order_by("-since").values_list("names", flat=True).first()
    return names_of(held) if held else OURS


def choose_level_names(names: LevelNames, *, since: date, at: datetime) -> None:
    """Choose these names from a day on; our own (``OURS``) drop what was chosen. Done by the owner of the tables."""
    kept = None if names == OURS else as_data(names)
    LevelNaming.objects.update_or_create(since=since, defaults={"names": kept, "at": at})


def as_data(names: LevelNames) -> dict[str, Any]:
    """The names as JSON holds them: a word in three languages, and the names in their order."""
    return {
        "name": _said(names.name),
        "levels": [
            {
                "code": each.code,
                "name": _said(each.name),
                "levels": sorted(each.levels, key=list(Level).index),
                "services": each.services,
            }
            for each in names.levels
        ],
    }


def names_of(data: object) -> LevelNames:
    """The names that a file holds, as ``as_data`` writes them. Raise ``InputError`` for what cannot be read so, and for
    a level without a name (``LevelNames``).
    """
    whole = _object(data, "names", ("name", "levels"))
    if not isinstance(whole["levels"], list) or not whole["levels"]:
        raise InputError("levels", "takes a list of names")
    return LevelNames(_words(whole["name"], "name"), tuple(_named(each) for each in whole["levels"]))


def _named(data: object) -> NamedLevel:
    one = _object(data, "levels", ("code", "name", "levels", "services"))
    code, levels, services = one["code"], one["levels"], one["services"]
    if not isinstance(code, str) or not 0 < len(code.strip()) <= LONGEST_CODE:
        raise InputError("code", f"takes 1 to {LONGEST_CODE} signs")
    if not isinstance(levels, list) or not levels or not all(isinstance(one, str) and one in ALL for one in levels):
        raise InputError("levels", f"takes some of {', '.join(Level)}")
    if not isinstance(services, int) or isinstance(services, bool) or services < 0:
        raise InputError("services", "takes a number of services, 0 or more")
    return NamedLevel(code.strip(), _words(one["name"], "name"), frozenset(map(Level, levels)), services)


def _words(data: object, field: str) -> Words:
    said = _object(data, field, LANGUAGES)
    if not all(isinstance(text, str) and 0 < len(text.strip()) <= LONGEST for text in said.values()):
        raise InputError(field, f"takes a text of at most {LONGEST} signs in each of {', '.join(LANGUAGES)}")
    return Words(**{language: str(text).strip() for language, text in said.items()})


def _object(data: object, field: str, keys: tuple[str, ...]) -> dict[str, object]:
    if not isinstance(data, dict) or set(data) != set(keys):
        raise InputError(field, f"takes an object with {', '.join(keys)}")
    return data


def _said(words: Words) -> dict[str, str]:
    return {language: words.say(language) for language in LANGUAGES}
