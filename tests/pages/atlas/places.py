"""Addresses of the pages that draw and compare, on the starter library."""

from typing import Final

PLACES: Final = (
    "/rights",
    "/rights/private-life",
    "/rights/private-life?since=2000&until=2015",
    "/provisions/echr.8",
    "/provisions/achpr.4",
    "/doctrines",
    "/doctrines/margin-of-appreciation",
    "/doctrines/proportionality",
    "/doctrines/proportionality/applications?court=iacthr",
    "/holdings?right=right:private-life&court=ecthr&outcome=violation",
    "/compare",
    "/compare?right=right:private-life",
    "/dialogue",
    "/dialogue?from=iacthr&to=ecthr",
    "/rulings/iacthr:c-257/map",
    "/path?from=iacthr:c-257&to=ecthr:001-57473",
    "/search",
    "/search?q=surveillance",
    "/search?q=zzzz+court:ecthr",
    "/courts",
    "/courts/ecthr",
    "/states",
    "/states/GBR",
    "/coverage",
    "/status",
    "/unresolved",
    "/learn",
)

KEY_PLACES: Final = (
    "/provisions/achpr.4",
    "/doctrines/proportionality",
    "/compare?right=right:private-life",
    "/dialogue?from=iacthr&to=ecthr",
    "/rulings/iacthr:c-257/map",
    "/path?from=iacthr:c-257&to=ecthr:001-57473",
    "/search?q=zzzz+court:ecthr",
)
"""Pages that say more under these addresses than under those that all tests of pages visit."""
