"""What people in the services are called, in the reader's language: «Anne Hauge, helsesykepleier»."""

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from langbenk.organisation.models import Profession

TITLES: dict[Profession, str | Promise] = {
    Profession.TEACHER: pgettext_lazy("profession", "teacher"),
    Profession.KINDERGARTEN_TEACHER: pgettext_lazy("profession", "kindergarten teacher"),
    Profession.PUBLIC_HEALTH_NURSE: pgettext_lazy("profession", "public health nurse"),
    Profession.EDUCATIONAL_PSYCHOLOGIST: pgettext_lazy("profession", "educational psychology adviser"),
    Profession.CHILD_WELFARE_OFFICER: pgettext_lazy("profession", "child welfare officer"),
    Profession.COORDINATION_ADVISER: pgettext_lazy("profession", "adviser in the coordinating unit"),
    Profession.PHYSIOTHERAPIST: pgettext_lazy("profession", "physiotherapist"),
    Profession.OCCUPATIONAL_THERAPIST: pgettext_lazy("profession", "occupational therapist"),
    Profession.SOCIAL_WORKER: pgettext_lazy("profession", "social worker"),
    Profession.FAMILY_THERAPIST: pgettext_lazy("profession", "family therapist"),
    Profession.PSYCHOLOGIST: pgettext_lazy("profession", "psychologist"),
    Profession.DOCTOR: pgettext_lazy("profession", "doctor"),
    Profession.DENTIST: pgettext_lazy("profession", "dentist"),
    Profession.ADVISER: pgettext_lazy("profession", "adviser"),
    Profession.LEADER: pgettext_lazy("profession", "leader"),
}


def title(profession: str) -> str:
    """What somebody with this profession is called, in the language of the page. Raises ``ValueError`` if unknown."""
    return str(TITLES[Profession(profession)])
