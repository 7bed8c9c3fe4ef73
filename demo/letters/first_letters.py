"""From the first notice to the answer."""

from datetime import date

from demo.letters.people import ANNE, BERIT, INGRID, MONDAY, SUNDAY, how_to_complain
from langbenk.law import Answer
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.bhl import BHL_2B
from langbenk.letters.kinds.annulled import Annulled
from langbenk.letters.kinds.child_information import ChildInformation
from langbenk.letters.kinds.consent import Consent
from langbenk.letters.kinds.consent_withdrawn import ConsentWithdrawn
from langbenk.letters.kinds.cooperation_assessment import CooperationAssessment, Talk
from langbenk.letters.kinds.declined import Declined
from langbenk.letters.kinds.forwarded import Forwarded
from langbenk.letters.kinds.granted import Granted
from langbenk.letters.kinds.need_notice import NeedNotice
from langbenk.letters.kinds.needs_mapping import Area, NeedsMapping
from langbenk.letters.kinds.receipt import Receipt
from langbenk.letters.kinds.refused import Refused
from langbenk.letters.kinds.sent_on import SentOn
from langbenk.letters.letter import Letter
from langbenk.letters.parts import Sharing

_TOLD = "Noah sover lite, og vi forklarer det samme til fem tjenester. Vi vil gjerne ha én å ringe."
_VIEW = "Jeg vil at de voksne snakker sammen. Jeg vil slippe å si alt mange ganger."
_SCHOOL = Sharing("Lysvik skole", "planen og referatene", "så skoledagen kan legges til rette")
_HOSPITAL = Sharing("Habiliteringstjenesten", "planen", "så treningen henger sammen")

FIRST_LETTERS: tuple[Letter, ...] = (
    NeedNotice(
        child="Noah Knutsen",
        seen="Noah trenger hjelp til å spise, sove og leke.\nFire tjenester er inne, og ingen har oversikten.",
        family_wishes="Foreldrene ønsker én de kan ringe.",
        agreed_on=date(2026, 11, 20),
        writer=ANNE,
    ),
    Receipt(child="Noah", came_on=date(2026, 11, 20), told=_TOLD, answer_by=date(2026, 12, 4), writer=BERIT),
    Forwarded(
        came_on=date(2026, 11, 19),
        sent_on=date(2026, 11, 20),
        sent_to="Nav Lysvik",
        why="Hjelpestønad er det Nav som behandler.",
        their_phone="55 55 33 33",
        writer=BERIT,
    ),
    SentOn(
        asker="Siri Knutsen",
        about="Noah Knutsen",
        came_on=date(2026, 11, 19),
        told="Vi har store utgifter til spesialmat, og vet ikke hvem vi skal spørre.",
        helps="Besteforeldrene hjelper når de kan.",
        wish="Én å ringe som vet hva som finnes.",
        contact="90 00 00 00, helst etter klokka 14",
        why="Hjelpestønad er det dere som behandler.",
        agreed="Siri Knutsen, i telefonen 20. november.",
        writer=BERIT,
    ),
    CooperationAssessment(
        child="Noah",
        service="Solbakken barnehage",
        grounds=(BHL_2B,),
        others=(("Helsestasjonen", "oppfølging av spising og søvn"), ("Habiliteringstjenesten", "trening")),
        necessary=Answer.YES,
        why="Treningen må passe inn i barnehagedagen, og alle spør foreldrene om det samme.",
        childs_view=_VIEW,
        talks=(Talk("Helsestasjonen", date(2026, 11, 18), "Vi møtes hver måned."),),
        writer=ANNE,
    ),
    Consent(
        child="Noah",
        sharings=(_SCHOOL, _HOSPITAL),
        until=date(2027, 11, 22),
        who_consents=("Siri Knutsen", "Omar Haddad"),
        writer=INGRID,
    ),
    ConsentWithdrawn(child="Noah", withdrawn_on=SUNDAY, sharings=(_SCHOOL,), writer=INGRID),
    ChildInformation(
        child="Noah",
        happens="Vi skal møtes på skolen. Mamma og pappa er med. Etterpå forteller jeg deg hva vi ble enige om.",
        decides=("hvem som er med på møtet", "hva vi skal snakke om", "hva vi ikke skal snakke om"),
        writer=INGRID,
        deputy="Per Lie",
    ),
    NeedsMapping(
        child="Noah",
        talked_on=date(2026, 11, 18),
        strengths="Noah liker vann, biler og å være ute. Han får andre til å le.",
        childs_view=_VIEW,
        areas=(
            Area("Søvn", "Noah våkner fire ganger hver natt.", "Råd, og avlastning noen netter.", "Helsestasjonen"),
            Area("Skole", "Han klarer halve dagen.", "En voksen som kjenner ham.", "Lysvik skole"),
            Area("Fritid", "Han svømmer ikke ennå.", "En svømmegruppe som passer."),
        ),
        writer=INGRID,
    ),
    Granted(
        decision=DecisionKind.CHILD_COORDINATOR,
        child="Noah",
        reasons="Noah trenger hjelp fra flere, over lang tid, både fra helsetjenesten og skolen.",
        they_said="Vi ønsker Ingrid Moe, som kjenner oss.",
        childs_view=_VIEW,
        next="Vi spør Ingrid Moe og lederen hennes. Så skriver vi til dere om hvem det blir.",
        by=date(2026, 12, 11),
        writer=BERIT,
        weight="Noah har valgt Ingrid selv, og det har vi fulgt.",
    ),
    Refused(
        child="Noah",
        lacks=("Behovet for hjelp varer ikke lenge nok.",),
        reasons="Noah er snart ferdig med opptreningen. Legen regner med at han er frisk til jul.",
        they_said="Vi er slitne, og vi vet ikke hvordan det går.",
        childs_view="",
        instead="Fysioterapeuten følger opp til februar. Helsestasjonen ringer dere hver måned.",
        complain=how_to_complain(),
        writer=BERIT,
    ),
    Declined(
        decision=DecisionKind.PLAN_HEALTH,
        child="Noah",
        said_on=MONDAY,
        they_said="Vi orker ikke flere møter nå.",
        still="Barnekoordinatoren fortsetter som før.",
        writer=INGRID,
    ),
    Annulled(
        decision=DecisionKind.PLAN_HEALTH,
        child="Noah",
        answered_on=MONDAY,
        reasons="Vi hadde ikke fått det legen skrev i oktober.",
        writer=BERIT,
    ),
)
