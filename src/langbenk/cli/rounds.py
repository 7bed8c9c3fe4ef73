"""What each job does, by name, with the clock read as it begins. Read by the worker only.

A job's argument is the id of one row; what the row is about, the room behind it asks as ``system``.
"""

from uuid import UUID

from django.conf import settings
from procrastinate.contrib.django import app

from langbenk.cli.nightly import nightly_round
from langbenk.cli.printing import print_lines
from langbenk.cli.today import now
from langbenk.outside.handing_over import hand_over
from langbenk.outside.outlets.folder import Folder
from langbenk.outside.queue import Job, take_up_again
from langbenk.outside.sending import send_mail

OFTEN = "*/5 * * * *"
NIGHT = "17 1 * * *"  # UTC: after two in the winter, after three in the summer


@app.task(name=Job.MAIL.value)
def mail(which: str) -> None:
    """Send one mail, if it is due."""
    send_mail(UUID(which), at=now())


@app.task(name=Job.DISPATCH.value)
def dispatch(which: str) -> None:
    """Hand one letter over."""
    hand_over(UUID(which), outlet=Folder(settings.LETTERS), at=now())


@app.periodic(cron=OFTEN)
@app.task(name="cut-off", queueing_lock="cut-off")
def cut_off(timestamp: int) -> None:
    """What was cut off with its worker. It has no lock, so that nothing cut off can stand in its way."""
    take_up_again(now())


@app.periodic(cron=NIGHT)
@app.task(name="nightly", queueing_lock="nightly", lock="nightly")
def nightly(timestamp: int) -> None:
    """Every night, once, however many workers there are."""
    print_lines(nightly_round(now()))
