"""How the made-up world is shaped: shares of what was counted in a graph of real rulings."""

from typing import Final

COURTS: Final = {
    "ecthr": 600, "un-hrc": 140, "iacthr": 55, "un-cat": 40, "cjeu": 35, "ecmhr": 30, "iachr": 20,
    "afchpr": 18, "un-cedaw": 10, "un-crc": 9, "un-cescr": 8, "acmhpr": 8, "ecsr": 7, "un-crpd": 6,
    "ecowas": 5, "un-cerd": 5, "zaf-concourt": 4,
}  # fmt: skip
"""Rulings of each court, in thousandths."""

GUIDED: Final = ("un-hrc", "un-cat", "un-cedaw", "un-crc", "un-cescr", "un-crpd", "un-cerd")
"""Bodies that write general comments."""

SPEAKERS: Final = {
    "court": 80, "separate-opinion": 9, "applicant": 4, "government": 3, "unknown": 2,
    "third-party": 1, "other-court": 1,
}  # fmt: skip
SECTIONS: Final = {
    "court": ("assessment", "law", "operative"),
    "separate-opinion": ("separate-opinion",),
    "applicant": ("submissions",),
    "government": ("submissions",),
    "third-party": ("submissions",),
    "other-court": ("domestic-law",),
    "unknown": ("notes",),
}
"""Where each voice is heard."""

TREATMENTS: Final = {
    "supported": 490, "cited": 435, "applied": 37, "discussed": 11, "distinguished": 10,
    "compared": 10, "quoted": 4, "followed": 2, "departed": 1,
}  # fmt: skip
OUTCOMES: Final = {
    "violation": 537, "admissible": 125, "inadmissible": 102, "no-violation": 99,
    "no-separate-issue": 60, "discontinued": 31, "objection-dismissed": 28, "struck-out": 7,
    "advisory": 5, "reserved": 4, "objection-allowed": 2,
}  # fmt: skip
REDRESS: Final = {"ordered": 80, "dismissed": 12, "recommended": 6, "reserved": 2}
ROLES: Final = {"invoked": 5, "examined": 2, "decided": 3}

OWN: Final = 0.86
"""Of citations, those that a court makes of its own rulings."""

COPIED: Final = 0.75
"""Of citations, those that go where an earlier one went: few rulings are cited very often."""

GUIDES: Final = 300
"""Rulings to one guide."""

FIRST_YEAR: Final = 1976
LAST_YEAR: Final = 2025
