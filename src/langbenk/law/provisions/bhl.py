"""Barnehageloven (bhl): kindergartens, public and private, and their educational-psychological service."""

from datetime import date

from langbenk.law.provision import REFORM, REFORM_DAY, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

BHL = Act(
    key="bhl",
    refid="lov/2005-06-17-64",
    short="bhl",
    name=Words("barnehageloven", "barnehagelova", "Kindergarten Act (barnehageloven)"),
)

_KINDERGARTEN = frozenset({Service.KINDERGARTEN})
_WITH_PPT = frozenset({Service.KINDERGARTEN, Service.PPT})

BHL_2B = Provision(
    act=BHL,
    section="2 b",
    title="Samarbeid og samordning",
    says=Words(
        "Barnehagen og PPT skal samarbeide når barnet trenger hjelp fra flere, og være med på den individuelle "
        "planen. Kommunen skal samordne.",
        "Barnehagen og PPT skal samarbeide når barnet treng hjelp frå fleire, og vere med på den individuelle "
        "planen. Kommunen skal samordne.",
        "Kindergarten and PPT must cooperate when the child needs help from several, and join the individual plan. "
        "The municipality must coordinate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1),
        Clause(Carry.JOIN_PLAN, 1),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3),
        Clause(Carry.DEFINES_PROVIDER, 4),
    ),
    binds=_WITH_PPT,
    periods=REFORM,
)

BHL_3 = Provision(
    act=BHL,
    section="3",
    title="Barns rett til medvirkning og hensynet til barnets beste",
    says=Words(
        "Barn i barnehagen har rett til å si hva de mener, og det beste for barnet er et grunnleggende hensyn.",
        "Barn i barnehagen har rett til å seie kva dei meiner, og det beste for barnet er eit grunnleggjande omsyn.",
        "Children in kindergarten have a right to say what they think, and their best interests are a basic "
        "consideration.",
    ),
    clauses=(
        Clause(Carry.HEAR_CHILD, 1),
        Clause(Carry.BEST_INTERESTS, 4),
    ),
    binds=_KINDERGARTEN,
    periods=since(2006),
)

BHL_44 = Provision(
    act=BHL,
    section="44",
    title="Taushetsplikt",
    says=Words(
        "De som arbeider i barnehagen, har taushetsplikt etter forvaltningsloven.",
        "Dei som arbeider i barnehagen, har teieplikt etter forvaltningslova.",
        "Those who work in the kindergarten have the duty of secrecy of the Public Administration Act.",
    ),
    clauses=(Clause(Carry.SECRECY, 1),),
    binds=_WITH_PPT,
    periods=since(2021, by="LOV-2020-06-19-91"),
)

BHL_45 = Provision(
    act=BHL,
    section="45",
    title="Opplysninger til den kommunale helse- og omsorgstjenesten og sosialtjenesten",
    says=Words(
        "De som arbeider i barnehagen, skal se etter behov for helse- og sosialtjenester. De sier fra så langt "
        "taushetsplikten tillater.",
        "Dei som arbeider i barnehagen, skal sjå etter behov for helse- og sosialtenester. Dei seier frå så langt "
        "teieplikta tillèt.",
        "Those who work in the kindergarten must be alert to needs of health and social services. They say so as "
        "far as secrecy allows.",
    ),
    clauses=(Clause(Carry.NOTICE_NEEDS, 1, Body.STAFF),),
    binds=_KINDERGARTEN,
    periods=since(2021, by="LOV-2020-06-19-91"),
    changes=(Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),),
)

BHL_46 = Provision(
    act=BHL,
    section="46",
    title="Opplysningsplikt til barnevernet",
    says=reports(
        "De som arbeider i barnehagen,",
        "Dei som arbeider i barnehagen,",
        "Those who work in the kindergarten",
    ),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),),
    binds=_WITH_PPT,
    periods=since(2021, by="LOV-2020-06-19-91"),
    changes=(Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),),
)

BHL_47A = Provision(
    act=BHL,
    section="47 a",
    title="Kommuner, fylkeskommuner og private barnehagers behandling av personopplysninger",
    says=Words(
        "Kommuner, fylkeskommuner og private barnehager kan behandle personopplysninger som oppgavene krever.",
        "Kommunar, fylkeskommunar og private barnehagar kan behandle personopplysningar som oppgåvene krev.",
        "Municipalities, counties and private kindergartens may process the personal data that their tasks call for.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 1),),
    binds=_WITH_PPT,
    periods=since(2021, 8, by="LOV-2021-06-11-80"),
)
