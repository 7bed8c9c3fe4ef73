"""How figures are shown."""

from datetime import UTC, datetime

from measure.report import machine, table, verdict


def test_a_table_is_lined_up_and_is_markdown() -> None:
    shown = table(("page", "ms"), [("case page", "7.5"), ("the board", "12.25")])
    assert shown.splitlines() == [
        "| page      |    ms |",
        "| --------- | ----: |",
        "| case page |   7.5 |",
        "| the board | 12.25 |",
    ]


def test_an_aim_that_is_not_met_is_said_loudly() -> None:
    assert verdict("under 60 ms", met=False) == "- NOT MET: under 60 ms"
    assert verdict("under 60 ms", met=True) == "- met: under 60 ms"


def test_figures_say_when_and_on_what_they_were_measured() -> None:
    told = machine(datetime(2026, 11, 21, 22, 25, tzinfo=UTC))
    assert told.startswith("2026-11-21 22:25, ")
    for part in (" cores", " GiB", "load ", "Python 3.", "django 5.2"):
        assert part in told
