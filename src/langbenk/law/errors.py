"""What the law room says when it cannot read a question."""


class InputError(ValueError):
    """The input could not be read. `field` is what was asked for; `takes` says what that field takes.

    The text is one line, so that the edge can print it as it stands.
    """

    def __init__(self, field: str, takes: str) -> None:
        super().__init__(f"{field}: {takes}")
        self.field = field
        self.takes = takes
