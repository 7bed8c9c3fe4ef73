"""Sosialtjenesteloven (sotjl): the municipality's social services in Nav. Section 13 asks for more than its sisters."""

from datetime import date

from langbenk.law.provision import REFORM, REFORM_DAY, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, REPORT_REWORDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

SOTJL = Act(
    key="sotjl",
    refid="lov/2009-12-18-131",
    short="sotjl",
    name=Words("sosialtjenesteloven", "sosialtenestelova", "Social Services Act (sosialtjenesteloven)"),
    also=("stjl", "sotl"),
)

_SOCIAL = frozenset({Service.SOCIAL_SERVICES})

SOTJL_13 = Provision(
    act=SOTJL,
    section="13",
    title="Samarbeid med andre offentlige organer og tjenesteytere og samordning",
    says=Words(
        "Kommunen i Nav skal samarbeide når det trengs, og når det også kan hjelpe til med å løse egne oppgaver. "
        "Kommunen skal samordne.",
        "Kommunen i Nav skal samarbeide når det trengst, og når det òg kan hjelpe til med å løyse eigne oppgåver. "
        "Kommunen skal samordne.",
        "The municipality in Nav must cooperate when needed, and when that can also help solve its own tasks. The "
        "municipality must coordinate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 2, Body.MUNICIPALITY),
        Clause(Carry.COORDINATE, 3, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 4, Body.MUNICIPALITY),
        Clause(Carry.DEFINES_PROVIDER, 5, Body.MUNICIPALITY),
    ),
    binds=_SOCIAL,
    periods=REFORM,
    section_since=date(2010, 1, 1),
)

SOTJL_17 = Provision(
    act=SOTJL,
    section="17",
    title="Opplysning, råd og veiledning",
    says=Words(
        "Kommunen skal gi opplysning, råd og veiledning om sosiale problemer.",
        "Kommunen skal gi opplysning, råd og rettleiing om sosiale problem.",
        "The municipality must inform, advise and guide on social problems.",
    ),
    clauses=(Clause(Carry.GUIDANCE, 1, Body.MUNICIPALITY),),
    binds=_SOCIAL,
    periods=since(2010),
)

SOTJL_28 = Provision(
    act=SOTJL,
    section="28",
    title="Rett til individuell plan",
    says=Words(
        "Den som trenger langvarige og koordinerte tjenester, har rett til individuell plan.",
        "Den som treng langvarige og koordinerte tenester, har rett til individuell plan.",
        "Those who need long-term and coordinated services have a right to an individual plan.",
    ),
    clauses=(
        Clause(Carry.RIGHT, 1),
        Clause(Carry.MAKE_PLAN, 2, Body.MUNICIPALITY),
    ),
    binds=_SOCIAL,
    periods=since(2010),
    changes=(Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),),
)

SOTJL_33 = Provision(
    act=SOTJL,
    section="33",
    title="Individuell plan for deltakere i kvalifiseringsprogram",
    says=Words(
        "Den som er med i kvalifiseringsprogrammet, har rett til individuell plan uten at behovet prøves.",
        "Den som er med i kvalifiseringsprogrammet, har rett til individuell plan utan at behovet blir prøvd.",
        "Those who take part in the qualification programme have a right to an individual plan, with no test of need.",
    ),
    clauses=(
        Clause(Carry.RIGHT, 1),
        Clause(Carry.MAKE_PLAN, 1, Body.MUNICIPALITY),
    ),
    binds=_SOCIAL,
    periods=since(2010),
)

SOTJL_41 = Provision(
    act=SOTJL,
    section="41",
    title="Anvendelse av forvaltningsloven",
    says=Words(
        "Svar på om du får sosiale tjenester, er enkeltvedtak.",
        "Svar på om du får sosiale tenester, er enkeltvedtak.",
        "An answer on whether you get social services is an individual decision.",
    ),
    clauses=(Clause(Carry.DECISION, 2),),
    periods=since(2010),
)

SOTJL_42 = Provision(
    act=SOTJL,
    section="42",
    title="Plikt til å rådføre seg med tjenestemottaker",
    says=Words(
        "Hjelpen skal så langt som mulig lages sammen med deg. Det du mener, skal veie tungt.",
        "Hjelpa skal så langt som mogleg lagast saman med deg. Det du meiner, skal vege tungt.",
        "The help must as far as possible be shaped together with you. What you think must weigh heavily.",
    ),
    clauses=(Clause(Carry.HEAR, 1, Body.MUNICIPALITY),),
    binds=_SOCIAL,
    periods=since(2010),
)

SOTJL_43 = Provision(
    act=SOTJL,
    section="43",
    title="Innhenting av opplysninger",
    says=Words(
        "Opplysninger skal så langt som mulig hentes sammen med deg.",
        "Opplysningar skal så langt som mogleg hentast saman med deg.",
        "Information must as far as possible be gathered together with you.",
    ),
    clauses=(Clause(Carry.SHARE, 1, Body.MUNICIPALITY),),
    binds=_SOCIAL,
    periods=since(2010),
)

SOTJL_43A = Provision(
    act=SOTJL,
    section="43 a",
    title="Behandling av personopplysninger",
    says=Words(
        "Kommunen kan behandle personopplysninger som oppgavene krever.",
        "Kommunen kan behandle personopplysningar som oppgåvene krev.",
        "The municipality may process the personal data that its tasks call for.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 1, Body.MUNICIPALITY),),
    binds=_SOCIAL,
    periods=since(2020, 12, 4, by="LOV-2020-12-04-132"),
)

SOTJL_44 = Provision(
    act=SOTJL,
    section="44",
    title="Taushetsplikt",
    says=Words(
        "Den som arbeider etter loven, har taushetsplikt, også om bosted, fødselsdato og arbeidssted.",
        "Den som arbeider etter lova, har teieplikt, òg om bustad, fødselsdato og arbeidsstad.",
        "Those who work under the act have a duty of secrecy, also about home, birth date and workplace.",
    ),
    clauses=(
        Clause(Carry.SECRECY, 1, Body.STAFF),
        Clause(Carry.SHARE, 3),
    ),
    binds=_SOCIAL,
    periods=since(2010),
)

SOTJL_45 = Provision(
    act=SOTJL,
    section="45",
    title="Opplysningsplikt til barnevernet",
    says=reports("De som arbeider i tjenesten,", "Dei som arbeider i tenesta,", "Those who work in the service"),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),),
    binds=_SOCIAL,
    periods=since(2010),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        REPORT_REWORDED,
    ),
)

SOTJL_47 = Provision(
    act=SOTJL,
    section="47",
    title="Klage over kommunens vedtak",
    says=Words(
        "Vedtak etter loven kan påklages til statsforvalteren.",
        "Vedtak etter lova kan påklagast til statsforvaltaren.",
        "Decisions under the act can be appealed to the county governor.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    periods=since(2010),
)

SOTJL_48 = Provision(
    act=SOTJL,
    section="48",
    title="Statsforvalterens kompetanse i klagesaker",
    says=Words(
        "Statsforvalteren kan prøve alt, men skjønnet bare når det er åpenbart urimelig.",
        "Statsforvaltaren kan prøve alt, men skjønet berre når det er openbert urimeleg.",
        "The county governor may review everything, but discretion only when it is clearly unreasonable.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    periods=since(2010),
)
