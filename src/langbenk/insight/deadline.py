"""By when a question about the log is to be answered."""

from calendar import monthrange
from datetime import date


def due(asked: date) -> date:
    """The same day next month, or that month's last: at the latest within a month (personvernforordningen art. 12
    no. 3).
    """
    year, month = asked.year + asked.month // 12, asked.month % 12 + 1
    return date(year, month, min(asked.day, monthrange(year, month)[1]))
