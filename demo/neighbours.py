"""The other families of Lysvik: drawn by chance, the same every time, so that the municipality has sixty homes."""

from demo import families
from demo.families import Care, Home, both
from demo.invented import Age, Human
from demo.names import Names, Pool
from langbenk.people.models import Kinship, Responsibility

FAMILIES = 60
SEED = "the other families"
OLDEST_CHILD = 17


def draw(taken: frozenset[tuple[str, str]]) -> tuple[tuple[Home, ...], tuple[Care, ...]]:
    """The homes that bring Lysvik to sixty, and who has responsibility in them. Nobody gets a ``taken`` name."""
    names = Names(SEED, taken)
    drawn = [_home(number, names) for number in range(FAMILIES - len(families.HOMES))]
    return tuple(home for home, _ in drawn), tuple(care for _, cares in drawn for care in cares)


def _home(number: int, names: Names) -> tuple[Home, tuple[Care, ...]]:
    chance, pool = names.chance, names.pool()
    family_name, other_name = chance.several(pool.families, 2)
    age = chance.between(24, 52)
    mother = _human(f"home-{number}-a", names, pool, family_name, age, woman=True)
    father = _human(f"home-{number}-b", names, pool, chance.pick((family_name, other_name)), age + 2, woman=False)
    parents = chance.pick(((mother, father), (mother, father), (mother, father), (mother,), (father,)))
    ages = chance.several(_ages(age), chance.pick((1, 1, 2, 2, 2, 3)))
    children = tuple(
        _human(f"home-{number}-{place}", names, pool, family_name, years, woman=chance.pick((True, False)))
        for place, years in enumerate(ages)
    )
    return Home(f"home-{number}", (*parents, *children)), _cares(parents, mother, father, children)


def _ages(parent: int) -> range:
    """What ages the children of a parent of this age can have, two years apart at the least."""
    return range(max(0, parent - 44), min(OLDEST_CHILD, parent - 20) + 1, 2)


def _cares(parents: tuple[Human, ...], mother: Human, father: Human, children: tuple[Human, ...]) -> tuple[Care, ...]:
    if len(parents) == 2:
        return both(mother, father, *children)
    alone = (Kinship.MOTHER, Responsibility.MOTHER) if mother in parents else (Kinship.FATHER, Responsibility.FATHER)
    return tuple(Care(child, parents[0], *alone) for child in children)


def _human(key: str, names: Names, pool: Pool, family_name: str, age: int, *, woman: bool) -> Human:
    birth = Age(age, names.chance.between(1, 12), names.chance.between(1, 28))
    language = names.chance.pick(("nb", "nb", "nb", "nn", "en"))
    return Human(key, names.given(pool, family_name, woman=woman), family_name, birth, language)
