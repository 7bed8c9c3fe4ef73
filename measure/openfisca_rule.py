"""The right to a child coordinator as the authors of an OpenFisca country package write it: entity, variables, formula.

Answers are true or false: OpenFisca has no unknown, and gives no reasons. It is asked on the first day of a month.
"""
# OpenFisca names a variable by its class, and calls the first argument of a formula by its entity.
# ruff: noqa: N801, N805

from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit, Period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity(key="person", plural="persons", label="A child", is_person=True)


class birth_date(Variable):
    """The day of birth."""

    value_type = date
    entity = Person
    definition_period = DateUnit.ETERNITY


class age(Variable):
    """Whole years on the first day of the month."""

    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH

    def formula(person: Any, period: Period, parameters: Any) -> NDArray[np.int_]:
        """Years between the two, one less before the birthday."""
        birth = person("birth_date", period)
        year = birth.astype("datetime64[Y]").astype(int) + 1970
        month = birth.astype("datetime64[M]").astype(int) % 12 + 1
        day = (birth - birth.astype("datetime64[M]") + 1).astype(int)
        start = period.start
        past = (month < start.month) + (month == start.month) * (day <= start.day)
        return start.year - year - np.where(past, 0, 1)


class child_coordinator(Variable):
    """Entitled to a child coordinator (hol § 7-2 a, pbrl § 2-5 c), and no human has to weigh it first."""

    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH

    def formula_2022_08(person: Any, period: Period, parameters: Any) -> NDArray[np.bool_]:
        """Every condition, the family's wish, no refusal that counts, no suspension."""
        years = person("age", period)
        conditions = (
            (years < 18)
            * person("serious_condition", period)
            * person("long_term", period)
            * (person("composite", period) + person("coordinated", period))
            * person("health_services", period)
            * person("other_welfare_services", period)
        )
        weigh = (
            person("refuses_sharing", period) * (years >= 12) * ((years < 16) + person("decision_competent", period))
        )
        wished = person("family_wishes_child_coordinator", period)
        return conditions * wished * np.logical_not(weigh) * np.logical_not(person("suspended_by_regulation", period))


def system(facts: tuple[str, ...]) -> TaxBenefitSystem:
    """The country package with its variables, ready to simulate."""
    made = TaxBenefitSystem([Person])
    answer = {"value_type": bool, "entity": Person, "definition_period": DateUnit.MONTH}
    made.add_variables(birth_date, age, child_coordinator, *(type(name, (Variable,), answer) for name in facts))
    return made


def entitled(made: TaxBenefitSystem, month: str, columns: dict[str, NDArray[Any]]) -> NDArray[np.bool_]:
    """Who is entitled in a month such as 2026-09, from a column for each fact and for ``birth_date``."""
    simulation = SimulationBuilder().build_default_simulation(made, count=len(columns["birth_date"]))
    for name, column in columns.items():
        simulation.set_input(name, month, column)
    found: NDArray[np.bool_] = simulation.calculate("child_coordinator", month)
    return found
