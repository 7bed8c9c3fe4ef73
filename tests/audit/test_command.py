"""`langbenk audit verify`, as it is typed: what it prints of a log that is whole, and of one that is not."""

import pytest

from langbenk.cli.main import main
from tests.audit.scene import THURSDAY, TUESDAY, behind_its_back, four_looks, line_of
from tests.conftest import as_owner

pytestmark = pytest.mark.usefixtures("kept_for_real")
A_SEAL = "0" * 64


def verify(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, str]:
    """The exit status and the words, when the owner types it."""
    with as_owner():
        status = main(["audit", "verify", *typed])
    return status, " ".join(capsys.readouterr().out.split())


def test_a_whole_log_says_how_long_it_is_and_what_to_note(capsys: pytest.CaptureFixture[str]) -> None:
    four_looks()
    status, told = verify(capsys)
    assert status == 0
    assert told.startswith("The log is whole: 4 lines, from 2026-11-02 to 2026-11-05. The last seal: 4:")
    assert "Note it where nobody who can reach this database can change it." in told
    seal = told.split("The last seal: ")[1].split()[0]
    assert verify(capsys, "--since", seal)[0] == 0


def test_an_empty_log_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(capsys) == (0, "The log is empty.")
    assert verify(capsys, "--since", f"1:{A_SEAL}") == (
        1,
        "The log is NOT whole. Faults found: 1, in 0 lines."
        " Number 1, which was noted, is missing: the end of the chain has been removed.",
    )


def test_each_fault_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    four_looks()
    tuesdays, thursdays = line_of(TUESDAY), line_of(THURSDAY)
    behind_its_back("UPDATE audit_logline SET why = 'contact' WHERE at = %s", TUESDAY)
    behind_its_back("DELETE FROM audit_link WHERE line = %s", thursdays)
    status, told = verify(capsys, "--since", f"1:{A_SEAL}")
    assert status == 1
    assert told == (
        "The log is NOT whole. Faults found: 3, in 3 lines."
        " Number 1 has another seal than the one noted: the chain has been written anew."
        f" Number 2, line {tuesdays} of 2026-11-03: the line, or its place in the chain, has been changed."
        f" Line {thursdays} of 2026-11-05: added past the chain, or its moment has been changed."
    )


def test_missing_lines_and_links_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    four_looks()
    gone = line_of(THURSDAY)
    behind_its_back("DELETE FROM audit_link WHERE number IN (1, 2)")
    behind_its_back("DELETE FROM audit_logline WHERE at <= %s OR at = %s", TUESDAY, THURSDAY)
    assert verify(capsys) == (
        1,
        "The log is NOT whole. Faults found: 2, in 2 lines."
        " Numbers 1 to 2: these links are missing, and whatever lines they sealed."
        f" Number 4, line {gone} of 2026-11-05: the line is missing.",
    )


@pytest.mark.parametrize("typed", [[], ["mend"], ["verify", "--since"], *(["verify", "--since", seal] for seal in (
    "", "12", f"12:{A_SEAL}0", f"-1:{A_SEAL}", f"12:{'x' * 64}", f"١:{A_SEAL}",
))])  # fmt: skip
def test_what_it_does_not_take_is_one_line(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(["audit", *typed])
    except SystemExit as leaving:
        status = int(str(leaving.code))
    told = capsys.readouterr()
    assert (status, told.out, told.err.count("\n")) == (2, "", 1)
    assert told.err.startswith("langbenk audit")
