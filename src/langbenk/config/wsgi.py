"""The door to the street for granian."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from langbenk.config.orphaned import end_with_the_server

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "langbenk.config.settings")
application = get_wsgi_application()
# What is loaded by now stays as long as the process: the collector need not walk through it in the middle of a page.
gc.freeze()
end_with_the_server()
