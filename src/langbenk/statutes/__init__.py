"""The text of the sections that the catalogue cites, as Lovdata had it on the day it was read."""
