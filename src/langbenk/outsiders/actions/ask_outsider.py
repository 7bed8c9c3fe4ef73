"""Ask somebody outside the municipality one question."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.matters import open_matter
from langbenk.cases.moves import open_case
from langbenk.outsiders.asking import Asked, must_be_theirs_to_ask, must_be_whole
from langbenk.outsiders.models import OutsideQuestion
from langbenk.outsiders.secret import Secret, new_secret


@again_if_beaten
def ask_outsider(*, about: UUID, what: Asked, form_key: UUID, by: Actor, at: datetime) -> Secret | None:
    """Keep the question, and give back its link and code, which can be had this once; the question's id is the form's
    key. The same ``form_key`` again asks nothing and gives none.

    Raise ``Wrong`` for a text, a day, an addressee, a ground or readers that cannot be taken (``outsiders.asking``).
    """
    on = day_of(at)
    must_be_whole(what, on)
    with door(Action.OUTSIDER_ASK, by=by, at=at, about=about, part="outside question", thing=form_key) as opened:
        case = open_case(about)
        if OutsideQuestion.objects.filter(id=form_key, person_id=about).exists():
            return None
        must_be_theirs_to_ask(what, about, by, opened, on)
        secret = new_secret()
        row = OutsideQuestion(
            id=form_key,
            case=case,
            person_id=about,
            to_name=what.to_name.strip(),
            to_kind=what.to_kind,
            to_body=what.to_body.strip(),
            text=what.text.strip(),
            named_as=what.named_as,
            part=what.part.value,
            audience=what.audience.value,
            ground=what.ground,
            because=what.because.strip(),
            family_knows=what.family_knows,
            asked_by_id=by.post,
            service_id=opened.on_behalf_of,
            at=at,
            link_key=secret.link_key,
            code_key=secret.code_key,
            valid_until=what.until,
        )
        OutsideQuestion.objects.bulk_create([row])
        open_matter(case.id, about, "outsider", form_key, due=what.until, at=at)
        return secret
