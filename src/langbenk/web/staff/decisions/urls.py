"""Addresses of the answers at work."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.decisions import answers, changing, complaints, drafts, letters, new_letter, routine, telling

urlpatterns = [
    path("second-person/", for_staff(routine.second_person), name="second-person"),
    path("cases/<uuid:person>/answers/", answers.answers, name="answers"),
    path("cases/<uuid:person>/answers/<uuid:decision>/", answers.answer, name="answer"),
    path("cases/<uuid:person>/answers/draft/<slug:rule>/", drafts.draft, name="draft-decision"),
    path("cases/<uuid:person>/answers/draft/<slug:rule>/read/", drafts.review, name="review-decision"),
    path("cases/<uuid:person>/answers/<uuid:decision>/tell/", telling.tell, name="tell-decision"),
    path("cases/<uuid:person>/answers/<uuid:decision>/change/", changing.amend, name="amend-decision"),
    path("cases/<uuid:person>/answers/<uuid:decision>/annul/", changing.annul, name="annul-decision"),
    path("cases/<uuid:person>/answers/<uuid:decision>/complaint/", complaints.receive, name="receive-complaint"),
    path("cases/<uuid:person>/complaints/<uuid:complaint>/", complaints.complaint, name="complaint"),
    path("cases/<uuid:person>/complaints/<uuid:complaint>/put-right/", complaints.right, name="put-complaint-right"),
    path("cases/<uuid:person>/complaints/<uuid:complaint>/late/", complaints.weigh, name="weigh-complaint"),
    path("cases/<uuid:person>/complaints/<uuid:complaint>/change/", complaints.change, name="change-on-complaint"),
    path("cases/<uuid:person>/complaints/<uuid:complaint>/send-on/", complaints.send, name="send-complaint-on"),
    path("cases/<uuid:person>/complaints/<uuid:complaint>/outcome/", complaints.outcome, name="complaint-outcome"),
    path("cases/<uuid:person>/letters/", letters.letters, name="letters"),
    path("cases/<uuid:person>/letters/<uuid:letter>/pdf/", letters.pdf, name="letter-pdf"),
    path("cases/<uuid:person>/letters/new/<slug:letter_kind>/", new_letter.write, name="write-letter"),
    path("cases/<uuid:person>/letters/<uuid:dispatch>/again/", letters.again, name="send-letter-again"),
]
