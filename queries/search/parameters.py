"""Values of a search, each under a name of its own; none ever stands in a statement's text."""

from comity.store import Value


class Parameters:
    """Gives every value a name, the same value the same name."""

    def __init__(self) -> None:
        self._names: dict[Value, str] = {}

    def name(self, value: str | int) -> str:
        """Return the name under which a value goes, e.g. ``"v0"``."""
        return self._names.setdefault(value, f"v{len(self._names)}")

    @property
    def values(self) -> dict[str, Value]:
        """The values by their names."""
        return {name: value for value, name in self._names.items()}


def day_after(until: str) -> str:
    """Return what sorts after every day of a year or month: ``"2015"`` gives ``"2015~"``."""
    return f"{until}~"
