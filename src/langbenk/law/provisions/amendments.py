"""Amendments that struck many sections alike, and what is said of one that moves nothing we cite a section for."""

from datetime import date

from langbenk.law.provision import Change
from langbenk.law.words import Words

AMENDED = Words("Paragrafen er endret.", "Paragrafen er endra.", "The section is amended.")
"""What a change says when nothing in it moves what we cite the section for."""

REPORT_REWORDED = Change(
    date(2026, 1, 1),
    "LOV-2025-06-20-39",
    Words(
        "Ordlyden om når det skal meldes fra, er endret.",
        "Ordlyden om når det skal meldast frå, er endra.",
        "The wording on when to report is changed.",
    ),
)
"""The duty to report to child welfare, reworded in the sector acts at once."""

QUALITY_LIFT = Change(
    date(2026, 1, 1),
    "LOV-2025-06-20-39",
    Words(
        "Paragrafen er endret med kvalitetsløftet i barnevernet.",
        "Paragrafen er endra med kvalitetsløftet i barnevernet.",
        "The section is amended by the child welfare quality reform.",
    ),
)
"""The child welfare quality reform of 2026."""
