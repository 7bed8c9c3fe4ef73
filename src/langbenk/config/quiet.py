"""The server's own log says what went wrong, never about whom: it is read by people who may not read the cases."""

import logging
import re
from copy import copy
from traceback import format_tb

ID = re.compile(r"\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", re.IGNORECASE)
# What PostgreSQL adds below its own sentence («Failing row contains …»), and a value quoted at the end of one.
ADDED = re.compile(r"\n?\b(DETAIL|CONTEXT|QUERY|STATEMENT|PARAMETERS):.*", re.DOTALL)
QUOTED = re.compile(r': ".*', re.DOTALL)


class QuietFormatter(logging.Formatter):
    """Where it happened and what kind of fault it was, without the values: ids are cut to their first eight signs."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as text. The traceback is always told anew: another handler may have kept a fuller one."""
        quiet = copy(record)
        quiet.msg, quiet.args = ADDED.sub("", record.getMessage()), ()
        fault = record.exc_info[1] if record.exc_info else None
        quiet.exc_text = _told(fault) if fault else None
        return ID.sub(r"\1…", super().format(quiet))


def _told(fault: BaseException, later: frozenset[int] = frozenset()) -> str:
    """The traceback with the first line of each fault, the first cause first. Causes may go in a ring."""
    before = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    known = later | {id(fault)}
    earlier = f"{_told(before, known)}\n\nwhich led to\n\n" if before and id(before) not in known else ""
    sentence = QUOTED.sub(": …", ADDED.sub("", str(fault))).partition("\n")[0]
    kind = f"{type(fault).__module__}.{type(fault).__qualname__}"
    return f"{earlier}{''.join(format_tb(fault.__traceback__))}{kind}: {sentence}"
