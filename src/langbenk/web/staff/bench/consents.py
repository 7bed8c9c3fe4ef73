"""What is open to whom by consent, and from whom an answer is missing; and the answers that come on paper or aloud."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from langbenk.access.standing import Part
from langbenk.bench.actions.record_consent import record_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.heard import Heard
from langbenk.bench.sheets.answers import ReceiverAnswers
from langbenk.bench.sheets.consents import ConsentsSheet, consents_to_record
from langbenk.web.consents import receivers_in_words
from langbenk.web.edge import ByAndAt, by_and_at, today
from langbenk.web.informed import informed
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.bench.forms import RecordForm


@require_http_methods(["GET", "HEAD", "POST"])
def consents(request: HttpRequest, person: UUID) -> HttpResponse:
    """Every receiver with what has been answered, and the form for an answer given elsewhere."""
    now = by_and_at(request)
    sheet = consents_to_record(about=person, **now)
    receivers = [(str(one.id), one.name) for one in sheet.receivers if one.seated]
    givers = {
        str(answer.giver): answer.name
        for one in sheet.receivers
        for part in one.parts
        for answer in part.answers
        if answer.asked
    }
    form = RecordForm.of(request, {"day": today()}, receivers=receivers, givers=list(givers.items()))
    if form.is_valid() and form.does(_record, form=form, person=person, sheet=sheet, now=now):
        return redirect("consents", person)
    context = {
        "sheet": sheet,
        "person": person,
        "form": form,
        "child": sheet.given_name or _("the child"),
        "receivers": receivers_in_words(sheet.receivers, get_language() or "nb"),
        "can_record": bool(receivers and givers),
        "near": near(person, sheet.may, "consents"),
    }
    return render(request, "staff/consents.html", context, status=form.status)


def _record(*, form: RecordForm, person: UUID, sheet: ConsentsSheet, now: ByAndAt) -> None:
    said: dict[str, Any] = form.cleaned_data
    asked = next(one for one in sheet.receivers if str(one.id) == said["receiver"])
    told = {Part(part): _told(asked, part, sheet, said["language"]) for part in said["parts"]}
    record_consent(
        about=person,
        to=Receiver(service=asked.id) if asked.is_service else Receiver(relative=asked.id),
        heard=Heard(UUID(said["giver"]), said["day"], said["how"], said["witness"]),
        answer=Answer(told, said["answer"], said["purpose"], said["until"] if said["answer"] == "yes" else None),
        **now,
    )


def _told(asked: ReceiverAnswers, part: str, sheet: ConsentsSheet, language: str) -> str:
    lifts = next((one.lifts for one in asked.parts if one.part == part), "")
    child = sheet.given_name or _("the child")
    return informed(part, lifts, asked.processing, child, asked.name, language, is_service=asked.is_service)
