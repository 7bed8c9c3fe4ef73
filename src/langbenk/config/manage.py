"""Django's own commands, for developers: ``python -m langbenk.config.manage makemigrations``."""

import os
import sys

from django.core.management import execute_from_command_line


def main() -> None:
    """Run a Django command with this house's settings."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "langbenk.config.settings")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
