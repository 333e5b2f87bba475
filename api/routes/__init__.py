"""One resource a file."""

from api.routes import (
    claims,
    comparisons,
    coverage,
    dialogue,
    doctrines,
    lookup,
    ontology,
    passages,
    provisions,
    rights,
    rulings,
    search,
    states,
)

ALL = (
    rights.router,
    provisions.router,
    rulings.router,
    passages.router,
    doctrines.router,
    states.router,
    comparisons.router,
    dialogue.router,
    claims.router,
    coverage.router,
    lookup.router,
    search.router,
    ontology.router,
)
"""Routers of the API, in the order of its documentation."""
