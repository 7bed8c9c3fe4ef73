"""Who may see what: the family is told first what it means, says yes or no, and takes a yes back at once."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.forms import BoundField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.access.standing import Part
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.refuse_consent import refuse_consent
from langbenk.bench.actions.renew_consent import renew_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.deeds import Missing
from langbenk.bench.sheets.answers import PartAnswers, ReceiverAnswers
from langbenk.bench.sheets.consents import ConsentsSheet, consents_sheet
from langbenk.web.consents import decided_in_words, receivers_in_words
from langbenk.web.edge import ByAndAt, by_and_at
from langbenk.web.family.forms import ConsentForm
from langbenk.web.family.naming import called
from langbenk.web.informed import IN_A_SENTENCE, PARTS, YOU, informed, keeping, lifting, read_before, read_of
from langbenk.web.kept import kept_field, take_back

WITHDRAW = "withdraw"


@dataclass(frozen=True)
class Question:
    """One kind of information as it is asked about: what a yes opens, what it lifts, who decides."""

    field: BoundField
    opens: str
    lifts: str
    decided_by: str
    part: PartAnswers


@require_safe
def consents(request: HttpRequest, person: UUID) -> HttpResponse:
    """Everybody who sees something by consent, with what each has answered."""
    sheet = consents_sheet(about=person, **by_and_at(request))
    language = get_language() or "nb"
    page = {
        "person": person,
        "sheet": sheet,
        "child": _child(sheet, language),
        "receivers": receivers_in_words(sheet.receivers, language),
        "own_say": [IN_A_SENTENCE[say.part].say(language) for say in sheet.own_say],
        "own_grounds": tuple(dict.fromkeys(ground for say in sheet.own_say for ground in say.grounds)),
    }
    return render(request, "family/consents.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def consent(request: HttpRequest, person: UUID, receiver: UUID) -> HttpResponse:
    """What a yes to this receiver means; the answer keeps the very words that were read. Or a yes is taken back."""
    now = by_and_at(request)
    if (request.POST.get("answer") or "").startswith(WITHDRAW):
        return _withdraw(person, receiver, request.POST["answer"], now)
    if kept_field(request, "answer").startswith(WITHDRAW):  # signed out on the way: the button stands there still
        take_back(request)
        return redirect("family-consents", person)
    sheet = consents_sheet(about=person, **now)
    asked = next((one for one in sheet.receivers if one.id == receiver and one.seated and one.asks_me), None)
    if asked is None:
        raise Missing
    parts = tuple(part for part in asked.parts if part.asks_me)
    form = ConsentForm.of(request, _stands(parts), parts=tuple(part.part for part in parts))
    name, language = _child(sheet, get_language() or "nb"), get_language() or "nb"
    if form.is_valid() and form.does(_answer, form=form, person=person, asked=asked, child=name, now=now):
        return redirect("family-consents", person)
    page = {
        "person": person,
        "asked": asked,
        "child": name,
        "form": form,
        "sheet": sheet,
        "questions": [_question(form, part, asked, name, language) for part in parts],
        "before": read_before(name, asked.name, language, is_service=asked.is_service),
        "keeping": keeping(asked.processing, language),
        "others": [PARTS[part.part].say(language) for part in asked.parts if not part.asks_me],
    }
    return render(request, "family/consent.html", page, status=form.status)


def _answer(*, form: ConsentForm, person: UUID, asked: ReceiverAnswers, child: str, now: ByAndAt) -> None:
    """The answers of one form: what is new, what only holds longer, and the noes."""
    to, until, purpose = _to(asked), form.cleaned_data["until"], form.cleaned_data["purpose"]
    told = {Part(part.part): _told(part, asked, child) for part in asked.parts}
    mine = {Part(part.part): part.mine for part in asked.parts if part.mine and part.mine.answer == "yes"}
    longer = [part for part in form.answered("yes") if part in mine and mine[part].purpose == purpose]
    new = {part: told[part] for part in form.answered("yes") if part not in longer}
    if longer:
        renew_consent(about=person, to=to, parts=longer, until=until, **now)
    if new:
        give_consent(about=person, to=to, answer=Answer(new, purpose=purpose, until=until), **now)
    if noes := form.answered("no"):
        refuse_consent(about=person, to=to, told={part: told[part] for part in noes}, **now)


def _withdraw(person: UUID, receiver: UUID, answer: str, now: ByAndAt) -> HttpResponse:
    """Take back one yes, or all to this receiver: a service or a relative, whichever it is."""
    part = answer.partition(":")[2]
    parts = [Part(part)] if part in set(Part) else list(Part)
    sheet = consents_sheet(about=person, **now)
    asked = next((one for one in sheet.receivers if one.id == receiver), None)
    if asked is not None:
        withdraw_consent(about=person, to=_to(asked), parts=parts, **now)
    return redirect("family-consents", person)


def _question(form: ConsentForm, part: PartAnswers, asked: ReceiverAnswers, child: str, language: str) -> Question:
    return Question(
        field=form[part.part],
        opens=read_of(part.part, child, asked.name, language),
        lifts=lifting(part.lifts, language) if part.lifts else "",
        decided_by=decided_in_words(part),
        part=part,
    )


def _stands(parts: tuple[PartAnswers, ...]) -> dict[str, str | date | None]:
    mine = {part.part: part.mine for part in parts if part.mine and part.mine.answer}
    yes = [answer for answer in mine.values() if answer.answer == "yes"]
    return {part: answer.answer for part, answer in mine.items()} | {
        "until": yes[0].until if yes else None,
        "purpose": yes[0].purpose if yes else "",
    }


def _told(part: PartAnswers, asked: ReceiverAnswers, child: str) -> str:
    language = get_language() or "nb"
    return informed(part.part, part.lifts, asked.processing, child, asked.name, language, is_service=asked.is_service)


def _child(sheet: ConsentsSheet, language: str) -> str:
    return YOU.say(language) if sheet.mine else called(sheet)


def _to(asked: ReceiverAnswers) -> Receiver:
    return Receiver(service=asked.id) if asked.is_service else Receiver(relative=asked.id)
