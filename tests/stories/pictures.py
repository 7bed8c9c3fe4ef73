"""The README's pictures, taken of the served demo by ``make pictures``. Named so that ``make test`` passes it by."""

from pathlib import Path

from demo.families import NOAH
from tests.stories.conftest import Someone

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"


def test_the_bench_and_the_familys_page(someone: Someone) -> None:
    """The case page in bokmål on a wide screen; the family's page in nynorsk on a phone."""
    PICTURES.mkdir(exist_ok=True)
    bench = someone("ingrid-at-work")
    bench.goto(f"/cases/{NOAH.id}/")
    bench.screenshot(path=PICTURES / "bench.png", clip={"x": 0, "y": 0, "width": 1280, "height": 1180}, full_page=True)
    home = someone("siri-at-home", language="nn", width=390)
    home.goto(f"/home/{NOAH.id}/")
    home.screenshot(path=PICTURES / "home.png", clip={"x": 0, "y": 0, "width": 390, "height": 1180}, full_page=True)
