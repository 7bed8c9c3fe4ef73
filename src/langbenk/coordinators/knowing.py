"""What a coordinator can know: fields and languages by key. Which fields there are is the municipality's choice; no law
says what a coordinator must know (hol § 7-3 gives the unit the duty to train and guide them).
"""

from langbenk.law.services import Service
from langbenk.law.words import Words

FIELD, LANGUAGE = "field", "language"

FIELDS: dict[str, Words] = {
    "newborn": Words("svangerskap og de minste", "svangerskap og dei minste", "pregnancy and the youngest"),
    "kindergarten": Words("barnehage", "barnehage", "kindergarten"),
    "school": Words("skole og PPT", "skule og PPT", "school and educational psychology"),
    "disability": Words("funksjonsnedsettelse", "funksjonsnedsetjing", "disability"),
    "illness": Words("alvorlig sykdom", "alvorleg sjukdom", "serious illness"),
    "mental_health": Words("psykisk helse", "psykisk helse", "mental health"),
    "child_welfare": Words("barnevern", "barnevern", "child welfare"),
    "growing_up": Words("overgangen til voksen", "overgangen til vaksen", "becoming an adult"),
    "benefits": Words("Nav og ytelser", "Nav og ytingar", "Nav and benefits"),
}

LANGUAGES: dict[str, Words] = {
    "nb": Words("norsk, bokmål", "norsk, bokmål", "Norwegian, bokmål"),
    "nn": Words("norsk, nynorsk", "norsk, nynorsk", "Norwegian, nynorsk"),
    "en": Words("engelsk", "engelsk", "English"),
    "se": Words("nordsamisk", "nordsamisk", "Northern Sámi"),
    "smj": Words("lulesamisk", "lulesamisk", "Lule Sámi"),
    "sma": Words("sørsamisk", "sørsamisk", "Southern Sámi"),
    "sign": Words("norsk tegnspråk", "norsk teiknspråk", "Norwegian sign language"),
    "pl": Words("polsk", "polsk", "Polish"),
    "uk": Words("ukrainsk", "ukrainsk", "Ukrainian"),
    "ar": Words("arabisk", "arabisk", "Arabic"),
    "so": Words("somali", "somali", "Somali"),
    "ti": Words("tigrinja", "tigrinja", "Tigrinya"),
    "lt": Words("litauisk", "litauisk", "Lithuanian"),
    "ur": Words("urdu", "urdu", "Urdu"),
}

KINDS = {FIELD: FIELDS, LANGUAGE: LANGUAGES}

CALLS_FOR: dict[Service, str] = {
    Service.KINDERGARTEN: "kindergarten",
    Service.SCHOOL: "school",
    Service.UPPER_SECONDARY_SCHOOL: "school",
    Service.PRIVATE_SCHOOL: "school",
    Service.PPT: "school",
    Service.SPECIALIST_HEALTH: "illness",
    Service.CHILD_HABILITATION: "disability",
    Service.CHILD_MENTAL_HEALTH: "mental_health",
    Service.MENTAL_HEALTH_INSTITUTION: "mental_health",
    Service.CHILD_WELFARE: "child_welfare",
    Service.NAV: "benefits",
    Service.SOCIAL_SERVICES: "benefits",
}
"""The field that is worth knowing where a service of this kind sits on the bench."""


def fields_for(kinds: frozenset[str], age: int | None) -> frozenset[str]:
    """The fields worth knowing for a person of this age (none: expected), with these kinds of service on the bench."""
    found = {field for kind, field in CALLS_FOR.items() if kind.value in kinds}
    if age is None or age < 1:
        found.add("newborn")
    elif age >= 16:
        found.add("growing_up")
    return frozenset(found)
