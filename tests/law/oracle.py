"""A second reading of the law, written on its own: plain if and else, no tree, no table, nothing from the rules."""

from datetime import date

MUNICIPAL = {
    "municipal_health", "child_welfare", "kindergarten", "ppt", "school", "after_school", "social_services",
    "crisis_centre", "introduction_programme", "housing",
}  # fmt: skip
OUTSIDE = {"housing", "voluntary", "private_without_grant"}


def age_of(person: dict, on: date) -> tuple[bool, int | None]:
    """Whether the child is expected, and the whole years."""
    if "age" in person:
        return False, person["age"]
    if "due_date" in person and date.fromisoformat(person["due_date"]) >= on:
        return True, None
    born = person.get("birth_date") or person.get("due_date")
    if born is None:
        return False, None
    day = date.fromisoformat(born)
    had_birthday = on.month > day.month or (on.month == day.month and on.day >= day.day)
    return False, on.year - day.year - (0 if had_birthday else 1)


def both(*answers: str) -> str:
    if any(answer == "no" for answer in answers):
        return "no"
    return "yes" if all(answer == "yes" for answer in answers) else "unknown"


def either(*answers: str) -> str:
    if any(answer == "yes" for answer in answers):
        return "yes"
    return "no" if all(answer == "no" for answer in answers) else "unknown"


def outcome(conditions: str, wish: str = "yes", weigh: bool = False) -> str:
    if conditions == "no":
        return "not_met"
    if conditions == "unknown" or weigh:
        return "needs_assessment"
    if wish == "no":
        return "declined"
    return "entitled" if wish == "yes" else "needs_assessment"


def suspended(f: dict, on: date) -> bool:
    return f.get("suspended_by_regulation") == "yes" and on < date(2028, 7, 1)


def expected_outcome(rule: str, question: dict) -> str:
    """The outcome of one rule for the contract's input."""
    on = date.fromisoformat(question["on"])
    if on < date(2022, 8, 1):
        return "not_in_force"
    given = question.get("facts", {})
    f = {name: given.get(name, "unknown") for name in NAMES}
    expected, age = age_of(question.get("person", {}), on)
    services = question.get("services", [])
    coordination = question.get("coordination", {})
    return RULES[rule](f, on, expected, age, services, coordination)


def cooperation(f, on, expected, age, services, coordination):
    bound = [service for service in services if service not in OUTSIDE]
    if f["cooperation_necessary"] == "no" or (services and not bound):
        return "not_met"
    if bound == ["social_services"]:
        return outcome(both(f["cooperation_necessary"], f["helps_own_tasks"]))
    return outcome(f["cooperation_necessary"])


def child_coordinator(f, on, expected, age, services, coordination):
    if suspended(f, on):
        return "not_in_force"
    child = "yes" if expected or (age is not None and age < 18) else "no" if age is not None else "unknown"
    met = both(
        child,
        f["serious_condition"],
        f["long_term"],
        either(f["composite"], f["coordinated"]),
        f["health_services"],
        f["other_welfare_services"],
    )
    may_decide = age is None and not expected
    if age is not None and 12 <= age < 16:
        may_decide = True
    if age is not None and age >= 16:
        may_decide = f["decision_competent"] != "no"
    weigh = f["refuses_sharing"] == "yes" and may_decide
    return outcome(met, f["family_wishes_child_coordinator"], weigh)


def coordinator_municipal(f, on, *_):
    if suspended(f, on):
        return "not_in_force"
    need = both(f["municipal_health_long_term"], f["municipal_health_coordinated"])
    return outcome(need, f["wishes_coordinator"])


def coordinator_specialist(f, on, *_):
    if suspended(f, on):
        return "not_in_force"
    lasting = both(f["specialist_long_term"], f["specialist_coordinated"])
    return outcome(either(f["specialist_complex"], lasting))


def plan_health(f, on, *_):
    if suspended(f, on):
        return "not_in_force"
    municipal = both(f["municipal_health_long_term"], f["municipal_health_coordinated"])
    specialist = both(f["specialist_long_term"], f["specialist_coordinated"])
    return outcome(either(municipal, specialist), f["consents_to_plan"])


def plan_child_welfare(f, on, expected, age, *_):
    young = "yes" if expected or (age is not None and age < 25) else "no" if age is not None else "unknown"
    need = both(young, f["child_welfare_long_term"], f["child_welfare_coordinated"])
    return outcome(need, f["consents_to_plan"], weigh=expected or (age is not None and age >= 18))


def plan_social(f, *_):
    need = both(f["social_long_term"], f["social_coordinated"])
    return outcome(either(f["qualification_programme"], need), f["consents_to_plan"])


def plan_nav(f, *_):
    return outcome(both(f["nav_long_term"], f["nav_coordinated"]), f["consents_to_plan"])


def who_coordinates(f, on, expected, age, services, coordination):
    duty = cooperation(f, on, expected, age, services, coordination)
    return outcome_of_coordination(duty, coordinator_after(duty, f, age, coordination))


def outcome_of_coordination(duty: str, coordinator: str) -> str:
    """A duty with a coordinator, or with a decision due, is one that applies."""
    return "needs_assessment" if duty == "entitled" and coordinator == "none" else duty


def coordinator_after(duty: str, f: dict, age: int | None, coordination: dict) -> str:
    """The brief's order, line by line; "none" as soon as a line cannot be answered."""
    if duty != "entitled":
        return "none"
    there_is_one = f["has_child_coordinator"]
    if there_is_one == "unknown" and age is not None and age >= 18:
        there_is_one = "no"  # the duty to appoint one has ended
    if there_is_one == "yes":
        return "child_coordinator"
    if there_is_one == "unknown":
        return "none"
    agree = coordination.get("services_agree", "unknown")
    if agree == "unknown":
        return "none"  # they have not been asked
    if agree == "no":
        return "chief_executive_decides"
    named = coordination.get("candidates", [])
    may_be_named = [kind for kind in named if kind in MUNICIPAL]
    if named and not may_be_named:
        return "chief_executive_decides"  # an agreement on nobody who may be chosen is none
    return may_be_named[0] if len(may_be_named) == 1 else "none"


def expected_coordinator(question: dict) -> str:
    """Who coordinates, for the contract's input."""
    on = date.fromisoformat(question["on"])
    if on < date(2022, 8, 1):
        return "none"
    f = {name: question.get("facts", {}).get(name, "unknown") for name in NAMES}
    expected, age = age_of(question.get("person", {}), on)
    coordination = question.get("coordination", {})
    duty = cooperation(f, on, expected, age, question.get("services", []), coordination)
    return coordinator_after(duty, f, age, coordination)


RULES = {
    "cooperation-duty": cooperation,
    "child-coordinator": child_coordinator,
    "coordinator-municipal": coordinator_municipal,
    "coordinator-specialist": coordinator_specialist,
    "plan-health": plan_health,
    "plan-child-welfare": plan_child_welfare,
    "plan-social": plan_social,
    "plan-nav": plan_nav,
    "who-coordinates": who_coordinates,
}

NAMES = [
    "serious_condition", "long_term", "composite", "coordinated", "health_services", "other_welfare_services",
    "family_wishes_child_coordinator", "municipal_health_long_term", "municipal_health_coordinated",
    "specialist_complex", "specialist_long_term", "specialist_coordinated", "wishes_coordinator",
    "child_welfare_long_term", "child_welfare_coordinated", "social_long_term", "social_coordinated",
    "qualification_programme", "nav_long_term", "nav_coordinated", "consents_to_plan", "cooperation_necessary",
    "helps_own_tasks", "has_child_coordinator", "refuses_sharing", "decision_competent", "suspended_by_regulation",
]  # fmt: skip
