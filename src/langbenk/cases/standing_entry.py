"""An entry that stands, with all that hangs on it: whom it names, with whom it is shared, from whom it is kept now."""

from dataclasses import dataclass

from langbenk.access.standing import Actor, Audience, Hat, Part
from langbenk.bench.sheets.readers import Planned
from langbenk.cases.models import Entry, Named, Sharing, Withholding


@dataclass(frozen=True)
class Standing:
    """``planned`` is the entry as ``decide_entry`` is asked about it; the rows are for those who tell of them."""

    planned: Planned
    sharings: tuple[Sharing, ...]
    withholdings: tuple[Withholding, ...]


def standing(entry: Entry) -> Standing:
    """What hangs on an entry, as this reader's database shows it: three questions."""
    sharings = tuple(Sharing.objects.filter(entry=entry).select_related("service", "weighed_by").order_by("at", "id"))
    now = Withholding.objects.filter(entry=entry, ended_at=None)
    withholdings = tuple(now.select_related("service").order_by("at", "id"))
    planned = Planned(
        audience=Audience(entry.audience),
        part=Part(entry.part),
        writer=Actor(entry.writer_id, Hat.STAFF if entry.written_by_id else Hat.FAMILY, entry.written_by_id),
        service=entry.service_id,
        shared_with=frozenset(one.service_id for one in sharings),
        named=frozenset(Named.objects.filter(entry=entry).values_list("reader_id", flat=True)),
        kept_from=frozenset(filter(None, (row.relative_id or row.service_id for row in withholdings))),
    )
    return Standing(planned, sharings, withholdings)
