"""The log as the family reads it: filtered, taken out as files, asked about; and nothing there of what is withheld."""

import csv
import re
from datetime import UTC, date, datetime, timedelta
from io import BytesIO, StringIO
from uuid import UUID, uuid4

import pikepdf
import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Tie
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.models import Case, Entry, Withholding
from langbenk.insight.models import Question
from langbenk.people.models import Person
from langbenk.web.family import log_files
from tests.conftest import as_owner
from tests.made import a_consent, a_person, a_service, an_employee, seat, signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
OCTOBER = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
UNTIL_MONDAY = {"until": "2.11.2026"}  # the reader's own visits are later


def look(
    by: Actor, about: UUID, action: Action = Action.CASE_READ, at: datetime = MONDAY, thing: UUID | None = None
) -> None:
    with door(action, by=by, at=at, about=about, part="entry" if thing else "case", thing=thing):
        pass


def log(client: Client, scene: Scene, status: int = 200, **asked: str) -> Element:
    answer = client.get(f"/home/{scene.noah}/looked/", asked)
    assert answer.status_code == status
    return read(answer.content.decode()).one("main")


def lines(shown: Element) -> list[str]:
    return [line.text.replace("\xa0", " ") for line in shown.all("li", class_="looked")]


def plain(content: bytes) -> bytes:
    """A page without the key of its forms, which is new each time, and without its own address."""
    return re.sub(rb'(name="(csrfmiddlewaretoken|back)" value=)"[^"]+"', rb"\1", content)


def rows(client: Client, scene: Scene, **asked: str) -> list[list[str]]:
    answer = client.get(f"/home/{scene.noah}/looked/csv/", asked)
    assert answer.status_code == 200
    return list(csv.reader(StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))[1:]


@pytest.fixture
def scene() -> Scene:
    """The coordinator and the teacher have read the case on Monday, and on Tuesday a stranger tried to."""
    noah = noahs_bench()
    look(noah.ingrid, noah.noah)
    look(noah.tuva, noah.noah)
    with as_owner():
        stranger = an_employee("Tor", a_service("kindergarten", "Solbakken"))
    with pytest.raises(Refused):
        look(stranger, noah.noah, at=TUESDAY)
    return noah


@pytest.fixture
def siri(scene: Scene) -> Client:
    return signed_in_client(scene.siri, language="en", name="Siri Lie")


# --- the filter


def test_one_service_one_day_and_only_those_who_were_stopped(scene: Scene, siri: Client) -> None:
    (school,) = lines(log(siri, scene, service=str(scene.school)))
    assert "Tuva Moe" in school
    assert "teacher, Lysvik school, read the case" in school
    assert len(lines(log(siri, scene, since="2.11.2026", until="02.11.2026"))) == 2
    (stopped,) = lines(log(siri, scene, refused="yes"))
    assert "adviser, Solbakken, tried to read the case, but was stopped" in stopped
    assert "Does not sit on the bench" in stopped


def test_the_services_to_choose_among_are_those_in_the_log(scene: Scene, siri: Client) -> None:
    with as_owner():
        a_service("nav", "Nav Lysvik")
    choices = [option.text for option in log(siri, scene).one("select", name="service").all("option")]
    assert choices == ["All services", "Health", "Lysvik school", "Solbakken"]


def test_the_filter_stays_from_page_to_page_and_into_the_files(scene: Scene, siri: Client) -> None:
    for minutes in range(60):
        by = (scene.ingrid, scene.per)[minutes % 2]
        look(by, scene.noah, at=MONDAY + timedelta(minutes=minutes))
    first = log(siri, scene, service=str(scene.health), **UNTIL_MONDAY)
    older = first.one("a", rel="next").attributes["href"]
    assert older.startswith(f"?service={scene.health}&until=2.11.2026&before=")
    for file in ("csv", "pdf"):
        (link,) = [a for a in first.all("a") if f"/looked/{file}/" in a.attributes["href"]]
        assert link.attributes["href"].endswith(f"?service={scene.health}&until=2.11.2026")
    seen, before = len(lines(first)), re.search(r"before=(\d+)", older)
    while before:
        page = log(siri, scene, service=str(scene.health), before=before[1], **UNTIL_MONDAY)
        seen += len(lines(page))
        onward = page.all("a", rel="next")
        before = re.search(r"before=(\d+)", onward[0].attributes["href"]) if onward else None
        assert page.one("input", name="until").attributes["value"] == "2.11.2026"
    assert seen == 60


def test_a_filter_that_nothing_fits_says_so_kindly(scene: Scene, siri: Client) -> None:
    shown = log(siri, scene, since="1.1.2020", until="2.1.2020")
    assert "Nothing here fits" in shown.text
    assert "Choose other days, or another service." in shown.text


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"since": "31.2.2026"}, "31.2.2026 does not exist."),
        ({"until": "1'; DROP TABLE audit_logline; --"}, "Write the date as day, month and year"),
        ({"since": "infinity"}, "Write the date as day, month and year"),
        ({"since": "3.11.2026", "until": "2.11.2026"}, "The first day must not be after the last."),
        ({"service": "1 OR 1=1"}, "Choose one of the services."),
        ({"service": str(uuid4())}, "Choose one of the services."),
    ],
)
def test_what_is_wrong_is_said_once_and_shown_as_it_was_typed(
    scene: Scene, siri: Client, asked: dict[str, str], sentence: str
) -> None:
    shown = log(siri, scene, status=422, **asked)
    assert len(shown.one("div", id="errors").all("li")) == 1
    assert sentence in shown.one("p", class_="ds-validation-message").text
    assert lines(shown) == []
    for name, typed in asked.items():
        assert name == "service" or shown.one("input", name=name).attributes["value"] == typed
    if "service" not in asked:
        answer = siri.get(f"/home/{scene.noah}/looked/csv/", asked)
        assert (answer.status_code, answer["Location"].split("?")[0]) == (302, f"/home/{scene.noah}/looked/")


@pytest.mark.parametrize(
    "asked", [{"since": "1.1.0001"}, {"until": "31.12.9999"}, {"before": "9" * 18}, {"refused": "0"}]
)
def test_the_ends_of_time_are_days_too(scene: Scene, siri: Client, asked: dict[str, str]) -> None:
    assert lines(log(siri, scene, **asked))


def test_the_page_asks_the_database_no_more_for_a_long_log_than_for_a_short_one(scene: Scene, siri: Client) -> None:
    counts = []
    for more in (0, 40):
        for minutes in range(more):
            look((scene.ingrid, scene.per)[minutes % 2], scene.noah, at=MONDAY + timedelta(minutes=minutes))
        with CaptureQueriesContext(connection) as asked:
            log(siri, scene, service=str(scene.health))
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 14


# --- the files


def test_the_spreadsheet_has_a_line_for_each_reading_and_opens_in_norway(scene: Scene, siri: Client) -> None:
    with as_owner():
        for parent in (scene.siri, scene.omar):
            a_consent(scene.noah, scene.school, parent, at=OCTOBER)
    for _ in range(2):
        look(scene.tuva, scene.noah, Action.PLAN_READ)
    answer = siri.get(f"/home/{scene.noah}/looked/csv/", {"service": str(scene.school)})
    assert answer.content.startswith("\ufeffDay;Time;Name;".encode())
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Cache-Control"] == "no-store"
    read_plan, again, read_case = rows(siri, scene, service=str(scene.school))
    assert read_plan == again
    day, clock, name, role, what, stopped, why, seated = read_plan
    assert (day, clock, name, role) == ("02.11.2026", "10:00:00", "Tuva Moe", "teacher, Lysvik school")
    assert (what, stopped, seated) == ("read the plan", "", "01.01.2020")
    assert why == "Sits on the bench, and you agreed on 5\xa0October 2026 (Education Act (opplæringslova) § 24-1)"
    assert read_case[4] == "read the case"
    assert [row[5] for row in rows(siri, scene, refused="yes")] == ["yes"]


@pytest.mark.parametrize("formula", ["=1+1", "+47", "-2+3", "@SUM(A1)", "\t=1", "＝1+1"])
def test_a_name_that_is_a_formula_is_text(scene: Scene, siri: Client, formula: str) -> None:
    with as_owner():
        Person.objects.filter(id=scene.omar.person).update(given_name=formula, family_name="")
    look(scene.omar, scene.noah, Action.HOME_READ)
    (cell,) = [row[2] for row in rows(siri, scene, **UNTIL_MONDAY) if "Moe" not in row[2]]
    assert cell == f"'{formula.strip()}" or cell == f"'{formula}"


def test_a_file_has_an_end_and_says_so(scene: Scene, siri: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("langbenk.web.family.looked.MOST_IN_CSV", 2)
    monkeypatch.setattr(log_files, "MOST_IN_CSV", 2)
    *kept, last = rows(siri, scene)
    assert len(kept) == 2
    assert last[0].startswith("There is room for the newest 2 readings here.")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_pdf_is_in_the_readers_language_and_its_name_tells_of_nobody(scene: Scene, language: str) -> None:
    client = signed_in_client(scene.siri, language=language, name="Siri Lie")
    answer = client.get(f"/home/{scene.noah}/looked/pdf/", {"service": str(scene.school)})
    assert answer["Content-Type"] == "application/pdf"
    assert re.fullmatch(r'attachment; filename="logg-\d{4}-\d\d-\d\d\.pdf"', answer["Content-Disposition"])
    assert answer["Cache-Control"] == "no-store"
    pdf = pikepdf.open(BytesIO(answer.content))
    assert str(pdf.Root.Lang)[:2] == language
    assert "Noah" not in str(pdf.docinfo)


def test_taking_out_a_file_stands_in_the_log_for_the_other_parent(scene: Scene, siri: Client) -> None:
    siri.get(f"/home/{scene.noah}/looked/pdf/")
    shown = lines(log(signed_in_client(scene.omar, language="en"), scene))
    assert any("Siri Lie" in line and "looked at who has looked (downloaded as a PDF)" in line for line in shown)


@pytest.mark.parametrize("more", ["csv/", "pdf/", "1/", "csv/?until=31.12.2090"])
def test_nobody_else_gets_a_file(scene: Scene, more: str) -> None:
    other = noahs_bench()
    for by in (other.siri, scene.ingrid, scene.tuva, scene.unit):
        assert signed_in_client(by).get(f"/home/{scene.noah}/looked/{more}").status_code in (403, 404)
    theirs, nobodys = (signed_in_client(other.siri).get(f"/home/{one}/looked/{more}") for one in (scene.noah, uuid4()))
    assert plain(theirs.content) == plain(nobodys.content)


# --- what is withheld


def everything(scene: Scene, by: Actor) -> list[bytes]:
    """The page, the page of each filter, and the spreadsheet, as this reader gets them; without the form's keys."""
    client = signed_in_client(by, language="en")
    pages = [f"looked/?{more}until=2.11.2026" for more in ("", "refused=yes&", f"service={scene.health}&")]
    return [plain(client.get(f"/home/{scene.noah}/{more}").content) for more in (*pages, "looked/csv/?until=2.11.2026")]


def an_entry(scene: Scene, kept_from: Actor) -> UUID:
    case = scene.case()
    with as_owner():
        said = {"text": "Something of hers.", "audience": "family", "part": "everyday", "form_key": uuid4()}
        entry = Entry.objects.create(
            case=case,
            person_id=scene.noah,
            writer_id=scene.ingrid.person,
            written_by_id=scene.ingrid.employee,
            service_id=scene.health,
            at=OCTOBER,
            **said,
        )
        Withholding.objects.create(
            entry=entry,
            person_id=scene.noah,
            relative_id=kept_from.person,
            ground="pbrl-3-4",
            by_id=scene.ingrid.person,
            at=OCTOBER,
        )
    return entry.id


def test_an_entry_withheld_from_one_parent_leaves_no_trace_in_any_page_or_file(scene: Scene) -> None:
    before, of_omar = everything(scene, scene.siri), everything(scene, scene.omar)
    entry = an_entry(scene, scene.siri)
    look(scene.ingrid, scene.noah, Action.ENTRY_READ, thing=entry)
    look(scene.ingrid, scene.noah, Action.ENTRY_WITHHOLD, thing=entry)
    assert everything(scene, scene.siri) == before
    assert everything(scene, scene.omar) != of_omar
    assert "changed whom a text is withheld from" in everything(scene, scene.omar)[0].decode()


def test_a_concern_that_they_were_not_told_of_leaves_no_trace(scene: Scene) -> None:
    with as_owner():
        neighbour = an_employee("Bo", a_service("kindergarten", "Solsiden"))
    before = everything(scene, scene.siri)
    told = {"about": scene.noah, "newcomer": None, "by": neighbour, "at": MONDAY}
    register_concern(text="I saw bruises.", family_told=False, form_key=uuid4(), **told)
    assert everything(scene, scene.siri) == before


def test_a_service_that_sits_apart_leaves_no_trace_and_cannot_be_chosen_or_asked_about(scene: Scene) -> None:
    with as_owner():
        shelter = a_service("crisis_centre", "The shelter")
        helper = an_employee("Una", shelter)
        hidden = seat(scene.noah, "team_member", "hol-3-4", employee=helper, service=shelter)
        Tie.objects.filter(id=hidden).update(apart=True)
    before = everything(scene, scene.siri)
    look(helper, scene.noah)
    assert everything(scene, scene.siri) == before
    siri = signed_in_client(scene.siri, language="en")
    nobodys = UUID(int=1)
    chosen = [siri.get(f"/home/{scene.noah}/looked/", {"service": str(one)}).content for one in (shelter, nobodys)]
    assert plain(chosen[0]).replace(str(shelter).encode(), str(nobodys).encode()) == plain(chosen[1])
    with connection.cursor() as cursor, as_owner():
        cursor.execute("SELECT max(id) FROM audit_logline WHERE employee = %s", [helper.employee])
        (line,) = cursor.fetchone()
    gone, none = (siri.get(f"/home/{scene.noah}/looked/{number}/") for number in (line, 10**12))
    assert (gone.status_code, plain(gone.content)) == (404, plain(none.content))


# --- to ask


def ask(client: Client, scene: Scene, line: str, words: str = "") -> HttpResponse:
    return client.post(line, {"words": words, "once": str(uuid4())})


def line_of(client: Client, scene: Scene, name: str) -> str:
    """The address that asks about somebody's line."""
    (line,) = [one for one in log(client, scene).all("li", class_="looked") if name in one.text]
    (link,) = [one for one in line.all("a") if "Ask why" in one.text]
    return str(link.attributes["href"])


def test_one_asks_beside_the_line_and_sees_there_what_becomes_of_it(scene: Scene, siri: Client) -> None:
    line = line_of(siri, scene, "Tuva")
    form = read(siri.get(line).content.decode()).one("main")
    assert "Lysvik school has no leader here who can answer" in form.text
    assert ask(siri, scene, line, "Why at night?")["Location"] == line
    (asked,) = [one for one in lines(log(siri, scene)) if "You asked on" in one]
    assert "Tuva" in asked
    assert "You get an answer by" in asked
    with as_owner():
        question = Question.objects.get()
        assert question.due_on > question.asked_at.date() + timedelta(days=26)
        Question.objects.update(answer="A meeting.", answered_by=scene.unit.employee, answered_at=MONDAY)
    (answered,) = [one for one in lines(log(siri, scene)) if "You asked on" in one]
    assert "Why at night?" in answered
    assert "Une Moe answered on 2 November 2026: A meeting." in answered
    assert "What you have asked" in log(siri, scene).text


def test_a_day_gone_by_is_said(scene: Scene, siri: Client) -> None:
    ask(siri, scene, line_of(siri, scene, "Tuva"))
    with as_owner():
        Question.objects.update(due_on=date(2026, 11, 1))
    assert "The answer should have come by 1 November 2026. Call Lysvik school" in log(siri, scene).text.replace(
        "\xa0", " "
    )


def test_the_words_may_be_empty_and_may_not_be_endless(scene: Scene, siri: Client) -> None:
    line = line_of(siri, scene, "Tuva")
    assert ask(siri, scene, line, "x" * 2001).status_code == 422
    assert ask(siri, scene, line).status_code == 302


def test_ones_own_line_and_the_other_parents_cannot_be_asked_about(scene: Scene, siri: Client) -> None:
    look(scene.omar, scene.noah, Action.HOME_READ)
    shown = log(siri, scene)
    for one in shown.all("li", class_="looked"):
        assert ("Ask why" in one.text) == ("Moe" in one.text)


@pytest.mark.parametrize("number", ["0", "1", str(2**63 - 1), str(2**63), "9" * 60])
def test_a_forged_number_is_a_page_that_does_not_exist(scene: Scene, siri: Client, number: str) -> None:
    for answer in (
        siri.get(f"/home/{scene.noah}/looked/{number}/"),
        ask(siri, scene, f"/home/{scene.noah}/looked/{number}/"),
    ):
        assert answer.status_code == 404


def test_the_line_of_another_child_is_not_there(scene: Scene, siri: Client) -> None:
    other = noahs_bench()
    look(other.ingrid, other.noah)
    theirs = line_of(signed_in_client(other.siri, language="en"), other, "Ingrid").rsplit("/", 2)[1]
    assert siri.get(f"/home/{scene.noah}/looked/{theirs}/").status_code == 404
    assert ask(siri, scene, f"/home/{scene.noah}/looked/{theirs}/").status_code == 404
    with as_owner():
        assert not Question.objects.exists()


def test_from_fifteen_the_girl_reads_her_own_log_and_is_spoken_to(scene: Scene) -> None:
    with as_owner():
        selma = a_person("Selma", born=date(2011, 5, 1))
        Case.objects.create(person_id=selma, step="unit", opened_at=MONDAY)
        seat(selma, "self", "bl-33", relative=Actor(selma, Hat.FAMILY))
        seat(selma, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=scene.health)
    look(scene.ingrid, selma)
    answer = signed_in_client(Actor(selma, Hat.FAMILY), language="en").get(f"/home/{selma}/looked/")
    shown = read(answer.content.decode()).one("main")
    assert "What has been opened and done about you" in shown.text
    assert "Is child coordinator for you" in shown.text
