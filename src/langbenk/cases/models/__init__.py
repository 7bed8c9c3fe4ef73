"""The case: one for each person, from the first worry on, what is written in it on the way, what runs beside it."""

from langbenk.cases.models.beside import Joining, Level, Matter, RoleChoice
from langbenk.cases.models.entries import Entry, Named, Sharing, Withholding
from langbenk.cases.models.letters import Letter
from langbenk.cases.models.road import (
    Appointment,
    Assessment,
    Case,
    Concern,
    Cooperation,
    Decision,
    Notice,
    PlainAnswers,
    Wish,
)

__all__ = [
    "Appointment",
    "Assessment",
    "Case",
    "Concern",
    "Cooperation",
    "Decision",
    "Entry",
    "Joining",
    "Letter",
    "Level",
    "Matter",
    "Named",
    "Notice",
    "PlainAnswers",
    "RoleChoice",
    "Sharing",
    "Wish",
    "Withholding",
]
