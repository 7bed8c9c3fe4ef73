"""Save a version, and notice when somebody else saved one meanwhile."""

from typing import Any

from django.db import models
from django.db.models import F

from langbenk.bench.deeds import Stale


def save_version(
    model: type[models.Model],
    key: dict[str, Any],
    values: dict[str, Any],
    version: int,
    *,
    stamp: dict[str, Any] | None = None,
) -> bool:
    """Write ``values`` over version ``version`` of the row that ``key`` finds, or make the row when ``version`` is 0.

    True when something was written. Saving the very same values again (a second press, a second tab) writes nothing;
    anything else than the version that the writer saw raises ``Stale`` with what stands there now. ``stamp`` (who and
    when) is written beside the values, and never compared; an employee in it, as ``by_id`` or ``changed_by_id``, is
    named to whoever came late.
    """
    rows, stamp = model._default_manager.filter(**key), stamp or {}
    if version == 0 and not rows.exists():
        model._default_manager.bulk_create([model(**key, **values, **stamp)])
        return True
    stands = rows.select_for_update(no_key=True).values(*values, "version").get()
    now = stands.pop("version")
    if stands == values:
        return False
    if now != version:
        raise Stale({name.removesuffix("_id"): value for name, value in stands.items()}, now, _writer(rows, stamp))
    rows.update(**values, **stamp, version=F("version") + 1)
    return True


def _writer(rows: models.QuerySet[Any], stamp: dict[str, Any]) -> str:
    """The name of the employee who wrote what stands there; empty where the row does not keep that."""
    kept = [name.removesuffix("_id") for name in stamp if name.endswith("by_id")]
    if not kept:
        return ""
    return " ".join(filter(None, rows.values_list(f"{kept[0]}__given_name", f"{kept[0]}__family_name").get()))
