"""The families of the stories, and some whose lives are unlike: each home, and who has parental responsibility."""

from dataclasses import dataclass
from datetime import date

from demo.invented import Age, Human
from langbenk.people.models import Kinship, Responsibility


@dataclass(frozen=True)
class Care:
    """Somebody has parental responsibility for a child, from the child's birth on."""

    child: Human
    guardian: Human
    kinship: Kinship
    responsibility: Responsibility = Responsibility.JOINT


@dataclass(frozen=True)
class Home:
    """People who live together."""

    key: str
    people: tuple[Human, ...]


def both(mother: Human, father: Human, *children: Human) -> tuple[Care, ...]:
    """Mother and father have the responsibility together (barnelova § 35)."""
    return tuple(
        Care(child, guardian, kinship)
        for child in children
        for guardian, kinship in ((mother, Kinship.MOTHER), (father, Kinship.FATHER))
    )


# The child coordinator's family: father and mother together, a little sister.
SIRI = Human("siri", "Siri", "Knutsen", date(1988, 6, 14), "nn")
OMAR = Human("omar", "Omar", "Haddad", date(1985, 9, 30))
NOAH = Human("noah", "Noah", "Knutsen", Age(9, 1, 2))
MINA = Human("mina", "Mina", "Knutsen", Age(5, 4, 17))

# A whole childhood, from before birth. Ánde is born while the story is told (``demo.stories.childhood``).
BINGA = Human("binga", "Biŋŋá", "Eira", date(1993, 2, 8))
NILS = Human("nils", "Nils", "Ødegård", date(1991, 11, 3))
ANDE = Human("ande", "Ánde Issát", "Eira", Age(7, 6, 17))

# A fresh concern, told from the kindergarten.
HODAN = Human("hodan", "Hodan", "Warsame", date(1997, 8, 22), "en")
ABDI = Human("abdi", "Abdi", "Farah", date(1992, 3, 5))
YUSUF = Human("yusuf", "Yusuf", "Farah", Age(4, 5, 9))

# A mother alone with the responsibility, who teaches at the school.
SARA = Human("sara", "Sara", "Haugen", date(1986, 10, 1))
EMIL = Human("emil", "Emil", "Haugen", Age(12, 2, 19))

# A young person who decides on her own health care (pasient- og brukerrettighetsloven § 4-3).
TURID = Human("turid", "Turid", "Åsheim", date(1979, 7, 7))
KARE = Human("kare", "Kåre", "Grønli", date(1976, 1, 25))
SELMA = Human("selma", "Selma", "Åsheim", Age(17, 3, 12))

# Parents who live apart and have the responsibility together; a half-brother in the father's home.
LENE = Human("lene", "Lene", "Bråten", date(1984, 5, 28))
TOR_ARNE = Human("tor-arne", "Tor Arne", "Sæther", date(1981, 12, 9))
JAKOB = Human("jakob", "Jakob", "Bråten Sæther", Age(14, 8, 3))
VETLE = Human("vetle", "Vetle", "Sæther", Age(3, 9, 11))

# A family that expects a child, and that nobody has written anything about yet.
AGNIESZKA = Human("agnieszka", "Agnieszka", "Kowalska", date(1995, 4, 2), "en")
PIOTR = Human("piotr", "Piotr", "Kowalski", date(1993, 1, 19), "en")

# A child in foster care, for whom others than the parents have been given the parental responsibility.
BODIL = Human("bodil", "Bodil", "Fjeld", date(1974, 2, 27))
ARNFINN = Human("arnfinn", "Arnfinn", "Fjeld", date(1971, 6, 6))
LEAH = Human("leah", "Leah", "Nilsen", Age(7, 10, 23))

# A mother and her daughter whose address is strictly protected, and the father it is set against. Both parents have the
# responsibility.
ELLEN = Human("ellen", "Ellen", "Dahl", date(1990, 8, 18))
YLVA = Human("ylva", "Ylva", "Dahl", Age(7, 5, 30))
RONNY = Human("ronny", "Ronny", "Strand", date(1987, 2, 11))

# A girl of thirteen who writes in her own words, and chooses who sees them.
KRISTIN = Human("kristin", "Kristin", "Aune", date(1985, 11, 12))
STIAN = Human("stian", "Stian", "Aune", date(1983, 4, 27), "nn")
VILDE = Human("vilde", "Vilde", "Aune", Age(13, 2, 6), "nn")

# An adult without children.
GUNNAR = Human("gunnar", "Gunnar", "Aas", date(1979, 3, 30))

# A name that tries every page.
WILHELMINE = Human(
    "wilhelmine", "Konstanse Wilhelmine Fredrikke", "Hallingstadfjellbergmoen-Ytterstøylåsen", date(1989, 11, 30), "nn"
)
BIRGITHE = Human(
    "birgithe", "Anne-Birgithe Aleksandra Øydis", "Hallingstadfjellbergmoen-Ytterstøylåsen", Age(8, 7, 21), "nn"
)

HOMES = (
    Home("knutsen", (SIRI, OMAR, NOAH, MINA)),
    Home("eira", (BINGA, NILS)),
    Home("farah", (HODAN, ABDI, YUSUF)),
    Home("haugen", (SARA, EMIL)),
    Home("asheim", (TURID, KARE, SELMA)),
    Home("braten", (LENE, JAKOB)),
    Home("saether", (TOR_ARNE, JAKOB, VETLE)),
    Home("kowalski", (AGNIESZKA, PIOTR)),
    Home("fjeld", (BODIL, ARNFINN, LEAH)),
    Home("dahl", (ELLEN, YLVA)),
    Home("strand", (RONNY,)),
    Home("aune", (KRISTIN, STIAN, VILDE)),
    Home("aas", (GUNNAR,)),
    Home("hallingstad", (WILHELMINE, BIRGITHE)),
)

CARES = (
    *both(SIRI, OMAR, NOAH, MINA),
    *both(HODAN, ABDI, YUSUF),
    Care(EMIL, SARA, Kinship.MOTHER, Responsibility.MOTHER),
    *both(TURID, KARE, SELMA),
    *both(LENE, TOR_ARNE, JAKOB),
    Care(VETLE, TOR_ARNE, Kinship.FATHER, Responsibility.FATHER),
    Care(LEAH, BODIL, Kinship.OTHER, Responsibility.OTHERS),
    Care(LEAH, ARNFINN, Kinship.OTHER, Responsibility.OTHERS),
    *both(ELLEN, RONNY, YLVA),
    *both(KRISTIN, STIAN, VILDE),
    Care(BIRGITHE, WILHELMINE, Kinship.MOTHER, Responsibility.MOTHER),
)
