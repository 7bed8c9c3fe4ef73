"""Pasient- og brukerrettighetsloven (pbrl): taking part, information, consent and access."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.pbrl import PBRL
from langbenk.law.words import Words

PBRL_3_1 = Provision(
    act=PBRL,
    section="3-1",
    title="Pasientens eller brukerens rett til medvirkning",
    says=Words(
        "Du har rett til å medvirke. Barn som kan danne seg egne synspunkter, skal få informasjon og bli hørt.",
        "Du har rett til å medverke. Barn som kan danne seg eigne synspunkt, skal få informasjon og bli høyrde.",
        "You have a right to take part. Children able to form views must be informed and heard.",
    ),
    clauses=(Clause(Carry.HEAR_CHILD, 1),),
    periods=since(2001),
    changes=(Change(date(2026, 6, 1), "LOV-2025-06-20-67", AMENDED),),
)

PBRL_3_2 = Provision(
    act=PBRL,
    section="3-2",
    title="Pasientens og brukerens rett til informasjon",
    says=Words(
        "Du har rett til den informasjonen du trenger om helsen, hjelpen og rettighetene dine.",
        "Du har rett til den informasjonen du treng om helsa, hjelpa og rettane dine.",
        "You have a right to the information you need about your health, the help and your rights.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 8),),
    periods=since(2001),
    changes=(Change(date(2026, 7, 1), "LOV-2025-06-20-74", AMENDED),),
)

PBRL_3_3 = Provision(
    act=PBRL,
    section="3-3",
    title="Informasjon til pasientens eller brukerens nærmeste pårørende",
    says=Words(
        "Sier når de nærmeste får informasjon.",
        "Seier når dei næraste får informasjon.",
        "Says when the next of kin are informed.",
    ),
    clauses=(Clause(Carry.ACCESS, 1),),
    periods=since(2001),
    changes=(Change(date(2026, 6, 1), "LOV-2025-06-20-67", AMENDED),),
)

PBRL_3_4 = Provision(
    act=PBRL,
    section="3-4",
    title="Informasjon når pasienten eller brukeren er under 18 år",
    says=Words(
        "Under 16 år skal både barnet og foreldrene få informasjon. Fra 12 år kan barnet be om at noe ikke sies "
        "videre, av grunner som bør respekteres.",
        "Under 16 år skal både barnet og foreldra få informasjon. Frå 12 år kan barnet be om at noko ikkje blir "
        "sagt vidare, av grunnar som bør respekterast.",
        "Under 16 both child and parents are informed. From 12 the child can ask that something is not passed on, "
        "for reasons that should be respected.",
    ),
    clauses=(
        Clause(Carry.ACCESS, 1),
        Clause(Carry.ACCESS, 2),
        Clause(Carry.ACCESS, 3),
        Clause(Carry.ACCESS, 4),
    ),
    periods=since(2001),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        Change(
            date(2026, 1, 1),
            "LOV-2025-06-20-39",
            Words(
                "Fosterforeldre og institusjon er tatt med når barnevernet har omsorgen.",
                "Fosterforeldre og institusjon er tekne med når barnevernet har omsorga.",
                "Foster parents and institutions are included when child welfare has the care.",
            ),
        ),
    ),
)

PBRL_4_3 = Provision(
    act=PBRL,
    section="4-3",
    title="Hvem som har beslutningskompetanse",
    says=Words(
        "Fra 16 år bestemmer du selv om helsehjelp. Fra 12 år gjelder det også når foreldrene ikke er informert.",
        "Frå 16 år bestemmer du sjølv om helsehjelp. Frå 12 år gjeld det òg når foreldra ikkje er informerte.",
        "From 16 you decide on health care yourself, and from 12 also when the parents are not informed.",
    ),
    clauses=(
        Clause(Carry.CONSENT, 1),
        Clause(Carry.CONSENT, 2),
    ),
    periods=since(2001),
    changes=(
        Change(
            date(2026, 6, 1),
            "LOV-2025-06-20-67",
            Words(
                "«Samtykkekompetanse» heter nå «beslutningskompetanse», og prøven er skrevet om.",
                "«Samtykkekompetanse» heiter no «avgjerdskompetanse» (i lova: beslutningskompetanse), og prøva "
                "er skriven om.",
                "Consent competence is now called decision competence (beslutningskompetanse), and the test is "
                "reworded.",
            ),
        ),
    ),
)

PBRL_4_4 = Provision(
    act=PBRL,
    section="4-4",
    title="Samtykke på vegne av barn",
    says=Words(
        "Foreldrene samtykker sammen for barn under 16 år. Én er nok for daglig omsorg og for å unngå skade. Barn "
        "fra 7 år skal høres.",
        "Foreldra samtykkjer saman for barn under 16 år. Éin er nok for dagleg omsorg og for å unngå skade. Barn "
        "frå 7 år skal høyrast.",
        "The parents consent together for children under 16. One is enough for daily care and to avoid harm. "
        "Children from 7 must be heard.",
    ),
    clauses=(
        Clause(Carry.CONSENT, 1),
        Clause(Carry.CONSENT, 2),
        Clause(Carry.CONSENT, 3),
        Clause(Carry.CONSENT, 4),
        Clause(Carry.HEAR_CHILD, 5),
    ),
    periods=since(2001),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        Change(
            date(2026, 1, 1),
            "LOV-2025-06-20-39",
            Words(
                "Når barnevernet har omsorgen, kan også fosterforeldre eller institusjonen samtykke; "
                "barnevernet har siste ord.",
                "Når barnevernet har omsorga, kan òg fosterforeldre eller institusjonen samtykkje; "
                "barnevernet har siste ord.",
                "Where child welfare has the care, foster parents or the institution may consent too; child "
                "welfare has the last word.",
            ),
        ),
    ),
)

PBRL_4_5 = Provision(
    act=PBRL,
    section="4-5",
    title="Samtykke på vegne av ungdom som ikke har beslutningskompetanse",
    says=Words(
        "Foreldrene samtykker for unge mellom 16 og 18 år som ikke kan ta avgjørelsen selv.",
        "Foreldra samtykkjer for unge mellom 16 og 18 år som ikkje kan ta avgjerda sjølve.",
        "The parents consent for young people between 16 and 18 who cannot decide themselves.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=since(2001),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        Change(
            date(2026, 6, 1),
            "LOV-2025-06-20-67",
            Words(
                "Begrepet er nå beslutningskompetanse.",
                "Omgrepet er no avgjerdskompetanse.",
                "The term is now decision competence.",
            ),
        ),
    ),
)

PBRL_5_1 = Provision(
    act=PBRL,
    section="5-1",
    title="Rett til innsyn i journal",
    says=Words(
        "Du har rett til å se journalen din. For barn gjelder de samme grensene som for informasjon.",
        "Du har rett til å sjå journalen din. For barn gjeld dei same grensene som for informasjon.",
        "You have a right to see your record. For children the same limits hold as for information.",
    ),
    clauses=(
        Clause(Carry.ACCESS, 1),
        Clause(Carry.ACCESS, 4),
    ),
    periods=since(2001),
)
