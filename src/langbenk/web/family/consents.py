"""Which services may see the plan: the family says yes, told first what it means, and takes it back at once."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.deeds import Missing
from langbenk.bench.sheets.consents import ServiceConsent, consents_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.family.forms import ConsentForm
from langbenk.web.family.naming import called, sentence
from langbenk.web.kept import kept_field, take_back


@require_safe
def consents(request: HttpRequest, person: UUID) -> HttpResponse:
    """Every service that needs the family's yes, with what each guardian has answered."""
    sheet = consents_sheet(about=person, **by_and_at(request))
    return render(request, "family/consents.html", {"person": person, "sheet": sheet, "child": called(sheet)})


@require_http_methods(["GET", "HEAD", "POST"])
def consent(request: HttpRequest, person: UUID, service: UUID) -> HttpResponse:
    """What a yes to this service means; the yes keeps the very words that were read. Or take it back, at once."""
    if request.POST.get("answer") == "withdraw":
        withdraw_consent(about=person, service=service, **by_and_at(request))
        return redirect("family-consents", person)
    if kept_field(request, "answer") == "withdraw":  # signed out on the way: the button stands on the page before
        take_back(request)
        return redirect("family-consents", person)
    sheet = consents_sheet(about=person, **by_and_at(request))
    asked = next((one for one in sheet.services if one.service == service and one.seated), None)
    if asked is None:
        raise Missing
    name = called(sheet)
    told = informed(asked, name)
    form = ConsentForm.of(request, {"until": asked.mine_until})
    if form.is_valid() and form.does(
        give_consent,
        about=person,
        service=service,
        until=form.cleaned_data["until"],
        informed_text="\n".join(told),
        **by_and_at(request),
    ):
        return redirect("family-consents", person)
    page = {"person": person, "asked": asked, "child": name, "told": told, "form": form, "alone": sheet.decides_alone}
    return render(request, "family/consent.html", page, status=form.status)


def informed(asked: ServiceConsent, child: str) -> list[str]:
    """What somebody is told before they say yes: who sees what, why, for how long, and that no is a good answer too."""
    return [
        sentence(text, child=child, service=asked.name)
        for text in (
            _("%(service)s will be able to read the whole plan for %(child)s: the goals, who does what, and by when."),
            _("The reason is that they help %(child)s, and must know what the others do."),
            _("It counts for those at %(service)s who sit on the bench, and for nobody else there."),
            _("Without a yes from you they cannot open the plan. The help they give %(child)s is the same."),
            _("You can withdraw it at any time, without saying why. From that moment they can no longer read."),
            _("Every time somebody reads the plan, it is written down, and you can see it."),
        )
    ]
