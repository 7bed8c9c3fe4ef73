"""The words of every fact by its name."""

from langbenk.law.texts.asked import Asked
from langbenk.law.texts.facts_family import FAMILY
from langbenk.law.texts.facts_services import SERVICES

FACTS: dict[str, Asked] = FAMILY | SERVICES
