"""Records how the six pages look in the Chromium of this machine: ``make looks``."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pages.conftest import chromium, filled, serving, started
from tests.pages.looks.keeping import keep
from tests.pages.looks.seeing import SIDES, SIX, looks, major


def main() -> int:
    """Record; return the exit status."""
    place = chromium()
    if not place:
        sys.stderr.write("no chromium on this machine: install it, or name it in COMITY_CHROMIUM\n")
        return 1
    with (
        TemporaryDirectory() as folder,
        filled(Path(folder)) as graph,
        serving(graph) as site,
        started(place) as browser,
    ):
        seen = {width: looks(browser, site, width, SIX) for width in SIDES}
        written = keep(major(browser), seen)
    sys.stdout.write(f"{written} ({written.stat().st_size / 1_000:.0f} kB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
