"""Settings for tests without a browser: the owner builds the database, the code runs as the application."""

import os

os.environ.setdefault("LANGBENK_ENVIRONMENT", "demo")
os.environ["LANGBENK_AS"] = "owner"

from langbenk.config.settings import *  # noqa: F403
from langbenk.config.settings import HERE

DATABASES = {
    "default": HERE.database
    | {"OPTIONS": {}, "TEST": {"NAME": os.environ.get("LANGBENK_TEST_DATABASE", "test_langbenk")}}
}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True  # or every client of a test reads all the files there are
