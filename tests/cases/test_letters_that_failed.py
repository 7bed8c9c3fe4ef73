"""A letter that could not be sent is seen by those who can mend it, until it has gone or been let be."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from langbenk.cases.models import Letter, Matter
from langbenk.cases.process import BESIDE
from langbenk.coordinators.actions.send_mandate import send_mandate
from langbenk.coordinators.actions.set_target import set_target
from langbenk.coordinators.sheets.board import board_list
from langbenk.decisions.sheets.letters import LetterLine, letters_sheet
from langbenk.insight.sheets.my_day import my_day
from langbenk.outside.actions.let_be import let_be
from langbenk.outside.actions.send_again import send_again
from langbenk.outside.handing_over import hand_over
from langbenk.outside.outlets.folder import Folder
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, Led, led
from tests.coordinators.test_register import TERMS
from tests.outside.test_letters import fails

pytestmark = pytest.mark.django_db


def sent() -> tuple[Led, UUID]:
    """Eva has sent Siri the letter of Ingrid's appointment: the story, and the dispatch."""
    story = led()
    send_mandate(about=story.noah, terms=TERMS, by=story.scene.eva, at=FRIDAY)
    with as_owner():
        which = Letter.objects.get(dispatch__isnull=False).dispatch
    assert which
    return story, which


def on_the_page(story: Led) -> LetterLine:
    sheet = letters_sheet(about=story.noah, by=story.scene.eva, at=FRIDAY)
    return next(line for line in sheet.letters if line.dispatch)


def on_the_board(story: Led) -> int:
    return len(board_list(what="letter", by=story.scene.eva, at=FRIDAY + timedelta(days=1)).lines)


def test_the_unit_sees_it_on_the_board_whoever_leads_on_their_day_and_both_among_the_letters(tmp_path: Path) -> None:
    story, which = sent()
    assert on_the_board(story) == 0
    at = fails(which, tmp_path, at=FRIDAY)
    [line] = board_list(what="letter", by=story.scene.eva, at=at).lines
    assert (line.person, line.says) == (story.noah, "letter")
    letter = on_the_page(story)
    assert (letter.state, letter.why, letter.dispatch) == ("failed", "folder", which)
    assert "letter" in {one.says for one in my_day(by=story.ingrid, at=at).waiting}
    assert "letter" not in {one.says for one in my_day(by=story.scene.tuva, at=at).waiting}


def test_by_the_municipalitys_own_target_or_the_usual_one(tmp_path: Path) -> None:
    story, which = sent()
    at = fails(which, tmp_path, at=FRIDAY)
    with as_owner():
        matter = Matter.objects.get(kind="letter")
    assert matter.due == BESIDE["letter"].due(matter.since)
    set_target(step="letter", days=5, since=at.date(), by=story.una, at=at)
    send_again(dispatch=which, about=story.noah, by=story.scene.eva, at=at)
    fails(which, tmp_path, at=at)
    with as_owner():
        matter = Matter.objects.get(kind="letter")
    assert matter.due == matter.since + timedelta(days=5)
    assert matter.closed_at is None


def test_it_stands_there_until_it_has_been_handed_over(tmp_path: Path) -> None:
    story, which = sent()
    at = fails(which, tmp_path, at=FRIDAY)
    send_again(dispatch=which, about=story.noah, by=story.scene.eva, at=at)
    assert story.matters("letter") == []
    assert hand_over(which, outlet=Folder(tmp_path), at=at) == "handed_over"
    assert (story.matters("letter"), on_the_page(story).state) == ([], "handed_over")


def test_or_until_somebody_lets_it_be(tmp_path: Path) -> None:
    story, which = sent()
    at = fails(which, tmp_path, at=FRIDAY)
    let_be(dispatch=which, about=story.noah, by=story.ingrid, at=at)
    assert (on_the_board(story), on_the_page(story).state) == (0, "dropped")
