"""The facts that coordinators and plans turn on, in words: the same two questions, asked for one service at a time."""

from langbenk.law.texts.asked import Asked
from langbenk.law.words import Words

LONG_HELP = Words(
    "Hjelpen må vare en viss tid, men trenger ikke være for alltid.",
    "Hjelpa må vare ei viss tid, men treng ikkje vere for alltid.",
    "The help must last some time, but need not be for ever.",
)
TOGETHER_HELP = Words(
    "Som regel betyr det at minst to tjenester må avtale hvem som gjør hva.",
    "Som regel betyr det at minst to tenester må avtale kven som gjer kva.",
    "As a rule it means that at least two services must agree on who does what.",
)


def long_term(nb: str, nn: str, en: str) -> Asked:
    """The question of a lasting need of one kind of service."""
    return Asked(
        Words(f"behov over lang tid for {nb}", f"behov over lang tid for {nn}", f"a lasting need of {en}"),
        Words(
            f"Trengs det {nb} over lang tid?", f"Trengst det {nn} over lang tid?", f"Is there a lasting need of {en}?"
        ),
        LONG_HELP,
    )


def coordinated(nb: str, nn: str, en: str) -> Asked:
    """The question of coordination for one kind of service."""
    return Asked(
        Words(f"{nb} må samordnes", f"{nn} må samordnast", f"{en} must be coordinated"),
        Words(
            f"Må {nb} samordnes med annen hjelp?",
            f"Må {nn} samordnast med anna hjelp?",
            f"Must {en} be coordinated with other help?",
        ),
        TOGETHER_HELP,
    )


MUNICIPAL = ("kommunale helse- og omsorgstjenester", "kommunale helse- og omsorgstenester", "municipal health and care")
SPECIALIST = (
    "hjelp fra sykehus eller annen spesialisthelsetjeneste",
    "hjelp frå sjukehus eller anna spesialisthelseteneste",
    "hospital or other specialist care",
)
CHILD_WELFARE = ("hjelp fra barnevernet", "hjelp frå barnevernet", "help from child welfare")
SOCIAL = ("sosiale tjenester fra Nav", "sosiale tenester frå Nav", "social services from Nav")
NAV = ("hjelp fra Nav", "hjelp frå Nav", "help from Nav")

SERVICES: dict[str, Asked] = {
    "municipal_health_long_term": long_term(*MUNICIPAL),
    "municipal_health_coordinated": coordinated(*MUNICIPAL),
    "specialist_complex": Asked(
        Words(
            "komplekse tjenester i spesialisthelsetjenesten",
            "komplekse tenester i spesialisthelsetenesta",
            "complex specialist services",
        ),
        Words(
            "Er tjenestene fra sykehuset eller annen spesialisthelsetjeneste komplekse?",
            "Er tenestene frå sjukehuset eller anna spesialisthelseteneste komplekse?",
            "Are the services from the hospital or other specialist care complex?",
        ),
        Words(
            "For eksempel flere avdelinger eller fagfolk på samme tid. Er de komplekse, er det nok alene.",
            "Til dømes fleire avdelingar eller fagfolk på same tid. Er dei komplekse, er det nok åleine.",
            "For example several departments or professions at once. If they are complex, that alone is enough.",
        ),
    ),
    "specialist_long_term": long_term(*SPECIALIST),
    "specialist_coordinated": coordinated(*SPECIALIST),
    "specialist_some_length": Asked(
        Words(
            "oppfølging i spesialisthelsetjenesten av en viss varighet",
            "oppfølging i spesialisthelsetenesta av ei viss lengd",
            "specialist follow-up of some length",
        ),
        Words(
            "Skal spesialisthelsetjenesten behandle eller følge opp en viss tid?",
            "Skal spesialisthelsetenesta behandle eller følgje opp ei viss tid?",
            "Will specialist care treat or follow up for some length of time?",
        ),
        Words(
            "Mer enn et kort besøk. Det trenger ikke være langvarig.",
            "Meir enn eit kort besøk. Det treng ikkje vere langvarig.",
            "More than a short visit. It need not be long-term.",
        ),
    ),
    "wishes_coordinator": Asked(
        Words("ønske om koordinator", "ønske om koordinator", "the wish for a coordinator"),
        Words(
            "Ønsker du en koordinator i kommunen?",
            "Ønskjer du ein koordinator i kommunen?",
            "Would you like a coordinator in the municipality?",
        ),
        Words(
            "Du kan få koordinator selv om du ikke vil ha individuell plan. Du kan ombestemme deg når som helst.",
            "Du kan få koordinator sjølv om du ikkje vil ha individuell plan. Du kan ombestemme deg når som helst.",
            "You can have a coordinator without an individual plan. You can change your mind at any time.",
        ),
    ),
    "child_welfare_long_term": long_term(*CHILD_WELFARE),
    "child_welfare_coordinated": coordinated(*CHILD_WELFARE),
    "social_long_term": long_term(*SOCIAL),
    "social_coordinated": coordinated(*SOCIAL),
    "qualification_programme": Asked(
        Words(
            "deltar i kvalifiseringsprogrammet",
            "deltek i kvalifiseringsprogrammet",
            "takes part in the qualification programme",
        ),
        Words(
            "Deltar du i kvalifiseringsprogrammet i Nav?",
            "Deltek du i kvalifiseringsprogrammet i Nav?",
            "Do you take part in the qualification programme (kvalifiseringsprogrammet) in Nav?",
        ),
        Words(
            "Deltakere har rett til plan uten at behovet må vurderes.",
            "Deltakarar har rett til plan utan at behovet må vurderast.",
            "Participants have a right to a plan without any test of need.",
        ),
    ),
    "nav_long_term": long_term(*NAV),
    "nav_coordinated": coordinated(*NAV),
    "consents_to_plan": Asked(
        Words("samtykke til individuell plan", "samtykke til individuell plan", "consent to an individual plan"),
        Words(
            "Sier du ja til at vi lager en individuell plan?",
            "Seier du ja til at vi lagar ein individuell plan?",
            "Do you agree that we make an individual plan?",
        ),
        Words(
            "Den det gjelder svarer, eller den som samtykker for barnet. Uten et ja blir det ingen plan.",
            "Den det gjeld svarer, eller den som samtykkjer for barnet. Utan eit ja blir det ingen plan.",
            "The person answers, or whoever consents for the child. Without a yes there is no plan.",
        ),
    ),
}
