"""A coat of arms that somebody brings as a file: looked through, and made anew of what draws and nothing else."""

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.parsers import expat

from langbenk.law import InputError
from langbenk.letters.sender import Crest

LARGEST = 100_000  # bytes; a crest stands on every letter, and a letter must be quick
MOST, DEEPEST = 2_000, 30  # elements, and how far inside one another
_APART = "}"  # stands between the name of a language and a word of it
_SVG = f"http://www.w3.org/2000/svg{_APART}"
_DRAW = frozenset(
    {"svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "clipPath"}
    | {"linearGradient", "radialGradient", "stop", "style"}
)
_TELL = frozenset(("title", "desc", "metadata"))  # of the file, not of the picture


def crest_from(content: bytes, alt: str) -> Crest:
    """The crest in an SVG file. What draws nothing is left out: remarks, and what a drawing program keeps for itself.

    Raise ``InputError`` for a file that is too large, is no SVG, or holds what draws something else than lines and
    surfaces: a picture, a text (its letters may not be in our fonts), a script, or anything fetched from elsewhere.
    """
    if len(content) > LARGEST:
        raise InputError("crest", "too-large")
    root = _root(content)
    if root.tag != f"{_SVG}svg" or not (root.get("viewBox") or (root.get("width") and root.get("height"))):
        raise InputError("crest", "no-svg")
    drawn = _drawn(root, 0)
    if sum(1 for _ in drawn.iter()) > MOST:
        raise InputError("crest", "too-large")
    drawn.set("xmlns", _SVG.removesuffix(_APART))
    return Crest(ElementTree.tostring(drawn, encoding="unicode"), alt)


def _root(content: bytes) -> ElementTree.Element:
    """The file as a tree. A file that declares words of its own could grow without end, or fetch something."""
    builder, parser = ElementTree.TreeBuilder(), expat.ParserCreate(namespace_separator=_APART)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _declares
    try:
        parser.Parse(content, True)
    except expat.ExpatError:
        raise InputError("crest", "no-svg") from None
    return builder.close()


def _declares(*_what: object) -> None:
    raise InputError("crest", "more-than-drawing")


def _drawn(found: ElementTree.Element, depth: int) -> ElementTree.Element:
    """The element with what draws in it, by plain names."""
    name = found.tag.removeprefix(_SVG)
    if name not in _DRAW or depth > DEEPEST:
        raise InputError("crest", "more-than-drawing")
    made = ElementTree.Element(name, dict(_attributes(found)))
    if name == "style":
        made.text = _harmless(found.text or "", style=True)
    made.extend([_drawn(each, depth + 1) for each in found if _is_ours(each)])
    return made


def _is_ours(found: ElementTree.Element) -> bool:
    return found.tag.startswith(_SVG) and found.tag.removeprefix(_SVG) not in _TELL


def _attributes(found: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for name, value in found.items():
        if name.startswith("on"):
            raise InputError("crest", "more-than-drawing")
        if name.rpartition(_APART)[2] == "href":
            if not value.startswith("#"):
                raise InputError("crest", "more-than-drawing")
            yield "href", value
        elif _APART not in name:
            yield name, _harmless(value)


def _harmless(value: str, *, style: bool = False) -> str:
    """The value as it is, when it points at nothing outside the file."""
    bare = "".join(value.lower().split()).replace('"', "").replace("'", "")
    if bare.count("url(") != bare.count("url(#") or "\\" in bare or (style and "@" in bare):
        raise InputError("crest", "more-than-drawing")
    return value
