"""Addresses that the tests of pages visit, on the starter library; one line each."""

from collections.abc import Mapping
from typing import Final

HANDYSIDE: Final = "ecthr:001-57499"

PLACES: Final[Mapping[str, str]] = {
    "home": "/",
    "ask": "/ask?q=privacy",
    "nothing meant": "/ask?q=zzyzx",
    "reader": f"/rulings/{HANDYSIDE}",
    "passage": "/rulings/ecthr:001-57587/p/31",
    "brief": f"/rulings/{HANDYSIDE}/brief",
    "cited by": f"/rulings/{HANDYSIDE}/cited-by",
    "cites": "/rulings/un-hrc:ccpr-c-126-d-2751-2016/cites",
    "treatment": f"/rulings/{HANDYSIDE}/treatment",
    "like": f"/rulings/{HANDYSIDE}/like",
    "history": f"/rulings/{HANDYSIDE}/history",
    "opinions": f"/rulings/{HANDYSIDE}/opinions",
    "map": f"/rulings/{HANDYSIDE}/map",
    "guide": "/guides/un-hrc:gc-16",
    "rights": "/rights",
    "right": "/rights/private-life",
    "provision": "/provisions/echr.8",
    "holdings": "/holdings?right=right%3Aprivate-life",
    "doctrines": "/doctrines",
    "doctrine": "/doctrines/margin-of-appreciation",
    "applications": "/doctrines/margin-of-appreciation/applications",
    "compare": "/compare",
    "dialogue": "/dialogue",
    "path": "/path",
    "courts": "/courts",
    "court": "/courts/ecthr",
    "states": "/states",
    "State": "/states/GBR",
    "search": "/search?q=margin",
    "check": "/check",
    "coverage": "/coverage",
    "status": "/status",
    "unresolved": "/unresolved",
    "learn": "/learn",
    "about": "/about",
    "method": "/about/method",
    "limits": "/about/limits",
    "accessibility": "/about/accessibility",
    "privacy": "/about/privacy",
    "licences": "/about/licences",
    "errors": "/about/errors",
    "unknown": "/rulings/ecthr:001-57498",
}
"""Bare path by what the page is; ``unknown`` answers 404."""
