"""Who knows of a letter and of a complaint, the slow way: read from what we promise, never from ``langbenk``."""

from uuid import UUID

from tests.bench.oracle import Row, View


def reads_assessment(view: View, assessment: Row) -> bool:
    """Whoever reads the cooperation assessment reads it as a document too."""
    return view.may("cooperation.read", assessment["person_id"])


def reads_letter(view: View, letter: Row) -> bool:
    """Those who write the municipality's letters read all of them; at home each their own."""
    return _own_at_home(view, "letter.read", letter["person_id"], letter["to_id"])


def reads_complaint(view: View, complaint: Row) -> bool:
    """Those who look at the case again read all complaints; at home each their own."""
    return _own_at_home(view, "complaint.read", complaint["person_id"], complaint["made_by_id"])


def reads_decision(view: View, decision: Row) -> bool:
    """Whoever reads the rights at work, or the decisions at home."""
    return view.may("rights.read", decision["person_id"]) or view.may("decision.read", decision["person_id"])


def _own_at_home(view: View, reading: str, person: UUID, whose: UUID | None) -> bool:
    return view.may(reading, person) and (view.asker.employee is not None or whose == view.asker.person)
