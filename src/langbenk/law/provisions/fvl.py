"""Forvaltningsloven 1967 (fvl): guidance, secrecy and sharing."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import PROVIDERS, Body
from langbenk.law.words import Words

FVL = Act(
    key="fvl",
    refid="lov/1967-02-10",
    short="fvl",
    name=Words("forvaltningsloven", "forvaltningslova", "Public Administration Act (forvaltningsloven)"),
    also=("forvaltningsloven 1967", "fvl 1967"),
)

FVL_2 = Provision(
    act=FVL,
    section="2",
    title="definisjoner",
    says=Words(
        "Sier hva et vedtak, et enkeltvedtak og en part er.",
        "Seier kva eit vedtak, eit enkeltvedtak og ein part er.",
        "Says what a decision, an individual decision and a party are.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_11 = Provision(
    act=FVL,
    section="11",
    title="veiledningsplikt",
    says=Words(
        "Forvaltningen skal veilede deg, også uten at du spør, og vise deg til rett sted.",
        "Forvaltninga skal rettleie deg, òg utan at du spør, og vise deg til rett stad.",
        "Public bodies must guide you, also unasked, and show you to the right place.",
    ),
    clauses=(
        Clause(Carry.GUIDANCE, 1),
        Clause(Carry.GUIDANCE, 2),
        Clause(Carry.GUIDANCE, 3),
        Clause(Carry.GUIDANCE, 4),
    ),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_11A = Provision(
    act=FVL,
    section="11 a",
    title="saksbehandlingstid, foreløpig svar",
    says=Words(
        "Saken skal avgjøres uten unødig opphold. Tar det tid, skal du få et foreløpig svar, i enkeltvedtakssaker "
        "innen én måned.",
        "Saka skal avgjerast utan unødig opphald. Tek det tid, skal du få eit førebels svar, i enkeltvedtakssaker "
        "innan éin månad.",
        "Cases must be decided without undue delay. If it takes time you get an interim reply, within one month "
        "where it is an individual decision.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=PROVIDERS,
    periods=since(1978, by="LOV-1977-05-27-40"),
)

FVL_12 = Provision(
    act=FVL,
    section="12",
    title="advokat eller annen fullmektig",
    says=Words(
        "Du kan la en advokat eller en annen fullmektig hjelpe deg, hele veien. En annen enn en advokat må ha "
        "skriftlig fullmakt.",
        "Du kan la ein advokat eller ein annan fullmektig hjelpe deg, heile vegen. Ein annan enn ein advokat må ha "
        "skriftleg fullmakt.",
        "You may let a lawyer or another authorised person help you all the way. Anyone but a lawyer needs a written "
        "power of attorney.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=PROVIDERS,
    periods=since(1970),
    changes=(Change(date(2025, 1, 1), "LOV-2022-05-12-28", AMENDED),),
)

FVL_13 = Provision(
    act=FVL,
    section="13",
    title="taushetsplikt",
    says=Words(
        "Den som arbeider i det offentlige, skal hindre at andre får vite om folks personlige forhold.",
        "Den som arbeider i det offentlege, skal hindre at andre får vite om personlege forhold hos folk.",
        "Those who work for public bodies must keep others from learning of people's personal circumstances.",
    ),
    clauses=(Clause(Carry.SECRECY, 1, Body.STAFF),),
    binds=PROVIDERS,
    periods=since(1978, by="LOV-1977-05-27-40"),
)

FVL_13A = Provision(
    act=FVL,
    section="13 a",
    title="begrensninger i taushetsplikten når det ikke er behov for beskyttelse",
    says=Words(
        "Opplysninger kan deles når den de gjelder samtykker, og når ingen kan kjennes igjen.",
        "Opplysningar kan delast når den dei gjeld samtykkjer, og når ingen kan kjennast att.",
        "Information may be shared with the person's consent, and when nobody can be recognised.",
    ),
    clauses=(Clause(Carry.SHARE, 1),),
    binds=PROVIDERS,
    periods=since(1978, by="LOV-1977-05-27-40"),
)

FVL_13B = Provision(
    act=FVL,
    section="13 b",
    title="begrensninger av taushetsplikten ut fra private eller offentlige interesser",
    says=Words(
        "Lister opp når opplysninger kan deles: til formålet de er hentet for, for egne oppgaver, eller ved fare for "
        "liv eller helse.",
        "Listar opp når opplysningar kan delast: til formålet dei er henta for, for eigne oppgåver, eller ved fare for "
        "liv eller helse.",
        "Lists when information may be shared: for the purpose it was gathered for, for the giver's own tasks, or "
        "on danger to life or health.",
    ),
    clauses=(Clause(Carry.SHARE, 1),),
    binds=PROVIDERS,
    periods=since(1978, by="LOV-1977-05-27-40"),
    changes=(
        Change(
            date(2021, 7, 1),
            "LOV-2021-06-18-127",
            Words(
                "Opplysninger kan nå deles for å unngå fare for liv eller helse (nr. 7).",
                "Opplysningar kan no delast for å unngå fare for liv eller helse (nr. 7).",
                "Information may now be shared to avoid danger to life or health (no. 7).",
            ),
        ),
    ),
)

FVL_13F = Provision(
    act=FVL,
    section="13 f",
    title="bestemmelser om taushets- og opplysningsplikt m.m. i andre lover",
    says=Words(
        "En plikt til å samarbeide opphever ikke taushetsplikten, om ikke loven sier det klart.",
        "Ei plikt til å samarbeide opphevar ikkje teieplikta, om ikkje lova seier det klart.",
        "A duty to cooperate does not lift secrecy, unless the act clearly says so.",
    ),
    clauses=(Clause(Carry.SHARE, 2),),
    binds=PROVIDERS,
    periods=since(1978, by="LOV-1977-05-27-40"),
)

FVL_13G = Provision(
    act=FVL,
    section="13 g",
    title="Forskrift om adgang til informasjonsdeling og annen behandling av taushetsbelagte opplysninger",
    says=Words(
        "Kongen kan gi forskrift om deling mellom bestemte organer.",
        "Kongen kan gi forskrift om deling mellom bestemte organ.",
        "The King may issue regulations on sharing between certain bodies.",
    ),
    clauses=(Clause(Carry.SHARE, 1),),
    binds=PROVIDERS,
    periods=since(2021, 7, by="LOV-2021-06-18-127"),
)
