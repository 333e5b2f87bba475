"""Addresses of the pages that draw and compare: rights, doctrines, courts, States, the whole."""

from typing import Final

from api.pages.comparing import alike, held, talking
from api.pages.doctrines import routes as doctrines
from api.pages.maps import routes as maps
from api.pages.places import courts, states
from api.pages.provisions import page as provisions
from api.pages.rights import routes as rights
from api.pages.searching import page as search
from api.pages.whole import pages as whole

_MODULES: Final = (
    rights, provisions, doctrines, held, maps, alike, talking, search, courts, states, whole,
)  # fmt: skip
ROUTERS: Final = tuple(module.router for module in _MODULES)
