"""Why the door opened, or stayed shut: one sentence for each tie, for a list of one's own, and for each refusal."""

from langbenk.access.actions import Action
from langbenk.access.decide import LINK, SHARED
from langbenk.access.standing import Tie
from langbenk.law.words import Words

OPENED: dict[str, Words] = {
    Tie.EMPLOYED: Words(
        "arbeider i en tjeneste som skal merke når barn trenger hjelp",
        "arbeider i ei teneste som skal merke når barn treng hjelp",
        "works in a service that must notice when a child needs help",
    ),
    Tie.LEADER: Words("leder en tjeneste", "leier ei teneste", "leads a service"),
    Tie.AT_THE_UNIT: Words(
        "arbeider i koordinerende enhet", "arbeider i koordinerande eining", "works in the coordinating unit"
    ),
    Tie.CHIEF_EXECUTIVE: Words(
        "er kommunedirektør", "er kommunedirektør i kommunen", "is the municipality's chief executive"
    ),
    Tie.DELEGATE: Words(
        "avgjør uenighet for kommunedirektøren",
        "avgjer usemje for kommunedirektøren",
        "settles disagreements for the chief executive",
    ),
    Tie.INSPECTOR: Words("har et tilsyn i oppdrag", "har eit tilsyn i oppdrag", "is charged with an inspection"),
    Tie.LOG_CONTROLLER: Words(
        "har som oppgave å kontrollere loggen",
        "har som oppgåve å kontrollere loggen",
        "is charged with controlling the log",
    ),
    Tie.DATA_PROTECTION_OFFICER: Words(
        "er personvernombud i kommunen",
        "er personvernombod i kommunen",
        "is the municipality's data protection officer",
    ),
    Tie.ARCHIVE_OFFICER: Words(
        "har ansvar for arkivet", "har ansvar for arkivet", "is responsible for the municipality's archive"
    ),
    Tie.EVALUATOR: Words(
        "evaluerer ordningen, og ser bare tall", "evaluerer ordninga, og ser berre tal", "evaluates, by numbers only"
    ),
    Tie.REPORTER: Words("fortalte oss om en bekymring", "fortalde oss om ei uro", "told us of a concern"),
    Tie.CONTACT: Words("er kontaktpersonen deres", "er kontaktpersonen dykkar", "is your contact person"),
    Tie.HELPING_SERVICE: Words(
        "er fra en tjeneste som hjelper", "er frå ei teneste som hjelper", "comes from a service that helps"
    ),
    Tie.TEAM_MEMBER: Words("sitter på benken", "sit på benken", "sits on the bench"),
    Tie.CHILD_COORDINATOR: Words(
        "er barnekoordinator for %(child)s",
        "er barnekoordinator for %(child)s",
        "is child coordinator for %(child)s",
    ),
    Tie.COORDINATOR: Words(
        "er koordinator for %(child)s", "er koordinator for %(child)s", "is coordinator for %(child)s"
    ),
    Tie.DEPUTY: Words("er vara for koordinatoren", "er vara for koordinatoren", "is deputy for the coordinator"),
    Tie.HOSPITAL_COORDINATOR: Words(
        "er koordinator på sykehuset", "er koordinator på sjukehuset", "is coordinator at the hospital"
    ),
    Tie.COORDINATING_UNIT: Words(
        "arbeider i koordinerende enhet", "arbeider i koordinerande eining", "works in the coordinating unit"
    ),
    Tie.INSTITUTION: Words(
        "arbeider på institusjonen der %(child)s bor",
        "arbeider på institusjonen der %(child)s bur",
        "works at the institution where %(child)s lives",
    ),
    Tie.DECIDER: Words(
        "avgjør hvem som skal koordinere når tjenestene er uenige",
        "avgjer kven som skal koordinere når tenestene er usamde",
        "settles who coordinates when the services disagree",
    ),
    Tie.SUPERVISOR: Words(
        "fører tilsyn for statsforvalteren", "fører tilsyn for statsforvaltaren", "inspects for the county governor"
    ),
    Tie.EMERGENCY: Words(
        "brukte nødtilgang, som blir kontrollert etterpå",
        "brukte naudtilgang, som blir kontrollert etterpå",
        "used emergency access, which is gone through afterwards",
    ),
    Tie.SELF: Words("det handler om dem selv", "det handlar om dei sjølve", "it is about themselves"),
    Tie.GUARDIAN: Words("har foreldreansvar", "har foreldreansvar", "has parental responsibility"),
    Tie.PARENT: Words(
        "er forelder uten foreldreansvar",
        "er forelder utan foreldreansvar",
        "is a parent without parental responsibility",
    ),
    Tie.FOSTER_PARENT: Words("er fosterforelder", "er fosterforelder", "is a foster parent"),
    Tie.APPOINTED_GUARDIAN: Words("er oppnevnt verge", "er oppnemnd verje", "is an appointed guardian (verge)"),
    Tie.KIN: Words(
        "er en nær person som dere har sagt ja til",
        "er ein nær person som de har sagt ja til",
        "is somebody close whom you have said yes to",
    ),
    Tie.ATTORNEY: Words("har fullmakt", "har fullmakt", "has a power of attorney"),
    LINK: Words(
        "fikk ett spørsmål, med en lenke og en kode",
        "fekk eitt spørsmål, med ei lenkje og ein kode",
        "was asked one question, by a link and a code",
    ),
    SHARED: Words(
        "det er delt med tjenesten uten samtykke, fordi loven åpner for det",
        "det er delt med tenesta utan samtykke, fordi lova opnar for det",
        "it is shared with the service without a consent, because the law allows it",
    ),
}

LISTED = Words("har plass på benken", "har plass på benken", "has a seat on the bench")
LISTS: dict[Action, Words] = {
    Action.LOOK_EXPLAIN: Words(
        "leder tjenesten som noen har spurt om",
        "leier tenesta som nokon har spurt om",
        "leads the service that somebody has asked about",
    ),
    Action.GLASS_REVIEW: Words(
        "skal gå gjennom nødtilgang i ettertid",
        "skal gå gjennom naudtilgang i ettertid",
        "is to go through emergency access afterwards",
    ),
}
"""Why somebody stood in a list of another's, where it was not for a seat."""

RECEIVES = Words(
    "arbeider i tjenesten som den er sendt til",
    "arbeider i tenesta som ho er send til",
    "works in the service that it was sent to",
)
"""Why somebody read a hand-over that waits for their service, which sits there until it has answered."""

STOPPED: dict[str, Words] = {
    "own-family": Words(
        "ingen får arbeide med saken til sin egen familie",
        "ingen får arbeide med saka til sin eigen familie",
        "nobody may work with their own family's case",
    ),
    "protected-address": Words(
        "en adresse er beskyttet mot denne personen",
        "ei adresse er verna mot denne personen",
        "an address is protected from this person",
    ),
    "strictly-protected": Words(
        "en adresse er strengt beskyttet mot denne personen",
        "ei adresse er strengt verna mot denne personen",
        "an address is strictly protected from this person",
    ),
    "no-emergency": Words(
        "nødtilgang kan ikke brukes der en adresse er beskyttet",
        "naudtilgang kan ikkje brukast der ei adresse er verna",
        "emergency access cannot be used where an address is protected",
    ),
    "withheld": Words(
        "det er holdt skjult for denne personen",
        "det er halde skjult for denne personen",
        "it is withheld from this person",
    ),
    "not-for-you": Words(
        "det er ikke skrevet for denne personen",
        "det er ikkje skrive for denne personen",
        "it is not written for this person",
    ),
    "no-consent": Words(
        "dere har ikke samtykket til at denne tjenesten får se det",
        "de har ikkje samtykt til at denne tenesta får sjå det",
        "you have not agreed that this service may see it",
    ),
    "young-decides": Words(
        "den unge bestemmer selv hvem som får se det",
        "den unge bestemmer sjølv kven som får sjå det",
        "the young person decides who may see it",
    ),
    "family-decides": Words(
        "familien har ikke sagt ja til at denne personen får se det",
        "familien har ikkje sagt ja til at denne personen får sjå det",
        "the family has not said yes to this person seeing it",
    ),
    "not-yours": Words(
        "plassen på benken åpner ikke dette",
        "plassen på benken opnar ikkje dette",
        "the seat on the bench does not open this",
    ),
    "no-tie": Words("sitter ikke på benken", "sit ikkje på benken", "does not sit on the bench"),
    "unknown-person": Words("sitter ikke på benken", "sit ikkje på benken", "does not sit on the bench"),
    "link-not-opened": Words(
        "koden eller lenken gjaldt ikke", "koden eller lenkja galdt ikkje", "the code or the link was not valid"
    ),
}

AGREED = Words(
    "%(why)s, og dere samtykket %(day)s", "%(why)s, og de samtykte %(day)s", "%(why)s, and you agreed on %(day)s"
)
