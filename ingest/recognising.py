"""Which court a text comes from, where its source does not say."""

from typing import Final

import regex

_HEAD: Final = 6_000  # code points in which a court names itself
_SIGNS: Final = (  # the first that holds; a court quoted further down never outranks the cover
    ("ecmhr", r"EUROPEAN\s+COMMISSION\s+OF\s+HUMAN\s+RIGHTS\b(?!.{0,2000}\bCOURT\b)"),
    ("iacthr", r"(?i)inter-?american\s+court\s+of\s+human\s+rights|corte\s+interamericana\s+de\s+derechos\s+humanos"),
    ("afchpr", r"(?i)african\s+court\s+on\s+human\s+and\s+peoples|cour\s+africaine\s+des\s+droits"),
    ("acmhpr", r"(?i)african\s+commission\s+on\s+human\s+and\s+peoples"),
    ("cjeu", r"(?i)court\s+of\s+justice\s+of\s+the\s+european\s+union|ECLI:EU:[CT]:|JUDGMENT\s+OF\s+THE\s+COURT\s+\((?:Grand|\w+)\s+Chamber\)\s*\*?\s*\n"),
    ("ecthr", r"(?i)european\s+court\s+of\s+human\s+rights|cour\s+europ[ée]enne\s+des\s+droits\s+de\s+l['’]homme"),
    ("ecthr", r"(?s)\b(?:CASE\s+OF|AFFAIRE)\b.{1,400}?\((?:Applications?|Requ[êe]tes?)\s+n[o°]"),
    ("ecthr", r"(?s)\b(?:DECISION|DÉCISION).{1,300}?(?:Application|Requête)\s+n[o°].{1,600}?\b(?:Section|SECTION|Court|Cour)\b"),
    ("un-hrc", r"\bCCPR/C/|(?i:human\s+rights\s+committee)"),
    ("un-cat", r"\bCAT/C/|(?i:committee\s+against\s+torture)"),
    ("un-cedaw", r"\bCEDAW/C/|(?i:committee\s+on\s+the\s+elimination\s+of\s+discrimination\s+against\s+women)"),
    ("un-crc", r"\bCRC/C/|(?i:committee\s+on\s+the\s+rights\s+of\s+the\s+child)"),
    ("un-crpd", r"\bCRPD/C/|(?i:committee\s+on\s+the\s+rights\s+of\s+persons\s+with\s+disabilities)"),
    ("un-cerd", r"\bCERD/C/|(?i:committee\s+on\s+the\s+elimination\s+of\s+racial\s+discrimination)"),
    ("un-ced", r"\bCED/C/|(?i:committee\s+on\s+enforced\s+disappearances)"),
    ("un-cescr", r"\bE/C\.12/|(?i:committee\s+on\s+economic,\s+social\s+and\s+cultural\s+rights)"),
    ("icj", r"(?i)international\s+court\s+of\s+justice|cour\s+internationale\s+de\s+justice"),
)  # fmt: skip
_FORMS: Final = tuple((court, regex.compile(form)) for court, form in _SIGNS)


def court_in(text: str) -> str | None:
    """Return the code of the court that the opening of a text names; ``None`` where none is."""
    head = text[:_HEAD]
    return next((court for court, form in _FORMS if form.search(head)), None)
