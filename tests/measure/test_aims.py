"""The figures beside the aims: what is met is said, what is not is said as plainly, and growth has its own table."""

from measure.access import Decision
from measure.aims import report
from measure.data import Loaded
from measure.pages import Figure, Measured


def measured(cases: int, *, busiest: float, usual: float, door: float = 2.0) -> Measured:
    """A size at which all but a twentieth of the answers came within so many milliseconds, and half within half."""
    times = {"my cases, the busiest": busiest, "my cases, the busiest, page 59": busiest, "my cases, the usual": usual}
    return Measured(
        cases=cases,
        loaded=Loaded(rows=cases * 39, seconds=cases / 2000, bytes=cases * 12_000),
        figures=tuple(Figure(page, clients, p95 / 2, p95, 4) for page, p95 in times.items() for clients in (1, 8)),
        decisions=(Decision("the busiest", door, door + 1, 2),),
        shown=1500,
        differences=(),
    )


def test_each_reader_has_an_aim_and_the_slowest_size_is_held_against_it() -> None:
    told = report([measured(62_000, busiest=40, usual=20), measured(1_000_000, busiest=44, usual=26)])
    assert (
        "- met: my cases, the busiest: p95 under 60 ms with 8 clients that never pause; "
        "the slowest is my cases, the busiest, page 59, 44.0 ms at 1,000,000 cases" in told
    )
    assert (
        "- NOT MET: my cases, the usual: p95 under 25 ms with 1 client; the slowest is my cases, the usual, 26.0"
        in told
    )
    assert "1,000,000 cases in 39,000,000 rows, 11.2 GiB, loaded in 8.3 minutes" in told


def test_growth_from_size_to_size_is_shown_page_by_page() -> None:
    told = report([measured(62_000, busiest=40, usual=20), measured(1_000_000, busiest=44, usual=26)])
    assert "| my cases, the busiest, page 59 |       1 |   20.0 |      22.0 |   +10% |" in told
    assert (
        "- NOT MET: p50 grows by no more than 25% from 62,000 to 1,000,000 cases; my cases, the usual changes" in told
    )
    assert "Growth" not in report([measured(62_000, busiest=40, usual=20)])


def test_a_door_that_takes_too_long_is_said() -> None:
    assert "- met: a decision costs at most 3 ms (p50); the slowest takes 2.00 ms" in report(
        [measured(40, busiest=1, usual=1)]
    )
    assert "- NOT MET: a decision costs at most 3 ms (p50); the slowest takes 3.20 ms" in report(
        [measured(40, busiest=1, usual=1, door=3.2)]
    )
