"""`make test` before the tests: the smoke test on the road to PostgreSQL that the tests themselves will not take."""

import os
import subprocess
import sys

from setup import postgres, server
from setup.steps import ROOT, Trouble, say


def main() -> int:
    """Run the smoke test on the wheel's server when the tests run on an installed one; a road not tried is said so."""
    if os.environ.get("DATABASE_URL"):
        say("The tests use the database of DATABASE_URL; this checkout's own roads to PostgreSQL are not tried.")
        return 0
    if os.environ.get("LANGBENK_POSTGRES") == "installed":
        say("LANGBENK_POSTGRES=installed: only the installed PostgreSQL is tried.")
        return 0
    try:
        if server.find().road == "wheel":
            return 0
        urls = postgres.cluster_urls("wheel")
    except Trouble as trouble:
        say(f"{trouble} LANGBENK_POSTGRES=installed tests on the installed PostgreSQL alone.")
        return 1
    say("The smoke test on the wheel's PostgreSQL:")
    environment = {**os.environ, "DATABASE_URL_OWNER": urls.owner_url, "DATABASE_URL": urls.app_url}
    try:
        return subprocess.call([sys.executable, "-m", "pytest", "-m", "smoke"], cwd=ROOT, env=environment)
    finally:
        postgres.private("wheel").stop()


if __name__ == "__main__":
    sys.exit(main())
