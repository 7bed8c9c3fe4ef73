"""Short words for a line in a list: rules, outcomes, answers, and the conditions nobody is asked about."""

from langbenk.law.ages import AGE_LIMITS
from langbenk.law.answer import Answer
from langbenk.law.provision import Carry
from langbenk.law.right import Outcome
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.facts_young import YOUNG
from langbenk.law.words import Words

RULE_NAMES: dict[str, Words] = {
    "cooperation-duty": Words("Plikt til å samarbeide", "Plikt til å samarbeide", "Duty to cooperate"),
    "child-coordinator": Words("Barnekoordinator", "Barnekoordinator", "Child coordinator (barnekoordinator)"),
    "coordinator-municipal": Words(
        "Koordinator i kommunen", "Koordinator i kommunen", "Coordinator in the municipality"
    ),
    "coordinator-specialist": Words(
        "Koordinator i spesialisthelsetjenesten",
        "Koordinator i spesialisthelsetenesta",
        "Coordinator in specialist care",
    ),
    "contact-doctor": Words("Kontaktlege", "Kontaktlege", "Contact doctor (kontaktlege)"),
    "plan-health": Words(
        "Individuell plan: helse og omsorg", "Individuell plan: helse og omsorg", "Individual plan: health and care"
    ),
    "plan-child-welfare": Words(
        "Individuell plan: barnevern", "Individuell plan: barnevern", "Individual plan: child welfare"
    ),
    "plan-social": Words(
        "Individuell plan: sosiale tjenester",
        "Individuell plan: sosiale tenester",
        "Individual plan: social services",
    ),
    "plan-nav": Words("Individuell plan: Nav", "Individuell plan: Nav", "Individual plan: Nav"),
    "who-coordinates": Words("Hvem samordner", "Kven samordnar", "Who coordinates"),
}

OUTCOME_WORDS: dict[Outcome, Words] = {
    Outcome.ENTITLED: Words("har rett", "har rett", "entitled"),
    Outcome.NOT_MET: Words("vilkårene er ikke oppfylt", "vilkåra er ikkje oppfylte", "conditions not met"),
    Outcome.DECLINED: Words("ønsker ikke", "ønskjer ikkje", "not wanted"),
    Outcome.NEEDS_ASSESSMENT: Words("må vurderes", "må vurderast", "must be assessed"),
    Outcome.NOT_IN_FORCE: Words("gjaldt ikke den dagen", "gjaldt ikkje den dagen", "not in force that day"),
}

DUTY_APPLIES = Words("gjelder", "gjeld", "applies")
"""What "entitled" is called for a duty of the services, which gives the person no right of their own."""

DUTY_WORDS: dict[Carry, Words] = {
    Carry.COOPERATE_CASE: Words(
        "samarbeide om den enkelte", "samarbeide om den enkelte", "cooperate round the single person"
    ),
    Carry.COORDINATE: Words("samordne hjelpen", "samordne hjelpa", "coordinate the help"),
    Carry.COOPERATE_SYSTEM: Words("samarbeide på systemnivå", "samarbeide på systemnivå", "cooperate at system level"),
    Carry.MAKE_PLAN: Words("lage individuell plan", "lage individuell plan", "make the individual plan"),
    Carry.JOIN_PLAN: Words(
        "være med på den individuelle planen", "vere med på den individuelle planen", "join the individual plan"
    ),
    Carry.PROCESS_DATA: Words(
        "kan behandle personopplysninger", "kan behandle personopplysningar", "may process personal data"
    ),
    Carry.REPORT_CHILD_WELFARE: Words(
        "melde fra til barnevernet", "melde frå til barnevernet", "report to child welfare"
    ),
    Carry.NOTICE_NEEDS: Words(
        "være oppmerksom på behov for hjelp", "vere merksam på behov for hjelp", "notice needs of help"
    ),
    Carry.DEFINES_PROVIDER: Words(
        "sier hvem som er tjenesteyter", "seier kven som er tenesteytar", "says who is a service provider"
    ),
}

ANSWER_WORDS: dict[Answer, Words] = {
    Answer.YES: Words("ja", "ja", "yes"),
    Answer.NO: Words("nei", "nei", "no"),
    Answer.UNKNOWN: Words("ikke kjent ennå", "ikkje kjent enno", "not known yet"),
}

DERIVED: dict[str, Words] = {
    "expecting": Words("familien venter barnet", "familien ventar barnet", "the family expects the child"),
    "under_18": Words("under 18 år", "under 18 år", "under 18"),
    "under_25": Words("under 25 år", "under 25 år", "under 25"),
    **{f"aged_{age}": Words(f"fylt {age} år", f"fylt {age} år", f"aged {age} or more") for age in AGE_LIMITS},
    "cooperating_service": Words(
        "en tjeneste som skal samarbeide, er med",
        "ei teneste som skal samarbeide, er med",
        "a service that must cooperate takes part",
    ),
    "cooperating_social_services": Words("sosialtjenesten er med", "sosialtenesta er med", "social services take part"),
    "agreed_or_to_be_decided": Words(
        "tjenestene er enige, eller det skal bestemmes",
        "tenestene er samde, eller det skal avgjerast",
        "the services agree, or it is to be decided",
    ),
}


def condition_words(name: str) -> Words:
    """The short words of a condition, whether a fact or read off the age and the services."""
    asked = FACTS.get(name) or YOUNG.get(name)
    return asked.label if asked else DERIVED[name]


def outcome_label(rule: str, outcome: Outcome) -> Words:
    """The outcome in a word or two."""
    duty = outcome is Outcome.ENTITLED and rule in ("cooperation-duty", "who-coordinates")
    return DUTY_APPLIES if duty else OUTCOME_WORDS[outcome]
