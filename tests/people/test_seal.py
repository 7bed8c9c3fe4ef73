"""What is sealed can be read again by whoever holds the key ring, also after a rotation, and by nobody else."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from pytest_django import Settings

from langbenk.people.seal import Unsealable, number_key, seal, unseal

OLD, NEW, FOREIGN = "11" * 32, "22" * 32, "33" * 32
NUMBER = "02831750123"


@pytest.fixture(autouse=True)
def one_key(settings: Settings) -> None:
    """The ring before any rotation."""
    settings.SEAL_KEYS = (OLD,)


def test_what_was_sealed_is_read_again() -> None:
    assert unseal(seal(NUMBER)) == NUMBER.encode()
    assert unseal(seal(b"\x00\xff")) == b"\x00\xff"
    assert unseal(seal("")) == b""


def test_the_sealed_shows_nothing_and_is_new_each_time() -> None:
    assert NUMBER.encode() not in seal(NUMBER)
    assert seal(NUMBER) != seal(NUMBER)


def test_after_a_rotation_the_old_is_still_read_and_the_new_needs_the_new_key(settings: Settings) -> None:
    sealed_before = seal(NUMBER)
    settings.SEAL_KEYS = (NEW, OLD)
    sealed_after = seal(NUMBER)
    assert unseal(sealed_before) == unseal(sealed_after) == NUMBER.encode()
    settings.SEAL_KEYS = (OLD,)
    with pytest.raises(Unsealable):
        unseal(sealed_after)


def test_a_rotation_loses_no_person(settings: Settings) -> None:
    before = number_key(NUMBER)
    settings.SEAL_KEYS = (NEW, OLD)
    assert number_key(NUMBER) == before


def test_another_municipality_has_other_hashes(settings: Settings) -> None:
    ours = number_key(NUMBER)
    settings.SEAL_KEYS = (FOREIGN,)
    assert number_key(NUMBER) != ours


def test_the_hash_fits_the_table_and_tells_two_numbers_apart() -> None:
    assert len(number_key(NUMBER)) == 64
    assert number_key(NUMBER) != number_key("02831750124")


@pytest.mark.parametrize("place", [0, 11, 12, 20, -1])
def test_one_changed_byte_is_noticed(place: int) -> None:
    changed = bytearray(seal(NUMBER))
    changed[place] ^= 1
    with pytest.raises(Unsealable):
        unseal(bytes(changed))


@pytest.mark.parametrize("sealed", [b"", b"short", b"\x00" * 27])
def test_what_is_too_short_was_never_sealed_here(sealed: bytes) -> None:
    with pytest.raises(Unsealable):
        unseal(sealed)


@pytest.mark.parametrize("ring", [(), ("",), ("11" * 31,), ("no key",), (OLD, "")])
def test_a_ring_that_is_no_ring_is_explained(settings: Settings, ring: tuple[str, ...]) -> None:
    settings.SEAL_KEYS = ring
    with pytest.raises(ImproperlyConfigured, match="64 hexadecimal digits"):
        seal(NUMBER)


def test_what_was_sealed_for_one_purpose_does_not_open_for_another() -> None:
    ticket = seal(NUMBER, purpose="ticket")
    assert unseal(ticket, purpose="ticket") == NUMBER.encode()
    for purpose in ("session", "number"):
        with pytest.raises(Unsealable):
            unseal(ticket, purpose=purpose)
    with pytest.raises(Unsealable):
        unseal(seal(NUMBER), purpose="ticket")
