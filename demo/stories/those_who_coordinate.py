"""Those who coordinate: what Ingrid and Per can, how much they carry, and that Linh takes some days off.

Jorunn, who leads the unit, has set a target of the municipality's own.
"""

from datetime import date, timedelta

from demo.families import NOAH
from demo.invented import id_of
from demo.staff import INGRID, JORUNN, LINH, MARIT, PER, Post
from demo.stories.telling import ago, at_work
from langbenk.coordinators.actions.agree_capacity import agree_capacity
from langbenk.coordinators.actions.note_absence import note_absence
from langbenk.coordinators.actions.note_competence import note_competence
from langbenk.coordinators.actions.note_training import Course, note_training
from langbenk.coordinators.actions.set_target import set_target
from langbenk.coordinators.actions.weigh_case import weigh_case

KNOWS: tuple[tuple[Post, str, str], ...] = (
    (INGRID, "field", "school"),
    (INGRID, "field", "disability"),
    (INGRID, "language", "sign"),
    (PER, "field", "newborn"),
    (PER, "field", "growing_up"),
    (LINH, "field", "disability"),
    (LINH, "language", "en"),
)
CARRIES = ((INGRID, 12), (PER, 8), (LINH, 4))


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    at = ago(on, 1, "14.30")
    marit = at_work(MARIT)
    for post, kind, what in KNOWS:
        note_competence(employee=post.employee, kind=kind, what=what, by=marit, at=at)
    for post, most in CARRIES:
        agree_capacity(employee=post.employee, most=most, by=marit, at=at)
    for post, years in ((INGRID, 1), (PER, 3)):
        taken = on - timedelta(days=365 * years)
        course = Course("Grunnkurs for barnekoordinatorer", taken, taken + timedelta(days=2 * 365))
        note_training(employee=post.employee, course=course, by=marit, at=at)
    weigh_case(about=NOAH.id, weight=3, by=marit, at=at)
    set_target(step="unit", days=3, since=at.date(), by=at_work(JORUNN), at=at)
    note_absence(
        employee=LINH.employee,
        since=on,
        until=on + timedelta(days=7),
        form_key=id_of("form", "linh", "away"),
        by=at_work(LINH),
        at=at,
    )
