"""The phrases in which African courts and the African Commission order, ask and refuse."""

from typing import Final

import regex

_OPENING: Final = r"^\W*(?:[ivxlIVXL1]{1,6}\s?[.)]|\d{1,2}\s?[.)]|[a-z]\s?[.)]|•)?\W*"
ORDERS: Final = regex.compile(
    _OPENING
    + r"(?:Orders?|Enjoins?|Directs?|Awards?|Grants?|Requests?|Recommends?|Urges?|Requires?"
    r"|Calls)\b"
    r"|\b(?:Respondents?|State|Government|Republic|Defendants?|Nigeria|Gambia|Togo|Mali|Niger"
    r"|DRC|Cameroon|Zambia|Botswana|Angola|Sudan|Egypt|Ghana|Kenya)\b"
    r"[^.;]{0,120}?\b(?:should|shall|must|is (?:ordered|required|directed|under)|are (?:ordered"
    r"|to)|is to|has to)\b"
    r"|\b(?:recommends|requests|urges|orders|awards|directs|grants)\b",
    regex.IGNORECASE,
)
PROCEDURAL: Final = regex.compile(
    r"\b(?:file|submissions|pleadings|Response on the merits|Reply|joined|consolidat|reopen(?:ed"
    r"|ing)? (?:of )?(?:the )?pleadings|original of this judge?ment)\b",
    regex.IGNORECASE,
)
DISMISSES: Final = regex.compile(
    _OPENING
    + r"(?:Dismiss\w*|Rejects?|Does not grant|Declines?|Refuses?|Finds? that[^.;]{0,60}unfounded)\b"
    r"(?=[^.;]{0,200}\b(?:prayers?|claims?(?! that)|reparations?|damages|compensation"
    r"|restitution|release|prejudice|costs|measures|reliefs?|stay of execution|conviction)\b)",
    regex.IGNORECASE,
)
OBJECTS: Final = regex.compile(
    r"\bobjections?\b|\bjurisdiction\b|\badmissib|\bamicable", regex.IGNORECASE
)
OWN_COSTS: Final = regex.compile(
    r"\bbear (?:its|their|his|her) own\b|\bbe their own costs|no order as to costs"
    r"|makes no (?:order|ruling)[^.;]{0,20}costs",
    regex.I,
)
COSTS: Final = regex.compile(
    r"\b(?:bear|pay)\b[^.;]{0,90}\bcosts?\b|\bcosts?\b[^.;]{0,80}\b(?:borne by|against|awarded)\b",
    regex.I,
)
RESERVES: Final = regex.compile(
    r"\bReserves?\b[^.;]{0,80}\b(?:reparations?|costs|damages|ruling)\b", regex.I
)
NONE: Final = regex.compile(
    r"\bno (?:need|reason) to order\b|\bdoes not grant\b|\bnot order\b", regex.I
)
AWARDED: Final = regex.compile(
    r"\bpay\b[^.;]{0,40}\b(?:sums?|amounts?)\b[^.;]{0,60}\b(?:awarded|indicated|ordered|above"
    r"|under|referred)",
    regex.IGNORECASE,
)
PROVISIONAL: Final = regex.compile(
    r"\brequests? for (?:an order for )?provisional measures?\b", regex.IGNORECASE
)
