"""Which family reads a ruling, by its court and language.

Apart from the package, so that whoever needs one word of one family does not load them all.
"""

from typing import Final

from ingest.families.african import AFRICAN
from ingest.families.cjeu import CJEU
from ingest.families.common_law import COMMON_LAW
from ingest.families.constitutional import CONSTITUTIONAL
from ingest.families.ecsr import ECSR
from ingest.families.ecthr import ECTHR
from ingest.families.family import Family
from ingest.families.guides import GUIDES
from ingest.families.iacthr import IACTHR
from ingest.families.icj import ICJ
from ingest.families.plain import PLAIN
from ingest.families.un import UN

_FAMILIES: Final[tuple[Family, ...]] = (
    ECTHR, UN, IACTHR, AFRICAN, ECSR, CJEU, ICJ, COMMON_LAW, *CONSTITUTIONAL,
)  # fmt: skip


def family_for(court: str, language: str, *, is_guide: bool) -> Family:
    """Return the family that reads a court's rulings in a language.

    Args:
        court: its code, e.g. ``"un-hrc"``.
        language: ISO 639-1, e.g. ``"en"``.
        is_guide: whether the text is a guide and not a ruling.

    Returns:
        The family, or the plain one, which cuts a text into passages and reads little else.
    """
    if is_guide:
        return GUIDES
    for family in _FAMILIES:
        if court in family.courts and language in family.languages:
            return family
    return PLAIN
