"""Invented names, put together by number."""

GIVEN = (
    *("Aurora", "Balder", "Dagny", "Eskil", "Frøya", "Gard", "Hedda", "Idar", "Jorunn", "Kaia", "Leo", "Mina", "Njål"),
    *("Oline", "Peder", "Ronja", "Sivert", "Tiril", "Ulla", "Vetle", "Ylva", "Øystein", "Åse"),
)
FAMILY = (
    *("Askeland", "Bjørkli", "Dalgård", "Elvestad", "Fagerås", "Granli", "Høgmo", "Isdal", "Kvernmo", "Lyngstad"),
    *("Myrvang", "Nordbø", "Oppdal", "Rognlien", "Skoglund", "Tindeland", "Utne", "Vassdal", "Ådland"),
)


def child_name(number: int) -> tuple[str, str]:
    """Given name and family name of a child; siblings share the latter."""
    return GIVEN[number * 5 % len(GIVEN)], FAMILY[number // 2 % len(FAMILY)]


def guardian_name(number: int) -> tuple[str, str]:
    """Given name and family name of a guardian; those of one home share the latter."""
    return GIVEN[number * 3 % len(GIVEN)], FAMILY[number // 2 % len(FAMILY)]


def employee_name(number: int) -> tuple[str, str]:
    """Given name and family name of an employee."""
    return GIVEN[number * 7 % len(GIVEN)], FAMILY[number * 11 % len(FAMILY)]
