"""The files that pages are made with: styles, script, font, pictures."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class KnownFiles(CompressedManifestStaticFilesStorage):
    """Work out the address of each file once: a page names up to twenty-five, and only a new version changes them."""

    def __init__(self, *args: str, **kwargs: str) -> None:
        super().__init__(*args, **kwargs)
        self._addresses: dict[str, str] = {}

    def url(self, name: str, force: bool = False) -> str:
        """The address of a file, with the fingerprint of what is in it."""
        if force:
            return super().url(name, force)
        if name not in self._addresses:
            self._addresses[name] = super().url(name)
        return self._addresses[name]
