"""``langbenk serve``: the application on this machine, by granian, as a role that owns nothing; a worker beside it."""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from langbenk.cli.beside import worker_beside
from langbenk.cli.prepare import as_configured

CHECKOUT = Path(__file__).resolve().parents[3]


def arguments(parser: ArgumentParser) -> None:
    """Where to listen, and how many at a time."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (this machine only)")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen on")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--threads", type=int, default=4, help="requests at a time in each process")
    parser.add_argument("--no-work", action="store_true", help="no worker beside it: langbenk work runs elsewhere")


def run(options: Namespace) -> int:
    """Serve until interrupted. A process that dies is begun anew, and none outlives this one."""
    from django.core.management import call_command
    from granian.constants import Interfaces
    from granian.server import Server

    os.environ.pop("LANGBENK_AS", None)
    as_configured()
    call_command("collectstatic", interactive=False, verbosity=0)
    os.environ["PYTHONPATH"] = os.pathsep.join([str(CHECKOUT), os.environ.get("PYTHONPATH", "")])
    os.environ["LANGBENK_SERVED_BY"] = str(os.getpid())
    sys.path.insert(0, str(CHECKOUT))
    server = Server(
        "langbenk.config.wsgi:application",
        address=options.host,
        port=options.port,
        interface=Interfaces.WSGI,
        workers=options.workers,
        blocking_threads=options.threads,
        websockets=False,
        log_access=False,
        respawn_failed_workers=True,
    )
    if options.no_work:
        server.serve()
    else:
        with worker_beside():
            server.serve()
    return 0
