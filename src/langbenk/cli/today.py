"""The clock of the command line, read here and nowhere else."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def today() -> date:
    """The day it is in Norway."""
    return datetime.now(ZoneInfo("Europe/Oslo")).date()


def now() -> datetime:
    """This moment, in Norway."""
    return datetime.now(ZoneInfo("Europe/Oslo"))
