"""``comity settings``: what is set, and where it came from; secrets are never printed."""

import os

from api.showing import console
from api.tables import cells
from api.wiring import PREFIX, Settings, read_settings


def settings() -> None:
    """Show the settings and where each came from."""
    now = read_settings()
    made = cells.table("Settings", "variable", "value", "from", "meaning")
    for name, field in Settings.model_fields.items():
        variable = f"{PREFIX}{name}".upper()
        value = getattr(now, name)
        # a SecretStr prints itself as asterisks
        shown = "" if value is None else str(value)
        origin = "environment" if variable in os.environ else "default"
        cells.add(made, variable, shown, origin, field.description)
    console().print(made)
