"""Common names of people in Norway, with roots in many places, put together by chance."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from demo.chance import Chance
from demo.invented import Human


@dataclass(frozen=True)
class Pool:
    """Names that go together. A woman's family name may differ from a man's (Kowalska, Kowalski)."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NORWEGIAN = Pool(
    _names(
        "Anita Astrid Bente Berit Åse Cecilie Eli Guro Helene Hilde Ida Julie Karoline Kari Lise Maiken Mari Nora "
        "Oda Ragna Randi Sigrid Solveig Thea Tiril Toril Vigdis Vilde Ylva Øydis Åshild"
    ),
    _names(
        "Anders Arne Bjørn Eirik Endre Finn Geir Håkon Henrik Ivar Jonas Jørgen Kåre Kristian Lars Leif Magnus "
        "Mathias Odin Oskar Pål Reidar Sander Sindre Sjur Sondre Tarjei Trygve Ulrik Vegard Øyvind Åsmund"
    ),
    _names(
        "Andersen Aune Bakken Bjerke Brekke Bråten Dahl Eide Engen Fjeld Fossum Grønli Hagen Halvorsen Haugland "
        "Hovland Jensen Johansen Kjølås Larsen Lund Løken Myhre Nygård Næss Olsen Rønning Sandvik Solberg Strand "
        "Sæther Tangen Tveit Vik Ødegård Østby Øverland Åsen Aas"
    ),
)
SAMI = Pool(
    _names("Ánne Berit Elle Inga Láilá Máret Ristiinná Sárá"),
    _names("Áilu Ánde Issát Jovna Máhtte Mihkkal Niillas"),
    _names("Bæhr Eira Gaup Hætta Sara Utsi"),
)
POLISH = Pool(
    _names("Agnieszka Ewa Joanna Magdalena Zofia"),
    _names("Jakub Marek Michał Paweł Tomasz"),
    _names("Kaczmarek Mazur Nowak Wójcik Zając"),
)
SOMALI = Pool(
    _names("Amina Ayaan Fadumo Hodan Sahra"),
    _names("Abdi Bashir Ismail Liban Yusuf"),
    _names("Farah Hassan Jama Omar Warsame"),
)
PAKISTANI = Pool(
    _names("Aisha Fatima Nadia Sana Zainab"),
    _names("Adeel Bilal Hamza Imran Usman"),
    _names("Ahmed Ali Butt Khan Malik"),
)
SYRIAN = Pool(
    _names("Dima Hala Layla Rana Yara"),
    _names("Fadi Karim Nabil Samer Ziad"),
    _names("Darwish Haddad Khoury Nasser Saleh"),
)
VIETNAMESE = Pool(
    _names("Hoa Lan Linh Mai Thuy"),
    _names("Duc Huy Long Minh Tuan"),
    _names("Dang Hoang Nguyen Pham Tran"),
)
POOLS = (*[NORWEGIAN] * 12, *[SAMI] * 2, POLISH, SOMALI, PAKISTANI, SYRIAN, VIETNAMESE)


def names_of(people: Iterable[Human]) -> frozenset[tuple[str, str]]:
    """Given and family name of each."""
    return frozenset((human.given_name, human.family_name) for human in people)


class Names:
    """Names drawn in an order that is always the same, never the same full name twice."""

    def __init__(self, seed: str, taken: frozenset[tuple[str, str]]) -> None:
        self.chance = Chance(seed)
        self._taken = set(taken)

    def pool(self) -> Pool:
        """The pool of the next household or colleague."""
        return self.chance.pick(POOLS)

    def given(self, pool: Pool, family_name: str, *, woman: bool) -> str:
        """A given name that nobody with this family name has yet: one name, or two when every one is taken."""
        names = pool.women if woman else pool.men
        single = self.chance.several(names, len(names))
        double = (f"{first} {second}" for first, second in pairwise(single))
        name = next(name for name in (*single, *double) if (name, family_name) not in self._taken)
        self._taken.add((name, family_name))
        return name
