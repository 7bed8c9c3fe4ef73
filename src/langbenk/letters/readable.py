"""Text as the press can set it. The signs below are in typst's own fonts; PDF/A and PDF/UA allow no others."""

import re
import unicodedata

_IN_OUR_FONTS = (
    (0x0020, 0x007E),
    (0x00A0, 0x00AC),
    (0x00AE, 0x04FF),  # Latin with all its letters, Sámi too; Greek; Cyrillic
    (0x0531, 0x0556),
    (0x0561, 0x0586),  # Armenian
    (0x05D0, 0x05EA),  # Hebrew
    (0x060C, 0x060C),
    (0x061B, 0x061B),
    (0x061F, 0x061F),
    (0x0621, 0x063A),
    (0x0640, 0x0652),
    (0x0660, 0x066D),  # Arabic, and the letters of Persian
    *((letter, letter) for letter in (0x067E, 0x0686, 0x0691, 0x0698, 0x06A4, 0x06A9, 0x06AF, 0x06BE, 0x06CC)),
    (0x06F0, 0x06F9),
    (0x10D0, 0x10F0),  # Georgian
    (0x1E00, 0x1EFF),
    (0x2010, 0x2027),
    (0x2030, 0x2040),
    (0x20AC, 0x20AC),
    (0x2122, 0x2122),
    (0x2190, 0x2193),
    (0x2200, 0x2265),
    (0x25A0, 0x25FF),
    (0xFFFD, 0xFFFD),
)
_FOREIGN = re.compile("[^\\n" + "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in _IN_OUR_FONTS) + "]")
_STRAY_MARK = re.compile("[\u0300-\u036f\u0483-\u0489]|(?<![\u0621-\u06cc])[\u064b-\u0652]+")
_ENDLESS = re.compile(r"\S{41,}")  # longer than any Norwegian word; an address on the web may be
_BREAK_HERE = "\N{ZERO WIDTH SPACE}"


def readable(text: str) -> str:
    """The same text in signs that can be set: «🙂» becomes «[slightly smiling face]», signs that steer are gone.

    A mark that does not belong to the letter before it is left out: no font has the two together. A run without a
    space that no line has room for gets places where it may break.
    """
    plain = _STRAY_MARK.sub("", _FOREIGN.sub(_named, unicodedata.normalize("NFC", text)))
    return _ENDLESS.sub(lambda run: _BREAK_HERE.join(re.findall(r".{1,20}", run[0])), plain)


def _named(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in "\t\v\f\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}" or unicodedata.category(sign) == "Zs":
        return " "
    if unicodedata.category(sign) in {"Cc", "Cf", "Cs"} or "VARIATION SELECTOR" in unicodedata.name(sign, ""):
        return ""
    name = unicodedata.name(sign, "").lower()
    return f"[{name}]" if name else "\N{REPLACEMENT CHARACTER}"
