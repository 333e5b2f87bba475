"""``comity settings``: what is set, and where it came from; secrets are never printed."""

import os
import re
from typing import Final

from api.showing import console
from api.tables import cells
from api.wiring import PREFIX, Settings, read_settings

_PASSWORD: Final = re.compile(r"(//[^/@:]*:)[^/@]*@")


def settings() -> None:
    """Show the settings and where each came from."""
    now = read_settings()
    made = cells.table("Settings", "variable", "value", "from", "meaning")
    for name, field in Settings.model_fields.items():
        variable = f"{PREFIX}{name}".upper()
        value = getattr(now, name)
        # a SecretStr prints itself as asterisks; a password inside a URL would not
        shown = "" if value is None else _PASSWORD.sub(r"\1***@", str(value))
        origin = "environment" if variable in os.environ else "default"
        cells.add(made, variable, shown, origin, field.description)
    console().print(made)
