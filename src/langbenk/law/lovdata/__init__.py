"""Read Lovdata's open data: single documents as Lovdata writes them, or the tar.bz2 that holds many.

Plain Python. Whatever a file holds, reading it ends in documents or in one InputError that names the file.
"""

from langbenk.law.lovdata.document import Document, Section
from langbenk.law.lovdata.limits import Limits
from langbenk.law.lovdata.reader import read

__all__ = ["Document", "Limits", "Section", "read"]
