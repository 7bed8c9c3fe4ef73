"""The one page that an outsider meets: a code, a question, an answer."""
