"""From the appointment to the hand-over: who coordinates, the meetings, the plan."""

from datetime import date, time

from demo.letters.people import ANNE, BERIT, INGRID, KARI, PER, SUNDAY
from langbenk.letters.kinds.agenda import Agenda, Item
from langbenk.letters.kinds.appointment import Appointment
from langbenk.letters.kinds.deputy_notice import DeputyNotice
from langbenk.letters.kinds.evaluation import Evaluation
from langbenk.letters.kinds.gp_notice import GPNotice
from langbenk.letters.kinds.group_mandate import GroupMandate
from langbenk.letters.kinds.hand_over import HandOver
from langbenk.letters.kinds.hospital_notice import HospitalNotice
from langbenk.letters.kinds.invitation import Invitation
from langbenk.letters.kinds.mandate import Mandate
from langbenk.letters.kinds.minutes import Minutes, Topic
from langbenk.letters.kinds.moving import Moving
from langbenk.letters.kinds.plan import IndividualPlan, PlannedMeasure
from langbenk.letters.kinds.transition import Step, Transition
from langbenk.letters.letter import Letter
from langbenk.letters.parts import Aim, Sharing, Task
from langbenk.letters.sender import Named

_STARTS, _REVIEW, _MEETING = date(2026, 12, 1), date(2027, 5, 31), date(2026, 12, 3)
_VIEW = "Jeg vil være ute i friminuttene. Jeg vil at Kari sitter ved siden av meg."
_TASKS = (
    Task("Søke om svømmegruppe", "Ingrid Moe", date(2026, 12, 10)),
    Task("Lage dagsplan med bilder", "Kari Vik", date(2026, 12, 17)),
    Task("Snakke med sykehuset om treningen", "Anne Hauge"),
)
_DOCTOR = Named("Arne Berg", "koordinator", "Barneavdelingen", "70 00 00 20")

ON_THE_WAY: tuple[Letter, ...] = (
    Appointment(
        child="Noah",
        coordinator=INGRID,
        is_child_coordinator=True,
        starts=_STARTS,
        review=_REVIEW,
        deputy=PER,
        writer=BERIT,
    ),
    Mandate(
        child="Noah Knutsen",
        is_child_coordinator=True,
        starts=_STARTS,
        review=_REVIEW,
        hours="Tre timer i uka. Lederen din har tatt bort en annen oppgave.",
        deputy=PER,
        employer_agreed_on=date(2026, 11, 19),
        wishes="Familien vil ha korte meldinger, og ett møte i måneden.",
        writer=BERIT,
    ),
    DeputyNotice(
        child="Noah", away=INGRID, is_child_coordinator=True, since=_STARTS, back=None, deputy=PER, writer=BERIT
    ),
    GroupMandate(
        child="Noah",
        purpose="Vi samordner hjelpen, følger opp planen og tar det opp når noe stopper.",
        members=(INGRID, KARI, ANNE, Named("Siri Knutsen", "mor"), Named("Omar Haddad", "far")),
        leader="Ingrid Moe",
        writes_minutes="Kari Vik",
        meets="første torsdag i måneden",
        writer=INGRID,
    ),
    Invitation(
        child="Noah",
        day=_MEETING,
        begins=time(9),
        ends=time(10, 30),
        place="Lysvik skole, møterom 2",
        invited=(INGRID, KARI, ANNE),
        about=("Skoledagen", "Svømming", "Hvem som gjør hva til jul"),
        say_before=date(2026, 12, 1),
        writer=INGRID,
    ),
    Agenda(
        child="Noah",
        day=_MEETING,
        items=(Item("Friminuttene", "Noah", 20), Item("Svømming", "Siri", 15), Item("Avtaler", "Ingrid", 15)),
        made_with_child=True,
        how_child_takes_part="Noah er med de første tjue minuttene. Han har tegnet det han vil si.",
        not_about=("legetimen i januar",),
        writer=INGRID,
    ),
    Minutes(
        child="Noah",
        day=_MEETING,
        present=(INGRID, KARI, Named("Siri Knutsen", "mor")),
        absent=("Anne Hauge", "Omar Haddad"),
        childs_view=_VIEW,
        topics=(
            Topic("Friminuttene", "Noah vil være mer ute. Kari finner to som vil leke med ham."),
            Topic("Svømming", "Gruppen på torsdager passer. Siri kan kjøre."),
        ),
        agreed=_TASKS,
        next_meeting="torsdag 7. januar 2027 kl. 09.00",
        correct_by=date(2026, 12, 10),
        writer=INGRID,
    ),
    IndividualPlan(
        name="Noah Knutsen",
        is_child=True,
        matters=_VIEW,
        goals=("Noah er hele dagen på skolen og trives.", "Alle sover om natten."),
        resources="Noah er blid og utholdende. Besteforeldrene bor i nærheten.",
        needs="En voksen som kjenner ham. Færre møter for foreldrene.",
        participants=(INGRID, KARI, ANNE, Named("Siri Knutsen", "mor"), Named("Omar Haddad", "far")),
        responsible_for_plan=BERIT,
        responsible_for_progress=INGRID,
        contributions=(("Noah", "sier hva som er bra og dårlig"), ("Besteforeldrene", "har ham hver onsdag")),
        measures=(
            PlannedMeasure("Assistent", "20 timer i uka", "Lysvik skole", "Hele dager på skolen"),
            PlannedMeasure("Avlastning", "to netter i måneden", "Lysvik kommune", "Søvn"),
        ),
        how="Vi begynner med to hele dager i uka, og øker når Noah er klar.",
        coordinators="Barnekoordinator er oppnevnt: Ingrid Moe. Kontaktlege er Arne Berg.",
        begins=_STARTS,
        ends=date(2027, 11, 30),
        revisions=(date(2027, 3, 1), date(2027, 9, 1)),
        agreed_by="Siri Knutsen og Omar Haddad",
        agreed_on=date(2026, 11, 20),
        sharings=(Sharing("Lysvik skole", "hele planen", "skoledagen"),),
        other_cooperation="Svømmeklubben.",
        child_took_part="Noah har tegnet det han vil. Ingrid har snakket med ham to ganger, og han var med på møtet.",
    ),
    Evaluation(
        child="Noah",
        begins=date(2026, 6, 1),
        ends=SUNDAY,
        childs_view=_VIEW,
        aims=(Aim("Hele dager på skolen", "Tre hele dager nå."), Aim("Søvn", "Bedre, men ikke bra.")),
        helped="At Kari er der hver morgen.",
        changes=_TASKS,
        consents_checked_on=date(2026, 11, 20),
        again_on=_REVIEW,
        writer=INGRID,
    ),
    Transition(
        child="Noah",
        step=Step.TO_UPPER_SECONDARY,
        day=date(2027, 8, 16),
        to="Fjorden videregående skole",
        childs_view=_VIEW,
        works="Korte beskjeder, faste plasser, bilder av dagen.",
        carry="Planen, dagsplanen og hjelpemidlene.",
        todo=_TASKS,
        leaving=(KARI,),
        beginning=(Named("Jon Nes", "rådgiver", "Fjorden videregående skole"),),
        writer=INGRID,
    ),
    HandOver(
        child="Noah",
        is_child_coordinator=True,
        day=date(2027, 1, 4),
        old=INGRID,
        new=PER,
        now="Skolen går bra. Natten er vanskelig, og svaret om avlastning er ikke kommet.",
        matters="Ring Siri før ni. Skriv kort.",
        promised=_TASKS,
        contacts=(KARI, ANNE),
        family_told_on=date(2026, 12, 14),
    ),
    HospitalNotice(
        child="Noah Knutsen",
        seen="Opptrening hver dag i minst ett år, tilrettelegging hjemme og på skolen.",
        asks="Fysioterapi, hjelpemidler og avlastning når Noah kommer hjem.",
        contributes="Trening hver mandag, veiledning til skolen.",
        wishes="Foreldrene ønsker én å forholde seg til.",
        home_on=date(2026, 12, 11),
        coordinator=_DOCTOR,
        contact_doctor="Liv Strand, overlege",
        agreed_on=date(2026, 11, 20),
        writer=_DOCTOR,
    ),
    GPNotice(
        child="Noah Knutsen",
        seen="Noah går ned i vekt, og foreldrene sover lite.",
        asks="Én som holder oversikten over hjelpen, og avlastning.",
        follows_up="Vekt og medisiner hver måned.",
        takes_part="Dialogmøte på telefon, helst tirsdager.",
        wishes="Foreldrene ønsker én å ringe.",
        agreed_on=date(2026, 11, 20),
        writer=_DOCTOR,
    ),
    Moving(
        child="Noah Knutsen",
        to="Storvik kommune",
        day=date(2027, 2, 1),
        agreed_on=date(2026, 11, 20),
        childs_view="Jeg vil ha en som Kari på den nye skolen.",
        has=(("Skole", "assistent 20 timer i uka"), ("Avlastning", "to netter i måneden")),
        needed="Assistent på skolen fra første dag. Hjelpemidlene kommer med flyttebilen.",
        enclosed=("Planen", "Siste evaluering"),
        contacts=(INGRID, KARI),
        writer=INGRID,
    ),
)
