"""Addresses that the tests of pages visit, on the starter library; one line each."""

from typing import Final

PLACES: Final = {
    "home": "/",
}
"""Bare path by what the page is."""
