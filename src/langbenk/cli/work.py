"""`langbenk work`: do what is queued, one job after the other, until somebody stops it."""

import os
import signal
import sys
import threading
from argparse import ArgumentParser, Namespace

from langbenk.cli.prepare import as_configured

PATIENCE = 8  # seconds for the job in hand when somebody stops it; a job that is cut off is taken up again


def arguments(parser: ArgumentParser) -> None:
    """How long to go on."""
    parser.add_argument("--once", action="store_true", help="do what is due now, and stop")
    parser.add_argument("--beside", action="store_true", help="stop when standard input closes")


def run(options: Namespace) -> int:
    """Work as the role that owns nothing, until interrupted."""
    os.environ.pop("LANGBENK_AS", None)
    as_configured()
    from django.conf import settings

    if settings.DEMO:
        settings.LETTERS.mkdir(mode=0o700, parents=True, exist_ok=True)
    if options.beside:
        threading.Thread(target=_stop_with_the_server, daemon=True).start()
    work(once=options.once)
    return 0


def work(*, once: bool) -> None:
    """Do the jobs of the queue: those that are due now, or as they come. What is done is taken away from the queue."""
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.django_connector import DjangoConnector

    # Jobs queue what follows from them through Django's own connection, in their own transaction; only the taking of
    # jobs has connections beside it.
    worker = app.with_connector(DjangoConnector(alias="default").get_worker_connector())
    worker.run_worker(
        wait=not once,
        listen_notify=not once,
        install_signal_handlers=not once,
        delete_jobs="successful",
        shutdown_graceful_timeout=PATIENCE,
    )


def _stop_with_the_server() -> None:
    """The pipe closes however the server ended, and never by itself."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
