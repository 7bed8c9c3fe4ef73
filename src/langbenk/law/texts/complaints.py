"""What a person who complains is told: whether it came in time, what it should hold, who helps and what happens."""

from langbenk.law.words import Words

IN_TIME = Words(
    "Klagen kom i tide. Den blir behandlet.",
    "Klaga kom i tide. Ho blir behandla.",
    "The complaint came in time. It will be heard.",
)
LATE_MAY_BE_HEARD = Words(
    "Klagen kom etter fristen. Den kan likevel behandles når du ikke kan lastes for det, eller særlige grunner gjør "
    "det rimelig. Fortell hvorfor den kom sent. Et menneske vurderer det.",
    "Klaga kom etter fristen. Ho kan likevel behandlast når du ikkje kan lastast for det, eller særlege grunnar gjer "
    "det rimeleg. Fortel kvifor ho kom seint. Eit menneske vurderer det.",
    "The complaint came after the deadline. It may still be heard when you are not to blame, or when special reasons "
    "make it fair. Tell us why it came late. A person weighs it.",
)
TOO_LATE = Words(
    "Det er gått mer enn ett år siden avgjørelsen. Da kan den ikke behandles som klage. Du kan når som helst be om en "
    "ny vurdering. Kommunen kan også endre svaret selv hvis det var feil.",
    "Det er gått meir enn eitt år sidan avgjerda. Då kan ho ikkje behandlast som klage. Du kan når som helst be om ei "
    "ny vurdering. Kommunen kan òg endre svaret sjølv om det var feil.",
    "More than a year has passed since the decision. It cannot be heard as a complaint. You can ask for a new "
    "assessment at any time. The municipality may also change the answer itself if it was wrong.",
)
NEVER_TOLD = Words(
    "Fristen har ikke begynt å løpe. Den løper fra den dagen du fikk vite nok til å klage.",
    "Fristen har ikkje begynt å løpe. Han løper frå den dagen du fekk vite nok til å klage.",
    "The deadline has not begun to run. It runs from the day you knew enough to complain.",
)
OVER_A_YEAR = Words(
    "Mer enn ett år er gått siden avgjørelsen. Loven nevner ettårsgrensen der den handler om klager som kom for sent. "
    "Et menneske må ta stilling til om den gjelder her.",
    "Meir enn eitt år er gått sidan avgjerda. Lova nemner eittårsgrensa der ho handlar om klager som kom for seint. "
    "Eit menneske må ta stilling til om ho gjeld her.",
    "More than a year has passed since the decision. The act sets the limit of one year where it speaks of late "
    "complaints. A person must decide whether it applies here.",
)

WRITTEN = Words(
    "Klagen skal være skriftlig. Sier du den muntlig, skriver vi den ned sammen med deg.",
    "Klaga skal vere skriftleg. Seier du henne munnleg, skriv vi henne ned saman med deg.",
    "The complaint must be written. If you tell us, we write it down together with you.",
)
SIGNED = Words(
    "Klagen skal være underskrevet av den det gjelder, eller av den som representerer deg.",
    "Klaga skal vere underskriven av den det gjeld, eller av den som representerer deg.",
    "The complaint must be signed by the person it is about, or by whoever represents you.",
)
WHAT_IT_IS_ABOUT = Words(
    "Skriv hva du klager på, og gjerne hvorfor.",
    "Skriv kva du klagar på, og gjerne kvifor.",
    "Write what you complain about, and preferably why.",
)
THE_CHANGE_WANTED = Words(
    "Skriv hva du vil at svaret skal være.",
    "Skriv kva du vil at svaret skal vere.",
    "Write what you want the answer to be.",
)
MAY_BE_PUT_RIGHT = Words(
    "Mangler noe, får du en kort frist til å rette det. Klagen gjelder fra den dagen den kom.",
    "Manglar noko, får du ein kort frist til å rette det. Klaga gjeld frå den dagen ho kom.",
    "If something is missing, you get a short time to put it right. The complaint counts from the day it came.",
)

GUIDANCE = Words(
    "Vi hjelper deg med å skrive klagen. Det er en plikt vi har.",
    "Vi hjelper deg med å skrive klaga. Det er ei plikt vi har.",
    "We help you write the complaint. It is a duty we have.",
)
OMBUD = Words(
    "Pasient- og brukerombudet hjelper deg gratis. Du kan være anonym.",
    "Pasient- og brukarombodet hjelper deg gratis. Du kan vere anonym.",
    "The patient and user ombud helps you free of charge. You can be anonymous.",
)
SUPERVISION = Words(
    "Du kan også be statsforvalteren vurdere om plikter er brutt.",
    "Du kan òg be statsforvaltaren vurdere om plikter er brotne.",
    "You can also ask the county governor to consider whether duties have been broken.",
)

REASSESS = Words(
    "Den som bestemte, ser på saken på nytt uten unødig opphold, og kan endre eller oppheve svaret.",
    "Den som bestemte, ser på saka på nytt utan unødig opphald, og kan endre eller oppheve svaret.",
    "Whoever decided looks at the case again without undue delay, and may change or cancel the answer.",
)
SEND_ON = Words(
    "Blir svaret stående, går klagen videre med alle papirene. Du får kopi av det vi skriver til klageinstansen.",
    "Blir svaret ståande, går klaga vidare med alle papira. Du får kopi av det vi skriv til klageinstansen.",
    "If the answer stands, the complaint goes on with all the papers. You get a copy of what we write to the appeal "
    "body.",
)
