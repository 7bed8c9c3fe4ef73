"""The municipality's own targets: how many days a step may take where the law names no deadline."""

from datetime import date

from langbenk.organisation.models import Target


def own_days(step: str, on: date) -> int | None:
    """The number of days that the municipality has set for this step, as it holds on the day; none where it has not."""
    held = Target.objects.filter(step=step, since__lte=on).order_by("-since", "-at")
    return held.values_list("days", flat=True).first()


def own_targets(on: date) -> dict[str, int]:
    """Every target that the municipality has set itself, as they hold on the day."""
    held = Target.objects.filter(since__lte=on).order_by("step", "-since", "-at").distinct("step")
    return dict(held.values_list("step", "days"))
