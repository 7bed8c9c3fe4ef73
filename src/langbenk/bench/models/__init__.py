"""The bench: who sits round a person (ties), who may see what besides (consents), what always stops (barriers)."""

from langbenk.bench.models.charges import Charge
from langbenk.bench.models.copies import GrantCopy, PartCopy, ReaderCopy
from langbenk.bench.models.seats import Consent, Tie
from langbenk.bench.models.walls import AddressProtection, Barrier, Lifting

__all__ = [
    "AddressProtection",
    "Barrier",
    "Charge",
    "Consent",
    "GrantCopy",
    "Lifting",
    "PartCopy",
    "ReaderCopy",
    "Tie",
]
