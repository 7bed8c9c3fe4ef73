"""School, and what kindergarten and school share: help to take part and learn."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.bhl_support import BHL_34, BHL_36, BHL_38, BHL_39
from langbenk.law.provisions.oppl_support import (
    OPPL_3_4,
    OPPL_4_1,
    OPPL_4_5,
    OPPL_6_3,
    OPPL_9_1,
    OPPL_11_4,
    OPPL_11_5,
    OPPL_11_6,
    OPPL_11_7,
    OPPL_11_12,
)
from langbenk.law.right import Decision
from langbenk.law.words import Words

LEARNING: tuple[Entitlement, ...] = (
    Entitlement(
        key="expert-assessment",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Utredning hos PPT",
            "Utgreiing hos PPT",
            "Expert assessment by the PPT",
        ),
        says=Words(
            "PPT ser på hva barnet trenger for å lære, og skriver det ned. Foreldrene eller eleven må si ja først.",
            "PPT ser på kva barnet treng for å lære, og skriv det ned. Foreldra eller eleven må seie ja først.",
            "The PPT looks at what the child needs to learn, and writes it down. The parents or the pupil must "
            "say yes first.",
        ),
        apply=applying.SCHOOL_OR_KINDERGARTEN,
        decider=Decider.PPT,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.OPEN_SERVICE,
        maybe=signs.LEARNING,
        grounds=(OPPL_11_7, BHL_34),
        ages=AgeSpan(until=26),
        page="https://www.udir.no",
    ),
    Entitlement(
        key="sign-language",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Opplæring i tegnspråk",
            "Opplæring i teiknspråk",
            "Teaching in sign language",
        ),
        says=Words(
            "Barn som hører lite eller har bruk for tegn, kan lære tegnspråk i barnehage og skole.",
            "Barn som høyrer lite eller har bruk for teikn, kan lære teiknspråk i barnehage og skule.",
            "A child who hears little or needs signs can learn sign language in kindergarten and at school.",
        ),
        apply=applying.SCHOOL_OR_KINDERGARTEN,
        decider=Decider.SCHOOL_OWNER,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.EDUCATION,
        maybe=signs.LEARNING,
        grounds=(OPPL_3_4, OPPL_6_3, BHL_38),
        ages=AgeSpan(until=26),
        page="https://www.udir.no",
    ),
    Entitlement(
        key="aac",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Å snakke på andre måter (ASK)",
            "Å snakke på andre måtar (ASK)",
            "Other ways of speaking (ASK)",
        ),
        says=Words(
            "Den som ikke kan snakke, skal få bruke bilder, tegn eller en maskin, og lære hvordan.",
            "Den som ikkje kan snakke, skal få bruke bilete, teikn eller ei maskin, og lære korleis.",
            "Those who cannot talk are to have pictures, signs or a device, and be taught how to use them.",
        ),
        apply=applying.SCHOOL_OR_KINDERGARTEN,
        decider=Decider.SCHOOL_OWNER,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.EDUCATION,
        maybe=signs.LEARNING,
        grounds=(OPPL_11_12, BHL_39),
        ages=AgeSpan(until=26),
        page="https://www.udir.no",
    ),
    Entitlement(
        key="adapted-teaching",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Opplæring lagt til rette for eleven",
            "Opplæring lagd til rette for eleven",
            "Teaching adapted to the pupil",
        ),
        says=Words(
            "Eleven får lære på en annen måte, i et annet tempo eller med en egen lærer, når det trengs for å "
            "lære nok.",
            "Eleven får lære på ein annan måte, i eit anna tempo eller med ein eigen lærar, når det trengst for å"
            " lære nok.",
            "The pupil is taught in another way, at another pace or by one more teacher. It is for those who need"
            " it to learn enough.",
        ),
        apply=applying.SCHOOL,
        decider=Decider.SCHOOL_OWNER,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.EDUCATION,
        maybe=signs.LEARNING,
        grounds=(OPPL_11_6, OPPL_11_7),
        ages=AgeSpan(since=5, until=26),
        page="https://www.udir.no",
    ),
    Entitlement(
        key="help-at-school",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Assistent, utstyr og tilrettelegging på skolen",
            "Assistent, utstyr og tilrettelegging på skulen",
            "Assistant, equipment and adaptation at school",
        ),
        says=Words(
            "En voksen som hjelper, utstyr som trengs, og rom som eleven kommer inn i.",
            "Ein vaksen som hjelper, utstyr som trengst, og rom som eleven kjem inn i.",
            "An adult who helps, the equipment needed, and rooms that the pupil can get into.",
        ),
        apply=applying.SCHOOL,
        decider=Decider.SCHOOL_OWNER,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.EDUCATION,
        maybe=signs.LEARNING,
        grounds=(OPPL_11_4, OPPL_11_5),
        ages=AgeSpan(since=5, until=26),
        page="https://www.udir.no",
    ),
    Entitlement(
        key="school-transport",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Gratis skyss",
            "Gratis skyss",
            "Free transport to school",
        ),
        says=Words(
            "Gratis tur til og fra skolen for den som trenger det på grunn av sykdom, skade eller funksjonsevne. "
            "Noen får det i barnehagen også.",
            "Gratis tur til og frå skulen for den som treng det på grunn av sjukdom, skade eller funksjonsevne. "
            "Nokre får det i barnehagen òg.",
            "A free ride to and from school for those who need it because of illness, injury or disability. Some "
            "have it in kindergarten too.",
        ),
        apply=applying.SCHOOL_OR_KINDERGARTEN,
        decider=Decider.SCHOOL_OWNER,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.EDUCATION,
        maybe=signs.LEARNING,
        grounds=(OPPL_4_1, OPPL_9_1, BHL_36),
        ages=AgeSpan(until=26),
        page="https://www.udir.no",
    ),
    Entitlement(
        key="after-school",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "SFO for barn med særlige behov",
            "SFO for barn med særlege behov",
            "After-school care for children with special needs",
        ),
        says=Words(
            "Et sted å være før og etter skolen til og med 7. trinn, med omsorg og lek som passer barnet.",
            "Ein stad å vere før og etter skulen til og med 7. trinn, med omsorg og leik som passar barnet.",
            "A place to be before and after school up to year 7, with care and play that fit the child.",
        ),
        apply=applying.SCHOOL,
        decider=Decider.MUNICIPALITY,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.MUNICIPAL_DECISION,
        maybe=signs.LEARNING,
        grounds=(OPPL_4_5,),
        ages=AgeSpan(since=5, until=14),
        page="https://www.udir.no",
    ),
)
