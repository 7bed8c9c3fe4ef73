"""The law's commands as a script meets them: JSON out, or one line on standard error and exit status 2."""

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from langbenk.cli.main import main

SOURCE = Path(__file__).parents[2] / "src"
FAMILY = {
    "on": "2026-09-01",
    "person": {"birth_date": "2017-03-02"},
    "facts": {"serious_condition": "yes", "long_term": "yes"},
    "services": ["school", "municipal_health"],
    "coordination": {"services_agree": "no", "candidates": ["ppt", "child_mental_health"]},
}


@dataclass(frozen=True)
class Run:
    """What a command gave back."""

    status: int
    out: str
    err: str


@pytest.fixture
def langbenk(capsys, monkeypatch):
    """Run the command in this process; what is given stands on standard input."""

    def run(*arguments, given=""):
        data = given if isinstance(given, bytes) else given.encode("utf-8")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        try:
            status = main(arguments)
        except SystemExit as stopped:
            status = stopped.code
        return Run(status, *capsys.readouterr())

    return run


def in_a_shell(*arguments, given="", **environment):
    """Run the command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "langbenk.cli.main", *arguments],
        input=given.encode("utf-8"),
        capture_output=True,
        env=os.environ | {"PYTHONPATH": str(SOURCE)} | environment,
        check=False,
    )


def refused(run, *words):
    """Exit status 2, nothing on standard output, and one line that holds the words."""
    one_line = run.err.count("\n") == 1 and run.err.endswith("\n")
    return run.status == 2 and not run.out and one_line and all(word in run.err for word in words)


def test_assess_answers_in_json(langbenk):
    run = langbenk("assess", "-", "--json", given=json.dumps(FAMILY))
    told = {result["rule"]: result for result in json.loads(run.out)["results"]}

    assert (run.status, run.err) == (0, "")
    assert told["child-coordinator"]["missing"][-1] == "family_wishes_child_coordinator"
    assert told["who-coordinates"]["eligible"] == ["ppt"]
    assert [who["service"] for who in told["cooperation-duty"]["who"]] == ["school", "municipal_health"]


def test_the_day_on_the_command_line_goes_before_the_files(langbenk, tmp_path):
    file = tmp_path / "family.json"
    file.write_text(json.dumps(FAMILY), encoding="utf-8")
    told = json.loads(langbenk("assess", str(file), "--on", "2022-07-31", "--json").out)

    assert told["on"] == "2022-07-31"
    assert {result["outcome"] for result in told["results"]} == {"not_in_force"}


def test_without_any_day_today_is_meant(langbenk):
    told = json.loads(langbenk("assess", "-", "--json", given='{"facts": {}}').out)

    assert told["on"] >= "2026-01-01"


@pytest.mark.parametrize(
    ("lang", "word"), [("nb", "Barnekoordinator: må vurderes"), ("nn", "må vurderast"), ("en", "must")]
)
def test_people_read_it_in_a_terminal(lang, word):
    run = in_a_shell("assess", "-", "--lang", lang, given=json.dumps(FAMILY), COLUMNS="60", PYTHONIOENCODING="ascii")
    text = run.stdout.decode("utf-8")

    assert word in text
    assert max(map(len, text.splitlines())) <= 60
    assert "§ 2-5" not in text
    assert "§\N{NO-BREAK SPACE}2-5" in text


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ("", "FILE"),
        ("{", "FILE"),
        ("[]", "input"),
        ('{"on": "2026-02-31"}', "on"),
        ('{"on": "2026-09-01", "facts": {"long_term": NaN}}', "FILE"),
        ('{"on": "2026-09-01", "facts": {"long_term": "yes", "long_term": "no"}}', "long_term"),
        ('{"on": "2026-09-01", "facts": {"ice_cream": "yes"}}', "facts.ice_cream"),
        ('{"on": "2026-09-01", "facts": {"\\u001b[31m\\n": "yes"}}', "facts."),
        ('{"on": "2026-09-01", "facts": {"\\ud800": "yes"}}', "facts."),
        ('{"on": "2026-09-01", "person": {"age": 1' + "0" * 5000 + "}}", "FILE"),
        ('{"on": "2026-09-01", "person": {"age": 1e400}}', "person.age"),
        ("[" * 100_000, "FILE"),
        (b'{"on": "2026-09-01", "facts": {"\xff": "yes"}}', "FILE"),
        ("﻿[]", "input"),
        (b"\0" * 1_000_001, "FILE"),
    ],
)
def test_bad_input_gets_one_line_that_names_the_field(langbenk, given, word):
    assert refused(langbenk("assess", "-", given=given), "langbenk assess: ", f" {word}")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["asses"], "asses"),
        (["assess"], "FILE"),
        (["assess", "-", "--lang", "fr"], "--lang"),
        (["assess", "-", "--on", "2026-02-31"], "--on"),
        (["assess", "-", "extra\nline"], "extra line"),
        (["assess", "nowhere.json"], "FILE"),
        (["assess", "."], "FILE"),
        (["assess", "a\0b".replace("\0", "\x01")], "FILE"),
        (["duties", "--service", "hospital"], "service"),
        (["duties"], "--service"),
        (["duties", "--service", "school", "--on", "yesterday"], "--on"),
        (["cite", "hol § 99-9"], "citation"),
        (["appeal", "--decision", "everything", "--told", "2026-11-27"], "decision"),
        (["appeal", "--decision", "plan_nav", "--told", "2026-11-31"], "--told"),
        (["assess-many", "nowhere.parquet", "out.parquet"], "takes"),
        (["assess-many", "a.xlsx", "out.csv"], "IN"),
        (["assess-many", "a.csv", "out.txt"], "OUT"),
    ],
)
def test_bad_arguments_get_one_line(langbenk, arguments, word):
    assert refused(langbenk(*arguments), "langbenk", word)


def test_what_binds_a_kindergarten_where_to_appeal_and_what_replaced_a_section(langbenk):
    duties = json.loads(langbenk("duties", "--service", "kindergarten", "--on", "2026-09-01", "--json").out)
    appeal = json.loads(langbenk("appeal", "--decision", "plan_social", "--told", "2026-12-04", "--json").out)
    cited = json.loads(langbenk("cite", "opplæringslova § 15-8", "--on", "2025-01-01", "--json").out)

    assert {"ground": "bhl § 2 b", "duty": "cooperate_case", "body": "kindergarten"} in duties
    assert (appeal["weeks"], appeal["last_day"]) == (3, "2026-12-28")
    assert (cited["in_force"], cited["now"]) == (False, "opplæringslova § 24-1")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nb", "kan likevel ha egne plikter, som å melde fra til barnevernet (bvl § 13-2, hpl § 33, bhl § 46)."),
        ("nn", "kan likevel ha eigne plikter, som å melde frå til barnevernet (bvl § 13-2, hpl § 33, bhl § 46)."),
        (
            "en",
            "may still have duties of their own, such as to report to child welfare (bvl § 13-2, hpl § 33, bhl § 46).",
        ),
    ],
)
@pytest.mark.parametrize("service", ["voluntary", "private_without_grant"])
def test_outside_the_reform_the_staff_may_have_duties_of_their_own(langbenk, service, lang, words):
    told = langbenk("duties", "--service", service, "--on", "2026-09-01", "--lang", lang).out
    listed = langbenk("duties", "--service", service, "--on", "2026-09-01", "--json").out

    assert words in " ".join(told.split())
    assert json.loads(listed) == []


def test_what_the_texts_cannot_answer_is_said(langbenk):
    told = langbenk("duties", "--service", "child_welfare", "--on", "2022-07-31").out

    assert "vi har ikke lest hva de sa den dagen: barnevernloven § 3-2," in " ".join(told.split())


def test_the_help_says_what_until_means(langbenk):
    assert '"until" is the first day on which' in " ".join(langbenk("cite", "--help").out.split())


@pytest.mark.parametrize("arguments", [["--help"], ["assess", "--help"], []])
def test_help_is_given(langbenk, arguments):
    run = langbenk(*arguments)

    assert run.status == 0
    assert "langbenk" in run.out


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_assess_many_writes_every_row(langbenk, tmp_path, suffix):
    source, target = tmp_path / "in.csv", tmp_path / f"out{suffix}"
    source.write_text("id,age,municipal_health_long_term,municipal_health_coordinated,wishes_coordinator\n"
                      "1,41,yes,yes,yes\n2,8,yes,no,\n3,,yes,,no\n", encoding="utf-8")  # fmt: skip
    run = langbenk("assess-many", str(source), str(target), "--on", "2026-09-01", "--rule", "coordinator-municipal")

    assert (run.status, run.err) == (0, "")
    assert [path.name for path in tmp_path.iterdir() if path not in (source, target)] == []
    if suffix == ".csv":
        head, *rows = target.read_text(encoding="utf-8").splitlines()
        outcome = head.split(",").index("coordinator-municipal.outcome")
        assert [row.split(",")[outcome] for row in rows] == ["entitled", "not_met", "needs_assessment"]


def test_a_register_with_a_bad_cell_writes_nothing(langbenk, tmp_path):
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("age,long_term\n8,yes\n9,ja\n", encoding="utf-8")

    assert refused(langbenk("assess-many", str(source), str(target)), "long_term", "row 2")
    assert not target.exists()


@pytest.mark.parametrize("content", [b"", b"\0\1\2", b'"', b"PAR1PAR1"])
@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_a_damaged_register_gets_one_line(langbenk, tmp_path, content, suffix):
    source = tmp_path / f"in{suffix}"
    source.write_bytes(content)
    run = langbenk("assess-many", str(source), str(tmp_path / "out.parquet"))

    assert refused(run) or run.status == 0
    assert "Traceback" not in run.err


def test_the_laws_commands_never_import_django_or_polars():
    code = (
        "import sys; from langbenk.cli.main import main; main(['duties', '--service', 'school', '--json']); "
        "import langbenk.law; sys.exit(bool({'django', 'polars'} & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=os.environ | {"PYTHONPATH": str(SOURCE)}, check=False
    )

    assert run.returncode == 0
