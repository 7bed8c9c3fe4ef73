"""How the number of a paragraph (ledd) is written."""

from langbenk.law.words import Words

ORDINALS: dict[int, Words] = {
    1: Words("første ledd", "første ledd", "first paragraph"),
    2: Words("andre ledd", "andre ledd", "second paragraph"),
    3: Words("tredje ledd", "tredje ledd", "third paragraph"),
    4: Words("fjerde ledd", "fjerde ledd", "fourth paragraph"),
    5: Words("femte ledd", "femte ledd", "fifth paragraph"),
    6: Words("sjette ledd", "sjette ledd", "sixth paragraph"),
    7: Words("sjuende ledd", "sjuande ledd", "seventh paragraph"),
    8: Words("åttende ledd", "åttande ledd", "eighth paragraph"),
}
