"""When they do not agree, when it ends, and what the municipality learns."""

from datetime import date

from demo.letters.people import ANNE, BERIT, GOVERNOR, INGRID, OMBUD, SUNDAY, how_to_complain
from langbenk.law import appeal
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.hol import HOL_3_4
from langbenk.law.provisions.oppl import OPPL_24_1
from langbenk.letters.kinds.closing import Closing, Reason
from langbenk.letters.kinds.complaint_dismissed import ComplaintDismissed
from langbenk.letters.kinds.complaint_forwarding import ComplaintForwarding
from langbenk.letters.kinds.complaint_outcome import ComplaintOutcome, Result
from langbenk.letters.kinds.complaint_reassessed import ComplaintReassessed
from langbenk.letters.kinds.complaint_receipt import ComplaintReceipt
from langbenk.letters.kinds.deviation import Deviation
from langbenk.letters.kinds.who_coordinates import WhoCoordinates
from langbenk.letters.kinds.yearly_review import Figure, YearlyReview
from langbenk.letters.letter import Letter
from langbenk.letters.parts import Task

_ANSWERED, _CAME = date(2026, 10, 26), date(2026, 11, 16)
_WROTE = "Vi mener at Noah trenger hjelp lenge. Legen har skrevet noe nytt."

ABOUT_COMPLAINTS: tuple[Letter, ...] = (
    WhoCoordinates(
        child="Noah",
        service="Helsestasjonen",
        starts=date(2026, 12, 1),
        grounds=(HOL_3_4, OPPL_24_1),
        views=(("Lysvik skole", "Helsestasjonen kjenner familien best."), ("Helsestasjonen", "Skolen ser Noah mest.")),
        childs_view="Anne er grei.",
        familys_view="Vi vil at Anne gjør det.",
        reasons="Helsestasjonen har fulgt Noah siden han ble født, og familien ønsker det.",
        way=appeal("who_coordinates", SUNDAY),
        contact=ANNE,
        writer=BERIT,
    ),
    ComplaintReceipt(
        decision=DecisionKind.CHILD_COORDINATOR,
        came_on=_CAME,
        answered_on=_ANSWERED,
        is_late=False,
        by=date(2026, 12, 7),
        body_of_appeal=GOVERNOR,
        help=OMBUD,
        writer=BERIT,
    ),
    ComplaintDismissed(
        decision=DecisionKind.CHILD_COORDINATOR,
        came_on=_CAME,
        over_a_year=True,
        reasons="Svaret er fra høsten 2025. Vi har snakket med dere om en ny vurdering.",
        last_day=date(2026, 12, 14),
        body_of_appeal=GOVERNOR,
        help=OMBUD,
        writer=BERIT,
    ),
    ComplaintReassessed(
        decision=DecisionKind.CHILD_COORDINATOR,
        came_on=_CAME,
        they_wrote=_WROTE,
        what_is_new="Brevet fra legen av 12. november.",
        now_holds="",
        body_of_appeal=GOVERNOR,
        reasons="Legen skriver at treningen er ferdig i februar. Det endrer ikke svaret.",
        help=OMBUD,
        writer=BERIT,
    ),
    ComplaintForwarding(
        decision=DecisionKind.CHILD_COORDINATOR,
        child="Noah Knutsen",
        answered_on=_ANSWERED,
        told_on=date(2026, 10, 28),
        came_on=_CAME,
        in_time=True,
        they_wrote=_WROTE,
        our_answer="Dere har ikke rett til barnekoordinator nå. Hjelpen varer til sommeren.",
        rests_on="Legen skriver at treningen er ferdig i februar.",
        lateness="",
        our_view="Vi mener fortsatt at behovet ikke varer lenge nok.",
        childs_view="Noah sier at han vil ha én å snakke med.",
        papers=("Klagen", "Svaret vårt", "Brevet fra legen"),
        writer=BERIT,
    ),
    ComplaintOutcome(
        decision=DecisionKind.CHILD_COORDINATOR,
        body_of_appeal=GOVERNOR,
        decided_on=date(2026, 11, 18),
        result=Result.UPHELD,
        reasons="Behov i framtiden teller også.",
        todo=(Task("Oppnevne barnekoordinator", "Berit Sand", date(2026, 12, 4)),),
        writer=BERIT,
    ),
    Closing(
        child="Noah",
        ends=date(2026, 12, 31),
        reason=Reason.AGAINST_WISH,
        reasons="Noah får nå hjelp bare fra skolen.",
        achieved="Noah er hele dagen på skolen.",
        childs_view="Noah vil at det skal fortsette.",
        goes_on="Assistenten på skolen fortsetter.",
        writer=INGRID,
        complain=how_to_complain(),
    ),
    Deviation(
        reference="2026/0118",
        seen_on=date(2026, 11, 18),
        services=("Lysvik skole", "Helsestasjonen"),
        happened="Skolen fikk ikke vite om møtet.",
        meant="Ingen fra skolen kom, og møtet måtte holdes på nytt.",
        cause="Den som skulle sende invitasjonen, var borte, og ingen hadde oppgaven.",
        todo=(Task("Vara får beskjed samme dag", "Berit Sand", date(2026, 12, 1)),),
        family_told_on=date(2026, 11, 19),
        writer=BERIT,
    ),
    YearlyReview(
        year=2026,
        figures=(
            Figure("Familier med barnekoordinator", 48, 41),
            Figure("Klager", 3, 6),
            Figure("Barn som var med på å lage saklisten", 31),
        ),
        families_say="Flere sier at de har én å ringe. Noen venter lenge på avlastning.",
        deviations="Tre klager og ni avvik. Fem av dem gjaldt invitasjoner.",
        risks="Overgangen til videregående skole.",
        changes=(Task("Vara for alle koordinatorer", "Berit Sand", date(2027, 2, 1)),),
        writer=BERIT,
    ),
)
