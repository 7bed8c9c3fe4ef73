"""Six stories, told through the deeds: everything in them passed the door and stands in the log."""
