"""Who coordinates: settled for one, open for another.

Nobody coordinates for Jakob, who declined. The health station and PPT each thought that it was the other; Henning
settled it for the chief executive when Jakob and his mother had been heard, and Marit has written what the group is
for. For Emil, PPT and child welfare do not
agree: Jovna has told so, his mother has said what she thinks, and Tone and Emil have not been heard yet.
"""

from datetime import date
from uuid import UUID

from demo.families import EMIL, JAKOB, LENE, SARA
from demo.invented import Human
from demo.municipality import CHILD_WELFARE, HEALTH_STATION, PPT, Place
from demo.staff import ANNE, HENNING, JOVNA, MARIT, TONE, Post
from demo.stories.telling import ago, at_home, at_work, form
from langbenk.coordination.actions.add_view import add_view
from langbenk.coordination.actions.raise_dispute import raise_dispute
from langbenk.coordination.actions.settle_dispute import Settlement, settle_dispute
from langbenk.coordination.actions.write_mandate import Mandate, write_mandate
from langbenk.coordination.hearing import Heard
from langbenk.intake.actions.accept_handover import accept_handover
from langbenk.intake.actions.send_handover import send_handover
from langbenk.intake.handing import Receiver
from langbenk.intake.sheets.handovers import handovers_sheet


def tell(on: date) -> None:
    """Tell the story as it stands on the demo's day."""
    _handed_to(PPT, JOVNA, JAKOB, on, days=20)
    settled = _disagree(
        JAKOB,
        "Jakob trenger opplæring som tåler fravær, og noen som følger blodsukkeret på skolen. Vi har møttes to ganger.",
        (JOVNA, HEALTH_STATION, "Helsestasjonen møter Jakob hver uke, PPT to ganger i året."),
        on,
        days=18,
    )
    for name, by, what in (
        ("anne", at_work(ANNE), Heard("Det meste gjelder undervisningen nå.", proposes=PPT.id)),
        ("jakob", at_work(ANNE), Heard("Jakob vil ha Anne. Henne kjenner han.", "child", "told")),
        ("lene", at_home(LENE), Heard("Vi er trygge på Anne.")),
    ):
        add_view(
            about=JAKOB.id, dispute=settled, what=what, form_key=form(JAKOB, f"view {name}"), by=by,
            at=ago(on, 16, "10.20"),
        )  # fmt: skip
    settle_dispute(
        about=JAKOB.id,
        dispute=settled,
        what=Settlement(
            HEALTH_STATION.id,
            ago(on, 14, "14.00").date(),
            "Helsestasjonen møter Jakob oftest, og kjenner både skolen og sykehuset.",
            "Jakob har selv bedt om Anne. Det har vi lagt mest vekt på.",
        ),
        form_key=form(JAKOB, "settlement"),
        by=at_work(HENNING),
        at=ago(on, 14, "14.00"),
    )
    _what_the_group_is_for(on)
    _handed_to(PPT, JOVNA, EMIL, on, days=2)
    _handed_to(CHILD_WELFARE, TONE, EMIL, on, days=2, hour=10)
    running = _disagree(
        EMIL,
        "Skolen, PPT og barnevernet har hver sin plan for at Emil skal tilbake på skolen. De peker hver sin vei.",
        (JOVNA, CHILD_WELFARE, "Barnevernet er hjemme hos familien hver uke, og ser hele dagen til Emil."),
        on,
        days=1,
    )
    add_view(
        about=EMIL.id,
        dispute=running,
        what=Heard("For meg er det viktigste at det er én, og at Emil slipper å fortelle alt på nytt."),
        form_key=form(EMIL, "view sara"),
        by=at_home(SARA),
        at=ago(on, 1, "20.10"),
    )


def _what_the_group_is_for(on: date) -> None:
    """Nobody coordinates for Jakob, so the unit writes it."""
    what = Mandate(
        "Vi møtes for at Jakob skal få opplæring som tåler fravær, og hjelp med blodsukkeret på skolen.",
        "Den som leder møtet, skriver referat samme dag.",
        "Den første tirsdagen i måneden, på skolen.",
    )
    write_mandate(
        about=JAKOB.id, what=what, form_key=form(JAKOB, "mandate"), by=at_work(MARIT), at=ago(on, 11, "10.00")
    )


def _handed_to(place: Place, post: Post, child: Human, on: date, *, days: int, hour: int = 8) -> None:
    """Anne asks a service to take part, by the family's yes, and somebody there says yes by name."""
    send_handover(
        about=child.id,
        to=Receiver(place.id),
        text="En gutt på barneskolen eller ungdomsskolen som trenger at flere hjelper sammen.",
        ground="consent",
        because="Familien sa ja på telefon.",
        form_key=form(child, f"hand-over to {place.key}"),
        by=at_work(ANNE),
        at=ago(on, days, f"{hour}.40"),
    )
    waiting = handovers_sheet(by=at_work(post), at=ago(on, days, f"{hour}.50")).waiting
    accept_handover(handover=waiting[-1].id, by=at_work(post), at=ago(on, days, f"{hour + 1}.00"))


def _disagree(child: Human, facts: str, view: tuple[Post, Place, str], on: date, *, days: int) -> UUID:
    post, place, why = view
    return raise_dispute(
        about=child.id, facts=facts, view=why, proposes=place.id, form_key=form(child, "dispute"), by=at_work(post),
        at=ago(on, days, "09.30"),
    )  # fmt: skip
