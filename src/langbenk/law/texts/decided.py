"""What each move in the life of a decision is, and what its states are called."""

from langbenk.law.words import Words

STATES = (
    Words("utkast", "utkast", "draft"),
    Words("foreslått", "foreslått", "proposed"),
    Words("lest av en til", "lesen av ein til", "read by a second person"),
    Words("bestemt", "bestemt", "decided"),
    Words("fortalt", "fortald", "told"),
    Words("klaget på", "klaga på", "complained about"),
    Words("sendt til klageinstansen", "send til klageinstansen", "sent to the appeal body"),
    Words("endelig", "endeleg", "final"),
    Words("står etter klage", "står etter klage", "upheld on appeal"),
    Words("endret", "endra", "amended"),
    Words("opphevet", "oppheva", "annulled"),
)

PROPOSE = Words(
    "Saken er godt nok opplyst. En person foreslår et svar.",
    "Saka er godt nok opplyst. Ein person foreslår eit svar.",
    "The case is well enough informed. A person proposes an answer.",
)
SEND_BACK = Words("Forslaget trenger mer arbeid.", "Forslaget krev meir arbeid.", "The proposal needs more work.")
SECOND = Words(
    "En person til har lest forslaget. Det er kommunens egen ordning.",
    "Ein person til har lese forslaget. Det er kommunen si eiga ordning.",
    "A second person has read the proposal. It is the municipality's own routine.",
)
DECIDE = Words(
    "En navngitt person bestemmer, skriftlig og med grunner.",
    "Ein namngjeven person bestemmer, skriftleg og med grunnar.",
    "A named person decides, in writing and with reasons.",
)
TELL = Words(
    "Den det gjelder, får vite svaret og hvordan de kan klage. Fra da løper klagefristen.",
    "Den det gjeld, får vite svaret og korleis dei kan klage. Frå då løper klagefristen.",
    "The person is told the answer and how to complain. From then the deadline runs.",
)
AMEND_UNTOLD = Words(
    "Svaret endres før noen har fått det.",
    "Svaret blir endra før nokon har fått det.",
    "The answer is changed before anybody has been told.",
)
ANNUL_UNTOLD = Words(
    "Svaret oppheves før noen har fått det.",
    "Svaret blir oppheva før nokon har fått det.",
    "The answer is cancelled before anybody has been told.",
)
COMPLAIN = Words(
    "En klage er kommet. Den som bestemte, ser på saken på nytt.",
    "Ei klage er komen. Den som bestemte, ser på saka på nytt.",
    "A complaint has come. Whoever decided looks at the case again.",
)
WINDOW_OVER = Words(
    "Klagefristen er gått ut uten klage.",
    "Klagefristen er gått ut utan klage.",
    "The deadline has run out without a complaint.",
)
AMEND = Words(
    "Den som bestemte, endrer svaret selv: det skader ingen det gjelder, eller svaret var ugyldig.",
    "Den som bestemte, endrar svaret sjølv: det skader ingen det gjeld, eller svaret var ugyldig.",
    "Whoever decided changes the answer: it harms nobody it is about, or the answer was invalid.",
)
ANNUL = Words(
    "Den som bestemte, opphever svaret selv: det skader ingen det gjelder, eller svaret var ugyldig.",
    "Den som bestemte, opphevar svaret sjølv: det skader ingen det gjeld, eller svaret var ugyldig.",
    "Whoever decided cancels the answer: it harms nobody it is about, or the answer was invalid.",
)
AMEND_ON_COMPLAINT = Words(
    "Klagen fører fram. Den som bestemte, gir et nytt svar.",
    "Klaga fører fram. Den som bestemte, gir eit nytt svar.",
    "The complaint succeeds. Whoever decided gives a new answer.",
)
ANNUL_ON_COMPLAINT = Words(
    "Klagen fører fram. Den som bestemte, opphever svaret.",
    "Klaga fører fram. Den som bestemte, opphevar svaret.",
    "The complaint succeeds. Whoever decided cancels the answer.",
)
SEND_ON = Words(
    "Svaret blir stående. Klagen går videre med alle papirene.",
    "Svaret blir ståande. Klaga går vidare med alle papira.",
    "The answer stands. The complaint goes on with all the papers.",
)
WITHDRAWN = Words(
    "Den som klaget, har trukket klagen.",
    "Den som klaga, har trekt klaga.",
    "The one who complained has withdrawn the complaint.",
)
DISMISS = Words(
    "Klagen kan ikke behandles, og avvises. Det kan klages på.",
    "Klaga kan ikkje behandlast, og blir avvist. Det går an å klage på det.",
    "The complaint cannot be heard, and is dismissed. That can be appealed.",
)
UPHELD = Words(
    "Klageinstansen lar svaret stå.", "Klageinstansen lèt svaret stå.", "The appeal body lets the answer stand."
)
AMENDED_ABOVE = Words(
    "Klageinstansen gir et nytt svar.", "Klageinstansen gir eit nytt svar.", "The appeal body gives a new answer."
)
ANNULLED_ABOVE = Words(
    "Klageinstansen opphever svaret, og saken vurderes på nytt.",
    "Klageinstansen opphevar svaret, og saka blir vurdert på nytt.",
    "The appeal body cancels the answer, and the case is assessed anew.",
)
LATE_COMPLAINT = Words(
    "En sen klage blir behandlet av særlige grunner.",
    "Ei sein klage blir behandla av særlege grunnar.",
    "A late complaint is heard for special reasons.",
)
