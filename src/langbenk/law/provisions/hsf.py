"""The health centre regulation (hsf): health centres and school health services."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import Service
from langbenk.law.words import Words

HSF = Act(
    key="hsf",
    refid="forskrift/2018-10-19-1584",
    short="helsestasjonsforskriften",
    name=Words(
        "helsestasjonsforskriften", "helsestasjonsforskrifta", "Health centre regulation (helsestasjonsforskriften)"
    ),
    also=("hsf", "forskrift om helsestasjons- og skolehelsetjenesten"),
)

_MUNICIPAL = frozenset({Service.MUNICIPAL_HEALTH})

HSF_4 = Provision(
    act=HSF,
    section="4",
    title="Samhandling og samarbeid",
    says=Words(
        "Helsestasjonen og skolehelsetjenesten skal ha rutiner for samarbeid med de andre tjenestene.",
        "Helsestasjonen og skulehelsetenesta skal ha rutinar for samarbeid med dei andre tenestene.",
        "Health centres and school health services must have routines for cooperation with the other services.",
    ),
    clauses=(Clause(Carry.COOPERATE_SYSTEM, 1),),
    binds=_MUNICIPAL,
    periods=since(2018, 11),
)

HSF_5 = Provision(
    act=HSF,
    section="5",
    title="Innholdet i helsestasjonstjenesten",
    says=Words(
        "Helsestasjonen skal samarbeide om habilitering og individuell plan for barn med særlige behov.",
        "Helsestasjonen skal samarbeide om habilitering og individuell plan for barn med særlege behov.",
        "Health centres must cooperate on habilitation and individual plans for children with special needs.",
    ),
    clauses=(Clause(Carry.JOIN_PLAN, 1),),
    binds=_MUNICIPAL,
    periods=since(2018, 11),
)

HSF_6 = Provision(
    act=HSF,
    section="6",
    title="Innholdet i helsetjeneste i skoler",
    says=Words(
        "Skolehelsetjenesten skal samarbeide om habilitering og individuell plan for barn og unge med særlige behov.",
        "Skulehelsetenesta skal samarbeide om habilitering og individuell plan for barn og unge med særlege behov.",
        "School health services must cooperate on habilitation and individual plans for children and young people "
        "with special needs.",
    ),
    clauses=(Clause(Carry.JOIN_PLAN, 1),),
    binds=_MUNICIPAL,
    periods=since(2018, 11),
)

HSF_3 = Provision(
    act=HSF,
    section="3",
    title="Kommunens ansvar for helsestasjons- og skolehelsetjenesten",
    says=Words(
        "Kommunen skal ha helsestasjon for gravide, og helsestasjon og skolehelsetjeneste for alle mellom 0 og 20 år.",
        "Kommunen skal ha helsestasjon for gravide, og helsestasjon og skulehelseteneste for alle mellom 0 og 20 år.",
        "The municipality must have health centres for pregnant women and children, and school health services, up to "
        "20 years.",
    ),
    clauses=(Clause(Carry.SERVICES, 1),),
    binds=_MUNICIPAL,
    periods=since(2018, 11),
)
