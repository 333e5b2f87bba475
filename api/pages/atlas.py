"""Addresses of the pages that draw and compare: rights, doctrines, courts, States, the whole."""

from typing import Final

from api.pages.comparing import alike, held, talking
from api.pages.doctrines import routes as doctrines
from api.pages.maps import routes as maps
from api.pages.rights import routes as rights

ROUTERS: Final = tuple(module.router for module in (rights, doctrines, held, maps, alike, talking))
