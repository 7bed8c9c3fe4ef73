"""The facts that hearing, consent and insight turn on, in words."""

from langbenk.law.texts.asked import Asked
from langbenk.law.words import Words

YOUNG: dict[str, Asked] = {
    "forms_views": Asked(
        Words("kan danne seg egne synspunkter", "kan danne seg eigne synspunkt", "can form views"),
        Words(
            "Kan barnet ha en egen mening om dette?",
            "Kan barnet ha ei eiga meining om dette?",
            "Can the child have a view of their own on this?",
        ),
        Words(
            "Fra 7 år skal barnet alltid høres. Mange yngre barn kan også si hva de mener.",
            "Frå 7 år skal barnet alltid bli høyrt. Mange yngre barn kan òg seie kva dei meiner.",
            "From 7 the child must always be heard. Many younger children can also say what they think.",
        ),
    ),
    "care_order": Asked(
        Words("barnevernet har overtatt omsorgen", "barnevernet har overteke omsorga", "care taken over"),
        Words(
            "Har barnevernet overtatt omsorgen for barnet?",
            "Har barnevernet overteke omsorga for barnet?",
            "Has child welfare taken over the care of the child?",
        ),
        Words(
            "Gjelder vedtak om omsorgsovertakelse, ikke frivillige tiltak.",
            "Gjeld vedtak om omsorgsovertaking, ikkje frivillige tiltak.",
            "This means a care order, not voluntary measures.",
        ),
    ),
    "joint_responsibility": Asked(
        Words("foreldrene har ansvaret sammen", "foreldra har ansvaret saman", "joint parental responsibility"),
        Words(
            "Har foreldrene foreldreansvaret sammen?",
            "Har foreldra foreldreansvaret saman?",
            "Do the parents have parental responsibility together?",
        ),
        Words(
            "Det står i folkeregisteret. Vi går ut fra ja til noen sier noe annet.",
            "Det står i folkeregisteret. Vi går ut frå ja til nokon seier noko anna.",
            "It stands in the population register. We take it as yes until told otherwise.",
        ),
    ),
    "lives_with_one": Asked(
        Words("barnet bor fast hos én av foreldrene", "barnet bur fast hos éin av foreldra", "lives with one parent"),
        Words(
            "Bor barnet fast hos bare én av foreldrene?",
            "Bur barnet fast hos berre éin av foreldra?",
            "Does the child live permanently with only one of the parents?",
        ),
        Words(
            "Har barnet delt bosted, svar nei.",
            "Har barnet delt bustad, svar nei.",
            "If the child lives with both in turn by agreement, answer no.",
        ),
    ),
    "everyday_care": Asked(
        Words("del av den daglige omsorgen", "del av den daglege omsorga", "part of daily care"),
        Words(
            "Er dette en del av den vanlige daglige omsorgen?",
            "Er dette ein del av den vanlege daglege omsorga?",
            "Is this part of ordinary daily care?",
        ),
        Words(
            "Om en plan eller koordinator er det, er ikke avklart. Er dere i tvil, spør begge.",
            "Om ein plan eller koordinator er det, er ikkje avklart. Er de i tvil, spør begge.",
            "Whether a plan or a coordinator is, has not been settled. If in doubt, ask both.",
        ),
    ),
    "avoids_harm": Asked(
        Words("trengs for at barnet ikke skal ta skade", "trengst for at barnet ikkje skal ta skade", "avoids harm"),
        Words(
            "Mener helsepersonell at hjelpen trengs for at barnet ikke skal ta skade?",
            "Meiner helsepersonell at hjelpa trengst for at barnet ikkje skal ta skade?",
            "Do health personnel find that the care is needed for the child not to come to harm?",
        ),
        Words(
            "Da er det nok at én av foreldrene samtykker. Den andre kan klage til statsforvalteren.",
            "Då er det nok at éin av foreldra samtykkjer. Den andre kan klage til statsforvaltaren.",
            "Then one parent's consent is enough. The other can complain to the county governor.",
        ),
    ),
    "parents_not_told": Asked(
        Words(
            "den unge vil ikke at foreldrene får vite det",
            "den unge vil ikkje at foreldra får vite det",
            "the young person does not want the parents told",
        ),
        Words(
            "Vil den unge ikke at foreldrene får vite det, av grunner som bør respekteres?",
            "Vil den unge ikkje at foreldra får vite det, av grunnar som bør respekterast?",
            "Does the young person not want the parents told, for reasons that should be respected?",
        ),
        Words(
            "Gjelder fra 12 til 16 år. Det foreldrene må vite for å ta ansvar, får de likevel vite.",
            "Gjeld frå 12 til 16 år. Det foreldra må vite for å ta ansvar, får dei likevel vite.",
            "From 12 to 16. What the parents must know to fulfil their responsibility they are told all the same.",
        ),
    ),
    "weighty_reasons": Asked(
        Words("tungtveiende hensyn til barnet", "tungtvegande omsyn til barnet", "weighty regard for the child"),
        Words(
            "Kan det skade barnet at den andre får se dette?",
            "Kan det skade barnet at den andre får sjå dette?",
            "Can it harm the child that the other sees this?",
        ),
        Words(
            "Det skal mye til, og grunnen skal skrives ned.",
            "Det skal mykje til, og grunnen skal skrivast ned.",
            "Much is required, and the reason must be written down.",
        ),
    ),
}
