"""What somebody reads before they answer about a kind of information: short, whole, and kept with the answer."""

from langbenk.access.standing import Part
from langbenk.law.provisions import BY_ID
from langbenk.law.words import Words

PARTS: dict[str, Words] = {
    Part.PLAN: Words("Planen", "Planen", "The plan"),
    Part.HEALTH: Words("Helse", "Helse", "Health"),
    Part.SCHOOL: Words("Barnehage og skole", "Barnehage og skule", "Kindergarten and school"),
    Part.CHILD_WELFARE: Words("Barnevern", "Barnevern", "Child welfare"),
    Part.EVERYDAY: Words("Hverdagen", "Kvardagen", "Everyday life"),
}
"""What each kind of information is called."""

IN_A_SENTENCE: dict[str, Words] = {
    Part.PLAN: Words("planen", "planen", "the plan"),
    Part.HEALTH: Words("helse", "helse", "health"),
    Part.SCHOOL: Words("barnehage og skole", "barnehage og skule", "kindergarten and school"),
    Part.CHILD_WELFARE: Words("barnevern", "barnevern", "child welfare"),
    Part.EVERYDAY: Words("hverdagen", "kvardagen", "everyday life"),
}
"""The same inside a sentence."""

SEES: dict[str, Words] = {
    Part.PLAN: Words(
        "{who} får lese hele planen for {child}: målene, hvem som gjør hva, og når.",
        "{who} får lese heile planen for {child}: måla, kven som gjer kva, og når.",
        "{who} may read the whole plan for {child}: the goals, who does what, and by when.",
    ),
    Part.HEALTH: Words(
        "{who} får lese det som blir skrevet her om helse: hva som er vanskelig, hva som hjelper, hva som er avtalt.",
        "{who} får lese det som blir skrive her om helse: kva som er vanskeleg, kva som hjelper, kva som er avtalt.",
        "{who} may read what is written here about health: what is hard, what helps, and what has been agreed.",
    ),
    Part.SCHOOL: Words(
        "{who} får lese det som blir skrevet her om barnehage og skole: hvordan dagene er, hva som er tilrettelagt.",
        "{who} får lese det som blir skrive her om barnehage og skule: korleis dagane er, kva som er lagt til rette.",
        "{who} may read what is written here about kindergarten and school: how the days are, and what is adapted.",
    ),
    Part.CHILD_WELFARE: Words(
        "{who} får lese det som blir skrevet her om hjelp fra barnevernet. Bekymringsmeldinger står aldri her.",
        "{who} får lese det som blir skrive her om hjelp frå barnevernet. Uromeldingar står aldri her.",
        "{who} may read what is written here about help from child welfare. Reports of concern never stand here.",
    ),
    Part.EVERYDAY: Words(
        "{who} får lese det som blir skrevet her om hverdagen: hjemme, i fritiden og om natten.",
        "{who} får lese det som blir skrive her om kvardagen: heime, i fritida og om natta.",
        "{who} may read what is written here about everyday life: at home, in free time and at night.",
    ),
}
"""What a yes to each kind of information opens."""

BEFORE: tuple[Words, ...] = (
    Words(
        "Grunnen er at de hjelper {child} og må vite hva de andre gjør.",
        "Grunnen er at dei hjelper {child} og må vite kva dei andre gjer.",
        "The reason is that they help {child}, and must know what the others do.",
    ),
    Words(
        "Det gjelder dem ved {who} som sitter på benken, og ingen andre der.",
        "Det gjeld dei ved {who} som sit på benken, og ingen andre der.",
        "It counts for those at {who} who sit on the bench, and for nobody else there.",
    ),
)
"""Why, and for whom: of a service."""

ALWAYS: tuple[Words, ...] = (
    Words(
        "Både ja og nei er gode svar. Sier du nei, ser de det ikke. Hjelpen til {child} er den samme, og du kan "
        "ombestemme deg når du vil.",
        "Både ja og nei er gode svar. Seier du nei, ser dei det ikkje. Hjelpa til {child} er den same, og du kan "
        "ombestemme deg når du vil.",
        "Both yes and no are good answers. If you say no, they do not see it. The help for {child} is the same, and "
        "you can change your mind whenever you like.",
    ),
    Words(
        "Du kan trekke et ja tilbake når som helst, uten å si hvorfor. Fra da av ser de det ikke lenger.",
        "Du kan trekkje eit ja tilbake når som helst, utan å seie kvifor. Frå då av ser dei det ikkje lenger.",
        "You can withdraw a yes at any time, without saying why. From that moment they no longer see it.",
    ),
    Words(
        "Hver gang noen leser, blir det skrevet ned, og du kan se det.",
        "Kvar gong nokon les, blir det skrive ned, og du kan sjå det.",
        "Every time somebody reads, it is written down, and you can see it.",
    ),
)
"""What is so for every answer, and of everybody."""

LIFTS = Words(
    "Et ja opphever taushetsplikten i {ground} for det du sier ja til ({consent}).",
    "Eit ja opphevar teieplikta i {ground} for det du seier ja til ({consent}).",
    "A yes lifts the duty of secrecy in {ground} for what you say yes to ({consent}).",
)
KEEPS = Words(
    "Det tjenesten får vite, tar den vare på med {ground} som grunnlag. Det hviler ikke på samtykket ditt.",
    "Det tenesta får vite, tek ho vare på med {ground} som grunnlag. Det kviler ikkje på samtykket ditt.",
    "The service's own ground for keeping what it learns is {ground}. It does not rest on your consent.",
)
BY_CONSENT = {"hpl-21": "hpl-22"}
"""What lets a yes lift each secrecy: health personnel's by helsepersonelloven § 22, all others' by forvaltningsloven
§ 13 a."""

YOU = Words("deg", "deg", "you")


def read_before(child: str, who: str, language: str, *, is_service: bool) -> tuple[str, ...]:
    """What is so for all that somebody answers about one receiver. ``child`` and ``who`` are names."""
    texts = (*BEFORE, *ALWAYS) if is_service else ALWAYS
    return tuple(text.say(language).format(child=child, who=who) for text in texts)


def read_of(part: str, child: str, who: str, language: str) -> str:
    """What a yes to one kind of information opens."""
    return SEES[part].say(language).format(child=child, who=who)


def lifting(lifts: str, language: str) -> str:
    """Which secrecy a yes lifts, and by which provision it may."""
    consent = BY_ID[BY_CONSENT.get(lifts, "fvl-13a")].cite(language)
    return LIFTS.say(language).format(ground=BY_ID[lifts].cite(language), consent=consent)


def keeping(processing: str, language: str) -> str:
    """What the service keeps it by; empty where no act names a ground."""
    return KEEPS.say(language).format(ground=BY_ID[processing].cite(language)) if processing else ""


def informed(part: str, lifts: str, processing: str, child: str, who: str, language: str, *, is_service: bool) -> str:
    """The whole text that is kept with an answer about one kind of information, in the reader's language."""
    lines = (
        read_of(part, child, who, language),
        *read_before(child, who, language, is_service=is_service),
        lifting(lifts, language) if lifts else "",
        keeping(processing, language),
    )
    return "\n".join(filter(None, lines))
