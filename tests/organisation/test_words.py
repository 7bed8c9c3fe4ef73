"""Professions and kinds of service have a word in each of the three languages."""

from importlib.resources import files
from io import BytesIO

import pytest
from babel.messages.pofile import read_po
from django.utils.translation import override

from langbenk.law.services import Service
from langbenk.law.words import LANGUAGES
from langbenk.organisation.kinds import ADMINISTRATION, COORDINATING_UNIT, KINDS, kind_name
from langbenk.organisation.models import Profession
from langbenk.organisation.professions import TITLES, title


def test_every_profession_has_a_title() -> None:
    assert set(TITLES) == set(Profession)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_title_is_written_in_the_catalogue(language: str) -> None:
    catalogue = files("langbenk.organisation").joinpath(f"locale/{language}/LC_MESSAGES/django.po")
    written = {message.id: message.string for message in read_po(BytesIO(catalogue.read_bytes())) if message.id}
    with override("en"):
        assert set(written) == {title(profession) for profession in Profession}
    assert all(written.values())


def test_bokmal_and_nynorsk_are_two_languages() -> None:
    catalogues = [
        read_po(BytesIO(files("langbenk.organisation").joinpath(f"locale/{one}/LC_MESSAGES/django.po").read_bytes()))
        for one in ("nb", "nn")
    ]
    nurses = [catalogue.get("public health nurse", context="profession") for catalogue in catalogues]
    assert [nurse and nurse.string for nurse in nurses] == ["helsesykepleier", "helsesjukepleiar"]


def test_every_kind_of_the_law_and_the_coordinating_unit_has_a_name() -> None:
    assert set(KINDS) == {service.value for service in Service} | {COORDINATING_UNIT, ADMINISTRATION}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_is_named_in_the_language_of_the_page(language: str) -> None:
    with override(language):
        assert kind_name("child_welfare") == KINDS["child_welfare"].say(language)
        assert kind_name(COORDINATING_UNIT) == KINDS[COORDINATING_UNIT].say(language)


def test_an_unknown_kind_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        kind_name("circus")
