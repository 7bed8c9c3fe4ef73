"""What somebody tried to do in the rooms of the case, and could not."""

from langbenk.access.actions import Action
from langbenk.law.words import Words

DEEDS: dict[Action, Words] = {
    Action.NEED_NOTIFY: Words("melde fra om et behov", "melde frå om eit behov", "tell of a need"),
    Action.NEED_READ: Words("lese en melding om behov", "lese ei melding om behov", "read a notice of a need"),
    Action.NEED_ANSWER: Words(
        "svare på en melding om behov", "svare på ei melding om behov", "answer a notice of a need"
    ),
    Action.HANDOVER_SEND: Words("arbeide med en overlevering", "arbeide med ei overlevering", "work on a hand-over"),
    Action.HANDOVER_ANSWER: Words("svare på en overlevering", "svare på ei overlevering", "answer a hand-over"),
    Action.HANDOVER_READ: Words("lese en overlevering", "lese ei overlevering", "read a hand-over"),
    Action.DECISION_PREPARE: Words(
        "skrive et utkast til en avgjørelse", "skrive eit utkast til ei avgjerd", "draft a decision"
    ),
    Action.DECISION_APPROVE: Words(
        "lese et utkast til en avgjørelse", "lese eit utkast til ei avgjerd", "read a draft of a decision"
    ),
    Action.DECISION_TELL: Words(
        "sende brevet om en avgjørelse", "sende brevet om ei avgjerd", "send the letter about a decision"
    ),
    Action.DECISION_AMEND: Words("endre en avgjørelse", "endre ei avgjerd", "change a decision"),
    Action.COMPLAINT_MAKE: Words("klage på en avgjørelse", "klage på ei avgjerd", "complain of a decision"),
    Action.COMPLAINT_RECEIVE: Words("ta imot en klage", "ta imot ei klage", "receive a complaint"),
    Action.COMPLAINT_READ: Words("lese om en klage", "lese om ei klage", "read about a complaint"),
    Action.COMPLAINT_SETTLE: Words("behandle en klage", "behandle ei klage", "deal with a complaint"),
    Action.LETTER_READ: Words("se på brevene", "sjå på breva", "look at the letters"),
    Action.LETTER_WRITE: Words("sende et brev", "sende eit brev", "send a letter"),
    Action.COORDINATION_READ: Words("se hvem som koordinerer", "sjå kven som koordinerer", "look at who coordinates"),
    Action.COORDINATION_AGREE: Words(
        "skrive ned at tjenestene er enige om hvem som koordinerer",
        "skrive ned at tenestene er samde om kven som koordinerer",
        "write down that the services agree on who coordinates",
    ),
    Action.DISPUTE_RAISE: Words(
        "melde at tjenestene er uenige om hvem som koordinerer",
        "melde at tenestene er usamde om kven som koordinerer",
        "tell that the services do not agree on who coordinates",
    ),
    Action.DISPUTE_VIEW: Words(
        "skrive hva noen mener om hvem som skal koordinere",
        "skrive kva nokon meiner om kven som skal koordinere",
        "write what somebody thinks of who should coordinate",
    ),
    Action.DISPUTE_SETTLE: Words(
        "avgjøre hvem som koordinerer", "avgjere kven som koordinerer", "settle who coordinates"
    ),
    Action.LEVEL_CHANGE: Words(
        "se på eller endre nivåene i saken",
        "sjå på eller endre nivåa i saka",
        "look at or change the levels of the case",
    ),
    Action.REGISTER_READ: Words("se på hvem som koordinerer", "sjå på kven som koordinerer", "look at who coordinates"),
    Action.REGISTER_CHANGE: Words(
        "endre registeret over koordinatorer",
        "endre registeret over koordinatorar",
        "change the register of coordinators",
    ),
    Action.ROUTINE_CHOOSE: Words(
        "velge hvordan avgjørelser blir til",
        "velje korleis avgjerder blir til",
        "choose how decisions are made",
    ),
    Action.ABSENCE_RECORD: Words(
        "skrive ned når en koordinator er borte",
        "skrive ned når ein koordinator er borte",
        "write down when a coordinator is away",
    ),
    Action.CHANGE_WISH: Words(
        "skrive til koordinerende enhet", "skrive til koordinerande eining", "write to the coordinating unit"
    ),
    Action.HOSPITAL_APPOINT: Words(
        "skrive ned hvem som koordinerer på sykehuset",
        "skrive ned kven som koordinerer på sjukehuset",
        "write down who coordinates at the hospital",
    ),
    Action.RECORD_SIGN: Words("signere en tekst", "signere ein tekst", "sign an entry"),
    Action.TASK_READ: Words("se hva som skal gjøres", "sjå kva som skal gjerast", "look at what is to be done"),
    Action.TASK_SET: Words("gi noen en oppgave", "gje nokon ei oppgåve", "set a task"),
    Action.TASK_DO: Words("arbeide med en oppgave", "arbeide med ei oppgåve", "work on a task"),
    Action.MESSAGE_READ: Words("lese meldinger", "lese meldingar", "read messages"),
    Action.MESSAGE_WRITE: Words("skrive en melding", "skrive ei melding", "write a message"),
    Action.ENTITLEMENT_READ: Words(
        "se på hva dere kan ha rett til",
        "sjå på kva de kan ha rett til",
        "look at what you may be entitled to",
    ),
    Action.ENTITLEMENT_NOTE: Words(
        "notere hvordan det står med noe dere kan ha rett til",
        "notere korleis det står med noko de kan ha rett til",
        "note how something you may be entitled to stands",
    ),
    Action.INFORMATION_NOTE: Words(
        "notere hva dere har fått vite",
        "notere kva de har fått vite",
        "note what you have been told",
    ),
    Action.OUTSIDER_ASK: Words(
        "spørre noen utenfor kommunen om noe",
        "spørje nokon utanfor kommunen om noko",
        "ask somebody outside the municipality about something",
    ),
    Action.OUTSIDER_READ: Words(
        "se etter spørsmål og svar utenfor kommunen",
        "sjå etter spørsmål og svar utanfor kommunen",
        "look for questions and answers outside the municipality",
    ),
    Action.REHABILITATION_READ: Words(
        "lese om habilitering og rehabilitering",
        "lese om habilitering og rehabilitering",
        "read about habilitation and rehabilitation",
    ),
    Action.REHABILITATION_WRITE: Words(
        "skrive om habilitering og rehabilitering",
        "skrive om habilitering og rehabilitering",
        "write about habilitation and rehabilitation",
    ),
    Action.REHABILITATION_NOTIFY: Words(
        "melde fra om et mulig behov for habilitering eller rehabilitering",
        "melde frå om eit mogleg behov for habilitering eller rehabilitering",
        "tell of a possible need of habilitation or rehabilitation",
    ),
}
