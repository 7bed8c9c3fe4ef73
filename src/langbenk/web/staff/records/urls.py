"""Addresses of the record, the tasks and the messages of a case, and of one's own day."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.records import messages, my_day, record, tasks

urlpatterns = [
    path("my-day/", for_staff(my_day.show), name="my-day"),
    path("cases/<uuid:person>/record/", record.record, name="record"),
    path("cases/<uuid:person>/entries/<uuid:entry>/sign/", record.sign, name="sign-entry"),
    path("cases/<uuid:person>/entries/<uuid:entry>/add/", record.add, name="add-to-entry"),
    path("cases/<uuid:person>/tasks/", tasks.tasks, name="tasks"),
    path("cases/<uuid:person>/tasks/new/", tasks.new_task, name="new-task"),
    path("cases/<uuid:person>/tasks/<uuid:task>/", tasks.task, name="task"),
    path("cases/<uuid:person>/tasks/<uuid:task>/take/", tasks.take, name="take-task"),
    path("cases/<uuid:person>/tasks/<uuid:task>/done/", tasks.done, name="do-task"),
    path("cases/<uuid:person>/tasks/<uuid:task>/again/", tasks.take_up, name="take-up-task"),
    path("cases/<uuid:person>/tasks/<uuid:task>/put-off/", tasks.put_off, name="put-off-task"),
    path("cases/<uuid:person>/tasks/<uuid:task>/drop/", tasks.drop, name="drop-task"),
    path("cases/<uuid:person>/messages/", messages.messages, name="messages"),
    path("cases/<uuid:person>/messages/new/", messages.new_message, name="new-message"),
    path("cases/<uuid:person>/messages/<uuid:thread>/", messages.thread, name="message-thread"),
    path("cases/<uuid:person>/messages/<uuid:thread>/settle/", messages.settle, name="settle-thread"),
]
