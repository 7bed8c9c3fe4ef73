"""Lysvik answers, and the house stands: signing in, refusing, and the two languages."""

from tests.stories.conftest import Someone


def test_a_parent_signs_in_and_sees_who_coordinates(someone: Someone) -> None:
    page = someone("siri-at-home", width=390)
    assert "Ingrid Moe" in page.get_by_role("main").inner_text()
