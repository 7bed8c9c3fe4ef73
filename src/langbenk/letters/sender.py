"""Who sends a letter, and who is to have it."""

from dataclasses import dataclass

from langbenk.law import InputError


@dataclass(frozen=True, slots=True)
class Crest:
    """A coat of arms. ``alt`` is what a screen reader says of it: raises InputError when it is empty (PDF/UA-1)."""

    svg: str
    alt: str

    def __post_init__(self) -> None:
        if not self.alt.strip():
            raise InputError("alt", "takes the words that a screen reader says for the picture")


@dataclass(frozen=True, slots=True)
class Sender:
    """A letterhead: the municipality, its unit, and how to reach it."""

    municipality: str
    unit: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    web: str = ""
    crest: Crest | None = None


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who a letter is for. ``reference`` is the sender's own, for the one who answers; never a person's number."""

    name: str
    address: tuple[str, ...] = ()
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A person in a letter, by name, with what they are, where they work and their telephone, as far as it matters."""

    name: str
    role: str = ""
    unit: str = ""
    phone: str = ""

    @property
    def below(self) -> str:
        """What stands below or after the name: "barnekoordinator, Familieteamet"."""
        return ", ".join(part for part in (self.role, self.unit) if part)

    @property
    def line(self) -> str:
        """Everything in one line: "Ingrid Moe, barnekoordinator, Familieteamet, 70 00 00 00"."""
        return ", ".join(part for part in (self.name, self.below, self.phone) if part)
