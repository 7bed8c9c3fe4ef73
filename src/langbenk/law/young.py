"""A young person's circumstances: what hearing, consent and insight ask, and the words they answer with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from langbenk.law.ages import Person
from langbenk.law.answer import Answer
from langbenk.law.tree import Fact
from langbenk.law.words import Words


class Matter(StrEnum):
    """What the question is about."""

    HEALTH = "health"
    HEALTH_INFORMATION = "health_information"
    SCHOOL = "school"
    CHILD_WELFARE = "child_welfare"
    GENERAL = "general"
    ONLINE_SERVICE = "online_service"


class Party(StrEnum):
    """Who may be heard, consent or see."""

    YOUNG_PERSON = "young_person"
    PARENTS = "parents"
    PARENT_WITH_RESPONSIBILITY = "parent_with_responsibility"
    PARENT_LIVED_WITH = "parent_lived_with"
    PARENT_WITHOUT_RESPONSIBILITY = "parent_without_responsibility"
    CHILD_WELFARE_SERVICE = "child_welfare_service"
    FOSTER_HOME = "foster_home"
    NEAREST_RELATIVES = "nearest_relatives"


class Manner(StrEnum):
    """In which way."""

    ALONE = "alone"
    TOGETHER = "together"
    ONE_IS_ENOUGH = "one_is_enough"
    SERVICE_HAS_LAST_WORD = "service_has_last_word"
    HEARD = "heard"
    HEARD_WITH_GREAT_WEIGHT = "heard_with_great_weight"
    DECIDES = "decides"
    NOT_REQUIRED = "not_required"
    MAY_SEE = "may_see"
    MAY_NOT_SEE = "may_not_see"
    ASSESS = "assess"


AGED_7, AGED_12, AGED_13, AGED_15, AGED_16, AGED_18 = (
    Fact(f"aged_{limit}", asked=False) for limit in (7, 12, 13, 15, 16, 18)
)
FORMS_VIEWS = Fact("forms_views")
DECISION_COMPETENT = Fact("decision_competent")
CARE_ORDER = Fact("care_order")
JOINT_RESPONSIBILITY = Fact("joint_responsibility")
LIVES_WITH_ONE = Fact("lives_with_one")
EVERYDAY_CARE = Fact("everyday_care")
AVOIDS_HARM = Fact("avoids_harm")
PARENTS_NOT_TOLD = Fact("parents_not_told")
WEIGHTY_REASONS = Fact("weighty_reasons")

READS_AS: dict[str, Answer] = {
    "decision_competent": Answer.YES,
    "care_order": Answer.NO,
    "joint_responsibility": Answer.YES,
    "lives_with_one": Answer.NO,
    "everyday_care": Answer.NO,
    "avoids_harm": Answer.NO,
    "parents_not_told": Answer.NO,
    "weighty_reasons": Answer.NO,
}
"""How a fact reads that nobody has answered: the ordinary case, which asks both parents rather than one too few."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """A day, a person, and what is known of how they live. Facts left out read as in `READS_AS`, else as unknown."""

    on: date
    person: Person
    facts: Mapping[str, Answer] = field(default_factory=dict)

    def known(self) -> dict[str, Answer]:
        """Every answer that the ladders use."""
        given = {name: answer for name, answer in self.facts.items() if answer is not Answer.UNKNOWN}
        return READS_AS | given | self.person.known(self.on)


PARTY_WORDS: dict[Party, Words] = {
    Party.YOUNG_PERSON: Words("barnet eller den unge selv", "barnet eller den unge sjølv", "the child or young person"),
    Party.PARENTS: Words("foreldrene", "foreldra", "the parents"),
    Party.PARENT_WITH_RESPONSIBILITY: Words(
        "forelderen med foreldreansvar", "forelderen med foreldreansvar", "the parent with parental responsibility"
    ),
    Party.PARENT_LIVED_WITH: Words(
        "forelderen barnet bor fast hos", "forelderen barnet bur fast hos", "the parent the child lives with"
    ),
    Party.PARENT_WITHOUT_RESPONSIBILITY: Words(
        "forelderen uten foreldreansvar",
        "forelderen utan foreldreansvar",
        "the parent without parental responsibility",
    ),
    Party.CHILD_WELFARE_SERVICE: Words("barnevernstjenesten", "barnevernstenesta", "the child welfare service"),
    Party.FOSTER_HOME: Words(
        "fosterhjemmet eller institusjonen", "fosterheimen eller institusjonen", "the foster home or institution"
    ),
    Party.NEAREST_RELATIVES: Words("nærmeste pårørende", "dei næraste pårørande", "the nearest relatives"),
}

MANNER_WORDS: dict[Manner, Words] = {
    Manner.ALONE: Words("{who} samtykker.", "{who} samtykkjer.", "{who} may consent."),
    Manner.TOGETHER: Words("{who} samtykker sammen.", "{who} samtykkjer saman.", "{who} must consent together."),
    Manner.ONE_IS_ENOUGH: Words(
        "Det er nok at én av foreldrene samtykker. La den andre si sin mening når det er mulig.",
        "Det er nok at éin av foreldra samtykkjer. La den andre seie meininga si når det er mogleg.",
        "It is enough that one parent consents. Let the other say what they think where possible.",
    ),
    Manner.SERVICE_HAS_LAST_WORD: Words(
        "{who} samtykker. Er de uenige, avgjør barnevernstjenesten.",
        "{who} samtykkjer. Er dei usamde, avgjer barnevernstenesta.",
        "{who} may consent. If they disagree, the child welfare service decides.",
    ),
    Manner.HEARD: Words(
        "{who} skal få informasjon og si sin mening. Den teller etter alder og modenhet.",
        "{who} skal få informasjon og seie meininga si. Ho tel etter alder og modning.",
        "{who} must be informed and heard. What they think counts by age and maturity.",
    ),
    Manner.HEARD_WITH_GREAT_WEIGHT: Words(
        "{who} skal få informasjon og si sin mening. Den skal telle mye.",
        "{who} skal få informasjon og seie meininga si. Ho skal telje mykje.",
        "{who} must be informed and heard. What they think must count much.",
    ),
    Manner.DECIDES: Words("{who} bestemmer.", "{who} bestemmer.", "{who} decides."),
    Manner.NOT_REQUIRED: Words(
        "Barnet er ennå ikke i stand til å ha en mening om dette. Spør igjen når det er eldre.",
        "Barnet er enno ikkje i stand til å ha ei meining om dette. Spør igjen når det er eldre.",
        "The child is not yet able to form a view on this. Ask again when the child is older.",
    ),
    Manner.MAY_SEE: Words("{who} kan få se dette.", "{who} kan få sjå dette.", "{who} may see this."),
    Manner.MAY_NOT_SEE: Words(
        "{who} kan ikke få se dette.", "{who} kan ikkje få sjå dette.", "{who} may not see this."
    ),
    Manner.ASSESS: Words(
        "Loven gir ikke ett svar her. Et menneske må vurdere det.",
        "Lova gir ikkje eitt svar her. Eit menneske må vurdere det.",
        "The law gives no single answer here. A human must weigh it.",
    ),
}

AND = Words(" og ", " og ", " and ")


def manner_words(manner: Manner, parties: tuple[Party, ...]) -> Words:
    """A sentence on who, in which manner."""
    told = MANNER_WORDS[manner]

    def say(lang: str) -> str:
        who = AND.say(lang).join(PARTY_WORDS[party].say(lang) for party in parties)
        return told.say(lang).format(who=who[:1].upper() + who[1:])

    return Words(say("nb"), say("nn"), say("en"))
