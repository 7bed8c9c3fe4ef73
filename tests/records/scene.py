"""What the stories about records share: Vilde's bench, and a few short ways to write, set and send."""

from datetime import date
from uuid import UUID, uuid4

from langbenk.access.standing import Actor, Audience, Part
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Refused
from langbenk.records.actions.answer_thread import answer_thread
from langbenk.records.actions.begin_thread import begin_thread
from langbenk.records.actions.set_task import set_task
from langbenk.records.sheets.messages import thread_sheet, threads_sheet
from langbenk.records.sheets.tasks import task_sheet, tasks_sheet
from langbenk.records.undertaking import Undertaking
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene

FRIDAY = date(2026, 11, 6)


def a_task(
    scene: Scene,
    owner: Actor,
    by: Actor | None = None,
    audience: Audience = Audience.TEAM,
    *,
    text: str = "Call the clinic about the medicine.",
    part: Part = Part.EVERYDAY,
    due: date = FRIDAY,
) -> UUID:
    """Ingrid, or somebody else, sets a task on Monday."""
    what = Undertaking(text, owner.employee or owner.person, due, audience, part)
    return set_task(about=scene.vilde, what=what, form_key=uuid4(), by=by or scene.ingrid, at=MONDAY)


def sees_task(scene: Scene, task: UUID, by: Actor) -> bool:
    """Whether somebody finds the task, in the list and by its address; the two must agree."""
    try:
        alone = task_sheet(about=scene.vilde, task=task, by=by, at=TUESDAY).task.id == task
    except (Missing, Refused):
        alone = False
    try:
        sheet = tasks_sheet(about=scene.vilde, by=by, at=TUESDAY)
        listed = task in {line.id for line in (*sheet.running, *sheet.ended)}
    except Refused:
        listed = False
    assert alone == listed
    return alone


def a_message(scene: Scene, by: Actor, to: Actor | None = None, text: str = "Can we meet on Thursday?") -> UUID:
    """Somebody begins a thread on Monday."""
    return begin_thread(
        about=scene.vilde, to=to and to.person, subject="The meeting", text=text, form_key=uuid4(), by=by, at=MONDAY
    )


def answered(scene: Scene, thread: UUID, by: Actor, text: str = "Yes, at ten.") -> None:
    """Somebody writes back on Tuesday."""
    answer_thread(about=scene.vilde, thread=thread, text=text, form_key=uuid4(), by=by, at=TUESDAY)


def sees_thread(scene: Scene, thread: UUID, by: Actor) -> bool:
    """Whether somebody finds the thread, in the list and by its address; the two must agree."""
    try:
        alone = thread_sheet(about=scene.vilde, thread=thread, by=by, at=TUESDAY).line.id == thread
    except (Missing, Refused):
        alone = False
    try:
        listed = thread in {line.id for line in threads_sheet(about=scene.vilde, by=by, at=TUESDAY).threads}
    except Refused:
        listed = False
    assert alone == listed
    return alone
