"""Every kind of letter, by its key, in the order of a case."""

from langbenk.letters.kinds.agenda import Agenda
from langbenk.letters.kinds.annulled import Annulled
from langbenk.letters.kinds.appointment import Appointment
from langbenk.letters.kinds.child_information import ChildInformation
from langbenk.letters.kinds.closing import Closing
from langbenk.letters.kinds.complaint_dismissed import ComplaintDismissed
from langbenk.letters.kinds.complaint_forwarding import ComplaintForwarding
from langbenk.letters.kinds.complaint_outcome import ComplaintOutcome
from langbenk.letters.kinds.complaint_reassessed import ComplaintReassessed
from langbenk.letters.kinds.complaint_receipt import ComplaintReceipt
from langbenk.letters.kinds.consent import Consent
from langbenk.letters.kinds.consent_withdrawn import ConsentWithdrawn
from langbenk.letters.kinds.cooperation_assessment import CooperationAssessment
from langbenk.letters.kinds.declined import Declined
from langbenk.letters.kinds.deputy_notice import DeputyNotice
from langbenk.letters.kinds.deviation import Deviation
from langbenk.letters.kinds.evaluation import Evaluation
from langbenk.letters.kinds.forwarded import Forwarded
from langbenk.letters.kinds.gp_notice import GPNotice
from langbenk.letters.kinds.granted import Granted
from langbenk.letters.kinds.group_mandate import GroupMandate
from langbenk.letters.kinds.hand_over import HandOver
from langbenk.letters.kinds.hospital_notice import HospitalNotice
from langbenk.letters.kinds.invitation import Invitation
from langbenk.letters.kinds.mandate import Mandate
from langbenk.letters.kinds.minutes import Minutes
from langbenk.letters.kinds.moving import Moving
from langbenk.letters.kinds.need_notice import NeedNotice
from langbenk.letters.kinds.needs_mapping import NeedsMapping
from langbenk.letters.kinds.plan import IndividualPlan
from langbenk.letters.kinds.receipt import Receipt
from langbenk.letters.kinds.refused import Refused
from langbenk.letters.kinds.sent_on import SentOn
from langbenk.letters.kinds.transition import Transition
from langbenk.letters.kinds.who_coordinates import WhoCoordinates
from langbenk.letters.kinds.yearly_review import YearlyReview
from langbenk.letters.letter import Letter

_IN_ORDER: tuple[type[Letter], ...] = (
    NeedNotice,
    Receipt,
    Forwarded,
    SentOn,
    CooperationAssessment,
    Consent,
    ConsentWithdrawn,
    ChildInformation,
    NeedsMapping,
    Granted,
    Refused,
    Declined,
    Annulled,
    Appointment,
    Mandate,
    DeputyNotice,
    GroupMandate,
    Invitation,
    Agenda,
    Minutes,
    IndividualPlan,
    Evaluation,
    Transition,
    HandOver,
    HospitalNotice,
    GPNotice,
    WhoCoordinates,
    ComplaintReceipt,
    ComplaintDismissed,
    ComplaintReassessed,
    ComplaintForwarding,
    ComplaintOutcome,
    Closing,
    Deviation,
    YearlyReview,
    Moving,
)

CATALOGUE: dict[str, type[Letter]] = {letter.kind.key: letter for letter in _IN_ORDER}
