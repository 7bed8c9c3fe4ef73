"""The shared parts of a page say the same to the eye, to a screen reader and to a reader without script."""

import re
from datetime import date
from pathlib import Path

import pytest
from django import forms

import langbenk.web
from tests.web.drawn import drawn

HOUSE = Path(langbenk.web.__file__).parent
HOSTILE = "<script>alert('x')</script>\" onclick=\"x"


class Concern(forms.Form):
    """A small form with one field of each kind."""

    words = forms.CharField(label="Hva er du bekymret for?", help_text="Familien kan lese det.", max_length=2000)
    born = forms.DateField(
        label="Født", input_formats=["%d.%m.%Y"], error_messages={"invalid": "Den datoen finnes ikke."}
    )
    serious = forms.ChoiceField(
        label="Er det alvorlig?", choices=[("yes", "Ja"), ("no", "Nei"), ("unknown", "Vet ikke")]
    )
    service = forms.ChoiceField(label="Tjeneste", choices=[("", "Velg"), ("school", "Skole")], required=False)
    told = forms.BooleanField(label="Familien vet det", required=False)


def test_a_field_is_tied_to_its_label_its_help_and_its_mistake() -> None:
    page = drawn('<c-field :of="form.words" rows="4" />', form=Concern({"words": ""}))
    box = page.one("textarea", name="words")
    assert page.one("label", for_=box.attributes["id"]).text == "Hva er du bekymret for?"
    help_id, error_id = box.attributes["aria-describedby"].split()
    assert page.one("p", id=help_id).text == "Familien kan lese det."
    assert page.one("p", id=error_id).text != ""
    assert box.attributes["aria-invalid"] == "true"
    assert box.attributes["maxlength"] == "2000"


def test_a_field_without_mistake_is_not_called_invalid_and_an_optional_one_says_so() -> None:
    page = drawn('<c-field name="phone" label="Telefon" type="tel" autocomplete="tel" />')
    box = page.one("input", name="phone")
    assert "aria-invalid" not in box.attributes
    assert (box.attributes["type"], box.attributes["autocomplete"]) == ("tel", "tel")
    assert page.one("label").text == "Telefon (valgfritt)"
    assert "(valgfritt)" not in drawn('<c-field name="phone" label="Telefon" required />').text


def test_a_wrong_date_stands_as_it_was_typed_and_a_right_one_as_people_write_it() -> None:
    wrong = drawn('<c-field :of="form.born" type="date" />', form=Concern({"born": "31.02.2026"}))
    assert wrong.one("input").attributes["value"] == "31.02.2026"
    assert "Den datoen finnes ikke." in wrong.text
    known = drawn('<c-field :of="form.born" type="date" />', form=Concern(initial={"born": date(2017, 3, 2)}))
    assert known.one("input").attributes["value"] == "02.03.2017"
    assert "27.11.2026" in known.text


def test_a_choice_is_a_group_with_its_question_and_its_provision_beside_it() -> None:
    page = drawn(
        '<c-choice :of="form.serious" citation="pbrl § 2-5 c" law_text="Kort." law_href="https://lovdata.no/x" />',
        form=Concern(initial={"serious": "no"}),
    )
    group = page.one("fieldset")
    assert group.one("legend").text == "Er det alvorlig?"
    assert [box.attributes["value"] for box in group.all("input", type="radio")] == ["yes", "no", "unknown"]
    assert [box.attributes["value"] for box in group.all("input") if "checked" in box.attributes] == ["no"]
    assert group.one("button").text.replace("\xa0", " ") == "pbrl § 2-5 c"
    assert group.one("a").attributes["href"] == "https://lovdata.no/x"


@pytest.mark.parametrize(
    ("language", "unknown"), [("nb", "Vet ikke ennå"), ("nn", "Veit ikkje enno"), ("en", "Not known yet")]
)
def test_not_knowing_is_always_an_answer(language: str, unknown: str) -> None:
    page = drawn('<c-choice name="long_term" label="Lang tid?" value="unknown" />', language)
    chosen = [box for box in page.all("input", type="radio") if "checked" in box.attributes]
    assert [box.attributes["value"] for box in chosen] == ["unknown"]
    assert page.one("label", for_=chosen[0].attributes["id"]).text == unknown


def test_the_summary_of_mistakes_leads_to_each_field() -> None:
    page = drawn(
        '<c-form :of="form" submit="Lagre"><c-field :of="form.words" /><c-choice :of="form.serious" />'
        '<c-field :of="form.born" type="date" /></c-form>',
        form=Concern({"words": "", "serious": "", "born": "2.3.2017"}),
    )
    links = page.one("div", id="errors").all("a")
    assert [link.attributes["href"] for link in links] == ["#id_words", "#id_serious"]
    for link in links:
        assert page.one("input", id=link.attributes["href"].removeprefix("#")).attributes["aria-invalid"] == "true"


def test_a_form_carries_its_key_its_version_and_who_will_read() -> None:
    page = drawn(
        '<c-form :once="once" :version="version" submit="Lagre" cancel="/" readers="Siri (mor) kan lese dette." />',
        once="0b5c",
        version=3,
    )
    form = page.one("form", method="post")
    assert form.one("input", name="once").attributes["value"] == "0b5c"
    assert form.one("input", name="version").attributes["value"] == "3"
    assert form.one("input", name="csrfmiddlewaretoken").attributes["value"]
    assert "Siri (mor) kan lese dette." in form.text
    assert form.one("a").text == "Avbryt"


def test_a_select_and_a_tick_keep_what_was_chosen() -> None:
    form = Concern({"service": "school", "told": "on"})
    page = drawn('<c-select :of="form.service" /><c-check :of="form.told" />', form=form)
    assert [option.text for option in page.all("option") if "selected" in option.attributes] == ["Skole"]
    assert "checked" in page.one("input", type="checkbox").attributes
    unticked = drawn('<c-check :of="form.told" />', form=Concern({"service": "school"}))
    assert "checked" not in unticked.one("input").attributes


def test_a_seat_opens_without_script_and_says_since_when_why_and_what_it_sees() -> None:
    page = drawn(
        '<c-bench label="Benken rundt Noah"><c-seat key="4" name="Ingrid Moe" role="Barnekoordinator"'
        ' kind="coordinator" :since="since" ground="hol § 7-2 a" :sees="sees" coordinates deputy="Per Lie" />'
        "</c-bench>",
        since=date(2026, 4, 2),
        sees=["planen", "møtene"],
    )
    seat = page.one("ol", aria_label="Benken rundt Noah").one("li")
    button = seat.one("button", class_="seat-button")
    opened = seat.one("div", id=button.attributes["popovertarget"])
    assert "popover" in opened.attributes
    assert button.text.split(" Barnekoordinator")[0].endswith("Ingrid Moe")
    assert "Koordinerer" in button.text
    assert "Vara: Per Lie" in button.text
    assert [(row.one("dt").text, row.one("dd").text.replace("\xa0", " ")) for row in opened.one("dl").all("div")] == [
        ("På benken siden", "2. april 2026"),
        ("Grunn", "hol § 7-2 a"),
        ("Kan se", "planen og møtene"),
    ]


def test_a_goal_says_its_progress_in_words_and_none_where_there_is_nothing_to_count() -> None:
    page = drawn('<c-goal words="Sove hjemme" done="1" total="3" note="vurderes 12. januar" />')
    assert page.one("q").text == "Sove hjemme"
    assert (page.one("progress").attributes["value"], page.one("progress").attributes["max"]) == ("1", "3")
    assert "1 av 3 tiltak i gang · vurderes 12. januar" in page.text
    assert drawn('<c-goal words="Sove hjemme" />').all("progress") == []


def test_the_same_provision_twice_on_a_page_opens_each_in_its_place() -> None:
    page = drawn(
        '<p>Først <c-law citation="hol § 7-1" text="Kort." />, så <c-law citation="hol § 7-1" text="Kort." /></p>'
    )
    opened = [button.attributes["popovertarget"] for button in page.one("p").all("button")]
    assert len(set(opened)) == 2
    assert all(page.one("span", id=each).text == "Kort." for each in opened)


def test_someone_came_first_and_both_texts_stand() -> None:
    stale = {"who": "Per Lie", "texts": [{"label": "Grunn", "theirs": "Hans ord.", "mine": "Mine ord."}]}
    page = drawn('{% include "stale.html" %}', "nn", stale=stale)
    assert page.one("h2").text == "Per Lie endra dette medan du skreiv"
    group = page.one("div", role="group", aria_label="Grunn")
    assert "Hans ord." in group.text
    assert "Mine ord." in group.text


@pytest.mark.parametrize(
    "source",
    [
        '<c-seat key="1" :name="x" :role="x" :ground="x" :sees="x" :deputy="x" :href="x" :link="x" />',
        '<c-seat key="1" name="{{ x }}" role="{{ x|upper }}" />',
        '<c-field name="n" :label="x" :value="x" :error="x" :description="x" />',
        '<c-field name="n" :label="x" :value="x" rows="3" />',
        '<c-choice name="n" :label="x" :value="x" :error="x" :citation="x" :law_text="x" :law_href="x" />',
        '<c-form :once="x" :version="x" :submit="x" :readers="x" :cancel="x" />',
        '<c-panel :title="x" :id="x" /><c-next :title="x" :face="x" /><c-face :name="x" /><c-tag>{{ x }}</c-tag>',
        '<c-goal :words="x" :note="x" /><c-law :citation="x" :text="x" :href="x" /><c-event :day="x">{{ x }}</c-event>',
        '<c-who-looked :who="x" :role="x" :what="x" :day="x" :ground="x" /><c-person :name="x" :value="x" />',
        '<c-stale :label="x" :who="x" :theirs="x" :mine="x" /><c-alert :title="x">{{ x }}</c-alert>',
    ],
)
def test_what_people_write_never_becomes_part_of_the_page(source: str) -> None:
    page = drawn(source, x=HOSTILE)
    assert page.all("script") == []
    assert all(
        "onclick" not in element.attributes
        for tag in ("p", "div", "span", "a", "input", "button", "li")
        for element in page.all(tag)
    )


def test_no_template_holds_style_or_script_of_its_own() -> None:
    """The content security policy would silence it."""
    templates = sorted((HOUSE / "templates").rglob("*.html"))
    assert len(templates) > 30
    for template in templates:
        text = template.read_text(encoding="utf-8")
        assert " style=" not in text, template.name
        assert "<style" not in text, template.name
        assert "javascript:" not in text, template.name
        assert text.count("<script") == text.count("<script src="), template.name


def test_every_component_that_a_template_names_exists() -> None:
    used = {
        name.replace("-", "_")
        for template in (HOUSE / "templates").rglob("*.html")
        for name in re.findall(r"<c-([a-z-]+)", template.read_text(encoding="utf-8"))
    } - {"vars", "slot"}
    assert used - {file.stem for file in (HOUSE / "templates" / "cotton").glob("*.html")} == set()
