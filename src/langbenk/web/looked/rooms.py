"""What somebody did in the rooms of the case: decisions and complaints, coordination, records, needs, rights."""

from langbenk.access.actions import Action
from langbenk.law.words import Words

DID: dict[Action, Words] = {
    Action.RECORD_SIGN: Words("signerte en tekst", "signerte ein tekst", "signed an entry"),
    Action.TASK_READ: Words("så hva som skal gjøres", "såg kva som skal gjerast", "looked at what is to be done"),
    Action.TASK_SET: Words("ga noen en oppgave", "gav nokon ei oppgåve", "set a task"),
    Action.TASK_DO: Words("arbeidet med en oppgave", "arbeidde med ei oppgåve", "worked on a task"),
    Action.MESSAGE_READ: Words("leste meldinger", "las meldingar", "read messages"),
    Action.MESSAGE_WRITE: Words("skrev en melding", "skreiv ei melding", "wrote a message"),
    Action.ENTITLEMENT_READ: Words(
        "så på hva dere kan ha rett til",
        "såg på kva de kan ha rett til",
        "looked at what you may be entitled to",
    ),
    Action.ENTITLEMENT_NOTE: Words(
        "noterte hvordan det står med noe dere kan ha rett til",
        "noterte korleis det står med noko de kan ha rett til",
        "noted how something you may be entitled to stands",
    ),
    Action.INFORMATION_NOTE: Words(
        "noterte hva dere har fått vite",
        "noterte kva de har fått vite",
        "noted what you have been told",
    ),
    Action.NEED_NOTIFY: Words("meldte fra om et behov", "melde frå om eit behov", "told of a need"),
    Action.NEED_READ: Words("leste en melding om behov", "las ei melding om behov", "read a notice of a need"),
    Action.NEED_ANSWER: Words(
        "arbeidet med en melding om behov", "arbeidde med ei melding om behov", "worked on a notice of a need"
    ),
    Action.HANDOVER_SEND: Words(
        "arbeidet med en overlevering", "arbeidde med ei overlevering", "worked on a hand-over"
    ),
    Action.HANDOVER_ANSWER: Words("svarte på en overlevering", "svarte på ei overlevering", "answered a hand-over"),
    Action.HANDOVER_READ: Words("leste en overlevering", "las ei overlevering", "read a hand-over"),
    Action.DECISION_PREPARE: Words(
        "arbeidet med et utkast til en avgjørelse",
        "arbeidde med eit utkast til ei avgjerd",
        "worked on a draft of a decision",
    ),
    Action.DECISION_APPROVE: Words(
        "leste et utkast til en avgjørelse", "las eit utkast til ei avgjerd", "read a draft of a decision"
    ),
    Action.DECISION_TELL: Words(
        "arbeidet med brevet om en avgjørelse",
        "arbeidde med brevet om ei avgjerd",
        "worked on the letter about a decision",
    ),
    Action.DECISION_AMEND: Words("endret en avgjørelse", "endra ei avgjerd", "changed a decision"),
    Action.COMPLAINT_MAKE: Words(
        "klaget på en avgjørelse, eller trakk klagen tilbake",
        "klaga på ei avgjerd, eller trekte klaga tilbake",
        "complained of a decision, or took the complaint back",
    ),
    Action.COMPLAINT_RECEIVE: Words("tok imot en klage", "tok imot ei klage", "received a complaint"),
    Action.COMPLAINT_READ: Words("leste om en klage", "las om ei klage", "read about a complaint"),
    Action.COMPLAINT_SETTLE: Words("behandlet en klage", "behandla ei klage", "dealt with a complaint"),
    Action.LETTER_READ: Words("så på brevene", "såg på breva", "looked at the letters"),
    Action.LETTER_WRITE: Words("sendte et brev", "sende eit brev", "sent a letter"),
    Action.COORDINATION_READ: Words(
        "så på hvem som koordinerer", "såg på kven som koordinerer", "looked at who coordinates"
    ),
    Action.COORDINATION_AGREE: Words(
        "skrev ned at tjenestene er enige om hvem som koordinerer",
        "skreiv ned at tenestene er samde om kven som koordinerer",
        "wrote down that the services agree on who coordinates",
    ),
    Action.DISPUTE_RAISE: Words(
        "meldte at tjenestene er uenige om hvem som koordinerer",
        "melde at tenestene er usamde om kven som koordinerer",
        "told that the services do not agree on who coordinates",
    ),
    Action.DISPUTE_VIEW: Words(
        "skrev hva noen mener om hvem som skal koordinere",
        "skreiv kva nokon meiner om kven som skal koordinere",
        "wrote what somebody thinks of who should coordinate",
    ),
    Action.DISPUTE_SETTLE: Words(
        "avgjorde hvem som koordinerer", "avgjorde kven som koordinerer", "settled who coordinates"
    ),
    Action.LEVEL_CHANGE: Words(
        "så på eller endret nivåene i saken",
        "såg på eller endra nivåa i saka",
        "looked at or changed the levels of the case",
    ),
    Action.REGISTER_READ: Words(
        "så på hvem som koordinerer", "såg på kven som koordinerer", "looked at who coordinates"
    ),
    Action.REGISTER_CHANGE: Words(
        "arbeidet med registeret over koordinatorer",
        "arbeidde med registeret over koordinatorar",
        "worked on the register of coordinators",
    ),
    Action.ROUTINE_CHOOSE: Words(
        "valgte hvordan avgjørelser blir til",
        "valde korleis avgjerder blir til",
        "chose how decisions are made",
    ),
    Action.ABSENCE_RECORD: Words(
        "arbeidet med når en koordinator er borte",
        "arbeidde med når ein koordinator er borte",
        "worked on when a coordinator is away",
    ),
    Action.CHANGE_WISH: Words(
        "skrev til koordinerende enhet",
        "skreiv til koordinerande eining",
        "wrote to the coordinating unit",
    ),
    Action.HOSPITAL_APPOINT: Words(
        "skrev ned hvem som koordinerer på sykehuset",
        "skreiv ned kven som koordinerer på sjukehuset",
        "wrote down who coordinates at the hospital",
    ),
    Action.OUTSIDER_ASK: Words(
        "spurte noen utenfor kommunen om noe",
        "spurde nokon utanfor kommunen om noko",
        "asked somebody outside the municipality about something",
    ),
    Action.OUTSIDER_READ: Words(
        "så etter spørsmål og svar utenfor kommunen",
        "såg etter spørsmål og svar utanfor kommunen",
        "looked for questions and answers outside the municipality",
    ),
    Action.REHABILITATION_READ: Words(
        "leste om habilitering og rehabilitering",
        "las om habilitering og rehabilitering",
        "read about habilitation and rehabilitation",
    ),
    Action.REHABILITATION_WRITE: Words(
        "skrev om habilitering og rehabilitering",
        "skreiv om habilitering og rehabilitering",
        "wrote about habilitation and rehabilitation",
    ),
    Action.REHABILITATION_NOTIFY: Words(
        "meldte fra om et mulig behov for habilitering eller rehabilitering",
        "melde frå om eit mogleg behov for habilitering eller rehabilitering",
        "told of a possible need of habilitation or rehabilitation",
    ),
}
