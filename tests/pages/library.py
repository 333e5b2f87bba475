"""Fills a graph with the starter library and one invented judgment, as a user does."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[2]
_COMITY: Final = str(Path(sys.executable).with_name("comity"))
INVENTED: Final = _ROOT / "examples" / "sr-v-ruritania.txt"


def fill(store: str) -> None:
    """Load both into the store of this URL."""
    for words in (["library", "load"], ["ingest", str(INVENTED), "--court", "ecthr"]):
        subprocess.run(  # noqa: S603 - our own command
            [_COMITY, *words], env={**os.environ, "COMITY_STORE": store}, check=True,
            capture_output=True,
        )  # fmt: skip
