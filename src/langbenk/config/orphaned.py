"""A process of the server ends with the one that began it, also when that one was killed and could tell nobody.

Else it would hold the port, so that the server could not be begun again, and the pipe by which the worker learns that
the server is gone.
"""

import os
import threading
import time

EVERY = 1.0  # seconds between two looks


def end_with_the_server() -> None:
    """Watch from now on; nothing where no server says that it began this process (``LANGBENK_SERVED_BY``)."""
    began_by = int(os.environ.get("LANGBENK_SERVED_BY", "0"))
    if began_by:
        threading.Thread(target=_watch, args=[began_by], daemon=True).start()


def _watch(began_by: int) -> None:
    while os.getppid() == began_by:
        time.sleep(EVERY)
    os._exit(1)  # what is being answered is undone: there is nobody left who could stop us in a better way
