"""Where somebody says how they want to be told, and confirms the address that was written to."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Missing
from langbenk.outside.own import choose_notices, confirm_address, own_notices
from langbenk.web.edge import by_and_at
from langbenk.web.notices.forms import NoticesForm, as_chosen


@require_http_methods(["GET", "HEAD", "POST"])
def notices(request: HttpRequest) -> HttpResponse:
    """What stands, and the form that changes it."""
    now = by_and_at(request)
    own = own_notices(**now)
    form = NoticesForm.of(request, as_chosen(own, get_language() or "nb"))
    if form.is_valid() and form.does(choose_notices, choice=form.chosen(), **now):
        return redirect("notices")
    return render(request, "notices/notices.html", {"form": form, "own": own}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, code: str) -> HttpResponse:
    """The page behind the link in the e-mail. A button confirms: what reads e-mail before its reader presses none."""
    now = by_and_at(request)
    spent = False
    if request.method == "POST":
        try:
            confirm_address(code, **now)
        except Missing:
            spent = True
        else:
            return redirect("notices")
    return render(request, "notices/confirm.html", {"spent": spent}, status=404 if spent else 200)
