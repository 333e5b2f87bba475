"""Where our rules read an operative part otherwise than a lawyer, and the lawyer was right.

Each was read in the text: lists of articles across several points, unusual wordings, text of 1979.
Whatever is not listed here must agree with what the rules read.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.extraction import Outcome

Findings: TypeAlias = Mapping[str, frozenset[tuple[str, Outcome]]]

UNREAD: Final[Findings] = {
    "ecowas:ecw-ccj-jud-40-25": frozenset(
        {
            ("maputo.2", Outcome.VIOLATION),
            ("maputo.5", Outcome.VIOLATION),
        }
    ),
    "ecthr:001-57534": frozenset(
        {
            ("echr-p1.1", Outcome.NO_VIOLATION),
            ("echr.12", Outcome.NO_VIOLATION),
            ("echr.3", Outcome.NO_VIOLATION),
        }
    ),
    "ecthr:001-96549": frozenset(
        {
            ("echr.2", Outcome.VIOLATION),
            ("echr.4", Outcome.VIOLATION),
        }
    ),
    "iacthr:c-246": frozenset(
        {
            ("achr.1", Outcome.VIOLATION),
        }
    ),
    "un-cerd:cerd-c-68-d-29-2003": frozenset(
        {
            ("icerd.6", Outcome.VIOLATION),
        }
    ),
    "un-hrc:ccpr-c-12-d-35-1978": frozenset(
        {
            ("iccpr.25", Outcome.NO_VIOLATION),
        }
    ),
    "un-hrc:ccpr-c-126-d-2751-2016": frozenset(
        {
            ("iccpr.2", Outcome.VIOLATION),
        }
    ),
    "un-hrc:ccpr-c-135-d-3624-2019": frozenset(
        {
            ("iccpr.6", Outcome.NO_VIOLATION),
        }
    ),
}
"""Findings of the text that the rules do not find."""
MISREAD: Final[Findings] = {
    "ecthr:001-57534": frozenset(
        {
            ("echr.12", Outcome.VIOLATION),
            ("echr.14", Outcome.NO_VIOLATION),
            ("echr.3", Outcome.VIOLATION),
            ("echr.41", Outcome.VIOLATION),
        }
    ),
    "iacthr:c-220": frozenset(
        {
            ("iacpt.1", Outcome.VIOLATION),
            ("iacpt.6", Outcome.VIOLATION),
            ("iacpt.8", Outcome.VIOLATION),
        }
    ),
    "iacthr:c-402": frozenset(
        {
            ("iacpt.1", Outcome.VIOLATION),
            ("iacpt.6", Outcome.VIOLATION),
        }
    ),
    "iacthr:c-441": frozenset(
        {
            ("belemdopara.7", Outcome.VIOLATION),
        }
    ),
    "iacthr:c-482": frozenset(
        {
            ("achr.2", Outcome.VIOLATION),
            ("achr.25", Outcome.VIOLATION),
            ("iacpt.1", Outcome.VIOLATION),
            ("iacpt.6", Outcome.VIOLATION),
        }
    ),
    "un-cerd:cerd-c-68-d-29-2003": frozenset(
        {
            ("icerd.5", Outcome.VIOLATION),
        }
    ),
}
"""Findings of the rules that the text does not make."""
VOTES: Final = frozenset(
    {
        ("iacthr:a-31", "achr.26", Outcome.ADVISORY),
        (
            "iacthr:a-4",
            "achr.24",
            Outcome.ADVISORY,
        ),  # points 2 to 4 under one heading that names it
        ("iacthr:c-400", "achr.26", Outcome.VIOLATION),
        ("iacthr:c-441", "achr.5", Outcome.VIOLATION),
    }
)
"""Findings whose vote the rules take from another point of the operative part."""
SUCCEEDED: Final = frozenset({"un-cerd:cerd-c-68-d-29-2003"})
"""Opinions on a State that has gone, catalogued under those that came after it."""
