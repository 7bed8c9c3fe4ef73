"""The ninety-four who work round Lysvik's children: those in the stories by name, the others drawn by chance."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from demo import municipality as here
from demo.families import SARA
from demo.invented import Age, Human, id_of
from demo.municipality import Place
from demo.names import Names
from langbenk.organisation.models import Profession as As

SEED = "the other employees"
DAYS_A_YEAR = 365
YOUNGEST = 26


@dataclass(frozen=True)
class Post:
    """Somebody's work in one unit: begun so many ``years`` ago and, where it has ended, ``left`` so many days ago."""

    human: Human
    place: Place
    unit: str
    profession: As
    years: int
    left: int | None = None

    @property
    def employee(self) -> UUID:
        """The employee's id."""
        return id_of("employee", self.human.key)

    def since(self, on: date) -> date:
        """The first day in this post."""
        return on - timedelta(days=self.years * DAYS_A_YEAR)

    def until(self, on: date) -> date | None:
        """The day from which the post is no longer held, or none."""
        return None if self.left is None else on - timedelta(days=self.left)


ANNE = Post(
    Human("anne", "Anne", "Hauge", date(1982, 4, 11)),
    here.HEALTH_STATION, "Skolehelsetjenesten", As.PUBLIC_HEALTH_NURSE, 9,
)  # fmt: skip
HANNE = Post(
    Human("hanne", "Hanne", "Knutsen", date(1990, 12, 1), "nn"),
    here.HEALTH_STATION, "Helsestasjonen", As.PUBLIC_HEALTH_NURSE, 4,
)  # fmt: skip
BJORG = Post(
    Human("bjorg", "Bjørg", "Åsen", date(1968, 5, 6)),
    here.HEALTH_STATION, "Helsestasjonen", As.PUBLIC_HEALTH_NURSE, 21,
)  # fmt: skip
MARIT = Post(
    Human("marit", "Marit", "Solheim", date(1977, 3, 23)),
    here.COORDINATION, "Koordinerende enhet", As.COORDINATION_ADVISER, 8,
)  # fmt: skip
JORUNN = Post(
    Human("jorunn", "Jorunn", "Tveit", date(1970, 9, 14), "nn"),
    here.COORDINATION, "Koordinerende enhet", As.LEADER, 12,
)  # fmt: skip
INGRID = Post(
    Human("ingrid", "Ingrid", "Moe", date(1985, 2, 24)),
    here.FAMILY_TEAM, "Barnekoordinatorene", As.SOCIAL_WORKER, 7,
)  # fmt: skip
PER = Post(
    Human("per", "Per", "Lie", date(1989, 7, 19)),
    here.FAMILY_TEAM, "Barnekoordinatorene", As.OCCUPATIONAL_THERAPIST, 6,
)  # fmt: skip
WENCHE = Post(
    Human("wenche", "Wenche", "Ødegård", date(1965, 11, 8)),
    here.FAMILY_TEAM, "Barnekoordinatorene", As.SOCIAL_WORKER, 14, left=200,
)  # fmt: skip
LINH = Post(
    Human("linh", "Linh", "Nguyen", date(1993, 1, 27)),
    here.FAMILY_TEAM, "Ergo og fysio", As.PHYSIOTHERAPIST, 3,
)  # fmt: skip
TUVA = Post(
    Human("tuva", "Tuva", "Berg", date(1994, 8, 29)),
    here.SCHOOL, "1.–4. trinn", As.TEACHER, 6,
)  # fmt: skip
SARA_TEACHES = Post(SARA, here.SCHOOL, "5.–7. trinn", As.TEACHER, 11)
ESPEN = Post(
    Human("espen", "Espen", "Fossum", date(1987, 10, 16)),
    here.SCHOOL, "1.–4. trinn", As.TEACHER, 10,
)  # fmt: skip
RAGNHILD = Post(
    Human("ragnhild", "Ragnhild", "Myklebust", date(1980, 6, 2)),
    here.KINDERGARTEN, "Blåmeisene", As.KINDERGARTEN_TEACHER, 15,
)  # fmt: skip
SILJE = Post(
    Human("silje", "Silje", "Vik", date(1996, 5, 21)),
    here.LOWER_SECONDARY, "9. trinn", As.TEACHER, 4,
)  # fmt: skip
JOVNA = Post(
    Human("jovna", "Jovna", "Utsi", date(1982, 12, 18)),
    here.PPT, "PPT", As.EDUCATIONAL_PSYCHOLOGIST, 5,
)  # fmt: skip
TONE = Post(
    Human("tone", "Tone", "Rygh", date(1986, 8, 14)),
    here.CHILD_WELFARE, "Oppfølging", As.CHILD_WELFARE_OFFICER, 6,
)  # fmt: skip
KJETIL = Post(
    Human("kjetil", "Kjetil", "Næss", date(1975, 4, 5)),
    here.HABILITATION, "Habilitering for barn og unge", As.PHYSIOTHERAPIST, 13,
)  # fmt: skip
GRO = Post(
    Human("gro", "Gro", "Lindahl", date(1972, 9, 9)),
    here.SCHOOL, "5.–7. trinn", As.LEADER, 8,
)  # fmt: skip
TORE = Post(
    Human("tore", "Tore", "Brekke", date(1969, 1, 30)),
    here.HEALTH_STATION, "Helsestasjonen", As.LEADER, 10,
)  # fmt: skip
RUNE = Post(
    Human("rune", "Rune", "Eidem", date(1978, 12, 4)),
    here.HEALTH_STATION, "Helsestasjonen", As.DOCTOR, 5,
)  # fmt: skip
SOLFRID = Post(
    Human("solfrid", "Solfrid", "Haukeland", date(1967, 6, 12)),
    here.TOWN_HALL, "Kommunedirektøren", As.LEADER, 4,
)  # fmt: skip
HENNING = Post(
    Human("henning", "Henning", "Grøtte", date(1974, 2, 8)),
    here.TOWN_HALL, "Kommunedirektøren", As.ADVISER, 4,
)  # fmt: skip
MIRIAM = Post(
    Human("miriam", "Miriam", "Dahle", date(1983, 10, 3)),
    here.TOWN_HALL, "Kommunedirektøren", As.ADVISER, 3,
)  # fmt: skip
ODDNY = Post(
    Human("oddny", "Oddny", "Bakke", date(1964, 3, 17), "nn"),
    here.TOWN_HALL, "Kommunedirektøren", As.ADVISER, 16,
)  # fmt: skip

KNOWN = (
    ANNE, HANNE, BJORG, MARIT, JORUNN, INGRID, PER, WENCHE,
    LINH, TUVA, SARA_TEACHES, ESPEN, RAGNHILD, SILJE, JOVNA, TONE, KJETIL,
    GRO, TORE, RUNE, SOLFRID, HENNING, MIRIAM, ODDNY,
)  # fmt: skip

# How many more of each kind there are, to make ninety-four.
OTHERS = (
    (here.HEALTH_STATION, "Helsestasjonen", As.PUBLIC_HEALTH_NURSE, 2),
    (here.HEALTH_STATION, "Skolehelsetjenesten", As.PUBLIC_HEALTH_NURSE, 3),
    (here.FAMILY_TEAM, "Barnekoordinatorene", As.SOCIAL_WORKER, 3),
    (here.FAMILY_TEAM, "Ergo og fysio", As.PHYSIOTHERAPIST, 2),
    (here.FAMILY_TEAM, "Ergo og fysio", As.OCCUPATIONAL_THERAPIST, 2),
    (here.COORDINATION, "Koordinerende enhet", As.COORDINATION_ADVISER, 2),
    (here.KINDERGARTEN, "Blåmeisene", As.KINDERGARTEN_TEACHER, 3),
    (here.KINDERGARTEN, "Kjøttmeisene", As.KINDERGARTEN_TEACHER, 3),
    (here.KINDERGARTEN, "Blåmeisene", As.LEADER, 1),
    (here.SEA_KINDERGARTEN, "Skjellet", As.KINDERGARTEN_TEACHER, 3),
    (here.SEA_KINDERGARTEN, "Tangen", As.KINDERGARTEN_TEACHER, 2),
    (here.SCHOOL, "1.–4. trinn", As.TEACHER, 6),
    (here.SCHOOL, "5.–7. trinn", As.TEACHER, 5),
    (here.LOWER_SECONDARY, "8. trinn", As.TEACHER, 3),
    (here.LOWER_SECONDARY, "9. trinn", As.TEACHER, 2),
    (here.LOWER_SECONDARY, "10. trinn", As.TEACHER, 3),
    (here.AFTER_SCHOOL, "SFO", As.LEADER, 1),
    (here.PPT, "PPT", As.EDUCATIONAL_PSYCHOLOGIST, 3),
    (here.CHILD_WELFARE, "Mottak", As.CHILD_WELFARE_OFFICER, 2),
    (here.CHILD_WELFARE, "Oppfølging", As.CHILD_WELFARE_OFFICER, 3),
    (here.NAV, "Arbeid og ytelser", As.ADVISER, 3),
    (here.SOCIAL_SERVICES, "Sosialtjenesten", As.SOCIAL_WORKER, 3),
    (here.DENTAL, "Tannklinikken", As.DENTIST, 2),
    (here.UPPER_SECONDARY, "Rådgivertjenesten", As.ADVISER, 2),
    (here.HABILITATION, "Habilitering for barn og unge", As.PSYCHOLOGIST, 2),
    (here.MENTAL_HEALTH, "Poliklinikken", As.PSYCHOLOGIST, 2),
    (here.FAMILY_COUNSELLING, "Familievernkontoret", As.FAMILY_THERAPIST, 2),
)  # fmt: skip
LEFT = frozenset({7, 31})  # two of them have left
STARTED_TODAY = frozenset({44})  # and one is new


def draw(taken: frozenset[tuple[str, str]]) -> tuple[Post, ...]:
    """The posts of those whom no story names. Nobody gets a ``taken`` name."""
    names = Names(SEED, taken)
    rows = [(place, unit, profession) for place, unit, profession, count in OTHERS for _ in range(count)]
    return tuple(_post(number, names, *row) for number, row in enumerate(rows))


def _post(number: int, names: Names, place: Place, unit: str, profession: As) -> Post:
    chance, pool = names.chance, names.pool()
    family_name = chance.pick(pool.families)
    given_name = names.given(pool, family_name, woman=chance.pick((True, True, False)))
    age = Age(chance.between(YOUNGEST, 66), chance.between(1, 12), chance.between(1, 28))
    human = Human(f"staff-{number}", given_name, family_name, age)
    years = 0 if number in STARTED_TODAY else chance.between(1, age.years - YOUNGEST + 1)
    return Post(human, place, unit, profession, years, left=chance.between(30, 300) if number in LEFT else None)
