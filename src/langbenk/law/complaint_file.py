"""What a complaint should hold, who helps, who looks at it first and last, and the papers that must go along."""

from dataclasses import dataclass
from datetime import date

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.complaints import Form, by_patients_act
from langbenk.law.months import months_after
from langbenk.law.provision import Provision
from langbenk.law.provisions.efvf import EFVF_WHOLE
from langbenk.law.provisions.fvl import FVL_11, FVL_11A
from langbenk.law.provisions.fvl_case import FVL_17, FVL_24, FVL_25, FVL_27, FVL_31, FVL_33, FVL_34
from langbenk.law.provisions.fvl_decided import FVL_32
from langbenk.law.provisions.pbrl import PBRL_7_2, PBRL_7_3, PBRL_7_4, PBRL_7_7, PBRL_8_1, PBRL_8_3
from langbenk.law.texts import complaints as told
from langbenk.law.words import Words


@dataclass(frozen=True, slots=True)
class ComplaintPart:
    """One thing about a complaint in words, with the provisions it rests on: what it holds, who helps, what follows."""

    key: str
    words: Words
    grounds: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class FilePaper:
    """A kind of document in the complete file that goes to the appeal body."""

    key: str
    words: Words
    grounds: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class ComplaintRoad:
    """Who looks at the complaint again, and who hears it when the answer stands; None where there is no appeal.

    `first` and `then` are names of the contract ("deciding_body", "county_governor", "superior_nav_body").
    """

    first: str | None
    then: str | None
    steps: tuple[ComplaintPart, ...]


COMPLETE_FILE: tuple[FilePaper, ...] = (
    FilePaper(
        "complaint",
        Words(
            "klagen, ord for ord, med dagen den kom",
            "klaga, ord for ord, med dagen ho kom",
            "the complaint, word for word, with the day it came",
        ),
        (FVL_33,),
    ),
    FilePaper(
        "decision", Words("avgjørelsen det klages på", "avgjerda det blir klaga på", "the decision itself"), (FVL_33,)
    ),
    FilePaper(
        "told",
        Words(
            "brevet til familien om avgjørelsen, og dagen det ble sendt",
            "brevet til familien om avgjerda, og dagen det vart sendt",
            "the letter to the family about the decision, and the day it was sent",
        ),
        (FVL_27, FVL_33),
    ),
    FilePaper(
        "basis",
        Words(
            "opplysningene og vurderingen som avgjørelsen bygger på",
            "opplysningane og vurderinga som avgjerda byggjer på",
            "the facts and the assessment that the decision rests on",
        ),
        (FVL_17, FVL_33),
    ),
    FilePaper(
        "child_view",
        Words(
            "hva barnet mente, og hvilken vekt det fikk",
            "kva barnet meinte, og kva vekt det fekk",
            "what the child thought, and the weight it was given",
        ),
        (FVL_17, FVL_33),
    ),
    FilePaper(
        "correspondence",
        Words(
            "de andre brevene til familien om avgjørelsen og klagen",
            "dei andre breva til familien om avgjerda og klaga",
            "the other letters to the family about the decision and the complaint",
        ),
        (FVL_33,),
    ),
    FilePaper(
        "lateness",
        Words(
            "var klagen sen: hvorfor, og hvordan det ble vurdert",
            "var klaga sein: kvifor, og korleis det vart vurdert",
            "if the complaint was late: why, and how that was weighed",
        ),
        (FVL_31,),
    ),
    FilePaper(
        "reassessment",
        Words(
            "den nye vurderingen, med svar på hver grunn i klagen",
            "den nye vurderinga, med svar på kvar grunn i klaga",
            "the new assessment, with an answer to each reason in the complaint",
        ),
        (FVL_33, PBRL_7_7),
    ),
    FilePaper(
        "copy_sent",
        Words(
            "brevet til den som klager, om at klagen er sendt videre",
            "brevet til den som klagar, om at klaga er send vidare",
            "the letter to whoever complains, that it has been sent on",
        ),
        (FVL_33,),
    ),
)
"""What always goes along (fvl § 33 fourth paragraph, by pbrl § 7-7 in health matters): it stands in our letter to them,
or follows it as it was sent. Whatever else the case turns on, such as a doctor's letter or messages, somebody sends
themselves and names in the letter.
"""

MUST_BE_THERE = frozenset({"complaint", "decision", "told", "basis", "child_view"})
"""Where one of these lacks, the letter must say why. The others come of the complaint itself."""


def should_hold(decision: DecisionKind, form: Form = Form.LETTER) -> tuple[ComplaintPart, ...]:
    """What a complaint of this kind should hold, and that what lacks can be put right.

    An oral complaint is written down by the body that decided, together with the person: its duty of guidance (fvl §
    11, § 32). A complaint from the page is signed by signing in (fvl § 32, eforvaltningsforskriften). Empty where there
    is no appeal.
    """
    if ROUTES[decision].weeks is None:
        return ()
    own = PBRL_7_3 if by_patients_act(decision) else FVL_32
    guided = (own, FVL_11) if form is Form.ORAL else (own,)
    signed = (own, EFVF_WHOLE) if form in (Form.PAGE, Form.EMAIL) else (own,)
    wanted = () if by_patients_act(decision) else (ComplaintPart("change_wanted", told.THE_CHANGE_WANTED, (FVL_32,)),)
    return (
        ComplaintPart("written", told.WRITTEN, guided),
        ComplaintPart("signed", told.SIGNED, signed),
        ComplaintPart("about", told.WHAT_IT_IS_ABOUT, (own,)),
        *wanted,
        ComplaintPart("may_be_put_right", told.MAY_BE_PUT_RIGHT, (own,)),
    )


def still_lacks(decision: DecisionKind, form: Form, *, signed: bool) -> tuple[ComplaintPart, ...]:
    """What must be put right before the complaint is heard: an oral one is written down, an unsigned one is signed.

    From the page the sign-in is the signature. None of it makes the complaint late.
    """
    parts = {part.key: part for part in should_hold(decision, form)}
    lacking = [name for name, lacks in (("written", form is Form.ORAL), ("signed", not signed)) if lacks]
    return tuple(parts[name] for name in lacking if name in parts and not (name == "signed" and form is Form.PAGE))


def help_to_complain(decision: DecisionKind) -> tuple[ComplaintPart, ...]:
    """Who helps: the body itself always, the ombud and supervision where the patients' act leads."""
    own = ComplaintPart("guidance", told.GUIDANCE, (FVL_11,))
    if not by_patients_act(decision):
        return (own,)
    return (
        own,
        ComplaintPart("ombud", told.OMBUD, (PBRL_8_1, PBRL_8_3)),
        ComplaintPart("supervision", told.SUPERVISION, (PBRL_7_4,)),
    )


def complaint_road(decision: DecisionKind) -> ComplaintRoad:
    """Who looks at the case again, and who hears the complaint when the answer stands."""
    route = ROUTES[decision]
    if route.to is None:
        return ComplaintRoad(None, None, (ComplaintPart("no_appeal", route.says, route.grounds),))
    by_health = (PBRL_7_2, PBRL_7_7) if by_patients_act(decision) else ()
    steps = (
        ComplaintPart("reassess", told.REASSESS, (*by_health, FVL_33, FVL_24, FVL_25, FVL_11A)),
        ComplaintPart("send_on", told.SEND_ON, (*by_health, FVL_33, FVL_34)),
    )
    return ComplaintRoad(route.through, route.to, steps)


def interim_reply_by(came: date) -> date:
    """The last day for an interim reply where the complaint is not answered: one month after it came (fvl § 11 a).

    That paragraph is about individual decisions; for other answers it is good practice. The same date next month, or
    that month's last day (domstolloven § 148).
    """
    return months_after(came, 1)
