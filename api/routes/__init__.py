"""One resource a file."""

from api.routes import (
    claims,
    comparisons,
    courts,
    coverage,
    dialogue,
    doctrines,
    joined,
    lookup,
    ontology,
    passages,
    provisions,
    rights,
    rulings,
    search,
    selections,
    states,
    status,
    unresolved,
)

ALL = (
    rights.router,
    provisions.router,
    rulings.router,
    selections.router,
    passages.router,
    doctrines.router,
    states.router,
    comparisons.router,
    dialogue.router,
    claims.router,
    coverage.router,
    status.router,
    unresolved.router,
    courts.router,
    lookup.router,
    joined.router,
    search.router,
    ontology.router,
)
"""Routers of the API, in the order of its documentation."""
