"""Write an entry in two steps: see who will read it, then save; and the pages that change who reads one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from langbenk.cases.actions.keep_withholding import keep_withholding
from langbenk.cases.actions.share_entry import share_entry
from langbenk.cases.actions.show_entry import show_entry
from langbenk.cases.actions.unshare_entry import unshare_entry
from langbenk.cases.actions.withhold_entry import withhold_entry
from langbenk.cases.actions.write_entry import write_entry
from langbenk.cases.sheets.entry import EntrySheet, entry_sheet
from langbenk.cases.sheets.entry_opened import shown_sheet, taken_back_sheet, who_reads_when_shared
from langbenk.cases.sheets.new_entry import NewEntrySheet, new_entry_sheet, who_will_read
from langbenk.cases.writing import ReadersChanged
from langbenk.web.edge import by_and_at
from langbenk.web.entry.forms import EntryForm, KeepForm, LookAnewForm, ShareForm, around
from langbenk.web.entry.words import Voice, say
from langbenk.web.readers import ReadersInWords, readers_in_words

NONE = UUID(int=0)
"""No withholding and no sharing has this id."""


@dataclass
class Answer:
    """What a page is drawn from; ``done`` when the deed is done, and then ``entry`` is the one it was done with."""

    form: Any
    sheet: Any
    done: bool = False
    entry: UUID | None = None
    more: dict[str, object] = field(default_factory=dict)


def voice_of(sheet: NewEntrySheet | EntrySheet, *, at_home: bool) -> Voice:
    """In whose voice the page speaks."""
    return "staff" if not at_home else "me" if sheet.is_me else "family"


def write(request: HttpRequest, person: UUID, *, at_home: bool) -> Answer:
    """The form; after it the preview of who will read; and after that the entry. When others can read it by now than
    those in the preview, the preview comes again, and nothing is saved.
    """
    sheet = new_entry_sheet(about=person, **by_and_at(request))
    voice, near = voice_of(sheet, at_home=at_home), around(sheet.relatives, guarded=sheet.guarded)
    form = EntryForm.of(request, around=near, choices=sheet.choices, voice=voice)
    answer = Answer(form, sheet, more={"voice": voice})
    step = request.POST.get("step", "look")
    if request.method != "POST" or step == "change" or not form.is_valid():
        return answer
    try:
        if step == "save":
            answer.done = form.does(_save, request=request, person=person, form=form, answer=answer)
        else:
            form.does(_preview, request=request, person=person, form=form, answer=answer)
    except ReadersChanged as changed:
        answer.more |= _shown(form, readers_in_words(changed.readers)) | {"changed": True}
    return answer


def keep(request: HttpRequest, person: UUID, entry: UUID, *, at_home: bool) -> Answer:
    """Keep an entry that stands from one more."""
    sheet = entry_sheet(about=person, entry=entry, **by_and_at(request))
    form = KeepForm.of(request, choices=sheet.choices, voice=voice_of(sheet, at_home=at_home))
    answer = Answer(form, sheet, entry=entry)
    if form.is_valid():
        answer.done = form.does(withhold_entry, about=person, entry=entry, kept=form.from_whom(), **by_and_at(request))
    return answer


def share(request: HttpRequest, person: UUID, entry: UUID) -> Answer:
    """Choose a service, then the ground on which it may read an entry without a consent; see who will read it; save.
    When others would by then, the preview comes again, and nothing is shared.
    """
    sheet = entry_sheet(about=person, entry=entry, **by_and_at(request))
    wanted = request.POST.get("service") or request.GET.get("service", "")
    choice = next((one for one in sheet.choices.share_with if str(one.service) == wanted), None)
    form = ShareForm.of(request, {"service": wanted}, thing=wanted, choice=choice)
    answer = Answer(form, sheet, entry=entry, more={"choice": choice})
    if request.method != "POST" or request.POST.get("step") == "change" or not form.is_valid():
        return answer
    asked: dict[str, Any] = {"about": person, "entry": entry, "shared": form.shared()} | by_and_at(request)
    try:
        if request.POST.get("step") == "save":
            answer.done = form.does(share_entry, looked_at=request.POST.get("readers", ""), **asked)
        else:
            form.does(lambda: answer.more.update(readers=readers_in_words(who_reads_when_shared(**asked))))
    except ReadersChanged as changed:
        answer.more |= {"readers": readers_in_words(changed.readers), "changed": True}
    return answer


def _save(request: HttpRequest, person: UUID, form: EntryForm, answer: Answer) -> None:
    looked_at = request.POST.get("readers", "")
    answer.entry = write_entry(
        about=person, draft=form.draft(), form_key=form.once, looked_at=looked_at, **by_and_at(request)
    )


def _preview(request: HttpRequest, person: UUID, form: EntryForm, answer: Answer) -> None:
    readers = who_will_read(about=person, draft=form.draft(), **by_and_at(request))
    answer.more |= _shown(form, readers_in_words(readers))


def _shown(form: EntryForm, readers: ReadersInWords | None) -> dict[str, object]:
    """The text as it will stand, and who will read it; the form goes along unseen."""
    draft = form.draft()
    return {
        "readers": readers,
        "draft": draft,
        "for_whom": dict(form.fields["audience"].choices)[draft.audience.value],  # type: ignore[attr-defined]
        "kind": dict(form.fields["part"].choices)[draft.part.value],  # type: ignore[attr-defined]
        "say": say,
    }


def show(request: HttpRequest, person: UUID, entry: UUID) -> dict[str, object] | None:
    """Who will read it when the withholding whose button was pressed is ended, and then end it; none when that is done,
    and for whoever only comes by. When others would read it by then, the preview comes again, and nothing is shown.
    """
    return _pressed(request, "withholding", show_entry, shown_sheet, about=person, entry=entry)


def take_back(request: HttpRequest, person: UUID, entry: UUID) -> dict[str, object] | None:
    """The same for a sharing that is taken back."""
    return _pressed(request, "sharing", unshare_entry, taken_back_sheet, about=person, entry=entry)


def look_anew(request: HttpRequest, person: UUID, entry: UUID) -> Answer | None:
    """The form of the withholding whose button was pressed, and then the deed; none for whoever only comes by."""
    if request.method != "POST":
        return None
    asked: dict[str, Any] = {"about": person, "entry": entry} | by_and_at(request)
    pressed = _which(request, "withholding")
    if pressed == NONE:
        keep_withholding(withholding=NONE, because="", review_on=None, **asked)
    sheet = entry_sheet(**asked)
    line = next((one for one in sheet.kept if one.id == pressed and one.may_end), None)
    if line is None:
        return None
    if request.POST.get("step") == "look":
        form = LookAnewForm.fresh(request, {"review_on": sheet.choices.review_by}, thing=str(pressed))
    else:
        form = LookAnewForm.of(request, thing=str(pressed))
    answer = Answer(form, sheet, entry=entry, more={"line": line})
    if form.is_valid():
        said = form.cleaned_data
        answer.done = form.does(
            keep_withholding,
            withholding=pressed,
            because=said["kept_because"],
            review_on=said["review_on"],
            **asked,
        )
    return answer


def _which(request: HttpRequest, what: str) -> UUID:
    try:
        return UUID(request.POST.get(what, ""))
    except ValueError:
        return NONE


def _pressed(
    request: HttpRequest, what: str, deed: Callable[..., None], sheet_of: Callable[..., Any], **which: UUID
) -> dict[str, object] | None:
    if request.method != "POST":
        return None
    pressed = _which(request, what)
    asked: dict[str, Any] = which | {what: pressed} | by_and_at(request)
    changed = False
    if pressed == NONE or request.POST.get("step") == "save":
        try:
            deed(looked_at=request.POST.get("readers", ""), **asked)
        except ReadersChanged:
            changed = True
        else:
            return None
    sheet = sheet_of(**asked)
    return {"sheet": sheet, "readers": readers_in_words(sheet.readers), "changed": changed}
