"""Lysvik kommune and the services that Lysvik's families meet: the municipality's own, the county's and the state's."""

from dataclasses import dataclass
from uuid import UUID

from demo.invented import id_of
from langbenk.organisation.kinds import ADMINISTRATION, COORDINATING_UNIT

NAME = "Lysvik kommune"
COUNTY = "46"  # Vestland: its county governor hears the complaints
NUMBER = "9901"  # no municipality has a number that begins with 99


@dataclass(frozen=True)
class Place:
    """One service with its units. ``municipal`` is false for the county's and the state's."""

    key: str
    kind: str
    name: str
    units: tuple[str, ...]
    municipal: bool = True

    @property
    def id(self) -> UUID:
        """The service's id."""
        return id_of("service", self.key)

    @property
    def is_coordinating_unit(self) -> bool:
        """Whether this is the unit of helse- og omsorgstjenesteloven § 7-3."""
        return self.kind == COORDINATING_UNIT

    def unit(self, name: str) -> UUID:
        """The id of one of its units. Raises ``ValueError`` for a unit that it does not have."""
        return id_of("unit", self.key, self.units[self.units.index(name)])


HEALTH_STATION = Place(
    "helsestasjon", "municipal_health", "Lysvik helsestasjon", ("Helsestasjonen", "Skolehelsetjenesten")
)
FAMILY_TEAM = Place(
    "familieteam", "municipal_health", "Familieteamet i Lysvik", ("Barnekoordinatorene", "Ergo og fysio")
)
COORDINATION = Place("koordinering", COORDINATING_UNIT, "Koordinerende enhet i Lysvik", ("Koordinerende enhet",))
KINDERGARTEN = Place("bjorkelia", "kindergarten", "Bjørkelia barnehage", ("Blåmeisene", "Kjøttmeisene"))
SEA_KINDERGARTEN = Place("naustet", "kindergarten", "Naustet barnehage", ("Skjellet", "Tangen"))
SCHOOL = Place("skole", "school", "Lysvik skole", ("1.–4. trinn", "5.–7. trinn"))
LOWER_SECONDARY = Place("ungdomsskole", "school", "Vågsnes ungdomsskole", ("8. trinn", "9. trinn", "10. trinn"))
AFTER_SCHOOL = Place("sfo", "after_school", "Lysvik SFO", ("SFO",))
PPT = Place("ppt", "ppt", "PPT i Lysvik", ("PPT",))
CHILD_WELFARE = Place("barnevern", "child_welfare", "Lysvik barnevernstjeneste", ("Mottak", "Oppfølging"))
NAV = Place("nav", "nav", "Nav Lysvik", ("Arbeid og ytelser",))
SOCIAL_SERVICES = Place("sosial", "social_services", "Sosialtjenesten i Nav Lysvik", ("Sosialtjenesten",))
DENTAL = Place("tann", "dental", "Lysvik tannklinikk", ("Tannklinikken",), municipal=False)
UPPER_SECONDARY = Place(
    "videregaende", "upper_secondary_school", "Lysfjord videregående skole", ("Rådgivertjenesten",), municipal=False
)
HABILITATION = Place(
    "habu", "child_habilitation", "HABU ved Lysfjord sykehus", ("Habilitering for barn og unge",), municipal=False
)
MENTAL_HEALTH = Place("bup", "child_mental_health", "BUP ved Lysfjord sykehus", ("Poliklinikken",), municipal=False)
FAMILY_COUNSELLING = Place(
    "familievern", "family_counselling", "Familievernkontoret i Lysfjord", ("Familievernkontoret",), municipal=False
)

TOWN_HALL = Place("radhuset", ADMINISTRATION, "Rådhuset i Lysvik", ("Kommunedirektøren",))

PLACES = (
    HEALTH_STATION,
    FAMILY_TEAM,
    COORDINATION,
    KINDERGARTEN,
    SEA_KINDERGARTEN,
    SCHOOL,
    LOWER_SECONDARY,
    AFTER_SCHOOL,
    PPT,
    CHILD_WELFARE,
    NAV,
    SOCIAL_SERVICES,
    DENTAL,
    UPPER_SECONDARY,
    HABILITATION,
    MENTAL_HEALTH,
    FAMILY_COUNSELLING,
    TOWN_HALL,
)
