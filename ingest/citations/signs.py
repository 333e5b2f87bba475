"""What Strasbourg prints to tell rulings of one application apart, where it prints no day.

“[GC]”, “(dec.)” and the year of the report: “[GC], no. 27510/08, ECHR 2015” is the judgment of the
Grand Chamber, and not the Chamber's of 2013 on the same application.
"""

from dataclasses import replace

from comity.extraction import Authority, Formation, Kind
from ingest.citations.clues import Clues
from ingest.loading.keys import STRASBOURG


def signed(authority: Authority, clues: Clues) -> Authority:
    """Return an authority with the sign printed; as it is where a date or nothing is printed.

    >>> signed(Authority("ecthr", appnos=("1/02",)), Clues(year="2004", is_grand=True)).sign
    'grand-chamber 2004'
    """
    if authority.court not in STRASBOURG or not authority.appnos or authority.date:
        return authority
    formation = str(Formation.GRAND_CHAMBER) if clues.is_grand else None
    kind = str(Kind.DECISION) if "admissibility" in clues.phases else None
    sign = " ".join(one for one in (formation, kind, clues.year) if one)
    return replace(authority, sign=sign) if sign else authority
