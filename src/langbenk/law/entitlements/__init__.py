"""The catalogue of entitlements: services and benefits that a family or an adult may have a right to, theme by theme.

`ALL` holds them in the order they are shown, `BY_KEY` by their stable keys. The catalogue speaks of the law as it is
now; on an earlier day what already was in force is shown.
"""

from langbenk.law.entitlement import Entitlement
from langbenk.law.entitlements.care import CARE
from langbenk.law.entitlements.coordination import COORDINATION
from langbenk.law.entitlements.everyday import EVERYDAY
from langbenk.law.entitlements.family import FAMILY
from langbenk.law.entitlements.health import HEALTH
from langbenk.law.entitlements.home import HOME
from langbenk.law.entitlements.kindergarten import KINDERGARTEN
from langbenk.law.entitlements.learning import LEARNING
from langbenk.law.entitlements.nav import NAV
from langbenk.law.entitlements.rights_help import RIGHTS_HELP
from langbenk.law.entitlements.work import WORK

ALL: tuple[Entitlement, ...] = (
    *(*COORDINATION, *CARE, *HEALTH, *KINDERGARTEN, *LEARNING, *NAV, *WORK),
    *(*HOME, *FAMILY, *EVERYDAY, *RIGHTS_HELP),
)

BY_KEY: dict[str, Entitlement] = {entitlement.key: entitlement for entitlement in ALL}
