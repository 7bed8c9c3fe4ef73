"""The steps of the set-up by name, and how they are run one after the other."""

import importlib
import sys
from collections.abc import Sequence

from setup.steps import Trouble, one_at_a_time

# Imported only when asked for: the environment is made by whatever Python was called and with nothing installed,
# the other steps by the Python of the environment.
STEPS = {
    "runtime": "setup.environment:prepare_runtime",
    "dev": "setup.environment:prepare_dev",
    "measure": "setup.environment:prepare_measure",
    "texts": "setup.texts:compile_all",
    "assets": "setup.assets:prepare",
    "static": "setup.assets:collect",
    "database": "setup.postgres:prepare",
    "browser": "setup.browser:prepare",
    "update-texts": "setup.texts:update_all",
    "draw": "setup.draw:write",
    "compare": "setup.draw:compare",
    "locks": "setup.locks:make",
    "stop": "setup.postgres:stop",
}


def main(names: Sequence[str]) -> int:
    """Do the named steps in their order; the first that fails is told in one line on stderr."""
    try:
        with one_at_a_time("setup"):
            for name in names:
                module, _, function = STEPS[name].partition(":")
                getattr(importlib.import_module(module), function)()
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The set-up cannot go on: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0
