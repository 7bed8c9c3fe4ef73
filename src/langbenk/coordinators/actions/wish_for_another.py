"""Ask for another coordinator."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.cases.matters import open_matter
from langbenk.cases.moves import open_case
from langbenk.cases.tidings import nudge_the_unit
from langbenk.coordinators.models import ChangeWish
from langbenk.coordinators.wishing import CHANGE


@again_if_beaten
def wish_for_another(*, about: UUID, words: str, form_key: UUID, by: Actor, at: datetime) -> None:
    """Somebody of the family asks; no reason is needed, and ``words`` may be empty. The unit reads it and answers by
    the municipality's own target (hol § 7-3; the family's wish weighs, FOR-2011-12-16-1256 § 16); whoever coordinates
    does not read it. One who has asked, and has no answer yet, does not ask twice.
    """
    words = words.strip()
    if len(words) > 4000:
        raise Wrong("words", "too-long")
    with door(Action.CHANGE_WISH, by=by, at=at, about=about, part="wish for another") as opened:
        case = open_case(about)
        if ChangeWish.objects.filter(case=case, said_by_id=by.person, answered_at=None).exists():
            return
        row = ChangeWish(id=form_key, case=case, person_id=about, said_by_id=by.person, words=words, at=at)
        ChangeWish.objects.bulk_create([row])
        open_matter(case.id, about, CHANGE, form_key, at=at)
        nudge_the_unit(about, opened, Action.RIGHTS_READ, leading=False, but=by, at=at)
