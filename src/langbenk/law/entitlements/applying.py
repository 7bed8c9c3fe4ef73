"""How one asks for help, in the sentences that many entitlements share."""

from langbenk.law.words import Words

TELL_THE_UNIT = Words(
    "Si fra til koordinerende enhet i kommunen. Du trenger ikke å søke.",
    "Sei frå til koordinerande eining i kommunen. Du treng ikkje å søkje.",
    "Tell the coordinating unit of the municipality. You need not apply.",
)
TELL_THE_HOSPITAL = Words(
    "Spør den som behandler på sykehuset. Du trenger ikke å søke.",
    "Spør den som behandlar på sjukehuset. Du treng ikkje å søkje.",
    "Ask whoever treats you at the hospital. You need not apply.",
)
MUNICIPALITY = Words(
    "Søk hos kommunen, på nett eller på papir. Koordinatoren kan hjelpe deg.",
    "Søk hos kommunen, på nett eller på papir. Koordinatoren kan hjelpe deg.",
    "Apply to the municipality, online or on paper. The coordinator can help you.",
)
MUNICIPALITY_DOCTOR = Words(
    "Søk hos kommunen. Legg ved en attest fra legen.",
    "Søk hos kommunen. Legg ved ein attest frå legen.",
    "Apply to the municipality, with a note from your doctor.",
)
COME = Words(
    "Ta kontakt selv. Ingen må henvise deg.",
    "Ta kontakt sjølv. Ingen må vise deg vidare.",
    "Get in touch yourself. You need no referral.",
)
REFERRED = Words(
    "Snakk med fastlegen, som kan sende deg videre.",
    "Snakk med fastlegen, som kan sende deg vidare.",
    "Talk to your GP, who can refer you.",
)
KINDERGARTEN = Words(
    "Snakk med barnehagen, eller skriv til kommunen.",
    "Snakk med barnehagen, eller skriv til kommunen.",
    "Talk to the kindergarten, or write to the municipality.",
)
KINDERGARTEN_OR_PPT = Words(
    "Snakk med barnehagen eller helsestasjonen. Du kan også gå rett til PPT.",
    "Snakk med barnehagen eller helsestasjonen. Du kan òg gå rett til PPT.",
    "Talk to the kindergarten or the health centre. You can also go straight to the PPT.",
)
SCHOOL = Words(
    "Snakk med skolen. Du kan også skrive til den og be om et vedtak.",
    "Snakk med skulen. Du kan òg skrive til han og be om eit vedtak.",
    "Talk to the school. You can also write and ask for a decision.",
)
SCHOOL_OR_KINDERGARTEN = Words(
    "Snakk med barnehagen eller skolen.",
    "Snakk med barnehagen eller skulen.",
    "Talk to the kindergarten or the school.",
)
NAV = Words(
    "Søk hos Nav, på nett eller på papir. Nav spør ofte legen.",
    "Søk hos Nav, på nett eller på papir. Nav spør ofte legen.",
    "Apply to Nav, online or on paper. Nav often asks the doctor.",
)
NAV_DOCTOR = Words(
    "Søk hos Nav. Legen på sykehuset skriver en erklæring.",
    "Søk hos Nav. Legen på sjukehuset skriv ei erklæring.",
    "Apply to Nav. The hospital doctor writes a statement.",
)
NAV_OFFICE = Words(
    "Søk på Nav-kontoret der du bor. De skal hjelpe deg å søke.",
    "Søk på Nav-kontoret der du bur. Dei skal hjelpe deg å søkje.",
    "Apply at the Nav office where you live. They must help you apply.",
)
THERAPIST = Words(
    "Ergo- eller fysioterapeuten i kommunen hjelper deg å søke hos Nav.",
    "Ergo- eller fysioterapeuten i kommunen hjelper deg å søkje hos Nav.",
    "A therapist in the municipality helps you apply to Nav.",
)
ASK_LOCALLY = Words(
    "Spør hva som finnes der du bor, og hvordan du søker.",
    "Spør kva som finst der du bur, og korleis du søkjer.",
    "Ask what there is where you live, and how to apply.",
)
SAY_SO = Words(
    "Si fra til den du skal møte, i god tid.",
    "Sei frå til den du skal møte, i god tid.",
    "Tell whoever you are to meet, in good time.",
)
