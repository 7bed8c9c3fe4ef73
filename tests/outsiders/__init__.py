"""One question to somebody outside: asked, opened by a link and a code, answered once."""
