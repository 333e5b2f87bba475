"""Addresses of the pages that draw and compare: rights, doctrines, courts, States, the whole."""

from typing import Final

from api.pages.comparing import held
from api.pages.rights import routes as rights

ROUTERS: Final = (rights.router, held.router)
