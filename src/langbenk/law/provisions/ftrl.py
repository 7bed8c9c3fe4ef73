"""Folketrygdloven (ftrl): the benefits of national insurance that follow illness, injury and disability.

Its text is not among those we keep beside the catalogue. The sections were looked up in a public copy of the
consolidated act, so they are cited, but not held against it by a test.
"""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import Service
from langbenk.law.words import Words

FTRL = Act(
    key="ftrl",
    refid="lov/1997-02-28-19",
    short="folketrygdloven",
    name=Words("folketrygdloven", "folketrygdlova", "National Insurance Act (folketrygdloven)"),
    also=("ftrl",),
)

_NAV = frozenset({Service.NAV})

FTRL_6_3 = Provision(
    act=FTRL,
    section="6-3",
    says=Words(
        "Grunnstønad dekker faste ekstrautgifter som en varig sykdom eller skade fører med seg.",
        "Grunnstønad dekkjer faste ekstrautgifter som ein varig sjukdom eller skade fører med seg.",
        "Basic benefit covers regular extra costs that a lasting illness or injury brings.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(1997, 5),
    read_on=None,
)

FTRL_6_4 = Provision(
    act=FTRL,
    section="6-4",
    says=Words(
        "Hjelpestønad gis når varig sykdom eller skade gjør at noen trenger særskilt tilsyn og pleie privat.",
        "Hjelpestønad blir gitt når varig sjukdom eller skade gjer at nokon treng særskilt tilsyn og pleie privat.",
        "Attendance benefit is given when lasting illness or injury means that somebody needs special care at home.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(1997, 5),
    read_on=None,
)

FTRL_6_5 = Provision(
    act=FTRL,
    section="6-5",
    says=Words(
        "Forhøyet hjelpestønad gis til barn under 18 år som trenger vesentlig mer tilsyn og pleie.",
        "Forhøgd hjelpestønad blir gitt til barn under 18 år som treng vesentleg meir tilsyn og pleie.",
        "Increased attendance benefit is given to children under 18 who need considerably more care.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(1997, 5),
    read_on=None,
)

FTRL_9_5 = Provision(
    act=FTRL,
    section="9-5",
    says=Words(
        "Den som har omsorg for et sykt barn, får lønn eller omsorgspenger for fraværet.",
        "Den som har omsorg for eit sjukt barn, får lønn eller omsorgspengar for fråværet.",
        "Those who care for a sick child have pay or care benefit while they are away from work.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(1998, by="LOV-1997-12-19-99"),
    read_on=None,
)

FTRL_9_6 = Provision(
    act=FTRL,
    section="9-6",
    says=Words(
        "Gir ti dager til for hvert barn med kronisk eller langvarig sykdom, når Nav har godtatt det.",
        "Gir ti dagar til for kvart barn med kronisk eller langvarig sjukdom, når Nav har godteke det.",
        "Gives ten more days for each child with a chronic or long illness, when Nav has accepted it.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(1998, by="LOV-1997-12-19-99"),
    read_on=None,
)

FTRL_9_10 = Provision(
    act=FTRL,
    section="9-10",
    says=Words(
        "Pleiepenger gis når et barn under 18 år trenger tilsyn og pleie hele tiden.",
        "Pleiepengar blir gitt når eit barn under 18 år treng tilsyn og pleie heile tida.",
        "Attendance allowance is given when a child under 18 needs care and supervision all the time.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(2017, 10, by="LOV-2017-05-11-25"),
    read_on=None,
)

FTRL_9_14 = Provision(
    act=FTRL,
    section="9-14",
    says=Words(
        "Opplæringspenger gis til den som må lære å ta seg av et barn med sykdom eller funksjonshemning.",
        "Opplæringspengar blir gitt til den som må lære å ta seg av eit barn med sjukdom eller funksjonshemming.",
        "Training benefit is given to those who must learn to care for a child with illness or disability.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(2017, 10, by="LOV-2017-05-11-25"),
    read_on=None,
)

FTRL_10_6 = Provision(
    act=FTRL,
    section="10-6",
    says=Words(
        "Stønad når hverdagen er blitt vesentlig og varig vanskeligere på grunn av sykdom eller skade.",
        "Stønad når kvardagen er blitt vesentleg og varig vanskelegare på grunn av sjukdom eller skade.",
        "Support when daily life has become considerably and lastingly harder because of illness or injury.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(1997, 5),
    read_on=None,
)

FTRL_10_7 = Provision(
    act=FTRL,
    section="10-7",
    says=Words(
        "Lister opp formene: hjelpemidler, tolk for døve, bil, høreapparat og mer.",
        "Listar opp formene: hjelpemiddel, tolk for døve, bil, høyreapparat og meir.",
        "Lists the forms: aids, interpreters for the deaf, cars, hearing aids and more.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(1997, 5),
    read_on=None,
)

FTRL_11_5 = Provision(
    act=FTRL,
    section="11-5",
    says=Words(
        "Arbeidsavklaringspenger krever at evnen til å arbeide er halvert på grunn av sykdom eller skade.",
        "Arbeidsavklaringspengar krev at evna til å arbeide er halvert på grunn av sjukdom eller skade.",
        "Work assessment allowance asks that the ability to work is halved because of illness or injury.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(2010, 3, by="LOV-2008-12-19-106"),
    read_on=None,
)

FTRL_12_7 = Provision(
    act=FTRL,
    section="12-7",
    says=Words(
        "Uføretrygd krever at evnen til å tjene penger er varig halvert.",
        "Uføretrygd krev at evna til å tene pengar er varig halvert.",
        "Disability benefit asks that the ability to earn is lastingly halved.",
    ),
    clauses=(Clause(Carry.RIGHT, 1),),
    binds=_NAV,
    periods=since(2015, by="LOV-2011-12-16-59"),
    read_on=None,
)

FTRL_21_12 = Provision(
    act=FTRL,
    section="21-12",
    says=Words(
        "Fristen for å klage på svar om trygd er seks uker. Etter klagen kan saken gå til Trygderetten.",
        "Fristen for å klage på svar om trygd er seks veker. Etter klaga kan saka gå til Trygderetten.",
        "The deadline for appealing an answer on benefits is six weeks. Then the case can go to the tribunal.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=_NAV,
    periods=since(1997, 5),
    changes=(Change(date(2027, 1, 1), "LOV-2025-06-20-38", AMENDED),),
    read_on=None,
)
