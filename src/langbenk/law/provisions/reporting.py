"""What the sector acts say alike of the duty to report to child welfare: who reports, in spite of secrecy, and when."""

from langbenk.law.words import Words

WHEN = Words(
    "Det gjelder blant annet når det er grunn til å tro at et barn blir mishandlet eller forsømt.",
    "Det gjeld mellom anna når det er grunn til å tru at eit barn blir mishandla eller forsømt.",
    "One of the cases is when there is reason to believe that a child is mistreated or neglected.",
)


def reports(nb: str, nn: str, en: str) -> Words:
    """The duty of those who are named in each language, as in "De som arbeider i skolen,"."""
    return Words(
        f"{nb} skal selv melde fra til barnevernet uten hinder av taushetsplikt. {WHEN.nb}",
        f"{nn} skal sjølve melde frå til barnevernet utan hinder av teieplikt. {WHEN.nn}",
        f"{en} must themselves report to child welfare in spite of secrecy. {WHEN.en}",
    )
