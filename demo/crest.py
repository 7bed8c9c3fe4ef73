"""The crest of Lysvik: drawn for this, and nobody's."""

CREST = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 72">'
    '<path fill="#0b5c6b" d="M2 2h56v38c0 16-14 24-28 30C16 64 2 56 2 40z"/>'
    '<path fill="none" stroke="#fff" stroke-width="4" d="M8 28q11-10 22 0t22 0M8 42q11-10 22 0t22 0"/></svg>'
)
WHAT_IT_SHOWS = "Kommunevåpenet til Lysvik: to bølger"
