"""Addresses of one's own notes, tasks and messages at home."""

from django.urls import path

from langbenk.web.family.records import pages

urlpatterns = [
    path("home/<uuid:person>/notes/", pages.notes, name="family-notes"),
    path("home/<uuid:person>/tasks/", pages.tasks, name="family-tasks"),
    path("home/<uuid:person>/tasks/<uuid:task>/done/", pages.done, name="family-do-task"),
    path("home/<uuid:person>/messages/", pages.messages, name="family-messages"),
    path("home/<uuid:person>/messages/new/", pages.new_message, name="family-new-message"),
    path("home/<uuid:person>/messages/<uuid:thread>/", pages.thread, name="family-thread"),
    path("home/<uuid:person>/entries/<uuid:entry>/add/", pages.add, name="family-add-to-entry"),
]
