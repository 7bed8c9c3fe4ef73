"""Addresses of the coordinating unit's pages: the board, and the road from the wish to the appointment."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.unit import board, coordinator, decision, rights, wish

urlpatterns = [
    path("board/", for_staff(board.show), name="board"),
    path("cases/<uuid:person>/take/", board.take, name="take"),
    path("cases/<uuid:person>/wish/", wish.wish, name="wish"),
    path("cases/<uuid:person>/rights/", rights.rights, name="rights"),
    path("cases/<uuid:person>/decision/", decision.decision, name="decision"),
    path("cases/<uuid:person>/coordinator/", coordinator.coordinator, name="coordinator"),
]
