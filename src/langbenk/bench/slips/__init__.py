"""What slips into a text that others will read: an identity number, an address, somebody else's health.

A slip is only pointed at, on this machine: the writer knows the case and decides, nothing is blocked and nothing sent
anywhere. Few false alarms matter more than finding everything, for a check that cries wolf is soon clicked away.
"""

from collections.abc import Iterator

from langbenk.bench.slips.addresses import addresses
from langbenk.bench.slips.health import others_health
from langbenk.bench.slips.numbers import identity_numbers
from langbenk.bench.slips.sentences import Sentence, sentences
from langbenk.bench.slips.slip import Slip, SlipKind
from langbenk.bench.slips.whereabouts import whereabouts

__all__ = ["Slip", "SlipKind", "slips"]
Found = tuple[SlipKind, int, int]


def slips(
    text: str, *, names: tuple[str, ...] = (), guarded: bool = False, places: tuple[str, ...] = ()
) -> tuple[Slip, ...]:
    """What in this text its writer should look at once more, in the order of the text.

    ``names``: the given names of others in the family than the one it is about; they count like «mother» and «brother».
    ``guarded``: the person's address is protected (folkeregisterloven § 10-4), so that a named school or one of
    ``places`` (municipalities) is pointed at too. Offsets are in characters of ``text``.
    """
    cut = sentences(text)
    found: list[Found] = [
        *((SlipKind.IDENTITY_NUMBER, *span) for span in identity_numbers(text)),
        *((SlipKind.ADDRESS, *span) for span in addresses(text)),
    ]
    for sentence in cut:
        found += _within(sentence, names, places, guarded=guarded)
    return tuple(_in_its_sentence(text, cut, sorted(found, key=lambda one: one[1:])))


def _within(sentence: Sentence, names: tuple[str, ...], places: tuple[str, ...], *, guarded: bool) -> Iterator[Found]:
    """What can only be seen in a whole sentence."""
    for start, end in others_health(sentence.text, names):
        yield SlipKind.THIRD_PERSON_HEALTH, sentence.start + start, sentence.start + end
    if guarded:
        for start, end in whereabouts(sentence.text, places):
            yield SlipKind.ADDRESS, sentence.start + start, sentence.start + end


def _in_its_sentence(text: str, cut: tuple[Sentence, ...], found: list[Found]) -> Iterator[Slip]:
    """Each find with its sentence. «Storgt. 5» can look like two sentences: then it is shown in both."""
    at = 0
    for kind, start, end in found:
        while cut[at].end <= start:
            at += 1
        last = next(sentence for sentence in cut[at:] if end <= sentence.end)
        yield Slip(kind, start, end, text[cut[at].start : last.end], cut[at].start)
