"""An entry that stands, with all that hangs on it: whom it names, with whom it is shared, from whom it is kept now."""

from dataclasses import dataclass

from langbenk.access.standing import Actor, Audience, Hat, Part, SharedWith
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.sheets.readers import Planned
from langbenk.bench.situation import day_of
from langbenk.cases.models import Entry, Named, Sharing, Withholding
from langbenk.law.sharing import grounds_for


@dataclass(frozen=True)
class Standing:
    """``planned`` is the entry as ``decide_entry`` is asked about it; the rows are for those who tell of them.
    ``sharings`` are all there were, those that were taken back too.
    """

    planned: Planned
    sharings: tuple[Sharing, ...]
    withholdings: tuple[Withholding, ...]


def standing(entry: Entry) -> Standing:
    """What hangs on an entry, as this reader's database shows it: three questions."""
    found = Sharing.objects.filter(entry=entry).select_related("service", "weighed_by", "ended_by")
    sharings = tuple(found.order_by("at", "id"))
    now = Withholding.objects.filter(entry=entry, ended_at=None)
    withholdings = tuple(now.select_related("service").order_by("at", "id"))
    planned = Planned(
        audience=Audience(entry.audience),
        part=Part(entry.part),
        writer=Actor(entry.writer_id, Hat.STAFF if entry.written_by_id else Hat.FAMILY, entry.written_by_id),
        service=entry.service_id,
        shared=tuple(_shared(one, entry) for one in sharings if one.ended_at is None),
        named=frozenset(Named.objects.filter(entry=entry).values_list("reader_id", flat=True)),
        kept_from=frozenset(filter(None, (row.relative_id or row.service_id for row in withholdings))),
    )
    return Standing(planned, sharings, withholdings)


def _shared(one: Sharing, entry: Entry) -> SharedWith:
    """The sharing with the provision that it rests on, as the law stood on the day that somebody weighed it."""
    return SharedWith(one.service_id, _provision(one, entry), one.id)


def _provision(one: Sharing, entry: Entry) -> str:
    if entry.service is None:
        return ""
    opens = grounds_for(kind_in_law(entry.service.kind), kind_in_law(one.service.kind), day_of(one.at))
    return next((ground.provision.id for ground in opens if ground.key == one.ground), "")
