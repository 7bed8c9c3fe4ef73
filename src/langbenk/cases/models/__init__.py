"""The case: one for each person, from the first worry on, what is written in it on the way, what runs beside it."""

from langbenk.cases.models.beside import Level, Matter, RoleChoice
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
    "Letter",
    "Level",
    "Matter",
    "Named",
    "Notice",
    "RoleChoice",
    "Sharing",
    "Wish",
    "Withholding",
]
